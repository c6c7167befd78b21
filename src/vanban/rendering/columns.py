"""How wide the columns of a table are: no word breaks, and long texts get the room.

>>> shares([["TT", "1"], ["Nhiệm vụ", "Tổ chức tổng kết phong trào thi đua"]], 100, 4, len)
(6, 94)
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import ceil


def shares(
    columns: Sequence[Sequence[str]], total: int, padding: int, measure: Callable[[str], float]
) -> tuple[int, ...] | None:
    """Share ``total`` twips over the columns, given their texts.

    Each column holds its longest word and ``padding``; the rest goes to those
    whose texts are longer than a word, by the square root of their average
    length, so that one long text does not starve the others. ``None`` when not
    even the words fit.
    """
    least = [padding + ceil(max(map(measure, _words(texts)))) for texts in columns]
    weights = [
        0.0 if max(map(len, texts)) == max(map(len, _words(texts))) else _average(texts) ** 0.5 for texts in columns
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
