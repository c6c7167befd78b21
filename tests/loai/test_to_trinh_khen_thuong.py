"""Tờ trình khen thưởng: what it says, that its counts are those of the rows, that it reads back."""

from __future__ import annotations

import re

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import ValidationError
from random_awards import groups
from word_edits import File

import vanban
from vanban.chu.viet_so import so_luong
from vanban.loai import find_kind
from vanban.reading import read_with_rest
from vanban.the_thuc import kieu

KIND = "to_trinh_khen_thuong"
ONE = [{"phan_thuong": "BK tỉnh", "tap_the": ["Văn phòng"], "ca_nhan": ["Ông Nguyễn Văn Ví Dụ, Chánh Văn phòng"]}]
BASE = {
    "co_quan_ban_hanh": "Ban Quản lý các Khu công nghiệp", "ky_hieu_co_quan": "KCNĐN", "dia_danh": "Đồng Nai",
    "ngay_ban_hanh": "22/12/2025", "kinh_gui": "Chủ tịch Ủy ban nhân dân tỉnh Đồng Nai (qua Sở Nội vụ)",
    "nguoi_ky": {"chuc_vu": "Trưởng ban"},
}  # fmt: skip


def make(**data):
    return find_kind(KIND).model_validate({**BASE, "nhom": ONE, **data})


def lines(document):
    return [f"{khoi['nhan']} {khoi['loi']}".strip() for khoi in document.view()["noi_dung"]]


def faults(**data):
    with pytest.raises(ValidationError) as caught:
        make(**data)
    return {".".join(map(str, fault["loc"])): fault["msg"] for fault in caught.value.errors()}


def test_one_award_is_asked_for_in_one_sentence():
    paper = make(thanh_tich="vì đã có Thành tích xuất sắc năm 2025")
    assert (
        "Ban Quản lý các Khu công nghiệp kính trình Chủ tịch Ủy ban nhân dân tỉnh Đồng Nai xem xét, tặng Bằng khen của "
        "Chủ tịch Ủy ban nhân dân tỉnh cho 01 tập thể và 01 cá nhân đã có thành tích xuất sắc năm 2025."
    ) in lines(paper)
    assert paper.in_trich_yeu() == (
        "Về việc đề nghị tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh cho 01 tập thể và 01 cá nhân"
    )
    assert paper.view()["phu_luc"][0]["ten"] == (
        "Danh sách tập thể, cá nhân đề nghị tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh"
    )


def test_several_awards_have_a_line_each():
    paper = make(nhom=[{"phan_thuong": "TTLĐXS", "tap_the": ["Văn phòng", "Phòng Thí Dụ"]}, *ONE])
    assert "1. Tặng danh hiệu “Tập thể lao động xuất sắc” cho 02 tập thể;" in lines(paper)
    assert "2. Tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh cho 01 tập thể và 01 cá nhân." in lines(paper)
    # Văn phòng stands in both groups and is one collective.
    assert "khen thưởng cho 02 tập thể và 01 cá nhân, cụ thể như sau:" in "\n".join(lines(paper))


@pytest.mark.parametrize(("award", "said"), [
    ("BKTTg", "xem xét, trình Thủ tướng Chính phủ tặng “Bằng khen của Thủ tướng Chính phủ” cho"),
    ("HCLĐ hạng Ba", "xem xét, trình Chủ tịch nước tặng “Huân chương Lao động” hạng Ba cho"),
    ("Cờ tỉnh", "xem xét, tặng Cờ thi đua của Ủy ban nhân dân tỉnh cho"),
])  # fmt: skip
def test_what_the_state_decides_goes_up_by_way_of_the_province(award, said):
    assert said in "\n".join(lines(make(nhom=[{"phan_thuong": award, "tap_the": ["Văn phòng"]}])))


def test_the_dead_are_given_theirs_by_another_word():
    group = {
        "phan_thuong": "HCLĐ hạng Nhì",
        "truy_tang": "có",
        "ca_nhan": ["Cố ông Nguyễn Văn Ví Dụ, nguyên Trưởng ban"],
    }
    paper = make(nhom=[group])
    assert "truy tặng “Huân chương Lao động” hạng Nhì cho 01 cá nhân" in "\n".join(lines(paper))
    assert "Cố Ông Nguyễn Văn Ví Dụ, Nguyên Trưởng ban" in paper.view()["phu_luc"][0]["noi_dung"][0]["loi"]


@pytest.mark.parametrize(("day", "law"), [
    ("10/12/2020", "Căn cứ Nghị định số 91/2017/NĐ-CP"), ("10/12/2024", "Căn cứ Nghị định số 98/2023/NĐ-CP"),
    ("10/12/2025", "Căn cứ Nghị định số 152/2025/NĐ-CP"),
])  # fmt: skip
def test_bases_are_those_of_the_day_unless_the_law_is_named(day, law):
    assert any(line.startswith(law) for line in make(ngay_ban_hanh=day).can_cu)
    named = ["Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022"]
    assert len(make(ngay_ban_hanh=day, can_cu=named).can_cu) == 1
    own = make(ngay_ban_hanh=day, can_cu=["Theo đề nghị của Chánh Văn phòng"]).can_cu
    assert own[-1] == "Theo đề nghị của Chánh Văn phòng"
    assert len(own) > 2


def test_a_session_typed_among_the_bases_is_the_session():
    typed = "Căn cứ kết quả họp Hội đồng Thi đua - Khen thưởng ngày 15/12/2025 (số phiếu đồng ý 8/9);"
    paper = make(can_cu=[typed, "Theo đề nghị của Chánh Văn phòng"])
    assert paper.phien_hop.so_phieu.dong_y == 8
    assert [line[:12] for line in lines(paper)][2:4] == ["Căn cứ kết q", "Theo đề nghị"]
    assert "đạt 88,9 %" in lines(paper)[2]


def test_no_pledge_is_printed_unless_asked():
    assert not any("cam kết" in line for line in lines(make()))
    assert any("cam kết các tập thể, cá nhân được đề nghị" in line for line in lines(make(cam_ket="có")))


def test_a_count_in_a_typed_subject_must_be_the_rows_own():
    assert faults(trich_yeu="Đề nghị tặng Bằng khen cho 05 tập thể") == {
        "trich_yeu": "Value error, ghi 05 tập thể, danh sách có 01 tập thể"
    }


@pytest.mark.parametrize(("data", "place", "said"), [
    ({"nhom": [{"phan_thuong": "CSTĐCS", "tap_the": ["Văn phòng"]}]}, "nhom.0.tap_the", "không dành cho tập thể"),
    ({"nhom": [{"phan_thuong": "Bằng khen", "ca_nhan": ["Ông A"]}]}, "nhom.0.phan_thuong", "có phải"),
    ({"nhom": [{"phan_thuong": "GK"}]}, "nhom.0.ca_nhan", "chưa có tập thể"),
    ({"nhom": [*ONE, *ONE]}, "nhom", "đã có nhóm ở trên"),
    ({"nhom": [{"phan_thuong": n, "tap_the": ["Văn phòng"]} for n in ("BKTTg", "HCLĐ hạng Ba")]}, "nhom",
     "tờ trình riêng"),
    ({"ngay_ban_hanh": "12/2020", "nhom": [{"phan_thuong": "Phường tiêu biểu", "tap_the": ["Phường A"]}]}, "nhom",
     "không có"),
    ({"phien_hop": {"ngay": "23/12/2025"}}, "phien_hop", "sau ngày ban hành"),
    ({"xep": "cân nặng"}, "xep", "cần một trong"),
    ({"dang_bang": "không", "nhom": [{"phan_thuong": "GK", "ca_nhan": [{"ho_ten": "A B", "ghi_chu": "x"}]}]},
     "dang_bang", "trong bảng"),
    ({"nhom": [{"phan_thuong": "GK", "ca_nhan": [{"ho_ten": "A B", "so_phieu": "9/8"}]}]},
     "nhom.0.ca_nhan.0.so_phieu.dong_y", "chỉ có 8"),
    ({"nhom": [{"phan_thuong": "GK", "ca_nhan": [{"ho_ten": "Bà A B", "gioi_tinh": "Nam", "nam_sinh": 1980}]}]},
     "nhom.0.ca_nhan.0.gioi_tinh", "không khớp"),
    ({"loai_hinh": "thường ngày"}, "loai_hinh", "Công trạng"),
])  # fmt: skip
def test_what_cannot_be_is_told_at_its_place(data, place, said):
    found = faults(**data)
    assert said in found[place]


def test_rows_are_put_in_order_only_when_asked():
    nhom = [
        {"phan_thuong": "GK", "ca_nhan": ["Bà Trần Thị Thí Dụ, A", "Ông Lê Đức An, B", "Ông Đỗ Ánh, A"]},
        {"phan_thuong": "LĐTT", "ca_nhan": ["Ông Lê Đức An, B"]}, {"phan_thuong": "BKTTg", "tap_the": ["Văn phòng"]},
    ]  # fmt: skip
    assert [group.phan_thuong[:9] for group in make(nhom=nhom).nhom] == ["Giấy khen", "“Lao động", "“Bằng khe"]
    by_rank = make(nhom=nhom, xep="bậc")
    assert [group.phan_thuong[:9] for group in by_rank.nhom] == ["“Bằng khe", "“Lao động", "Giấy khen"]
    assert [row.ho_ten for row in by_rank.nhom[2].ca_nhan] == ["Trần Thị Thí Dụ", "Lê Đức An", "Đỗ Ánh"]
    assert [row.ho_ten for row in make(nhom=nhom, xep="chữ cái").nhom[2].ca_nhan] == [
        "Lê Đức An",
        "Đỗ Ánh",
        "Trần Thị Thí Dụ",
    ]
    assert [row.ho_ten for row in make(nhom=nhom, xep="Đơn vị").nhom[2].ca_nhan] == [
        "Trần Thị Thí Dụ",
        "Đỗ Ánh",
        "Lê Đức An",
    ]


def test_a_long_list_is_a_table():
    people = [f"Ông Nguyễn Văn Thứ {name}" for name in ["A", "B", "C", "D", "E", "G", "H", "I", "K", "L"]]
    short, long = (make(nhom=[{"phan_thuong": "GK", "ca_nhan": rows}]) for rows in (people, [*people, "Bà Trần M"]))
    assert not any("bang" in khoi for khoi in short.view()["phu_luc"][0]["noi_dung"])
    assert any("bang" in khoi for khoi in long.view()["phu_luc"][0]["noi_dung"])


def test_a_list_of_many_columns_lies_along_the_sheet():
    row = {"ho_ten": "Bà Trần Thị Thí Dụ", "nam_sinh": 1985, "chuc_vu": "Chuyên viên", "so_phieu": "8/9"}
    told = {**row, "thanh_tich": "Hoàn thành xuất sắc nhiệm vụ"}
    pages = [make(nhom=[{"phan_thuong": "GK", "ca_nhan": [each]}]).view()["phu_luc"][0] for each in (row, told)]
    assert [page["ngang"] for page in pages] == [False, True]


def test_a_count_changed_by_hand_is_told():
    file = File(vanban.render(make()))
    at = next(at for at, each in enumerate(file.all(kieu.NOI_DUNG)) if "kính trình" in "".join(each.itertext()))
    file.replace(kieu.NOI_DUNG, "01 tập thể", "05 tập thể", at)
    reading = read_with_rest(file.data())
    assert reading.document == make()
    assert ["05 tập thể" in each.text for each in reading.unplaced] == [True]


_NUMBER = re.compile(r"(\d[\d.]*) (tập thể|hộ gia đình|cá nhân)")
_FIELD = {"tập thể": "tap_the", "hộ gia đình": "ho_gia_dinh", "cá nhân": "ca_nhan"}


def counts(text):
    return {(_FIELD[who], number) for number, who in _NUMBER.findall(text)}


def expected(so):
    return {(name, so_luong(count)) for name, count in so.items() if count}


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(groups(plain=False), st.sampled_from((None, "bậc", "đơn vị", "chữ cái")))
def test_every_count_is_that_of_its_rows(nhom, xep):
    paper = make(nhom=nhom, xep=xep)
    view = paper.view()
    total = expected(paper.so)
    assert counts(view["trich_yeu"]) == total
    [asked] = [line for line in lines(paper) if "kính trình" in line and " cho " in line]
    assert counts(asked) == total
    by_award = [line for line in lines(paper) if re.match(r"\d+\. ", line)]
    assert [counts(line) for line in by_award] == [expected(each.so) for each in paper.nhom if len(paper.nhom) > 1]
    listed = view["phu_luc"][0]["noi_dung"]
    rows = [len(khoi["bang"]["hang"]) if "bang" in khoi else int(khoi["cap"] == "khoan_tron") for khoi in listed]
    assert sum(rows) == sum(sum(group.so.values()) for group in paper.nhom)
    told = [number for khoi in listed if khoi["cap"] == "muc" for number in re.findall(r"\((\d+)", khoi["loi"])]
    sizes = [so_luong(count) for group in paper.nhom for count in group.so.values() if count]
    assert told == (sizes if len(sizes) > 1 else [])


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.booleans().flatmap(lambda plain: groups(plain=plain)), st.sampled_from((None, "bậc", "chữ cái")), st.booleans()
)
def test_any_recipients_read_back_equal(nhom, xep, more):
    extra = {"ho_so": ["Báo cáo"], "y_kien": ["Thuế tỉnh có ý kiến"], "thoi_gian_thanh_tich": "01/2025 - 12/2025"}
    paper = make(nhom=nhom, xep=xep, **(extra if more else {}))
    reading = read_with_rest(vanban.render(paper))
    assert reading.document == paper
    assert reading.unplaced == ()
