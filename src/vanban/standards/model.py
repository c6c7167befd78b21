"""The shapes a standard's figures come in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

Canh = Literal["giua", "trai", "deu"]
"""Alignment: centred, left, justified."""


class Khoang(NamedTuple):
    """What a figure may be, both ends allowed."""

    thap: float
    cao: float

    def __contains__(self, value: object) -> bool:
        return isinstance(value, (int, float)) and self.thap <= value <= self.cao


@dataclass(frozen=True)
class Trang:
    """The page: paper and margins in millimetres."""

    rong: float
    cao: float
    le_tren: Khoang
    le_duoi: Khoang
    le_trai: Khoang
    le_phai: Khoang
    phong_chu: str
    dieu: str


@dataclass(frozen=True)
class MauChu:
    """How a component is printed: size in points, weight, slope, capitals, alignment, and the clause that says so.

    ``ke`` is the length of the solid line under it, as a share of its (last) line of text.
    """

    dieu: str
    co: Khoang
    dam: bool = False
    nghieng: bool = False
    in_hoa: bool = False
    canh: Canh = "giua"
    ke: Khoang | None = None


@dataclass(frozen=True)
class DoanVan:
    """Running text: first-line indent in millimetres (either of two), gap in points, line spacing in lines."""

    dieu: str
    lui_dau_dong: tuple[float, float]
    cach_doan_it_nhat: float
    cach_dong: Khoang
