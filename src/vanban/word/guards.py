"""What keeps a rendered part valid when lists are empty, and the closing table with its text.

The compile step plants control characters, which XML forbids and values are
refused for, around what may come out empty; after the render they are taken
out again. A cell (text box, header, note) left without a paragraph, or ending
in a table, gets an empty one of its first paragraph's style; a row without
cells and a table without rows go, since Word opens neither. Drawings that a
loop repeats are numbered anew, since their ids must differ.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection
from copy import deepcopy

from lxml import etree
from lxml.etree import _Element as Element

from vanban.word.wordml import W, child, w_names

CLOSING = "\x07"  # before the closing table
NUMBER = "\x08"  # where the id of a drawing goes that a loop repeats
_FIRST_NUMBER = 10_001  # clear of the ids Word has given elsewhere

# A row without cells, a table without rows: nothing between where its parts begin and where they end.
_HOLLOW = re.compile("\x04[^\x04-\x06]*\x05\x06</w:t(?:r|bl)>")

_HOLDERS = w_names("tc hdr ftr footnote endnote txbxContent")
_NEEDS = {W + "tr": W + "tc", W + "tbl": W + "tr"}

Planter = Callable[[str], Element]


def plant(root: Element, opening: Collection[Element], closing: Collection[Element], mark: Planter) -> bool:
    """Plant guards where whole paragraphs, rows or cells are conditional; tell whether there are any.

    ``opening`` and ``closing`` are the marks that begin and end blocks; ``mark``
    makes a mark that prints the given character.
    """
    planted = False
    for holder in {parent for m in opening if (parent := m.getparent()) is not None}:
        if holder.tag in _HOLDERS and holder[-1].tag != W + "p":
            _guard_paragraphs(holder, mark)
            planted = True
        elif holder.tag in _NEEDS and not _has_lasting(holder, opening, closing):
            _guard_parts(holder, mark)
            planted = True
    return planted


def settle(text: str) -> str:
    """Take the guards out of a rendered part."""
    if "\x04" in text:
        count = 1
        while count:  # a table may be hollow only once its rows are gone
            text, count = _HOLLOW.subn("", text)
        for guard in "\x04\x05\x06":
            text = text.replace(guard, "")
    if "\x02" not in text:
        return _number(text.replace("\x01", ""))
    kept, *others = text.split("\x02")
    texts = [kept]
    for other in others:
        filler, _, following = other.partition("\x03")
        if kept.endswith("\x01"):  # no paragraph since the cell, or the table in it, was left behind
            texts.append(filler)
        texts.append(following)
        kept = following
    return _number("".join(texts).replace("\x01", ""))


def _number(text: str) -> str:
    if NUMBER not in text:
        return text
    first, *others = text.split(NUMBER)
    return first + "".join(f"{number}{other}" for number, other in enumerate(others, start=_FIRST_NUMBER))


def _guard_paragraphs(holder: Element, mark: Planter) -> None:
    first = holder.find(W + "p")
    for table in holder.findall(W + "tbl"):
        table.addnext(mark("\x01"))
    properties = child(holder, "tcPr")
    holder.insert(0 if properties is None else holder.index(properties) + 1, mark("\x01"))
    filler = etree.Element(W + "p")
    p_pr = child(first, "pPr")
    if p_pr is not None:
        filler.append(deepcopy(p_pr))
        for section in filler[0].findall(W + "sectPr"):
            filler[0].remove(section)
    holder.extend([mark("\x02"), filler, mark("\x03")])


def _guard_parts(holder: Element, mark: Planter) -> None:
    head = [position for position, e in enumerate(holder) if str(e.tag).endswith(("Pr", "tblGrid", "PrEx"))]
    holder.insert(head[-1] + 1 if head else 0, mark("\x05"))
    holder.append(mark("\x06"))
    before = mark("\x04")
    holder.addprevious(before)


def _has_lasting(holder: Element, opening: Collection[Element], closing: Collection[Element]) -> bool:
    """Tell whether a row or table has a part outside every block."""
    depth = 0
    for element in holder:
        depth += (element in opening) - (element in closing)
        if depth == 0 and element.tag in (_NEEDS[str(holder.tag)], W + "sdt"):
            return True
    return False
