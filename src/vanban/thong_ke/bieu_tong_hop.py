"""The office's own table of a year's commendation, and the one of how it differs from the year before."""

from __future__ import annotations

from collections.abc import Sequence

from vanban.chu.viet_so import viet_so
from vanban.thong_ke.bieu import TONG, Bieu, hon_kem, hon_kem_phan_tram, so
from vanban.thong_ke.dem import Dem
from vanban.thong_ke.so_lieu import LANH_DAO

MA = "tong_hop"


def bieu_tong_hop(facts: Dem, year: int, now: str, before: str) -> Bieu:
    """Count each award by recipient and state; ``now`` and ``before`` name the two spans that are compared."""
    this, last = facts.nam(year), facts.nam(year - 1)
    names = Dem((*this.hang, *last.hang)).cac_danh_hieu
    rows = [(name, _counts(this.danh_hieu(name)), last.danh_hieu(name).tong()) for name in names]
    lines = [
        (str(number), name, *map(so, counts), *_beside(_given(counts), past, before))
        for number, (name, counts, past) in enumerate(rows, 1)
    ]
    sums = _counts(this)
    whole = (viet_so(sum(sums[at] for at in _GIVEN)), last.tong())
    last_line = ("", TONG, *map(viet_so, sums), *_beside(_given(sums), whole[1], before, total=True))
    return Bieu(
        MA,
        f"Tổng hợp kết quả khen thưởng {now}",
        (
            "TT",
            "Danh hiệu thi đua, hình thức khen thưởng",
            {"tieu_de": "Tập thể", "cot": ["Đang đề nghị", "Được tặng"]},
            {"tieu_de": "Cá nhân", "cot": ["Đang đề nghị", "Được tặng", "Nữ", "Lãnh đạo quản lý", "Người trực tiếp"]},
            {"tieu_de": "Hộ gia đình", "cot": ["Đang đề nghị", "Được tặng"]},
            {"tieu_de": f"So với {before}", "cot": ["Kỳ trước", "+/-", "%"]},
            "Ghi chú",
        ),
        (*lines, tuple(f"**{cell}**" if cell else "" for cell in last_line)),
        "Đơn vị tính: lượt tập thể, cá nhân, hộ gia đình. Chỉ tính là được tặng khi đã có quyết định; số nữ, lãnh đạo "
        "quản lý, người trực tiếp tính trong số cá nhân được tặng.",
    )


_GIVEN = (1, 3, 8)
"""The columns of those that are given."""


def _counts(facts: Dem) -> tuple[int, ...]:
    group, people, homes = facts.tap_the, facts.ca_nhan, facts.ho
    return (
        group.tong("dang_de_nghi"), group.tong(), people.tong("dang_de_nghi"), people.tong(), people.tong("nu"),
        people.tong(*LANH_DAO), people.tong("truc_tiep"), homes.tong("dang_de_nghi"), homes.tong(),
    )  # fmt: skip


def _given(counts: Sequence[int]) -> int:
    return sum(counts[at] for at in _GIVEN)


def _beside(now: int, past: int, before: str, *, total: bool = False) -> tuple[str, ...]:
    note = f"{before[:1].upper()}{before[1:]} không có" if now and not past and not total else ""
    return viet_so(past), hon_kem(now, past), hon_kem_phan_tram(now, past), note


def bieu_so_sanh(facts: Dem, year: int, now: str, before: str) -> Bieu:
    """Set what was given beside what was given the year before, award by award."""
    this, last = facts.nam(year), facts.nam(year - 1)
    names = [name for name in Dem((*this.hang, *last.hang)).cac_danh_hieu
             if this.danh_hieu(name).tong() or last.danh_hieu(name).tong()]  # fmt: skip
    rows = [(name, last.danh_hieu(name).tong(), this.danh_hieu(name).tong()) for name in names]
    lines = [
        (str(number), name, viet_so(old), viet_so(new), hon_kem(new, old), hon_kem_phan_tram(new, old))
        for number, (name, old, new) in enumerate(rows, 1)
    ]
    old, new = last.tong(), this.tong()
    end = ("", TONG, viet_so(old), viet_so(new), hon_kem(new, old), hon_kem_phan_tram(new, old))
    return Bieu(
        "so_sanh",
        f"Số lượt khen thưởng {now} so với {before}",
        ("TT", "Danh hiệu thi đua, hình thức khen thưởng", f"{before[:1].upper()}{before[1:]}",
         f"{now[:1].upper()}{now[1:]}", "+/-", "%"),
        (*lines, tuple(f"**{cell}**" if cell else "" for cell in end)),
    )  # fmt: skip
