"""A table with heads over one another: fixed columns, head rows that repeat, rows that stay whole."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from vanban.word.ready import Extras, Ready
from vanban.word.values import Printer, attribute, opening, styled

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


class _Frame(NamedTuple):
    """What stands around a cell's text, behind its width: one that is empty has no run."""

    opened: bytes
    closed: bytes
    empty: bytes
    printer: Printer


@lru_cache(maxsize=256)
def _frame(style: str, span: int, merge: str, middle: bool, kept: bool) -> _Frame:
    spans = f'<w:gridSpan w:val="{span:d}"/>' if span > 1 else ""
    merged = f'<w:vMerge w:val="{merge}"/>' if merge else ""
    centred = '<w:vAlign w:val="center"/>' if middle else ""
    opened, closed, empty, printer = styled(style, kept=kept)
    head = f"{spans}{merged}{centred}</w:tcPr>"
    return _Frame(f"{head}{opened}".encode(), f"{closed}</w:tc>".encode(), f"{head}{empty}</w:tc>".encode(), printer)


def _width(width: int) -> bytes:
    """Begin a cell that is so wide."""
    return b'<w:tc><w:tcPr><w:tcW w:w="%d" w:type="dxa"/>' % width


@lru_cache(maxsize=64)
def _row_opened(head: bool, splits: bool, least: int) -> bytes:
    height = f'<w:trHeight w:val="{least:d}" w:hRule="atLeast"/>' if least else ""
    told = ("" if splits else "<w:cantSplit/>") + height + ("<w:tblHeader/>" if head else "")
    return f"<w:tr><w:trPr>{told}</w:trPr>".encode() if told else b"<w:tr>"


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

    def pieces(self, extras: Extras) -> list[bytes]:
        """Write it."""
        style = f'<w:tblStyle w:val="{attribute(self.style)}"/>' if self.style else ""
        borders, padding = ("", "") if self.style else _OWN_LOOK
        padding = _NARROW if self.narrow else padding
        grid = "".join(f'<w:gridCol w:w="{width:d}"/>' for width in self.widths)
        before, after = ("" if it is None else f"<w:p>{opening(it)}</w:p>" for it in (self.before, self.after))
        head = (
            f'{before}<w:tbl><w:tblPr>{style}<w:tblW w:w="{sum(self.widths):d}" w:type="dxa"/>'
            f'<w:tblInd w:w="0" w:type="dxa"/>{borders}<w:tblLayout w:type="fixed"/>{padding}'
            f'<w:tblLook w:val="0000"/></w:tblPr><w:tblGrid>{grid}</w:tblGrid>'
        )
        pieces = [head.encode()]
        starts = [*map(_width, self.widths)]
        *above, last = self.rows
        for row in above:
            self._put(row, starts, pieces, extras, kept=row.stays)
        self._put(last, starts, pieces, extras, kept=self.kept)
        pieces.append(f"</w:tbl>{after}".encode())
        return pieces

    def _put(self, row: ReadyRow, starts: Sequence[bytes], pieces: list[bytes], extras: Extras, *, kept: bool) -> None:
        cells, head, splits, _, least = row
        pieces.append(_row_opened(head, splits, least))
        at = 0
        for text, style, span, merge, middle in cells:
            start = starts[at] if span == 1 else _width(sum(self.widths[at : at + span]))
            at += span
            opened, closed, empty, printer = _frame(style, span, merge, middle, kept)
            pieces += (start, opened, printer(text, extras).encode(), closed) if text else (start, empty)
        pieces.append(b"</w:tr>")
