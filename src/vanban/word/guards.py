"""What keeps a filled part valid when lists are empty, and the closing table with its text.

The compile step plants guards, control characters that XML forbids, around what may come out empty; each becomes a
statement of the part's program (``weave``), which sees while it runs whether anything stands there. A cell (text box,
header, note) left without a paragraph, or ending in a table, gets an empty one of its first paragraph's style; a row
without cells and a table without rows go, since Word opens neither. Drawings that a loop repeats are numbered anew,
since their ids must differ.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator
from copy import deepcopy

from lxml import etree
from lxml.etree import _Element as Element

from vanban.word.wordml import W, child, w_names

EDGE = "\x01"
"""Behind what a paragraph must follow: the properties of a cell, a table in it."""
FILLER, FILLED = "\x02", "\x03"
"""Around the paragraph that stands there when nothing follows the last edge."""
HOLDER, FIRST, LAST = "\x04", "\x05", "\x06"
"""Before a row or a table, where its parts begin, where they end."""
CLOSING, NUMBER, SECTION = "\x07", "\x08", "\x0e"
"""Before the closing table, in the place of the id of a drawing that a loop repeats, before the last section."""
_GUARD = re.compile("([\x01-\x05\x07\x08\x0e]|\x06</w:t(?:r|bl)>)")

_HOLDERS = w_names("tc hdr ftr footnote endnote txbxContent")
_NEEDS = {W + "tr": W + "tc", W + "tbl": W + "tr"}

Planter = Callable[[str], Element]


def plant(root: Element, opening: Collection[Element], closing: Collection[Element], mark: Planter) -> None:
    """Plant guards where whole paragraphs, rows or cells are conditional.

    ``opening`` and ``closing`` are the marks that begin and end blocks; ``mark``
    makes a mark that prints the given character.
    """
    for holder in {parent for m in opening if (parent := m.getparent()) is not None}:
        if holder.tag in _HOLDERS and holder[-1].tag != W + "p":
            _guard_paragraphs(holder, mark)
        elif holder.tag in _NEEDS and not _has_lasting(holder, opening, closing):
            _guard_parts(holder, mark)


def parted(text: str) -> Iterator[str]:
    """Part a text at its guards, ``LAST`` with the end of what it guards."""
    return filter(None, _GUARD.split(text))


def _guard_paragraphs(holder: Element, mark: Planter) -> None:
    first = holder.find(W + "p")
    for table in holder.findall(W + "tbl"):
        table.addnext(mark(EDGE))
    properties = child(holder, "tcPr")
    holder.insert(0 if properties is None else holder.index(properties) + 1, mark(EDGE))
    filler = etree.Element(W + "p")
    p_pr = child(first, "pPr")
    if p_pr is not None:
        filler.append(deepcopy(p_pr))
        for section in filler[0].findall(W + "sectPr"):
            filler[0].remove(section)
    holder.extend([mark(FILLER), filler, mark(FILLED)])


def _guard_parts(holder: Element, mark: Planter) -> None:
    head = [position for position, e in enumerate(holder) if str(e.tag).endswith(("Pr", "tblGrid", "PrEx"))]
    holder.insert(head[-1] + 1 if head else 0, mark(FIRST))
    holder.append(mark(LAST))
    before = mark(HOLDER)
    holder.addprevious(before)


def _has_lasting(holder: Element, opening: Collection[Element], closing: Collection[Element]) -> bool:
    """Tell whether a row or table has a part outside every block."""
    depth = 0
    for element in holder:
        depth += (element in opening) - (element in closing)
        if depth == 0 and element.tag in (_NEEDS[str(holder.tag)], W + "sdt"):
            return True
    return False
