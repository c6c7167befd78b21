"""A chart's part read back: bars with numbers for every label, whoever drew them; anything else is none of ours."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal, InvalidOperation

from lxml.etree import _Element as Element

from vanban.word.chart import CHART, DRAWING, PERCENT, Chart, Series
from vanban.word.wordml import parse_xml

_C, _A = f"{{{CHART}}}", f"{{{DRAWING}}}"
_CACHES = tuple(f"{_C}{name}" for name in ("strCache", "strLit", "numCache", "numLit"))
_MOST_POINTS = 10_000


def read_chart(data: bytes, name: str = "", part: str = "") -> Chart | None:
    """Read a chart from its caches; ``None`` for what is no single group of bars whose every number is there.

    ``WordError``, which calls the file ``name``, where the part is no XML.
    """
    area = parse_xml(data, name, part).find(f"{_C}chart/{_C}plotArea")
    groups = [each for each in area if str(each.tag).endswith("Chart")] if area is not None else []
    if area is None or len(groups) != 1 or groups[0].tag != f"{_C}barChart":
        return None
    bars = groups[0]
    series = [(_cached(each.find(f"{_C}tx")), _cached(each.find(f"{_C}val"))) for each in bars.iterfind(f"{_C}ser")]
    categories = _cached(bars.find(f"{_C}ser/{_C}cat"))
    if not series or not categories or any(len(name) != 1 or len(given) != len(categories) for name, given in series):
        return None
    try:
        read = tuple(Series(label, tuple(map(_plain, given))) for (label,), given in series)
    except InvalidOperation:
        return None
    return Chart(_value(bars, "barDir"), _value(bars, "grouping"), categories, read, _unit(area, bars))


def _cached(holder: Element | None) -> tuple[str, ...]:
    """Give the points of a cache in order; none where one lacks."""
    cache = next(holder.iter(*_CACHES), None) if holder is not None else None
    if cache is None:
        return () if holder is None else tuple(each.text or "" for each in holder.iterfind(f"{_C}v"))
    count = _value(cache, "ptCount")
    points = {str(each.get("idx")): each.findtext(f"{_C}v") or "" for each in cache.iterfind(f"{_C}pt")}
    if not count.isdecimal() or int(count) > _MOST_POINTS:
        return ()
    found = tuple(points.get(str(at), "") for at in range(int(count)))
    return found if all(found) else ()


def _plain(number: str) -> str:
    """Write a number without an exponent; programs store the nearest binary float, whose 15th digit is the last."""
    value = Decimal(number)
    return f"{Decimal(f'{value:.15g}'):f}" if value.is_finite() else number


def _unit(area: Element, bars: Element) -> str:
    axis = area.find(f"{_C}valAx")
    title = axis.find(f"{_C}title") if axis is not None else None
    if title is not None:
        return "".join(text.text or "" for text in title.iter(f"{_A}t"))
    codes = (str(each.get("formatCode", "")) for each in _formats(axis, bars))
    return PERCENT if any(f'{PERCENT}"' in code for code in codes) else ""


def _formats(axis: Element | None, bars: Element) -> Iterator[Element]:
    if axis is not None:
        yield from axis.iterfind(f"{_C}numFmt")
    yield from bars.iter(f"{_C}numFmt")


def _value(holder: Element, name: str) -> str:
    found = holder.find(f"{_C}{name}")
    return "" if found is None else str(found.get("val", ""))
