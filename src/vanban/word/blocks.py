"""Paragraphs and tables of one part, each with its effective values and its place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, cast

from lxml.etree import _Element as Element

from vanban.word.cascade import Base, Cascade, InTable
from vanban.word.document import Align, Block, Border, Cell, Line, Paragraph, Place, Row, Settings, Table
from vanban.word.numbering import Counting, Numbering
from vanban.word.properties import Props, is_on, paragraph_properties, run_properties, twips, whole
from vanban.word.runs import MC, Content, RunReader, alternative
from vanban.word.table_styles import TableStyle, edges, paddings, table_style
from vanban.word.wordml import W, child, value, w_names

MM = 25.4 / 1440
"""Millimetres a twip."""
_SEE_THROUGH = w_names("sdt sdtContent customXml ins moveTo")
_HOLDING = w_names("r ins moveTo hyperlink smartTag sdt fldSimple customXml")
"""What of a paragraph may hold text that is not deleted."""
_ALIGN: Mapping[str, Align] = {
    "left": "left", "start": "left", "right": "right", "end": "right", "center": "center", "both": "both",
    "distribute": "distribute", "thaiDistribute": "distribute", "mediumKashida": "both", "highKashida": "both",
    "lowKashida": "both", "numTab": "left",
}  # fmt: skip
_MIRRORED = {"left": "right", "right": "left"}
_BOX_INSETS = 2 * 2.54
"""A text box keeps a tenth of an inch free at both sides unless it says otherwise, mm."""


def inside(holder: Element) -> Iterator[Element]:
    """Walk the blocks (rows, cells) of ``holder``, looking through content controls and the like."""
    for element in holder:
        if element.tag in _SEE_THROUGH:
            yield from inside(element)
        elif element.tag == MC + "AlternateContent":
            if (chosen := alternative(element)) is not None:
                yield from inside(chosen)
        else:
            yield element


@dataclass(frozen=True)
class Where:
    """What holds blocks: the start of their paths, their width in mm, the place they share."""

    place: Place
    prefix: str = ""
    width: float | None = None
    table: InTable | None = None


def _taken_out(paragraph: Element) -> bool:
    """Tell whether a tracked change takes a paragraph out whole: its mark and all it held."""
    properties = child(paragraph, "pPr")
    if child(child(properties, "rPr"), "del") is None or child(properties, "sectPr") is not None:
        return False
    return not any(element.tag in _HOLDING for element in paragraph)


class BlockReader:
    """Reads the blocks of one part, counting its lists as it goes."""

    def __init__(self, cascade: Cascade, numbering: Numbering, settings: Settings) -> None:
        self._cascade, self._settings = cascade, settings
        self._runs = RunReader(cascade)
        self._lists: Counting = numbering.counting()
        self._fields: dict[tuple[int, frozenset[tuple[str, Any]]], dict[str, Any]] = {}

    def blocks(self, elements: Iterator[Element], where: Where, counts: list[int]) -> tuple[Block, ...]:
        """Read blocks; ``counts`` are the paragraphs and tables already passed in what holds them."""
        found: list[Block] = []
        for element in elements:
            if element.tag == W + "p":
                counts[0] += 1
                if not _taken_out(element):
                    found.append(self._paragraph(element, where, f"{where.prefix}đoạn {counts[0]}"))
            elif element.tag == W + "tbl":
                counts[1] += 1
                found.append(self._table(element, where, counts[1]))
        return tuple(found)

    def _paragraph(self, element: Element, where: Where, path: str) -> Paragraph:
        p_pr = child(element, "pPr")
        direct = paragraph_properties(p_pr)
        base = self._cascade.base(value(child(p_pr, "pStyle")), where.table)
        mark = self._cascade.run(base, run_properties(child(p_pr, "rPr")))
        content = self._runs.read(element, base)
        fields = self._effective(base, direct, where.table)
        number = self._lists.label(*fields["list"]) if fields["list"] else ""
        width = fields["frame"] or where.width
        place = replace(where.place, path=path)
        return Paragraph(
            tuple(content.runs),
            place,
            width=width,
            number=number,
            drawings=tuple(content.drawings),
            boxes=tuple(self._boxes(content, where, path)),
            page_break=content.page_break,
            mark=self._runs.made("", mark),
            **fields["paragraph"],
        )

    def _boxes(self, content: Content, where: Where, path: str) -> Iterator[tuple[Block, ...]]:
        for number, (box, drawing) in enumerate(content.boxes, start=1):
            width = None if drawing is None or drawing.width is None else drawing.width - _BOX_INSETS
            place = replace(where.place, box=True)
            yield self.blocks(inside(box), Where(place, f"{path}, khung chữ {number}, ", width), [0, 0])

    def _effective(self, base: Base, direct: Props, table: InTable | None) -> dict[str, Any]:
        key = (id(base), frozenset(direct.items()))
        if key not in self._fields:
            props = self._cascade.paragraph(base, direct, table)
            size = self._cascade.run(base, {}).fields["size"]
            name, style_id = (base.style.name, base.style.id) if base.style else ("", "")
            num_id = props.get("num_id") or 0
            frame = props.get("frame_width")
            self._fields[key] = {
                "paragraph": {"style": name, "style_id": style_id, **paragraph_fields(props, size, self._settings)},
                "list": (num_id, props.get("num_level") or 0) if num_id else None,
                "frame": frame * MM if frame else None,
            }
        return self._fields[key]

    def empty_paragraph(self, base: Base) -> Paragraph:
        """Give an empty paragraph of a style: its effective properties."""
        fields = self._effective(base, {}, None)["paragraph"]
        return Paragraph((), Place("", ""), mark=self._runs.made("", self._cascade.run(base, {})), **fields)

    def _table(self, element: Element, where: Where, number: int) -> Table:
        tbl_pr = child(element, "tblPr")
        style = table_style(tbl_pr, self._cascade)
        grid = [twips(value(e, "w")) or 0.0 for e in element.iterfind(f"{W}tblGrid/{W}gridCol")]
        rows = [row for row in inside(element) if row.tag == W + "tr"]
        columns = max([len(grid), *(sum(_span(c) for c in inside(row) if c.tag == W + "tc") for row in rows)])
        path = f"{where.prefix}bảng {number}"
        place = replace(where.place, path=path, table=number)
        read = []
        for index, row in enumerate(rows):
            if child(child(row, "trPr"), "del") is None:
                read.append(self._row(row, (index, len(rows), columns), grid, style, replace(where, place=place), path))
        named = self._cascade.style("table", value(child(tbl_pr, "tblStyle")))
        return Table(
            tuple(read),
            place,
            style=named.name if named else "",
            indent=_width(child(tbl_pr, "tblInd")),
            columns=tuple(width * MM for width in grid),
            width=_width(child(tbl_pr, "tblW")),
            align=_ALIGN.get(value(child(tbl_pr, "jc")) or "left", "left"),
            borders=style.borders,
        )

    def _row(
        self, row: Element, counts: tuple[int, int, int], grid: list[float], style: TableStyle, where: Where, path: str
    ) -> Row:
        index, rows, columns = counts
        tr_pr = child(row, "trPr")
        column = whole(value(child(tr_pr, "gridBefore"))) or 0
        cells: list[Cell] = []
        for number, cell in enumerate((e for e in inside(row) if e.tag == W + "tc"), start=1):
            tc_pr, end = child(cell, "tcPr"), column + _span(cell)
            padding = {**style.padding, **paddings(child(tc_pr, "tcMar"))}
            left, right = padding["left"] * MM, padding["right"] * MM
            width = _width(child(tc_pr, "tcW")) or sum(grid[column:end]) * MM or None
            inner = None if width is None else width - left - right
            place = replace(where.place, row=index + 1, cell=number)
            context = style.cell(index, rows, column, end, columns)
            prefix = f"{path}, hàng {index + 1}, ô {number}, "
            blocks = self.blocks(inside(cell), Where(place, prefix, inner, context), [0, 0])
            merge = child(tc_pr, "vMerge")
            cells.append(
                Cell(
                    blocks, width, index + 1, column + 1, end - column,
                    merge is not None and value(merge) != "restart", left, right, edges(child(tc_pr, "tcBorders")),
                )
            )  # fmt: skip
            column = end
        header, cant_split = child(tr_pr, "tblHeader"), child(tr_pr, "cantSplit")
        return Row(tuple(cells), header is not None and is_on(header), cant_split is not None and is_on(cant_split))


def _span(cell: Element) -> int:
    return max(1, whole(value(child(child(cell, "tcPr"), "gridSpan"))) or 1)


def _width(element: Element | None) -> float | None:
    """Read a width in mm; one in per cent or left to Word is ``None``."""
    if element is None or value(element, "type") not in ("dxa", ""):
        return None
    width = twips(value(element, "w"))
    return None if width is None else width * MM


def paragraph_fields(props: Props, size: float, settings: Settings) -> dict[str, Any]:
    """Turn properties into the fields of a ``Paragraph``; ``size`` is the style's, points."""
    align = _ALIGN.get(props.get("align", "left"))
    left, right = _indent(props, "left", size), _indent(props, "right", size)
    if props.get("bidi"):
        left, right = right, left
        align = cast("Align | None", _MIRRORED.get(align or "", align))
    rule = props.get("line_rule", "auto")
    line = abs(props.get("line", 240.0)) / (240 if rule == "auto" else 20)
    outline = props.get("outline", 9)
    borders = {
        f"border_{side}": Border(*found) if (found := props.get(f"border_{side}")) else None
        for side in ("top", "bottom", "left", "right")
    }
    return {
        "align": align,
        "left": left,
        "right": right,
        "first_line": _indent(props, "first", size),
        "before": _gap(props, "before", settings),
        "after": _gap(props, "after", settings),
        "before_auto": props.get("before_auto", False),
        "after_auto": props.get("after_auto", False),
        "contextual": props.get("contextual", False),
        "line": Line(rule, line) if rule in ("auto", "exact", "atLeast") else None,
        "keep_next": props.get("keep_next", False),
        "keep_lines": props.get("keep_lines", False),
        "widow_control": props.get("widow_control", True),
        "page_break_before": props.get("page_break_before", False),
        "outline_level": outline if outline < 9 else None,
        "tab_lines": props.get("tab_lines", False),
        "frame": props.get("frame"),
        **borders,
    }


def _indent(props: Props, key: str, size: float) -> float:
    """Give an indent in mm; one counted in letters (hundredths of one) wins over one in twips."""
    if letters := props.get(f"{key}_chars"):
        return float(letters * size / 100 * 20 * MM)
    return float(props.get(key, 0.0) * MM)


def _gap(props: Props, side: str, settings: Settings) -> float:
    """Give a gap in points: 14 where the file leaves it to HTML's rule (5 by the older rule), lines of 12."""
    if props.get(f"{side}_auto"):
        return 5.0 if settings.no_html_spacing else 14.0
    if lines := props.get(f"{side}_lines"):
        return float(lines * 12 / 100)
    return float(props.get(side, 0.0) / 20)
