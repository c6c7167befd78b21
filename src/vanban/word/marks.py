"""Tracked changes as Word keeps them (ECMA-376, 17.13.5): what was there, who changed it, and a number of its own."""

from __future__ import annotations

from collections.abc import Iterable
from copy import deepcopy
from typing import Final

from lxml import etree
from lxml.etree import _Element as Element

from vanban.word.order import insert, put
from vanban.word.wordml import W, child, value, w_names

AUTHOR: Final = "vanban"
INITIALS: Final = "vb"
DATE: Final = "2020-03-05T00:00:00Z"
"""No clock may change our bytes."""

_NOT_KEPT: Final = {
    "rPr": (),
    "pPr": ("rPr", "sectPr"),
    "sectPr": ("headerReference", "footerReference"),
}
"""What a tracked change of properties does not remember, by the schema."""
_MARKS: Final = w_names("ins del rPrChange pPrChange sectPrChange")
_DELETED: Final = {W + "t": W + "delText", W + "instrText": W + "delInstrText"}


class Marks:
    """Marks changes if they are ``tracked``; else the same calls just make them."""

    def __init__(self, *, tracked: bool) -> None:
        self.tracked = tracked

    def keep(self, properties: Element, old: Element | None = None) -> None:
        """Remember what ``properties`` say before they are changed (or ``old``), if that is not remembered already."""
        kind = str(properties.tag).removeprefix(W)
        if not self.tracked or child(properties, f"{kind}Change") is not None:
            return
        change = _made(f"{kind}Change")
        before = etree.SubElement(change, W + kind)
        for element in properties if old is None else old:
            if str(element.tag).removeprefix(W) not in (*_NOT_KEPT[kind], f"{kind}Change"):
                before.append(deepcopy(element))
        insert(properties, change)

    def inserted(self, runs: Iterable[Element]) -> list[Element]:
        """Give new runs as they are to be put in."""
        if not self.tracked:
            return list(runs)
        holder = _made("ins")
        holder.extend(runs)
        return [holder]

    def delete(self, run: Element) -> None:
        """Take a run out."""
        holder = run.getparent()
        assert holder is not None  # noqa: S101 - a run stands in a paragraph
        if not self.tracked or holder.tag == W + "ins":
            holder.remove(run)
            return
        for element in run:
            element.tag = _DELETED.get(str(element.tag), str(element.tag))
        gone = _made("del")
        holder.replace(run, gone)
        gone.append(run)

    def delete_paragraph(self, paragraph: Element) -> None:
        """Take a paragraph without text out."""
        holder = paragraph.getparent()
        assert holder is not None  # noqa: S101 - a paragraph stands in a body, a cell or a box
        if not self.tracked:
            holder.remove(paragraph)
            return
        mark = put(put(paragraph, "pPr"), "rPr")
        if child(mark, "del") is None:
            insert(mark, _made("del"))

    def new_paragraph(self, mark: Element) -> None:
        """Mark a paragraph's end (its mark's properties) as new."""
        if self.tracked and child(mark, "ins") is None:
            insert(mark, _made("ins"))


def number(roots: Iterable[Element], first: int) -> None:
    """Give every mark of ours a number of its own, from ``first``: a run that is parted takes its marks along."""
    ours = (e for root in roots for e in root.iter(*_MARKS) if value(e, "author") == AUTHOR)
    for count, mark in enumerate(ours, first):
        mark.set(W + "id", str(count))


def _made(name: str) -> Element:
    attributes = {"id": "0", "author": AUTHOR, "date": DATE}
    return etree.Element(W + name, {W + key: text for key, text in attributes.items()})
