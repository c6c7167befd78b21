"""Tables: how wide the columns are, and which rows are too tall to be kept on one page.

>>> columns = [Column(["TT", "1"], ["1"], "TT"), Column(["Việc", "Tổ chức tổng kết"], ["Tổ chức tổng kết"], "Việc")]
>>> shares(columns, 100, 4, len)
(6, 94)
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import ceil
from typing import Any

from vanban.word.metrics import line_count


@dataclass(frozen=True)
class Column:
    """What a column holds: the texts that set how narrow it may be and how it weighs, its cells, its own head."""

    texts: Sequence[str]
    cells: Sequence[str]
    head: str = ""


def shares(
    columns: Sequence[Column], total: int, padding: int, measure: Callable[[str], float]
) -> tuple[int, ...] | None:
    """Share ``total`` twips over the columns.

    Each column holds its longest word and ``padding``. Of the rest those that
    need little get what puts each of their cells on one line (a list's names),
    the others share what is left by their average length, damped so that one
    long text does not starve the others. Where every cell has its line, heads
    get theirs in the same way. ``None`` when not even the words fit.
    """
    words = [_words(column.texts) for column in columns]
    least = [padding + ceil(max(map(measure, each))) for each in words]
    weights = [_weight(column.texts, each) for column, each in zip(columns, words, strict=True)]
    if sum(least) > total:
        return None
    if not any(weights):
        weights = [1.0] * len(least)

    def needed(texts: Iterable[Sequence[str]], widths: Sequence[int]) -> list[int]:
        longest = (padding + ceil(max(map(measure, _lines(each)))) for each in texts)
        return [max(0, full - width) for full, width in zip(longest, widths, strict=True)]

    needs = [
        need if weight else 0 for need, weight in zip(needed((c.cells for c in columns), least), weights, strict=True)
    ]
    widths = _filled(least, needs, total - sum(least), weights)
    even = [1.0] * len(columns)
    widths = _filled(widths, needed(([c.head] for c in columns), widths), total - sum(widths), even)
    spare, whole = total - sum(widths), sum(weights)
    widths = [width + int(spare * weight / whole) for width, weight in zip(widths, weights, strict=True)]
    widths[weights.index(max(weights))] += total - sum(widths)
    return tuple(widths)


def _weight(texts: Sequence[str], words: Iterable[str]) -> float:
    lengths = [*map(len, texts)]
    return 0.0 if max(lengths) == max(map(len, words)) else (sum(lengths) / len(lengths)) ** 0.75


_GENEROUS = 1.25
"""Even shares that a column may take to put each of its texts on one line."""


def _filled(widths: Sequence[int], needs: Sequence[int], spare: int, weights: Sequence[float]) -> list[int]:
    """Widen columns by what they need, the least needs first; those that need more than is left for each share it.

    >>> _filled([10, 10, 10], [5, 40, 60], 45, [1, 1, 3])
    [15, 20, 40]
    """
    filled = list(widths)
    waiting = sorted((at for at, need in enumerate(needs) if need), key=lambda at: needs[at])
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


def _words(texts: Sequence[str]) -> set[str]:
    """Give the words at whose ends a line may break, each once: a no-break space is no such place."""
    joined = " ".join(texts)
    return set((joined if joined.isprintable() else joined.replace("\t", " ").replace("\n", " ")).split(" "))


def _lines(texts: Sequence[str]) -> set[str]:
    return set("\n".join(texts).split("\n"))


CELL_PADDING = 240
"""What the cells of a ruled table keep free at both sides, with room for rounding; twips."""


MANY_COLUMNS, NARROW_PADDING = 12, 150
"""The same in a table of more columns than this, or whose words would not fit otherwise."""


_HYPHEN = re.compile(r"(?<=\w-)(?=\w)")


def squeezed(columns: Sequence[Column], total: int, padding: int, measure: Callable[[str], float]) -> tuple[int, ...]:
    """Share ``total`` where the longest words do not all fit: at a hyphen words may part, then the longest are broken.

    >>> squeezed([Column(["Năm"], []), Column(["Ghi chú"], []), Column(["x" * 90], [])], 40, 2, len)
    (5, 5, 30)
    """
    needs = [
        padding + ceil(max(measure(part) for word in _words(column.texts) for part in _HYPHEN.split(word)))
        for column in columns
    ]
    widths, left = [0] * len(needs), total
    narrowest_first = sorted(range(len(needs)), key=needs.__getitem__)
    for waiting, at in zip(range(len(needs), 0, -1), narrowest_first, strict=True):
        widths[at] = min(needs[at], left // waiting)
        left -= widths[at]
    widths = [width + left // len(widths) for width in widths]
    widths[narrowest_first[-1]] += total - sum(widths)
    return tuple(widths)


TALLEST_ROW = 25
"""Lines of the tallest row that is kept whole, half a page: a taller one may split, else it would be cut off."""


def split_where_tall(
    rows: Sequence[Mapping[str, Any]], widths: Mapping[str, float], measure: Callable[[str], float]
) -> list[dict[str, Any]]:
    """Mark (``dai``) the rows of which a cell has more lines than ``TALLEST_ROW``; ``widths`` are the texts' own."""
    rooms = tuple(widths.values())
    return [{**row, "dai": is_tall((str(row[field]) for field in widths), rooms, measure)} for row in rows]


def is_tall(cells: Iterable[str], rooms: Iterable[float], measure: Callable[[str], float]) -> bool:
    """Tell whether one of a row's cells has more lines than ``TALLEST_ROW`` in the room its column gives to text."""
    return any(
        sum(line_count(part, room, 0, measure) for part in text.split("\n")) > TALLEST_ROW
        for text, room in zip(cells, rooms, strict=False)
        # Fewer words make fewer lines, and fewer letters fewer words.
        if len(text) >= TALLEST_ROW and len(text.split()) + text.count("\n") >= TALLEST_ROW
    )
