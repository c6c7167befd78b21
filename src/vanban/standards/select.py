"""What a rule wants to see: a component's paragraphs, pairs of neighbours, parts of a paper.

Sections and page numbers are in ``select_pages``, in which papers a rule asks at all in ``narrow``.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise

from vanban.standards import components as tp
from vanban.standards.components import Component
from vanban.standards.paper import Appendix, Paper
from vanban.word.document import Paragraph

Paragraphs = tuple[Paragraph, ...]
Select = Callable[[Paper], Iterable[object]]


def whole(paper: Paper) -> Iterator[Paper]:
    """Give the paper itself."""
    return iter([paper])


def of(*components: Component) -> Callable[[Paper], Iterator[Paragraph]]:
    """Every paragraph of these components that says something."""

    def select(paper: Paper) -> Iterator[Paragraph]:
        return (paragraph for component in components for paragraph in paper.of(component) if not paragraph.empty)

    return select


def of_text(pattern: str, but: Component | None = None) -> Callable[[Paper], Iterator[Paragraph]]:
    """Every paragraph that is nothing but a certain text, whatever its style, ``but`` those of a component."""
    form, known = re.compile(pattern), but.styles if but else ()
    return lambda paper: (
        one
        for one in paper.paragraphs
        if len(one.text) < 60 and one.style not in known and form.fullmatch(one.shown.strip())
    )


def with_paper(*components: Component) -> Callable[[Paper], Iterator[tuple[Paper, Paragraph]]]:
    """Give the same, the paper with each."""

    def select(paper: Paper) -> Iterator[tuple[Paper, Paragraph]]:
        return ((paper, paragraph) for paragraph in of(*components)(paper))

    return select


def first_of(component: Component) -> Callable[[Paper], Iterator[Paragraph]]:
    """Give a component's first paragraph, the one that its opening words stand in."""
    return lambda paper: iter(list(of(component)(paper))[:1])


def last_of(component: Component) -> Callable[[Paper], Iterator[tuple[Paper, Paragraph]]]:
    """Give a component's last paragraph, the one its line stands under; the paper with it."""

    def select(paper: Paper) -> Iterator[tuple[Paper, Paragraph]]:
        return iter([(paper, paragraph) for paragraph in of(component)(paper)][-1:])

    return select


def all_of(*components: Component) -> Callable[[Paper], Iterator[Paragraphs]]:
    """All paragraphs of these components together, in the paper's order; nothing when there are none."""

    def select(paper: Paper) -> Iterator[Paragraphs]:
        chosen = {id(paragraph) for paragraph in of(*components)(paper)}
        found = tuple(paragraph for paragraph in paper.paragraphs if id(paragraph) in chosen)
        return iter([found] if found else [])

    return select


def all_with_paper(*components: Component) -> Callable[[Paper], Iterator[tuple[Paper, Paragraphs]]]:
    """Give the same, the paper with them."""
    return lambda paper: ((paper, paragraphs) for paragraphs in all_of(*components)(paper))


def each_with_paper(*components: Component) -> Callable[[Paper], Iterator[tuple[Paper, Paragraphs]]]:
    """Give the paper with every paragraph of these components, each by itself."""
    return lambda paper: ((paper, (paragraph,)) for paragraph in of(*components)(paper))


def pair(one: Component, two: Component) -> Callable[[Paper], Iterator[tuple[Paragraph, Paragraph]]]:
    """Give the first paragraphs of two components, where both are there."""

    def select(paper: Paper) -> Iterator[tuple[Paragraph, Paragraph]]:
        first, second = paper.first(one), paper.first(two)
        return iter([(first, second)] if first and second else [])

    return select


def stacked(one: Component, two: Component) -> Callable[[Paper], Iterator[tuple[Paper, Paragraph, Paragraph]]]:
    """Give the last paragraph of a component and the first of the one below it; the paper with them."""

    def select(paper: Paper) -> Iterator[tuple[Paper, Paragraph, Paragraph]]:
        upper, lower = list(of(one)(paper))[-1:], list(of(two)(paper))[:1]
        return iter([(paper, upper[0], lower[0])] if upper and lower else [])

    return select


_TWO_LINES = {
    (upper, lower)
    for heading, title in ((tp.PHAN_CHUONG, tp.TEN_PHAN_CHUONG), (tp.MUC, tp.TEN_MUC))
    for upper in heading.styles
    for lower in title.styles
}


def neighbours(paper: Paper) -> Iterator[tuple[Paper, Paragraph, Paragraph]]:
    """Pairs of neighbours in the body that nothing stands between, a heading's two lines being one; the paper too."""
    places = {id(paragraph): place for place, paragraph in enumerate(paper.paragraphs)}
    for upper, lower in pairwise(paper.body):
        one_heading = (paper.style_of(upper), paper.style_of(lower)) in _TWO_LINES
        apart = places[id(lower)] > places[id(upper)] + 1 or upper.place.table or lower.place.table
        if not one_heading and not apart:
            yield paper, upper, lower


def under(*parents: Component, level: tuple[Component, ...]) -> Callable[[Paper], Iterator[Paragraphs]]:
    """Give the paragraphs of a level (its components are numbered together), grouped by the higher level above.

    In a stranger's paper those of its first component alone: numbers without titles may be a list's there.
    """
    opening = frozenset(style for parent in parents for style in parent.styles)

    def select(paper: Paper) -> Iterator[Paragraphs]:
        told = level if paper.by_style else level[:1]
        numbered = frozenset(style for component in told for style in component.styles)
        group: list[Paragraph] = []
        for paragraph in paper.body:
            if paper.style_of(paragraph) in opening and group:
                yield tuple(group)
                group = []
            elif paper.style_of(paragraph) in numbered:
                group.append(paragraph)
        if group:
            yield tuple(group)

    return select


def together(select: Callable[[Paper], Iterator[Paragraphs]]) -> Callable[[Paper], Iterator[tuple[Paragraphs, ...]]]:
    """Give all groups of paragraphs at once, where there are any."""

    def chosen(paper: Paper) -> Iterator[tuple[Paragraphs, ...]]:
        groups = tuple(select(paper))
        return iter([groups] if groups else [])

    return chosen


def next_to(component: Component) -> Callable[[Paper], Iterator[tuple[Paper, Paragraph, Paragraph | None]]]:
    """Every paragraph of a component and the next one that says something; the paper with them."""

    def select(paper: Paper) -> Iterator[tuple[Paper, Paragraph, Paragraph | None]]:
        filled = [paragraph for paragraph in paper.paragraphs if not paragraph.empty]
        chosen = {id(paragraph) for paragraph in paper.of(component)}
        for place, paragraph in enumerate(filled):
            if id(paragraph) in chosen:
                yield paper, paragraph, filled[place + 1] if place + 1 < len(filled) else None

    return select


def body_end(paper: Paper) -> Iterator[Paragraph]:
    """Give the last paragraph of the body, if nothing unknown stands between it and the signature.

    In a stranger's paper only where recipients are told: what is signed without them may be no paper of the decree's.
    """
    last = next((paragraph for paragraph in reversed(paper.body) if not paragraph.empty), None)
    if last is None:
        return
    place = next(i for i, paragraph in enumerate(paper.paragraphs) if paragraph is last)
    below = next((one for one in paper.paragraphs[place + 1 :] if not one.empty and not _holds_boxes(one)), None)
    if paper.by_style or (below is not None and paper.style_of(below) and paper.first(tp.NOI_NHAN)):
        yield last


def _holds_boxes(paragraph: Paragraph) -> bool:
    """Tell whether a paragraph is nothing but what text boxes hang on, whose own paragraphs follow it."""
    return bool(paragraph.boxes) and not paragraph.text.strip()


def appendices(paper: Paper) -> Iterator[tuple[Paper, Appendix]]:
    """Every appendix; the paper with it."""
    return ((paper, appendix) for appendix in paper.appendices)


def appendix_ends(paper: Paper) -> Iterator[Paragraph]:
    """Give the last paragraph of every appendix that says something, a stranger's only if it is no table's."""
    for appendix in paper.appendices:
        for last in [paragraph for paragraph in appendix.paragraphs if not paragraph.empty][-1:]:
            if paper.by_style or not last.place.table:
                yield last


def attached(paper: Paper) -> Iterator[Paper]:
    """Every text attached to the paper, as a paper of its own."""
    return (part for part in paper.parts if part.phan == "kem_theo")


def copies(paper: Paper) -> Iterator[Paper]:
    """Give what a copy adds to a paper, where this is that."""
    return iter([paper] if paper.phan == "ban_sao" else [])


def copy_tops(paper: Paper) -> Iterator[tuple[Paper, Paragraph]]:
    """Give the first paragraph of what a copy adds; the paper with it."""
    return ((copy, copy.paragraphs[0]) for copy in copies(paper))


def prose(paper: Paper) -> Iterator[Paragraph]:
    """Give the sentences of the paper: its subject, bases and body."""
    return of(tp.TRICH_YEU, tp.TRICH_YEU_CV, tp.CAN_CU, *tp.RUNNING_TEXT)(paper)


def everything(paper: Paper) -> Iterator[Paragraph]:
    """Every paragraph there is: the body's, the notes', headers and footers of every section once."""
    yield from paper.paragraphs
    yield from paper.document.edges(boxes=False)


def everything_but(*components: Component) -> Callable[[Paper], Iterator[Paragraph]]:
    """Every paragraph there is but those of some components."""
    left_out = frozenset(style for component in components for style in component.styles)
    return lambda paper: (paragraph for paragraph in everything(paper) if paper.style_of(paragraph) not in left_out)
