"""Where a sheet's header is and which column is which.

Titles may stand above it, and it may be two rows high ("Thời gian" merged over
"từ" and "đến"). A header is known by its title or an alias, however its
letters, marks, blanks and brackets are; nothing else is guessed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from vanban.bang_tinh.cot import Column, header_key
from vanban.inputs.workbook.grid import Grid
from vanban.inputs.workbook.values import text_of

SEARCHED = 40
"""Rows from the top in which a header is looked for."""
_BRACKETS = re.compile(r"\([^()]*\)?")


@dataclass(frozen=True)
class Header:
    """A header found: its rows (from 0), its columns by their place, and what it does not know."""

    top: int
    bottom: int
    columns: dict[int, Column] = field(default_factory=dict)
    unknown: dict[int, str] = field(default_factory=dict)
    doubled: dict[int, Column] = field(default_factory=dict)


def find_header(grid: Grid, columns: Sequence[Column]) -> Header | None:
    """Find the row, of those at the top, that names most columns; ``None`` when none names two."""
    by_key = {key: column for column in reversed(columns) for key in column.keys}  # the first claims a key
    best: Header | None = None
    for row in range(min(SEARCHED, len(grid.rows))):
        if sum(isinstance(cell, str) for cell in grid.rows[row]) < 2:
            continue
        header = _matched(grid, row, by_key)
        if len(header.columns) >= min(2, len(columns)) and (best is None or _rank(header) > _rank(best)):
            best = header
    return best


def _rank(header: Header) -> tuple[int, bool]:
    """Prefer more columns known, then one row: a title over a header is no part of it."""
    return len(header.columns), header.top == header.bottom


def column_named(text: str, by_key: dict[str, Column]) -> Column | None:
    """Give the column that a header means."""
    return by_key.get(header_key(text)) or by_key.get(header_key(_BRACKETS.sub("", text)))


def _matched(grid: Grid, row: int, by_key: dict[str, Column]) -> Header:
    wide = {
        column: merge.left
        for merge in grid.merges
        if merge.top <= row <= merge.bottom and merge.right > merge.left
        for column in range(merge.left, min(merge.right + 1, 2000))
    }
    two_rows = any(text_of(grid.at(row + 1, column)) for column in wide)
    header = Header(row, row + 1 if two_rows else row)
    for place in range(max(map(len, grid.rows[row : row + 2]))):
        texts = [*_texts(grid, row, place, wide, two_rows)]
        known = next(filter(None, (column_named(text, by_key) for text in texts)), None)
        if known is None:
            if texts:
                header.unknown[place] = texts[0]
        elif known in header.columns.values():
            header.doubled[place] = known
        else:
            header.columns[place] = known
    return header


def _texts(grid: Grid, row: int, place: int, wide: dict[int, int], two_rows: bool) -> Iterator[str]:
    """Give what a column's header may be read as, the fullest first."""
    above = text_of(grid.at(row, wide.get(place, place)))
    below = text_of(grid.at(row + 1, place)) if two_rows else ""
    if above and below:
        yield f"{above} {below}"
    if below:
        yield below
    if above and (not below or place not in wide) and wide.get(place, place) == place:
        yield above
