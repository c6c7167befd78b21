"""One paragraph's text as a person reads it, across the runs Word has split it into, and tags put back as marks.

While a part is compiled, a tag's place in the tree is held by a processing
instruction (``<?vanban 3?>``). No document brings its own, because the parser
drops them all, so when the tree is text again they part it exactly at the tags.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from copy import deepcopy
from dataclasses import dataclass

from lxml import etree
from lxml.etree import _Element as Element

from vanban.word.tags import Tag
from vanban.word.wordml import PRESERVE, W, child, value, w_names

WALL = "\0"  # stands in the text for what a tag must not cross

MARK = "vanban"

_TEXT = W + "t"
_RUN = W + "r"
_UNSEEN = w_names(
    "pPr rPr proofErr bookmarkStart bookmarkEnd permStart permEnd commentRangeStart commentRangeEnd"
    " lastRenderedPageBreak moveFromRangeStart moveFromRangeEnd moveToRangeStart moveToRangeEnd"
)
_HOLDERS = w_names("hyperlink ins moveTo smartTag sdt sdtContent fldSimple customXml dir bdo")


@dataclass(frozen=True)
class Piece:
    """A stretch of a paragraph's text: a ``w:t``, or the element that stands for one character."""

    element: Element
    start: int
    end: int


@dataclass(frozen=True)
class Line:
    """A paragraph with the text a person reads in it."""

    paragraph: Element
    text: str
    pieces: tuple[Piece, ...]

    @classmethod
    def of_element(cls, element: Element) -> Line:
        """Take an element's own text for a line, outside WordprocessingML."""
        text = element.text or ""
        return cls(element, text, (Piece(element, 0, len(text)),))

    def home(self, tag: Tag) -> Element:
        """Give the ``w:t`` in which a tag begins; the look of its run is the tag's."""
        return next(p.element for p in self.pieces if p.start <= tag.start < p.end)

    def in_field(self, tag: Tag) -> bool:
        """Tell whether a tag stands in the shown result of a field."""
        ends = [value(p.element, "fldCharType") for p in self.pieces if p.start < tag.start]
        return ends.count("begin") > ends.count("end")

    def blank_but(self, tag: Tag | None) -> bool:
        """Tell whether there is nothing to see in the paragraph except ``tag``."""
        start, end = (tag.start, tag.end) if tag else (0, 0)
        return not any(
            (self.text[p.start : min(p.end, start)] + self.text[max(p.start, end) : p.end]).strip()
            for p in self.pieces
            if p.element.tag not in _HOLDERS
        )


def read_line(paragraph: Element) -> Line:
    """Read a paragraph's text and where it lies."""
    pieces, texts, length = [], [], 0
    for element, text in _walk(paragraph):
        pieces.append(Piece(element, length, length + len(text)))
        texts.append(text)
        length += len(text)
    return Line(paragraph, "".join(texts), tuple(pieces))


def _walk(holder: Element) -> Iterator[tuple[Element, str]]:
    for element in holder:
        if element.tag == _RUN:
            for part in element:
                if part.tag not in _UNSEEN:
                    yield part, _seen(part)
        elif element.tag in _HOLDERS:
            yield element, WALL
            yield from _walk(element)
            yield element, WALL
        elif element.tag not in _UNSEEN:
            yield element, WALL


def _seen(part: Element) -> str:
    if part.tag == _TEXT:
        return part.text or ""
    if part.tag in (W + "tab", W + "cr") or (part.tag == W + "br" and value(part, "type") in ("", "textWrapping")):
        return "\t" if part.tag == W + "tab" else "\n"
    return WALL


def mark(number: int) -> Element:
    """Make the mark that holds a place in the tree."""
    return etree.ProcessingInstruction(MARK, str(number))


def replace_by_mark(element: Element, number: int) -> None:
    """Put a mark where ``element`` stands."""
    parent = _parent(element)
    new = mark(number)
    new.tail = element.tail
    parent.replace(element, new)


def put_marks(line: Line, marks: Sequence[tuple[Tag, int]]) -> None:
    """Replace the tags of a line by their marks.

    A printing tag's mark stands in the ``w:t`` where the tag begins. A
    statement's stands between runs, so the run is parted there: whatever a
    block leaves out or repeats is then always whole runs.
    """
    for piece in line.pieces:
        inside = [(tag, number) for tag, number in marks if tag.start < piece.end and tag.end > piece.start]
        if not inside:
            continue
        if piece.element is line.paragraph:
            _rewrite_plain(piece, line.text, inside)
        elif piece.element.tag == _TEXT:
            _rewrite(piece, line.text, inside)
        else:  # a tab or a line break within a tag
            _parent(piece.element).remove(piece.element)


def _rewrite(piece: Piece, text: str, marks: Sequence[tuple[Tag, int]]) -> None:
    current, position = piece.element, piece.start
    edited = [current]
    current.text = None
    for tag, number in marks:
        _append(current, text[position : tag.start])
        position = min(tag.end, piece.end)
        if tag.start < piece.start:
            continue  # the rest of a tag that began before
        if tag.word in ("print", "comment"):
            current.append(mark(number))
        else:
            current = _part(current, number)
            edited.append(current)
    _append(current, text[position : piece.end])
    for element in edited:
        _tidy(element)


def _rewrite_plain(piece: Piece, text: str, marks: Sequence[tuple[Tag, int]]) -> None:
    position, piece.element.text = 0, None
    for tag, number in marks:
        _append(piece.element, text[position : tag.start])
        piece.element.append(mark(number))
        position = tag.end
    _append(piece.element, text[position:])


def _append(element: Element, text: str) -> None:
    if not text:
        return
    if len(element):
        element[-1].tail = (element[-1].tail or "") + text
    else:
        element.text = (element.text or "") + text


def _part(text: Element, number: int) -> Element:
    """Part a run behind ``text``, put a mark in the gap and give the empty ``w:t`` that opens the second half."""
    run = _parent(text)
    second = run.makeelement(_RUN)
    r_pr = child(run, "rPr")
    if r_pr is not None:
        second.append(deepcopy(r_pr))
    opening = etree.SubElement(second, _TEXT)
    for follower in list(text.itersiblings()):
        second.append(follower)
    gap = mark(number)
    run.addnext(gap)
    gap.addnext(second)
    return opening


def _tidy(text: Element) -> None:
    """Drop an empty ``w:t`` and its run when nothing else is in it; else keep its spaces."""
    run = _parent(text)
    if text.text or len(text):
        text.set(PRESERVE, "preserve")
        return
    run.remove(text)
    if all(part.tag == W + "rPr" for part in run):
        _parent(run).remove(run)


def _parent(element: Element) -> Element:
    parent = element.getparent()
    assert parent is not None  # noqa: S101 - a part's root is never a paragraph, a row, a cell or in a run
    return parent
