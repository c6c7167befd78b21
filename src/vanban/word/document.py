"""A Word document as it is seen: effective values, never XML.

``open_document`` (in ``vanban.word.reading``) makes these; what stands on its
pages is in ``vanban.word.seen`` and ``ink``, and can be had from here too.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal

from vanban.word.chart import Chart
from vanban.word.ink import Border, Drawing, Line, Place, Run
from vanban.word.seen import Align, Block, Cell, Paragraph, Row, Table, paragraphs_of, tables_of

__all__ = [
    "Align", "Block", "Border", "Cell", "Document", "Drawing", "Line", "Paragraph", "Place", "Properties", "Row", "Run",
    "Section", "Settings", "StyleInfo", "Table", "paragraphs_of", "tables_of",
]  # fmt: skip


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
    category: str = ""


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
    foreign: frozenset[str] = frozenset()
    """What it holds that is no text and was left alone: "macro", "object", "link"."""
    notes: tuple[Block, ...] = ()
    """Footnotes and endnotes."""
    revisions: bool = False
    """Whether it holds tracked changes."""
    comments: bool = False
    footnotes: Mapping[str, tuple[Block, ...]] = field(default_factory=dict)
    """Footnotes by the ids that runs refer to them by."""
    _media: Callable[[str], bytes] = field(default=lambda relation: b"", repr=False, compare=False)
    _chart: Callable[[str], Chart | None] = field(default=lambda relation: None, repr=False, compare=False)

    def picture(self, drawing: Drawing) -> bytes:
        """Give the content of a picture in the body; nothing for other drawings, and where the file lacks it."""
        return self._media(drawing.relation) if drawing.relation else b""

    def chart(self, drawing: Drawing) -> Chart | None:
        """Give the chart of bars that a drawing in the body shows; ``None`` for others, and where a number lacks."""
        return self._chart(drawing.relation) if drawing.relation else None

    def paragraphs(self, *, boxes: bool = True) -> Iterator[Paragraph]:
        """Walk the paragraphs of the body in order, those in tables and (unless told not to) text boxes too."""
        return paragraphs_of(self.blocks, boxes)

    def edges(self, *, boxes: bool = True) -> Iterator[Paragraph]:
        """Walk the paragraphs of notes, headers and footers, with those in text boxes or without; each once."""
        parts = [self.notes]
        for section in self.sections:
            parts += [*section.headers.values(), *section.footers.values()]
        told: set[tuple[str, str]] = set()
        for blocks in parts:
            for paragraph in paragraphs_of(blocks, boxes):
                if (key := (paragraph.place.part, paragraph.place.path)) not in told:
                    told.add(key)
                    yield paragraph

    def tables(self) -> Iterator[Table]:
        """Walk the tables of the body in order, a nested one after the table that holds it."""
        return tables_of(self.blocks)

    def section_of(self, paragraph: Paragraph) -> Section:
        """Give the section a paragraph stands in."""
        return self.sections[paragraph.place.section]
