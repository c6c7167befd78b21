"""Pictures of signatures and seals: where they hang between a title and a name.

They hang on the title's last line, so they take no room and any template that
prints the title shows them. Lengths are EMU unless a name says otherwise.

NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 7d, 8a.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from vanban.standards import nd30_2020 as nd30
from vanban.the_thuc import kieu
from vanban.the_thuc.hinh_tep import HinhIn
from vanban.word.ready import Hung
from vanban.word.ready_picture import HangingPicture
from vanban.word.styles import StyleLook
from vanban.word.template import Template
from vanban.word.values import SOFT_BREAK

_EMU_A_MM, _EMU_A_TWIP = 36_000, 635
_LEFT = ("thu_ky", "trai")
"""Places to sign that stand at the left."""


def laid_signatures(
    view: Mapping[str, Any], lines: Sequence[str], columns: Sequence[int], template: Template
) -> dict[str, Any]:
    """Give what of a view changes: the title's ``lines``, and each place of several; ``columns`` are twips."""
    changed: dict[str, Any] = {"quyen_han_chuc_vu": list(lines)}
    if view["anh_ky"] and lines:
        other = kieu.CHUC_VU_KHAC if view["chuc_vu_khac"] else kieu.HO_TEN
        changed["quyen_han_chuc_vu"][-1] = _signed(lines[-1], view["anh_ky"], columns[-1], other, template)
    for name, value in view.items():
        if type(value) is dict and value.get("anh_ky"):
            changed[name] = _place(value, _column(name, columns), template)
    if "hang_ky" in view:
        changed["hang_ky"] = [
            {side: _place(place, _column(side, columns), template) for side, place in row.items()}
            for row in view["hang_ky"]
        ]
    return changed


def _column(place: str, columns: Sequence[int]) -> int:
    return columns[0 if place in _LEFT else -1]


def _place(place: Mapping[str, Any], column: int, template: Template) -> Mapping[str, Any]:
    """Hang the pictures of one of several who sign."""
    if not place["anh_ky"]:
        return place
    last = "chuc_vu" if place.get("chuc_vu") else "vai_tro"
    return {**place, last: _signed(place[last], place["anh_ky"], column, kieu.HO_TEN, template)}


def _signed(text: str, pictures: Sequence[HinhIn], column: int, below: str, template: Template) -> str:
    """Hang a signature under a title's line, and a seal over its left third; ``below`` is the style of what follows."""
    look = template.looks.get(kieu.QUYEN_HAN_CHUC_VU) or StyleLook("", "")
    under = template.looks.get(below) or StyleLook("", "")
    high = (text.split("\n")[-1].count(SOFT_BREAK) + 1) * look.line_height + under.space_before / 2
    middle = (look.indent_left + column - look.indent_right) // 2 * _EMU_A_TWIP, round(high * _EMU_A_TWIP)
    hanging: list[HangingPicture] = []
    for order, each in enumerate(pictures, start=1):
        wide, tall = (max(1, round(each[side] * _EMU_A_MM)) for side in ("rong", "cao"))
        left = middle[0] - wide // 2
        if hanging:
            first = hanging[0]
            left = first.x + round(first.width * nd30.DAU_TRUM) - wide
        words = each["ten"], each["mo_ta"]
        top = middle[1] - tall // 2
        hanging.append(HangingPicture(each["du_lieu"], each["duoi"], *words, wide, tall, left, top, order))
    return Hung(text, hanging)
