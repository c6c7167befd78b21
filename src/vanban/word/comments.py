"""Comments in the margin of a Word file; the text itself stays as it was.

Word knows no comment in a header, a footer, a note or a text box: one about
such a place hangs on the paragraph the box hangs on, or on the first paragraph
of the section.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import chain

from lxml import etree
from lxml.etree import _Element as Element

from vanban.errors import WordError
from vanban.word import anchors
from vanban.word.document import Place
from vanban.word.editable import Editable
from vanban.word.marks import AUTHOR, DATE, INITIALS
from vanban.word.wordml import PRESERVE, W, child

_BOX = ", khung chữ"


@dataclass(frozen=True)
class Note:
    """What to say about a place (``None``: the whole document), a paragraph a line.

    A place without a part is a section as a whole.
    """

    place: Place | None
    lines: tuple[str, ...]


def with_comments(data: bytes, notes: Iterable[Note], name: str = "") -> bytes:
    """Give the .docx with a comment for every note, after those it has; ``name`` is what errors call the file.

    Raises ``WordError`` for what is no safe .docx, and for a signed one.
    """
    package = Editable(data, name)
    places = _Places(package)
    part = package.related("comments")
    root = package.tree(part) if part else etree.Element(W + "comments", nsmap={"w": W[1:-1]})
    first = package.free_id()
    for number, note in enumerate(notes, first):
        _hang(places.of(note.place), number)
        root.append(_comment(number, note.lines))
    if not part and len(root):
        package.add("comments", root)
    return package.data()


class _Places:
    """The paragraphs comments can hang on."""

    def __init__(self, package: Editable) -> None:
        self._main = package.main
        body = child(package.document, "body")
        assert body is not None  # noqa: S101 - an Editable has one
        self._by_path = anchors.paragraphs(package.document)
        self._sections = [blocks for _, blocks in anchors.sections(body)]
        if not self._by_path:
            raise WordError(package.package.name, "không có đoạn văn nào để ghi nhận xét")

    def of(self, place: Place | None) -> Element:
        if place is not None and place.part == self._main:
            found = self._by_path.get(place.path.partition(_BOX)[0])
            if found is not None:
                return found
        blocks = self._sections[place.section] if place is not None and place.section < len(self._sections) else []
        inside = (paragraph for block in blocks for paragraph in block.iter(W + "p"))
        return next(chain(inside, self._by_path.values()))


def _hang(paragraph: Element, number: int) -> None:
    """Put the marks of a comment around all a paragraph holds."""
    start, end = (etree.Element(f"{W}commentRange{side}", {f"{W}id": str(number)}) for side in ("Start", "End"))
    properties = child(paragraph, "pPr")
    paragraph.insert(0 if properties is None else paragraph.index(properties) + 1, start)
    paragraph.append(end)
    run = etree.SubElement(paragraph, W + "r")
    etree.SubElement(run, W + "commentReference", {f"{W}id": str(number)})


def _comment(number: int, lines: tuple[str, ...]) -> Element:
    attributes = {"id": str(number), "author": AUTHOR, "date": DATE, "initials": INITIALS}
    comment = etree.Element(W + "comment", {W + key: text for key, text in attributes.items()})
    for count, line in enumerate(lines):
        paragraph = etree.SubElement(comment, W + "p")
        if not count:
            etree.SubElement(etree.SubElement(paragraph, W + "r"), W + "annotationRef")
        text = etree.SubElement(etree.SubElement(paragraph, W + "r"), W + "t", {PRESERVE: "preserve"})
        text.text = line
    return comment
