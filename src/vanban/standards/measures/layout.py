"""How a paragraph is set: its alignment, its indents."""

from __future__ import annotations

from vanban.standards.model import Canh, Deviation, Khoang, Measure, Outcome, Unseen, so
from vanban.word.document import Paragraph

_ALIGN = {"giua": "center", "trai": "left", "phai": "right", "deu": "both"}
_WORDS = {
    "left": "canh trái", "center": "canh giữa", "right": "canh phải", "both": "canh đều hai lề",
    "distribute": "dàn chữ ra hai lề",
}  # fmt: skip


def alignment(canh: Canh) -> Measure:
    """Demand a paragraph aligned so."""
    wanted = _ALIGN[canh]

    def run(paragraph: Paragraph) -> Outcome:
        if paragraph.align is None:
            return Unseen()
        if paragraph.align == wanted or (wanted == "left" and paragraph.align == "both"):
            return None
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

    return Measure("lùi đầu dòng", run, "đặt lùi đầu dòng (First line) {expected}", starts)


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

    return Measure("lùi đầu dòng", run, "đặt lùi đầu dòng (First line) {expected}", allowed)


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

    return Measure("lùi đầu dòng", run, "chọn một mức lùi đầu dòng cho cả văn bản", allowed)
