"""Tables, pictures and charts, laid out and made ready: columns by content, heads that repeat, sizes."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any

from vanban.chu.marked import Marked, reworded
from vanban.rendering.tables import CELL_PADDING, MANY_COLUMNS, NARROW_PADDING, is_tall, shares, squeezed
from vanban.the_thuc import kieu
from vanban.the_thuc.bang import BangIn, DauIn
from vanban.the_thuc.bieu_do import BieuDoIn
from vanban.the_thuc.hinh_tep import HinhIn
from vanban.the_thuc.noi_dung import Khoi
from vanban.word.chart import Chart, Series
from vanban.word.metrics import text_width
from vanban.word.ready_chart import ReadyChart
from vanban.word.ready_picture import ReadyPicture
from vanban.word.ready_table import ReadyCell, ReadyRow, ReadyTable
from vanban.word.styles import StyleLook
from vanban.word.template import Template

BANG_KE = "Bảng kẻ"
"""The style of tables in our templates."""
_NUMBER = re.compile(r"[-+]?\d[\d., /%-]*")
_SHARE = re.compile("[/%]")
_PER_CENT = re.compile(r"(?<=\d) %")
_SHORT = 4
"""Letters of the longest number that is centred; longer ones stand with their digits under one another."""
_TALL, _LOW, _TALLEST = 65, 45, 200
"""Millimetres that a chart of upright bars is high, and the least and the most of one of lying bars."""
_BAR, _GAP_OF_BARS, _FRAME = 6, 0.6, 25
"""Millimetres of a lying bar; bars that the gap between two groups is worth; what the axis and the legend take."""
_TWIPS_A_POINT, _EMU_A_MM, _EMU_A_TWIP = 20, 36_000, 635


def is_made(block: Khoi) -> bool:
    """Tell a block that is no text."""
    return not block.keys().isdisjoint(("bang", "hinh", "bieu_do"))


def made_ready(blocks: Sequence[Khoi], template: Template, width: int) -> Sequence[Mapping[str, Any]]:
    """Put what is ready-made in the place of each table, picture and chart; ``width`` is the text's, in twips."""
    blocks = [_unparted(block) for block in blocks]
    if not any(map(is_made, blocks)):
        return blocks
    caps = ["", *(block["cap"] for block in blocks), ""]
    return [_ready(block, caps[at], caps[at + 2], template, width) for at, block in enumerate(blocks)]


def _unparted(block: Khoi) -> Khoi:
    """Keep a sign of per cent on the line of its number."""
    return {**block, "loi": _joined(block["loi"])} if " %" in block["loi"] else block


def _ready(block: Khoi, above: str, below: str, template: Template, width: int) -> Mapping[str, Any]:
    made: ReadyTable | ReadyPicture | ReadyChart
    if "bang" in block:
        made = table(
            block["bang"], template, width,
            apart=above != "ten_bang", last=not below, kept=below == "ghi_chu_bang",
        )  # fmt: skip
        # A template that knows no tables prints ``loi``: it must fail rather than leave the table out.
        return {**block, "bang": made, "loi": made}
    if "hinh" in block:
        made = picture(block["hinh"], template, width)
        return {**block, "hinh": made, "loi": made}
    if "bieu_do" in block:
        made = chart(block["bieu_do"], template, width)
        return {**block, "hinh": made, "loi": made}
    return block


def picture(shown: HinhIn, template: Template, width: int) -> ReadyPicture:
    """Make a picture ready: as large as it asks for, but never wider than the text."""
    across = min(round(shown["rong"] * _EMU_A_MM), width * _EMU_A_TWIP)
    down = max(1, round(across * shown["cao"] / shown["rong"]))
    style = _style(template, kieu.HINH)
    return ReadyPicture(shown["du_lieu"], shown["duoi"], shown["ten"], shown["mo_ta"], max(1, across), down, style)


def chart(shown: BieuDoIn, template: Template, width: int) -> ReadyChart:
    """Make a chart ready: as wide as the text; lying bars take as much height as there are of them."""
    series = tuple(Series(each["ten"], tuple(each["gia_tri"])) for each in shown["so_lieu"])
    drawn = Chart(shown["huong"], shown["xep"], tuple(shown["nhan"]), series, shown["don_vi"])
    bars = len(drawn.categories) * (len(series) + _GAP_OF_BARS)
    down = min(_FRAME + bars * _BAR, _TALLEST) if drawn.direction == "bar" else _TALL
    text, style = shown["mo_ta"], _style(template, kieu.HINH)
    return ReadyChart(drawn, "Biểu đồ", text, width * _EMU_A_TWIP, round(max(down, _LOW) * _EMU_A_MM), style)


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
    texts = [
        _held(above, column, numbers=kind != kieu.O_BANG)
        for above, column, kind in zip(heads, columns, kinds, strict=True)
    ]
    in_twips = partial(text_width, size=look.size * _TWIPS_A_POINT, bold=look.bold)
    wide = None if grid["so_cot"] > MANY_COLUMNS else shares(texts, width, CELL_PADDING, in_twips)
    padding = NARROW_PADDING if wide is None else CELL_PADDING
    widths = wide or shares(texts, width, padding, in_twips) or squeezed(texts, width)
    rooms = [(each - padding) / _TWIPS_A_POINT for each in widths]
    styles = [_style(template, kind) for kind in kinds]
    rows = [*_head(grid["dau"], _style(template, kieu.DAU_BANG))]
    last_row = max((number for number, row in enumerate(grid["hang"], 1) if not row["nhom"]), default=0)
    for number, row in enumerate(grid["hang"], 1):
        if row["nhom"]:
            cells = [ReadyCell(row["nhom"], _style(template, kieu.NHOM_BANG), grid["so_cot"])]
        else:
            cells = [ReadyCell(_joined(text), style) for text, style in zip(row["o"], styles, strict=True)]
        splits = is_tall(map(_plain, row["o"]), rooms, measure)
        rows.append(ReadyRow(cells, splits=splits, stays=number >= last_row))  # sums stay with what they add up
    before = _style(template, kieu.TREN_BANG) if apart else None
    after = _style(template, kieu.SAU_BANG) if last else None
    return ReadyTable(widths, rows, template.sheet.find(BANG_KE), before, after, kept, wide is None)


def _held(heads: Sequence[str], cells: Sequence[str], *, numbers: bool) -> list[str]:
    """Give the texts that a column's width is to hold: numbers stay on one line, and their heads take more lines."""
    filled = [_joined(text) for text in map(_plain, cells) if text]
    if numbers:
        return [*(word for head in heads for word in head.split()), *(text.replace(" ", "0") for text in filled)]
    return [*filter(None, heads), *filled] or [""]


def _style(template: Template, name: str) -> str:
    look = template.looks.get(name)
    return look.id if look else ""


def _plain(text: str) -> str:
    return text.plain() if isinstance(text, Marked) else text


def _joined(text: str) -> str:
    """Put a no-break space before a sign of per cent."""
    return reworded(text, _PER_CENT.sub("\u00a0%", text)) if " %" in text else text


def _lone_heads(grid: BangIn) -> list[list[str]]:
    """Give the heads that stand over each column alone."""
    lone = [head for head in grid["dau"] if head["so_cot"] == 1]
    return [[head["loi"] for head in lone if head["cot"] == at] for at in range(grid["so_cot"])]


def _columns(grid: BangIn) -> list[list[str]]:
    """Give each column's cells."""
    rows = [row["o"] for row in grid["hang"] if not row["nhom"]]
    return [[row[at] for row in rows] for at in range(grid["so_cot"])]


def _column_style(texts: Sequence[str]) -> str:
    """Set short numbers, and shares that are all as long, in the middle, others to the right; all else to the left."""
    filled = [text for text in map(_plain, texts) if text]
    if not filled or not all(map(_NUMBER.fullmatch, filled)):
        return kieu.O_BANG
    short = max(map(len, filled)) <= _SHORT
    alike = len({*map(len, filled)}) == 1 and all(map(_SHARE.search, filled))
    return kieu.O_BANG_GIUA if short or alike else kieu.O_BANG_PHAI


def _head(heads: Sequence[DauIn], style: str) -> list[ReadyRow]:
    """Lay the heads out in rows; one that reaches down goes on in the rows below it."""
    rows: list[dict[int, ReadyCell]] = [{} for _ in range(max(head["hang"] + head["so_hang"] for head in heads))]
    for head in heads:
        first, last = head["hang"], head["hang"] + head["so_hang"]
        merge = "restart" if head["so_hang"] > 1 else ""
        rows[first][head["cot"]] = ReadyCell(head["loi"], style, head["so_cot"], merge, middle=True)
        for row in range(first + 1, last):
            rows[row][head["cot"]] = ReadyCell("", style, head["so_cot"], "continue", middle=True)
    return [ReadyRow([cell for _, cell in sorted(row.items())], head=True) for row in rows]
