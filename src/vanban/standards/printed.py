"""A paper and its print: which page and line each of its paragraphs stands on, and whether that can be believed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from vanban.page.matching import Spot, match
from vanban.page.seen import Fragment, Page
from vanban.standards.model import Deviation
from vanban.standards.paper import Paper
from vanban.word.document import Paragraph, Place

_ONE_LINE = 1.5
"""How far apart, in mm, letters of one line may stand on it: a raised figure among them."""


@dataclass(frozen=True)
class OnPages(Deviation):
    """A deviation seen on the page; ``quote`` are the words that stand there."""

    quote: str = ""


def on_pages(pages: Sequence[int], found: str, expected: str, quote: str = "") -> OnPages:
    """Make a deviation of pages counted from 0."""
    shown = sorted({page + 1 for page in pages})
    return OnPages(Place("", f"trang {', '.join(map(str, shown))}"), found, expected, quote)


@dataclass(frozen=True)
class Line:
    """A printed line of a paragraph: its page from 0, its place in mm, its words."""

    page: int
    left: float
    right: float
    baseline: float
    text: str


@dataclass(frozen=True)
class Printed:
    """A paper on its pages; ``alike`` tells that its letters are as wide there as where its fonts are installed."""

    paper: Paper
    pages: tuple[Page, ...]
    spots: Mapping[int, Spot]
    alike: bool

    def spot(self, paragraph: Paragraph) -> Spot:
        """Give the print of a paragraph; empty when it was not found."""
        return self.spots.get(id(paragraph), ())

    def lines(self, paragraph: Paragraph) -> tuple[Line, ...]:
        """Give the printed lines of a paragraph; none when it was not found."""
        lines: list[list[Fragment]] = []
        for fragment in self.spot(paragraph):
            last = lines[-1][-1] if lines else None
            if last and last.page == fragment.page and abs(last.baseline - fragment.baseline) < _ONE_LINE:
                lines[-1].append(fragment)
            else:
                lines.append([fragment])
        return tuple(map(_line, lines))

    @cached_property
    def owners(self) -> dict[tuple[int, int], Paragraph]:
        """The paragraph that each stretch of print belongs to, as far as they were found."""
        return {fragment.order: paragraph for paragraph in self.paper.paragraphs for fragment in self.spot(paragraph)}

    def unowned(self, page: int) -> Iterator[Fragment]:
        """Give the stretches of a page that were found to be no paragraph of the text: headers, notes, labels."""
        return (fragment for fragment in self.pages[page].fragments if fragment.order not in self.owners)


def printed(paper: Paper, pages: tuple[Page, ...], *, alike: bool) -> Printed:
    """Find a paper on its pages."""
    paragraphs = paper.paragraphs
    spots = match([paragraph.shown for paragraph in paragraphs], pages)
    return Printed(paper, pages, {id(one): spot for one, spot in zip(paragraphs, spots, strict=True)}, alike)


def _line(fragments: list[Fragment]) -> Line:
    left, right = min(one.left for one in fragments), max(one.right for one in fragments)
    return Line(fragments[0].page, left, right, fragments[0].baseline, " ".join(one.text for one in fragments))
