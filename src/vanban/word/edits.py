"""What can be changed in a Word file: small, whole edits at places the reader told of.

Lengths on the page are millimetres, sizes and gaps points, as everywhere; what
is ``None`` is left as it is. ``vanban.word.revising`` carries them out.
"""

from __future__ import annotations

from dataclasses import dataclass

from vanban.word.ink import Place
from vanban.word.seen import Align

Spans = tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class Letters:
    """Change the look of a paragraph's letters; with ``spans`` (from, to) only of those in its ``text``."""

    place: Place
    size: float | None = None
    bold: bool | None = None
    italic: bool | None = None
    caps: bool | None = None
    underlined: bool | None = None
    font: str | None = None
    color: str | None = None
    text: str = ""
    spans: Spans = ()


@dataclass(frozen=True)
class Setting:
    """Change how a paragraph is set; ``lines`` is its line spacing in lines, ``lined`` the edges to draw a line at."""

    place: Place
    align: Align | None = None
    left: float | None = None
    right: float | None = None
    first_line: float | None = None
    before: float | None = None
    after: float | None = None
    lines: float | None = None
    contextual: bool | None = None
    lined: tuple[str, ...] = ()


@dataclass(frozen=True)
class Words:
    """Write a paragraph's text otherwise; nothing happens where it is not ``old``, or not plain text."""

    place: Place
    old: str
    new: str


@dataclass(frozen=True)
class Page:
    """Change a section's page; ``section`` counts from 0, ``number_format`` is Word's name of the digits."""

    section: int
    width: float | None = None
    height: float | None = None
    top: float | None = None
    bottom: float | None = None
    left: float | None = None
    right: float | None = None
    gutter: float | None = None
    title_page: bool | None = None
    first_number: int | None = None
    number_format: str | None = None


@dataclass(frozen=True)
class LineBelow:
    """Put an empty paragraph with a solid line under a paragraph; its style's, or thin if it has none."""

    place: Place
    style_id: str = ""


@dataclass(frozen=True)
class Gone:
    """Take an empty paragraph out; nothing happens where it holds anything."""

    place: Place


@dataclass(frozen=True)
class NumberOff:
    """Take the page number, and all there is beside it, out of a paragraph of a header or footer."""

    place: Place


@dataclass(frozen=True)
class NumberOn:
    """Put a page number into a section's header where that shows nothing yet."""

    section: int


Edit = Letters | Setting | Words | Page | LineBelow | Gone | NumberOff | NumberOn
