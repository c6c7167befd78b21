"""From places back to elements: the paragraph, and the section's properties, that the reader told of.

The walk is the reader's own (``vanban.word.blocks``), so a path means the same
to both; text boxes are not walked.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from lxml.etree import _Element as Element

from vanban.word.blocks import inside
from vanban.word.wordml import W, child, value

_NOTES = {W + "footnotes": "chú thích cuối trang", W + "endnotes": "chú thích cuối bài"}


def paragraphs(root: Element) -> dict[str, Element]:
    """Give the paragraphs of a part by their paths ("bảng 1, hàng 2, ô 1, đoạn 1"), in order."""
    if root.tag not in _NOTES:
        body = child(root, "body")
        return dict(_within(inside(root if body is None else body), ""))
    found: dict[str, Element] = {}
    for note in root:
        if value(note, "type") in ("", "normal"):
            found.update(_within(iter(note), f"{_NOTES[str(root.tag)]} {value(note, 'id')}, "))
    return found


def _within(elements: Iterable[Element], prefix: str) -> Iterator[tuple[str, Element]]:
    count = tables = 0
    for element in elements:
        if element.tag == W + "p":
            count += 1
            yield f"{prefix}đoạn {count}", element
        elif element.tag == W + "tbl":
            tables += 1
            rows = (row for row in inside(element) if row.tag == W + "tr")
            for row_number, row in enumerate(rows, 1):
                cells = (cell for cell in inside(row) if cell.tag == W + "tc")
                for cell_number, cell in enumerate(cells, 1):
                    yield from _within(inside(cell), f"{prefix}bảng {tables}, hàng {row_number}, ô {cell_number}, ")


def sections(body: Element) -> list[tuple[Element | None, list[Element]]]:
    """Give every section of a body: its properties, ``None`` for a last one without, and its blocks."""
    found: list[tuple[Element | None, list[Element]]] = []
    blocks: list[Element] = []
    last: Element | None = None
    for element in inside(body):
        if element.tag == W + "sectPr":
            last = element
            continue
        blocks.append(element)
        own = child(child(element, "pPr"), "sectPr") if element.tag == W + "p" else None
        if own is not None:
            found.append((own, blocks))
            blocks = []
    if blocks or last is not None or not found:
        found.append((last, blocks))
    return found
