"""Sections: where each begins, its page, and the headers and footers it shows or inherits."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from lxml.etree import _Element as Element

from vanban.word import anchors
from vanban.word.blocks import MM, BlockReader, Where, inside
from vanban.word.document import Block, Place, Section
from vanban.word.properties import is_on, twips, whole
from vanban.word.wordml import W, child, value

_ID = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
Parts = Mapping[str, tuple[str, Element]]
Shown = Mapping[str, tuple[Block, ...]]


def read_body(
    body: Element, part: str, reader: BlockReader, parts: Parts, new_reader: Callable[[], BlockReader]
) -> tuple[tuple[Block, ...], tuple[Section, ...]]:
    """Read the body: its blocks, each knowing its section, and its sections."""
    stretches = anchors.sections(body)
    blocks: list[Block] = []
    sections: list[Section] = []
    counts = [0, 0]
    for index, (properties, elements) in enumerate(stretches):
        section = _page(properties)
        where = Where(Place(part, "", section=index), "", section.text_width if section.columns == 1 else None)
        found = reader.blocks(iter(elements), where, counts)
        before = sections[-1] if sections else Section()
        width = section.text_width
        headers = _shown(properties, "header", parts, before.headers, index, width, new_reader)
        footers = _shown(properties, "footer", parts, before.footers, index, width, new_reader)
        first = len(blocks)
        blocks += found
        sections.append(replace(section, first_block=first, last_block=len(blocks), headers=headers, footers=footers))
    return tuple(blocks), tuple(sections)


def _page(properties: Element | None) -> Section:
    size, margins, numbers = (child(properties, name) for name in ("pgSz", "pgMar", "pgNumType"))
    columns = child(properties, "cols")
    title = child(properties, "titlePg")

    def mm(element: Element | None, name: str) -> float | None:
        length = twips(value(element, name))
        # A negative top or bottom margin is an exact one; its length is the same.
        return None if length is None else abs(length) * MM

    return Section(
        width=mm(size, "w"),
        height=mm(size, "h"),
        top=mm(margins, "top"),
        bottom=mm(margins, "bottom"),
        left=mm(margins, "left"),
        right=mm(margins, "right"),
        gutter=mm(margins, "gutter") or 0.0,
        header=mm(margins, "header"),
        footer=mm(margins, "footer"),
        orientation="landscape" if value(size, "orient") == "landscape" else "portrait",
        title_page=title is not None and is_on(title),
        page_start=whole(value(numbers, "start")),
        page_format=value(numbers, "fmt") or "decimal",
        start=value(child(properties, "type")) or "nextPage",
        columns=max(1, whole(value(columns, "num")) or 1),
    )


def _shown(
    properties: Element | None,
    kind: str,
    parts: Parts,
    before: Shown,
    index: int,
    width: float | None,
    new_reader: Callable[[], BlockReader],
) -> Shown:
    """Give the headers (or footers) by type, those of the section before where it names none."""
    found = dict(before)
    for reference in () if properties is None else properties.iterfind(f"{W}{kind}Reference"):
        part, root = parts.get(str(reference.get(_ID, "")), ("", None))
        if root is not None:
            where = Where(Place(part, "", section=index), "", width)
            found[value(reference, "type") or "default"] = new_reader().blocks(inside(root), where, [0, 0])
    return found
