"""Titles: broken into balanced lines, and the rule under them cut to its lawful length. Lengths are twips."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from math import ceil

from vanban.chu.cum_tu import break_prices
from vanban.standards import nd30_2020 as nd30
from vanban.standards.model import MauChu
from vanban.word.metrics import Ruler, balanced, ruler
from vanban.word.styles import StyleLook
from vanban.word.values import SOFT_BREAK

TWIPS_A_POINT = 20
SLACK = 40
"""Room left beside a line that must not wrap (2 points), against another program's rounding."""


def ruler_of(look: StyleLook) -> Ruler:
    """Give what measures in a style's letters."""
    return ruler(look.size, look.bold, look.italic, look.caps)


def length(text: str, look: StyleLook) -> int:
    """Give how long a line is in a style's letters."""
    return _length(text, ruler_of(look))


@lru_cache(maxsize=256)
def _length(text: str, measure: Ruler) -> int:
    return ceil(measure.line(text) * TWIPS_A_POINT)


Prices = Callable[[Sequence[str]], Sequence[float]]
"""What tells for each word the price of ending a line after it."""


def broken(text: str, look: StyleLook | None, width: int, prices: Prices = break_prices) -> str:
    """Break a title into balanced lines that fit ``width``; the user's own breaks stay."""
    if look is None or not text:
        return text
    measure, room = ruler_of(look), (width - look.indent_left - look.indent_right - SLACK) / TWIPS_A_POINT
    if "\n" not in text:
        return _lines(text, measure, room, prices)
    return "\n".join([_lines(line, measure, room, prices) for line in text.split("\n")])


@lru_cache(maxsize=1024)
def _lines(text: str, measure: Ruler, room: float, prices: Prices) -> str:
    return SOFT_BREAK.join(balanced(text, room, measure, prices))


def one_line_date(text: str, look: StyleLook | None, width: int) -> str:
    """Leave the line of place and date whole; only a place too long for any column parts it from its date."""
    if look is None or length(text, look) <= width:
        return text
    return text.replace(", ngày", f",{SOFT_BREAK}ngày")


def centred(text: str, look: StyleLook, width: int, component: MauChu) -> tuple[int, int]:
    """Give the indents that cut a rule to its lawful share of the last line above it."""
    share = component.ke or nd30.BANG_CHU
    last = text.rpartition("\n")[2].rpartition(SOFT_BREAK)[2]
    long = length(last, look) * (share.thap + share.cao) / 2
    side = max(0, round((width - long) / 2))
    return side, side
