"""Tables: how wide the columns are, and which rows are too tall to be kept on one page.

>>> shares([["TT", "1"], ["Nhiệm vụ", "Tổ chức tổng kết phong trào thi đua"]], 100, 4, len)
(6, 94)
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from math import ceil
from typing import Any

from vanban.word.metrics import line_count


def shares(
    columns: Sequence[Sequence[str]], total: int, padding: int, measure: Callable[[str], float]
) -> tuple[int, ...] | None:
    """Share ``total`` twips over the columns, given their texts.

    Each column holds its longest word and ``padding``; the rest goes to those
    whose texts are longer than a word, by their average length, damped so that
    one long text does not starve the others. ``None`` when not
    even the words fit.
    """
    least = [padding + ceil(max(map(measure, _words(texts)))) for texts in columns]
    weights = [
        0.0 if max(map(len, texts)) == max(map(len, _words(texts))) else _average(texts) ** 0.75 for texts in columns
    ]
    spare = total - sum(least)
    if spare < 0:
        return None
    whole = sum(weights) or 1.0
    widths = [low + int(spare * weight / whole) for low, weight in zip(least, weights, strict=True)]
    widths[weights.index(max(weights))] += total - sum(widths)
    return tuple(widths)


def _words(texts: Sequence[str]) -> list[str]:
    return [word for text in texts for word in text.split()] or [""]


def _average(texts: Sequence[str]) -> float:
    return sum(map(len, texts)) / len(texts)


TALLEST_ROW = 25
"""Lines of the tallest row that is kept whole, half a page: a taller one may split, else it would be cut off."""


def split_where_tall(
    rows: Sequence[Mapping[str, Any]], widths: Mapping[str, float], measure: Callable[[str], float]
) -> list[dict[str, Any]]:
    """Mark (``dai``) the rows of which a cell has more lines than ``TALLEST_ROW``; ``widths`` are the texts' own."""

    def lines(row: Mapping[str, Any], field: str) -> int:
        return sum(line_count(part, widths[field], 0, measure) for part in str(row[field]).split("\n"))

    return [{**row, "dai": any(lines(row, field) > TALLEST_ROW for field in widths)} for row in rows]
