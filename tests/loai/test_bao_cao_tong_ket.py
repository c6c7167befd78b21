"""Summary reports: numbers computed, appendices, what stands where, what is refused, what is read back."""

from __future__ import annotations

from decimal import Decimal
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn

import vanban
from vanban import inputs
from vanban.errors import InputError
from vanban.gathering import read_records
from vanban.reading import read_with_rest
from vanban.thong_ke.gom import gom

EXAMPLES = Path(__file__).parent.parent.parent / "examples"
YEARLY = (EXAMPLES / "bao_cao_tong_ket.yaml").read_text("utf-8")


@pytest.fixture(scope="module")
def report() -> Any:
    return vanban.load(EXAMPLES / "bao_cao_tong_ket.yaml")


@pytest.fixture(scope="module")
def word(report: Any) -> Any:
    return Document(BytesIO(vanban.render(report)))


def faults(text: str) -> list[str]:
    with pytest.raises(InputError) as caught:
        inputs.load_bytes(text.encode(), "bc.yaml")
    return [f"{fault.field}: {fault.message}" for fault in caught.value.faults]


def said(report: Any) -> list[str]:
    return [f"{khoi['nhan']} {khoi['loi']}".strip() for khoi in report.than_bai()]


def of_the_year_before(report: Any, **changes: Any) -> Any:
    """The example as it would have been a year before, when households and the province gave and got too."""
    facts = tuple(row for row in report.so_lieu if row.nam < 2025)
    return report.model_copy(update={"nam": 2024, "so_lieu": facts, **changes})


def test_the_two_years_before_are_those_of_the_example_register(report):
    booked = gom(read_records([EXAMPLES / "so_khen_thuong.xlsx"]).records)
    assert tuple(row for row in report.so_lieu if row.nam < 2025) == booked


def test_headings_follow_one_another_and_empty_ones_are_left_out(report):
    heads = [khoi["loi"] for khoi in report.than_bai() if khoi["cap"] == "muc"]
    assert heads == [
        "Đặc điểm, tình hình", "Công tác lãnh đạo, chỉ đạo", "Kết quả phong trào thi đua",
        "Kết quả công tác khen thưởng", "Các mặt công tác khác", "Đánh giá chung", "Mục tiêu, chỉ tiêu",
        "Nhiệm vụ, giải pháp", "Kiến nghị, đề xuất",
    ]  # fmt: skip
    bare = report.model_copy(update={"kien_nghi": (), "lanh_dao": (), "van_ban": ()})
    assert [khoi["nhan"] for khoi in bare.than_bai() if khoi["cap"] == "muc"] == ["I.", "II.", "III.", "IV.", "V.",
                                                                                  "I.", "II."]  # fmt: skip


def test_a_report_that_is_sent_up_is_addressed_and_another_is_not(report):
    assert report.view()["kinh_gui"]["dong_dau"]
    assert report.view()["noi_nhan"][0] == "- Như trên;"
    inside = report.model_copy(update={"kinh_gui": ()})
    assert not inside.view()["kinh_gui"]["dong_dau"]
    assert inside.view()["noi_nhan"][0] == "- Lãnh đạo Ban;"


def test_counts_below_ten_have_a_zero_and_what_is_proposed_is_told_apart(report):
    texts = "\n".join(said(report))
    assert "có 07 tập thể và 60 cá nhân được khen thưởng" in texts
    assert "Đã ban hành 03 văn bản" in texts
    assert "Có 04 phong trào thi đua" in texts
    assert "chưa có quyết định khen thưởng cho 05 tập thể và 12 cá nhân (không tính vào kết quả nêu trên)" in texts
    before = "\n".join(said(of_the_year_before(report)))
    assert "có 13 tập thể, 02 hộ gia đình và 42 cá nhân được khen thưởng" in before


def test_the_fund_is_summed_from_its_sources(report):
    set_aside = sum(Decimal(row.tong_trich.replace(",", ".")) for row in report.quy)
    assert f"Tổng số tiền trích quỹ là {str(set_aside).replace('.', ',')} triệu đồng" in "\n".join(said(report))


def test_the_body_points_to_every_appendix(report):
    labels = [part["nhan"].removeprefix("Phụ lục ") for part in report.in_phu_luc()]
    pointed = " ".join(text for text in said(report) if "kèm theo" in text)
    assert labels == ["I", "II", "III", "IV"]
    assert "các Phụ lục I, II và IV kèm theo" in pointed
    assert "Phụ lục III kèm theo" in pointed


def test_wide_tables_lie_across_repeat_their_heads_and_count_pages_from_one(report, word):
    across = [part["ngang"] for part in report.in_phu_luc()]
    assert across == [True] * 4
    sections = list(word.sections)[1:]
    assert [section.orientation for section in sections] == [WD_ORIENT.LANDSCAPE] * 4
    assert [section._sectPr.find(qn("w:pgNumType")).get(qn("w:start")) for section in sections] == ["1"] * 4
    wide = [table for table in word.tables if len(table.columns) > 10]
    assert len(wide) == 4
    for table in wide:
        heads = [row for row in table._tbl.tr_lst if row.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None]
        assert 2 <= len(heads) <= 4


def test_columns_of_numbers_bear_their_numbers_in_the_last_row_of_the_head(report):
    word = Document(BytesIO(vanban.render(of_the_year_before(report, bieu=("cap_tinh",)))))
    table = next(table for table in word.tables if len(table.columns) == 17)
    numbers = [cell.text for cell in table.rows[2].cells]
    assert numbers[:7] == ["1", "2", "3", "4", "5", "6", "7=(6:3)"]


def test_a_number_changed_by_hand_is_told(report):
    document = Document(BytesIO(vanban.render(report)))
    [paragraph] = [each for each in document.paragraphs if each.text.startswith("Năm 2025, có 07 tập thể")]
    paragraph.runs[0].text = paragraph.text.replace("07 tập thể", "70 tập thể")
    for run in paragraph.runs[1:]:
        run.text = ""
    file = BytesIO()
    document.save(file)
    reading = read_with_rest(file.getvalue())
    assert reading.document == report
    assert [each.text[:24] for each in reading.unplaced] == ["Năm 2025, có 70 tập thể "]


def test_a_fact_changed_by_hand_leaves_what_was_computed_of_it_unplaced(report):
    document = Document(BytesIO(vanban.render(report)))
    facts = next(table for table in document.tables if len(table.columns) == 14)
    row = next(row for row in facts.rows if "thi đua cơ sở" in row.cells[2].text and row.cells[1].text == "2025")
    row.cells[5].paragraphs[0].runs[0].text = "33"
    file = BytesIO()
    document.save(file)
    reading = read_with_rest(file.getvalue())
    assert {row.da_tang for row in reading.document.so_lieu if "thi đua cơ sở" in row.danh_hieu} == {33, 22, 19}
    assert any("có 07 tập thể" in each.text for each in reading.unplaced)


def test_typed_figures_are_held_to_the_computed_ones_at_their_places():
    typed = """doi_chieu:
  - {bieu: tong_hop, hang: Giấy khen, cot: Cá nhân - Nữ, so: 12}
  - {bieu: quy, hang: Quỹ từ ngân sách nhà nước, cot: Tỷ lệ % trích/chi thường xuyên, so: "0,12 %"}
  - {bieu: tong_hop, hang: Tổng cộng, cot: Nữ, so: 24}
  - {bieu: cap_huyen, hang: Tổng cộng, cot: Nữ, so: 24}
"""
    assert faults(YEARLY + typed) == [
        "doi_chieu[1].so: Giấy khen, Cá nhân - Nữ: ghi 12, tính ra 11",
        "doi_chieu[2].so: Quỹ từ ngân sách nhà nước, Tỷ lệ % trích/chi thường xuyên: ghi 0,12 %, tính ra 1,2 %",
        "doi_chieu[4].bieu: không có biểu “cap_huyen”; cần một trong: tong_hop, cap_nha_nuoc, cap_tinh, bieu_0601, "
        "bieu_0602, bieu_0603, quy, goc",
    ]


def test_figures_that_agree_are_forgotten(report):
    typed = 'doi_chieu: [{bieu: tong_hop, hang: Tổng cộng, cot: "%", so: "17,5"}]\n'
    assert inputs.load_bytes((YEARLY + typed).encode(), "bc.yaml") == report


def test_a_row_given_twice_and_one_of_a_later_year_are_refused_at_their_places():
    line = "  - {nam: 2025, danh_hieu: Giấy khen, doi_tuong: Tập thể, da_tang: 7}\n"
    assert line in YEARLY
    later = line.replace("2025", "2026")
    told = faults(YEARLY.replace(line, line + line + later))
    assert [each.partition(": ")[0] for each in told] == ["so_lieu[7].danh_hieu", "so_lieu[8].nam"]
    assert "đã có ở dòng 6" in told[0]
    assert "năm 2026 ở sau năm báo cáo 2025" in told[1]


def test_a_total_typed_in_a_row_names_both_values():
    line = "{nam: 2025, danh_hieu: Giấy khen, doi_tuong: Tập thể, da_tang: 7}"
    assert faults(YEARLY.replace(line, line[:-1] + ", tong: 8}", 1)) == ["so_lieu[6].tong: ghi 8, tính ra 7"]


def test_an_appendix_of_one_s_own_is_not_called_like_a_table_of_ours():
    own = "phu_luc: [{tieu_de: Ảnh tư liệu, noi_dung: [A.]}, {tieu_de: Số liệu gốc về khen thưởng, noi_dung: [A.]}]\n"
    assert faults(YEARLY + own) == ["phu_luc[2].tieu_de: tên này là của biểu do vanban in; hãy đặt tên khác"]
    document = inputs.load_bytes((YEARLY + own.replace("Số liệu gốc", "Ghi chú")).encode(), "bc.yaml")
    assert [part["nhan"] for part in document.in_phu_luc()][-2:] == ["Phụ lục V", "Phụ lục VI"]
    assert vanban.read(vanban.render(document)) == document


@pytest.mark.parametrize("block", ["{khoan: Mục của tôi}", "{muc: Mục của tôi}", "1. Mục của tôi"])
def test_headings_of_one_s_own_are_refused_in_the_prose(block):
    [told] = faults(YEARLY.replace("  han_che:\n", f"  han_che:\n    - {block}\n"))
    assert told.startswith("danh_gia.han_che[1]: đề mục của báo cáo do vanban in")


def test_tables_and_points_may_stand_in_the_prose(report):
    prose = [
        {"diem": "Một"},
        {"gach": "Hai"},
        {"bang": {"tieu_de": "Chỉ tiêu", "cot": ["TT", "Tên"], "hang": [[1, "A"]]}},
    ]
    data = report.model_dump() | {"nhiem_vu": prose, "ket_thuc": "Hết năm."}
    changed = type(report).model_validate(data)
    reading = read_with_rest(vanban.render(changed))
    assert (reading.document, reading.unplaced) == (changed, ())


def test_the_half_year_is_set_beside_the_same_half(paper):
    half = paper("bao_cao_so_ket")
    texts = "\n".join(said(half))
    assert "6 tháng đầu năm 2026, có" in texts
    assert "so với cùng kỳ năm 2025" in texts
    assert "Phương hướng, nhiệm vụ 6 tháng cuối năm 2026" in texts
    assert said(half)[-1].startswith("Trên đây là Báo cáo sơ kết phong trào thi đua")


def test_an_office_without_any_award_yet_has_a_report_all_the_same(report):
    one = report.so_lieu[0].model_copy(update={"da_tang": 0, "dang_de_nghi": 0})
    bare = report.model_copy(update={"so_lieu": (one,), "quy": (), "phong_trao": ()})
    texts = "\n".join(said(bare))
    assert "chưa có tập thể, cá nhân nào được khen thưởng" in texts
    assert "Không còn hồ sơ đang đề nghị" in texts
    assert vanban.read(vanban.render(bare)) == bare
