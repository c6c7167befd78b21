"""The small things a page is made of, as they are seen: runs of text, borders, drawings, and where a block stands.

Lengths on the page are millimetres, sizes and gaps points; ``None`` is what
cannot be told from the file.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Place:
    """Where a block stands; ``path`` a person can follow in Word ("bảng 1, hàng 2, ô 1, đoạn 1").

    ``part`` is the package member; ``section`` the index (from 0) of the
    section it belongs to; ``table``, ``row`` and ``cell`` count from 1 as the
    path does and are 0 outside tables; ``box`` tells that it stands in a text box.
    """

    part: str
    path: str
    section: int = 0
    table: int = 0
    row: int = 0
    cell: int = 0
    box: bool = False

    def __str__(self) -> str:
        return self.path


@dataclass(frozen=True, slots=True)
class Run:
    r"""A stretch of text of one look.

    ``text`` is as stored, with ``\t`` for a tab, ``\n`` for a line break of the user's
    and ``\u2028`` for one of the layout's; ``shown`` has the look's capitals applied.
    ``size`` is points, ``underline`` Word's name of it ("none", "single"), ``color`` six
    hexadecimal digits or "auto", ``field`` the name of the field whose result this is
    ("PAGE"), else empty; ``link`` tells that it is part of a hyperlink.
    """

    text: str
    font: str | None = None
    size: float | None = None
    bold: bool | None = None
    italic: bool | None = None
    underline: str | None = None
    caps: bool | None = None
    small_caps: bool | None = None
    strike: bool | None = None
    color: str | None = None
    hidden: bool | None = None
    spacing: float | None = None
    """Added between the letters, points."""
    vertical: str | None = None
    """"baseline", "superscript" or "subscript"."""
    lang: str | None = None
    style: str = ""
    """The character style's name, if any."""
    field: str = ""
    link: bool = False
    note: str = ""
    """The id of the footnote that is referred to here; such a run has no text."""

    @property
    def shown(self) -> str:
        """The text as a reader sees it."""
        return self.text.upper() if self.caps or self.small_caps else self.text


@dataclass(frozen=True, slots=True)
class Border:
    """A line at an edge: Word's name of its style ("single"), its width in points, its colour."""

    style: str
    size_pt: float
    color: str
    space_pt: float = 0.0

    @property
    def drawn(self) -> bool:
        """Whether there is anything to see."""
        return self.style not in ("", "nil", "none")


@dataclass(frozen=True, slots=True)
class Line:
    """Line spacing: ``value`` counts lines for "auto" and points for the two others."""

    rule: Literal["auto", "exact", "atLeast"]
    value: float


@dataclass(frozen=True, slots=True)
class Drawing:
    """A picture, chart, line or box: its size in mm (``None`` where the file does not say).

    ``kind`` is "picture", "chart", "line" (a straight connector), "box" (it holds text) or "shape"; ``x`` and ``y`` are
    its offsets in mm from ``x_from`` and ``y_from`` ("column", "margin", "page", "paragraph" …) when it floats,
    ``x_align`` its alignment there instead of an offset.
    """

    kind: Literal["picture", "chart", "line", "box", "shape"]
    width: float | None
    height: float | None
    anchored: bool = False
    x: float | None = None
    y: float | None = None
    x_from: str = ""
    y_from: str = ""
    x_align: str = ""
    name: str = ""
    text: str = ""
    """What is said of it to those who do not see it."""
    relation: str = ""
    """The id of a picture's or a chart's relationship (see ``Document.picture``, ``Document.chart``)."""
