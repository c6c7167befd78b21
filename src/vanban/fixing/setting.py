"""Repairs of how paragraphs are set: alignment, indents, the white between them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from vanban.fixing.fault import Fault, nearest
from vanban.standards.measures.spacing import in_lines
from vanban.standards.model import Khoang
from vanban.word.document import Paragraph
from vanban.word.edits import Edit, Gone, Setting


def alignment(fault: Fault) -> Iterator[Edit]:
    """Align as the rule wants."""
    for paragraph in fault.paragraphs:
        yield Setting(paragraph.place, align=fault.wanted)


def flush_left(fault: Fault) -> Iterator[Edit]:
    """Take the indents off and align left."""
    for paragraph in fault.paragraphs:
        yield Setting(paragraph.place, align="left", left=0.0, first_line=0.0)


def close_up(fault: Fault) -> Iterator[Edit]:
    """Take the empty paragraphs between two lines out."""
    upper, lower = fault.paragraphs
    around = fault.paper.siblings(upper.place)
    first, last = (next(i for i, one in enumerate(around) if one is line) for line in (upper, lower))
    yield from (Gone(one.place) for one in around[first + 1 : last])


def first_line(fault: Fault) -> Iterator[Edit]:
    """Begin the first line at a lawful place: where the style does, else at the nearest."""
    for paragraph in fault.paragraphs:
        start = _start(paragraph)
        if start is None:
            continue
        places = fault.wanted if not isinstance(fault.wanted, Khoang) else (nearest(start, fault.wanted),)
        own = fault.paper.document.styles.get(paragraph.style)
        usual = _start(own.paragraph) if own and own.paragraph else None
        by_style = [place for place in places if usual is not None and abs(place - usual) < 1]
        now = start
        yield _begun(paragraph, (by_style or sorted(places, key=lambda place: abs(place - now)))[0])


def one_indent(fault: Fault) -> Iterator[Edit]:
    """Begin every first line where most do."""
    starts = {paragraph: _start(paragraph) for paragraph in fault.paragraphs}
    near = {
        paragraph: min(fault.wanted, key=lambda place: abs(place - start))
        for paragraph, start in starts.items() if start is not None
    }  # fmt: skip
    main = Counter(near.values()).most_common(1)[0][0]
    for paragraph, place in near.items():
        if place != main:
            yield _begun(paragraph, main)


def line_spacing(fault: Fault) -> Iterator[Edit]:
    """Space lines as the style does if that is lawful, else as near as may be."""
    for paragraph in fault.paragraphs:
        own = fault.paper.document.styles.get(paragraph.style)
        found = [in_lines(one) for one in (own.paragraph if own else None, paragraph) if one is not None]
        known = [lines for lines in found if lines is not None]
        lawful = next((lines for lines in known if lines in fault.wanted), None)
        if known:
            yield Setting(paragraph.place, lines=lawful or nearest(known[-1], fault.wanted))


def gap(fault: Fault) -> Iterator[Edit]:
    """Put the least lawful gap before the lower of two paragraphs; a gap after the upper goes where it is too much."""
    upper, lower = fault.paragraphs
    allowed: Khoang = fault.wanted
    alike = upper.style == lower.style
    if upper.after_auto or (upper.after or 0.0) > allowed.cao:
        yield Setting(upper.place, after=0.0)
    yield Setting(lower.place, before=allowed.thap, contextual=False if alike and lower.contextual else None)


def _start(paragraph: Paragraph) -> float | None:
    if paragraph.left is None or paragraph.first_line is None:
        return None
    return paragraph.left + paragraph.first_line


def _begun(paragraph: Paragraph, start: float) -> Setting:
    """Begin a paragraph's first line at a place; a hanging one keeps the edge of its other lines."""
    left = paragraph.left or 0.0
    if (paragraph.first_line or 0.0) < 0:
        return Setting(paragraph.place, first_line=start - left)
    return Setting(paragraph.place, left=0.0 if left else None, first_line=start)
