"""Certificates laid out: lines broken, the emblem made ready, the words moved as a printer needs it.

Lengths are twips.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from vanban.rendering.blocks import picture
from vanban.rendering.titles import broken, length
from vanban.the_thuc import kieu
from vanban.word.template import Template

MARGINS = "le"
"""The slot by which all words are moved."""
LABELLED = (kieu.KHEN_SO_QUYET_DINH, kieu.KHEN_SO_VANG)
"""Lines whose labels pre-printed paper has: their words stand behind them."""
_A_MM = 1440 / 25.4
_LINES = {"ten_nguoi_nhan": kieu.KHEN_NGUOI, "dong_phu": kieu.KHEN_DONG_PHU, "thanh_tich": kieu.KHEN_THANH_TICH}


def laid_certificate(view: Mapping[str, Any], template: Template) -> tuple[dict[str, Any], dict[str, tuple[int, ...]]]:
    """Lay out a certificate; nothing of a view that has no sheets."""
    if "cac_to" not in view:
        return {}, {}
    looks, width = template.looks, template.across_width
    laid: dict[str, Any] = {
        "tham_quyen": broken(view["tham_quyen"], looks.get(kieu.KHEN_THAM_QUYEN), width),
        "quoc_huy": [picture(shown, template, width) for shown in view["quoc_huy"]],
        "cac_to": [
            sheet | {field: broken(sheet[field], looks.get(style), width) for field, style in _LINES.items()}
            for sheet in view["cac_to"]
        ],
    }
    layout: dict[str, tuple[int, ...]] = {}
    for style, label in zip(LABELLED, view["nhan_in_san"], strict=False):
        if look := looks.get(style):
            layout[style] = length(label, look), 0
    if any(view["lech_mm"]):
        right, down = view["lech_mm"]
        layout[MARGINS] = round(right * _A_MM), round(down * _A_MM)
    return laid, layout
