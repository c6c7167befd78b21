"""Bảng kê: a list for reading, as a workbook of one sheet: its heads stay in sight and can be filtered by."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter

from vanban.bang_tinh.package import to_bytes

LONGEST = 32_000
"""Letters in a cell: Excel takes 32.767."""


def bang_ke(name: str, heads: Sequence[tuple[str, int]], rows: Iterable[Sequence[str]]) -> bytes:
    """Write rows under ``heads`` (each with its width in letters) on the sheet called ``name``; every cell is text."""
    book = Workbook(write_only=True)
    book.properties.creator = "vanban"
    sheet = book.create_sheet(name)
    sheet.freeze_panes = "A2"
    for number, (_, width) in enumerate(heads, 1):
        sheet.column_dimensions[get_column_letter(number)].width = width
    cells, titles = ([WriteOnlyCell(sheet) for _ in heads] for _ in range(2))
    for cell in (*cells, *titles):
        cell.alignment = Alignment(wrap_text=True, vertical="top")
    for cell in titles:
        cell.font = Font(bold=True)
    sheet.append(_filled(titles, [title for title, _ in heads]))
    count = 0
    for row in rows:
        sheet.append(_filled(cells, row))
        count += 1
    sheet.auto_filter.ref = f"A1:{get_column_letter(len(heads))}{count + 1}"
    return to_bytes(book)


def _filled(cells: list[Any], texts: Sequence[str]) -> list[Any]:
    """Put a row's texts into the cells, which a sheet that is only written has done with when the next row comes.

    Giving cells their looks anew would take most of the time.
    """
    for cell, text in zip(cells, texts, strict=True):
        cell.value = text[:LONGEST]
        cell.data_type = "s"  # never a formula
    return cells
