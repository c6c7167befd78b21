"""The solid line under a paragraph as a file has it: a border, a drawn line, a row of underscores, a line in a blank.

How long lines of letters are stands here too: a rule's length is told by theirs.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from vanban.standards.paper import Paper
from vanban.word.document import Border, Drawing, Paragraph, Place
from vanban.word.metrics import text_width

MM_A_POINT = 25.4 / 72
_UNDERSCORES = re.compile(r"[_\u2013\u2014\u2500\u00af\u203e-](?: ?[_\u2013\u2014\u2500\u00af\u203e-]){3,}")
_FLAT = 2.0
"""Millimetres; no picture or text box that is less high is anything but a line."""
_SUPERSCRIPT = 0.65


@dataclass(frozen=True)
class RuleLine:
    """A line: its length and how far it is off the middle of its column in mm, both unknown where the file is silent.

    ``style`` is Word's name of its look.
    """

    place: Place
    length: float | None
    off: float | None = 0.0
    style: str = "single"
    floats: bool = False
    """Whether it is drawn: programs differ in what its place is counted from."""


def line_under(paper: Paper, paragraph: Paragraph) -> RuleLine | None:
    """Find the line under a paragraph: its own border, or what stands below it before the next text."""
    if found := _of(paragraph, own=True):
        return found
    around = paper.column(paragraph.place)
    start = next((i for i, one in enumerate(around) if one is paragraph), len(around))
    for below in around[start + 1 :]:
        if found := _of(below, own=False):
            return found
        if not below.empty:
            return None
    return _of_cell(paper, paragraph)


def _of_cell(paper: Paper, paragraph: Paragraph) -> RuleLine | None:
    """Find a line at the lower edge of the cell whose last words a paragraph is, as wide as the cell."""
    table, place = paper.table_of(paragraph.place), paragraph.place
    if (
        table is None
        or not 0 < place.row <= len(table.rows)
        or not 0 < place.cell <= len(table.rows[place.row - 1].cells)
    ):
        return None
    cell = table.rows[place.row - 1].cells[place.cell - 1]
    under = table.rows[place.row].cells[place.cell - 1 : place.cell] if place.row < len(table.rows) else ()
    borders = [cell.borders.get("bottom"), *(below.borders.get("top") for below in under)]
    drawn = next((border for border in borders if border is not None and border.drawn), None)
    return RuleLine(place, cell.width, 0.0, drawn.style) if drawn else None


def _of(paragraph: Paragraph, *, own: bool) -> RuleLine | None:
    for drawing in paragraph.drawings:
        if drawing.kind in ("line", "shape") or (drawing.kind in ("picture", "box") and (drawing.height or 9) < _FLAT):
            return RuleLine(paragraph.place, drawing.width, _off(paragraph, drawing), floats=True)
    if own:
        return _border(paragraph, paragraph.border_bottom)
    if paragraph.empty and (blank := _drawn_blank(paragraph)):
        return blank
    if paragraph.empty:
        return _border(paragraph, paragraph.border_bottom) or _border(paragraph, paragraph.border_top)
    if _UNDERSCORES.fullmatch(text := paragraph.text.strip()) and (look := paragraph.look).size:
        factor = _SUPERSCRIPT if look.vertical == "superscript" else 1.0
        known = set(text) <= set("_- ")
        length = text_width(text, look.size) * factor * MM_A_POINT if known else None
        return RuleLine(paragraph.place, length)
    return None


def _off(paragraph: Paragraph, drawing: Drawing) -> float | None:
    """Tell how far the middle of a drawn line is off the middle of a paragraph, mm."""
    if drawing.x_align == "center":
        return 0.0
    if drawing.x is None or drawing.width is None or drawing.x_from != "column" or not paragraph.width:
        return None
    left, right = paragraph.left or 0.0, paragraph.width - (paragraph.right or 0.0)
    return drawing.x + drawing.width / 2 - (left + right) / 2


def _drawn_blank(paragraph: Paragraph) -> RuleLine | None:
    """Find a line under or through blanks, along a tab, or in a formula; how long the last two are is not known."""
    shown = [run for run in paragraph.runs if not run.hidden]
    if any(run.field == "EQ" or ("\t" in run.text and paragraph.tab_lines) for run in shown):
        return RuleLine(paragraph.place, None, None)
    text = "".join(run.text for run in shown if run.strike or run.underline not in (None, "none", ""))
    if not text:
        return None
    size = paragraph.runs[0].size
    length = None if "\t" in text or not size else text_width(text, size) * MM_A_POINT
    return RuleLine(paragraph.place, length)


def _border(paragraph: Paragraph, border: Border | None) -> RuleLine | None:
    if border is None or not border.drawn:
        return None
    if paragraph.width is None or paragraph.left is None or paragraph.right is None:
        return RuleLine(paragraph.place, None, None, border.style)
    length = paragraph.width - paragraph.left - paragraph.right
    return RuleLine(paragraph.place, length, (paragraph.left - paragraph.right) / 2, border.style)


def underlined(paragraph: Paragraph) -> bool:
    """Tell whether all its letters are underlined, as some do for want of a line."""
    runs = [run for run in paragraph.runs if run.text.strip()]
    return bool(runs) and all(run.underline not in (None, "none", "") for run in runs)


def text_lengths(paragraph: Paragraph) -> tuple[list[float], bool]:
    """Give the lengths in mm of a paragraph's last and longest lines, and whether they are sure.

    Where a line is too long for its place, viewers wrap it, and where exactly is theirs to decide.
    """
    look, room = paragraph.look, paragraph.width
    if paragraph.place.table < 0:  # a line laid out by tabs is no longer than itself
        room = float("inf")
    if look.size is None or look.bold is None or look.italic is None or room is None:
        return [], False
    room -= (paragraph.left or 0.0) + (paragraph.right or 0.0)
    size, bold, italic = look.size, look.bold, look.italic
    points = (text_width(line.strip(), size, bold=bold, italic=italic) for line in paragraph.lines)
    widths = [length * MM_A_POINT for length in points if length > 0]
    if not widths or room <= 0:
        return [], False
    longest = max(widths)
    return [widths[-1], min(longest, room), widths[-1] % room], longest <= room
