"""What only the page shows of pages: their numbers, where a signature falls, where a table's row is cut."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from vanban.page.seen import Fragment, Page
from vanban.standards import components as tp
from vanban.standards.model import Canh, Measure, Outcome, Unseen
from vanban.standards.paper import Paper
from vanban.standards.printed import Printed, on_pages
from vanban.word.document import Paragraph, Section, paragraphs_of

_EDGE = 40.0
"""How far from the sheet's upper and lower edges a page number may stand, mm."""
_ONE_LINE = 1.5
_OFF = 5.0
"""How far off its place across the page a number may stand, mm."""
_NUMBER = re.compile(
    r"[-–—\s.]*(?:(?:trang|page)\s*)?(?:\d{1,4}|[ivxlc]{1,6})(?:\s*/\s*\d{1,4})?[-–—\s.]*", re.IGNORECASE
)
_FIRST = re.compile(r"[-–—\s.]*(?:(?:trang|page)\s*)?[1i](?:\s*/\s*\d{1,4})?[-–—\s.]*", re.IGNORECASE)
_SOME_NUMBER = re.compile(r"\d|\b[ivxlc]+\b", re.IGNORECASE)
_SIGNING = (tp.QUYEN_HAN, tp.CHUC_VU_KHAC, tp.HO_TEN)
_TALL = 0.5
"""A row taller than so much of a sheet may be cut."""

Whole = tuple[Printed, Paper]


def numbered_from_second() -> Measure:
    """Demand a number on every page but those a paper, an attached text or an appendix opens with."""

    def run(target: Whole) -> Outcome:
        printed, _ = target
        openings = _openings(printed)
        if openings is None:
            return Unseen()
        bare = [
            number for number, page in enumerate(printed.pages)
            if number not in openings and page.fragments
            and not any(_SOME_NUMBER.search(line) for line, _ in _edge_lines(printed, number))
        ]  # fmt: skip
        return on_pages(bare, "không có số trang", "có số trang từ trang thứ hai") if bare else None

    return Measure(
        "số trang trên trang in", run, "Insert, Page Number: thêm số trang, bỏ Different First Page ở section sau"
    )


def first_unnumbered() -> Measure:
    """No number on the first page."""

    def run(target: Whole) -> Outcome:
        printed, _ = target
        shown = [line for line, _ in _edge_lines(printed, 0) if _FIRST.fullmatch(line)]
        return on_pages([0], f"hiện số “{shown[0]}”", "không hiện số trang thứ nhất") if shown else None

    return Measure("số trang thứ nhất trên trang in", run, "chọn Different First Page, để trống đầu trang thứ nhất")


def numbered_at(edge: str, canh: Canh) -> Measure:
    """Demand page numbers in the header or footer, in the middle or at the right; where tabs print is unseen."""
    wanted = ("giữa" if canh == "giua" else "bên phải") + (" lề trên" if edge == "header" else " lề dưới")

    def run(target: Whole) -> Outcome:
        printed, paper = target
        if any("\t" in line.text for section in paper.document.sections for line in _numbered(section)):
            return Unseen()
        astray: list[int] = []
        told = ""
        for number, page in enumerate(printed.pages[1:], 1):
            numbers = [spot for line, spot in _edge_lines(printed, number) if _NUMBER.fullmatch(line)]
            if len(numbers) == 1 and (found := _place(numbers[0], page, printed)) != wanted:
                astray.append(number)
                told = told or found
        return on_pages(astray, told, wanted) if astray else None

    return Measure("vị trí số trang trên trang in", run, "chuyển số trang về {expected}")


def _numbered(section: Section) -> Iterator[Paragraph]:
    """Give the lines at the pages' edges that hold a page number."""
    for blocks in (*section.headers.values(), *section.footers.values()):
        yield from (line for line in paragraphs_of(blocks) if any(run.field == "PAGE" for run in line.runs))


def signed_on_one_page() -> Measure:
    """Demand a signer's name on the page of the title above it."""

    def run(target: Whole) -> Outcome:
        printed, paper = target
        titles, names = _pages(printed, paper, tp.QUYEN_HAN), _pages(printed, paper, tp.HO_TEN)
        if titles is None or names is None or not printed.alike:
            return Unseen()
        one_signer = len([one for one in paper.of(tp.HO_TEN) if not one.empty]) <= 1
        if names <= titles and not (one_signer and len(titles) > 1):
            return None
        return on_pages([*titles, *names], "chức vụ và họ tên ở hai trang", "ở cùng một trang")

    return Measure("nơi ký trên trang in", run, "chọn Keep with next cho các dòng của nơi ký, hoặc Keep lines together")


def signed_below_text() -> Measure:
    """No signature alone on a page."""

    def run(target: Whole) -> Outcome:
        printed, paper = target
        titles = _pages(printed, paper, tp.QUYEN_HAN)
        if titles is None or not printed.alike:
            return Unseen()
        page = min(titles, default=0)
        if not page:
            return None
        top = min(line.baseline for one in paper.of(tp.QUYEN_HAN) for line in printed.lines(one) if line.page == page)
        if any(_is_text(printed, fragment) and fragment.baseline < top - _ONE_LINE for fragment in _on(printed, page)):
            return None
        return on_pages([page], "nơi ký đứng riêng một trang", "có phần cuối của nội dung ở cùng trang")

    return Measure("nơi ký trên trang in", run, "cho dòng cuối của nội dung sang cùng trang (Keep with next)")


def rows_whole() -> Measure:
    """No row of a ruled table cut by the end of a page, unless it is very tall."""

    def run(target: Whole) -> Outcome:
        printed, paper = target
        if not printed.alike:
            return Unseen()
        cut = sorted(number for row in _rows(paper) for number in _cut(printed, row))
        return on_pages(cut, "hàng của bảng bị cắt sang trang sau", "mỗi hàng trọn trên một trang") if cut else None

    return Measure("hàng của bảng trên trang in", run, "Table Properties, Row: bỏ chọn Allow row to break across pages")


def _openings(printed: Printed) -> set[int] | None:
    """Give the pages that sections open on, the first always; ``None`` where one cannot be told."""
    found = {0}
    for number in range(1, len(printed.paper.document.sections)):
        inside = [one for one in printed.paper.paragraphs if one.place.section == number and not one.empty]
        if not inside:
            continue
        pages = [printed.spot(one)[0].page for one in inside[:3] if printed.spot(one)]
        if not pages:
            return None
        found.add(min(pages))
    return found


def _edge_lines(printed: Printed, number: int) -> Iterator[tuple[str, tuple[Fragment, ...]]]:
    """Give the lines at a page's upper and lower edges that stand above and below all of the paper's text."""
    height = printed.pages[number].height
    text = [one.baseline for one in _on(printed, number) if one.order in printed.owners]
    first, last = min(text, default=height / 2) - _ONE_LINE, max(text, default=height / 2) + _ONE_LINE
    upper, lower = min(first, _EDGE), max(last, height - _EDGE)
    at_edge = [one for one in printed.unowned(number) if one.baseline < upper or one.baseline > lower]
    for _, group in groupby(at_edge, key=lambda one: round(one.baseline / _ONE_LINE)):
        line = tuple(group)
        yield " ".join(fragment.text for fragment in line), line


def _place(number: Sequence[Fragment], page: Page, printed: Printed) -> str:
    """Tell where a page number stands, in the words of the demand."""
    section = printed.paper.document.sections[0]
    left, right = section.left or 0.0, page.width - (section.right or 0.0)
    start, end = min(one.left for one in number), max(one.right for one in number)
    middle = (start + end) / 2
    if min(abs(middle - (left + right) / 2), abs(middle - page.width / 2)) <= _OFF:
        across = "giữa"
    else:
        across = "bên phải" if middle > page.width / 2 else "bên trái"
    return across + (" lề trên" if number[0].baseline < page.height / 2 else " lề dưới")


def _pages(printed: Printed, paper: Paper, component: tp.Component) -> set[int] | None:
    """Give the pages a component stands on; ``None`` where it was not found."""
    wanted = [one for one in paper.of(component) if one.shown.strip()]
    lines = [printed.lines(one) for one in wanted]
    return {line.page for group in lines for line in group} if all(lines) else None


def _on(printed: Printed, page: int) -> tuple[Fragment, ...]:
    return printed.pages[page].fragments


def _is_text(printed: Printed, fragment: Fragment) -> bool:
    """Tell whether a stretch of print is the paper's text, or may be: not its edge's, not the signature's."""
    owner = printed.owners.get(fragment.order)
    if owner is None:
        return _EDGE < fragment.baseline < printed.pages[fragment.page].height - _EDGE
    return not any(owner is one for component in _SIGNING for one in printed.paper.of(component))


def _rows(paper: Paper) -> Iterator[list[Paragraph]]:
    """Give the paragraphs of each row of the ruled tables; rows that a merged cell reaches beyond are left out."""
    inside = [one for one in paper.paragraphs if one.place.table > 0 and not one.empty and not one.place.box]
    for _, group in groupby(
        inside, key=lambda one: (one.place.part, one.place.section, one.place.table, one.place.row)
    ):
        row = list(group)
        table = paper.table_of(row[0].place)
        if table is None or not any(border.drawn for border in table.borders.values()):
            continue
        below = table.rows[row[0].place.row :][:1]
        if not any(cell.continues for next_row in below for cell in next_row.cells):
            yield row


def _cut(printed: Printed, row: Sequence[Paragraph]) -> list[int]:
    """Give the page a row is cut on, if it is and need not be."""
    lines = [line for paragraph in row for line in printed.lines(paragraph)]
    pages = sorted({line.page for line in lines})
    if len(pages) < 2:
        return []
    height = 0.0
    for page in pages:
        places = [line.baseline for line in lines if line.page == page]
        height += max(places) - min(places)
    return [] if height > _TALL * printed.pages[pages[0]].height else pages[:1]
