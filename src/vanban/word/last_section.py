"""The section a file ends with, where the tags of the template leave it without a paragraph.

A template whose last paragraphs are conditional (appendices) ends every
stretch with a section break of its own. What follows the last break is then a
section without text, a blank page in Word: it goes, and the section before it
becomes the last (ECMA-376 part 1, 17.6.17, 17.6.18).
"""

from __future__ import annotations

from lxml.etree import _Element as Element

from vanban.word.closing import last_paragraph
from vanban.word.wordml import W

_CLOSING = b"</w:sectPr>"
_REACH = 32


def section_that_may_be_empty(root: Element, closing: set[Element]) -> Element | None:
    """Give a template's last section if it begins behind a tag that ends a block; ``closing`` are their marks."""
    body = root.find(W + "body")
    open_end = body is not None and len(body) > 1 and body[-1].tag == W + "sectPr" and body[-2] in closing
    return body[-1] if body is not None and open_end else None


def without_empty_last(pieces: list[bytes], section: int) -> None:
    """Make the section that a last paragraph ends the last one; the template's own begins with piece ``section``."""
    at, start, before, reach = section, -1, b"", _REACH
    while at > 0 and start < 0:  # few paragraphs are of many pieces
        at = max(0, section - reach)
        before = b"".join(pieces[at:section])
        reach *= 4
        if before and not before.endswith(b"</w:p>"):
            return
        start = last_paragraph(before, len(before))
    own = before.find(b"<w:sectPr", start)
    if start < 0 or own < 0:
        return
    end = before.index(_CLOSING, own) + len(_CLOSING)
    last = b"".join(pieces[section:])
    behind = last.index(_CLOSING) + len(_CLOSING)
    pieces[at:] = before[:own], before[end:], before[own:end], last[behind:]
