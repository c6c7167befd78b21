"""Where several sign below one text: rows of one, two or three places to sign. Practice.

A row is never split over pages; names of one row stand level with each other,
which the layout sees to.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import TypedDict

from vanban.loai.shared.view import View
from vanban.the_thuc import kieu
from vanban.the_thuc.ban_in import BanIn, DoanIn

MOST = 3
"""Places to sign in a row: more would be narrower than the names of units are long."""


class ChoKyView(TypedDict):
    """A place to sign: the lines above the signature, and the name below it; no lines where there is no place."""

    dong: list[str]
    ho_ten: str


class HangChoKyView(TypedDict):
    """A row of places to sign: one stands in the middle, two at the sides."""

    trai: ChoKyView
    giua: ChoKyView
    phai: ChoKyView


class NhieuNguoiKyView(View):
    """What the template of a paper that several sign may ask for."""

    hang_cho_ky: list[HangChoKyView]


Place = tuple[Sequence[str], str]
"""A place to sign: its lines, its name."""


def in_hang(places: Sequence[Place]) -> HangChoKyView:
    """Print a row of one, two or three places to sign; ``ValueError`` for more."""
    shown: list[ChoKyView] = [{"dong": list(lines), "ho_ten": name} for lines, name in places]
    nobody: ChoKyView = {"dong": [], "ho_ten": ""}
    match shown:
        case [left, middle, right]:
            return {"trai": left, "giua": middle, "phai": right}
        case [left, right]:
            return {"trai": left, "giua": nobody, "phai": right}
        case [alone]:
            return {"trai": nobody, "giua": alone, "phai": nobody}
    raise ValueError(f"{len(shown)} places in a row")


def so_cot(count: int) -> int:
    """Tell how many sign in a row where the office does not say."""
    return 2 if count in (2, 4) else MOST


def xep_hang(count: int, columns: int, *, first_alone: bool) -> list[range]:
    """Part ``count`` signers into rows.

    >>> xep_hang(8, 3, first_alone=True)
    [range(0, 1), range(1, 4), range(4, 7), range(7, 8)]
    """
    start = int(first_alone)
    rows = [range(at, min(at + columns, count)) for at in range(start, count, columns)]
    return [range(start), *rows] if first_alone else rows


def doc_hang(ban: BanIn) -> list[list[tuple[list[str], str]]]:
    """Read the places to sign back, row by row."""
    taken = ban.lay(kieu.NOI_KY, kieu.HO_TEN)
    rows: list[list[tuple[list[str], str]]] = []
    for _, row in groupby(taken, key=lambda each: (each.bang, each.hang)):
        cells = (list(cell) for _, cell in groupby(row, key=lambda each: each.o))
        rows.append([(_texts(cell, kieu.NOI_KY), " ".join(_texts(cell, kieu.HO_TEN))) for cell in cells])
    return rows


def _texts(cell: Iterable[DoanIn], style: str) -> list[str]:
    return [each.loi for each in cell if each.kieu == style]
