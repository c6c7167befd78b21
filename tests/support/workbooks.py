"""Workbooks as offices send them, made on the spot."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

import xlwt
from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

Rows = Sequence[Sequence[Any]]


def xlsx(path: Path, sheets: Mapping[str, Rows], touch: Callable[[Worksheet], object] = lambda _: None) -> Path:
    """Write rows from A1 of each sheet, and let ``touch`` do what else was done to the sheets."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row, cells in enumerate(rows, start=1):
            for column, value in enumerate(cells, start=1):
                if value is not None:
                    sheet.cell(row, column).value = value
        touch(sheet)
    book.save(path)
    return path


def xls(path: Path, sheets: Mapping[str, Rows], touch: Callable[[xlwt.Worksheet], object] = lambda _: None) -> Path:
    """Write an Excel 97-2003 workbook."""
    book = xlwt.Workbook()
    date = xlwt.easyxf(num_format_str="DD/MM/YYYY")
    for name, rows in sheets.items():
        sheet = book.add_sheet(name)
        for row, cells in enumerate(rows):
            for column, value in enumerate(cells):
                if value is not None:
                    sheet.write(row, column, value, *([date] if hasattr(value, "year") else []))
        touch(sheet)
    book.save(str(path))
    return path


def with_parts(path: Path, change: Callable[[str, bytes], bytes], more: Iterable[tuple[str, bytes]] = ()) -> Path:
    """Rewrite the parts of a package."""
    with ZipFile(path) as file:
        parts = {name: change(name, file.read(name)) for name in file.namelist()}
    made = BytesIO()
    with ZipFile(made, "w", ZIP_DEFLATED) as file:
        for name, data in (*parts.items(), *more):
            file.writestr(name, data)
    path.write_bytes(made.getvalue())
    return path
