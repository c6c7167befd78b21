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


class PlainRow(NamedTuple):
    """A row with a text for each column, in the style of that column; rows alike share one object of ``styles``."""

    texts: Sequence[str]
    styles: Sequence[str]
    splits: bool = False
    stays: bool = False


class _Frame(NamedTuple):
    """What stands around a cell's text, what stands there without one, what prints it."""

    opened: bytes
    closed: bytes
    empty: bytes
    printer: Printer


@lru_cache(maxsize=256)
def _frame(style: str, span: int, merge: str, middle: bool, kept: bool) -> _Frame:
    """Give what is the same in cells of any width, from behind it on."""
    spans = f'<w:gridSpan w:val="{span:d}"/>' if span > 1 else ""
    merged = f'<w:vMerge w:val="{merge}"/>' if merge else ""
    centred = '<w:vAlign w:val="center"/>' if middle else ""
    opened, closed, empty, printer = styled(style, kept=kept)
    head = f"{spans}{merged}{centred}</w:tcPr>"
    return _Frame(f"{head}{opened}".encode(), f"{closed}</w:tc>".encode(), f"{head}{empty}</w:tc>".encode(), printer)


def _start(width: int) -> bytes:
    """Begin a cell so wide."""
    return b'<w:tc><w:tcPr><w:tcW w:w="%d" w:type="dxa"/>' % width


@lru_cache(maxsize=64)
def _row_opened(splits: bool, head: bool = False, least: int = 0) -> bytes:
    height = f'<w:trHeight w:val="{least:d}" w:hRule="atLeast"/>' if least else ""
    told = ("" if splits else "<w:cantSplit/>") + height + ("<w:tblHeader/>" if head else "")
    return f"<w:tr><w:trPr>{told}</w:trPr>".encode() if told else b"<w:tr>"


@lru_cache(maxsize=64)
def _table_opened(style: str, before: str | None, narrow: bool) -> tuple[bytes, bytes]:
    """Give what stands before the whole width of a table, and from there to the columns'."""
    above = "" if before is None else f"<w:p>{opening(before)}</w:p>"
    styled = f'<w:tblStyle w:val="{attribute(style)}"/>' if style else ""
    borders, padding = ("", "") if style else _OWN_LOOK
    padding = _NARROW if narrow else padding
    return f'{above}<w:tbl><w:tblPr>{styled}<w:tblW w:w="'.encode(), (
        f'" w:type="dxa"/><w:tblInd w:w="0" w:type="dxa"/>{borders}<w:tblLayout w:type="fixed"/>{padding}'
        '<w:tblLook w:val="0000"/></w:tblPr><w:tblGrid>'
    ).encode()


@dataclass(frozen=True)
class ReadyTable(Ready):
    """A table: its columns' widths in twips, its rows, the id of its style ("": plain borders).

    ``before`` and ``after`` are the ids of the styles of empty paragraphs around it (``None``: none), without which
    two tables would be one; ``kept`` tells that its last row stays on the page of what follows, ``narrow`` that its
    many columns have less padding.
    """

    widths: Sequence[int]
    rows: Sequence[ReadyRow | PlainRow]
    style: str = ""
    before: str | None = None
    after: str | None = None
    kept: bool = False
    narrow: bool = False

    def pieces(self, extras: Extras) -> list[bytes]:
        """Write it."""
        opened, columns = _table_opened(self.style, self.before, self.narrow)
        grid = b"".join([b'<w:gridCol w:w="%d"/>' % width for width in self.widths])
        pieces = [b"%b%d%b%b</w:tblGrid>" % (opened, sum(self.widths), columns, grid)]
        *above, last = self.rows
        writer = _Writer(self.widths, extras, pieces)
        for row in above:
            writer.put(row, row.stays)
        writer.put(last, self.kept)
        pieces.append(b"</w:tbl>" if self.after is None else f"</w:tbl><w:p>{opening(self.after)}</w:p>".encode())
        return pieces


class _Writer:
    """Writes the rows of one table: what stands around the texts of plain rows that share their styles is made once."""

    def __init__(self, widths: Sequence[int], extras: Extras, pieces: list[bytes]) -> None:
        self.widths, self.extras, self.pieces = widths, extras, pieces
        self.starts = [*map(_start, widths)]
        self.columns: list[tuple[bytes, bytes, bytes, Printer]] = []
        self.columns_of: tuple[Sequence[str], bool] | None = None

    def put(self, row: ReadyRow | PlainRow, kept: bool) -> None:
        if isinstance(row, PlainRow):
            self.put_texts(row, kept)
        else:
            self.put_cells(row, kept)
        self.pieces.append(b"</w:tr>")

    def put_cells(self, row: ReadyRow, kept: bool) -> None:
        pieces, extras, at = self.pieces, self.extras, 0
        pieces.append(_row_opened(row.splits, row.head, row.least))
        for text, style, span, merge, middle in row.cells:
            start = self.starts[at] if span == 1 else _start(sum(self.widths[at : at + span]))
            at += span
            opened, closed, empty, printer = _frame(style, span, merge, middle, kept)
            pieces += (start, opened, printer(text, extras).encode(), closed) if text else (start, empty)

    def put_texts(self, row: PlainRow, kept: bool) -> None:
        pieces, extras = self.pieces, self.extras
        texts, styles, splits, _ = row
        if self.columns_of is None or self.columns_of[0] is not styles or self.columns_of[1] is not kept:
            frames = [_frame(style, 1, "", False, kept) for style in styles]
            starts = zip(self.starts, frames, strict=True)
            self.columns = [(start + opened, closed, start + empty, p) for start, (opened, closed, empty, p) in starts]
            self.columns_of = styles, kept
        pieces.append(_row_opened(splits))
        for text, (opened, closed, empty, printer) in zip(texts, self.columns, strict=True):
            if text:
                pieces += opened, printer(text, extras).encode(), closed
            else:
                pieces.append(empty)
