"""Paragraphs parted where one holds several components: at line breaks, and at the gap between two columns.

A part is a paragraph like any other and stands at the place of the whole. The
two columns of a head or a foot that tabs or spaces lay out stand as two cells
of a table numbered below zero, which no table of the document is; how such a
part is aligned cannot be told.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from vanban.standards.locate_text import SUBJECT
from vanban.word.document import Drawing, Paragraph, Run
from vanban.word.metrics import text_width

MM_A_POINT = 25.4 / 72
LONGEST = 400
"""No line in two columns is longer."""
_BREAK = re.compile("[\n\u2028]")
_NO_WIDTH = re.compile("[\u00ad\u200b-\u200d\u2060\ufeff]")
GAP = re.compile("[ \u00a0]*\t[\t \u00a0]*|[ \u00a0]{3,}")
"""What parts two columns without a table."""


def lines(paragraph: Paragraph) -> tuple[Paragraph, ...]:
    """Part a paragraph at its line breaks; its lines in order, empty ones too."""
    raw = _raw(paragraph)
    breaks = [found.start() for found in _BREAK.finditer(raw)]
    if not breaks:
        return (paragraph,)
    spans = [(0, breaks[0])] + [(at + 1, end) for at, end in zip(breaks, [*breaks[1:], len(raw)], strict=True)]
    return _parts(paragraph, spans)


def cut(paragraph: Paragraph, count: int) -> tuple[Paragraph, ...]:
    """Part off the first ``count`` lines of a paragraph, each a part, from what follows them."""
    raw = _raw(paragraph)
    breaks = [found.start() for found in _BREAK.finditer(raw)][:count]
    if not breaks:
        return (paragraph,)
    starts = [0, *(at + 1 for at in breaks)]
    return _parts(paragraph, list(zip(starts, [*breaks, len(raw)], strict=True)))


def as_seen(paragraph: Paragraph) -> Paragraph:
    """Take a single line that is set left for justified: nobody sees the difference."""
    look, indents = paragraph.look, (paragraph.left, paragraph.right, paragraph.first_line)
    if paragraph.align != "left" or paragraph.width is None or look.size is None or None in indents:
        return paragraph
    room = paragraph.width - sum(indent or 0.0 for indent in indents)
    length = sum(text_width(run.shown, run.size or look.size, bold=bool(run.bold)) for run in _shown(paragraph))
    return replace(paragraph, align="both") if length * MM_A_POINT < room else paragraph


def without_unseen(paragraphs: Iterable[Paragraph]) -> tuple[Paragraph, ...]:
    """Leave out the letters without width that programs put where a line may break: nobody sees them."""
    return tuple(
        replace(paragraph, runs=tuple(replace(run, text=_NO_WIDTH.sub("", run.text)) for run in paragraph.runs))
        if _NO_WIDTH.search(_raw(paragraph))
        else paragraph
        for paragraph in paragraphs
    )


def columns(
    paragraphs: Sequence[Paragraph], number: int, right: Callable[[str, str], bool], *, from_top: bool = False
) -> tuple[Paragraph, ...] | None:
    """Part lines that tabs or spaces lay out in two columns, the left column's first; ``None`` if there are none.

    ``right`` tells of the text left and right of a gap whether what is right of it stands in the right column. Lines
    above the first with something in the right column belong to neither (unless ``from_top``), nor those from the first
    in the middle of the page on; between each line is a line of both, be one empty.
    """
    gaps = [_gap(paragraph, right) for paragraph in paragraphs]
    both = [i for i, gap in enumerate(gaps) if gap and gap.left]
    if not both:
        return None
    stop = next((i for i in range(both[-1] + 1, len(paragraphs)) if _in_the_middle(paragraphs[i])), len(paragraphs))
    above: list[Paragraph] = []
    left_column: list[Paragraph] = []
    right_column: list[Paragraph] = []
    for i, (paragraph, gap) in enumerate(zip(paragraphs[:stop], gaps, strict=False)):
        raw = _raw(paragraph)
        alone = gap is None and right("", raw.strip())
        if not (from_top or alone or gap or right_column):
            above.append(paragraph)
            continue
        if gap is None and i < both[-1] and not alone and (tab := raw.rfind("\t", len(raw) - len(raw.lstrip()))) > 0:
            gap = _Gap(tab, tab + 1, raw[:tab].strip())
        start, end = (gap.start, gap.end) if gap else (0, 0) if alone else (len(raw), len(raw))
        left, after = _side_by_side(paragraph, start, end, raw)
        left_column.append(left)
        right_column.append(after)
    return (*above, *_cell(left_column, number, 1), *_cell(right_column, number, 2), *paragraphs[stop:])


def _in_the_middle(paragraph: Paragraph) -> bool:
    """Tell whether a line stands in the middle of the page and is no subject of a letter, which some set so."""
    return paragraph.align == "center" and not paragraph.empty and not SUBJECT.match(paragraph.text.strip())


class _Gap(NamedTuple):
    """Where a gap between columns begins and ends, and what stands left of it."""

    start: int
    end: int
    left: str


def _gap(paragraph: Paragraph, right: Callable[[str, str], bool]) -> _Gap | None:
    """Find the gap right of which the right column stands: the first with something left of it, else a leading one."""
    raw = _raw(paragraph)
    gaps = [_Gap(gap.start(), gap.end(), raw[: gap.start()].strip()) for gap in GAP.finditer(raw[:LONGEST])]
    told = [gap for gap in gaps if (after := raw[gap.end :].strip()) and right(gap.left, after)]
    return next((gap for gap in told if gap.left), told[0] if told else None)


def _side_by_side(paragraph: Paragraph, start: int, end: int, raw: str) -> tuple[Paragraph, Paragraph]:
    """Make the parts left and right of a gap; each has the line's spacing and the lines drawn on its half.

    What is drawn at no known place goes to the right, its length untold: it may be the left one's.
    """
    half = (paragraph.width or 0.0) / 2
    begin = len(raw) - len(raw.lstrip()) if raw[:start].strip() else 0
    left, right = _stretch(paragraph, begin, start), _stretch(paragraph, end, len(raw))
    placed = [(one, _middle(one) if half else None) for one in paragraph.drawings]
    own = tuple(one for one, middle in placed if middle is not None and middle < half)
    others = tuple(
        replace(one, width=None) if middle is None else one
        for one, middle in placed
        if middle is None or middle >= half
    )
    bare = replace(right, border_top=None, number="", boxes=(), page_break=False, drawings=others)
    return replace(left, drawings=own, border_bottom=None), bare


def _middle(drawing: Drawing) -> float | None:
    """Tell where across the text the middle of what is drawn stands; ``None`` where the file does not say."""
    if drawing.x is None or drawing.width is None or drawing.x_from not in ("column", "margin"):
        return None
    return drawing.x + drawing.width / 2


def _cell(paragraphs: Iterable[Paragraph], number: int, cell: int) -> Iterable[Paragraph]:
    for one in paragraphs:
        place = replace(one.place, table=-number, row=1, cell=cell)
        yield replace(one, place=place, align=None, width=None, left=None, right=None, first_line=None)


def _raw(paragraph: Paragraph) -> str:
    return "".join(run.text for run in _shown(paragraph))


def _shown(paragraph: Paragraph) -> Iterator[Run]:
    return (run for run in paragraph.runs if not run.hidden)


def _parts(paragraph: Paragraph, spans: Sequence[tuple[int, int]]) -> tuple[Paragraph, ...]:
    """Make paragraphs of stretches of a paragraph's text: what is above it stays with the first, below with the last.

    Drawings hang below the last line that says something, where a rule is drawn.
    """
    raw = _raw(paragraph)
    last = max((i for i, (start, end) in enumerate(spans) if raw[start:end].strip()), default=len(spans) - 1)
    made = []
    for count, (start, end) in enumerate(spans):
        part = _stretch(paragraph, start, end)
        if count != last:
            part = replace(part, drawings=(), border_bottom=None)
        if count > 0:
            part = replace(part, before=0.0, before_auto=False, border_top=None, number="", boxes=(), page_break=False)
        if count < len(spans) - 1:
            part = replace(part, after=0.0, after_auto=False)
        made.append(part)
    return tuple(made)


def _stretch(paragraph: Paragraph, start: int, end: int) -> Paragraph:
    runs, at = [], 0
    for run in paragraph.runs:
        if run.hidden:
            continue
        first, last = max(start - at, 0), min(end - at, len(run.text))
        if first < last:
            runs.append(replace(run, text=run.text[first:last]))
        at += len(run.text)
    return replace(paragraph, runs=tuple(runs))
