"""Paper, margins, page numbers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from vanban.standards.measures.letters import style_text
from vanban.standards.measures.spacing import LINE_OF_SIZE, in_lines
from vanban.standards.model import Canh, Deviation, Khoang, Measure, Outcome, Unseen, so
from vanban.standards.paper import Appendix, Paper
from vanban.word.document import Block, Paragraph, Run, Section, Table
from vanban.word.metrics import text_width

MM_A_POINT = 25.4 / 72
_ACROSS = {"center": "canh giữa", "right": "canh phải"}
_EDGES = {"header": "đầu trang (lề trên)", "footer": "chân trang (lề dưới)"}


@dataclass(frozen=True)
class Pages:
    """A section among those of its paper."""

    paper: Paper
    section: Section
    number: int

    @property
    def where(self) -> str:
        """How a person finds it; nothing when there is but one."""
        return f"phần trang {self.number} (section)" if len(self.paper.document.sections) > 1 else ""


@dataclass(frozen=True)
class PageNumber:
    """A page number in a header or footer: its paragraph and the field that shows it."""

    pages: Pages
    edge: str
    paragraph: Paragraph
    run: Run


def numbers(pages: Pages, kinds: tuple[str, ...] = ("default", "even")) -> Iterator[PageNumber]:
    """Find the page numbers a section shows on pages of these kinds."""
    section = pages.section
    for edge, parts in (("header", section.headers), ("footer", section.footers)):
        for kind in kinds:
            if kind == "even" and not pages.paper.document.settings.even_and_odd:
                continue
            for paragraph in _paragraphs(parts.get(kind, ())):
                for run in paragraph.runs:
                    if run.field == "PAGE":
                        yield PageNumber(pages, edge, paragraph, run)


def paper_size(width: float, height: float, tolerance: float, name: str) -> Measure:
    """Sheets of a size in mm, whichever way they lie."""

    def run(pages: Pages) -> Outcome:
        found = (pages.section.width, pages.section.height)
        if found[0] is None or found[1] is None:
            return Unseen()
        sides = sorted((found[0], found[1]))
        if abs(sides[0] - width) <= tolerance and abs(sides[1] - height) <= tolerance:
            return None
        return Deviation(pages.where, f"{so(found[0])} × {so(found[1])} mm", f"{name} ({so(width)} × {so(height)} mm)")

    return Measure("khổ giấy", run, "Layout, Size: chọn {expected}")


def upright_page() -> Measure:
    """Sheets along their length, unless there is a table or form to be read across."""

    def run(pages: Pages) -> Outcome:
        section = pages.section
        if section.orientation == "portrait":
            return None
        blocks = pages.paper.document.blocks[section.first_block : section.last_block]
        if any(isinstance(block, Table) and any(block.borders.values()) for block in blocks):
            return None
        return Deviation(pages.where, "theo chiều rộng", "theo chiều dài")

    return Measure("kiểu trình bày", run, "Layout, Orientation: chọn Portrait")


def margin(side: str, allowed: Khoang, tolerance: float) -> Measure:
    """Demand a margin in mm; the gutter belongs to the edge it is at."""
    name = {"top": "trên", "bottom": "dưới", "left": "trái", "right": "phải"}[side]

    def run(pages: Pages) -> Outcome:
        settings = pages.paper.document.settings
        found: float | None = getattr(pages.section, side)
        if found is None:
            return Unseen()
        if side == ("top" if settings.gutter_at_top else "left"):
            found = abs(found) + pages.section.gutter
        if abs(found) in allowed.noi(tolerance):
            return None
        return Deviation(pages.where, f"{so(abs(found))} mm", f"{allowed} mm")

    return Measure(f"lề {name}", run, f"Layout, Margins: đặt lề {name} {{expected}}")


def number_present() -> Measure:
    """Demand a page number where a section certainly has more than one page."""

    def run(pages: Pages) -> Outcome:
        if any(numbers(pages)) or not surely_over_a_page(pages):
            return None
        return Deviation(pages.where, "không có", "có số trang")

    return Measure("số trang", run, "Insert, Page Number: thêm số trang")


def number_at(edge: str) -> Measure:
    """Demand a page number in the header or the footer."""

    def run(number: PageNumber) -> Outcome:
        if number.edge == edge:
            return None
        return Deviation(number.paragraph.place, _EDGES[number.edge], _EDGES[edge])

    return Measure("vị trí số trang", run, "chuyển số trang về {expected}")


def number_aligned(canh: Canh) -> Measure:
    """Demand a page number at a place across the page; one in a frame or at a tab may stand anywhere."""
    wanted, words = {"giua": ("center", "canh giữa"), "phai": ("right", "góc phải")}[canh]

    def run(number: PageNumber) -> Outcome:
        paragraph = number.paragraph
        if paragraph.align == wanted:
            return None
        if paragraph.align not in _ACROSS or paragraph.place.box or "\t" in paragraph.text:
            return Unseen()
        return Deviation(paragraph.place, _ACROSS[paragraph.align], words)

    return Measure("canh số trang", run, "đặt số trang {expected}")


def number_size(allowed: Khoang) -> Measure:
    """Digits of a size."""

    def run(number: PageNumber) -> Outcome:
        size = number.run.size
        if size is None:
            return Unseen()
        return None if size in allowed else Deviation(number.paragraph.place, so(size), str(allowed))

    return Measure("cỡ chữ số trang", run, "đặt cỡ chữ {expected}")


def number_style(bold: bool, italic: bool) -> Measure:
    """Digits of a weight and slope."""

    def run(number: PageNumber) -> Outcome:
        digits = number.run
        if digits.bold is None or digits.italic is None:
            return Unseen()
        if (digits.bold, digits.italic) == (bold, italic):
            return None
        return Deviation(number.paragraph.place, style_text(digits.bold, digits.italic), style_text(bold, italic))

    return Measure("kiểu chữ số trang", run, "đặt kiểu chữ {expected}")


def number_bare() -> Measure:
    """Demand a page number alone, no words, dashes or totals around it."""

    def run(number: PageNumber) -> Outcome:
        text = number.paragraph.shown.strip()
        own = "".join(run.text for run in number.paragraph.runs if run.field == "PAGE").strip()
        return None if text == own else Deviation(number.paragraph.place, f"“{text}”", "chỉ có số")

    return Measure("số trang", run, "bỏ chữ và dấu quanh số trang")


def number_hidden_on_first() -> Measure:
    """No page number on the first page."""

    def run(pages: Pages) -> Outcome:
        section = pages.section
        shown = next(numbers(pages, ("first",) if section.title_page else ("default",)), None)
        return Deviation(shown.paragraph.place, "hiện số ở trang thứ nhất", "không hiện") if shown else None

    return Measure("số trang thứ nhất", run, "chọn Different First Page, để trống đầu trang thứ nhất")


def number_arabic() -> Measure:
    """Pages numbered in Arabic digits."""

    def run(pages: Pages) -> Outcome:
        if not any(numbers(pages)) or pages.section.page_format in ("decimal", "numberInDash"):
            return None
        return Deviation(pages.where, pages.section.page_format, "chữ số Ả Rập")

    return Measure("chữ số", run, "Format Page Numbers: chọn {expected}")


def number_from(first: int) -> Measure:
    """Pages counted from a number."""

    def run(pages: Pages) -> Outcome:
        start = pages.section.page_start
        if start is None or start == first or not any(numbers(pages)):
            return None
        return Deviation(pages.where, f"từ {start}", f"từ {first}")

    return Measure("đánh số trang", run, "Format Page Numbers, Start at: đặt {expected}")


def appendix_restarts(first: int) -> Measure:
    """Demand an appendix's pages numbered apart."""

    def run(target: tuple[Paper, Appendix]) -> Outcome:
        paper, appendix = target
        pages = Pages(paper, appendix.section, appendix.label.place.section + 1)
        opens = next((p for p in paper.paragraphs if p.place.section == appendix.label.place.section), None)
        if not any(numbers(pages)):
            return None
        if appendix.section.page_start == first and (opens is appendix.label or opens is None):
            return None
        return Deviation(appendix.label.place, "đánh số tiếp", f"đánh số riêng, từ {first}")

    return Measure("số trang phụ lục", run, "đưa phụ lục vào section riêng, Start at {expected}")


def surely_over_a_page(pages: Pages) -> bool:
    """Tell whether a section has more than a page for certain: what its text fills at the least is more than that."""
    section, document = pages.section, pages.paper.document
    if None in (section.height, section.top, section.bottom, section.text_width):
        return False
    room = (section.height or 0) - abs(section.top or 0) - abs(section.bottom or 0)
    blocks = document.blocks[section.first_block : section.last_block]
    return sum(map(_least_height, blocks)) * MM_A_POINT > room


def _least_height(block: Block) -> float:
    """Give the points a block takes at the least."""
    if isinstance(block, Table):
        return sum(max((sum(map(_least_height, cell.blocks)) for cell in row.cells), default=0.0) for row in block.rows)
    size = min((run.size for run in block.runs if run.size), default=block.mark.size) or 0.0
    if not block.width or block.line is None:
        return 0.0
    if block.line.rule == "exact" and block.empty:
        return block.line.value
    width = block.width / MM_A_POINT
    lines = max(1, int(text_width(block.text.replace("\n", " "), size) / width)) if size else 1
    return lines * size * LINE_OF_SIZE * (in_lines(block) or 1.0)


def _paragraphs(blocks: tuple[Block, ...]) -> Iterator[Paragraph]:
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block
            for box in block.boxes:
                yield from _paragraphs(box)
        else:
            for row in block.rows:
                for cell in row.cells:
                    yield from cell.paragraphs
