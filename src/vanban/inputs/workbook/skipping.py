"""Rows of a table that are no data: examples, sums, headings of groups, what is signed under it.

A row that bears a running number is always data. What is passed over is told,
so that nothing is lost in silence.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from vanban.bang_tinh.cot import EXAMPLE, Column, header_key
from vanban.chu.so import from_roman
from vanban.inputs.workbook.grid import Cell, CellError, Grid
from vanban.inputs.workbook.header import Header
from vanban.inputs.workbook.values import text_of

_SUM = re.compile(
    r"(?:tổng cộng|tổng số|cộng|tổng)\s*(?:[:(\d].*)?|\(?danh sách (?:này )?(?:có|gồm)\b.*", re.IGNORECASE
)
_SIGNED = re.compile(
    r"(?:.{0,60},\s*)?ngày[\s\d.…_]*tháng[\s\d.…_]*năm.*|(?:TM|KT|TL|TUQ|Q)\..*"
    r"|(?:người|cán bộ) (?:lập|tổng hợp|ghi|ký)\b.*|thủ trưởng(?: (?:cơ quan|đơn vị).*)?|nơi nhận.*"
    r"|lập (?:biểu|bảng)\b.*|xác nhận của .*|\(ký.*|ký tên.*",
    re.IGNORECASE | re.DOTALL,
)
_NUMBER = re.compile(r"\(?\d+[.)]?")
_EXAMPLE = re.compile(rf"(?:{EXAMPLE}|ví dụ)\s*(?::.*)?", re.IGNORECASE | re.DOTALL)


class Skipping:
    """Tells, row after row from the top, which are no data and why."""

    def __init__(self, grid: Grid, header: Header) -> None:
        self._grid = grid
        self._columns = header.columns
        self._titles = {place: text_of(grid.at(header.bottom, place)) for place in header.columns}
        self._number = next((place for place, column in header.columns.items() if is_number(column)), None)
        self._first = header.bottom + 1
        self._summed = False
        self._signed = False

    def reason(self, row: int) -> str | None:
        """Say why a row is passed over: an empty reason for an empty row, ``None`` for data."""
        cells = {place: self._grid.at(row, place) for place in self._columns}
        if _EXAMPLE.fullmatch(text_of(cells[min(cells)])):
            return "hàng ví dụ"
        number = text_of(cells.pop(self._number, None)) if self._number is not None else ""
        if all(map(_is_blank, cells.values())):
            return self._of_single_cell(row, number)
        if row == self._first and _counts(number, cells):
            return "hàng đánh số cột"
        if _NUMBER.fullmatch(number):
            self._summed = self._signed = False
            return None
        texts = {place: text for place, cell in cells.items() if (text := text_of(cell))}
        if sum(self._titles[place] == text for place, text in texts.items()) >= 2:
            return "hàng tiêu đề lặp lại"
        return self._unnumbered(row, number, [*texts.values()])

    def _unnumbered(self, row: int, number: str, texts: list[str]) -> str | None:
        if _SUM.fullmatch(number) or any(_SUM.fullmatch(text) for text in texts[:2]):
            self._summed = True
            return "hàng cộng"
        if _is_group(number) and len(texts) == 1:
            return "hàng tên nhóm"
        few = len(texts) <= 3
        if few and (self._signed or any(_SIGNED.fullmatch(text) for text in (number, *texts))):
            self._signed = True
            return "phần ký dưới bảng"
        if few and (self._summed or (len(texts) == 1 and self._is_wide(row))):
            return "hàng ngoài bảng" if self._summed else "hàng tên nhóm"
        return None

    def _of_single_cell(self, row: int, number: str) -> str:
        """Judge a row with nothing but its first cell: a sum, a name of a group, or a number made ready."""
        if _SUM.fullmatch(number):
            self._summed = True
            return "hàng cộng"
        if _SIGNED.fullmatch(number):
            self._signed = True
            return "phần ký dưới bảng"
        return "hàng tên nhóm" if number and not _NUMBER.fullmatch(number) else ""

    def _is_wide(self, row: int) -> bool:
        return any(merge.top == row == merge.bottom and merge.right - merge.left >= 2 for merge in self._grid.merges)


def is_number(column: Column) -> bool:
    """Tell the column of the running number."""
    return header_key(column.title) == "tt"


def _is_blank(cell: Cell) -> bool:
    """Tell a cell that says nothing of its row: formulas and tick boxes are often drawn down below the last row."""
    return cell is None or cell is False or isinstance(cell, CellError) or text_of(cell) == ""


def _is_group(number: str) -> bool:
    text = number.rstrip(".)")
    try:
        return bool(from_roman(text))
    except ValueError:
        return len(text) == 1 and text.isalpha()


def _counts(number: str, cells: Mapping[int, Cell]) -> bool:
    """Tell the row under many a header that numbers the columns: 1, 2, 3 or (1), (2), (3)."""
    texts = [text for text in (number, *map(text_of, cells.values())) if text]
    numbers = [int(text.strip("()")) for text in texts if text.strip("()").isdecimal()]
    letters = [text for text in texts if len(text) == 1 and text.isalpha()]
    rising = numbers == list(range(numbers[0], numbers[0] + len(numbers))) if numbers else False
    return rising and len(numbers) >= 3 and len(numbers) + len(letters) == len(texts)
