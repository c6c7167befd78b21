"""Random charts: what a clerk might type for one."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from hypothesis import strategies as st
from random_bodies import WORDS
from random_plans import LINES

KINDS = ("cột", "cột chồng", "cơ cấu", "thanh")
_short = WORDS.map(lambda text: text[:80])
_labels = st.one_of(st.integers(2000, 2030), _short)


def _numbers(least: int) -> st.SearchStrategy[Any]:
    written = st.decimals(least, 10**12 - 1, places=3).map(lambda number: f"{number:f}".replace(".", ","))
    return st.one_of(st.integers(least, 99), st.integers(least, 10**12 - 1), written, st.just(Decimal("0.10")))


@st.composite
def charts(draw: st.DrawFn) -> dict[str, Any]:
    """A chart of any kind, small or as large as can be."""
    kind = draw(st.sampled_from(KINDS))
    count = draw(st.one_of(st.integers(1, 4), st.just(24)))
    numbers = st.lists(_numbers(0 if kind in KINDS[1:3] else -(10**6)), min_size=count, max_size=count)
    series = st.fixed_dictionaries({"ten": _short, "gia_tri": numbers})
    optional = {"chu_thich": LINES, "don_vi": st.sampled_from(("%", "người", "a & b")), "mo_ta": LINES}
    return {
        "kieu": kind,
        "nhan": draw(st.lists(_labels, min_size=count, max_size=count)),
        "so_lieu": draw(st.lists(series, min_size=1, max_size=6)),
        **draw(st.fixed_dictionaries({}, optional=optional)),
    }
