"""What a rule about pages wants to see: sections and their page numbers."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.standards.measures.pages import PageNumber, Pages, numbers
from vanban.standards.paper import Paper


def sections(paper: Paper) -> Iterator[Pages]:
    """Every section."""
    return (Pages(paper, section, number) for number, section in enumerate(paper.document.sections, 1))


def main_sections(paper: Paper) -> Iterator[Pages]:
    """Give the sections of the paper itself, its appendices' left out."""
    apart = {appendix.label.place.section + 1 for appendix in paper.appendices}
    return (pages for pages in sections(paper) if pages.number not in apart)


def first_section(paper: Paper) -> Iterator[Pages]:
    """Give the section the paper opens with."""
    return iter([next(sections(paper))])


def page_numbers(paper: Paper) -> Iterator[PageNumber]:
    """Every page number in force; one that the next section only inherits is seen once."""
    told: set[tuple[str, str]] = set()
    for pages in sections(paper):
        for number in numbers(pages):
            place = number.paragraph.place
            if (place.part, place.path) not in told:
                told.add((place.part, place.path))
                yield number
