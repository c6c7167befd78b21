"""Lay out what Word leaves to chance: line breaks, rule lengths, columns, what stays together.

Everything is computed from the template's own styles (its sizes and weights),
so a restyled template keeps its measured layout; the shares come from the
standard. Lengths are twips (1/20 point) unless a name says points.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from vanban.chu.cum_tu import break_prices
from vanban.chu.marked import Marked
from vanban.loai.base import View
from vanban.rendering.columns import shares
from vanban.standards import nd30_2020 as nd30
from vanban.standards.model import MauChu
from vanban.the_thuc import kieu
from vanban.the_thuc.quoc_hieu import QUOC_HIEU, TIEU_NGU
from vanban.word.metrics import balanced, line_count, text_width
from vanban.word.styles import StyleLook
from vanban.word.template import Slots, Template
from vanban.word.values import SOFT_BREAK

_HEAD, _SIGN, _TABLE = "dau", "ky", "bang"
_RULES = {
    kieu.KE_TIEU_NGU: nd30.TIEU_NGU,
    kieu.KE_CO_QUAN: nd30.CO_QUAN_BAN_HANH,
    kieu.KE_TRICH_YEU: nd30.TRICH_YEU,
    kieu.KE_KEM_THEO: nd30.KEM_THEO,
}

SLOTS = Slots(
    one_line=frozenset(
        {
            kieu.CO_QUAN_CHU_QUAN, kieu.CO_QUAN_BAN_HANH, kieu.SO_KY_HIEU, kieu.DIA_DANH_THOI_GIAN,
            kieu.TEN_LOAI, kieu.TRICH_YEU, kieu.QUYEN_HAN_CHUC_VU, kieu.HO_TEN, kieu.NOI_NHAN,
            kieu.PHU_LUC, kieu.TEN_PHU_LUC, kieu.KEM_THEO,
        }
    ),
    indents={style: style for style in _RULES},
    columns={kieu.QUOC_HIEU: _HEAD, kieu.QUYEN_HAN_CHUC_VU: _SIGN, kieu.DAU_BANG: _TABLE},
    closing=frozenset({kieu.QUYEN_HAN_CHUC_VU}),
)  # fmt: skip
"""Where the computed layout goes in a template."""

TWIPS_A_POINT = 20
_SLACK = 40
"""Room left beside a line that must not wrap (2 points), against another program's rounding."""
_NARROWEST = 2835
"""A column of the header is never less than 50 mm wide."""


_CELL_PADDING = 240
"""What the cells of a ruled table keep free at both sides, with room for rounding."""


@dataclass(frozen=True)
class Page:
    """What the engine fills: the view with lines broken, the lengths, and how many paragraphs the signature keeps."""

    view: Mapping[str, Any]
    layout: Mapping[str, tuple[int, ...]]
    keep: int


def lay_out(view: View, template: Template) -> Page:
    """Lay out a view for a template; components the template has no style for are left as they are."""
    looks, full = template.looks, template.text_width
    columns = _head_columns(view, template)
    left, right = columns or (full, full)
    parent = _broken(view["co_quan_chu_quan"], looks.get(kieu.CO_QUAN_CHU_QUAN), left)
    issuer = _broken(view["co_quan_ban_hanh"], looks.get(kieu.CO_QUAN_BAN_HANH), left)
    subject = _broken(view["trich_yeu"], looks.get(kieu.TRICH_YEU), full)
    rules = [
        (kieu.KE_TIEU_NGU, TIEU_NGU, kieu.TIEU_NGU, right),
        (kieu.KE_CO_QUAN, issuer, kieu.CO_QUAN_BAN_HANH, left),
        (kieu.KE_TRICH_YEU, subject, kieu.TRICH_YEU, full),
    ]
    signing = template.static_layout.get(_SIGN, (full,))[-1]
    titles = [_broken(line, looks.get(kieu.QUYEN_HAN_CHUC_VU), signing) for line in view["quyen_han_chuc_vu"]]
    laid = {
        **view, "co_quan_chu_quan": parent, "co_quan_ban_hanh": issuer, "trich_yeu": subject,
        "quyen_han_chuc_vu": titles,
    }  # fmt: skip
    for name, value in view.items():
        if isinstance(value, dict) and "kem_theo" in value:
            tie = _broken(value["kem_theo"], looks.get(kieu.KEM_THEO), full)
            laid[name] = {**value, "kem_theo": tie, "ten": _broken(value["ten"], looks.get(kieu.TEN_PHU_LUC), full)}
            rules.append((kieu.KE_KEM_THEO, tie, kieu.KEM_THEO, full))
    tables = _table_columns(view, template)
    layout = {
        rule: _centred(text, looks[style], width, _RULES[rule]) for rule, text, style, width in rules if style in looks
    }
    shared = {slot: widths for slot, widths in ((_HEAD, columns), (_TABLE, tables)) if widths}
    return Page(laid, layout | shared, _kept(view, template))


def _head_columns(view: View, template: Template) -> tuple[int, int] | None:
    """Share the header's width: quốc hiệu and the date stay on one line, and so does the number if there is room."""
    if len(fixed := template.static_layout.get(_HEAD, ())) != 2:
        return None
    looks, total = template.looks, sum(fixed)

    def needed(*lines: tuple[str, str]) -> int:
        return max((_length(text, looks[style]) for text, style in lines if style in looks), default=0) + _SLACK

    right = needed(
        (QUOC_HIEU, kieu.QUOC_HIEU), (TIEU_NGU, kieu.TIEU_NGU), (view["dia_danh_thoi_gian"], kieu.DIA_DANH_THOI_GIAN)
    )
    left = needed((view["so_ky_hieu"], kieu.SO_KY_HIEU))
    widened = max(fixed[1], right)
    widened = max(right, min(widened, total - left))
    widened = min(widened, total - _NARROWEST)
    return total - widened, widened


def _table_columns(view: View, template: Template) -> tuple[int, ...] | None:
    """Share the width of an appendix's table over its columns, by what stands in them."""
    fixed = template.static_layout.get(_TABLE, ())
    look = template.looks.get(kieu.DAU_BANG)
    for value in view.values():
        if look and isinstance(value, dict) and len(value.get("cot", ())) == len(fixed):
            rows = [value["cot"], *(row for group in value["nhom"] for row in group["nhiem_vu"])]
            columns = [[str(row[field]) for row in rows] for field in value["cot"]]
            return shares(columns, sum(fixed), _CELL_PADDING, lambda word: _length(word, look))
    return None


def _length(text: str, look: StyleLook) -> int:
    width = text_width(text, look.size, bold=look.bold, italic=look.italic, caps=look.caps)
    return -int(-width * TWIPS_A_POINT // 1)


def _broken(text: str, look: StyleLook | None, width: int) -> str:
    """Break a title into balanced lines that fit ``width``; the user's own breaks stay."""
    if look is None:
        return text
    return "\n".join(SOFT_BREAK.join(_lines(line, look, width)) for line in text.split("\n"))


@lru_cache(maxsize=4096)
def _lines(text: str, look: StyleLook, width: int) -> tuple[str, ...]:
    room = (width - look.indent_left - look.indent_right - _SLACK) / TWIPS_A_POINT

    def measure(line: str) -> float:
        return text_width(line, look.size, bold=look.bold, italic=look.italic, caps=look.caps)

    return balanced(text, room, measure, break_prices)


def _centred(text: str, look: StyleLook, width: int, component: MauChu) -> tuple[int, int]:
    """Give the indents that cut a rule to its lawful share of the last line above it."""
    share = component.ke or nd30.BANG_CHU
    last = text.replace(SOFT_BREAK, "\n").split("\n")[-1]
    length = _length(last, look) * (share.thap + share.cao) / 2
    side = max(0, round((width - length) / 2))
    return side, side


def _kept(view: View, template: Template) -> int:
    """Count the closing paragraphs that must stay with the signature: as few as make two lines."""
    lines = count = 0
    for block in reversed(view["noi_dung"]):
        count += 1
        lines += _body_lines(block["nhan"], block["loi"], template)
        if lines >= 2:
            break
    return count


def _body_lines(label: str, text: str, template: Template) -> int:
    look = template.looks.get(kieu.NOI_DUNG)
    if look is None:
        return 1
    plain = text.plain() if isinstance(text, Marked) else text
    last = plain.split("\n")[-1]

    def measure(words: str) -> float:
        return text_width(words, look.size)

    room = (template.text_width - look.indent_left - look.indent_right) / TWIPS_A_POINT
    return line_count(f"{label} {last}".strip(), room, look.first_line / TWIPS_A_POINT, measure)
