"""The columns of a table laid out: how their cells stand, what a line's end must not part, what they are to hold."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from vanban.chu.marked import Marked, reworded
from vanban.rendering.extents import Extent, extent
from vanban.rendering.tables import Column, column
from vanban.the_thuc import kieu
from vanban.word.metrics import Ruler

_NUMBER = re.compile(r"[-+]?\d[\d., /%-]*")
_SHARE = re.compile("[/%]")
_PARTED = re.compile(r"(?<=\d) (?=%)|(?<=\d) (?=[-–] \d)|(?<=\d [-–]) (?=\d)")
"""The blanks inside a share (65 %) and a range of numbers (2026 - 2030)."""
_SHORT = 4
"""Letters of the longest number that is centred; longer ones stand with their digits under one another."""

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
    long: float
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


class LaidColumn(NamedTuple):
    """A column laid out: its cells, the style of them, what it holds, the texts that tell it and their extent."""

    cells: Sequence[str]
    style: str
    held: Column
    texts: Sequence[str]
    extent: Extent


def laid_column(cells: Sequence[str], heads: Above, measure: Ruler) -> LaidColumn:
    """Lay a column out: numbers stay on one line, their heads take more; empty, it waits for a pen."""
    filled = [text for text in cells if text]
    joined = "\n".join(filled)
    if "*" in joined:
        filled = [*map(said, filled)]
    style = _column_style(filled)
    if "%" in joined or " - " in joined or " – " in joined:
        filled, cells = [*map(unparted, filled)], [*map(unparted, cells)]
    if numbers := style != kieu.O_BANG:
        filled = [text.replace(" ", "0") for text in filled]
    inner = extent(filled, measure)
    held = column(heads.words if numbers else heads.extent, inner, heads.long)
    return LaidColumn(cells, style, held, filled, inner)


def _column_style(filled: Sequence[str]) -> str:
    """Set short numbers, and shares that are all as long, in the middle, others to the right; all else to the left."""
    if not filled or not all(map(_NUMBER.fullmatch, filled)):
        return kieu.O_BANG
    short = max(map(len, filled)) <= _SHORT
    alike = len({*map(len, filled)}) == 1 and all(map(_SHARE.search, filled))
    return kieu.O_BANG_GIUA if short or alike else kieu.O_BANG_PHAI
