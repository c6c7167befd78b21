"""From Word's paragraphs to the printed paper that kinds read: styles by name, looks beside the style's own."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from decimal import Decimal

from vanban.chu.marked import Span, by_line, cut, joined, split_lines, written
from vanban.chu.text import one_line, slug
from vanban.chu.viet_so import viet_so
from vanban.the_thuc import kieu
from vanban.the_thuc.anh_ky import doc_duoc
from vanban.the_thuc.ban_in import CHO_KY, O_LE, BieuDoDoc, DaySoDoc, DoanIn, HinhDoc
from vanban.the_thuc.bieu_do import CACH_VE
from vanban.the_thuc.tep_hinh import dang_hinh
from vanban.word.document import Cell, Document, Drawing, Paragraph, paragraphs_of
from vanban.word.values import SOFT_BREAK

_COUNTED = {"PAGE", "NUMPAGES", "SECTIONPAGES"}
_KINDS = {"picture": "hình", "chart": "biểu đồ", "line": "đường kẻ vẽ", "box": "khung chữ", "shape": "hình vẽ"}


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
    """Give the paper's paragraphs, those in the margins of page 1 too, and what in the file is none of a paper."""
    text = list(document.paragraphs())
    top, foot = list(_at_edge(document, "headers")), list(_at_edge(document, "footers"))
    paragraphs = [*text, *top, *foot]
    cells = {
        id(each): cell
        for table in document.tables()
        for row in table.rows
        for cell in row.cells
        for each in cell.blocks
    }
    found = [_printed(each, document, cells.get(id(each))) for each in text]
    for name, edge in (("đầu trang", top), ("chân trang", foot)):
        found += [replace(each, noi=f"{name}, {each.noi}") for each in (_printed(one, document) for one in edge)]
    bare = [
        _without_signatures(each, read, document) if read.anh else each
        for each, read in zip(paragraphs, found, strict=True)
    ]
    rest = [note for each, read in zip(bare, found, strict=True) for note in _lost(each, read)]
    rest += _margins(document)
    return found, rest


def lost_notes(document: Document, kept: Iterable[str]) -> Iterator[Unplaced]:
    """Tell which footnotes and endnotes are not among the texts of those ``kept``."""
    left = Counter(map(slug, kept))
    placed: set[int] = set()
    for blocks in document.footnotes.values():
        name = slug(" ".join(each.text for each in paragraphs_of(blocks)))
        if left[name]:
            left[name] -= 1
            placed |= {id(each) for each in paragraphs_of(blocks)}
    for each in paragraphs_of(document.notes):
        if each.text.strip() and id(each) not in placed:
            yield Unplaced(each.place.path, each.text.strip())


def _printed(paragraph: Paragraph, document: Document, cell: Cell | None = None) -> DoanIn:
    place = paragraph.place
    read = DoanIn(paragraph.style, tuple(_spans(paragraph, document)), place.path, place.table, place.row, place.cell)
    if document.section_of(paragraph).orientation == "landscape":
        read = replace(read, ngang=True)
    if cell:
        read = replace(read, cot=cell.column, so_cot=cell.span, noi_tiep=cell.continues)
    if picture := _picture(paragraph, document):
        read = replace(read, hinh=picture)
    elif chart := _chart(paragraph, document):
        read = replace(read, bieu_do=chart)
    if notes := [run.note for run in paragraph.runs if run.note in document.footnotes]:
        read = replace(read, chu_thich=_note(document, notes[-1]))
    if paragraph.drawings and paragraph.style in CHO_KY:
        shown = (_shown(each, document) for each in paragraph.drawings)
        read = replace(read, anh=tuple(each for each in shown if each and doc_duoc(each)))
    return read


def _note(document: Document, number: str) -> str:
    """Read a footnote as one text with marks, without the blank behind its number."""
    lines = []
    for paragraph in paragraphs_of(document.footnotes[number]):
        text = "".join(run.text for run in paragraph.runs)
        lines.append(cut(_spans(paragraph, document), len(text) - len(text.lstrip()))[1])
    return written(lines).rstrip().replace("\n", " ")


def _picture(paragraph: Paragraph, document: Document) -> HinhDoc | None:
    """Read the picture of a paragraph that is for one."""
    if paragraph.style != kieu.HINH or len(paragraph.drawings) != 1:
        return None
    return _shown(paragraph.drawings[0], document)


def _shown(drawing: Drawing, document: Document) -> HinhDoc | None:
    """Read a picture; nothing for other drawings."""
    data = document.picture(drawing)
    try:
        shape = dang_hinh(data)
    except ValueError:
        return None
    name = re.split(r"[\\/]", one_line(drawing.name))[-1] or "hinh"
    name = name if name.lower().endswith((".png", ".jpg", ".jpeg")) else f"{name}.{shape.duoi}"
    return HinhDoc(name, drawing.text, round(drawing.width or 0), data)


def _chart(paragraph: Paragraph, document: Document) -> BieuDoDoc | None:
    """Read the chart of a paragraph that is for one."""
    if paragraph.style != kieu.HINH or len(paragraph.drawings) != 1:
        return None
    [drawing] = paragraph.drawings
    chart = document.chart(drawing)
    kind = next((kind for kind, drawn in CACH_VE.items() if chart and drawn == (chart.direction, chart.grouping)), None)
    if chart is None or kind is None:
        return None
    try:
        series = tuple(
            DaySoDoc(ten=each.name, gia_tri=tuple(viet_so(Decimal(number)) for number in each.numbers))
            for each in chart.series
        )
    except ValueError:
        return None
    return BieuDoDoc(kind, chart.categories, series, chart.unit, drawing.text)


def _spans(paragraph: Paragraph, document: Document) -> list[Span]:
    style = document.styles.get(paragraph.style)
    bold, italic = (style.look.bold, style.look.italic) if style else (False, False)
    spans = [Span(f"{paragraph.number} ", False, False)] if paragraph.number else []
    for run in paragraph.runs:
        if not run.hidden:
            # Breaks, and blanks that hold a sign of per cent to its number, are the layout's.
            text = run.text.replace(SOFT_BREAK, " ").replace("\u00a0%", " %")
            spans.append(Span(text, run.bold is not bold, run.italic is not italic))
    return joined(spans)


def _without_signatures(paragraph: Paragraph, read: DoanIn, document: Document) -> Paragraph:
    """Leave out the pictures of signatures and seals that were read."""
    held = {each.du_lieu for each in read.anh}
    return replace(paragraph, drawings=tuple(each for each in paragraph.drawings if document.picture(each) not in held))


def _lost(paragraph: Paragraph, read: DoanIn) -> Iterator[Unplaced]:
    """Tell what a paragraph shows that its text does not hold."""
    for drawing in () if read.hinh or read.bieu_do else paragraph.drawings:
        yield Unplaced(read.noi, "", f"có {_KINDS[drawing.kind]}, không đọc vào dữ liệu")
    if by_line(written([read.chu])) != split_lines(read.chu):
        yield Unplaced(read.noi, read.loi.strip(), "có chữ đậm hoặc nghiêng ở giữa từ, đọc thành chữ thường")


def _at_edge(document: Document, edge: str) -> Iterator[Paragraph]:
    """Give the mark (ô 11) and the address (ô 13) from the margins of the first page that shows one."""
    for section in document.sections:
        shown = paragraphs_of(getattr(section, edge).get("first", ())) if section.title_page else ()
        if found := [each for each in shown if each.style in O_LE and each.text.strip()]:
            yield from found
            return


def _margins(document: Document) -> Iterator[Unplaced]:
    """Tell what stands in headers and footers beside the page's number."""
    shown = (each for edge in ("headers", "footers") for each in _at_edge(document, edge))
    told = {(each.place.part, each.place.path) for each in shown}
    for section in document.sections:
        for name, margin in (("đầu trang", section.headers), ("chân trang", section.footers)):
            for each in (paragraph for blocks in margin.values() for paragraph in paragraphs_of(blocks)):
                text = "".join(run.text for run in each.runs if run.field not in _COUNTED).strip()
                if text and each.style != kieu.KY_SO and (each.place.part, each.place.path) not in told:
                    told.add((each.place.part, each.place.path))
                    yield Unplaced(f"{name}, {each.place.path}", text)
