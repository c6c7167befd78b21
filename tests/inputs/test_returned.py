"""The user's workbook given back: bad cells coloured, each with a comment, and a sheet that lists them all."""

from __future__ import annotations

import datetime
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.comments import Comment
from openpyxl.styles import Font, PatternFill
from openpyxl.worksheet.datavalidation import DataValidation
from workbooks import xls, xlsx

from vanban.bang_tinh import ho_so
from vanban.errors import InputError, InputFault
from vanban.inputs.returned import returned, returned_name
from vanban.inputs.workbook import read_workbook

HEAD = ("TT", "Họ và tên", "Giới tính", "Ghi chú")
RED = "FFFFC7CE"
BAD = InputFault("thiếu", "ho_so.xlsx", "Cá nhân!C2", "Giới tính", "gioi_tinh")


@pytest.fixture
def owned(tmp_path: Path) -> Path:
    """A workbook with all that its owner did to it."""

    def touch(sheet):
        sheet["B2"].font = Font(bold=True)
        sheet["B2"].comment = Comment("của tôi", "tôi")
        sheet["E2"] = "=1+1"
        sheet.column_dimensions["B"].width = 33
        sheet.freeze_panes = "C2"
        sheet.merge_cells("D2:D3")
        sheet.auto_filter.ref = "A1:D3"
        choice = DataValidation(type="list", formula1='"Nam,Nữ"')
        sheet.add_data_validation(choice)
        choice.add("C2:C9")

    return xlsx(tmp_path / "ho_so.xlsx", {"Cá nhân": [HEAD, (1, "A", "x", "y"), (2, "B")]}, touch)


def reopened(data: bytes) -> Workbook:
    return load_workbook(BytesIO(data))


def test_a_bad_cell_is_coloured_and_says_why(owned):
    sheet = reopened(returned(owned, [BAD]))["Cá nhân"]
    assert sheet["C2"].fill.fgColor.rgb == RED
    assert sheet["C2"].comment.text == "thiếu"
    assert [cell.coordinate for row in sheet.iter_rows() for cell in row if cell.fill.fgColor.rgb == RED] == ["C2"]


def test_a_sheet_lists_every_fault_with_a_link_to_its_cell(owned):
    whole = InputFault("thiếu trang Tập thể", "ho_so.xlsx")
    book = reopened(returned(owned, [BAD, whole, BAD]))
    assert book.sheetnames == ["Lỗi", "Cá nhân"]
    rows = [[cell.value for cell in row] for row in book["Lỗi"].iter_rows(min_row=3)]
    assert rows == [
        ["TT", "Trang", "Ô", "Cột", "Lỗi"],
        [1, "Cá nhân", "C2", "Giới tính", "thiếu"],
        [2, None, None, None, "thiếu trang Tập thể"],
    ]
    assert book["Lỗi"]["C4"].hyperlink.location == "'Cá nhân'!C2"
    assert book.active.title == "Lỗi"


def test_everything_else_is_kept(owned):
    sheet = reopened(returned(owned, [BAD]))["Cá nhân"]
    assert [cell.value for cell in sheet[2]] == [1, "A", "x", "y", "=1+1"]
    assert sheet["B2"].font.b
    assert sheet["B2"].comment.text == "của tôi"
    assert (sheet.column_dimensions["B"].width, sheet.freeze_panes) == (33, "C2")
    assert [str(area) for area in sheet.merged_cells.ranges] == ["D2:D3"]
    assert sheet.auto_filter.ref == "A1:D3"
    assert str(sheet.data_validations.dataValidation[0].sqref) == "C2:C9"


def test_several_faults_of_a_cell_share_a_comment_with_the_owner_s_words(owned):
    place = "Cá nhân!B2"
    faults = [InputFault("một", "", place), InputFault("hai", "", place)]
    comment = reopened(returned(owned, faults))["Cá nhân"]["B2"].comment
    assert comment.text == "của tôi\n— — —\nmột\nhai"


def test_a_fault_inside_merged_cells_is_shown_where_they_show_their_value(owned):
    sheet = reopened(returned(owned, [InputFault("sai", "", "Cá nhân!D3")]))["Cá nhân"]
    assert sheet["D2"].comment.text == "sai"


def test_marks_of_an_earlier_return_are_taken_away(owned, tmp_path):
    again = tmp_path / returned_name(owned)
    again.write_bytes(returned(owned, [BAD, InputFault("sai", "", "Cá nhân!B2")]))
    book = reopened(returned(again, [InputFault("khác", "", "Cá nhân!A2")]))
    assert book.sheetnames == ["Lỗi", "Cá nhân"]
    sheet = book["Cá nhân"]
    marked = {cell.coordinate: cell.comment.text for row in sheet.iter_rows() for cell in row if cell.comment}
    assert marked == {"A2": "khác", "B2": "của tôi"}
    assert sheet["C2"].fill.fill_type is None
    assert returned_name(again) == "ho_so.loi.loi.xlsx", "what is read is never written over"


def test_a_sheet_of_that_name_that_is_not_ours_stays(tmp_path):
    path = xlsx(tmp_path / "a.xlsx", {"Lỗi": [("của", "tôi")]})
    assert reopened(returned(path, [BAD])).sheetnames == ["Lỗi (2)", "Lỗi"]


def test_what_looks_like_a_formula_is_written_as_text(owned):
    fault = InputFault("=cmd|' /C calc'!A0", "", "Cá nhân!C2", "=HYPERLINK(1)")
    sheet = reopened(returned(owned, [fault]))["Lỗi"]
    assert [(cell.value, cell.data_type) for cell in sheet[4][3:]] == [
        ("=HYPERLINK(1)", "s"), ("=cmd|' /C calc'!A0", "s"),
    ]  # fmt: skip


def test_the_copy_can_be_read_like_the_first(owned, tmp_path):
    copy = tmp_path / "b.xlsx"
    copy.write_bytes(returned(owned, [BAD]))
    table = read_workbook(copy).read(ho_so.CA_NHAN)
    assert [row.values["ho_va_ten"] for row in table] == ["A", "B"]


def test_the_same_bytes_every_time(owned):
    assert returned(owned, [BAD]) == returned(owned, [BAD])


def test_an_old_workbook_comes_back_as_a_new_one(tmp_path):
    day = datetime.date(1980, 1, 15)
    path = xls(
        tmp_path / "ho_so.xls", {"Cá nhân": [HEAD, (1, "=A", 0.5, day)]}, lambda s: s.write_merge(2, 3, 0, 1, "m")
    )
    assert returned_name(path) == "ho_so.loi.xlsx"
    sheet = reopened(returned(path, [BAD]))["Cá nhân"]
    assert [cell.value for cell in sheet[2]][:3] == [1, "=A", 0.5]
    assert sheet["D2"].value.date() == day
    assert sheet["B2"].data_type == "s"
    assert sheet["C2"].fill == PatternFill("solid", fgColor=RED)
    assert [str(area) for area in sheet.merged_cells.ranges] == ["A3:B4"]


def test_a_workbook_that_is_gone_is_told(tmp_path):
    with pytest.raises(InputError, match="không có tệp này"):
        returned(tmp_path / "a.xlsx", [BAD])
