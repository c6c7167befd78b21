"""Ngưỡng phiếu: what share of a council's whole membership an award needs, as exact fractions.

The denominator is the membership by the decision that set the council up;
whoever is absent is asked in writing. The decree in force sets the votes of the
State's own awards only; for others the former decree's figures are the default
that a ministry's or province's rules replace (N152 Đ6.2).

N98 Đ30.7; N152 Đ33.5, Đ45.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from typing import Final

from vanban.danh_muc.che_do import TU_N152, MaCheDo, che_do
from vanban.danh_muc.nguon import Nguon, hai_nguon, mot_nguon

TY_LE_CO_MAT: Final = Fraction(2, 3)
"""How much of a council must be there (N152 Đ45; one source)."""


@dataclass(frozen=True)
class NguongPhieu:
    """The least share of yes votes; ``phan_cap``: only a default, which local rules may replace."""

    phan_thuong: tuple[str, ...]
    che_do: tuple[MaCheDo, ...]
    ty_le: Fraction
    nguon: Nguon
    phan_cap: bool = False


_HEROES = ("AHLD", "AHLLVT", "TAH", "TPAH")
_90, _80 = Fraction(9, 10), Fraction(4, 5)
_A, _B = (MaCheDo.A,), (MaCheDo.B,)

CAC_NGUONG: Final = (
    NguongPhieu((*_HEROES, "CSTDTQ", "CSTD_BT"), _A, _90, hai_nguon("TT 03/2018/TT-BNG; QĐ 11/2021 Quảng Nam"), True),
    NguongPhieu((*_HEROES, "CSTDTQ", "CSTD_BT"), _B, _90, mot_nguon("N98 Đ30.7")),
    NguongPhieu(("CSTDCS", "CO_BT", "COCP"), _B, _80, mot_nguon("N98 Đ30.7")),
    NguongPhieu((*_HEROES, "CSTDTQ"), TU_N152, _90, mot_nguon("N152 Đ33.5")),
    NguongPhieu(("COCP",), TU_N152, _80, mot_nguon("N152 Đ33.5")),
    NguongPhieu(("CSTD_BT",), TU_N152, _90, mot_nguon("N98 Đ30.7, nay phân cấp (N152 Đ6.2)"), True),
    NguongPhieu(("CSTDCS", "CO_BT"), TU_N152, _80, mot_nguon("N98 Đ30.7, nay phân cấp (N152 Đ6.2)"), True),
)


@lru_cache(maxsize=1024)
def nguong_phieu(ma: str, day: datetime.date) -> NguongPhieu | None:
    """Give the national threshold, or its default, of an award on a day; ``None`` where there is none."""
    regime = che_do(day)
    return next((one for one in CAC_NGUONG if regime and regime.ma in one.che_do and ma in one.phan_thuong), None)
