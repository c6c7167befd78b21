"""What stands on a page of a PDF. Lengths are millimetres from the page's top left corner."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from unicodedata import normalize

_NOT_SEEN = re.compile(r"[\s\u00ad\u200b-\u200f\u2060\ufeff]+")


def key(text: str) -> str:
    r"""Give what a text and its print have in common: its letters in one form, without blanks.

    >>> key("Số:\u00a0 12 /KH") == key("Số: 12/KH")
    True
    """
    return _NOT_SEEN.sub("", normalize("NFKC", text))


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter's ink."""

    text: str
    left: float
    right: float
    top: float
    bottom: float


@dataclass(frozen=True)
class Fragment:
    """A stretch of text set at one stroke: never more than a line, a paragraph or a cell.

    ``order`` is its page, from 0, and its number on that.
    """

    order: tuple[int, int]
    text: str
    baseline: float
    font: str
    letters: tuple[Letter, ...]

    @property
    def page(self) -> int:
        """The page it stands on, from 0."""
        return self.order[0]

    @cached_property
    def key(self) -> str:
        """Its letters, without blanks."""
        return key(self.text)

    @cached_property
    def left(self) -> float:
        """The left edge of its ink."""
        return min(letter.left for letter in self.letters)

    @cached_property
    def right(self) -> float:
        """The right edge of its ink."""
        return max(letter.right for letter in self.letters)

    @cached_property
    def top(self) -> float:
        """The upper edge of its ink."""
        return min(letter.top for letter in self.letters)


@dataclass(frozen=True, slots=True)
class Stroke:
    """A level line, whatever it belongs to: drawn, a border, an edge of a table."""

    left: float
    right: float
    y: float


@dataclass(frozen=True)
class Page:
    """A page: its size, its text in the order it was set, its level lines."""

    width: float
    height: float
    fragments: tuple[Fragment, ...]
    strokes: tuple[Stroke, ...]
