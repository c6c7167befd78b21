"""How long a line of Times New Roman is, and where a title breaks.

Word, LibreOffice and the printer lay out by the font's advances, so a line
measured here is as long on paper.

>>> round(text_width("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 13, bold=True), 1)
271.2
>>> balanced("Ban Quản lý các Khu công nghiệp", 120, ruler(13), lambda words: [0] * len(words))
('Ban Quản lý các', 'Khu công nghiệp')
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import cache, lru_cache
from math import inf

from vanban.chu.text import nfc
from vanban.word import advances

_LINE_PRICE = 150.0
"""What a line more than need be costs, in points of unevenness."""
_LONGEST_TITLE = 150
"""Words of the longest title worth weighing, three times what a page's head can bear; beyond it lines are filled."""


class _Face(dict[str, int]):
    """The advance of each letter of a face."""

    def __missing__(self, letter: str) -> int:
        return advances.UNITS_PER_EM


@cache
def _face(bold: bool, italic: bool) -> _Face:
    name = {(False, False): "REGULAR", (True, False): "BOLD", (False, True): "ITALIC", (True, True): "BOLD_ITALIC"}
    groups: dict[int, str] = getattr(advances, name[bold, italic])
    return _Face((letter, width) for width, letters in groups.items() for letter in letters)


@cache
def _word_units(bold: bool, italic: bool) -> Callable[[str], int]:
    """Give what adds up the advances of a word's letters.

    Vietnamese has some seven thousand syllables: of what papers print, words repeat and are kept, lines do not.
    """
    advance = _face(bold, italic).__getitem__

    @lru_cache(maxsize=4096)
    def units(word: str) -> int:
        return sum(map(advance, nfc(word)))

    return units


class Ruler:
    """Measures in one face and size, in points.

    A letter that is not in the table (a foreign script) counts a full em, so
    that what is computed too long never overflows.
    """

    __slots__ = ("_caps", "_scale", "_space", "_units")

    def __init__(self, size: float, bold: bool, italic: bool, caps: bool) -> None:
        self._scale, self._caps = size / advances.UNITS_PER_EM, caps
        self._units = _word_units(bold, italic)
        self._space = self._units(" ")

    def word(self, word: str) -> float:
        """Give the length of a word."""
        return self._units(word.upper() if self._caps else word) * self._scale

    def words(self, words: Iterable[str]) -> list[float]:
        """Give the length of each word."""
        scale = self._scale
        return [units * scale for units in map(self._units, map(str.upper, words) if self._caps else words)]

    def line(self, text: str) -> float:
        """Give the length of a line."""
        words = (text.upper() if self._caps else text).split(" ")
        return (sum(map(self._units, words)) + (len(words) - 1) * self._space) * self._scale

    def line_and_word(self, text: str) -> tuple[float, float]:
        """Give the length of a line and of its longest word."""
        units = [*map(self._units, (text.upper() if self._caps else text).split(" "))]
        return (sum(units) + (len(units) - 1) * self._space) * self._scale, max(units) * self._scale


@lru_cache(maxsize=256)
def ruler(size: float, bold: bool = False, italic: bool = False, caps: bool = False) -> Ruler:
    """Give the ruler of a face at ``size`` points, of the capitals of what it measures with ``caps``."""
    return Ruler(size, bold, italic, caps)


def text_width(text: str, size: float, *, bold: bool = False, italic: bool = False, caps: bool = False) -> float:
    """Give the length of a line in points at ``size`` points, as its ``ruler`` measures it."""
    return ruler(size, bold, italic, caps).line(text)


def line_count(text: str, width: float, first_indent: float, measure: Ruler) -> int:
    """Count the lines a paragraph fills when each takes as many words as fit; lengths in points."""
    lines, room = 1, width - first_indent
    space = measure.word(" ")
    for length in measure.words(text.split()):
        if length > room and room < width:
            lines, room = lines + 1, width
        room -= length + space
    return lines


def balanced(
    text: str,
    width: float,
    measure: Ruler,
    penalties: Callable[[Sequence[str]], Sequence[float]],
) -> tuple[str, ...]:
    """Break a title into lines that fit ``width`` points, evenly long, at the breaks that part meanings.

    ``penalties`` gives for each word the price of ending a line after it, in
    points of unevenness. One line more than need be is taken where that keeps
    words together; a word longer than the width gets a line of its own.
    """
    words = text.split(" ")
    space, starts = measure.word(" "), [0.0]
    for length in measure.words(words):
        starts.append(starts[-1] + length + space)
    if starts[-1] - space <= width or len(words) == 1:
        return (text,)
    ends = _filled(starts, space, width)
    if len(words) <= _LONGEST_TITLE:
        prices, least = penalties(words), len(ends)
        cost, ends = _broken_into(least, starts, space, width, prices)
        if cost >= _LINE_PRICE**2 and least < len(words):
            more, others = _broken_into(least + 1, starts, space, width, prices)
            _, ends = min((cost, ends), (more + _LINE_PRICE**2, others))
    return tuple(" ".join(words[start:end]) for start, end in zip((0, *ends), ends, strict=False))


def _broken_into(
    count: int, starts: Sequence[float], space: float, width: float, prices: Sequence[float]
) -> tuple[float, tuple[int, ...]]:
    """Give the cheapest way to set words in ``count`` lines: its cost, and where each line ends.

    ``starts``: where each word would begin on one endless line, and where the next one would.
    """
    words = len(prices)
    target = (starts[-1] - space) / count
    best: dict[int, tuple[float, tuple[int, ...]]] = {0: (0.0, ())}
    for line in range(1, count + 1):
        reached: dict[int, tuple[float, tuple[int, ...]]] = {}
        for start, (cost, ends) in best.items():
            begin = starts[start] + space
            for end in (words,) if line == count else range(start + 1, words):
                length, price = starts[end] - begin, prices[end - 1]
                if length > width and end > start + 1:
                    break
                total = cost + (length - target) ** 2 + price * price
                if end not in reached or total < reached[end][0]:
                    reached[end] = total, (*ends, end)
        best = reached
    return best.get(words, (inf, ()))


def _filled(starts: Sequence[float], space: float, width: float) -> tuple[int, ...]:
    """Fill each line with as many words as fit; give where each line ends."""
    ends: list[int] = []
    first = 0
    for end in range(1, len(starts) - 1):
        if starts[end + 1] - starts[first] - space > width:
            ends.append(end)
            first = end
    return (*ends, len(starts) - 1)
