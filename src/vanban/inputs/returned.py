"""The user's own workbook given back: each bad cell coloured, with a comment that says why, and a list of them all.

openpyxl keeps values, formulas, styles, widths, merged cells, validations,
filters and print settings. It loses macros, shapes, form controls, slicers and
drop-downs that Excel keeps in an extension (lists on another sheet without a
name), and the stored results of formulas: Excel works them out again when it
opens the file. Of an .xls only the values are carried over.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterable
from io import BytesIO
from pathlib import Path

from openpyxl import Workbook as Book
from openpyxl import load_workbook
from openpyxl.cell import Cell, MergedCell
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import quote_sheetname
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.worksheet import Worksheet

from vanban.bang_tinh.package import to_bytes
from vanban.chu.text import FORBIDDEN
from vanban.errors import InputError, InputFault
from vanban.inputs.nodes import RefusalError, input_error
from vanban.inputs.workbook.grid import CellError, Grid, letters
from vanban.inputs.workbook.opening import read_grids, workbook_bytes

SHEET = "Lỗi"
HEADING = "Các lỗi cần sửa"
_AUTHOR = "vanban (báo lỗi)"
_COLOUR = "FFFFC7CE"
_RED = PatternFill("solid", fgColor=_COLOUR)
_LINK = Font(color="0563C1", underline="single")
_PLACE = re.compile(r"(?P<sheet>.+)!(?P<cell>[A-Z]{1,3}\d{1,7})", re.DOTALL)
_HEADINGS = (("TT", 6), ("Trang", 18), ("Ô", 9), ("Cột", 30), ("Lỗi", 90))


def returned_name(path: str | Path) -> str:
    """Name the copy: ``ho_so.xlsx`` → ``ho_so.loi.xlsx``."""
    return f"{Path(path).stem}.loi.xlsx"


def returned(path: str | Path, faults: Iterable[InputFault]) -> bytes:
    """Give the .xlsx of the workbook at ``path`` with ``faults`` shown in it; those without a cell are only listed.

    Marks of an earlier return are taken away first. ``InputError`` when the
    workbook cannot be read again.
    """
    name, told = str(path), list(dict.fromkeys(faults))
    try:
        data = workbook_bytes(path)
        grids = read_grids(data, name)
    except RefusalError as refusal:
        raise input_error([refusal.fault], name) from None
    book = _reopened(data, name) if data.startswith(b"PK") else _copied(grids)
    for sheet in book.worksheets:
        _unmark(sheet)
    for sheet in [sheet for sheet in book.worksheets if sheet["A1"].value == HEADING]:
        book.remove(sheet)
    for fault in told:
        if cell := _cell(book, fault):
            _mark(cell, fault.message)
    _list(book, told)
    return to_bytes(book)


def _reopened(data: bytes, name: str) -> Book:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of what it cannot keep, told above
            return load_workbook(BytesIO(data), rich_text=True)
    except Exception as error:  # it raises whatever it stumbles over
        raise InputError([InputFault("không ghi được lỗi vào bảng tính này", name)]) from error


def _copied(grids: Iterable[Grid]) -> Book:
    """Carry the values of an old workbook over."""
    book = Book()
    book.remove(book.worksheets[0])
    for grid in grids:
        sheet = book.create_sheet(grid.name)
        sheet.sheet_state = "hidden" if grid.hidden else "visible"
        for row, cells in enumerate(grid.rows, start=1):
            for column, value in enumerate(cells, start=1):
                if isinstance(value, str):
                    _put_text(sheet.cell(row, column), value)
                elif value is not None and not isinstance(value, CellError):
                    sheet.cell(row, column, value)
        for merge in grid.merges:
            sheet.merge_cells(f"{letters(merge.left)}{merge.top + 1}:{letters(merge.right)}{merge.bottom + 1}")
    return book


def _put_text(cell: Cell, text: str) -> None:
    """Write text as text: what begins with = is no formula."""
    cell.value = FORBIDDEN.sub("", text)
    cell.data_type = "s"


def _cell(book: Book, fault: InputFault) -> Cell | None:
    """Find a fault's cell; of merged ones the one that shows the value."""
    found = _PLACE.fullmatch(fault.place)
    if not found or found["sheet"] not in book.sheetnames or not isinstance(book[found["sheet"]], Worksheet):
        return None
    sheet = book[found["sheet"]]
    cell = sheet[found["cell"]]
    if isinstance(cell, MergedCell):
        area = next(area for area in sheet.merged_cells.ranges if cell.coordinate in area)
        return sheet.cell(area.min_row, area.min_col)
    return cell


def _mark(cell: Cell, message: str) -> None:
    said = f"{cell.comment.text}\n" if cell.comment and cell.comment.author == _AUTHOR else ""
    own = f"{cell.comment.text}\n— — —\n" if cell.comment and not said else ""
    comment = Comment(f"{own}{said}{FORBIDDEN.sub('', message)}", _AUTHOR)
    comment.width, comment.height = 320, 50 + 18 * (len(comment.text) // 42 + comment.text.count("\n"))
    cell.comment, cell.fill = comment, _RED


def _unmark(sheet: Worksheet) -> None:
    """Take an earlier return's marks away, and leave the user's own words in a comment."""
    for cells in sheet.iter_rows():
        for cell in cells:
            if cell.comment and cell.comment.author == _AUTHOR:
                own, parted, _ = cell.comment.text.partition("\n— — —\n")
                cell.comment = Comment(own, "") if parted else None
                cell.fill = PatternFill()


def _list(book: Book, faults: list[InputFault]) -> None:
    """Add the list of all faults, each a link to its cell."""
    name = next(each for each in (SHEET, *(f"{SHEET} ({n})" for n in range(2, 99))) if each not in book.sheetnames)
    sheet = book.create_sheet(name, 0)
    sheet["A1"] = HEADING
    sheet["A1"].font = Font(bold=True, size=14)
    for column, (text, width) in enumerate(_HEADINGS, start=1):
        sheet.cell(3, column, text).font = Font(bold=True)
        sheet.column_dimensions[letters(column - 1)].width = width
    for row, fault in enumerate(faults, start=4):
        found = _PLACE.fullmatch(fault.place)
        where = (found["sheet"], found["cell"]) if found else ("", fault.place)
        sheet.cell(row, 1, row - 3)
        for column, text in enumerate((*where, fault.title or fault.field, fault.message), start=2):
            _put_text(sheet.cell(row, column), text)
            sheet.cell(row, column).alignment = Alignment(wrap_text=True, vertical="top")
        if cell := _cell(book, fault):
            link = Hyperlink(ref="", location=f"{quote_sheetname(where[0])}!{cell.coordinate}")
            sheet.cell(row, 3).hyperlink, sheet.cell(row, 3).font = link, _LINK
    sheet.freeze_panes, sheet.page_setup.orientation = "A4", "landscape"
    sheet.page_setup.fitToHeight, sheet.sheet_properties.pageSetUpPr.fitToPage = 0, True
    book.active = 0
    for each in book.worksheets:
        each.sheet_view.tabSelected = each is sheet
