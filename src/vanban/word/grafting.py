"""What one .docx holds put into another: behind its text, or above page 1, with the styles that lack there.

Every other member of the package stays as it lies. A style is known by its
name; where the other file has one of that name, its look is what counts.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from copy import deepcopy

from lxml import etree
from lxml.etree import _Element as Element

from vanban.word import safety
from vanban.word.package import Package
from vanban.word.wordml import W, child, parse_xml, value

_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_ID = f"{{{_R}}}id"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_HEADER = "application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"
_STYLED = tuple(W + name for name in ("pStyle", "rStyle", "tblStyle"))
_LINKED = ("basedOn", "next", "link")


def behind(target: Package, graft: Package) -> bytes:
    """Put the text of ``graft`` behind the text of ``target``, in its last section."""
    document, styles, blocks = _opened(target, graft)
    body = _body(document)
    last = body[-1] if len(body) and body[-1].tag == W + "sectPr" else None
    for block in blocks:
        body.append(block) if last is None else last.addprevious(block)
    return target.with_parts({target.main: _serialised(document), **styles})


def above(target: Package, graft: Package) -> bytes:
    """Put the text of ``graft`` into the top margin of the first page of ``target``, over what stands there."""
    document, styles, blocks = _opened(target, graft)
    relations = parse_xml(target.read(target.relations), target.name, target.relations)
    first, *others = document.iter(W + "sectPr")
    old = _first_header(first)
    part, header = _header(target, relations, old)
    header[:] = [*blocks, *(kept for kept in header if not _blank(kept))]
    if old is not None and not any(each.get(_ID) == old.get(_ID) for other in others for each in other):
        return target.with_parts({part: _serialised(header), **styles})
    part, number = _new_part(target)
    relation = f"vanbanHeader{number}"
    tag = f"{{{_PACKAGE}/relationships}}Relationship"
    etree.SubElement(relations, tag, Id=relation, Type=f"{_R}/header", Target=part.rpartition("/")[2])
    if old is not None and _first_header(others[0]) is None:
        _show_first(others[0], str(old.get(_ID)))  # what it had by inheritance
    _show_first(first, relation)
    types = parse_xml(target.read(safety.CONTENT_TYPES), target.name, safety.CONTENT_TYPES)
    etree.SubElement(types, f"{{{_PACKAGE}/content-types}}Override", PartName=f"/{part}", ContentType=_HEADER)
    changed = {target.main: document, target.relations: relations, safety.CONTENT_TYPES: types, part: header}
    return target.with_parts({**{name: _serialised(root) for name, root in changed.items()}, **styles})


def _opened(target: Package, graft: Package) -> tuple[Element, dict[str, bytes], list[Element]]:
    """Give the target's tree, its part of styles if that changes, and the graft's blocks in the target's styles."""
    document = parse_xml(target.read(target.main), target.name, target.main)
    other = _body(parse_xml(graft.read(graft.main), graft.name, graft.main))
    blocks = [block for block in other if block.tag != W + "sectPr"]
    part = next(iter(target.of_type(".styles+xml")))
    styles = parse_xml(target.read(part), target.name, part)
    theirs = parse_xml(graft.read(source := next(iter(graft.of_type(".styles+xml")))), graft.name, source)
    before = len(styles)
    _adopt(blocks, styles, theirs)
    return document, {part: _serialised(styles)} if len(styles) > before else {}, blocks


def _adopt(blocks: Iterable[Element], styles: Element, theirs: Element) -> None:
    """Let blocks name their styles as the target does; copy those it lacks."""
    known = {value(child(style, "name")).lower(): value(style, "styleId") for style in styles.iterfind(W + "style")}
    taken = set(known.values())
    foreign = {value(style, "styleId"): style for style in theirs.iterfind(W + "style")}
    ids: dict[str, str] = {}

    def adopted(style_id: str) -> str:
        if style_id in ids or style_id not in foreign:
            return ids.get(style_id, style_id)
        style = foreign[style_id]
        name = value(child(style, "name")).lower()
        if name in known:
            ids[style_id] = known[name]
            return known[name]
        ids[style_id] = new = next(each for each in _names(style_id) if each not in taken)
        taken.add(new)
        copied = deepcopy(style)
        copied.set(W + "styleId", new)
        styles.append(copied)
        for link in _LINKED:
            if (found := child(copied, link)) is not None:
                found.set(W + "val", adopted(value(found)))
        return new

    for block in blocks:
        for element in block.iter(*_STYLED):
            element.set(W + "val", adopted(value(element)))


def _names(style_id: str) -> Iterator[str]:
    yield style_id
    number = 2
    while True:
        yield f"{style_id}{number}"
        number += 1


def _new_part(target: Package) -> tuple[str, int]:
    """Name a part for a header that the package does not have yet, and give its number."""
    folder, members = target.main.rpartition("/")[0], {name.lower() for name in target.names}
    number = 1
    while (part := f"{folder}/vanbanHeader{number}.xml".lstrip("/")).lower() in members:
        number += 1
    return part, number


def _header(target: Package, relations: Element, reference: Element | None) -> tuple[str, Element]:
    """Open the header that a section shows on its first page: its part and its tree, empty where it has none."""
    folder = target.main.rpartition("/")[0]
    for relation in relations if reference is not None else ():
        if reference is not None and relation.get("Id") == reference.get(_ID):
            part = f"{folder}/{relation.get('Target', '')}".lstrip("/")
            return part, parse_xml(target.read(part), target.name, part)
    return "", etree.Element(W + "hdr", nsmap={"w": W[1:-1]})


def _first_header(section: Element) -> Element | None:
    return next((each for each in section.iterfind(W + "headerReference") if value(each, "type") == "first"), None)


def _show_first(section: Element, relation: str) -> None:
    """Let a section show a header on its first page."""
    reference = _first_header(section)
    if reference is None:
        reference = section.makeelement(W + "headerReference", {W + "type": "first"})
        section.insert(0, reference)
    reference.set(_ID, relation)


def _blank(block: Element) -> bool:
    """Tell a paragraph that shows nothing."""
    return block.tag == W + "p" and next(block.iter(W + "r", W + "fldSimple"), None) is None


def _body(document: Element) -> Element:
    body = child(document, "body")
    assert body is not None  # noqa: S101 - both files have been read as documents before
    return body


def _serialised(root: Element) -> bytes:
    data: bytes = etree.tostring(root, encoding="UTF-8", xml_declaration=True, standalone=True)
    return data
