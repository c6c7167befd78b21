"""The solid line under a component: a border, a drawn line or a row of underscores."""

from __future__ import annotations

import re
from dataclasses import dataclass

from vanban.standards import components as tp
from vanban.standards.locate_text import ORNAMENT
from vanban.standards.model import Deviation, Khoang, Measure, Outcome, Unseen, so
from vanban.standards.paper import Paper
from vanban.word.document import Border, Drawing, Paragraph, Place
from vanban.word.metrics import text_width

MM_A_POINT = 25.4 / 72
_NEAR = 12
"""How many paragraphs away a floating line may hang."""
_SOLID = ("single", "thick")
_UNDERSCORES = re.compile(r"[_\u2013\u2014\u2500\u00af\u203e-](?: ?[_\u2013\u2014\u2500\u00af\u203e-]){3,}")
_FLAT = 2.0
"""Millimetres; no picture or text box that is less high is anything but a line."""
_SUPERSCRIPT = 0.65
_WANTED = "đường kẻ ngang, nét liền"

Target = tuple[Paper, Paragraph]


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


def _strayed(paper: Paper, paragraph: Paragraph) -> bool:
    """Tell whether a line hangs elsewhere in a stranger's paper, or would, where it cannot be told what it is under."""
    if paper.by_style:
        return False
    if paragraph.place.box:
        return True
    near = next((i for i, one in enumerate(paper.paragraphs) if one is paragraph), 0)
    around = paper.paragraphs[max(0, near - _NEAR) : near + _NEAR]
    drawn = [one for one in around if any(drawing.kind in ("line", "shape") for drawing in one.drawings)]
    lined = (tp.TIEU_NGU, tp.CO_QUAN, tp.TRICH_YEU)
    taken = [line_under(paper, one) for component in lined for one in paper.of(component)[-1:]]
    places = {line.place for line in taken if line}
    if paragraph.place.table < 0:  # of columns that tabs make, what is drawn with no place may be either's
        rows = [one for one in around if one.text.strip() and ORNAMENT.fullmatch(one.text)]
        loose = any(each.x is None or each.x_from not in ("column", "margin") for one in drawn for each in one.drawings)
        if loose or any(one.place not in places for one in rows):
            return True
    return any(one.place not in places for one in drawn)


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


def has_line() -> Measure:
    """Demand a solid line below; underlined letters in its place are another rule's to tell."""

    def run(target: Target) -> Outcome:
        paper, paragraph = target
        line = line_under(paper, paragraph)
        if line is None:
            if underlined(paragraph):
                return None
            return Unseen() if _strayed(paper, paragraph) else Deviation(paragraph.place, "không có", _WANTED)
        if line.floats and line.length is None and paragraph.place.table < 0:
            return Unseen()
        return None if line.style in _SOLID else Deviation(line.place, f"nét “{line.style}”", _WANTED)

    return Measure("đường kẻ bên dưới", run, "thêm đường kẻ ngang nét liền bên dưới, canh giữa")


def not_underlined() -> Measure:
    """Demand a line of its own, not the letters' underlining."""

    def run(target: Target) -> Outcome:
        paper, paragraph = target
        if not underlined(paragraph) or line_under(paper, paragraph):
            return None
        return Deviation(paragraph.place, "gạch chân chữ (Underline)", "đường kẻ riêng bên dưới")

    return Measure("đường kẻ bên dưới", run, "bỏ gạch chân, kẻ một đường riêng bên dưới dòng chữ")


def line_length(share: Khoang, tolerance: float) -> Measure:
    """Demand a line as long as a share of the line of letters above it.

    Of several lines of letters the law does not say which: the last or the longest passes, what lies between is unseen.
    """
    expected = "bằng độ dài dòng chữ" if share.thap == share.cao == 1 else f"{_part(share)} độ dài dòng chữ"
    allowed = Khoang(share.thap * (1 - tolerance), share.cao * (1 + tolerance))

    def run(target: Target) -> Outcome:
        paper, paragraph = target
        line = line_under(paper, paragraph)
        if line is None:
            return None
        widths, sure = text_lengths(paragraph)
        for other in _same(paper, paragraph):
            more, known = text_lengths(other)
            widths, sure = [*widths, *more], sure and known
        if line.length is None or not widths:
            return Unseen()
        if any(line.length in Khoang(width * allowed.thap, width * allowed.cao) for width in widths):
            return None
        between = Khoang(min(widths) * allowed.thap, max(widths) * allowed.cao)
        if not sure or line.length in between:
            return Unseen()
        return Deviation(line.place, f"{so(line.length / widths[0])} lần độ dài dòng chữ", expected)

    return Measure("độ dài đường kẻ", run, "sửa độ dài đường kẻ: {expected}", share)


def _same(paper: Paper, paragraph: Paragraph) -> tuple[Paragraph, ...]:
    """Give the other paragraphs that a stranger has set the same component in, a line each."""
    if paper.by_style or not (style := paper.style_of(paragraph)):
        return ()
    return tuple(one for one in paper.paragraphs if one is not paragraph and paper.style_of(one) == style)


def line_centred(tolerance: float) -> Measure:
    """Demand a line in the middle under its text; mm."""

    def run(target: Target) -> Outcome:
        line = line_under(*target)
        if line is None:
            return None
        if line.off is None or (line.floats and abs(line.off) > tolerance):
            return Unseen()
        if abs(line.off) <= tolerance:
            return None
        side = "phải" if line.off > 0 else "trái"
        return Deviation(line.place, f"lệch {side} {so(abs(line.off))} mm", "cân đối so với dòng chữ")

    return Measure("vị trí đường kẻ", run, "đặt đường kẻ vào giữa, dưới dòng chữ")


def full_width_line_above(tolerance: float) -> Measure:
    """Demand a line over a paragraph, as wide as the text; mm."""

    def run(target: Target) -> Outcome:
        paper, paragraph = target
        border = paragraph.border_top
        if border is None and not paper.by_style:
            return Unseen()
        if border is None or not border.drawn:
            return Deviation(paragraph.place, "không có", "đường kẻ nét liền hết chiều ngang bên trên")
        inset = abs(paragraph.left or 0.0) + abs(paragraph.right or 0.0)
        if inset <= tolerance:
            return None
        return Deviation(paragraph.place, f"ngắn hơn {so(inset)} mm", "hết chiều ngang vùng trình bày")

    return Measure("đường kẻ bên trên", run, "kẻ đường nét liền hết chiều ngang, bên trên")


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


def _part(share: Khoang) -> str:
    names = {round(1 / 3, 3): "1/3", 0.5: "1/2"}
    ends = [names.get(round(end, 3), so(end)) for end in share]
    return f"từ {ends[0]} đến {ends[1]}"
