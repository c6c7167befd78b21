"""Where a paragraph stands: its column, its row, what is above and below it."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from vanban.standards.locate_text import DRAFT, plain
from vanban.standards.model import Deviation, Khoang, Measure, Outcome, Unseen, so
from vanban.standards.paper import Appendix, Paper
from vanban.word.document import Paragraph
from vanban.word.metrics import text_width

Pair = tuple[Paragraph, Paragraph]


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
            return Unseen() if paragraph.text.startswith("\t") else None
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
            if (
                before.text.strip()
                and not place.box
                and not DRAFT.fullmatch(plain(before))
                and paper.style_of(before) not in marks
            ):
                return Deviation(paragraph.place, f"đứng sau “{_short(before)}”", "trên cùng trang đầu")
        return None

    return Measure("vị trí", run, "đưa lên {expected}")


def level_with() -> Measure:
    """Two paragraphs in one row of a table, or in one line where tabs lay them out."""

    def run(pair: Pair) -> Outcome:
        one, two = (paragraph.place for paragraph in pair)
        if not one.table or not two.table:
            return Unseen()
        if one.table == two.table < 0 and one.path != two.path:
            return Deviation(one, "khác dòng", "cùng một dòng")
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
        beside = paper.column(one) if one.table and (one.table, one.cell) == (two.table, two.cell) else ()
        among = beside if any(each is lower for each in beside) else paper.paragraphs
        order = [each for each in among if not each.empty or each is upper or each is lower]
        places = [next(i for i, each in enumerate(order) if each is wanted) for wanted in (upper, lower)]
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
    """Among the body's paragraphs those of some styles before all others; ``paper`` comes with them."""

    def run(target: tuple[Paper, Sequence[Paragraph]]) -> Outcome:
        paper, paragraphs = target
        named = [paper.style_of(paragraph) in styles for paragraph in paragraphs]
        late = [i for i, one in enumerate(named) if one]
        if not late or late[-1] == len(late) - 1:
            return None
        first = next(i for i in late if i > 0 and not named[i - 1])
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
