"""Bảng đọc lại (a printed table read back into data): the inverse of ``Bang.view``."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from vanban.chu.marked import written
from vanban.the_thuc import kieu
from vanban.the_thuc.ban_in import DoanIn

KIEU_TRONG_BANG = (kieu.DAU_BANG, kieu.NHOM_BANG, *kieu.CAC_O_BANG)
"""The styles of what stands in a table's cells."""

_Row = Mapping[int, Sequence[DoanIn]]
"""A row's cells by the column they begin in, from 1."""


def doc_bang(paragraphs: Iterable[DoanIn]) -> dict[str, Any]:
    """Read a table's cells back into data: the inverse of ``view``."""
    cells: dict[int, dict[int, list[DoanIn]]] = {}
    count = 0
    for each in paragraphs:
        count = max(count, each.cot + each.so_cot - 1)
        if not each.noi_tiep:
            cells.setdefault(each.hang, {}).setdefault(each.cot, []).append(each)
    heads = [row for row in cells.values() if _style(row) == kieu.DAU_BANG]
    rows = [row for row in cells.values() if _style(row) != kieu.DAU_BANG]
    return {"cot": _columns(heads, 1, count), "hang": [_row(row, count) for row in rows]}


def _style(row: _Row) -> str:
    return next(iter(row.values()))[0].kieu


def _columns(heads: Sequence[_Row], first: int, last: int) -> list[dict[str, Any]]:
    if not heads:
        return []
    found = []
    # A head that reaches down over rows stands in the first of them only.
    row = {at: cell for at, cell in heads[0].items() if first <= at <= last}
    if not row:
        return _columns(heads[1:], first, last)
    for at, cell in sorted(row.items()):
        below = _columns(heads[1:], at, at + cell[0].so_cot - 1)
        found.append({"tieu_de": "\n".join(each.loi for each in cell)} | ({"cot": below} if below else {}))
    return found


def _row(row: _Row, count: int) -> str | list[str]:
    if _style(row) == kieu.NHOM_BANG:
        return " ".join(each.loi for cell in row.values() for each in cell)
    return [_text(row.get(at, ())) for at in range(1, count + 1)]


def _text(cell: Sequence[DoanIn]) -> str:
    return written(each.chu for each in cell)
