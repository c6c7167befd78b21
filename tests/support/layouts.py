"""The three ways clerks lay out head and foot, given to a finished paper of ours: one table, two rows, tabs.

A layout changes a paper before its fault is put in, while styles of ours say which paragraph is what (``lay``), and
after it (``wash``): what styles said is said directly (in one of them capitals are typed), no style of ours is left.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from laundered_heads import XMLNS
from laundering import capitals_typed, flattened
from lined import lined
from lxml import etree
from word_edits import Element, File, W, kieu, unstyled

FRAMES = ("KhungVanBan", "KhungKy")
"""The tables of ours that only lay out."""
_COLUMNS = 2
_HEAD = 2
"""Rows of a head: names, number and date; what follows them is a foot."""


class Layout(NamedTuple):
    """What is done to a paper of ours before and after its fault is put in."""

    lay: Callable[[File], object]
    wash: Callable[[File], File]


def frames(file: File) -> Iterator[Element]:
    """The tables of two columns that lay out head, foot and copy."""
    for table in file.body.findall(f"{W}tbl"):
        style = table.find(f"{W}tblPr/{W}tblStyle")
        ours = style is not None and style.get(f"{W}val") in FRAMES
        if ours and len(table.find(f"{W}tblGrid")) == _COLUMNS:
            yield table


def in_one_row(file: File) -> None:
    """All of a head in one row; a foot below it in the same table becomes a table."""
    for table in list(frames(file)):
        first, *others = table.findall(f"{W}tr")
        for row in others[: _HEAD - 1]:
            for cell, more in zip(first.findall(f"{W}tc"), row.findall(f"{W}tc"), strict=True):
                cell.extend(more.findall(f"{W}p"))
            table.remove(row)
        for row in others[_HEAD - 1 :]:
            foot = etree.Element(f"{W}tbl")
            foot.extend([etree.fromstring(etree.tostring(table.find(f"{W}{part}"))) for part in ("tblPr", "tblGrid")])
            foot.append(row)
            table.addnext(foot)
            table.addnext(etree.fromstring(f"<w:p {XMLNS}><w:pPr/></w:p>"))


def names_apart(file: File) -> None:
    """The signer's name in a row of its own."""
    cells = {cell for table in frames(file) for cell in table.iter(f"{W}tc")}
    for style in (kieu.HO_TEN, kieu.HO_TEN_SAO):
        for name in [name for name in file.all(style) if name.getparent() in cells]:
            cell = name.getparent()
            column = cell.getparent().findall(f"{W}tc").index(cell)
            if column and len(cell.findall(f"{W}p")) > 1:
                target = file.copy_row(name)[column]
                target.remove(target.find(f"{W}p"))
                file.move(name, into=target)


def _tabbed(file: File) -> File:
    flattened(unstyled(file))
    for table in list(frames(file)):
        lined(table)
    return file


LAYOUTS: dict[str, Layout] = {
    "one table": Layout(in_one_row, lambda file: flattened(unstyled(file))),
    "two rows": Layout(names_apart, lambda file: capitals_typed(unstyled(file))),
    "tabs": Layout(lambda file: None, _tabbed),
}
