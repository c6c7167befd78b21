"""Bảng kê: a list for reading, as a workbook of one sheet: its heads stay in sight and can be filtered by.

The sheet's frame is openpyxl's; the rows, of which there may be many thousands, are written straight into it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from itertools import chain
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter

from vanban.bang_tinh.package import parts_of
from vanban.word.package import write_package
from vanban.word.values import attribute

LONGEST = 32_000
"""Letters in a cell: Excel takes 32.767."""

_SHEET = "xl/worksheets/sheet1.xml"
_SAMPLE = re.compile(r'<row r="2">.*?<c r="A2" s="(?P<look>\d+)".*?</row>', re.DOTALL)


def bang_ke(name: str, heads: Sequence[tuple[str, int]], rows: Iterable[Sequence[str]], count: int) -> bytes:
    """Write ``count`` rows under ``heads`` (each with its width in letters) on the sheet called ``name``.

    Every cell is text. A row is written as it comes: they are never all there.
    """
    columns = [get_column_letter(number) for number in range(1, len(heads) + 1)]
    parts = parts_of(_frame(name, heads, f"A1:{columns[-1]}{count + 1}"))
    frame = parts[_SHEET].decode()
    sample = _SAMPLE.search(frame)
    assert sample is not None  # noqa: S101 - put there by the frame
    shown = lru_cache(maxsize=1024)(_shown)  # many rows say the same
    body = (_row(number, columns, sample["look"], row, shown) for number, row in enumerate(rows, 2))
    above, below = frame[: sample.start()].encode(), frame[sample.end() :].encode()
    return write_package({**parts, _SHEET: chain([above], body, [below])})


def _frame(name: str, heads: Sequence[tuple[str, int]], filtered: str) -> Workbook:
    """Make the workbook with its heads and one row that shows how the others look."""
    book = Workbook(write_only=True)
    book.properties.creator = "vanban"
    sheet = book.create_sheet(name)
    sheet.freeze_panes = "A2"
    for number, (_, width) in enumerate(heads, 1):
        sheet.column_dimensions[get_column_letter(number)].width = width
    sheet.append([_cell(sheet, title, bold=True) for title, _ in heads])
    sheet.append([_cell(sheet, "…", bold=False) for _ in heads])
    sheet.auto_filter.ref = filtered
    return book


def _cell(sheet: Any, text: str, *, bold: bool) -> Any:
    cell = WriteOnlyCell(sheet, text)
    cell.alignment = Alignment(wrap_text=True, vertical="top")
    cell.font = Font(bold=bold)
    return cell


def _row(number: int, columns: Sequence[str], look: str, texts: Sequence[str], shown: Callable[[str], str]) -> bytes:
    """Write a row: inline strings, never formulas."""
    cells = [
        f'<c r="{column}{number}" s="{look}" t="inlineStr"><is><t xml:space="preserve">{shown(text)}</t></is></c>'
        for column, text in zip(columns, texts, strict=True)
    ]
    return f'<row r="{number}">{"".join(cells)}</row>'.encode()


def _shown(text: str) -> str:
    return attribute(text[:LONGEST])
