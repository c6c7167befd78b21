"""Tables, pictures and charts, laid out and made ready: columns by content, heads that repeat, sizes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from vanban.chu.marked import Marked
from vanban.rendering.columns import unparted
from vanban.rendering.grids import table
from vanban.rendering.titles import broken
from vanban.the_thuc import kieu
from vanban.the_thuc.bieu_do import BieuDoIn
from vanban.the_thuc.hinh_tep import HinhIn
from vanban.the_thuc.noi_dung import Khoi
from vanban.word.chart import Chart, Series
from vanban.word.ready_chart import ReadyChart
from vanban.word.ready_picture import ReadyPicture
from vanban.word.ready_table import ReadyTable
from vanban.word.template import Template

_CENTRED = {"ten_phan_chuong": kieu.TEN_PHAN_CHUONG, "ten_muc_so": kieu.TEN_MUC_SO}
_TALL, _LOW, _TALLEST = 65, 45, 200
"""Millimetres that a chart of upright bars is high, and the least and the most of one of lying bars."""
_BAR, _GAP_OF_BARS, _FRAME = 6, 0.6, 25
"""Millimetres of a lying bar; bars that the gap between two groups is worth; what the axis and the legend take."""
_EMU_A_MM, _EMU_A_TWIP = 36_000, 635


def is_made(block: Khoi) -> bool:
    """Tell a block that is no text."""
    return "bang" in block or "hinh" in block or "bieu_do" in block


def made_ready(blocks: Sequence[Khoi], template: Template, width: int) -> Sequence[Mapping[str, Any]]:
    """Put what is ready-made in the place of each table, picture and chart; ``width`` is the text's, in twips."""
    made: list[Mapping[str, Any]] = []
    for at, block in enumerate(blocks):
        if is_made(block):
            above = blocks[at - 1]["cap"] if at else ""
            below = blocks[at + 1]["cap"] if at + 1 < len(blocks) else ""
            made.append(_ready(block, above, below, template, width))
            continue
        text = unparted(block["loi"])  # centred titles of parts and chapters break evenly
        if (style := _CENTRED.get(block["cap"])) and not isinstance(text, Marked):
            text = broken(text, template.looks.get(style), width)
        made.append(block if text is block["loi"] else {**block, "loi": text})
    return made


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
    made = chart(block["bieu_do"], template, width)
    return {**block, "hinh": made, "loi": made}


def picture(shown: HinhIn, template: Template, width: int) -> ReadyPicture:
    """Make a picture ready: as large as it asks for, but never wider than the text."""
    across = min(round(shown["rong"] * _EMU_A_MM), width * _EMU_A_TWIP)
    down = max(1, round(across * shown["cao"] / shown["rong"]))
    style = template.sheet.find(kieu.HINH)
    return ReadyPicture(shown["du_lieu"], shown["duoi"], shown["ten"], shown["mo_ta"], max(1, across), down, style)


def chart(shown: BieuDoIn, template: Template, width: int) -> ReadyChart:
    """Make a chart ready: as wide as the text; lying bars take as much height as there are of them."""
    series = tuple(Series(each["ten"], tuple(each["gia_tri"])) for each in shown["so_lieu"])
    drawn = Chart(shown["huong"], shown["xep"], tuple(shown["nhan"]), series, shown["don_vi"])
    bars = len(drawn.categories) * (len(series) + _GAP_OF_BARS)
    down = min(_FRAME + bars * _BAR, _TALLEST) if drawn.direction == "bar" else _TALL
    text, style = shown["mo_ta"], template.sheet.find(kieu.HINH)
    return ReadyChart(drawn, "Biểu đồ", text, width * _EMU_A_TWIP, round(max(down, _LOW) * _EMU_A_MM), style)
