"""Repairs of pages: paper, margins, page numbers."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from vanban.fixing.fault import Fault, Repair, nearest
from vanban.standards.measures.pages import PageNumber, Pages, numbers
from vanban.standards.paper import Appendix, Paper
from vanban.word.document import Block, Paragraph
from vanban.word.edits import Edit, NumberOff, NumberOn, Page


def paper_size(fault: Fault) -> Iterator[Edit]:
    """Give a section sheets of the right size, lying as they lay."""
    pages: Pages = fault.target
    narrow, wide = sorted(fault.wanted)
    across = (pages.section.width or 0.0) > (pages.section.height or 0.0)
    yield Page(pages.number - 1, width=wide if across else narrow, height=narrow if across else wide)


def margin(side: str) -> Repair:
    """Make the repair that gives a margin the nearest lawful width, its gutter counted in."""

    def repair(fault: Fault) -> Iterator[Edit]:
        pages: Pages = fault.target
        gutter_here = side == ("top" if pages.paper.document.settings.gutter_at_top else "left")
        gutter = pages.section.gutter if gutter_here else 0.0
        right = nearest(abs(getattr(pages.section, side)) + gutter, fault.wanted)
        off = gutter > right
        edges: dict[str, Any] = {side: right if off else right - gutter}
        yield Page(pages.number - 1, gutter=0.0 if off else None, **edges)

    return repair


def number_present(fault: Fault) -> Iterator[Edit]:
    """Put a page number into the header."""
    yield NumberOn(fault.target.number - 1)


def number_to_header(fault: Fault) -> Iterator[Edit]:
    """Move a page number that stands alone in the footer up into the header."""
    number: PageNumber = fault.target
    if fault.wanted == "header" and _bare(number.paragraph):
        yield NumberOff(number.paragraph.place)
        yield NumberOn(number.pages.number - 1)


def number_off_first_page(fault: Fault) -> Iterator[Edit]:
    """Hide the number of the first page, if nothing else is hidden with it."""
    pages: Pages = fault.target
    section = pages.section
    if section.title_page:
        for number in numbers(pages, ("first",)):
            if _bare(number.paragraph):
                yield NumberOff(number.paragraph.place)
        return
    shown = [*section.headers.get("default", ()), *section.footers.get("default", ())]
    if all(_only_a_number(block) for block in shown):
        yield Page(pages.number - 1, title_page=True)


def arabic(fault: Fault) -> Iterator[Edit]:
    """Give pages Arabic digits."""
    yield Page(fault.target.number - 1, number_format="decimal")


def first_number(fault: Fault) -> Iterator[Edit]:
    """Count pages from the right number."""
    yield Page(fault.target.number - 1, first_number=fault.wanted)


def restart(fault: Fault) -> Iterator[Edit]:
    """Count an appendix's pages apart, if it has a section of its own."""
    paper, appendix = fault.target
    if _opens_section(paper, appendix):
        yield Page(appendix.label.place.section, first_number=fault.wanted)


def _opens_section(paper: Paper, appendix: Appendix) -> bool:
    section = appendix.label.place.section
    return next((p for p in paper.paragraphs if p.place.section == section), None) is appendix.label


def _bare(paragraph: Paragraph) -> bool:
    """Tell whether there is nothing in a paragraph but the page number."""
    return all(run.field == "PAGE" or not run.text.strip() for run in paragraph.runs) and not paragraph.drawings


def _only_a_number(block: Block) -> bool:
    return isinstance(block, Paragraph) and _bare(block) and not block.boxes
