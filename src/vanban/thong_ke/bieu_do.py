"""Biểu đồ (charts): the series that a report's charts draw, computed from the same facts as its tables."""

from __future__ import annotations

from dataclasses import dataclass

from vanban.chu.viet_so import nhan_so, viet_so
from vanban.danh_muc.liet_ke import LoaiHinh
from vanban.thong_ke.dem import Dem


@dataclass(frozen=True)
class Chuoi:
    """A chart's data: its title, what its categories and its series are called, a value of each for each.

    ``gia_tri[series][category]``; shares are hundredths with one decimal, written as papers write numbers.
    """

    tieu_de: str
    nhan: tuple[str, ...]
    ten: tuple[str, ...]
    gia_tri: tuple[tuple[str, ...], ...]
    don_vi: str


def _years(facts: Dem, year: int) -> list[int]:
    return sorted({row.nam for row in facts.hang if row.nam <= year and row.da_tang})


def theo_loai_hinh_va_nam(facts: Dem, year: int, title: str) -> Chuoi:
    """Give how many were commended for each kind of merit, year by year."""
    years = _years(facts, year)
    parts = [(kind.nhan, facts.loai_hinh(kind.nhan).loc(lambda row: row.nam <= year)) for kind in LoaiHinh]
    told = [(name, part) for name, part in parts if part.tong()]
    values = tuple(tuple(str(part.nam(each).tong()) for each in years) for _, part in told)
    return Chuoi(title, tuple(f"Năm {each}" for each in years), tuple(name for name, _ in told), values, "lượt")


def truc_tiep_theo_nam(facts: Dem, year: int, title: str) -> Chuoi:
    """Give the share of people who work directly among the people commended, year by year."""
    years = [each for each in _years(facts, year) if facts.nam(each).ca_nhan.tong()]
    shares = []
    for each in years:
        people = facts.nam(each).ca_nhan
        share = nhan_so(people.tong("truc_tiep")) * 100 / nhan_so(people.tong())
        shares.append(viet_so(share, 1))
    return Chuoi(title, tuple(f"Năm {each}" for each in years), ("Người trực tiếp",), (tuple(shares),), "%")
