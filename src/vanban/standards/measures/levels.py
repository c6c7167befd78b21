"""Sections, parts and points: how they are numbered, and in what order."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from vanban.chu.so import point_letter, roman
from vanban.standards.measures.texts import text_of
from vanban.standards.model import Deviation, Measure, Outcome
from vanban.standards.paper import Paper
from vanban.word.document import Paragraph

_ALPHABET = "aăâbcdđeêghiklmnoôơpqrstuưvxy"
_LABELS = {
    "la_ma": (re.compile(r"([IVXLCivxlc]+)\s*[.)]\s"), "I."),
    "a_rap": (re.compile(r"(\d+)\s*[.)]\s"), "1."),
    "chu": (re.compile(r"([^\W\d_]{1,2})\s*[.)]\s"), "a)"),
}
_RIGHT = {
    "la_ma": re.compile(r"[IVXLC]+\.\s"),
    "a_rap": re.compile(r"\d+\.\s"),
    "chu": re.compile(rf"[{_ALPHABET}]{{1,2}}\)\s"),
}


def labelled(paragraph: Paragraph) -> str:
    """Give a paragraph's text with the label that an automatic list puts before it."""
    return f"{paragraph.number} {text_of(paragraph)}".strip()


def numbered(kind: str) -> Measure:
    """Demand a level's label in its own digits and mark: I. or 1. or a)."""

    def run(paragraph: Paragraph) -> Outcome:
        text = labelled(paragraph)
        if _RIGHT[kind].match(f"{text} "):
            return None
        found = re.match(r"\S{1,8}", text)
        return Deviation(paragraph.place, found[0] if found else "không có số", _LABELS[kind][1])

    return Measure("số thứ tự", run, "đánh số theo dạng {expected}")


def named(words: str, digits: str) -> Measure:
    """Demand a level called by its name: "Chương II", "Mục 1", nothing after it."""
    form = re.compile(rf"(?:{words}) (?:{digits})")

    def run(paragraph: Paragraph) -> Outcome:
        text = labelled(paragraph)
        shape = words.split("|")[0] + (" I" if "I" in digits else " 1")
        return None if form.fullmatch(text) else Deviation(paragraph.place, text, f"{shape}, trên một dòng riêng")

    return Measure("số thứ tự", run, "ghi {expected}")


def in_sequence(kind: str) -> Measure:
    """Numbers of one level, one after another from the first; points by either reading of the alphabet."""

    def run(paragraphs: Sequence[Paragraph]) -> Outcome:
        given: list[tuple[Paragraph, str]] = []
        for paragraph in paragraphs:
            if not (found := _LABELS[kind][0].match(f"{labelled(paragraph)} ")):
                return None
            given.append((paragraph, found[1]))
        labels = [label for _, label in given]
        rows = [[_written(kind, number) for number in range(len(labels))]]
        if kind == "chu":
            rows.append(list(_ALPHABET[: len(labels)]))
        if labels in rows:
            return None
        wrong = next(place for place, label in enumerate(labels) if label != rows[0][place])
        return Deviation(given[wrong][0].place, labels[wrong], rows[0][wrong])

    return Measure("thứ tự", run, "đánh số lại: {expected}")


def in_sequence_or_through(kind: str) -> Measure:
    """Demand groups each numbered from the first, or all numbered through the paper: the law asks for neither."""
    one = in_sequence(kind)

    def run(groups: Sequence[Sequence[Paragraph]]) -> Outcome:
        if one.run([paragraph for group in groups for paragraph in group]) is None:
            return None
        return next((found for group in groups if (found := one.run(group))), None)

    return replace(one, run=run)


def _written(kind: str, index: int) -> str:
    if kind == "la_ma":
        return roman(index + 1)
    return point_letter(index) if kind == "chu" else str(index + 1)


def article_label() -> Measure:
    """Demand an article's word, its number and a full stop."""

    def run(paragraph: Paragraph) -> Outcome:
        text = labelled(paragraph)
        if re.match(r"Điều \d+\.(?:\s|$)", text):
            return None
        number = re.search(r"\d+", text)
        return Deviation(paragraph.place, text[:12].strip(), f"Điều {number[0] if number else '…'}.")

    return Measure("số thứ tự", run, "ghi “{expected}”")


def articles_in_sequence() -> Measure:
    """Articles numbered through the paper."""

    def run(paragraphs: Sequence[Paragraph]) -> Outcome:
        for count, paragraph in enumerate(paragraphs, 1):
            found = re.match(r"Điều\s+(\d+)", labelled(paragraph))
            if found and int(found[1]) != count:
                return Deviation(paragraph.place, found[0], f"Điều {count}")
        return None

    return Measure("thứ tự", run, "đánh số lại: {expected}")


def titled(pattern: str, expected: str) -> Measure:
    """Demand a level that has a title after its number."""
    form = re.compile(pattern)

    def run(paragraph: Paragraph) -> Outcome:
        text = labelled(paragraph)
        return None if form.match(text) else Deviation(paragraph.place, f"“{text}” không có tiêu đề", expected)

    return Measure("tiêu đề", run, "thêm tiêu đề")


def followed_by_title(styles: Sequence[str]) -> Measure:
    """Demand a level's line with its title right below it; ``paper`` comes with them."""

    def run(target: tuple[Paper, Paragraph, Paragraph | None]) -> Outcome:
        paper, line, below = target
        if below is not None and paper.style_of(below) in styles:
            return None
        return Deviation(line.place, f"“{text_of(line)}” không có tiêu đề", "tiêu đề ngay bên dưới")

    return Measure("tiêu đề", run, "thêm tiêu đề ở dòng dưới")


def roman_numbered(prefix: str, many_from: int) -> Measure:
    """Labels like "Phụ lục I", "Phụ lục II"; fewer than ``many_from`` need no number."""

    def run(paragraphs: Sequence[Paragraph]) -> Outcome:
        for count, paragraph in enumerate(paragraphs, 1):
            text = text_of(paragraph)
            right = f"{prefix} {roman(count)}"
            bare = len(paragraphs) < many_from and text == prefix
            if text != right and not bare:
                plain = len(paragraphs) < many_from and not re.search(r"\d", text)
                return Deviation(paragraph.place, text, prefix if plain else right)
        return None

    return Measure("số thứ tự", run, "ghi “{expected}”")
