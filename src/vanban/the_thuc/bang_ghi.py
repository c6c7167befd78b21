"""Bảng ghi (a table of records): each row prints a record, each column a part of it, and back.

A column that no record has anything for is left out, unless the form has it
always. A table is known again by its heads.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from typing import Any

from vanban.chu.text import slug
from vanban.the_thuc import kieu
from vanban.the_thuc.ban_in import DoanIn
from vanban.the_thuc.bang import BangMau, Cot, DauIn, in_dau
from vanban.the_thuc.doc_bang import KIEU_TRONG_BANG, doc_bang
from vanban.the_thuc.khoi_noi_dung import KhoiMau

Ghi = Mapping[str, Any]
"""A record as data."""


@dataclass(frozen=True)
class CotGhi:
    """A column: its head, what it prints of a record, and how its cell is read back into fields.

    ``doc`` raises ``ValueError`` at a cell it cannot read.
    """

    dau: str
    viet: Callable[[Any], str]
    doc: Callable[[str], Ghi]
    luon: bool = True


def cot(head: str, field: str, *, luon: bool = True) -> CotGhi:
    """Make a column that prints one field as it is."""

    def viet(row: Any) -> str:
        return str((row[field] if isinstance(row, dict) else getattr(row, field)) or "")

    return CotGhi(head, viet, lambda text: {field: text} if text else {}, luon)


def cot_tinh(head: str, viet: Callable[[Any], str], *, luon: bool = True) -> CotGhi:
    """Make a column that is computed, and so not read back."""
    return CotGhi(head, viet, lambda _: {}, luon)


@lru_cache(maxsize=256)
def _heads(titles: tuple[str, ...]) -> list[DauIn]:
    return in_dau([*map(Cot.parse, titles)])


@dataclass(frozen=True)
class BangGhi:
    """A table of records: its title, if it has one, and its columns."""

    cot: tuple[CotGhi, ...]
    ten: str | None = None

    def in_ra(self, rows: Iterable[Any]) -> tuple[KhoiMau, ...]:
        """Print the records; a text stands over the whole width (a group, a sum). Nothing when there are none."""
        cells = [row if isinstance(row, str) else [each.viet(row) for each in self.cot] for row in rows]
        if not cells:
            return ()
        records = [row for row in cells if not isinstance(row, str)]
        kept = [at for at, each in enumerate(self.cot) if each.luon or any(row[at] for row in records)]
        if len(kept) < len(self.cot):
            cells = [row if isinstance(row, str) else [row[at] for at in kept] for row in cells]
        heads = _heads(tuple([self.cot[at].dau for at in kept]))
        return (KhoiMau("bang", bang=BangMau(heads, cells, self.ten)),)

    def doc(self, paragraphs: Sequence[DoanIn]) -> tuple[list[Ghi | str], list[DoanIn]]:
        """Take this table out of printed paragraphs: its records and texts over the whole width, then what is left."""
        rows: list[Ghi | str] = []
        rest: list[DoanIn] = []
        for number, group in groupby(paragraphs, key=lambda each: each.bang if each.kieu in KIEU_TRONG_BANG else 0):
            cells = list(group)
            found = self._rows(doc_bang(cells)) if number else None
            if found is None:
                rest += cells
                continue
            rows += found
            if rest and rest[-1].kieu == kieu.TEN_BANG and self.ten and slug(rest[-1].loi).endswith(slug(self.ten)):
                rest.pop()
        return rows, rest

    def _rows(self, table: Mapping[str, Any]) -> list[Ghi | str] | None:
        """Read a table's rows; ``None`` when it is another table."""
        heads = [slug(head["tieu_de"]) for head in table["cot"]]
        columns = [each for each in self.cot if slug(each.dau) in heads]
        if [slug(each.dau) for each in columns] != heads or any(each.luon and each not in columns for each in self.cot):
            return None
        found: list[Ghi | str] = []
        for row in table["hang"]:
            if isinstance(row, str):
                found.append(row)
                continue
            record: dict[str, Any] = {}
            try:
                for column, text in zip(columns, row, strict=True):
                    record |= column.doc(" ".join(text.split()))
            except ValueError:
                return None
            found.append(record)
        return found
