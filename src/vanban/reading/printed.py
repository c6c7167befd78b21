"""From Word's paragraphs to the printed paper that kinds read: styles by name, looks beside the style's own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from vanban.chu.marked import Span, by_line, joined, split_lines, written
from vanban.the_thuc.ban_in import DoanIn
from vanban.word.document import Document, Paragraph, paragraphs_of
from vanban.word.values import SOFT_BREAK

_COUNTED = {"PAGE", "NUMPAGES", "SECTIONPAGES"}
_KINDS = {"picture": "hình", "line": "đường kẻ vẽ", "box": "khung chữ", "shape": "hình vẽ"}


@dataclass(frozen=True)
class Unplaced:
    """Something in the file that no field of the document holds; ``place`` can be found in Word."""

    place: str
    text: str
    reason: str = "không xếp được vào mục nào"

    def __str__(self) -> str:
        said = f"“{self.text}” " if self.text else ""
        return f"{self.place}: {said}{self.reason}"


def printed(document: Document) -> tuple[list[DoanIn], list[Unplaced]]:
    """Give the paper's paragraphs, and what in the file is no paragraph of a paper."""
    paragraphs = list(document.paragraphs())
    found = [_printed(each, document) for each in paragraphs]
    rest = [note for each, read in zip(paragraphs, found, strict=True) for note in _lost(each, read)]
    rest += _margins(document)
    rest += [
        Unplaced(each.place.path, each.text.strip()) for each in paragraphs_of(document.notes) if each.text.strip()
    ]
    return found, rest


def _printed(paragraph: Paragraph, document: Document) -> DoanIn:
    style = document.styles.get(paragraph.style)
    bold, italic = (style.look.bold, style.look.italic) if style else (False, False)
    spans = [Span(f"{paragraph.number} ", False, False)] if paragraph.number else []
    for run in paragraph.runs:
        if not run.hidden:
            text = run.text.replace(SOFT_BREAK, " ")
            spans.append(Span(text, run.bold is not bold, run.italic is not italic))
    place = paragraph.place
    return DoanIn(paragraph.style, tuple(joined(spans)), place.path, place.table, place.row, place.cell)


def _lost(paragraph: Paragraph, read: DoanIn) -> Iterator[Unplaced]:
    """Tell what a paragraph shows that its text does not hold."""
    for drawing in paragraph.drawings:
        yield Unplaced(read.noi, "", f"có {_KINDS[drawing.kind]}, không đọc vào dữ liệu")
    if by_line(written([read.chu])) != split_lines(read.chu):
        yield Unplaced(read.noi, read.loi.strip(), "có chữ đậm hoặc nghiêng ở giữa từ, đọc thành chữ thường")


def _margins(document: Document) -> Iterator[Unplaced]:
    """Tell what stands in headers and footers beside the page's number."""
    told: set[tuple[str, str]] = set()
    for section in document.sections:
        for name, margin in (("đầu trang", section.headers), ("chân trang", section.footers)):
            for each in (paragraph for blocks in margin.values() for paragraph in paragraphs_of(blocks)):
                text = "".join(run.text for run in each.runs if run.field not in _COUNTED).strip()
                if text and (each.place.part, each.place.path) not in told:
                    told.add((each.place.part, each.place.path))
                    yield Unplaced(f"{name}, {each.place.path}", text)
