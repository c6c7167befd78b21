"""Page numbers: whether, where, from what number on, and how they look."""

from __future__ import annotations

from vanban.standards import components as tp
from vanban.standards.measures.letters import style_text
from vanban.standards.measures.pages import PageNumber, Pages, filled, numbers, surely_over_a_page
from vanban.standards.model import Canh, Deviation, Khoang, Measure, Outcome, Unseen, so
from vanban.standards.paper import Appendix, Paper
from vanban.word.document import Paragraph

_ACROSS = {"center": "canh giữa", "right": "canh phải", "left": "canh trái", "both": "canh trái"}
_DIGITS = {
    "upperRoman": "chữ số La Mã", "lowerRoman": "chữ số La Mã", "upperLetter": "chữ cái", "lowerLetter": "chữ cái",
}  # fmt: skip
_NEARLY = 0.8
"""How much of a page a text fills at the least that may go on to a second."""
_EDGES = {"header": "đầu trang (lề trên)", "footer": "chân trang (lề dưới)"}


def number_present() -> Measure:
    """Demand a page number where a section certainly has more than one page; where it nearly has, that is not known."""

    def run(pages: Pages) -> Outcome:
        if any(numbers(pages)):
            return None
        if surely_over_a_page(pages):
            return Deviation(pages.where, "không có", "có số trang")
        return Unseen() if not pages.paper.by_style and filled(pages) > _NEARLY else None

    return Measure("số trang", run, "Insert, Page Number: thêm số trang")


def number_at(edge: str) -> Measure:
    """Demand a page number in the header or the footer."""

    def run(number: PageNumber) -> Outcome:
        if number.edge == edge:
            return None
        return Deviation(number.paragraph.place, _EDGES[number.edge], _EDGES[edge])

    return Measure("vị trí số trang", run, "chuyển số trang về {expected}", edge)


def number_aligned(canh: Canh) -> Measure:
    """Demand a page number at a place across the page; one at a tab, in a box or indented may stand anywhere."""
    wanted, words = {"giua": ("center", "canh giữa"), "phai": ("right", "góc phải")}[canh]

    def run(number: PageNumber) -> Outcome:
        paragraph = number.paragraph
        found = paragraph.align if paragraph.frame is None else paragraph.frame
        if wanted in (found, paragraph.align):
            return None
        if found not in _ACROSS or _strays(paragraph):
            return Unseen()
        return Deviation(paragraph.place, _ACROSS[found], words)

    return Measure("canh số trang", run, "đặt số trang {expected}", wanted)


def _strays(paragraph: Paragraph) -> bool:
    """Tell whether a line may begin elsewhere than at its edge."""
    held = paragraph.place.box or paragraph.place.table
    return bool(
        held or "\t" in paragraph.text or paragraph.text[:1].isspace() or paragraph.left or paragraph.first_line
    )


def number_size(allowed: Khoang) -> Measure:
    """Digits of a size."""

    def run(number: PageNumber) -> Outcome:
        size = number.run.size
        if size is None:
            return Unseen()
        return None if size in allowed else Deviation(number.paragraph.place, so(size), str(allowed))

    return Measure("cỡ chữ số trang", run, "đặt cỡ chữ {expected}", allowed)


def number_style(bold: bool, italic: bool) -> Measure:
    """Digits of a weight and slope."""

    def run(number: PageNumber) -> Outcome:
        digits = number.run
        if digits.bold is None or digits.italic is None:
            return Unseen()
        if (digits.bold, digits.italic) == (bold, italic):
            return None
        return Deviation(number.paragraph.place, style_text(digits.bold, digits.italic), style_text(bold, italic))

    return Measure("kiểu chữ số trang", run, "đặt kiểu chữ {expected}", (bold, italic, True))


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
        found = _DIGITS.get(pages.section.page_format, pages.section.page_format)
        return Deviation(pages.where, found, "chữ số Ả Rập")

    return Measure("chữ số", run, "Format Page Numbers: chọn {expected}")


def number_from(first: int) -> Measure:
    """Pages counted from a number."""

    def run(pages: Pages) -> Outcome:
        start = pages.section.page_start
        if start is None or start == first or not any(numbers(pages)):
            return None
        return Deviation(pages.where, f"từ {start}", f"từ {first}")

    return Measure("đánh số trang", run, "Format Page Numbers, Start at: đặt {expected}", first)


def appendix_restarts(first: int) -> Measure:
    """Demand an appendix's pages numbered apart."""

    def run(target: tuple[Paper, Appendix]) -> Outcome:
        paper, appendix = target
        pages = Pages(paper, appendix.section, appendix.label.place.section + 1)
        inside = (p for p in paper.paragraphs if p.place.section == appendix.label.place.section)
        opens = next((p for p in inside if p.style not in tp.KY_SO.styles), None)
        if not any(numbers(pages)):
            return None
        if appendix.section.page_start == first and (opens is appendix.label or opens is None):
            return None
        return Deviation(appendix.label.place, "đánh số tiếp", f"đánh số riêng, từ {first}")

    fix = f"đưa phụ lục vào section riêng, Format Page Numbers, Start at: đặt {first}"
    return Measure("số trang phụ lục", run, fix, first)
