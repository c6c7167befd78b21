"""A table of two columns written as lines of text: tab stops make the columns, rules are drawn, room to sign is empty.

The table's cells bear direct formatting only.
"""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy
from itertools import accumulate, zip_longest
from types import MappingProxyType
from typing import NamedTuple

from laundered_heads import XMLNS, drawn
from lxml import etree
from word_edits import Element, W

_ROOM, _LINES = 600, 4
"""A gap of so many twips before a line is room to sign, and so many empty lines stand for it."""
_STOPS = {"center": "center", "right": "right"}
_OFFSET = ".//{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}positionH/{*}posOffset"
EMU_A_TWIP = 635


class Part(NamedTuple):
    """A line of one column: its runs, where its tab stop stands, its spacing; no stop is the line's own beginning."""

    runs: list[Element]
    stop: tuple[str, int] | None = None
    indent: int = 0
    spacing: Mapping[str, int] = MappingProxyType({})
    rule: str = "auto"


def lined(table: Element) -> None:
    """Put lines in a table's place."""
    widths = [int(column.get(f"{W}w")) for column in table.find(f"{W}tblGrid")]
    starts = [0, *accumulate(widths)]
    for row in table.findall(f"{W}tr"):
        cells = row.findall(f"{W}tc")
        columns = [_parts(cell, start, width) for cell, start, width in zip(cells, starts, widths, strict=False)]
        for parts in zip_longest(*columns, fillvalue=Part([])):
            table.addprevious(_line(parts))
    table.getparent().remove(table)


def _parts(cell: Element, start: int, width: int) -> list[Part]:
    """A column's lines; a rule is drawn in the line above it."""
    parts: list[Part] = []
    for paragraph in cell.findall(f"{W}p"):
        indents = [_number(paragraph, "ind", side) for side in ("left", "right")]
        if paragraph.find(f"{W}pPr/{W}pBdr/{W}bottom") is not None:
            length, left = width - sum(indents), start + indents[0]
            if parts:
                parts[-1].runs.append(drawn(length / 20, left / 20, "drawn"))
            continue
        spacing = {side: _number(paragraph, "spacing", side) for side in ("before", "after", "line")}
        if spacing["before"] >= _ROOM:
            parts += [Part([])] * _LINES
            spacing["before"] = 0
        jc = paragraph.find(f"{W}pPr/{W}jc")
        kind = _STOPS.get("left" if jc is None else jc.get(f"{W}val"), "left")
        at = {"center": start + (width + indents[0] - indents[1]) // 2, "right": start + width - indents[1]}
        stop = (kind, at.get(kind, start + indents[0])) if start or kind != "left" else None
        found = paragraph.find(f"{W}pPr/{W}spacing")
        rule = "auto" if found is None else found.get(f"{W}lineRule", "auto")
        for offset in paragraph.findall(_OFFSET):
            offset.text = str(int(offset.text) + start * EMU_A_TWIP)
        for count, runs in enumerate(_broken(paragraph)):
            parts.append(
                Part(
                    runs,
                    stop,
                    0 if stop else indents[0],
                    {**spacing, "before": 0 if count else spacing["before"]},
                    rule,
                )
            )
    return parts


def _number(paragraph: Element, name: str, side: str) -> int:
    found = paragraph.find(f"{W}pPr/{W}{name}")
    return 0 if found is None else int(found.get(f"{W}{side}", "0"))


def _broken(paragraph: Element) -> list[list[Element]]:
    """Its runs, parted at line breaks."""
    lines: list[list[Element]] = [[]]
    for run in paragraph.findall(f"{W}r"):
        for part in _at_breaks(run):
            if part is None:
                lines.append([])
            else:
                lines[-1].append(part)
    return lines


def _at_breaks(run: Element) -> list[Element | None]:
    parts: list[Element | None] = []
    looks = run.find(f"{W}rPr")
    for child in list(run):
        if child is looks:
            continue
        if child.tag == f"{W}br":
            parts.append(None)
            continue
        if not parts or parts[-1] is None:
            parts.append(etree.Element(f"{W}r"))
            if looks is not None:
                parts[-1].append(deepcopy(looks))
        parts[-1].append(child)
    return parts


def _line(parts: tuple[Part, ...]) -> Element:
    """A paragraph of the columns' parts: a tab before each that has a stop."""
    told = [part for part in parts if part.spacing]
    most = {side: max((part.spacing[side] for part in told), default=0) for side in ("before", "after", "line")}
    rule = next((part.rule for part in told if part.spacing["line"] == most["line"]), "auto")
    stops = "".join(f'<w:tab w:val="{part.stop[0]}" w:pos="{part.stop[1]}"/>' for part in parts if part.stop)
    line = etree.fromstring(
        f'<w:p {XMLNS}><w:pPr><w:tabs>{stops}</w:tabs><w:spacing w:before="{most["before"]}" w:after="{most["after"]}" '
        f'w:line="{most["line"] or 240}" w:lineRule="{rule}"/><w:ind w:left="{parts[0].indent}" w:firstLine="0"/>'
        '<w:jc w:val="left"/></w:pPr></w:p>'
    )
    if not stops:
        line.find(f"{W}pPr").remove(line.find(f"{W}pPr/{W}tabs"))
    for count, part in enumerate(parts):
        if part.stop or count:
            etree.SubElement(etree.SubElement(line, f"{W}r"), f"{W}tab")
        line.extend(part.runs)
    while len(line) and line[-1].find(f"{W}tab") is not None:
        line.remove(line[-1])
    return line
