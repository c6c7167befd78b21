"""Tiền thưởng: bonuses, a coefficient times the base salary of the decision's day, rounded up to 10.000 đồng.

"Làm tròn số lên hàng chục nghìn đồng"; whether a group's double is taken before or
after the rounding is not said, hence ``LamTron``.

N152 Đ49-55; N98 Đ54; base salary: NĐ 73/2024/NĐ-CP and its neighbours.

>>> tien_thuong("GK", DoiTuong.TAPTHE, datetime.date(2025, 12, 1)).so_tien
1410000
>>> tien_thuong("GK", DoiTuong.TAPTHE, datetime.date(2025, 12, 1), lam_tron=LamTron.TRON_ROI_NHAN).so_tien
1420000
"""

from __future__ import annotations

import datetime
import math
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction
from types import MappingProxyType
from typing import Final

from vanban.danh_muc.che_do import TU_LUAT_2022, TU_N152, MaCheDo, che_do
from vanban.danh_muc.liet_ke import Cap, DoiTuong
from vanban.danh_muc.nguon import Nguon, hai_nguon, mot_nguon, nho
from vanban.danh_muc.tra_cuu import THEO_MA

BAC_TRON: Final = 10_000
"""Bonuses are whole multiples of this, in đồng."""


class LamTron(StrEnum):
    """What comes first where a group or family gets a multiple of a person's bonus."""

    NHAN_ROI_TRON = "nhân hệ số rồi làm tròn"
    TRON_ROI_NHAN = "làm tròn mức cá nhân rồi nhân"


@dataclass(frozen=True)
class LuongCoSo:
    """The base salary from a day on, in đồng a month."""

    tu: datetime.date
    muc: int
    nguon: Nguon


CAC_LUONG_CO_SO: Final = (
    LuongCoSo(datetime.date(2019, 7, 1), 1_490_000, nho("NĐ 38/2019/NĐ-CP")),
    LuongCoSo(datetime.date(2023, 7, 1), 1_800_000, nho("NĐ 24/2023/NĐ-CP")),
    LuongCoSo(datetime.date(2024, 7, 1), 2_340_000, hai_nguon("NĐ 73/2024/NĐ-CP")),
    LuongCoSo(datetime.date(2026, 7, 1), 2_530_000, mot_nguon("NĐ 161/2026, chưa thấy văn bản chính thức")),
)


def luong_co_so(day: datetime.date) -> LuongCoSo | None:
    """Give the base salary in force on a day; ``None`` before the first one known."""
    return next((one for one in reversed(CAC_LUONG_CO_SO) if one.tu <= day), None)


_PERSON = MappingProxyType({DoiTuong.CANHAN: Fraction(1)})
_GROUP = MappingProxyType({DoiTuong.TAPTHE: Fraction(1)})
_FAMILY = MappingProxyType({DoiTuong.HOGIADINH: Fraction(1)})
_DOUBLE = MappingProxyType({DoiTuong.CANHAN: Fraction(1), DoiTuong.TAPTHE: Fraction(2)})
_ALL = MappingProxyType({**_DOUBLE, DoiTuong.HOGIADINH: Fraction(3, 2)})
_MEDAL = MappingProxyType({DoiTuong.CANHAN: Fraction(1), DoiTuong.CANHAN_NN: Fraction(1)})


@dataclass(frozen=True)
class HeSo:
    """A coefficient, by whom it multiplies; ``toi_da``: no more than that; ``cap``: only where that level decides."""

    phan_thuong: tuple[str, ...]
    che_do: tuple[MaCheDo, ...]
    he_so: Fraction
    gap: MappingProxyType[DoiTuong, Fraction]
    nguon: Nguon
    toi_da: bool = False
    cap: Cap | None = None


def _rows(
    codes: tuple[MaCheDo, ...], gap: MappingProxyType[DoiTuong, Fraction], source: Nguon, *rows: tuple[str, str]
) -> tuple[HeSo, ...]:
    return tuple(HeSo(tuple(awards.split()), codes, Fraction(figure), gap, source) for figure, awards in rows)


CAC_HE_SO: Final = (
    *_rows(
        TU_LUAT_2022, _PERSON, hai_nguon("N152 Đ50; N98 Đ54"),
        ("4.5", "CSTDTQ"), ("3", "CSTD_BT"), ("1", "CSTDCS"), ("0.3", "LDTT CSTT"),
    ),
    *_rows(
        TU_N152, _GROUP, hai_nguon("N152 Đ50"),
        ("12", "COCP"), ("8", "CO_BT"), ("1.5", "TTLDXS DVQT TDPVH"), ("0.8", "TTLDTT DVTT"), ("2", "XPTB"),
    ),
    *_rows(TU_N152, _GROUP, mot_nguon("N152 Đ50"), ("6", "CO_QK_DHQG")),
    *_rows(
        TU_N152, _DOUBLE, hai_nguon("N152 Đ51"),
        ("46", "HCSV"), ("30.5", "HCHCM"), ("15", "HCDL1 HCQC1"), ("12.5", "HCDL2 HCQC2"), ("10.5", "HCDL3 HCQC3"),
        ("9", "HCLD1 HCCC1 HCBVTQ1"), ("7.5", "HCLD2 HCCC2 HCBVTQ2"), ("4.5", "HCLD3 HCCC3 HCBVTQ3"),
    ),
    *_rows(TU_N152, _PERSON, hai_nguon("N152 Đ51"), ("7.5", "HCDDK"), ("4.5", "HCDC")),
    *_rows(TU_N152, _DOUBLE, mot_nguon("N152 Đ52"), ("15.5", "AHLD AHLLVT")),
    *_rows(
        TU_N152, _PERSON, mot_nguon("N152 Đ52-53"),
        ("15.5", "BMVNAH"), ("12.5", "NGND TTND NSND NNND"), ("9", "NGUT TTUT NSUT NNUT"),
        ("270", "GTHCM"), ("170", "GTNN"),
    ),
    *_rows(
        TU_N152, _MEDAL, mot_nguon("N152 Đ49-55"),
        ("1.5", "HUYCHUONG_QKQT HUYCHUONG_VANTQ HUYCHUONG_HN HUYCHUONG_TNXPVV"),
        ("1.5", "HUYCHUONG_CSVV1 HUYCHUONG_CSVV2 HUYCHUONG_CSVV3"),
    ),
    *_rows(
        TU_N152, _ALL, hai_nguon("N152 Đ54"),
        ("3.5", "BKTTG"), ("1.5", "BK_BT"), ("1", "BK_QK_DHQG"), ("0.3", "GK"),
    ),
    # Up to 0,8 where Ủy ban Thường vụ Quốc hội gives it, which no office here does.
    HeSo(("KNC",), TU_N152, Fraction("0.6"), _PERSON, hai_nguon("N152 Đ54.1"), toi_da=True),
    *_rows((MaCheDo.B,), _ALL, nho("N98"), ("1.5", "BK_BT")),
    *_rows((MaCheDo.A,), _ALL, nho("N91"), ("1", "BK_BT")),
    *_rows((MaCheDo.A,), _FAMILY, nho("N91"), ("0.1", "GDVH")),
    HeSo(("GK",), (MaCheDo.A,), Fraction("0.15"), _PERSON, nho("N91"), cap=Cap.CAP_XA),
)  # fmt: skip


@dataclass(frozen=True)
class TienThuong:
    """A bonus in đồng, the coefficient with its multiple, and what it was reckoned from."""

    so_tien: int
    he_so: Fraction
    luong_co_so: LuongCoSo
    toi_da: bool
    nguon: Nguon


def he_so(ma: str, doi_tuong: DoiTuong, day: datetime.date, cap: Cap | None = None) -> HeSo | None:
    """Give the coefficient of an award for such a recipient on a day; ``None`` where the sources tell none."""
    regime = che_do(day)
    return next(
        (
            row for row in CAC_HE_SO
            if regime and regime.ma in row.che_do and ma in row.phan_thuong
            and doi_tuong in row.gap and row.cap in (None, cap)
        ),
        None,
    )  # fmt: skip


def tien_thuong(
    ma: str, doi_tuong: DoiTuong, day: datetime.date, *,
    lam_tron: LamTron = LamTron.NHAN_ROI_TRON, cap: Cap | None = None,
) -> TienThuong | None:  # fmt: skip
    """Reckon the bonus of an award decided on ``day``; ``None`` where coefficient or base salary is not known."""
    row, salary = he_so(ma, doi_tuong, day, cap), luong_co_so(day)
    if not (row and salary):
        return None
    times = row.gap[doi_tuong]
    if lam_tron is LamTron.NHAN_ROI_TRON:
        amount = _rounded(row.he_so * times * salary.muc)
    else:
        amount = _rounded(_rounded(row.he_so * salary.muc) * times)
    return TienThuong(amount, row.he_so * times, salary, row.toi_da, row.nguon)


def duoc_nhan(cac_phan_thuong: Iterable[tuple[str, str]], day: datetime.date) -> tuple[tuple[str, str], ...]:
    """Give which of one recipient's awards, each with its period, are paid for (N152 Đ49.5-7).

    Of several titles of one period only the highest; every form of commendation, and titles of other periods.
    """
    awards = tuple(dict.fromkeys(cac_phan_thuong))
    best: dict[str, str] = {}
    for code, period in awards:
        if THEO_MA[code].danh_hieu and (period not in best or _figure(code, day) > _figure(best[period], day)):
            best[period] = code
    return tuple((code, period) for code, period in awards if not THEO_MA[code].danh_hieu or best[period] == code)


def _figure(code: str, day: datetime.date) -> Fraction:
    row = he_so(code, THEO_MA[code].doi_tuong[0], day)
    return row.he_so if row else Fraction(0)


def _rounded(amount: Fraction) -> int:
    return math.ceil(amount / BAC_TRON) * BAC_TRON
