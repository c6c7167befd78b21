"""Lời (wording): the sentences of a report that hold numbers, each computed; counts below ten have a zero before.

>>> dem_loi(Dem(()))
''
>>> tang_giam(5, 3), tang_giam(3, 3), tang_giam(2, 5)
('tăng 02 (66,7 %)', 'bằng', 'giảm 03 (60 %)')
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from fractions import Fraction

from vanban.chu.so import listed
from vanban.chu.viet_so import lam_tron, so_luong, ty_le, viet_so
from vanban.thong_ke.dem import CAC_CAP, Dem
from vanban.thong_ke.quy import NguonQuy, tong
from vanban.thong_ke.so_lieu import LANH_DAO

Cau = tuple[str, str]
"""What a text is ("doan", "gach") and its words."""


def dem_loi(facts: Dem, field: str = "da_tang") -> str:
    """Count collectives, households and persons in words; empty where there is nobody."""
    parts = ((facts.tap_the, "tập thể"), (facts.ho, "hộ gia đình"), (facts.ca_nhan, "cá nhân"))
    return listed([f"{so_luong(count)} {word}" for part, word in parts if (count := part.tong(field))])


def tang_giam(now: int, before: int) -> str:
    """Say by how much a count rose or fell, and by which share of what it was."""
    if now == before:
        return "bằng"
    share = f" ({ty_le(abs(now - before), before)})" if before else ""
    return f"{'tăng' if now > before else 'giảm'} {so_luong(abs(now - before))}{share}"


def ket_qua_chung(facts: Dem, year: int, now: str, before: str, pointer: str) -> Iterator[Cau]:
    """Say how many were commended, more or less than before, and by whom."""
    this, last = facts.nam(year), facts.nam(year - 1)
    told = dem_loi(this) or "chưa có tập thể, cá nhân nào"
    opening = f"{now[:1].upper()}{now[1:]}, có {told} được khen thưởng (tính theo lượt có quyết định)"
    if last.tong():
        change = tang_giam(this.tong(), last.tong())
        opening += f"; tổng số {so_luong(this.tong())} lượt, {change} so với {before}"
    yield "doan", f"{opening}. Số liệu chi tiết tại {pointer} kèm theo."
    for level in CAC_CAP:
        part = this.cap(level)
        names = [f"{name}: {dem_loi(part.danh_hieu(name))}" for name in part.cac_danh_hieu
                 if part.danh_hieu(name).tong()]  # fmt: skip
        if names:
            yield "gach", f"{level}: {dem_loi(part)}, gồm {'; '.join(names)}."


def co_cau(facts: Dem, year: int, before: str) -> Iterator[Cau]:
    """Say which share of the people commended are women, leaders, and people who work directly."""
    this, last = facts.nam(year).ca_nhan, facts.nam(year - 1).ca_nhan
    if not this.tong():
        return
    parts = ((("nu",), "nữ"), (LANH_DAO, "lãnh đạo, quản lý"), (("truc_tiep",), "người trực tiếp công tác, lao động"))
    shares = [
        f"{so_luong(count)} {word} ({ty_le(count, this.tong())})"
        for fields, word in parts
        if (count := this.tong(*fields))
    ]
    if shares:
        yield "doan", f"Trong {so_luong(this.tong())} lượt cá nhân được khen thưởng có {listed(shares)}."
    direct = this.tong("truc_tiep")
    if direct and last.tong():
        gap = diem(Fraction(direct, this.tong()) - Fraction(last.tong("truc_tiep"), last.tong()))
        past = ty_le(last.tong("truc_tiep"), last.tong())
        yield "doan", f"Tỷ lệ người trực tiếp công tác, lao động được khen thưởng {before} là {past}; {gap}."


def diem(gap: Fraction) -> str:
    """Say by how many points of a hundred a share rose or fell.

    >>> diem(Fraction(1, 8)), diem(Fraction(0))
    ('tăng 12,5 điểm phần trăm', 'không thay đổi')
    """
    points = lam_tron(Decimal(gap.numerator) * 100 / Decimal(gap.denominator), 1)
    if not points:
        return "không thay đổi"
    return f"{'tăng' if points > 0 else 'giảm'} {viet_so(abs(points))} điểm phần trăm"


_KINDS = (
    ("Công trạng", "công trạng"), ("Phong trào thi đua", "chuyên đề"), ("Đột xuất", "đột xuất"),
    ("Quá trình cống hiến", "quá trình cống hiến"), ("Niên hạn", "niên hạn"), ("Đối ngoại", "đối ngoại"),
    ("Kháng chiến", "kháng chiến"),
)  # fmt: skip


def theo_loai_hinh(facts: Dem, year: int) -> Iterator[Cau]:
    """Say how many were commended for each kind of merit, and which share that is."""
    this = facts.nam(year)
    for kind, word in _KINDS:
        part = this.loai_hinh(kind)
        if part.tong():
            yield "gach", f"Khen thưởng {word}: {dem_loi(part)}, chiếm {ty_le(part.tong(), this.tong())} tổng số lượt."


def dang_trinh(facts: Dem, year: int) -> Iterator[Cau]:
    """Say what is proposed and not decided yet, for whichever year."""
    rows = facts.loc(lambda row: bool(row.dang_de_nghi) and row.nam <= year)
    if not rows.hang:
        yield "doan", "Không còn hồ sơ đang đề nghị mà chưa có quyết định."
        return
    yield (
        "doan",
        (
            f"Đang đề nghị, chưa có quyết định khen thưởng cho {dem_loi(rows, 'dang_de_nghi')} (không tính vào kết quả "
            "nêu trên), gồm:"
        ),
    )
    for name in rows.cac_danh_hieu:
        yield "gach", f"{name}: {dem_loi(rows.danh_hieu(name), 'dang_de_nghi')}."


def van_ban(texts: Sequence[str]) -> Iterator[Cau]:
    """Say how many papers were issued, and which."""
    yield "doan", f"Đã ban hành {so_luong(len(texts))} văn bản lãnh đạo, chỉ đạo, hướng dẫn, gồm:"
    yield from (("gach", text) for text in texts)


def quy(rows: Sequence[NguonQuy], pointer: str) -> Iterator[Cau]:
    """Say what the fund holds and what of it was spent."""
    whole = tong(rows, "tong_trich")
    spent = sum((row.tong_chi for row in rows), Decimal())
    share = f", bằng {ty_le(spent, whole)} số đã trích" if whole else ""
    yield (
        "doan",
        (
            f"Tổng số tiền trích quỹ là {viet_so(whole)} triệu đồng; đã chi {viet_so(spent)} triệu đồng{share} "
            f"(chi tiết tại {pointer} kèm theo)."
        ),
    )


def phong_trao(count: int) -> Iterator[Cau]:
    """Say how many movements there were."""
    yield "doan", f"Có {so_luong(count)} phong trào thi đua được tổ chức, hưởng ứng:"
