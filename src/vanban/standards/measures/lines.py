"""What the law asks of the solid line under a component: that it is there, solid, of its length, in the middle."""

from __future__ import annotations

from vanban.standards import components as tp
from vanban.standards.locate_text import ORNAMENT
from vanban.standards.measures.rule_lines import line_under, text_lengths, underlined
from vanban.standards.model import Deviation, Khoang, Measure, Outcome, Unseen, so
from vanban.standards.paper import Paper
from vanban.word.document import Paragraph

_NEAR = 12
"""How many paragraphs away a floating line may hang."""
_SOLID = ("single", "thick")
_WANTED = "đường kẻ ngang, nét liền"

Target = tuple[Paper, Paragraph]


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


def _part(share: Khoang) -> str:
    names = {round(1 / 3, 3): "1/3", 0.5: "1/2"}
    ends = [names.get(round(end, 3), so(end)) for end in share]
    return f"từ {ends[0]} đến {ends[1]}"
