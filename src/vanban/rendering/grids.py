"""Tables made ready: columns by content, heads that repeat at their full height, rows that stay together."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import partial
from math import ceil

from vanban.chu.marked import Marked, reworded
from vanban.rendering.tables import CELL_PADDING, MANY_COLUMNS, NARROW_PADDING, Column, is_tall, shares, squeezed
from vanban.the_thuc import kieu
from vanban.the_thuc.bang import BangIn, DauIn
from vanban.word.metrics import line_count, text_width
from vanban.word.ready_table import ReadyCell, ReadyRow, ReadyTable
from vanban.word.styles import StyleLook
from vanban.word.template import Template

BANG_KE = "Bảng kẻ"
"""The style of tables in our templates."""
_NUMBER = re.compile(r"[-+]?\d[\d., /%-]*")
_SHARE = re.compile("[/%]")
_PARTED = re.compile(r"(?<=\d) (?=%)|(?<=\d) (?=[-–] \d)|(?<=\d [-–]) (?=\d)")
"""The blanks inside a share (65 %) and a range of numbers (2026 - 2030)."""
_SHORT = 4
"""Letters of the longest number that is centred; longer ones stand with their digits under one another."""
_TWIPS_A_POINT = 20


def table(
    grid: BangIn, template: Template, width: int, *, apart: bool = False, last: bool = False, kept: bool = False
) -> ReadyTable:
    """Make a table ready, ``width`` twips wide.

    ``apart``: with room above it, where it has no title; ``last``: with the paragraph Word demands between it and
    another table; ``kept``: its last row stays with what follows.
    """
    look = template.looks.get(kieu.DAU_BANG) or template.looks.get(template.sheet.default) or StyleLook("", "")
    measure = partial(text_width, size=look.size, bold=look.bold)
    columns = _columns(grid)
    heads = _lone_heads(grid)
    kinds = [_column_style(column) for column in columns]
    held = [
        _held(above, column, numbers=kind != kieu.O_BANG)
        for above, column, kind in zip(heads, columns, kinds, strict=True)
    ]
    in_twips = partial(text_width, size=look.size * _TWIPS_A_POINT, bold=look.bold)
    wide = None if grid["so_cot"] > MANY_COLUMNS else shares(held, width, CELL_PADDING, in_twips)
    padding = NARROW_PADDING if wide is None else CELL_PADDING
    widths = wide or shares(held, width, padding, in_twips) or squeezed(held, width, padding, in_twips)
    rooms = [(each - padding) / _TWIPS_A_POINT for each in widths]
    styles = [template.sheet.find(kind) for kind in kinds]
    rows = [*_head(grid["dau"], template.sheet.find(kieu.DAU_BANG), _head_heights(grid["dau"], widths, padding, look))]
    last_row = max((number for number, row in enumerate(grid["hang"], 1) if not row["nhom"]), default=0)
    for number, row in enumerate(grid["hang"], 1):
        if row["nhom"]:
            cells = [ReadyCell(row["nhom"], template.sheet.find(kieu.NHOM_BANG), grid["so_cot"])]
        else:
            cells = [ReadyCell(unparted(text), style) for text, style in zip(row["o"], styles, strict=True)]
        splits = is_tall(map(_plain, row["o"]), rooms, measure)
        rows.append(ReadyRow(cells, splits=splits, stays=number >= last_row))  # sums stay with what they add up
    before = template.sheet.find(kieu.TREN_BANG) if apart else None
    after = template.sheet.find(kieu.SAU_BANG) if last else None
    return ReadyTable(widths, rows, template.sheet.find(BANG_KE), before, after, kept, wide is None)


def _held(heads: Sequence[str], cells: Sequence[str], *, numbers: bool) -> Column:
    """Give what a column is to hold: numbers stay on one line, their heads take more; empty, it waits for a pen."""
    filled = [*map(unparted, cells)]
    head = max(heads, key=len, default="")
    if numbers:
        filled = [text.replace(" ", "0") for text in filled]
        return Column([*(word for each in heads for word in each.split()), *filled], filled, head)
    return Column([*filter(None, heads), *filled] or [""], filled or [head], head)


def _plain(text: str) -> str:
    return text.plain() if isinstance(text, Marked) else text


def unparted(text: str) -> str:
    """Keep a sign of per cent on the line of its number, and a range of numbers on one line, by no-break spaces."""
    if "%" not in text and " - " not in text and " – " not in text:
        return text
    joined = _PARTED.sub("\u00a0", text)
    return reworded(text, joined) if joined != text else text


def _lone_heads(grid: BangIn) -> list[list[str]]:
    """Give the heads that stand over each column alone."""
    lone = [head for head in grid["dau"] if head["so_cot"] == 1]
    return [[head["loi"] for head in lone if head["cot"] == at] for at in range(grid["so_cot"])]


def _columns(grid: BangIn) -> list[list[str]]:
    """Give what is read in each column's cells, but for the empty ones."""
    rows = [row["o"] for row in grid["hang"] if not row["nhom"]]
    return [[_plain(row[at]) for row in rows if row[at]] for at in range(grid["so_cot"])]


def _column_style(filled: Sequence[str]) -> str:
    """Set short numbers, and shares that are all as long, in the middle, others to the right; all else to the left."""
    if not filled or not all(map(_NUMBER.fullmatch, filled)):
        return kieu.O_BANG
    short = max(map(len, filled)) <= _SHORT
    alike = len({*map(len, filled)}) == 1 and all(map(_SHARE.search, filled))
    return kieu.O_BANG_GIUA if short or alike else kieu.O_BANG_PHAI


def _head(heads: Sequence[DauIn], style: str, heights: Sequence[int]) -> list[ReadyRow]:
    """Lay the heads out in rows; one that reaches down goes on in the rows below it."""
    rows: list[dict[int, ReadyCell]] = [{} for _ in range(max(head["hang"] + head["so_hang"] for head in heads))]
    for head in heads:
        first, last = head["hang"], head["hang"] + head["so_hang"]
        merge = "restart" if head["so_hang"] > 1 else ""
        rows[first][head["cot"]] = ReadyCell(head["loi"], style, head["so_cot"], merge, middle=True)
        for row in range(first + 1, last):
            rows[row][head["cot"]] = ReadyCell("", style, head["so_cot"], "continue", middle=True)
    return [
        ReadyRow([cell for _, cell in sorted(row.items())], head=True, least=height)
        for row, height in zip(rows, heights, strict=True)
    ]


def _head_heights(heads: Sequence[DauIn], widths: Sequence[int], padding: int, look: StyleLook) -> list[int]:
    """Give how high the rows of heads are at the least, in twips, where several stand over one another.

    Repeated on the next page, such rows are cut off in LibreOffice at what they need without the cells that reach
    over them; one that needs more makes the last row of its own higher.
    """
    count = max(head["hang"] + head["so_hang"] for head in heads)
    heights = [0.0] * count
    if count == 1:
        return [0]
    measure = partial(text_width, size=look.size, bold=look.bold)
    for head in sorted(heads, key=lambda head: head["so_hang"]):
        first, last = head["hang"], head["hang"] + head["so_hang"]
        across = sum(widths[head["cot"] : head["cot"] + head["so_cot"]])
        lines = line_count(head["loi"], (across - padding) / _TWIPS_A_POINT, 0, measure)
        needed = lines * look.line_height + look.space_before + look.space_after
        heights[last - 1] += max(0.0, needed - sum(heights[first:last]))
    return [ceil(height) for height in heights]
