"""A Word document as it is seen: effective values, never XML.

Every value is what a viewer would show after the whole style cascade; ``None``
is what cannot be told from the file (a theme's font without a theme). Lengths
on the page are millimetres, sizes and gaps points. All of it is frozen.

``open_document`` (in ``vanban.word.reading``) makes these.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal

from vanban.word.values import SOFT_BREAK

Align = Literal["left", "center", "right", "both", "distribute"]


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
    """A picture, line or box: its size in mm (``None`` where the file does not say).

    ``kind`` is "picture", "line" (a straight connector), "box" (it holds text) or "shape"; ``x`` and ``y`` are
    its offsets in mm from ``x_from`` and ``y_from`` ("column", "margin", "page", "paragraph" …) when it floats,
    ``x_align`` its alignment there instead of an offset.
    """

    kind: Literal["picture", "line", "box", "shape"]
    width: float | None
    height: float | None
    anchored: bool = False
    x: float | None = None
    y: float | None = None
    x_from: str = ""
    y_from: str = ""
    x_align: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph; ``style`` is its style's name as Word shows it to a program ("Trích yếu", "heading 1").

    ``left``, ``right`` and ``first_line`` are mm (a negative first line hangs), ``before`` and ``after`` points,
    ``contextual`` drops them between paragraphs of one style, ``width`` the mm it may fill before its indents,
    ``number`` the label an automatic list puts before it ("1.", "-"). ``boxes`` are the text boxes that hang on it.
    """

    runs: tuple[Run, ...]
    place: Place
    style: str = ""
    style_id: str = ""
    align: Align | None = None
    left: float | None = None
    right: float | None = None
    first_line: float | None = None
    before: float | None = None
    after: float | None = None
    before_auto: bool = False
    after_auto: bool = False
    contextual: bool | None = None
    line: Line | None = None
    keep_next: bool | None = None
    keep_lines: bool | None = None
    widow_control: bool | None = None
    page_break_before: bool | None = None
    outline_level: int | None = None
    """From 0; ``None`` is body text."""
    border_top: Border | None = None
    border_bottom: Border | None = None
    border_left: Border | None = None
    border_right: Border | None = None
    number: str = ""
    width: float | None = None
    drawings: tuple[Drawing, ...] = ()
    boxes: tuple[tuple[Block, ...], ...] = ()
    page_break: bool = False
    """Whether a page break stands inside it."""
    mark: Run = field(default=Run(""))
    """The look of the paragraph mark: what an empty paragraph is as tall as."""

    @property
    def text(self) -> str:
        """The text as stored, soft breaks as the spaces they stand for; hidden text is not in it."""
        return "".join(run.text for run in self.runs if not run.hidden).replace(SOFT_BREAK, " ")

    @property
    def shown(self) -> str:
        """The text as a reader sees it: capitals applied, hidden text left out."""
        return "".join(run.shown for run in self.runs if not run.hidden).replace(SOFT_BREAK, " ")

    @property
    def lines(self) -> tuple[str, ...]:
        """The text as shown, parted at every line break, the user's and the layout's."""
        joined = "".join(run.shown for run in self.runs if not run.hidden)
        return tuple(joined.replace(SOFT_BREAK, "\n").split("\n"))

    @property
    def empty(self) -> bool:
        """Whether there is nothing to see but perhaps its borders."""
        return not self.text.strip() and not self.drawings and not self.number

    @property
    def look(self) -> Run:
        """The look of its first run that shows something, else of its mark."""
        return next((run for run in self.runs if run.text.strip() and not run.hidden), self.mark)


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell: its blocks, its width in mm with padding, and where it begins (``row``, ``column`` from 1)."""

    blocks: tuple[Block, ...]
    width: float | None
    row: int
    column: int
    span: int = 1
    """Grid columns it covers."""
    continues: bool = False
    """Whether it continues the cell above it (a vertical merge)."""
    padding_left: float | None = None
    padding_right: float | None = None
    borders: Mapping[str, Border] = field(default_factory=dict)
    """Borders of its own, over those of the table: top, left, bottom, right."""

    @property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """All its paragraphs, those of nested tables too."""
        return tuple(_paragraphs(self.blocks))

    @property
    def text(self) -> str:
        """Its paragraphs' text, a line each."""
        return "\n".join(paragraph.text for paragraph in self.paragraphs)


@dataclass(frozen=True, slots=True)
class Row:
    """A row: its cells, whether it repeats at the head of each page, whether it may split over pages."""

    cells: tuple[Cell, ...]
    header: bool = False
    cant_split: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table; ``style`` is its style's name, ``indent`` and ``columns`` are mm (a negative indent hangs out)."""

    rows: tuple[Row, ...]
    place: Place
    style: str = ""
    indent: float | None = None
    columns: tuple[float, ...] = ()
    width: float | None = None
    align: str = "left"
    borders: Mapping[str, Border] = field(default_factory=dict)
    """Effective borders of the whole table: top, left, bottom, right, insideH, insideV."""


Block = Paragraph | Table


@dataclass(frozen=True, slots=True)
class Section:
    """A stretch of pages of one form; all lengths mm.

    ``first_block`` is the index in ``Document.blocks`` of its first block. ``headers`` and ``footers`` map
    "default", "first" and "even" to their blocks, those inherited from the section before already in place;
    a type that no section gives is absent. Whether "first" shows is ``title_page``, whether "even" shows
    ``Settings.even_and_odd``.
    """

    width: float | None = None
    height: float | None = None
    top: float | None = None
    bottom: float | None = None
    left: float | None = None
    right: float | None = None
    gutter: float = 0.0
    header: float | None = None
    footer: float | None = None
    orientation: Literal["portrait", "landscape"] = "portrait"
    title_page: bool = False
    page_start: int | None = None
    page_format: str = "decimal"
    start: str = "nextPage"
    columns: int = 1
    headers: Mapping[str, tuple[Block, ...]] = field(default_factory=dict)
    footers: Mapping[str, tuple[Block, ...]] = field(default_factory=dict)
    first_block: int = 0
    last_block: int = 0
    """One after its last block."""

    @property
    def text_width(self) -> float | None:
        """What is left between the margins."""
        if self.width is None or self.left is None or self.right is None:
            return None
        return self.width - self.left - self.right - self.gutter


@dataclass(frozen=True, slots=True)
class Settings:
    """What the document's settings say that changes how it measures."""

    no_html_spacing: bool = False
    """doNotUseHTMLParagraphAutoSpacing: gaps between paragraphs add up instead of the larger one winning."""
    even_and_odd: bool = False
    mirror_margins: bool = False
    gutter_at_top: bool = False
    compatibility: int | None = None
    """Word's compatibility mode: 15 is Word 2013 and later."""
    theme_lang: str = ""


@dataclass(frozen=True, slots=True)
class Properties:
    """What the file says about itself."""

    title: str = ""
    creator: str = ""
    language: str = ""
    subject: str = ""
    keywords: str = ""


@dataclass(frozen=True, slots=True)
class StyleInfo:
    """A style by its name: of what type it is, what it is based on (a name), and its look when applied to text."""

    name: str
    style_id: str
    type: str
    based_on: str = ""
    look: Run = field(default=Run(""))
    paragraph: Paragraph | None = None
    """An empty paragraph of this style: its effective properties (paragraph styles only)."""
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Document:
    """A Word file as it is seen."""

    name: str
    blocks: tuple[Block, ...]
    sections: tuple[Section, ...]
    styles: Mapping[str, StyleInfo]
    """By name, every style the file declares."""
    properties: Properties = field(default=Properties())
    settings: Settings = field(default=Settings())
    language: str | None = None
    """The default language of its text (docDefaults)."""
    signed: bool = False
    """Whether it bears a digital signature."""
    notes: tuple[Block, ...] = ()
    """Footnotes and endnotes."""
    revisions: bool = False
    """Whether it holds tracked changes."""
    comments: bool = False

    def paragraphs(self, *, boxes: bool = True) -> Iterator[Paragraph]:
        """Walk the paragraphs of the body in order, those in tables and (unless told not to) text boxes too."""
        return _paragraphs(self.blocks, boxes)

    def tables(self) -> Iterator[Table]:
        """Walk the tables of the body in order, a nested one after the table that holds it."""
        return _tables(self.blocks)

    def section_of(self, paragraph: Paragraph) -> Section:
        """Give the section a paragraph stands in."""
        return self.sections[paragraph.place.section]


def _paragraphs(blocks: tuple[Block, ...], boxes: bool = True) -> Iterator[Paragraph]:
    for block in blocks:
        if isinstance(block, Table):
            for row in block.rows:
                for cell in row.cells:
                    yield from _paragraphs(cell.blocks, boxes)
        else:
            yield block
            if boxes:
                for box in block.boxes:
                    yield from _paragraphs(box, boxes)


def _tables(blocks: tuple[Block, ...]) -> Iterator[Table]:
    for block in blocks:
        if isinstance(block, Table):
            yield block
            for row in block.rows:
                for cell in row.cells:
                    yield from _tables(cell.blocks)
        else:
            for box in block.boxes:
                yield from _tables(box)
