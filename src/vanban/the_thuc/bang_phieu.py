"""Bảng trong giấy tờ của hội đồng (tables of a council's papers): rows under fixed heads, printed and read back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from vanban.chu.marked import Marked, escaped_row
from vanban.the_thuc import noi_dung as nd
from vanban.the_thuc.ban_in import DoanIn
from vanban.the_thuc.bang import Bang, Cot
from vanban.the_thuc.doc_bang import KIEU_TRONG_BANG, doc_bang
from vanban.the_thuc.noi_dung import Khoi


def bang_so_thu_tu(heads: Sequence[Any], rows: Iterable[Sequence[str]]) -> Khoi:
    """Print rows, each behind its number; in their texts no star marks anything."""
    cells = ([str(number), *escaped_row(row)] for number, row in enumerate(rows, 1))
    return nd.bang(Bang.cua(tuple(map(Cot.model_validate, heads)), cells).view())


def cac_hang(paragraphs: Iterable[DoanIn]) -> list[list[str]]:
    """Read the rows of a printed table back, without their numbers; nothing where there is no table."""
    cells = [each for each in paragraphs if each.kieu in KIEU_TRONG_BANG]
    rows = doc_bang(cells)["hang"] if cells else []
    return [[Marked(cell).plain() for cell in row[1:]] for row in rows if not isinstance(row, str)]


def ngoai_bang(paragraphs: Iterable[DoanIn]) -> list[DoanIn]:
    """Give what stands in no table."""
    return [each for each in paragraphs if each.kieu not in KIEU_TRONG_BANG]
