"""What stands on a page, as it is seen: paragraphs, tables and their cells.

Every value is what a viewer would show after the whole style cascade; ``None``
is what cannot be told from the file (a theme's font without a theme). Lengths
on the page are millimetres, sizes and gaps points. All of it is frozen.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Literal

from vanban.word.ink import Border, Drawing, Line, Place, Run
from vanban.word.values import SOFT_BREAK

Align = Literal["left", "center", "right", "both", "distribute"]


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
    tab_lines: bool = False
    """Whether a tab stop fills its tab with a line."""
    frame: str | None = None
    """Where across the page a frame holds it ("center"), empty where an offset says so; ``None`` without a frame."""
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
        return tuple(paragraphs_of(self.blocks))

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


def paragraphs_of(blocks: tuple[Block, ...], boxes: bool = True) -> Iterator[Paragraph]:
    """Walk the paragraphs of blocks in order, those in tables and, if asked, text boxes too."""
    for block in blocks:
        if isinstance(block, Table):
            for row in block.rows:
                for cell in row.cells:
                    yield from paragraphs_of(cell.blocks, boxes)
        else:
            yield block
            if boxes:
                for box in block.boxes:
                    yield from paragraphs_of(box, boxes)


def tables_of(blocks: tuple[Block, ...]) -> Iterator[Table]:
    """Walk the tables of blocks in order, a nested one after the table that holds it."""
    for block in blocks:
        if isinstance(block, Table):
            yield block
            for row in block.rows:
                for cell in row.cells:
                    yield from tables_of(cell.blocks)
        else:
            for box in block.boxes:
                yield from tables_of(box)
