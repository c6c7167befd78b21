"""Danh sách trích ngang: its tables, its sheets, and that it reads back."""

from __future__ import annotations

from io import BytesIO

from docx import Document
from docx.enum.section import WD_ORIENT
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from random_awards import groups

import vanban
from vanban.chu.viet_so import so_luong
from vanban.loai import find_kind
from vanban.reading import read_with_rest

KIND = "danh_sach_trich_ngang"
BASE = {
    "co_quan_chu_quan": "Ban Quản lý các Khu công nghiệp", "co_quan_ban_hanh": "Hội đồng Thi đua - Khen thưởng",
    "dia_danh": "Đồng Nai", "ngay_ban_hanh": "22/12/2025",
    "nguoi_ky": {"quyen_han": "TM. Hội đồng", "chuc_vu": "Chủ tịch", "chuc_vu_khac": "Trưởng ban"},
}  # fmt: skip
PERSON = {
    "ho_ten": "Nguyễn Văn Ví Dụ", "gioi_tinh": "Nam", "nam_sinh": "15/01/1980", "chuc_vu": "Chuyên viên",
    "don_vi": "Văn phòng", "so_phieu": "8/9",
}  # fmt: skip


def make(*nhom, **data):
    return find_kind(KIND).model_validate({**BASE, "nhom": nhom, **data})


def tables(document):
    return [khoi["bang"] for khoi in document.view()["noi_dung"] if "bang" in khoi]


def test_the_columns_are_those_of_the_form():
    [persons] = tables(make({"phan_thuong": "CSTĐ tỉnh", "ca_nhan": [PERSON]}))
    assert [head["loi"] for head in persons["dau"]] == [
        "TT", "Họ và tên", "Năm sinh", "Nam", "Nữ", "Chức vụ, đơn vị công tác", "Tóm tắt thành tích",
        "Danh hiệu, hình thức đã được tặng", "Danh hiệu, hình thức đề nghị", "Số phiếu, tỷ lệ", "Ghi chú",
    ]  # fmt: skip
    assert persons["hang"][0]["o"] == [
        "1", "Ông Nguyễn Văn Ví Dụ", "1980", "", "Chuyên viên, Văn phòng", "", "", "Chiến sĩ thi đua cấp tỉnh",
        "08/09 (88,9 %)", "",
    ]  # fmt: skip
    [collectives] = tables(make({"phan_thuong": "TTLĐXS", "tap_the": ["Văn phòng, Ban Quản lý các Khu công nghiệp"]}))
    assert [head["loi"] for head in collectives["dau"]][:4] == [
        "TT",
        "Tên tập thể",
        "Đơn vị quản lý",
        "Tóm tắt thành tích",
    ]
    assert collectives["hang"][0]["o"][:3] == ["1", "Văn phòng", "Ban Quản lý các Khu công nghiệp"]


def test_collectives_come_first_and_headings_count():
    paper = make({"phan_thuong": "GK", "ca_nhan": [PERSON]}, {"phan_thuong": "TTLĐTT", "tap_the": ["A", "B"]})
    heads = [khoi["loi"] for khoi in paper.view()["noi_dung"] if khoi["cap"] == "muc"]
    assert heads == ["Tập thể (02)", "Cá nhân (01)"]
    assert paper.in_trich_yeu() == "Đề nghị khen thưởng cho 02 tập thể và 01 cá nhân"


def test_its_own_sheets_lie_across_and_its_tables_fill_them():
    paper = make({"phan_thuong": "GK", "ca_nhan": [PERSON]}, phu_luc=[{"noi_dung": ["Một câu tại Phụ lục."]}])
    word = Document(BytesIO(vanban.render(paper)))
    assert [section.orientation for section in word.sections] == [WD_ORIENT.LANDSCAPE, WD_ORIENT.PORTRAIT]
    section, rows = word.sections[0], word.tables[1]
    room = section.page_width - section.left_margin - section.right_margin
    assert sum(column.width for column in rows.columns) == room


def test_the_paper_it_goes_with_may_have_no_number_yet():
    paper = make(
        {"phan_thuong": "GK", "ca_nhan": [PERSON]}, kem_theo="Tờ trình số /TTr-KCNĐN ngày tháng 12 năm 2025 của A"
    )
    assert "số ……/TTr-KCNĐN ngày …… tháng 12 năm 2025 của A" in paper.view()["noi_dung"][0]["loi"]
    assert read_with_rest(vanban.render(paper)).document == paper


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(groups(plain=False), st.sampled_from((None, "bậc", "chữ cái")), st.booleans())
def test_any_list_counts_its_rows_and_reads_back_equal(nhom, xep, dated):
    paper = make(*nhom, xep=xep, thoi_gian_thanh_tich="năm 2025" if dated else None)
    sizes = [len(table["hang"]) for table in tables(paper)]
    told = [khoi["loi"].rpartition("(")[2] for khoi in paper.view()["noi_dung"] if khoi["cap"] == "muc"]
    assert told == ([f"{so_luong(size)})" for size in sizes] if len(sizes) > 1 else [])
    reading = read_with_rest(vanban.render(paper))
    assert reading.document == paper
    assert reading.unplaced == ()
