"""A .docx without some of its blocks, and without what only they had: pictures, charts, footnotes, sections.

An extract is made for others' eyes, so nothing that was left out may stay in
the package unseen.
"""

from __future__ import annotations

import posixpath
from collections.abc import Collection, Iterable, Iterator

from lxml import etree
from lxml.etree import _Element as Element

from vanban.word import safety
from vanban.word.blocks import inside
from vanban.word.package import Package
from vanban.word.wordml import W, child, parse_xml, value

_R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"


def without_blocks(package: Package, left_out: Collection[int]) -> bytes:
    """Leave out blocks by their places among ``Document.blocks``; a section that loses all of them goes too."""
    document = parse_xml(package.read(package.main), package.name, package.main)
    body = child(document, "body")
    blocks = [e for e in inside(body) if e.tag in (W + "p", W + "tbl")] if body is not None else []
    for number, block in enumerate(blocks):
        if number in left_out and (parent := block.getparent()) is not None:
            parent.remove(block)
    if body is not None:
        _end_with_a_section_that_says_something(body)
    changed = {package.main: document}
    for part in package.of_type("footnotes+xml"):
        changed[part] = _notes(parse_xml(package.read(part), package.name, part), document)
    relations = parse_xml(package.read(package.relations), package.name, package.relations)
    dropped = _unused(relations, document)
    folder = package.main.rpartition("/")[0]
    targets = {_part(folder, relation) for relation in dropped}
    for relation in dropped:
        relations.remove(relation)
    if dropped:
        targets |= set(_below(package, targets))
        changed[package.relations] = relations
        changed[safety.CONTENT_TYPES] = _types_without(package, targets)
    return package.with_parts({name: _serialised(root) for name, root in changed.items()}, without=targets)


def _end_with_a_section_that_says_something(body: Element) -> None:
    """Make the last section that has blocks left the file's last."""
    final = child(body, "sectPr")
    before = final.getprevious() if final is not None else None
    own = child(child(before, "pPr"), "sectPr")
    if final is not None and before is not None and own is not None:
        body.replace(final, own)


def _notes(notes: Element, document: Element) -> Element:
    used = {value(each, "id") for each in document.iter(W + "footnoteReference")}
    for note in list(notes.iterfind(W + "footnote")):
        if value(note, "type") in ("", "normal") and value(note, "id") not in used:
            notes.remove(note)
    return notes


def _unused(relations: Element, document: Element) -> list[Element]:
    """Give the relationships to pictures and charts that nothing shows any more."""
    used = {
        text for element in document.iter(etree.Element) for name, text in element.attrib.items() if _R in str(name)
    }
    shown = [each for each in relations if str(each.get("Type", "")).endswith(("/image", "/chart"))]
    kept = {each.get("Target") for each in shown if each.get("Id") in used}
    return [each for each in shown if each.get("Id") not in used and each.get("Target") not in kept]


def _below(package: Package, parts: Iterable[str]) -> Iterator[str]:
    """Give what only these parts lead to: a chart's relationships, its workbook, its own styles and colours."""
    for part in parts:
        folder, _, file = part.rpartition("/")
        if (relations := f"{folder}/_rels/{file}.rels") in package.names:
            yield relations
            for relation in parse_xml(package.read(relations), package.name, relations):
                yield _part(folder, relation)


def _part(folder: str, relation: Element) -> str:
    target = str(relation.get("Target", ""))
    return target.lstrip("/") if target.startswith("/") else posixpath.normpath(f"{folder}/{target}").lstrip("/")


def _types_without(package: Package, parts: Collection[str]) -> Element:
    types = parse_xml(package.read(safety.CONTENT_TYPES), package.name, safety.CONTENT_TYPES)
    for each in list(types):
        if str(each.get("PartName", "")).lstrip("/") in parts:
            types.remove(each)
    return types


def _serialised(root: Element) -> bytes:
    data: bytes = etree.tostring(root, encoding="UTF-8", xml_declaration=True, standalone=True)
    return data
