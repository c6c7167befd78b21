"""Where a paragraph stands: its alignment, its indents, its column, what is beside and below it."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from vanban.standards.model import Canh, Deviation, Khoang, Measure, Outcome, Unseen, so
from vanban.standards.paper import Appendix, Paper
from vanban.word.document import Paragraph
from vanban.word.metrics import text_width

_ALIGN = {"giua": "center", "trai": "left", "phai": "right", "deu": "both"}
_WORDS = {
    "left": "canh trái", "center": "canh giữa", "right": "canh phải", "both": "canh đều hai lề",
    "distribute": "dàn chữ ra hai lề",
}  # fmt: skip

Pair = tuple[Paragraph, Paragraph]


def alignment(canh: Canh) -> Measure:
    """Demand a paragraph aligned so."""
    wanted = _ALIGN[canh]

    def run(paragraph: Paragraph) -> Outcome:
        if paragraph.align is None:
            return Unseen()
        if paragraph.align == wanted or (wanted == "left" and paragraph.align == "both"):
            return None
        return Deviation(paragraph.place, _WORDS[paragraph.align], _WORDS[wanted])

    return Measure("canh dòng", run, "chọn {expected}")


def flush_left(tolerance: float) -> Measure:
    """Demand a paragraph that begins at the left edge of its column; mm."""

    def run(paragraph: Paragraph) -> Outcome:
        if paragraph.left is None or paragraph.first_line is None or paragraph.align is None:
            return Unseen()
        if paragraph.align not in ("left", "both"):
            return Deviation(paragraph.place, _WORDS[paragraph.align], "sát lề trái")
        start = paragraph.left + min(paragraph.first_line, 0)
        off = max(abs(start), abs(paragraph.left + paragraph.first_line))
        return Deviation(paragraph.place, f"lùi vào {so(off)} mm", "sát lề trái") if off > tolerance else None

    return Measure("vị trí", run, "bỏ lùi đầu dòng, canh trái")


def first_line_at(starts: tuple[float, ...], tolerance: float, judged: Khoang | None, *, inside: bool) -> Measure:
    """Demand a first line that begins at one of these places (mm).

    ``judged`` parts two rules of different strength: this one judges what lies
    inside that range, or (``inside`` false) what lies outside; ``None``: both.
    """
    expected = " hoặc ".join(f"{so(start / 10)} cm" for start in starts)

    def run(paragraph: Paragraph) -> Outcome:
        if paragraph.left is None or paragraph.first_line is None:
            return Unseen()
        start = paragraph.left + paragraph.first_line
        if any(abs(start - wanted) <= tolerance for wanted in starts):
            return None
        if judged is not None and (start in judged.noi(tolerance)) != inside:
            return None
        return Deviation(paragraph.place, f"{so(start / 10)} cm", expected)

    return Measure("lùi đầu dòng", run, "đặt lùi đầu dòng (First line) {expected}")


def first_line_within(allowed: Khoang, tolerance: float) -> Measure:
    """Demand a first line that begins anywhere in a range (mm)."""
    expected = f"{so(allowed.thap / 10)}–{so(allowed.cao / 10)} cm"

    def run(paragraph: Paragraph) -> Outcome:
        if paragraph.left is None or paragraph.first_line is None:
            return Unseen()
        start = paragraph.left + paragraph.first_line
        if start in allowed.noi(tolerance):
            return None
        return Deviation(paragraph.place, f"{so(start / 10)} cm", expected)

    return Measure("lùi đầu dòng", run, "đặt lùi đầu dòng (First line) {expected}")


def one_indent(tolerance: float, allowed: tuple[float, ...]) -> Measure:
    """Many paragraphs that begin at the same place; what is at no allowed place is another rule's to tell."""

    def run(paragraphs: tuple[Paragraph, ...]) -> Outcome:
        found: dict[float, Paragraph] = {}
        for paragraph in paragraphs:
            if paragraph.left is None or paragraph.first_line is None:
                continue
            start = paragraph.left + paragraph.first_line
            for wanted in allowed:
                if abs(start - wanted) <= tolerance:
                    found.setdefault(wanted, paragraph)
        if len(found) < 2:
            return None
        words = " và ".join(f"{so(start / 10)} cm" for start in sorted(found))
        return Deviation(list(found.values())[-1].place, words, "một mức trong cả văn bản")

    return Measure("lùi đầu dòng", run, "chọn một mức lùi đầu dòng cho cả văn bản")


def in_column(side: str) -> Measure:
    """Demand a paragraph in the left or right column of the table it is laid out with; ``paper`` comes with it."""
    words = {"trai": "cột trái", "phai": "cột phải"}

    def run(target: tuple[Paper, Paragraph]) -> Outcome:
        paper, paragraph = target
        table = paper.table_of(paragraph.place)
        if table is None or not (row := _row(table.rows, paragraph)) or len(row) < 2:
            return Unseen()
        found = "trai" if paragraph.place.cell == 1 else "phai" if paragraph.place.cell == len(row) else "giữa"
        return None if found == side else Deviation(paragraph.place, words.get(found, "cột giữa"), words[side])

    return Measure("vị trí", run, "chuyển sang {expected}")


def column_share(allowed: Khoang) -> Measure:
    """Demand a column about so wide, as a share of the sheet."""

    def run(target: tuple[Paper, Paragraph]) -> Outcome:
        paper, paragraph = target
        sheet = paper.document.section_of(paragraph).width
        if paragraph.width is None or not sheet or not paragraph.place.table:
            return Unseen()
        share = paragraph.width / sheet
        if share in allowed:
            return None
        return Deviation(paragraph.place, f"{so(share)} chiều ngang trang giấy", "khoảng 1/2 chiều ngang trang giấy")

    return Measure("bề rộng", run, "sửa độ rộng cột: {expected}")


def on_own_page() -> Measure:
    """Demand an appendix that begins a page."""

    def run(target: tuple[Paper, Appendix]) -> Outcome:
        paper, appendix = target
        label = appendix.label
        place = next(i for i, one in enumerate(paper.paragraphs) if one is label)
        before = paper.paragraphs[place - 1] if place else None
        opens = before is None or (
            before.place.section != label.place.section and appendix.section.start != "continuous"
        )
        if opens or label.page_break_before or (before is not None and before.page_break):
            return None
        return Deviation(label.place, "nối tiếp trang trước", "bắt đầu ở trang mới")

    return Measure("vị trí", run, "ngắt trang trước phụ lục")


def outside_tables() -> Measure:
    """Demand a paragraph over the whole width of the page, in no column."""

    def run(paragraph: Paragraph) -> Outcome:
        if not paragraph.place.table:
            return None
        return Deviation(paragraph.place, "nằm trong một cột", "giữa theo chiều ngang văn bản")

    return Measure("vị trí", run, "đưa ra ngoài bảng, canh giữa trang")


def on_top(marks: Collection[str]) -> Measure:
    """Demand a paragraph before which nothing stands but its own row and marks of the top margin (their styles)."""

    def run(target: tuple[Paper, Paragraph]) -> Outcome:
        paper, paragraph = target
        for before in paper.paragraphs:
            place = before.place
            if before is paragraph or (place.table and (place.table, place.row) == _cell_row(paragraph)):
                return None
            if not before.empty and not place.box and before.style not in marks:
                return Deviation(paragraph.place, f"đứng sau “{_short(before)}”", "trên cùng trang đầu")
        return None

    return Measure("vị trí", run, "đưa lên {expected}")


def level_with() -> Measure:
    """Two paragraphs in one row of a table."""

    def run(pair: Pair) -> Outcome:
        one, two = (paragraph.place for paragraph in pair)
        if not one.table or not two.table:
            return Unseen()
        if (one.table, one.row) == (two.table, two.row):
            return None
        return Deviation(one, "khác hàng", "cùng một hàng")

    return Measure("vị trí", run, "đưa về {expected}")


def directly_under() -> Measure:
    """Two paragraphs, the second the next one that says something; ``paper`` comes with them."""

    def run(target: tuple[Paper, Paragraph, Paragraph]) -> Outcome:
        paper, upper, lower = target
        one, two = upper.place, lower.place
        if one.table and one.table == two.table and one.cell != two.cell:
            return Deviation(lower.place, "nằm nơi khác", "ngay bên dưới")
        order = [one for one in paper.paragraphs if not one.empty or one is upper or one is lower]
        places = [next(i for i, one in enumerate(order) if one is wanted) for wanted in (upper, lower)]
        if places[1] == places[0] + 1:
            return None
        between = order[places[0] + 1] if places[1] > places[0] else upper
        return Deviation(lower.place, f"đứng sau “{_short(between)}”", "ngay bên dưới")

    return Measure("vị trí", run, "đưa về {expected}")


def on_one_line(sizes: Khoang) -> Measure:
    """Demand a text that its column has room for on one line; in letters too large, in the largest allowed."""

    def run(paragraph: Paragraph) -> Outcome:
        look, room = paragraph.look, paragraph.width
        if room is None or look.size is None or look.bold is None or look.italic is None:
            return Unseen()
        room -= (paragraph.left or 0.0) + (paragraph.right or 0.0)
        size = min(look.size, sizes.cao)
        length = text_width(paragraph.shown, size, bold=look.bold, italic=look.italic) * 25.4 / 72
        if len(paragraph.lines) == 1 and length <= room:
            return None
        return Deviation(paragraph.place, "bị ngắt thành nhiều dòng", "trên một dòng")

    return Measure("số dòng", run, "nới rộng cột để chữ nằm {expected}")


def ahead_of(styles: Collection[str]) -> Measure:
    """Among the body's paragraphs those of some styles before all others."""

    def run(paragraphs: Sequence[Paragraph]) -> Outcome:
        late = [i for i, paragraph in enumerate(paragraphs) if paragraph.style in styles]
        if not late or late[-1] == len(late) - 1:
            return None
        first = next(i for i in late if i > 0 and paragraphs[i - 1].style not in styles)
        return Deviation(paragraphs[first].place, "đứng sau phần lời văn", "dưới trích yếu, trước phần lời văn")

    return Measure("vị trí", run, "đưa lên {expected}")


def _row(rows: tuple[object, ...], paragraph: Paragraph) -> tuple[object, ...] | None:
    number = paragraph.place.row
    return getattr(rows[number - 1], "cells", None) if 0 < number <= len(rows) else None


def _cell_row(paragraph: Paragraph) -> tuple[int, int]:
    return (paragraph.place.table, paragraph.place.row)


def _short(paragraph: Paragraph) -> str:
    text = paragraph.shown.strip()
    return text if len(text) <= 40 else f"{text[:39]}…"
