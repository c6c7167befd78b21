"""Grids out of an .xls (Excel 97-2003), which some offices still send.

Read by xlrd, for the fast reader of .xlsx gives the error cells of an .xls as
nothing, and nothing would tell that a datum was lost.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from datetime import datetime, time
from io import StringIO

import xlrd
from xlrd.compdoc import CompDocError

from vanban.inputs.nodes import Place, RefusalError
from vanban.inputs.workbook.grid import Cell, Grid, Merge, error_cell

_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_PASSWORD = "tệp đặt mật khẩu; hãy mở bằng Excel, bỏ mật khẩu (Tệp, Thông tin, Bảo vệ sổ làm việc), lưu lại rồi dùng"  # noqa: S105


def read_xls(data: bytes, name: str) -> Iterator[Grid]:
    """Give every sheet of cells; ``RefusalError`` when the file has a password or is broken."""
    if _ENCRYPTED in data:  # an .xlsx with a password lies in the same container
        raise RefusalError(Place(name), _PASSWORD)
    try:
        # Merged cells are told only with the formatting.
        book = xlrd.open_workbook(file_contents=data, formatting_info=True, ragged_rows=True, logfile=StringIO())
        grids = [_grid(sheet, book.datemode) for sheet in book.sheets()]
    except xlrd.XLRDError as error:
        broken = "encrypted" not in str(error)
        raise RefusalError(
            Place(name), "tệp .xls bị hỏng, hoặc không phải tệp Excel" if broken else _PASSWORD
        ) from error
    except (CompDocError, AssertionError, LookupError, ValueError, TypeError, struct.error, OverflowError) as error:
        raise RefusalError(Place(name), "tệp .xls bị hỏng, không đọc được") from error
    yield from grids


def _grid(sheet: xlrd.sheet.Sheet, datemode: int) -> Grid:
    rows = [[_cell(cell, datemode) for cell in sheet.row(number)] for number in range(sheet.nrows)]
    merges = tuple(Merge(top, left, bottom - 1, right - 1) for top, bottom, left, right in sheet.merged_cells)
    return Grid(sheet.name, rows, merges, bool(sheet.visibility))


def _cell(cell: xlrd.sheet.Cell, datemode: int) -> Cell:
    if cell.ctype == xlrd.XL_CELL_ERROR:
        return error_cell(xlrd.error_text_from_code.get(cell.value, "#N/A"))
    if cell.ctype == xlrd.XL_CELL_BOOLEAN:
        return bool(cell.value)
    if cell.ctype == xlrd.XL_CELL_DATE:
        return _date(cell.value, datemode)
    return None if cell.value == "" else cell.value


def _date(number: float, datemode: int) -> datetime | time | float:
    try:
        return (
            xlrd.xldate_as_datetime(number, datemode)
            if number >= 1
            else time(*xlrd.xldate_as_tuple(number, datemode)[3:])
        )
    except (xlrd.XLDateError, ValueError, OverflowError):
        return number
