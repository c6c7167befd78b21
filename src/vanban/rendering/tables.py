"""Tables: how wide the columns are, and which rows are too tall to be kept on one page.

>>> shares((Column(word=2, cell=2, head=2, weight=0), Column(word=6, cell=30, head=4, weight=8)), 100, 4)
(6, 94)
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import lru_cache
from math import ceil, inf
from typing import Any, NamedTuple

from vanban.rendering.extents import Extent
from vanban.word.metrics import Ruler, line_count


class Column(NamedTuple):
    """What a column is to hold, in twips: its longest word, its cells and its head on one line; how it weighs."""

    word: int
    cell: int
    head: int
    weight: float


def column(heads: Extent, cells: Extent, head: int) -> Column:
    """Weigh a column by the average length of its heads and cells, 0 when words alone make it as wide as it need be.

    ``head``: how long its own head is. A column without cells is as wide as that.
    """
    most = max(heads.longest, cells.longest)
    whole = (heads.whole and heads.longest == most) or (cells.whole and cells.longest == most)
    weight = 0.0 if whole else ((heads.letters + cells.letters) / (heads.texts + cells.texts)) ** 0.75
    return Column(max(heads.word, cells.word), cells.line if cells.texts else head, head, weight)


@lru_cache(maxsize=512)
def shares(columns: tuple[Column, ...], total: int, padding: int) -> tuple[int, ...] | None:
    """Share ``total`` twips over the columns.

    Each column holds its longest word and ``padding``. Of the rest those that
    need little get what puts each of their cells on one line (a list's names),
    the others share what is left by their average length, damped so that one
    long text does not starve the others. Where every cell has its line, heads
    get theirs in the same way. ``None`` when not even the words fit.
    """
    widths = [padding + each.word for each in columns]
    if (spare := total - sum(widths)) < 0:
        return None
    weights = [each.weight for each in columns]
    if not any(weights):
        weights = [1.0] * len(columns)
    needs = [max(0, each.cell - each.word) if weights[at] else 0 for at, each in enumerate(columns)]
    widths = _filled(widths, needs, spare, weights)
    needs = [max(0, padding + each.head - widths[at]) for at, each in enumerate(columns)]
    widths = _filled(widths, needs, total - sum(widths), [1.0] * len(columns))
    spare, whole = total - sum(widths), sum(weights)
    widths = [width + int(spare * weights[at] / whole) for at, width in enumerate(widths)]
    widths[weights.index(max(weights))] += total - sum(widths)
    return tuple(widths)


_GENEROUS = 1.25
"""Even shares that a column may take to put each of its texts on one line."""


def _filled(widths: Sequence[int], needs: Sequence[int], spare: int, weights: Sequence[float]) -> list[int]:
    """Widen columns by what they need, the least needs first; those that need more than is left for each share it.

    >>> _filled([10, 10, 10], [5, 40, 60], 45, [1, 1, 3])
    [15, 20, 40]
    """
    filled = list(widths)
    waiting = [at for at, need in enumerate(needs) if need]
    waiting.sort(key=needs.__getitem__)
    while waiting and needs[waiting[0]] * len(waiting) <= _GENEROUS * spare and needs[waiting[0]] <= spare:
        at = waiting.pop(0)
        filled[at] += needs[at]
        spare -= needs[at]
    waiting.sort(key=lambda at: needs[at] / weights[at])
    while waiting:
        at = waiting.pop(0)
        part = min(needs[at], int(spare * weights[at] / (weights[at] + sum(weights[each] for each in waiting))))
        filled[at] += part
        spare -= part
    return filled


CELL_PADDING = 240
"""What the cells of a ruled table keep free at both sides, with room for rounding; twips."""


MANY_COLUMNS, NARROW_PADDING = 12, 150
"""The same in a table of more columns than this, or whose words would not fit otherwise."""


_HYPHEN = re.compile(r"(?<=\w-)(?=\w)")


def squeezed(
    columns: Sequence[Iterable[str]], total: int, padding: int, measure: Callable[[str], float]
) -> tuple[int, ...]:
    """Share ``total`` where the longest words do not all fit: at a hyphen words may part, then the longest are broken.

    ``columns`` are their texts.

    >>> squeezed([["Năm"], ["Ghi chú"], ["x" * 90]], 40, 2, len)
    (5, 5, 30)
    """
    needs = [
        padding + ceil(max(measure(part) for text in texts for word in _words(text) for part in _HYPHEN.split(word)))
        for texts in columns
    ]
    widths, left = [0] * len(needs), total
    narrowest_first = sorted(range(len(needs)), key=needs.__getitem__)
    for waiting, at in zip(range(len(needs), 0, -1), narrowest_first, strict=True):
        widths[at] = min(needs[at], left // waiting)
        left -= widths[at]
    widths = [width + left // len(widths) for width in widths]
    widths[narrowest_first[-1]] += total - sum(widths)
    return tuple(widths)


def _words(text: str) -> list[str]:
    """Give the words at whose ends a line may break: a no-break space is no such place."""
    return text.replace("\n", " ").split(" ")


TALLEST_ROW = 25
"""Lines of the tallest row that is kept whole, half a page: a taller one may split, else it would be cut off."""


def split_where_tall(
    rows: Sequence[Mapping[str, Any]], widths: Mapping[str, float], measure: Ruler
) -> list[dict[str, Any]]:
    """Mark (``dai``) the rows of which a cell has more lines than ``TALLEST_ROW``; ``widths`` are the texts' own."""
    rooms = tuple(widths.values())
    return [{**row, "dai": is_tall((str(row[field]) for field in widths), rooms, measure)} for row in rows]


def tall_below(cells: Extent) -> float:
    """Give the room in which no cell has more lines: any two neighbours of a paragraph are longer than one line."""
    return 2 * cells.run / (TALLEST_ROW - cells.paragraphs) if cells.paragraphs < TALLEST_ROW else inf


def is_tall(cells: Iterable[str], rooms: Iterable[float], measure: Ruler) -> bool:
    """Tell whether one of a row's cells has more lines than ``TALLEST_ROW`` in the room its column gives to text."""
    return any(
        sum(line_count(part, room, 0, measure) for part in text.split("\n")) > TALLEST_ROW
        for text, room in zip(cells, rooms, strict=False)
        # Fewer words make fewer lines, and fewer letters fewer words.
        if len(text) >= TALLEST_ROW and len(text.split()) + text.count("\n") >= TALLEST_ROW
    )
