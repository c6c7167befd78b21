"""Giấy mời, giấy giới thiệu, giấy nghỉ phép, công điện, thư công: what their forms say."""

from __future__ import annotations

from io import BytesIO

import pytest
from docx import Document
from pydantic import ValidationError

import vanban
from vanban.the_thuc import kieu


def body(document):
    return [f"{block['nhan']} {block['loi']}".strip() for block in document.view()["noi_dung"]]


def test_one_invited_stands_in_the_sentence_several_below_it(paper):
    one = body(paper("giay_moi", kinh_moi="Ông Nguyễn Văn Ví Dụ, Giám đốc Công ty Thí Dụ;"))
    assert one[0] == (
        "Ban Quản lý các Khu công nghiệp trân trọng kính mời: Ông Nguyễn Văn Ví Dụ, Giám đốc Công ty Thí Dụ."
    )
    several = body(paper("giay_moi", kinh_moi=["Sở Nội vụ", "Bà Trần Thị Thí Dụ"]))
    assert several[:3] == [
        "Ban Quản lý các Khu công nghiệp trân trọng kính mời:", "- Sở Nội vụ;", "- Bà Trần Thị Thí Dụ.",
    ]  # fmt: skip


@pytest.mark.parametrize(("typed", "printed"), [
    ("18/12/2026 08:00", "08 giờ 00 phút, ngày 18 tháng 12 năm 2026"),
    ("2026-03-05 14:30", "14 giờ 30 phút, ngày 05 tháng 3 năm 2026"),
    ("8h30 ngày 18/12/2026", "08 giờ 30 phút, ngày 18 tháng 12 năm 2026"),
    ("18/12/2026", "ngày 18 tháng 12 năm 2026"),
    ("Thời gian: sáng thứ Sáu, ngày 18 tháng 12", "sáng thứ Sáu, ngày 18 tháng 12"),
])  # fmt: skip
def test_hour_and_day_print_in_words_and_other_words_as_typed(paper, typed, printed):
    assert f"Thời gian: {printed}." in body(paper("giay_moi", ngay_gio=typed))


def test_what_an_invitation_lacks_leaves_no_line_and_typed_labels_are_not_doubled(paper):
    lines = body(paper("giay_moi", kinh_moi="Sở Nội vụ", chu_tri=None, luu_y=None, dia_diem="Địa điểm: Hội trường."))
    assert [line.split()[0] for line in lines] == ["Ban", "Tới", "Thời", "Địa"]
    assert lines[-1] == "Địa điểm: Hội trường./."
    assert paper("giay_moi", noi_nhan=None).view()["noi_nhan"][0] == "- Như trên;"


@pytest.mark.parametrize(("typed", "line", "called"), [
    ("Bà Trần Thị Thí Dụ", "Bà Trần Thị Thí Dụ.", "để bà có tên"),
    ("ông nguyễn văn ví dụ", "Ông Nguyễn Văn Ví Dụ.", "để ông có tên"),
    ("Ông (bà): Nguyễn Văn Ví Dụ", "Ông (bà) Nguyễn Văn Ví Dụ.", "để ông (bà) có tên"),
])  # fmt: skip
def test_an_introduction_calls_the_person_by_what_is_known(paper, typed, line, called):
    lines = body(paper("giay_gioi_thieu", ong_ba=typed))
    assert lines[0] == "Ban Quản lý các Khu công nghiệp trân trọng giới thiệu:"
    assert lines[1] == line
    assert called in lines[-2]


def test_an_introduction_ends_with_its_last_day_and_goes_to_whom_it_names(paper):
    letter = paper("giay_gioi_thieu", luu=None)
    assert body(letter)[-1] == "Giấy này có giá trị đến hết ngày 30 tháng 11 năm 2026./."
    assert letter.view()["noi_nhan"] == ["- Như trên;", "- Lưu: VT."]


def test_a_post_behind_a_name_is_told_where_it_belongs(paper):
    with pytest.raises(ValidationError, match="Chức vụ"):
        paper("giay_gioi_thieu", ong_ba="Bà Trần Thị Thí Dụ, chuyên viên")


def test_a_leave_permit_prints_the_sentences_of_its_form(paper):
    permit = paper("giay_nghi_phep", noi_nhan=["Ông Nguyễn Văn Ví Dụ", "Phòng Quản lý lao động"])
    assert body(permit) == [
        "Xét Đơn đề nghị nghỉ phép ngày 01 tháng 7 năm 2026 của ông Nguyễn Văn Ví Dụ, "
        "Ban Quản lý các Khu công nghiệp cấp cho:",
        "Ông Nguyễn Văn Ví Dụ.",
        "Chức vụ: Phó Trưởng phòng Quản lý lao động, Ban Quản lý các Khu công nghiệp.",
        "Được nghỉ phép trong thời gian 05 ngày làm việc kể từ ngày 13 tháng 7 năm 2026 đến hết ngày 17 tháng 7 năm "
        "2026 tại xã Thí Dụ, tỉnh Nghệ An.",
        "Số ngày nghỉ phép nêu trên được tính vào thời gian nghỉ hằng năm hưởng nguyên lương của năm 2026./.",
    ]
    assert permit.view()["noi_nhan"][:2] == ["- Ông Nguyễn Văn Ví Dụ;", "- Phòng Quản lý lao động;"]


def test_leave_does_not_end_before_it_begins(paper):
    with pytest.raises(ValidationError, match="trước ngày bắt đầu nghỉ") as caught:
        paper("giay_nghi_phep", den_ngay="12/7/2026")
    assert [error["loc"] for error in caught.value.errors()] == [("den_ngay",)]


@pytest.mark.parametrize(("asked", "lines"), [("có", 3), ("không", 0)])
def test_the_place_of_leave_confirms_only_if_asked(paper, asked, lines):
    permit = paper("giay_nghi_phep", xac_nhan=asked)
    made = Document(BytesIO(vanban.render(permit)))
    cells = [cell for row in made.tables[-1].rows for cell in row.cells[:1]]
    assert sum(p.style.name == kieu.XAC_NHAN for cell in cells for p in cell.paragraphs) == lines
    assert vanban.read(vanban.render(permit)) == permit


def test_a_telegram_lists_even_one_whom_it_goes_to(paper):
    sent = paper("cong_dien", nguoi_dien=None, kinh_gui=["Các doanh nghiệp"]).view()
    assert sent["kinh_gui"] == {
        "dong_dau": "Ban Quản lý các Khu công nghiệp điện:",
        "danh_sach": ["- Các doanh nghiệp."],
    }
    assert sent["noi_nhan"][0] == "- Như trên;"


def test_who_sends_a_telegram_may_be_its_head(paper):
    assert paper("cong_dien", nguoi_dien="Trưởng ban điện:").view()["kinh_gui"]["dong_dau"] == "Trưởng ban điện:"


def test_a_letter_prints_what_it_is_without_number_recipients_and_end_mark(paper):
    letter = paper("thu_cong")
    view = letter.view()
    assert (view["ten_loai"], view["so_ky_hieu"], view["noi_nhan"]) == ("Thư chúc mừng", "", [])
    assert body(letter)[-1].endswith("thành công!")
    assert view["tieu_de"].startswith("Thư chúc mừng - Nhân kỷ niệm")
    with pytest.raises(ValidationError, match="bắt đầu bằng chữ “Thư”"):
        paper("thu_cong", ten_thu="Lời chúc mừng")


@pytest.mark.parametrize("changes", [
    {"trich_yeu": None}, {"kinh_gui": None}, {"ten_thu": None}, {"kinh_gui": ["Cụ A", "Bà B"], "ten_thu": "Thư khen"},
])  # fmt: skip
def test_a_letter_reads_back_and_is_clean_whatever_it_lacks(paper, changes):
    letter = paper("thu_cong", **changes)
    file = vanban.render(letter)
    assert vanban.read(file) == letter
    report = vanban.check(file)
    assert (report.findings, report.unseen) == ((), ())
