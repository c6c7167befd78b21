"""Repairs of punctuation, blanks and padding zeros; never of a word.

What is written otherwise must be the same words in the same order, their
capitals too: only marks between them and zeros before a number may differ.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from vanban.chu.text import nfc
from vanban.fixing.fault import Fault, Repair
from vanban.standards.model import Deviation
from vanban.word.document import Paragraph
from vanban.word.edits import Edit, Words

_WORD = re.compile(r"[^\W_]+")
_OPEN = re.compile(r"[.…_]{2,}|…|[\s]{2,}|_")
"""A blank to be filled in by pen."""
_BREAKS = "\n\u2028"
_CLOSING = re.compile(r"[\s;,.]*$")
_ABBREVIATED = re.compile(r"(?:\b\w{1,3}\.){2,}$")
_DASH = re.compile(r"^\s*[-–—•*+]?\s*")
_LABEL = re.compile(r"^\s*(\w{1,5})\s*[.)]\s*(?=\S)")
_ARTICLE = re.compile(r"^\s*(Điều)\s+(\d+)\s*[.:)–-]?\s*")


def rewrite(fault: Fault) -> Iterator[Edit]:
    """Write each paragraph as the rule says it is right, where that changes no word and fills no blank."""
    right = fault.deviation.expected.split("\n")
    if len(right) == len(fault.paragraphs):
        for paragraph, line in zip(fault.paragraphs, right, strict=True):
            if not _OPEN.search(_raw(paragraph).strip()):
                yield from _written(paragraph, line)


def close_list(fault: Fault) -> Iterator[Edit]:
    """End every line of a list with its mark."""
    between, last = fault.wanted
    *others, final = fault.paragraphs
    for line in others:
        if not line.text.rstrip().endswith(between):
            yield from _written(line, _closed(line, between))
    if isinstance(fault.measure.run((final,)), Deviation):
        yield from _written(final, _closed(final, last))


def end(fault: Fault) -> Iterator[Edit]:
    """End a text with its mark; not the text of a cell, which is no end of anything."""
    for paragraph in fault.paragraphs:
        if not paragraph.place.table:
            yield from _written(paragraph, _closed(paragraph, fault.wanted))


def dash(fault: Fault) -> Iterator[Edit]:
    """Put a dash and a space before a line that no automatic list begins."""
    for paragraph in fault.paragraphs:
        if not paragraph.number:
            yield from _written(paragraph, _DASH.sub("- ", _raw(paragraph), count=1))


def label(pattern: re.Pattern[str], form: str) -> Repair:
    """Make the repair that writes the label a paragraph begins with in its form; one of an automatic list stays."""

    def repair(fault: Fault) -> Iterator[Edit]:
        for paragraph in fault.paragraphs:
            if not paragraph.number:
                yield from _written(paragraph, pattern.sub(form, _raw(paragraph), count=1))

    return repair


roman_or_digit = label(_LABEL, r"\1. ")
letter = label(_LABEL, r"\1) ")
article = label(_ARTICLE, r"\1 \2. ")


def same_words(old: str, new: str) -> bool:
    """Tell whether two texts are the same words in the same order, zeros before numbers apart.

    >>> same_words("Đồng Nai ngày 5 tháng 03", "Đồng Nai, ngày 05 tháng 3"), same_words("Số: 5/KH", "Số: 5/kh")
    (True, False)
    """
    one, two = ([word.lstrip("0") if word.isdecimal() else word for word in _WORD.findall(nfc(t))] for t in (old, new))
    return one == two


def _written(paragraph: Paragraph, right: str) -> Iterator[Edit]:
    raw = _raw(paragraph)
    hidden = any(run.hidden for run in paragraph.runs)
    broken = any(raw.count(sign) != right.count(sign) for sign in _BREAKS)
    if raw != right and not hidden and not broken and same_words(raw, right):
        yield Words(paragraph.place, raw, right)


def _raw(paragraph: Paragraph) -> str:
    return "".join(run.text for run in paragraph.runs)


def _closed(paragraph: Paragraph, mark: str) -> str:
    """Give a text with its mark, in place of another that stands there; as it is if what it ends with is no such."""
    raw = _raw(paragraph)
    if raw.rstrip().endswith((":", "…", "..", "?", "!")):
        return raw
    if _ABBREVIATED.search(text := raw.rstrip()):
        return text[: -1 if mark.startswith(".") else None] + mark
    return _CLOSING.sub(mark, raw, count=1)
