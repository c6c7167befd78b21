"""The section a file ends with, where the tags of the template leave it without a paragraph.

A template whose last paragraphs are conditional (appendices) ends every
stretch with a section break of its own. What follows the last break is then a
section without text, a blank page in Word: it goes, and the section before it
becomes the last (ECMA-376 part 1, 17.6.17, 17.6.18).
"""

from __future__ import annotations

from lxml.etree import _Element as Element

from vanban.word.wordml import W

_CLOSING = "</w:sectPr>"


def may_be_empty(root: Element, closing: set[Element]) -> bool:
    """Tell whether a template's last section begins behind a tag that ends a block; ``closing`` are their marks."""
    body = root.find(W + "body")
    return body is not None and len(body) > 1 and body[-1].tag == W + "sectPr" and body[-2] in closing


def without_empty_last(text: str) -> str:
    """Make the section that a last paragraph ends the last one of a rendered document."""
    final = text.rfind("<w:sectPr")
    start = max(text.rfind("<w:p>", 0, final), text.rfind("<w:p ", 0, final))
    own = text.find("<w:sectPr", start, final)
    if final < 0 or start < 0 or own < 0 or not text.endswith("</w:p>", 0, final):
        return text
    end = text.index(_CLOSING, own) + len(_CLOSING)
    behind = text.index(_CLOSING, final) + len(_CLOSING)
    return text[:own] + text[end:final] + text[own:end] + text[behind:]
