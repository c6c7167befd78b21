"""How a paragraph is set: its alignment, its indents."""

from __future__ import annotations

from vanban.standards.model import Canh, Deviation, Khoang, Measure, Outcome, Unseen, so
from vanban.word.document import Paragraph
from vanban.word.metrics import text_width

_ALIGN = {"giua": "center", "trai": "left", "phai": "right", "deu": "both"}
_WORDS = {
    "left": "canh trái", "center": "canh giữa", "right": "canh phải", "both": "canh đều hai lề",
    "distribute": "dàn chữ ra hai lề",
}  # fmt: skip


def alignment(canh: Canh) -> Measure:
    """Demand a paragraph aligned so; where tabs put a text that is not, they may put it where it belongs."""
    wanted = _ALIGN[canh]

    def run(paragraph: Paragraph) -> Outcome:
        if paragraph.align is None:
            return Unseen()
        if paragraph.align == wanted or (wanted == "left" and paragraph.align == "both"):
            return None
        if paragraph.text.startswith("\t") and wanted in ("center", "right"):
            return Unseen()
        return Deviation(paragraph.place, _WORDS[paragraph.align], _WORDS[wanted])

    return Measure("canh dòng", run, "chọn {expected}", wanted)


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


def _first_letter(paragraph: Paragraph) -> float | None:
    """Tell where the first letter stands, mm, be it blanks that move it; how far a tab reaches is not known."""
    text, size = paragraph.text, paragraph.look.size
    blanks = text[: len(text) - len(text.lstrip())]
    if paragraph.left is None or paragraph.first_line is None or size is None or blanks.strip(" \u00a0"):
        return None
    return paragraph.left + paragraph.first_line + text_width(blanks, size) * 25.4 / 72


def first_line_at(starts: tuple[float, ...], tolerance: float, judged: Khoang | None, *, inside: bool) -> Measure:
    """Demand a first line that begins at one of these places (mm).

    ``judged`` parts two rules of different strength: this one judges what lies
    inside that range, or (``inside`` false) what lies outside; ``None``: both.
    """
    expected = " hoặc ".join(f"{so(start / 10)} cm" for start in starts)

    def run(paragraph: Paragraph) -> Outcome:
        if (start := _first_letter(paragraph)) is None:
            return Unseen()
        if any(abs(start - wanted) <= tolerance for wanted in starts):
            return None
        if judged is not None and (start in judged.noi(tolerance)) != inside:
            return None
        return Deviation(paragraph.place, f"{so(start / 10)} cm", expected)

    return Measure("lùi đầu dòng", run, "đặt lùi đầu dòng (First line) {expected}", starts)


def first_line_within(allowed: Khoang, tolerance: float) -> Measure:
    """Demand a first line that begins anywhere in a range (mm)."""
    expected = f"{so(allowed.thap / 10)}–{so(allowed.cao / 10)} cm"

    def run(paragraph: Paragraph) -> Outcome:
        if (start := _first_letter(paragraph)) is None:
            return Unseen()
        if start in allowed.noi(tolerance):
            return None
        return Deviation(paragraph.place, f"{so(start / 10)} cm", expected)

    return Measure("lùi đầu dòng", run, "đặt lùi đầu dòng (First line) {expected}", allowed)


def one_indent(tolerance: float, allowed: tuple[float, ...]) -> Measure:
    """Many paragraphs that begin at the same place; what is at no allowed place is another rule's to tell."""

    def run(paragraphs: tuple[Paragraph, ...]) -> Outcome:
        found: dict[float, Paragraph] = {}
        for paragraph in paragraphs:
            if (start := _first_letter(paragraph)) is None:
                continue
            for wanted in allowed:
                if abs(start - wanted) <= tolerance:
                    found.setdefault(wanted, paragraph)
        if len(found) < 2:
            return None
        words = " và ".join(f"{so(start / 10)} cm" for start in sorted(found))
        return Deviation(list(found.values())[-1].place, words, "một mức trong cả văn bản")

    return Measure("lùi đầu dòng", run, "chọn một mức lùi đầu dòng cho cả văn bản", allowed)


def dashes_under_colon(tolerance: float) -> Measure:
    """Demand the dashes of a list under the colon of the label above it, if one cell holds both; mm."""

    def run(lines: tuple[Paragraph, ...]) -> Outcome:
        label, *others = lines
        words, colon, rest = label.text.rstrip().partition(":")
        beside = {(line.place.table, line.place.cell) for line in lines}
        listed = [line for line in others if line.text.startswith("-")] if len(beside) == 1 else []
        if not colon or rest or not listed:
            return None
        start, length = _start(label), _length(label, words)
        if start is None or length is None:
            return Unseen()
        for line in listed:
            dash = _start(line)
            if dash is None:
                return Unseen()
            if abs(off := dash - start - length) > tolerance:
                side = "phải" if off > 0 else "trái"
                return Deviation(line.place, f"lệch sang {side} {so(abs(off))} mm", "thẳng dưới dấu hai chấm")
        return None

    return Measure("vị trí gạch đầu dòng", run, "lùi lề để các gạch đầu dòng {expected} của “Kính gửi:”")


def _start(paragraph: Paragraph) -> float | None:
    """Tell where a paragraph's first line begins in its column; mm."""
    if paragraph.left is None or paragraph.first_line is None or "\t" in paragraph.text:
        return None
    start = paragraph.left + paragraph.first_line
    if paragraph.align in ("left", "both"):
        return start
    length = _length(paragraph, paragraph.text)
    if paragraph.align != "center" or paragraph.width is None or paragraph.right is None or length is None:
        return None
    return start + max(0.0, (paragraph.width - start - paragraph.right - length) / 2)


def _length(paragraph: Paragraph, text: str) -> float | None:
    look = paragraph.look
    if look.size is None or look.bold is None or look.italic is None:
        return None
    return text_width(text, look.size, bold=look.bold, italic=look.italic) * 25.4 / 72
