"""Places a person can go to in Word: "đoạn 5", "bảng 1, hàng 2, ô 1, đoạn 1".

Paragraphs and tables are counted apart, from 1, within what holds them.
"""

from __future__ import annotations

from collections.abc import Iterator

from lxml.etree import _Element as Element

from vanban.word.wordml import W, value, w_names

_TEXT_BOX = W + "txbxContent"
_NOTES = {W + "footnote": "chú thích cuối trang", W + "endnote": "chú thích cuối bài", W + "comment": "nhận xét"}
_SEE_THROUGH = w_names("sdt sdtContent customXml ins moveTo body")


def paragraphs(root: Element) -> Iterator[tuple[Element, str]]:
    """Walk the paragraphs of a part in document order, each with its place."""
    notes = [note for note in root if note.tag in _NOTES]
    if not notes:
        yield from _within(root, "")
    for note in notes:
        yield from _within(note, f"{_NOTES[str(note.tag)]} {value(note, 'id')}, ")


def _within(holder: Element, prefix: str) -> Iterator[tuple[Element, str]]:
    count = table_count = 0
    for block in _children(holder):
        if block.tag == W + "p":
            count += 1
            place = f"{prefix}đoạn {count}"
            yield block, place
            yield from _boxes(block, place)
        elif block.tag == W + "tbl":
            table_count += 1
            for row_number, row in enumerate(_only(block, "tr"), start=1):
                for cell_number, cell in enumerate(_only(row, "tc"), start=1):
                    yield from _within(cell, f"{prefix}bảng {table_count}, hàng {row_number}, ô {cell_number}, ")


def _boxes(paragraph: Element, place: str) -> Iterator[tuple[Element, str]]:
    """Walk the text boxes that hang on a paragraph (those inside them are theirs)."""
    outer = [b for b in paragraph.iter(_TEXT_BOX) if next(b.iterancestors(_TEXT_BOX, W + "p")) is paragraph]
    for number, box in enumerate(outer, start=1):
        yield from _within(box, f"{place}, khung chữ {number}, ")


def _children(holder: Element) -> Iterator[Element]:
    """Walk the blocks of ``holder``, looking through content controls and the like."""
    for element in holder:
        if element.tag in _SEE_THROUGH:
            yield from _children(element)
        else:
            yield element


def _only(holder: Element, name: str) -> Iterator[Element]:
    return (element for element in _children(holder) if element.tag == W + name)
