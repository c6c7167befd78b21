"""What closes a text (the signing table, an end mark) takes the last lines or the last row to the next page."""

from __future__ import annotations

import re
from collections.abc import Sequence

_BOOKMARK = re.compile(rb"<w:bookmark(?:Start|End) [^>]*/>\Z")
_KEEP_NEXT = re.compile(rb"<w:keepNext\b[^>]*/>")
_PARAGRAPH = re.compile(rb"<w:p[ >].*?</w:p>", re.DOTALL)
_SAYS_SOMETHING = re.compile(rb"<w:t(?: [^>]*)?>[^<]")
_KEEP = b"<w:keepNext/>"
_REACH = 32


def keep_with_closing(pieces: list[bytes], closings: Sequence[int], lines: int) -> None:
    """Set keep-with-next on the last ``lines`` non-empty paragraphs before each closing element.

    ``closings`` tell before which of the ``pieces`` they stand. Where a table
    stands before one, its last row is kept.
    """
    first = 0
    for end in closings if lines else ():
        reach, kept = _REACH, None
        while kept is None:  # most texts end as they should within a few pieces
            start = max(first, end - reach)
            kept = _keep_last(b"".join(pieces[start:end]), lines, whole=start == first)
            reach *= 4
        pieces[start:end] = [kept, *[b""] * (end - start - 1)][: end - start]
        first = end


def _keep_last(text: bytes, lines: int, *, whole: bool) -> bytes | None:
    """Give a text with its last lines kept; ``None``: they may begin before it, unless it is the ``whole``."""
    kept: list[bytes] = []
    end = len(text)
    while lines > 0:
        if text.endswith(b"</w:tbl>", 0, end):
            row = _last(b"<w:tr>", b"<w:tr ", text, end)
            if row < 0 and not whole:
                return None
            kept.append(_kept_row(text[max(row, 0) : end]))
            end = max(row, 0)
            break
        while text.endswith(b"/>", 0, end) and (bookmark := _BOOKMARK.search(text, max(0, end - 300), end)):
            kept.append(bookmark[0])
            end = bookmark.start()
        start = last_paragraph(text, end)
        if start < 0 and not whole:
            return None
        paragraph = text[start:end]
        # A table, a content control or a text box (whose inner paragraph was found first): leave the rest alone.
        if start < 0 or not paragraph.endswith(b"</w:p>") or paragraph.count(b"</w:p>") > 1:
            break
        kept.append(_kept(paragraph))
        end = start
        if _SAYS_SOMETHING.search(paragraph):
            lines -= 1
    return text[:end] + b"".join(reversed(kept))


def last_paragraph(text: bytes, end: int) -> int:
    """Find where the last paragraph that begins before ``end`` does so; -1: none."""
    return _last(b"<w:p>", b"<w:p ", text, end)


def _last(bare: bytes, with_attributes: bytes, text: bytes, end: int) -> int:
    found = text.rfind(bare, 0, end)
    return max(found, text.rfind(with_attributes, max(found, 0), end))


def _kept_row(row: bytes) -> bytes:
    """Set keep-with-next on every paragraph of a row, which keeps it with the next row or what follows its table."""
    return _PARAGRAPH.sub(lambda paragraph: _kept(paragraph[0]), row)


def _kept(paragraph: bytes) -> bytes:
    if b"<w:keepNext" in paragraph:
        found = _KEEP_NEXT.search(paragraph, 0, max(paragraph.find(b"</w:pPr>"), 0))
        if found:
            return paragraph[: found.start()] + _KEEP + paragraph[found.end() :]
    at = paragraph.index(b">") + 1
    if not paragraph.startswith(b"<w:pPr>", at):
        behind = at + len(b"<w:pPr/>") if paragraph.startswith(b"<w:pPr/>", at) else at
        return paragraph[:at] + b"<w:pPr>" + _KEEP + b"</w:pPr>" + paragraph[behind:]
    at += len(b"<w:pPr>")
    if paragraph.startswith(b"<w:pStyle ", at):  # the schema wants the style first
        at = paragraph.index(b">", at) + 1
    return paragraph[:at] + _KEEP + paragraph[at:]
