"""From a value to the text that stands for it inside one ``w:t``: escaped, and never structure of its own.

A tab becomes ``w:tab``. A newline becomes a new paragraph of the same style and
look, or a line break where the place allows only one paragraph. Inline marks
become runs, a footnote a run that refers to it. Nothing else in a value can make an element.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from copy import deepcopy
from dataclasses import dataclass, field
from functools import lru_cache
from typing import NamedTuple

from lxml import etree
from lxml.etree import _Element as Element

from vanban.chu.marked import Marked, Noted, Span
from vanban.word.ready import Extras, Hung
from vanban.word.sandbox import DataError, plain
from vanban.word.wordml import R_PR_BEFORE_BOLD, R_PR_BEFORE_ITALIC, W, child, fragment, insert_after

# Everything that keeps a value from being copied as it is.
_SPECIAL = re.compile("[&<>\"'\t\n\r\u2028\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")

_RUN = '<w:r>{}<w:t xml:space="preserve">'
_END_RUN = "</w:t></w:r>"
_TAB = '</w:t><w:tab/><w:t xml:space="preserve">'
_BREAK = '</w:t><w:br/><w:t xml:space="preserve">'

SOFT_BREAK = "\u2028"
"""A line break that the layout put where a space was; it is told from the user's own by its spelt-out type."""
_SOFT = '</w:t><w:br w:type="textWrapping"/><w:t xml:space="preserve">'

Printer = Callable[[object, Extras], str]


@dataclass(frozen=True)
class Look:
    """Where a value prints: the paragraph's properties to repeat (``None``: no new paragraph here) and the run's."""

    paragraph: str | None
    runs: tuple[str, str, str, str] = field(default=("", "", "", ""))  # index: 1 for bold + 2 for italic

    def line(self, weight: int) -> str:
        """Give what separates two lines of a value within a run of that weight."""
        if self.paragraph is None:
            return _BREAK
        return f"{_END_RUN}</w:p><w:p>{self.paragraph}{self.open(weight)}"

    def open(self, weight: int) -> str:
        """Give the start of a run of that weight."""
        return _RUN.format(self.runs[weight])


def look_at(run: Element, paragraph: Element, new_paragraphs: bool) -> Look:
    """Read the look of a tag from its run and its paragraph."""
    r_pr = child(run, "rPr")
    base = etree.SubElement(run, W + "rPr") if r_pr is None else r_pr
    variants = [_weighted(base, bold, italic) for italic in (False, True) for bold in (False, True)]
    if r_pr is None:
        run.remove(base)
        variants[0] = ""
    p_pr = child(paragraph, "pPr")
    properties = None
    if new_paragraphs and child(p_pr, "sectPr") is None:
        properties = "" if p_pr is None else fragment(p_pr)
    return Look(properties, (variants[0], variants[1], variants[2], variants[3]))


def _weighted(r_pr: Element, bold: bool, italic: bool) -> str:
    """Serialise run properties with bold and italic switched on as asked."""
    run = r_pr.getparent()
    assert run is not None  # noqa: S101 - by construction: look_at has put it there
    copy = deepcopy(r_pr)
    run.append(copy)
    for wanted, name, before in ((bold, "b", R_PR_BEFORE_BOLD), (italic, "i", R_PR_BEFORE_ITALIC)):
        if wanted:
            for old in copy.findall(W + name):
                copy.remove(old)
            insert_after(copy, copy.makeelement(W + name), before)
    text = fragment(copy)
    run.remove(copy)
    return text


def word_printer(look: Look) -> Printer:
    """Make the function that prints values in WordprocessingML with this look."""
    special = _SPECIAL.search

    def write(text: str, weight: int) -> str:
        if special(text) is None:
            return text
        text = _escape(text)
        if "\t" in text:
            text = text.replace("\t", _TAB)
        if SOFT_BREAK in text:
            text = text.replace(SOFT_BREAK, _SOFT)
        return text.replace("\n", look.line(weight)) if "\n" in text else text

    def printer(value: object, extras: Extras) -> str:
        if type(value) is str or (type(value) is Marked and "*" not in value):
            return value if special(value) is None else write(value, 0)
        if isinstance(value, Marked):
            spans = value.spans()
            if len(spans) == 1 and not (spans[0].bold or spans[0].italic):
                text = write(spans[0].text, 0)
            else:
                text = "".join(write(s.text, 0) if s[1:] == (False, False) else marked(s) for s in spans)
            if isinstance(value, Noted):
                return f"{text}{_END_RUN}{extras.note(value.note)}{look.open(0)}"
            return text
        if isinstance(value, Hung):
            hanging = "".join(each.run(extras) for each in value.hanging)
            return f"{write(str(value), 0)}{_END_RUN}{hanging}{look.open(0)}"
        return write(plain(value), 0)

    def marked(span: Span) -> str:
        weight = span.bold + 2 * span.italic
        return f"{_END_RUN}{look.open(weight)}{write(span.text, weight)}{_END_RUN}{look.open(0)}"

    return printer


def plain_printer(value: object, extras: Extras) -> str:
    """Print a value in an XML part that is not WordprocessingML."""
    return attribute(plain(value))


_WEIGHTS = ("", "<w:rPr><w:b/></w:rPr>", "<w:rPr><w:i/></w:rPr>", "<w:rPr><w:b/><w:i/></w:rPr>")


def paragraphs(text: str, style: str, extras: Extras, before: str = "") -> str:
    """Write text as paragraphs of the style of that id, a line each; ``before`` are runs at its beginning."""
    properties, printer = opening(style), styled(style).printer
    inner = f"{_RUN.format('')}{printer(text, extras)}{_END_RUN}" if text else ""
    return f"<w:p>{properties}{before}{inner}</w:p>"


def opening(style: str, *, kept: bool = False) -> str:
    """Write the properties of a paragraph of the style of that id, on the page of the next one where it is ``kept``."""
    told = (f'<w:pStyle w:val="{attribute(style)}"/>' if style else "") + ("<w:keepNext/>" if kept else "")
    return f"<w:pPr>{told}</w:pPr>" if told else ""


class Styled(NamedTuple):
    """What stands around a text in paragraphs of a style, what stands there without a text, and what prints it."""

    opened: str
    closed: str
    empty: str
    printer: Printer


@lru_cache(maxsize=256)
def styled(style: str, *, kept: bool = False) -> Styled:
    """Give what writes paragraphs of the style of that id, each ``kept`` on the page of the next one."""
    look = Look(opening(style, kept=kept), _WEIGHTS)
    opened = f"<w:p>{look.paragraph}"
    return Styled(opened + look.open(0), f"{_END_RUN}</w:p>", f"{opened}</w:p>", word_printer(look))


def attribute(text: str) -> str:
    """Write text for an attribute or a plain XML element."""
    return text if _SPECIAL.search(text) is None else _escape(text).replace(SOFT_BREAK, " ")


def _escape(text: str) -> str:
    """Escape for XML, lines ending in newlines; ``DataError`` for characters that XML cannot hold."""
    if bad := _FORBIDDEN.search(text):
        raise DataError(f"dữ liệu có ký tự không được phép U+{ord(bad[0]):04X}")
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    text = text.replace('"', "&quot;").replace("'", "&#39;")
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text
