"""The columns of a table laid out: how their cells stand, what a line's end must not part, what they are to hold."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from vanban.chu.marked import Marked, reworded
from vanban.rendering.extents import Extent, extent
from vanban.rendering.tables import Column, column, tall_below
from vanban.the_thuc import kieu
from vanban.word.metrics import Ruler

_NUMBER = re.compile(r"[-+]?\d[\d., /%-]*")
_SHARE = re.compile("[/%]")
_PARTED = re.compile(r"(?<=\d) (?=%)|(?<=\d) (?=[-–] \d)|(?<=\d [-–]) (?=\d)")
"""The blanks inside a share (65 %) and a range of numbers (2026 - 2030)."""
_SHORT_NUMBER = 4
"""Letters of the longest number that is centred; longer ones stand with their digits under one another."""
_FEW_LETTERS = 300
"""In all cells of a column that is remembered."""

Head = tuple[str, int, int, int, int]
"""A head: its text, its row and column, how many rows and columns it covers."""


def said(text: str) -> str:
    """Give what a reader sees of a cell."""
    return text.plain() if isinstance(text, Marked) else text


def unparted(text: str) -> str:
    """Keep a sign of per cent on the line of its number, and a range of numbers on one line, by no-break spaces."""
    if "%" not in text and " - " not in text and " – " not in text:
        return text
    joined = _PARTED.sub("\u00a0", text)
    return reworded(text, joined) if joined != text else text


class Above(NamedTuple):
    """The heads that stand over a column alone: those that say something, how long the longest is in twips."""

    texts: tuple[str, ...]
    long: int
    extent: Extent
    words: Extent
    """That of their words."""


@lru_cache(maxsize=256)
def above(heads: Sequence[Head], count: int, measure: Ruler) -> tuple[Above, ...]:
    """Measure the heads of a table of ``count`` columns; tables of one form have the same."""
    lone: list[list[str]] = [[] for _ in range(count)]
    for text, _, at, _, across in heads:
        if across == 1:
            lone[at].append(text)
    return tuple(
        Above(
            tuple(filter(None, texts)),
            extent([max(texts, key=len, default="")], measure).line,
            extent([*filter(None, texts)], measure),
            extent([word for text in texts for word in text.split()], measure),
        )
        for texts in lone
    )


class Cells(NamedTuple):
    """The cells of a column: as they print, their style, what is read in those that say something, its extent.

    ``tall_below``: in less room than that one may be too tall to be kept on one page, in twips.
    """

    shown: Sequence[str]
    style: str
    texts: Sequence[str]
    extent: Extent
    tall_below: float


def laid_cells(cells: tuple[str, ...], measure: Ruler) -> Cells:
    """Lay the cells of a column out: numbers stay on one line."""
    return (_short if sum(map(len, cells)) <= _FEW_LETTERS else _laid)(cells, measure)


def _laid(cells: tuple[str, ...], measure: Ruler) -> Cells:
    shown: Sequence[str] = cells
    texts = [text for text in cells if text]
    joined = "\n".join(texts)
    if "*" in joined:
        texts = [*map(said, texts)]
    style = _style(texts)
    if "%" in joined or " - " in joined or " – " in joined:
        texts, shown = [*map(unparted, texts)], [*map(unparted, cells)]
    if style != kieu.O_BANG:
        texts = [text.replace(" ", "0") for text in texts]
    inner = extent(texts, measure)
    return Cells(shown, style, texts, inner, tall_below(inner))


_short = lru_cache(maxsize=512)(_laid)
"""Years, ratings, awards and decisions are the same in many people's tables; longer texts are not worth keeping."""


def held(heads: Above, cells: Cells) -> Column:
    """Tell what a column is to hold: the heads of numbers take more lines; empty, it waits for a pen."""
    return column(heads.extent if cells.style == kieu.O_BANG else heads.words, cells.extent, heads.long)


def _style(filled: Sequence[str]) -> str:
    """Set short numbers, and shares that are all as long, in the middle, others to the right; all else to the left."""
    if not filled or not all(map(_NUMBER.fullmatch, filled)):
        return kieu.O_BANG
    short = max(map(len, filled)) <= _SHORT_NUMBER
    alike = len({*map(len, filled)}) == 1 and all(map(_SHARE.search, filled))
    return kieu.O_BANG_GIUA if short or alike else kieu.O_BANG_PHAI
