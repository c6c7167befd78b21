"""Files that are no workbook, cannot be opened or would do harm; and workbooks of Excel 97-2003."""

from __future__ import annotations

import datetime
import struct
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
import xlwt
from workbooks import with_parts, xls, xlsx

from vanban.bang_tinh import ho_so
from vanban.errors import InputError
from vanban.inputs.workbook import read_workbook

HEAD = ("TT", "Họ và tên", "Chức vụ")
SHEET = "xl/worksheets/sheet1.xml"


def refusal(path: Path) -> str:
    with pytest.raises(InputError) as caught:
        read_workbook(path)
    [fault] = caught.value.faults
    assert str(fault).startswith(str(path))
    return str(fault)[len(str(path)) :]


@pytest.fixture
def sound(tmp_path: Path) -> Path:
    return xlsx(tmp_path / "ho_so.xlsx", {"CaNhan": [HEAD, (1, "A", "B")]})


def test_a_file_that_is_not_there_or_of_another_sort_is_told(tmp_path):
    assert refusal(tmp_path / "a.xlsx") == ": không có tệp này"
    (tmp_path / "a.ods").write_bytes(b"PK")
    assert refusal(tmp_path / "a.ods") == ": chỉ đọc tệp .xlsx, .xlsm hoặc .xls, không đọc tệp “.ods”"


@pytest.mark.parametrize("data", [b"", b"<html><table></table></html>", b"PK\x03\x04 cut off"])
def test_what_is_no_workbook_is_told(tmp_path, data):
    (tmp_path / "a.xlsx").write_bytes(data)
    assert refusal(tmp_path / "a.xlsx") == ": không phải tệp Excel, hoặc tệp bị cắt cụt"


def test_a_word_file_called_a_workbook_is_told(tmp_path):
    with ZipFile(tmp_path / "a.xlsx", "w") as file:
        file.writestr("word/document.xml", "<w/>")
    assert refusal(tmp_path / "a.xlsx") == ": tệp Excel bị hỏng, không đọc được"


def test_a_broken_old_workbook_is_told(tmp_path):
    (tmp_path / "a.xls").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 2000)
    assert refusal(tmp_path / "a.xls").startswith(": tệp .xls bị hỏng")


def test_a_cut_old_workbook_is_told(tmp_path):
    data = xls(tmp_path / "a.xls", {"CaNhan": [HEAD] * 200}).read_bytes()
    for size in range(600, len(data), 997):
        (tmp_path / "a.xls").write_bytes(data[:size])
        with pytest.raises(InputError, match="bị hỏng"):
            read_workbook(tmp_path / "a.xls")


def test_a_password_is_told_of(tmp_path):
    (tmp_path / "a.xlsx").write_bytes(
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 1016 + "EncryptedPackage".encode("utf-16-le") + b"\0" * 480
    )
    assert refusal(tmp_path / "a.xlsx").startswith(": tệp đặt mật khẩu; hãy mở bằng Excel, bỏ mật khẩu")


def test_a_password_of_an_old_workbook_is_told_of(tmp_path):
    path = xls(tmp_path / "a.xls", {"CaNhan": [HEAD]})
    name_of_user, password = struct.pack("<2H", 0x5C, 0x70), struct.pack("<2H", 0x2F, 0x70)
    assert path.read_bytes().count(name_of_user) == 1
    path.write_bytes(path.read_bytes().replace(name_of_user, password))
    assert refusal(path).startswith(": tệp đặt mật khẩu")


def test_a_cell_at_the_end_of_the_sheet_is_refused_before_it_is_laid_out(sound):
    far = b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>'
    with_parts(sound, lambda name, data: data.replace(b"</sheetData>", far) if name == SHEET else data)
    assert refusal(sound).startswith(":CaNhan: trang quá lớn (1048576 hàng, 16384 cột)")


@pytest.mark.parametrize("cell", [b"<c><v>1</v></c>", b'<c r = "XFD9"><v>1</v></c>', b'<c s="r"><v>1</v></c>'])
def test_cells_whose_place_cannot_be_told_are_refused(sound, cell):
    """They would be counted on from the row, and one far row lays out the whole sheet."""
    far = b'<row r="1048576">' + cell + b"</row></sheetData>"
    with_parts(sound, lambda name, data: data.replace(b"</sheetData>", far) if name == SHEET else data)
    assert refusal(sound).startswith(":CaNhan: các ô không ghi địa chỉ")


def test_a_sheet_under_a_strange_name_is_searched_too(sound):
    """Whichever part the reader takes for the sheet has been searched."""
    far = b'<worksheet><sheetData><row r="9"><c r="XFD9999999"><v>1</v></c></row></sheetData></worksheet>'
    with_parts(sound, lambda _, data: data, [("xl/odd.bin", far)])
    assert refusal(sound).startswith(":xl/odd.bin: trang quá lớn")


def test_a_hostile_sheet_is_not_searched_for_hours(sound):
    rubbish = b"".join(b"<c %d " % number for number in range(400_000)) + b"</sheetData>"
    with_parts(sound, lambda name, data: data.replace(b"</sheetData>", rubbish) if name == SHEET else data)
    assert refusal(sound) == ": tệp Excel bị hỏng, không đọc được"


def test_styled_cells_with_nothing_in_them_are_no_reason_to_refuse(sound):
    far = b'<row r="1048576"><c r="XFD1048576" s="0"/></row></sheetData>'
    with_parts(sound, lambda name, data: data.replace(b"</sheetData>", far) if name == SHEET else data)
    assert len(read_workbook(sound).read(ho_so.CA_NHAN)) == 1


def test_a_bomb_is_refused(sound):
    with_parts(sound, lambda _, data: data, [("xl/media/a.bin", b"\0" * 30_000_000)])
    assert "tỷ lệ nén quá 200 lần" in refusal(sound)


def test_declared_entities_are_refused(sound):
    bomb = b'<!DOCTYPE a [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'
    with_parts(sound, lambda name, data: bomb + data if name == SHEET else data)
    assert "có khai báo DOCTYPE hoặc ENTITY" in refusal(sound)


def test_members_that_leave_the_package_are_refused(sound):
    with_parts(sound, lambda _, data: data, [("../../tmp/x.xml", b"<a/>")])
    assert "trỏ ra ngoài tệp" in refusal(sound)


def test_a_part_that_is_no_xml_is_told(sound):
    with_parts(sound, lambda name, data: b"<a" if name == "xl/workbook.xml" else data)
    assert refusal(sound) == ": tệp Excel bị hỏng, không đọc được"


def test_prefixed_names_are_searched_too(sound):
    """Some programs write every element with a prefix."""
    rows = (
        b'<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1">'
        b'<x:c r="A1" t="inlineStr"><x:is><x:t>TT</x:t></x:is></x:c>'
        b'<x:c r="B1" t="inlineStr"><x:is><x:t>H\xe1\xbb\x8d t\xc3\xaan</x:t></x:is></x:c></x:row><x:row r="2">'
        b'<x:c r="A2"><x:v>1</x:v></x:c><x:c r="B2" t="e"><x:v>#N/A</x:v></x:c>'
        b'<x:c r="C2" t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>'
    )
    with_parts(sound, lambda name, data: rows if name == SHEET else data)
    grid = read_workbook(sound).sheets["CaNhan"].grid
    assert "ô lỗi #N/A" in grid.at(1, 1).reason


def test_the_package_keeps_its_sheets_apart_wherever_their_parts_lie(tmp_path):
    path = xlsx(tmp_path / "a.xlsx", {"CaNhan": [HEAD, (1, "A", "#N/A")], "TapThe": [("TT", "Tên tập thể"), (1, "B")]})
    made = BytesIO()
    with ZipFile(path) as old, ZipFile(made, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            data = old.read(name).replace(b"/xl/worksheets/sheet1.xml", b"/xl/one.xml")
            new.writestr(name.replace("xl/worksheets/sheet1.xml", "xl/one.xml"), data)
    path.write_bytes(made.getvalue())
    book = read_workbook(path)
    assert [len(row.faults) for row in book.read(ho_so.CA_NHAN)] == [1]
    assert [row.faults for row in book.read(ho_so.TAP_THE)] == [()]


def test_an_old_workbook_is_read_like_a_new_one(tmp_path):
    def touch(sheet: xlwt.Worksheet) -> None:
        sheet.write_merge(5, 6, 2, 2, "Văn phòng")
        sheet.row(4).set_cell_error(2, 0x2A)
        sheet.row(4).set_cell_boolean(5, True)

    head = (*HEAD, "Ngày sinh", "Tỷ lệ %", "Đảng viên")
    day = datetime.date(1980, 1, 15)
    rows = [("DANH SÁCH",), (), head, (1, "  Nguyễn Văn  Ví Dụ", "Trưởng ban", day, 0.95, "x"), (2, "B")]
    path = xls(tmp_path / "ho_so.xls", {"CaNhan": [*rows, (3, "C"), (4, "D"), (None, "Tổng cộng")]}, touch)
    table = read_workbook(path).read(ho_so.CA_NHAN)
    first, second, *others = table.rows
    assert first.values == {
        "tt": "1", "ho_va_ten": "Nguyễn Văn Ví Dụ", "chuc_vu": "Trưởng ban", "ngay_sinh": day, "ty_le": 95,
        "dang_vien": True,
    }  # fmt: skip
    assert first.places["ngay_sinh"] == "CaNhan!D4"
    assert [(fault.place, fault.message[:10]) for fault in second.faults] == [("CaNhan!C5", "ô lỗi #N/A")]
    assert second.values["dang_vien"] is True
    assert [row.values["chuc_vu"] for row in others] == ["Văn phòng"] * 2
    assert [fault.message for fault in table.skipped] == ["không đọc hàng cộng"]


def test_a_hidden_sheet_of_an_old_workbook_is_not_read(tmp_path):
    def touch(sheet: xlwt.Worksheet) -> None:
        sheet.visibility = int(sheet.name == "An")

    book = read_workbook(xls(tmp_path / "a.xls", {"CaNhan": [HEAD], "An": [HEAD]}, touch))
    assert (list(book.sheets), book.hidden) == (["CaNhan"], ("An",))


@pytest.mark.parametrize("name", ["a.xlsx", "a.xls"])
def test_the_bytes_tell_the_format_whatever_the_name(tmp_path, name):
    (tmp_path / name).write_bytes((xls if name == "a.xlsx" else xlsx)(tmp_path / "b", {"A": [("a",)]}).read_bytes())
    assert list(read_workbook(tmp_path / name).sheets) == ["A"]
