"""Đề nghị: one nominee for one award, who decides it and on which paper it goes; and how these make groups.

A tờ trình is of one decider and one loại hình, some awards go alone (R10). What the office itself decides makes one
decision of its titles and one of each form. In every list titles stand before forms, collectives before households
before people.

N98 Phụ lục, chú thích Mẫu 02; N152 Đ29.5; L22 Đ77-80.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby

from vanban.danh_muc.liet_ke import Cap, LoaiHinh
from vanban.danh_muc.phan_thuong import PhanThuong
from vanban.danh_muc.tra_cuu import CAC_PHAN_THUONG, THEO_MA
from vanban.errors import InputFault
from vanban.khen_thuong.dieu_kien.viec_khen import to_rieng
from vanban.khen_thuong.doi_tuong import DoiTuongXet
from vanban.khen_thuong.hang import Hang
from vanban.khen_thuong.so_lieu import THU_TU
from vanban.khen_thuong.tap_the import HoGiaDinh

_LEVELS = tuple(Cap)
_KINDS = tuple(LoaiHinh)
_PLACES = {award.ma: place for place, award in enumerate(CAC_PHAN_THUONG)}
_FLAGS = ("COCP", "CO_BT", "CO_QK_DHQG")
"""Titles that a themed movement may have too."""


@dataclass(frozen=True)
class NoiQuyetDinh:
    """Where a paper goes: who decides, whether that is the office itself, and the award that goes alone, if any."""

    cap: Cap
    tu_quyet: bool
    loai_hinh: LoaiHinh
    rieng: str = ""

    @property
    def thu_tu(self) -> tuple[int, int, str]:
        """The key that puts papers in order: deciders from high to low."""
        return _LEVELS.index(self.cap), _KINDS.index(self.loai_hinh), self.rieng


@dataclass(frozen=True)
class DeNghi:
    """A nominee and an award."""

    hang: Hang
    ma: str
    noi: NoiQuyetDinh

    @property
    def doi_tuong(self) -> DoiTuongXet:
        """The nominee."""
        return self.hang.doi_tuong

    @property
    def phan_thuong(self) -> PhanThuong:
        """The award."""
        return THEO_MA[self.ma]

    @property
    def thu_tu(self) -> tuple[int, int]:
        """The key that puts nominees in order within a paper."""
        return _PLACES[self.ma], THU_TU.index(self.doi_tuong.doi_tuong)

    @property
    def thu_tu_chung(self) -> tuple[int, int, int]:
        """The key that puts nominees for awards of several deciders in order."""
        return _LEVELS.index(self.noi.cap), *self.thu_tu

    def loi(self, message: str) -> InputFault:
        """Tell of something at the cell that asks for the award."""
        return self.hang.loi(_column(self.doi_tuong, self.phan_thuong), message)


@dataclass(frozen=True)
class NhomDeNghi:
    """Those on one paper, in the order of its list."""

    noi: NoiQuyetDinh
    de_nghi: tuple[DeNghi, ...]

    @property
    def theo_phan_thuong(self) -> Iterator[tuple[str, tuple[DeNghi, ...]]]:
        """Give those of each award, in order."""
        for ma, rows in groupby(self.de_nghi, key=lambda one: one.ma):
            yield ma, tuple(rows)


def _column(whom: DoiTuongXet, award: PhanThuong) -> str:
    if isinstance(whom, HoGiaDinh):
        return "hinh_thuc"
    return "danh_hieu_de_nghi" if award.danh_hieu else "hinh_thuc_de_nghi"


def de_nghi_cua(hang: Hang, own: Cap, day: datetime.date) -> tuple[list[DeNghi], list[InputFault]]:
    """Give what a row asks for, and what no law of the day can give it; an award asked for twice is one."""
    found: list[DeNghi] = []
    faults: list[InputFault] = []
    for code in dict.fromkeys(hang.doi_tuong.de_nghi):
        award = THEO_MA[code]
        levels = award.cac_cap(day)
        column = _column(hang.doi_tuong, award)
        if hang.doi_tuong.doi_tuong not in award.doi_tuong:
            whom = ", ".join(one.nhan.lower() for one in award.doi_tuong)
            faults.append(hang.loi(column, f"{award.ten_in(day)} dành cho {whom}"))
        elif not levels:
            faults.append(hang.loi(column, f"không rõ ai quyết định {award.ten_in(day)} vào ngày {day:%d/%m/%Y}"))
        else:
            kind = hang.doi_tuong.loai_hinh or LoaiHinh.CONG_TRANG
            if award.danh_hieu and code not in _FLAGS:
                kind = LoaiHinh.CONG_TRANG
            found.append(DeNghi(hang, code, NoiQuyetDinh(_decider(levels, own), own in levels, kind, to_rieng(code))))
    if not hang.doi_tuong.de_nghi:
        column = "hinh_thuc" if isinstance(hang.doi_tuong, HoGiaDinh) else "danh_hieu_de_nghi"
        faults.append(hang.loi(column, "chưa ghi danh hiệu hoặc hình thức đề nghị"))
    return found, faults


def _decider(levels: frozenset[Cap], own: Cap) -> Cap:
    """Choose the office itself, else the nearest above it, else the highest there is."""
    above = [level for level in _LEVELS if level in levels and _LEVELS.index(level) <= _LEVELS.index(own)]
    return own if own in levels else above[-1] if above else next(level for level in _LEVELS if level in levels)


def phan_nhom(cases: Iterable[DeNghi]) -> tuple[NhomDeNghi, ...]:
    """Put the cases on papers: submissions as they are; of what the office decides titles together, each form alone."""

    def key(one: DeNghi) -> tuple[tuple[int, int, str], int]:
        return one.noi.thu_tu, one.thu_tu[0] if one.noi.tu_quyet and not one.phan_thuong.danh_hieu else -1

    ordered = sorted(cases, key=lambda one: (key(one), one.thu_tu))
    return tuple(
        NhomDeNghi(rows[0].noi, rows) for _, each in groupby(ordered, key=key) if (rows := tuple(each))
    )  # fmt: skip
