"""Tables made ready: columns by content, heads that repeat at their full height, rows that stay together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from math import ceil
from operator import itemgetter

from vanban.rendering.columns import Cells, Head, above, held, laid_cells, said
from vanban.rendering.tables import CELL_PADDING, MANY_COLUMNS, NARROW_PADDING, is_tall, shares, squeezed
from vanban.the_thuc import kieu
from vanban.the_thuc.bang import BangIn, HangIn
from vanban.word.metrics import Ruler, line_count, ruler
from vanban.word.ready_table import PlainRow, ReadyCell, ReadyRow, ReadyTable
from vanban.word.styles import StyleLook
from vanban.word.template import Template

BANG_KE = "Bảng kẻ"
"""The style of tables in our templates."""
_TWIPS_A_POINT = 20


_HEAD = itemgetter("loi", "hang", "cot", "so_hang", "so_cot")


def table(
    grid: BangIn, template: Template, width: int, *, apart: bool = False, last: bool = False, kept: bool = False
) -> ReadyTable:
    """Make a table ready, ``width`` twips wide.

    ``apart``: with room above it, where it has no title; ``last``: with the paragraph Word demands between it and
    another table; ``kept``: its last row stays with what follows.
    """
    looks, find = template.looks, template.sheet.find
    look = looks.get(kieu.DAU_BANG) or looks.get(template.sheet.default) or StyleLook("", "")
    measure = ruler(look.size * _TWIPS_A_POINT, look.bold)
    heads = tuple(map(_HEAD, grid["dau"]))
    cells = [*zip(*(row["o"] for row in grid["hang"] if not row["nhom"]), strict=True)] or [()] * grid["so_cot"]
    lone = above(heads, grid["so_cot"], measure)
    columns = [laid_cells(each, measure) for each in cells]
    needs = tuple(map(held, lone, columns))
    wide = None if len(needs) > MANY_COLUMNS else shares(needs, width, CELL_PADDING)
    padding = NARROW_PADDING if wide is None else CELL_PADDING
    widths = wide or shares(needs, width, padding)
    if widths is None:
        texts = [[*each.texts, *column.texts, ""] for each, column in zip(lone, columns, strict=True)]
        widths = squeezed(texts, width, padding, measure.word)
    rooms = [each - padding for each in widths]
    head = _head(heads, find(kieu.DAU_BANG), _head_heights(heads, widths, padding, look))
    rows = [*head, *_rows(grid["hang"], columns, rooms, template, measure)]
    before = find(kieu.TREN_BANG) if apart else None
    after = find(kieu.SAU_BANG) if last else None
    return ReadyTable(widths, rows, find(BANG_KE), before, after, kept, wide is None)


def _rows(
    rows: Sequence[HangIn], columns: Sequence[Cells], rooms: Sequence[int], template: Template, measure: Ruler
) -> Iterator[ReadyRow | PlainRow]:
    """Lay the rows out; sums below the last of them stay with what they add up."""
    styles = [template.sheet.find(each.style) for each in columns]
    doubtful = [at for at, each in enumerate(columns) if rooms[at] < each.tall_below]
    narrow = [rooms[at] for at in doubtful]
    last = len(rows)
    while last and rows[last - 1]["nhom"]:
        last -= 1
    bodies = zip(*(each.shown for each in columns), strict=True)
    for number, row in enumerate(rows, 1):
        if row["nhom"]:
            cells = [ReadyCell(row["nhom"], template.sheet.find(kieu.NHOM_BANG), len(columns))]
            yield ReadyRow(cells, stays=number >= last)
        else:
            tall = bool(doubtful) and is_tall([said(row["o"][at]) for at in doubtful], narrow, measure)
            yield PlainRow(next(bodies), styles, tall, number >= last)


@lru_cache(maxsize=256)
def _head(heads: Sequence[Head], style: str, heights: Sequence[int]) -> tuple[ReadyRow, ...]:
    """Lay the heads out in rows; one that reaches down goes on in the rows below it."""
    rows: list[dict[int, ReadyCell]] = [{} for _ in heights]
    for text, first, at, down, across in heads:
        rows[first][at] = ReadyCell(text, style, across, "restart" if down > 1 else "", middle=True)
        for row in rows[first + 1 : first + down]:
            row[at] = ReadyCell("", style, across, "continue", middle=True)
    return tuple(
        ReadyRow([cell for _, cell in sorted(row.items())], head=True, least=height)
        for row, height in zip(rows, heights, strict=True)
    )


def _head_heights(heads: Sequence[Head], widths: Sequence[int], padding: int, look: StyleLook) -> tuple[int, ...]:
    """Give how high the rows of heads are at the least, in twips, where several stand over one another.

    Repeated on the next page, such rows are cut off in LibreOffice at what they need without the cells that reach
    over them; one that needs more makes the last row of its own higher.
    """
    count = max([first + down for _, first, _, down, _ in heads])
    if count == 1:
        return (0,)
    heights = [0.0] * count
    measure = ruler(look.size * _TWIPS_A_POINT, look.bold)
    for text, first, at, down, across in sorted(heads, key=itemgetter(3)):
        lines = line_count(text, sum(widths[at : at + across]) - padding, 0, measure)
        needed = lines * look.line_height + look.space_before + look.space_after
        heights[first + down - 1] += max(0.0, needed - sum(heights[first : first + down]))
    return tuple(ceil(height) for height in heights)
