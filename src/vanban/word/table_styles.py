"""What a table gives its cells: which branches of its style hold where, borders, padding."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from lxml.etree import _Element as Element

from vanban.word.cascade import Cascade, InTable, Style
from vanban.word.document import Border
from vanban.word.properties import border, twips, whole
from vanban.word.wordml import W, child, value

_BRANCHES = (
    "band1Horz", "band2Horz", "band1Vert", "band2Vert", "firstCol", "lastCol", "firstRow", "lastRow",
    "nwCell", "neCell", "swCell", "seCell",
)  # fmt: skip
"""Branches of a table style, weakest first: the order Word follows, which is not the order the standard lists."""
_LOOK_BITS = {
    "firstRow": 0x20, "lastRow": 0x40, "firstColumn": 0x80, "lastColumn": 0x100, "noHBand": 0x200, "noVBand": 0x400,
}  # fmt: skip
_EDGES = ("top", "left", "bottom", "right", "insideH", "insideV")
_SAME = {"start": "left", "end": "right"}
_PADDING = 115.0
"""Left and right padding of a cell where nothing says (ECMA-376 17.4.34), twips."""


@dataclass(frozen=True)
class TableStyle:
    """A table's style as its cells see it; padding in twips."""

    style: str
    look: Mapping[str, bool]
    row_band: int
    column_band: int
    named: frozenset[str]
    """The branches the style has."""
    borders: Mapping[str, Border]
    padding: Mapping[str, float]

    def cell(self, row: int, rows: int, column: int, end: int, columns: int) -> InTable:
        """Tell what holds for a cell; counts from 0, ``end`` is one after its last column."""
        look = self.look
        first_row, last_row = look["firstRow"] and row == 0, look["lastRow"] and row == rows - 1
        first_col, last_col = look["firstColumn"] and column == 0, look["lastColumn"] and end == columns
        held = {
            "firstRow": first_row, "lastRow": last_row, "firstCol": first_col, "lastCol": last_col,
            "nwCell": first_row and first_col, "neCell": first_row and last_col,
            "swCell": last_row and first_col, "seCell": last_row and last_col,
        }  # fmt: skip
        # A stripe begins behind the first row or column only if the style paints that one otherwise.
        before_row = int(look["firstRow"] and "firstRow" in self.named)
        before_column = int(look["firstColumn"] and "firstCol" in self.named)
        stripes = (("Horz", row, self.row_band, before_row), ("Vert", column, self.column_band, before_column))
        for name, index, size, before in stripes:
            if size > 0 and index >= before and not look["noHBand" if name == "Horz" else "noVBand"]:
                held[f"band{(index - before) // size % 2 + 1}{name}"] = True
        return InTable(self.style, tuple(name for name in _BRANCHES if held.get(name) and name in self.named))


def table_style(tbl_pr: Element | None, cascade: Cascade) -> TableStyle:
    """Read the style of a table and what the table itself says beside it."""
    named = value(child(tbl_pr, "tblStyle"))
    # A table that names no style takes nothing of the default one for its text, but does take its padding.
    chain = cascade.chain("table", named)
    groups = [child(style.element, "tblPr") for style in chain or cascade.chain("table", cascade.default_table)]
    own = [*(group for group in groups if chain), tbl_pr]
    padding = {"left": _PADDING, "right": _PADDING}
    for group in (*groups, tbl_pr):
        padding |= paddings(child(group, "tblCellMar"))
    borders: dict[str, Border] = {}
    for group in own:
        borders |= edges(child(group, "tblBorders"))
    return TableStyle(
        named if chain else "",
        table_look(tbl_pr),
        _band(own, "tblStyleRowBandSize"),
        _band(own, "tblStyleColBandSize"),
        _branches(chain),
        borders,
        padding,
    )


def _branches(chain: Sequence[Style]) -> frozenset[str]:
    return frozenset(name for style in chain for name in style.branches)


def _band(groups: Sequence[Element | None], name: str) -> int:
    """Read how many rows or columns a stripe takes; without a figure there are no stripes."""
    sizes = [whole(value(child(group, name))) for group in groups]
    return max(0, next((size for size in reversed(sizes) if size is not None), 0))


def edges(holder: Element | None) -> dict[str, Border]:
    """Read ``w:tblBorders`` or ``w:tcBorders``."""
    found: dict[str, Border] = {}
    for edge in () if holder is None else holder:
        name = str(edge.tag).removeprefix(W)
        if (name := _SAME.get(name, name)) in _EDGES:
            found[name] = Border(*border(edge))
    return found


def paddings(holder: Element | None) -> dict[str, float]:
    """Read the sides of ``w:tblCellMar`` or ``w:tcMar``, in twips."""
    found: dict[str, float] = {}
    for edge in () if holder is None else holder:
        name = str(edge.tag).removeprefix(W)
        if (width := twips(value(edge, "w"))) is not None:
            found[_SAME.get(name, name)] = width
    return found


def table_look(tbl_pr: Element | None) -> dict[str, bool]:
    """Read ``w:tblLook``: named attributes, else the older bit mask; without it every branch is asked for."""
    look = child(tbl_pr, "tblLook")
    everything = {name: not name.startswith("no") for name in _LOOK_BITS}
    if look is None:
        return everything
    if any(value(look, name) for name in _LOOK_BITS):
        return {name: value(look, name) not in ("", "0", "false", "off") for name in _LOOK_BITS}
    try:
        mask = int(value(look), 16)
    except ValueError:
        return everything
    return {name: bool(mask & bit) for name, bit in _LOOK_BITS.items()}
