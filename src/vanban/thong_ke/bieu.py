"""Biểu (a statistical table): rows and columns of computed cells, ready to stand in an appendix, and to be asked.

A form's columns are numbered below their heads, as the State's own tables are.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from vanban.chu.text import slug
from vanban.chu.viet_so import ty_le, viet_so
from vanban.the_thuc.bang import Bang, Cot
from vanban.the_thuc.phu_luc import PhuLuc

TONG = "Tổng cộng"
Dau = str | Mapping[str, Any]
"""A head, or one with heads below it: ``{"tieu_de": …, "cot": […]}``."""


@dataclass(frozen=True)
class Bieu:
    """A table: its code, its title, its heads, its rows (the first cells name them), what its note says."""

    ma: str
    tieu_de: str
    cot: tuple[Dau, ...]
    hang: tuple[tuple[str, ...], ...]
    ghi_chu: str = ""

    def bang(self) -> Bang:
        """Give it as a table of a paper."""
        return Bang.model_validate({"cot": self.cot, "hang": self.hang, "ghi_chu": self.ghi_chu or None})

    def phu_luc(self) -> PhuLuc:
        """Give it as an appendix."""
        return PhuLuc.model_validate({"tieu_de": self.tieu_de, "noi_dung": ({"bang": self.bang()},)})

    @property
    def ten_cot(self) -> tuple[str, ...]:
        """The columns' names: heads over one another joined by a dash, without the columns' numbers."""
        return tuple(_names(self.bang().cot, ()))

    def o(self, row: str, column: str) -> str | None:
        """Give the cell of a row and a column by their names, a column's head alone being enough if it is the only one.

        ``None``: there is no such row or column.
        """
        names, wanted = self.ten_cot, _key(column)
        at = [place for place, name in enumerate(names) if _key(name) == wanted]
        at = at or [place for place, name in enumerate(names) if _key(name.rpartition(" - ")[2]) == wanted]
        rows = [cells for cells in self.hang if slug(row) in {slug(cell) for cell in cells[:2]}]
        return rows[0][at[0]].strip("*") if len(at) == 1 and rows else None


def _key(name: str) -> str:
    """Fold a name; one that is only signs ("%", "+/-") is itself."""
    return slug(name) or name.strip()


def _names(columns: Sequence[Cot], above: tuple[str, ...]) -> Iterator[str]:
    for each in columns:
        own = () if above and each.tieu_de[:1] in "0123456789" else (" ".join(each.tieu_de.split()),)
        if each.cot:
            yield from _names(each.cot, (*above, *own))
        else:
            yield " - ".join((*above, *own))


def so(count: int) -> str:
    """Write a count in a cell; none is left empty."""
    return viet_so(count) if count else ""


def phan(part: int, whole: int) -> str:
    """Write a share in a cell; of nothing there is none."""
    return ty_le(part, whole) if whole else ""


def hon_kem(now: int, before: int) -> str:
    """Write a difference in a cell, with its sign."""
    return f"{'+' if now > before else ''}{viet_so(now - before)}"


def hon_kem_phan_tram(now: int, before: int) -> str:
    """Write a difference as a share of what was before; of nothing there is none."""
    return f"{'+' if now > before else ''}{ty_le(now - before, before)}" if before else ""


def danh_so(columns: Iterable[Dau], numbers: Iterator[str]) -> list[Dau]:
    """Put a form's column numbers below the lowest heads."""
    made: list[Dau] = []
    for each in columns:
        if isinstance(each, str):
            made.append({"tieu_de": each, "cot": [next(numbers)]})
        else:
            made.append({**each, "cot": danh_so(each["cot"], numbers)})
    return made
