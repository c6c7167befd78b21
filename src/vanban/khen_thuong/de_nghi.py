"""Đề nghị: one nominee for one award, who decides it and on which paper it goes; and how these make groups.

A tờ trình is of one decider and one loại hình, some awards go alone (R10). What the office itself decides makes one
decision of its titles and one of each form. In every list titles stand before forms, collectives before households
before people.

N98 Phụ lục, chú thích Mẫu 02; N152 Đ29.5; L22 Đ77-80.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from operator import attrgetter
from typing import NamedTuple

from vanban.danh_muc.liet_ke import Cap, LoaiHinh
from vanban.danh_muc.phan_thuong import PhanThuong
from vanban.errors import InputFault
from vanban.khen_thuong.doi_tuong import DoiTuongXet
from vanban.khen_thuong.hang import Hang
from vanban.khen_thuong.phan_thuong_ho_so import PhanThuongHoSo
from vanban.khen_thuong.so_lieu import THU_TU, SoLieu
from vanban.khen_thuong.tap_the import HoGiaDinh

_PLACES = {whom: place for place, whom in enumerate(THU_TU)}
_FLAGS = ("COCP", "CO_BT", "CO_QK_DHQG")
"""Titles that a themed movement may have too."""


class NoiQuyetDinh(NamedTuple):
    """Where a paper goes: who decides, whether that is the office itself, and the award that goes alone, if any."""

    cap: Cap
    tu_quyet: bool
    loai_hinh: LoaiHinh
    rieng: str = ""

    @property
    def thu_tu(self) -> tuple[int, int, str]:
        """The key that puts papers in order: deciders from high to low."""
        return self.cap.thu_tu, self.loai_hinh.thu_tu, self.rieng


@dataclass(frozen=True, slots=True, eq=False)
class DeNghi:
    """A nominee and an award.

    ``dat_phieu``: whether the votes reach the award's share of all members; ``None`` while nobody has voted.
    """

    hang: Hang
    doi_tuong: DoiTuongXet
    ma: str
    muc: PhanThuongHoSo
    noi: NoiQuyetDinh
    dat_phieu: bool | None

    @property
    def phan_thuong(self) -> PhanThuong:
        """The award."""
        return self.muc.phan_thuong

    @property
    def thu_tu(self) -> tuple[int, int]:
        """The key that puts nominees in order within a paper."""
        return self.muc.thu_tu, _PLACES[self.doi_tuong.doi_tuong]

    @property
    def thu_tu_chung(self) -> tuple[int, int, int]:
        """The key that puts nominees for awards of several deciders in order."""
        return self.noi.cap.thu_tu, self.muc.thu_tu, _PLACES[self.doi_tuong.doi_tuong]

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
        for ma, rows in groupby(self.de_nghi, key=attrgetter("ma")):
            yield ma, tuple(rows)


def _column(whom: DoiTuongXet, award: PhanThuong) -> str:
    if isinstance(whom, HoGiaDinh):
        return "hinh_thuc"
    return "danh_hieu_de_nghi" if award.danh_hieu else "hinh_thuc_de_nghi"


def de_nghi_cua(
    hang: Hang, facts: SoLieu, awards: Mapping[str, PhanThuongHoSo]
) -> tuple[list[DeNghi], list[InputFault]]:
    """Give what a row asks for, and what no law of the day can give it; an award asked for twice is one."""
    whom, day = hang.doi_tuong, facts.chung.ngay_ap_dung
    found: list[DeNghi] = []
    faults: list[InputFault] = []
    for code in dict.fromkeys(whom.de_nghi):
        award = awards[code]
        law = award.phan_thuong
        if whom.doi_tuong not in law.doi_tuong:
            others = ", ".join(one.nhan.lower() for one in law.doi_tuong)
            faults.append(hang.loi(_column(whom, law), f"{law.ten_in(day)} dành cho {others}"))
        elif award.cap is None:
            told = f"không rõ ai quyết định {law.ten_in(day)} vào ngày {day:%d/%m/%Y}"
            faults.append(hang.loi(_column(whom, law), told))
        else:
            kind = whom.loai_hinh or LoaiHinh.CONG_TRANG
            if law.danh_hieu and code not in _FLAGS:
                kind = LoaiHinh.CONG_TRANG
            where = _noi(award.cap, award.tu_quyet, kind, award.rieng)
            found.append(DeNghi(hang, whom, code, award, where, _elected(whom, award, facts)))
    if not whom.de_nghi:
        column = "hinh_thuc" if isinstance(whom, HoGiaDinh) else "danh_hieu_de_nghi"
        faults.append(hang.loi(column, "chưa ghi danh hiệu hoặc hình thức đề nghị"))
    return found, faults


_noi = lru_cache(maxsize=1024)(NoiQuyetDinh)
"""Where it goes, one for all who go there."""


def _elected(whom: DoiTuongXet, award: PhanThuongHoSo, facts: SoLieu) -> bool | None:
    votes, total = whom.so_phieu_dong_y, len(facts.hoi_dong) or whom.tong_so_thanh_vien
    return None if votes is None or not total else award.dat(votes, total)


def phan_nhom(cases: Iterable[DeNghi]) -> tuple[NhomDeNghi, ...]:
    """Put the cases on papers: submissions as they are; of what the office decides titles together, each form alone."""

    def key(one: DeNghi) -> tuple[tuple[int, int, str], int]:
        return one.noi.thu_tu, one.thu_tu[0] if one.noi.tu_quyet and not one.phan_thuong.danh_hieu else -1

    ordered = sorted(cases, key=lambda one: (key(one), one.thu_tu))
    return tuple(
        NhomDeNghi(rows[0].noi, rows) for _, each in groupby(ordered, key=key) if (rows := tuple(each))
    )  # fmt: skip
