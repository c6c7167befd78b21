"""Đếm (counting): questions put to rows of counts; every number of a report is an answer."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from vanban.danh_muc.liet_ke import Cap
from vanban.danh_muc.ten_in import phan_thuong, thu_tu
from vanban.danh_muc.tra_cuu import CAC_PHAN_THUONG
from vanban.thong_ke.kieu import CA_NHAN, HO, TAP_THE
from vanban.thong_ke.so_lieu import DongSoLieu

NHA_NUOC, BO_TINH, CO_SO = "Cấp Nhà nước", "Cấp bộ, ban, ngành, tỉnh", "Cấp cơ sở"
CAC_CAP = (NHA_NUOC, BO_TINH, CO_SO)


def cap_cua(ten: str) -> str:
    """Tell the level of an award: the lowest that may decide it, whatever the law of the day."""
    levels = {one.cap for one in phan_thuong(ten).tham_quyen if one.cap}
    if levels and all(level.nha_nuoc for level in levels):
        return NHA_NUOC
    return BO_TINH if levels <= {Cap.CHU_TICH_NUOC, Cap.CHINH_PHU, Cap.THU_TUONG, Cap.BO_NGANH_TINH} else CO_SO


def thu_bac(ten: str) -> tuple[object, ...]:
    """Give the key that puts awards in order: level, titles before forms, rank, the higher class (N152 Đ29.5)."""
    award = phan_thuong(ten)
    _, form, persons, rank = thu_tu(award, None)
    return CAC_CAP.index(cap_cua(ten)), form, rank, persons, CAC_PHAN_THUONG.index(award), ten


@dataclass(frozen=True)
class Dem:
    """Rows that are counted together."""

    hang: tuple[DongSoLieu, ...]

    def loc(self, keep: Callable[[DongSoLieu], bool]) -> Dem:
        """Keep some rows."""
        return Dem(tuple(filter(keep, self.hang)))

    def nam(self, year: int) -> Dem:
        """Keep a year's rows."""
        return self.loc(lambda row: row.nam == year)

    def cua(self, whom: Iterable[str]) -> Dem:
        """Keep those of some sorts of recipients."""
        return self.loc(lambda row: row.doi_tuong in whom)

    def cap(self, level: str) -> Dem:
        """Keep the awards of a level."""
        return self.loc(lambda row: cap_cua(row.danh_hieu) == level)

    def danh_hieu(self, name: str) -> Dem:
        """Keep one award's rows."""
        return self.loc(lambda row: row.danh_hieu == name)

    def loai_hinh(self, *names: str) -> Dem:
        """Keep some kinds of merit."""
        return self.loc(lambda row: row.loai_hinh in names)

    def tong(self, *fields: str) -> int:
        """Sum counts; without a name those that are given."""
        return sum(getattr(row, field) for row in self.hang for field in fields or ("da_tang",))

    @property
    def tap_the(self) -> Dem:
        """Those of collectives."""
        return self.cua(TAP_THE)

    @property
    def ho(self) -> Dem:
        """Those of households."""
        return self.cua(HO)

    @property
    def ca_nhan(self) -> Dem:
        """Those of persons."""
        return self.cua(CA_NHAN)

    @property
    def cac_danh_hieu(self) -> tuple[str, ...]:
        """The awards there are, by rank."""
        names = dict.fromkeys(row.danh_hieu for row in self.hang)
        return tuple(sorted(names, key=thu_bac))
