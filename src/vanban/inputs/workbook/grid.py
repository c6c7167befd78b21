"""A sheet as it lies in the file: values in rows and columns, what is broken, what is merged."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import cache
from string import ascii_uppercase

MAX_BYTES = 50_000_000
MAX_ROWS, MAX_COLUMNS, MAX_CELLS = 200_000, 2_000, 20_000_000
"""How far from the corner a cell may stand, and how many places there may be up to it: readers lay out all of them."""


@dataclass(frozen=True)
class CellError:
    """A cell that has no value to read; ``reason`` says why, in Vietnamese."""

    reason: str


NO_RESULT = CellError("công thức chưa có kết quả; hãy mở tệp bằng Excel hoặc LibreOffice, lưu lại rồi dùng")
"""We never evaluate a formula: what it gave last is in the file, or the cell cannot be read."""

Cell = str | int | float | date | datetime | time | timedelta | CellError | None
"""What a cell holds; a formula's cell its last result. ``None``: nothing."""


@dataclass(frozen=True)
class Merge:
    """Merged cells, from 0; the one at ``top`` and ``left`` bears the value."""

    top: int
    left: int
    bottom: int
    right: int


@dataclass(frozen=True)
class Grid:
    """A sheet: ``rows`` begin at A1 and may be of unequal length."""

    name: str
    rows: list[list[Cell]]
    merges: tuple[Merge, ...] = ()
    hidden: bool = False

    def at(self, row: int, column: int) -> Cell:
        """Give the cell there, ``None`` beyond the edge."""
        cells = self.rows[row] if row < len(self.rows) else []
        return cells[column] if column < len(cells) else None

    def put(self, row: int, column: int, cell: Cell) -> None:
        """Put a cell there, enlarging the sheet if need be."""
        while row >= len(self.rows):
            self.rows.append([])
        cells = self.rows[row]
        cells.extend([None] * (column + 1 - len(cells)))
        cells[column] = cell

    def downward(self) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
        """Give each cell that a merge from above covers, and the cell that bears its value."""
        for merge in self.merges:
            for row in range(merge.top + 1, min(merge.bottom + 1, len(self.rows))):
                yield (row, merge.left), (merge.top, merge.left)


def error_cell(code: str) -> CellError:
    """Give the cell of a formula that failed (``#N/A``, ``#REF!`` …)."""
    return CellError(f"ô lỗi {code}; hãy sửa công thức hoặc gõ thẳng giá trị")


@cache
def letters(column: int) -> str:
    """Name a column, counted from 0.

    >>> letters(0), letters(25), letters(26), letters(16383)
    ('A', 'Z', 'AA', 'XFD')
    """
    name = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        name = ascii_uppercase[rest] + name
    return name


def column_number(name: str) -> int:
    """Count a column from 0: the inverse of ``letters``."""
    number = 0
    for letter in name.upper():
        number = number * 26 + ascii_uppercase.index(letter) + 1
    return number - 1
