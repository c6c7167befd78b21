"""What follows a paper's signature, laid out: the text it issues, its appendices, the plan's table of assignments."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from vanban.loai.shared.view import View
from vanban.rendering.blocks import made_ready
from vanban.rendering.extents import extent
from vanban.rendering.tables import CELL_PADDING, column, shares, split_where_tall
from vanban.rendering.titles import TWIPS_A_POINT, broken, centred
from vanban.standards import nd30_2020 as nd30
from vanban.the_thuc import kieu
from vanban.word.metrics import ruler
from vanban.word.template import Template

TABLE = "bang"
"""The slot of the columns of the table of assignments."""
_TITLES = {"ten": kieu.TEN_PHU_LUC, "trich_yeu": kieu.TRICH_YEU, "kem_theo": kieu.KEM_THEO}

Laid = tuple[dict[str, Any], dict[str, tuple[int, ...]]]
"""A stretch of a view with its lines broken, and the lengths of its slots."""


def laid_parts(view: View, template: Template) -> Laid:
    """Lay out the parts that a view has."""
    laid: dict[str, Any] = {}
    layout: dict[str, tuple[int, ...]] = {}
    for field, value in view.items():
        if type(value) is dict and "kem_theo" in value:
            laid[field], lengths = _part(value, template, across=False)
            layout |= lengths
    parts = [_part(part, template, across=part["ngang"]) for part in view["phu_luc"]]
    laid["phu_luc"] = [part for part, _ in parts]
    for _, lengths in parts:
        layout |= lengths
    return laid, layout


def _part(part: Mapping[str, Any], template: Template, *, across: bool) -> Laid:
    """Lay out a part: its titles, the rule under them, its body or the plan's table."""
    width = template.across_width if across else template.text_width
    laid = dict(part)
    for field in _TITLES.keys() & part.keys():
        laid[field] = broken(part[field], template.looks.get(_TITLES[field]), width)
    layout: dict[str, tuple[int, ...]] = {}
    if part["kem_theo"] and (look := template.looks.get(kieu.KEM_THEO)):
        rule = kieu.KE_KEM_THEO_NGANG if across else kieu.KE_KEM_THEO
        layout[rule] = centred(laid["kem_theo"], look, width, nd30.KEM_THEO)
    if "noi_dung" in part:
        laid["noi_dung"] = made_ready(part["noi_dung"], template, width)
    else:
        _assign(laid, layout, template)
    return laid, layout


def _assign(laid: dict[str, Any], layout: dict[str, tuple[int, ...]], template: Template) -> None:
    """Lay out the table of assignments, if the template has one with as many columns."""
    fixed, look = template.static_layout.get(TABLE, ()), template.looks.get(kieu.DAU_BANG)
    heads = laid["cot"]
    if look is None or len(heads) != len(fixed) or not laid["nhom"]:
        return
    rows = [heads, *(row for group in laid["nhom"] for row in group["nhiem_vu"])]
    texts = [[str(row[field]) for row in rows] for field in heads]
    measure = ruler(look.size * TWIPS_A_POINT, look.bold, look.italic, look.caps)
    extents = [(extent(each[:1], measure), extent(each[1:], measure)) for each in texts]
    widths = shares(tuple(column(head, cells, head.line) for head, cells in extents), sum(fixed), CELL_PADDING) or fixed
    layout[TABLE] = widths
    room = {field: (width - CELL_PADDING) / TWIPS_A_POINT for field, width in zip(heads, widths, strict=True)}
    laid["nhom"] = [
        {**group, "nhiem_vu": split_where_tall(group["nhiem_vu"], room, ruler(look.size))} for group in laid["nhom"]
    ]
