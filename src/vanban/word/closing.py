"""What closes a text (the signing table, an end mark) takes the last lines or the last row to the next page."""

from __future__ import annotations

import re

from vanban.word.guards import CLOSING

_BOOKMARK = re.compile(r"<w:bookmark(?:Start|End) [^>]*/>\Z")
_KEEP_NEXT = re.compile(r"<w:keepNext\b[^>]*/>")
# The start of a paragraph up to where keepNext belongs: behind the style's name.
_HEAD = re.compile(r"(<w:p(?: [^>]*)?>)(?:(<w:pPr>(?:<w:pStyle [^>]*/>)?)|<w:pPr/>)?")
_PARAGRAPH = re.compile(r"<w:p[ >].*?</w:p>", re.DOTALL)
_SAYS_SOMETHING = re.compile(r"<w:t(?: [^>]*)?>[^<]")
_KEEP = "<w:keepNext/>"


def keep_with_closing(text: str, lines: int) -> str:
    """Set keep-with-next on the last ``lines`` non-empty paragraphs before each closing element.

    Where a table stands before it, its last row is kept. Takes the sentinels
    out, also when ``lines`` is 0.
    """
    *befores, last = text.split(CLOSING)
    return "".join([_keep_last(before, lines) for before in befores] + [last])


def _keep_last(text: str, lines: int) -> str:
    kept: list[str] = []
    end = len(text)
    while lines > 0:
        if text.endswith("</w:tbl>", 0, end):
            row = max(text.rfind("<w:tr>", 0, end), text.rfind("<w:tr ", 0, end), 0)
            kept.append(keep_row(text[row:end]))
            end = row
            break
        while bookmark := _BOOKMARK.search(text, max(0, end - 300), end):
            kept.append(bookmark[0])
            end = bookmark.start()
        start = max(text.rfind("<w:p>", 0, end), text.rfind("<w:p ", 0, end))
        paragraph = text[start:end]
        # A table, a content control or a text box (whose inner paragraph was found first): leave the rest alone.
        if start < 0 or not paragraph.endswith("</w:p>") or paragraph.count("</w:p>") > 1:
            break
        kept.append(_kept(paragraph))
        end = start
        if _SAYS_SOMETHING.search(paragraph):
            lines -= 1
    return text[:end] + "".join(reversed(kept))


def keep_row(row: str) -> str:
    """Set keep-with-next on every paragraph of a row, which keeps it with the next row or what follows its table."""
    return _PARAGRAPH.sub(lambda paragraph: _kept(paragraph[0]), row)


def _kept(paragraph: str) -> str:
    properties_end = max(paragraph.find("</w:pPr>"), 0)
    found = _KEEP_NEXT.search(paragraph, 0, properties_end)
    if found:
        return paragraph[: found.start()] + _KEEP + paragraph[found.end() :]

    def opened(head: re.Match[str]) -> str:
        return f"{head[1]}{head[2]}{_KEEP}" if head[2] else f"{head[1]}<w:pPr>{_KEEP}</w:pPr>"

    return _HEAD.sub(opened, paragraph, count=1)
