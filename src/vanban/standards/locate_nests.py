"""Tables within tables, which clerks lay out heads and feet with: the outer table tells where their paragraphs stand.

What stands in a nested table of one column stands in the cell that holds it; one of several columns is a table of its
own, numbered as no table of the document is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from vanban.word.document import Paragraph

_NESTED = re.compile(
    r"(?P<inner>bảng (?P<table>\d+), hàng (?P<row>\d+), ô (?P<cell>\d+), bảng (?P<number>\d+))"
    r", hàng \d+, ô \d+, đoạn \d+"
)
_APART = 1000
"""No document has so many tables in one cell."""


def unnested(paragraphs: Sequence[Paragraph]) -> tuple[Paragraph, ...]:
    """Place the paragraphs of nested tables."""
    found = [_NESTED.fullmatch(paragraph.place.path) for paragraph in paragraphs]
    wide = {nest["inner"] for nest, one in zip(found, paragraphs, strict=True) if nest and one.place.cell > 1}
    return tuple(
        _placed(paragraph, nest, apart=nest["inner"] in wide) if nest else paragraph
        for nest, paragraph in zip(found, paragraphs, strict=True)
    )


def _placed(paragraph: Paragraph, nest: re.Match[str], *, apart: bool) -> Paragraph:
    table, row, cell, number = (int(nest[name]) for name in ("table", "row", "cell", "number"))
    if apart:
        return replace(paragraph, place=replace(paragraph.place, table=table * _APART + number))
    return replace(paragraph, place=replace(paragraph.place, table=table, row=row, cell=cell))
