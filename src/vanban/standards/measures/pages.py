"""Paper and margins, and how many pages a text fills at the least."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import ceil

from vanban.standards.measures.spacing import LINE_OF_SIZE, in_lines
from vanban.standards.model import Deviation, Khoang, Measure, Outcome, Unseen, so
from vanban.standards.paper import Paper
from vanban.word.document import Block, Paragraph, Place, Run, Section, Table
from vanban.word.metrics import text_width

MM_A_POINT = 25.4 / 72
_ROUNDED = 0.05
"""What part of a line letters may be narrower than is known of them."""


@dataclass(frozen=True)
class Pages:
    """A section among those of its paper."""

    paper: Paper
    section: Section
    number: int

    @property
    def where(self) -> Place:
        """The section as a place; nothing for a person to read when there is but one."""
        path = f"phần trang {self.number} (section)" if len(self.paper.document.sections) > 1 else ""
        return Place("", path, section=self.number - 1)


@dataclass(frozen=True)
class PageNumber:
    """A page number in a header or footer: its paragraph and the field that shows it."""

    pages: Pages
    edge: str
    paragraph: Paragraph
    run: Run


def numbers(pages: Pages, kinds: tuple[str, ...] = ("default", "even")) -> Iterator[PageNumber]:
    """Find the page numbers a section shows on pages of these kinds."""
    section = pages.section
    for edge, parts in (("header", section.headers), ("footer", section.footers)):
        for kind in kinds:
            if kind == "even" and not pages.paper.document.settings.even_and_odd:
                continue
            for paragraph in _paragraphs(parts.get(kind, ())):
                for run in paragraph.runs:
                    if run.field == "PAGE":
                        yield PageNumber(pages, edge, paragraph, run)


def paper_size(width: float, height: float, tolerance: float, name: str) -> Measure:
    """Sheets of a size in mm, whichever way they lie."""

    def run(pages: Pages) -> Outcome:
        found = (pages.section.width, pages.section.height)
        if found[0] is None or found[1] is None:
            return Unseen()
        sides = sorted((found[0], found[1]))
        if abs(sides[0] - width) <= tolerance and abs(sides[1] - height) <= tolerance:
            return None
        return Deviation(pages.where, f"{so(found[0])} × {so(found[1])} mm", f"{name} ({so(width)} × {so(height)} mm)")

    return Measure("khổ giấy", run, "Layout, Size: chọn {expected}", (width, height))


def upright_page() -> Measure:
    """Sheets along their length, unless there is a table or form to be read across."""

    def run(pages: Pages) -> Outcome:
        section = pages.section
        if section.orientation == "portrait":
            return None
        blocks = pages.paper.document.blocks[slice(*_on_its_sheets(pages))]
        if any(isinstance(block, Table) and _bordered(block) for block in blocks):
            return None
        return Deviation(pages.where, "theo chiều rộng", "theo chiều dài")

    return Measure("kiểu trình bày", run, "Layout, Orientation: chọn Portrait")


def _on_its_sheets(pages: Pages) -> tuple[int, int]:
    """Give the first block and one after the last of all that stands on a section's sheets: others may go on there."""
    sections = pages.paper.document.sections
    first = last = pages.number - 1
    while first > 0 and sections[first].start == "continuous":
        first -= 1
    while last + 1 < len(sections) and sections[last + 1].start == "continuous":
        last += 1
    return sections[first].first_block, sections[last].last_block


def _bordered(table: Table) -> bool:
    cells = (cell for row in table.rows for cell in row.cells)
    return any(table.borders.values()) or any(border.drawn for cell in cells for border in cell.borders.values())


def margin(side: str, allowed: Khoang, tolerance: float) -> Measure:
    """Demand a margin in mm; the gutter belongs to the edge it is at."""
    name = {"top": "trên", "bottom": "dưới", "left": "trái", "right": "phải"}[side]

    def run(pages: Pages) -> Outcome:
        settings = pages.paper.document.settings
        found: float | None = getattr(pages.section, side)
        if found is None:
            return Unseen()
        if side == ("top" if settings.gutter_at_top else "left"):
            found = abs(found) + pages.section.gutter
        if abs(found) in allowed.noi(tolerance):
            return None
        return Deviation(pages.where, f"{so(abs(found))} mm", f"{allowed} mm")

    return Measure(f"lề {name}", run, f"Layout, Margins: đặt lề {name} {{expected}}", allowed)


def surely_over_a_page(pages: Pages) -> bool:
    """Tell whether a section has more than a page for certain: what its text fills at the least is more than that."""
    return filled(pages) > 1


def filled(pages: Pages) -> float:
    """Tell how much of a page a section's text fills at the least; 0 where that is not known."""
    section, document = pages.section, pages.paper.document
    if None in (section.height, section.top, section.bottom, section.text_width):
        return 0.0
    room = (section.height or 0) - abs(section.top or 0) - abs(section.bottom or 0)
    blocks = document.blocks[section.first_block : section.last_block]
    return (sum(map(_least_height, blocks)) + _least_white(blocks)) * MM_A_POINT / room if room > 0 else 0.0


def _least_white(blocks: Sequence[Block]) -> float:
    """Give the points of white between blocks at the least; the widest may fall at the top of a page, where none is."""
    white = [
        0.0 if lower.contextual and lower.style == upper.style else max(upper.after or 0.0, lower.before or 0.0)
        for upper, lower in pairwise(blocks)
        if isinstance(upper, Paragraph) and isinstance(lower, Paragraph)
    ]
    return sum(white) - max(white, default=0.0)


def _least_height(block: Block) -> float:
    """Give the points a block takes at the least."""
    if isinstance(block, Table):
        return sum(max((sum(map(_least_height, cell.blocks)) for cell in row.cells), default=0.0) for row in block.rows)
    size = min((run.size for run in block.runs if run.size), default=block.mark.size) or 0.0
    if not block.width or block.line is None:
        return 0.0
    if block.line.rule == "exact" and block.empty:
        return block.line.value
    width = block.width / MM_A_POINT
    lines = max(1, ceil(text_width(block.text.replace("\n", " "), size) / width - _ROUNDED)) if size else 1
    return lines * size * LINE_OF_SIZE * (in_lines(block) or 1.0)


def _paragraphs(blocks: tuple[Block, ...]) -> Iterator[Paragraph]:
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block
            for box in block.boxes:
                yield from _paragraphs(box)
        else:
            for row in block.rows:
                for cell in row.cells:
                    yield from cell.paragraphs
