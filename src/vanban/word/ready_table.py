"""A table with heads over one another: fixed columns, head rows that repeat, rows that stay whole."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from vanban.word.closing import keep_row
from vanban.word.ready import Extras, Ready
from vanban.word.values import attribute, opening, paragraphs

_EDGES = ("top", "left", "bottom", "right", "insideH", "insideV")
_BORDERS = "".join(f'<w:{edge} w:val="single" w:sz="4" w:space="0" w:color="auto"/>' for edge in _EDGES)
_OWN_LOOK = (
    f"<w:tblBorders>{_BORDERS}</w:tblBorders>",
    '<w:tblCellMar><w:left w:w="85" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar>',
)
"""Borders and padding where the template has no style for tables."""
_NARROW = '<w:tblCellMar><w:left w:w="45" w:type="dxa"/><w:right w:w="45" w:type="dxa"/></w:tblCellMar>'


class ReadyCell(NamedTuple):
    """A cell: its text, the id of its paragraphs' style, the columns it covers.

    ``merge`` is "restart" in the first of cells merged downwards and "continue" in the others.
    """

    text: str
    style: str = ""
    span: int = 1
    merge: str = ""
    middle: bool = False


class ReadyRow(NamedTuple):
    """A row; a head repeats on every page, and only a row that ``splits`` may run over a page's end.

    A row that ``stays`` is kept on the page of the next row; the table's last row is not. ``least`` is how high it is
    at the least, in twips (0: as its text wants).
    """

    cells: Sequence[ReadyCell]
    head: bool = False
    splits: bool = False
    stays: bool = False
    least: int = 0


@lru_cache(maxsize=1024)
def _properties(width: int, span: int, merge: str, middle: bool) -> str:
    """Write what the cells of a column have in common."""
    spans = f'<w:gridSpan w:val="{span:d}"/>' if span > 1 else ""
    merged = f'<w:vMerge w:val="{merge}"/>' if merge else ""
    centred = '<w:vAlign w:val="center"/>' if middle else ""
    return f'<w:tcPr><w:tcW w:w="{width:d}" w:type="dxa"/>{spans}{merged}{centred}</w:tcPr>'


@dataclass(frozen=True)
class ReadyTable(Ready):
    """A table: its columns' widths in twips, its rows, the id of its style ("": plain borders).

    ``before`` and ``after`` are the ids of the styles of empty paragraphs around it (``None``: none), without which
    two tables would be one; ``kept`` tells that its last row stays on the page of what follows, ``narrow`` that its
    many columns have less padding.
    """

    widths: Sequence[int]
    rows: Sequence[ReadyRow]
    style: str = ""
    before: str | None = None
    after: str | None = None
    kept: bool = False
    narrow: bool = False

    def pieces(self, extras: Extras) -> Iterator[bytes]:
        """Write it."""
        style = f'<w:tblStyle w:val="{attribute(self.style)}"/>' if self.style else ""
        borders, padding = ("", "") if self.style else _OWN_LOOK
        padding = _NARROW if self.narrow else padding
        grid = "".join(f'<w:gridCol w:w="{width:d}"/>' for width in self.widths)
        before, after = ("" if it is None else f"<w:p>{opening(it)}</w:p>" for it in (self.before, self.after))
        yield (
            f'{before}<w:tbl><w:tblPr>{style}<w:tblW w:w="{sum(self.widths):d}" w:type="dxa"/>'
            f'<w:tblInd w:w="0" w:type="dxa"/>{borders}<w:tblLayout w:type="fixed"/>{padding}'
            f'<w:tblLook w:val="0000"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>'
        ).encode()
        *above, last = self.rows
        for row in above:
            yield self._row(row, extras, kept=row.stays)
        yield self._row(last, extras, kept=self.kept)
        yield f"</w:tbl>{after}".encode()

    def _row(self, row: ReadyRow, extras: Extras, *, kept: bool) -> bytes:
        height = f'<w:trHeight w:val="{row.least:d}" w:hRule="atLeast"/>' if row.least else ""
        told = ("" if row.splits else "<w:cantSplit/>") + height + ("<w:tblHeader/>" if row.head else "")
        cells, at = [], 0
        for cell in row.cells:
            width = sum(self.widths[at : at + cell.span])
            at += cell.span
            cells.append(
                f"<w:tc>{_properties(width, cell.span, cell.merge, cell.middle)}"
                f"{paragraphs(cell.text, cell.style, extras)}</w:tc>"
            )
        properties = f"<w:trPr>{told}</w:trPr>" if told else ""
        made = f"<w:tr>{properties}{''.join(cells)}</w:tr>".encode()
        return keep_row(made) if kept else made
