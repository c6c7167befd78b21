"""A paragraph's plain text, the runs it lies in, and how single letters of it are changed there.

Only what is certain is touched: text of ordinary runs, where the paragraph's
whole text is what the reader saw. Fields, links and content controls stay.
"""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass
from difflib import SequenceMatcher

from lxml import etree
from lxml.etree import _Element as Element

from vanban.word.edits import Spans
from vanban.word.marks import Marks
from vanban.word.values import SOFT_BREAK
from vanban.word.wordml import PRESERVE, W, child, value, w_names

_OPEN = w_names("ins moveTo")
_CLOSED = w_names("hyperlink smartTag sdt sdtContent customXml dir bdo fldSimple")
_PLAIN = w_names("rPr t tab br cr lastRenderedPageBreak")
_SIGNS = {W + "tab": "\t", W + "cr": "\n"}


@dataclass(frozen=True)
class Piece:
    """A stretch of text: its element, its run, and whether it may be changed."""

    element: Element
    run: Element
    text: str
    open: bool


def pieces(paragraph: Element) -> list[Piece]:
    """Give a paragraph's text in pieces, deleted text left out."""
    return list(_Walk().of(paragraph, free=True))


def runs_at(paragraph: Element, text: str, spans: Spans) -> list[Element]:
    """Give the runs that stretches of a paragraph's text lie in; none when its text is not ``text``."""
    found = pieces(paragraph)
    if "".join(piece.text for piece in found) != text:
        return []
    chosen: dict[Element, None] = {}
    start = 0
    for piece in found:
        end = start + len(piece.text)
        if any(first < end and start < last for first, last in spans):
            chosen[piece.run] = None
        start = end
    return list(chosen)


def retype(paragraph: Element, old: str, new: str, marks: Marks) -> None:
    """Make a paragraph's text ``new``, letter by letter; nothing happens where it is not ``old`` or not plain."""
    found = pieces(paragraph)
    if "".join(piece.text for piece in found) != old:
        return
    steps = [step for step in SequenceMatcher(None, old, new, autojunk=False).get_opcodes() if step[0] != "equal"]
    if not all(_free(found, first, last) for _, first, last, _, _ in steps):
        return
    for _, first, last, start, end in reversed(steps):
        _cut(paragraph, last)
        _cut(paragraph, first)
        before, inside = _parted(paragraph, first, last)
        if start < end:
            anchor = inside[0] if inside else before
            for element in reversed(marks.inserted([_like(anchor, new[start:end])])):
                _put(anchor, element, behind=not inside and first > 0)
        for run in inside:
            marks.delete(run)


class _Walk:
    """One walk over a paragraph; complex fields are told by the marks passed."""

    def __init__(self) -> None:
        self._fields: list[bool] = []

    def of(self, holder: Element, *, free: bool) -> Iterator[Piece]:
        for element in holder:
            if element.tag == W + "r":
                yield from self._run(element, free)
            elif element.tag in _OPEN or element.tag in _CLOSED:
                yield from self.of(element, free=free and element.tag in _OPEN)

    def _run(self, run: Element, free: bool) -> Iterator[Piece]:
        plain = all(part.tag in _PLAIN for part in run)
        for part in run:
            if part.tag == W + "fldChar":
                self._mark(value(part, "fldCharType"))
            elif all(self._fields) and (text := _text(part)):
                yield Piece(part, run, text, free and plain and not self._fields)

    def _mark(self, kind: str) -> None:
        if kind == "begin":
            self._fields.append(False)
        elif self._fields and kind == "separate":
            self._fields[-1] = True
        elif self._fields and kind == "end":
            self._fields.pop()


def _text(part: Element) -> str:
    """Give the text an element stands for, as the reader does."""
    if part.tag == W + "t":
        text = (part.text or "").replace("\n", " ").replace("\r", " ").replace(SOFT_BREAK, " ")
        return text if part.get(PRESERVE) == "preserve" else text.strip(" ")
    if part.tag == W + "br" and value(part, "type") in ("", "textWrapping"):
        return SOFT_BREAK if value(part, "type") else "\n"
    return _SIGNS.get(str(part.tag), "")


def _free(found: list[Piece], first: int, last: int) -> bool:
    """Tell whether all the pieces that a change touches or stands beside may be changed."""
    start = 0
    touched = []
    for piece in found:
        end = start + len(piece.text)
        if (start < last and end > first) or (first == last and start <= first <= end):
            touched.append(piece)
        start = end
    return bool(touched) and all(piece.open for piece in touched)


def _cut(paragraph: Element, at: int) -> None:
    """Part the run that a place in the text lies in, so that it lies between two."""
    start = 0
    for piece in pieces(paragraph):
        offset = at - start
        if 0 <= offset < len(piece.text):
            head = piece.element
            if offset:
                tail = deepcopy(head)
                head.text, tail.text = piece.text[:offset], piece.text[offset:]
                for half in (head, tail):
                    half.set(PRESERVE, "preserve")
                head.addnext(tail)
                head = tail
            _part_before(piece.run, head)
            return
        start += len(piece.text)


def _part_before(run: Element, part: Element) -> None:
    parts = list(run)
    here = parts.index(part)
    if all(each.tag == W + "rPr" for each in parts[:here]):
        return
    second = etree.Element(W + "r")
    if (look := child(run, "rPr")) is not None:
        second.append(deepcopy(look))
    second.extend(parts[here:])
    run.addnext(second)


def _parted(paragraph: Element, first: int, last: int) -> tuple[Element, list[Element]]:
    """Give the run a stretch follows (or the first of all), and the runs it fills."""
    start, before = 0, None
    inside: dict[Element, None] = {}
    for piece in pieces(paragraph):
        end = start + len(piece.text)
        if before is None or end <= first:
            before = piece.run
        if start < last and end > first:
            inside[piece.run] = None
        start = end
    assert before is not None  # noqa: S101 - retype has seen text
    return before, list(inside)


def _like(run: Element, text: str) -> Element:
    """Make a run of another one's look."""
    made = etree.Element(W + "r")
    if (look := child(run, "rPr")) is not None:
        made.append(deepcopy(look))
        for change in made[0].findall(W + "rPrChange"):
            made[0].remove(change)
    holder = etree.SubElement(made, W + "t", {PRESERVE: "preserve"})
    holder.text = text
    return made


def _put(run: Element, new: Element, *, behind: bool) -> None:
    """Put an element before or behind a run, within an insertion that the run is part of only if it is one itself."""
    holder = run.getparent()
    if holder is not None and holder.tag == W + "ins" and new.tag == W + "ins":
        new = new[0]
    if behind:
        run.addnext(new)
    else:
        run.addprevious(new)
