"""Phần thưởng: the shape of an award, be it a title (danh hiệu thi đua) or a form of commendation.

Quotation marks are part of the law's name of some awards and not of others; a
class (hạng) stands outside them.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from vanban.danh_muc.che_do import MOI_CHE_DO, MaCheDo, che_do
from vanban.danh_muc.liet_ke import Cap, DoiTuong, Nhom
from vanban.danh_muc.nguon import Nguon


@dataclass(frozen=True)
class ThamQuyen:
    """Who decides an award under some regimes; ``cap`` is ``None`` where the sources leave the level open."""

    che_do: tuple[MaCheDo, ...]
    cap: Cap | None
    nguoi: tuple[str, ...]
    nguon: Nguon


@dataclass(frozen=True, eq=False)
class PhanThuong:
    """One award: its literal name and code, who may get it, who decides under which law, where that stands.

    ``thu_bac`` is its rank within its family (1 the highest), ``None`` where the law gives none. ``ten_cap_tinh``
    is how a province prints it, ``ten_khac`` its name under other regimes, ``bi_danh`` how offices type it.
    """

    ma: str
    ten: str
    nhom: Nhom
    thu_bac: int | None
    doi_tuong: tuple[DoiTuong, ...]
    tham_quyen: tuple[ThamQuyen, ...]
    nguon: Nguon
    trong_ngoac: bool = True
    hang: str = ""
    hang_nam: bool = False
    ten_cap_tinh: str = ""
    ten_khac: tuple[tuple[tuple[MaCheDo, ...], str], ...] = ()
    bi_danh: tuple[str, ...] = field(default=(), repr=False)

    @cached_property
    def danh_hieu(self) -> bool:
        """Whether it is a title; else it is a form of commendation (L22 Đ6, Đ9: never in one field)."""
        return self.nhom is Nhom.DANH_HIEU_THI_DUA

    @property
    def che_do(self) -> tuple[MaCheDo, ...]:
        """The regimes that know it."""
        return tuple(code for code in MOI_CHE_DO if any(code in one.che_do for one in self.tham_quyen))

    def ten_in(self, day: datetime.date | None = None) -> str:
        """Give its name as a paper of a day prints it, the law's quotation marks and class with it."""
        return _ten_in(self, day)

    def quyet_dinh(self, day: datetime.date) -> tuple[ThamQuyen, ...]:
        """Give who may decide it on a day; none where no regime known then has it."""
        return _quyet_dinh(self, day)

    def cac_cap(self, day: datetime.date) -> frozenset[Cap]:
        """Give the levels that may decide it on a day, as far as they are known."""
        return _cac_cap(self, day)

    def cap_nha_nuoc(self, day: datetime.date) -> bool:
        """Whether the State's own level decides it."""
        levels = self.cac_cap(day)
        return bool(levels) and all(level.nha_nuoc for level in levels)


@lru_cache(maxsize=4096)
def _ten_in(award: PhanThuong, day: datetime.date | None) -> str:
    regime = che_do(day) if day else None
    name = next((name for codes, name in award.ten_khac if regime and regime.ma in codes), award.ten)
    return (f"“{name}”" if award.trong_ngoac else name) + (f" hạng {award.hang}" if award.hang else "")


@lru_cache(maxsize=4096)
def _quyet_dinh(award: PhanThuong, day: datetime.date) -> tuple[ThamQuyen, ...]:
    regime = che_do(day)
    return tuple(one for one in award.tham_quyen if regime and regime.ma in one.che_do)


@lru_cache(maxsize=4096)
def _cac_cap(award: PhanThuong, day: datetime.date) -> frozenset[Cap]:
    return frozenset(one.cap for one in award.quyet_dinh(day) if one.cap)
