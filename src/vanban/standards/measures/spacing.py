"""The white between lines and between paragraphs."""

from __future__ import annotations

from vanban.standards.model import Deviation, Khoang, Measure, Outcome, Unseen, so
from vanban.standards.paper import Paper
from vanban.word.document import Line, Paragraph

LINE_OF_SIZE = 1.149
"""How high a single line of Times New Roman is, in letters' sizes (its font's ascent and descent)."""
AUTO_GAP = 14.0
"""What Word puts for an automatic gap, in points."""
_HAIR = 0.01


def in_lines(paragraph: Paragraph) -> float | None:
    """Give a paragraph's line spacing in lines of its own letters; of "at least" what it is at most.

    >>> from vanban.word.document import Place, Run
    >>> text = (Run("Nội dung", size=14.0),)
    >>> in_lines(Paragraph(text, Place("", ""), line=Line("auto", 1.5)))
    1.5
    >>> round(in_lines(Paragraph(text, Place("", ""), line=Line("exact", 18.0))), 2)
    1.12
    """
    if paragraph.line is None:
        return None
    if paragraph.line.rule == "auto":
        return paragraph.line.value
    size = paragraph.look.size
    return None if size is None else paragraph.line.value / (size * LINE_OF_SIZE)


def line_spacing(allowed: Khoang, exact_from: float | None = None) -> Measure:
    """Line spacing in lines; an exact one is counted in lines of its letters, or allowed from so many points.

    "At least" prints single when it is less, so only its upper end is judged.
    """
    expected = f"{so(allowed.thap)} đến {so(allowed.cao)} dòng"

    def run(paragraph: Paragraph) -> Outcome:
        lines = in_lines(paragraph)
        if lines is None or paragraph.line is None:
            return Unseen()
        rule, value = paragraph.line.rule, paragraph.line.value
        low = 0.0 if rule == "atLeast" else allowed.thap
        if rule == "exact" and exact_from is not None and value >= exact_from:
            low = 0.0
        if low - _HAIR <= lines <= allowed.cao + _HAIR:
            return None
        return Deviation(paragraph.place, _words(paragraph.line), expected)

    return Measure("khoảng cách dòng", run, "đặt khoảng cách dòng trong khoảng {expected}", allowed)


def single(tolerance: float) -> Measure:
    """Lines set single."""

    def run(paragraph: Paragraph) -> Outcome:
        lines = in_lines(paragraph)
        if lines is None or paragraph.line is None:
            return Unseen()
        low = 0.0 if paragraph.line.rule == "atLeast" else 1 - tolerance
        if low <= lines <= 1 + (tolerance if paragraph.line.rule == "auto" else 0.25):
            return None
        return Deviation(paragraph.place, _words(paragraph.line), "dòng đơn")

    return Measure("khoảng cách dòng", run, "đặt khoảng cách dòng đơn (Single)", Khoang(1, 1))


def nothing_between() -> Measure:
    """Two paragraphs of a cell without an empty one between; ``paper`` comes with them."""

    def run(target: tuple[Paper, Paragraph, Paragraph]) -> Outcome:
        paper, upper, lower = target
        around = paper.siblings(upper.place)
        places = [next((i for i, one in enumerate(around) if one is paragraph), -1) for paragraph in (upper, lower)]
        if -1 in places or places[1] <= places[0] + 1:
            return None
        between = around[places[0] + 1 : places[1]]
        if all(one.empty and one.border_bottom is None for one in between):
            return Deviation(lower.place, "có dòng trống ở giữa", "cách nhau dòng đơn")
        return None

    return Measure("khoảng cách", run, "xóa dòng trống")


def no_extra_gap() -> Measure:
    """Two paragraphs without a gap added between; ``paper`` comes with them."""

    def run(target: tuple[Paper, Paragraph, Paragraph]) -> Outcome:
        paper, upper, lower = target
        found = gap_between(paper, upper, lower)
        if found is None:
            return Unseen()
        return Deviation(lower.place, f"{so(found)} pt", "0 pt") if found > _HAIR else None

    fix = "đặt khoảng cách trước, sau đoạn (Before, After) là 0 pt"
    return Measure("khoảng cách thêm", run, fix, Khoang(0, 0))


def gap(allowed: Khoang) -> Measure:
    """Two neighbours with so many points between them; ``paper`` comes with them."""
    expected = f"tối thiểu {so(allowed.thap)} pt" if allowed.cao > 1000 else f"{allowed} pt"

    def run(target: tuple[Paper, Paragraph, Paragraph]) -> Outcome:
        paper, upper, lower = target
        found = gap_between(paper, upper, lower)
        if found is None:
            return Unseen()
        if found in allowed.noi(_HAIR):
            return None
        rows = {(one.place.table, one.place.row) for one in (upper, lower)}
        return Unseen() if len(rows) > 1 else Deviation(lower.place, f"{so(found)} pt", expected)

    return Measure("khoảng cách đoạn", run, "đặt khoảng cách trước hoặc sau đoạn (Before, After) {expected}", allowed)


def gap_between(paper: Paper, upper: Paragraph, lower: Paragraph) -> float | None:
    """Give the points between two neighbours: the larger gap wins, unless the document's settings add them."""
    after = AUTO_GAP if upper.after_auto else upper.after
    before = AUTO_GAP if lower.before_auto else lower.before
    if after is None or before is None:
        return None
    if upper.style == lower.style:
        after, before = 0.0 if upper.contextual else after, 0.0 if lower.contextual else before
    return after + before if paper.document.settings.no_html_spacing else max(after, before)


def _words(line: Line) -> str:
    if line.rule == "auto":
        return f"{so(line.value)} dòng"
    return f"{'đúng' if line.rule == 'exact' else 'ít nhất'} {so(line.value)} pt"
