"""Accept or reject every tracked change of a .docx, as Word's own buttons do, and compare what is seen."""

from __future__ import annotations

from copy import deepcopy
from dataclasses import replace
from itertools import groupby
from typing import Any

from word_edits import File, W

from vanban.word.document import Block, Document, Table
from vanban.word.reading import open_document

Element = Any
_KEPT = {"pPr": ("rPr", "sectPr"), "sectPr": ("headerReference", "footerReference"), "rPr": ()}


def accepted(data: bytes) -> bytes:
    """Accept all."""
    return _settled(data, gone="del", stays="ins", restore=False)


def rejected(data: bytes) -> bytes:
    """Reject all."""
    return _settled(data, gone="ins", stays="del", restore=True)


def _settled(data: bytes, *, gone: str, stays: str, restore: bool) -> bytes:
    file = File(data)
    for part in [name for name in file.members if name.startswith("word/") and name.endswith(".xml")]:
        root = file.tree(part)
        _marks(root, gone, stays)
        for element in list(root.iter(f"{W}{gone}")):
            element.getparent().remove(element)
        for element in list(root.iter(f"{W}{stays}")):
            for run in list(element):
                element.addprevious(run)
            element.getparent().remove(element)
        for old, new in (("delText", "t"), ("delInstrText", "instrText")):
            for element in root.iter(f"{W}{old}"):
                element.tag = f"{W}{new}"
        for kind in _KEPT:
            for change in list(root.iter(f"{W}{kind}Change")):
                _change(change, kind, restore)
    return file.data()


def _marks(root: Element, gone: str, stays: str) -> None:
    """Settle new ends of paragraphs: one that goes joins its paragraph with the next, whose setting wins."""
    for mark in list(root.iter(f"{W}{stays}", f"{W}{gone}")):
        if mark.getparent().tag != f"{W}rPr":
            continue
        paragraph = next(mark.iterancestors(f"{W}p"))
        mark.getparent().remove(mark)
        if mark.tag == f"{W}{gone}":
            following = paragraph.getnext()
            at = 1 if following.find(f"{W}pPr") is not None else 0
            for element in reversed([each for each in paragraph if each.tag != f"{W}pPr"]):
                following.insert(at, element)
            paragraph.getparent().remove(paragraph)


def _change(change: Element, kind: str, restore: bool) -> None:
    holder = change.getparent()
    holder.remove(change)
    if restore:
        for element in [each for each in holder if each.tag.removeprefix(W) not in _KEPT[kind]]:
            holder.remove(element)
        old = [deepcopy(element) for element in change[0]]
        at = len(holder.findall(f"{W}headerReference") + holder.findall(f"{W}footerReference"))
        for count, element in enumerate(old):
            holder.insert(at + count, element)


def seen(data: bytes) -> tuple[object, ...]:
    """What a reader sees of a file: its text with its look, however it is parted into runs; its pages."""
    document = open_document(data)
    return (*map(_joined, document.blocks), *_pages(document))


def _pages(document: Document) -> list[object]:
    return [
        (
            replace(section, headers={}, footers={}),
            [[_joined(block) for block in blocks] for blocks in (*section.headers.values(), *section.footers.values())],
        )
        for section in document.sections
    ]


def _joined(block: Block) -> object:
    if isinstance(block, Table):
        return [[[_joined(inner) for inner in cell.blocks] for cell in row.cells] for row in block.rows]
    runs = [
        (look, "".join(run.text for run in group))
        for look, group in groupby(block.runs, lambda run: replace(run, text=""))
    ]
    return replace(block, runs=()), runs


def words(data: bytes) -> list[str]:
    """Every word of a file, in order, zeros before numbers left off."""
    found: list[str] = []
    for paragraph in open_document(data).paragraphs():
        letters = "".join(letter if letter.isalnum() else " " for letter in paragraph.text)
        found += [word.lstrip("0") for word in letters.split()]
    return found
