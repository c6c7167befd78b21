"""Lengths of service in whole months, as reports print them: "05 năm 03 tháng".

>>> thang = so_thang((2015, 3), (2020, 6))
>>> thang, viet_thoi_luong(thang), doc_lai_thoi_luong("5 năm, 3 tháng")
(63, '05 năm 03 tháng', 63)
>>> tong_thoi_luong(["05 năm 03 tháng", "10 tháng"])
'06 năm 01 tháng'
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterable
from datetime import date, timedelta
from typing import TypeAlias

from vanban.chu.so import padded
from vanban.chu.text import one_line

Moc: TypeAlias = date | tuple[int, int]
"""A day, or where only the month is known (year, month)."""

_WRITTEN = re.compile(r"(?:(?P<nam>[0-9]{1,3}) năm)?(?:(?:(?<=năm),? (?:và )?|^)(?P<thang>[0-9]{1,4}) tháng)?")


def so_thang(tu: Moc, den: Moc, *, tinh_ca_cuoi: bool = False) -> int:
    """Count the whole months from one day or month to another.

    The end itself is not counted, so that periods which share a boundary ("từ 3/2015 đến 6/2020", "từ 6/2020 …") add
    up; with ``tinh_ca_cuoi`` it is ("từ 01/2021 đến 12/2025" is five years). Between days a month is whole on the same
    day of a later month, or on its last day where it has no such day (Bộ luật Dân sự 2015, Điều 148 khoản 3). Where one
    end is only a month, months alone are compared. ``ValueError``: no such month, or the end before the start.
    """
    months = _months(den) - _months(tu)
    days = (tu, den) if isinstance(tu, date) and isinstance(den, date) else None
    if months < 0 or (days and days[1] < days[0]):
        raise ValueError(f"thời điểm kết thúc ({_written(den)}) trước thời điểm bắt đầu ({_written(tu)})")
    return _whole_months(*days, tinh_ca_cuoi) if days else months + tinh_ca_cuoi


def _whole_months(first: date, last: date, with_last: bool) -> int:
    end = last + timedelta(days=with_last)
    same_day = min(first.day, monthrange(end.year, end.month)[1])
    return _months(end) - _months(first) - (end.day < same_day)


def viet_thoi_luong(thang: int) -> str:
    """Write a number of months (``ValueError`` below 0); what is zero is not written, no time at all is "0 tháng"."""
    if thang < 0:
        raise ValueError(f"thời gian không được âm: {thang} tháng")
    years, months = divmod(thang, 12)
    parts = [f"{padded(count)} {unit}" for count, unit in ((years, "năm"), (months, "tháng")) if count]
    return " ".join(parts) or "0 tháng"


def doc_lai_thoi_luong(text: str) -> int:
    """Read such a text back as months, padded or not; ``ValueError`` otherwise."""
    found = _WRITTEN.fullmatch(one_line(text).lower())
    if not found or not found[0] or (found["nam"] and found["thang"] and int(found["thang"]) > 11):
        raise ValueError(f"không phải thời gian: “{text[:40]}”; thời gian ghi như 05 năm 03 tháng")
    return 12 * int(found["nam"] or 0) + int(found["thang"] or 0)


def tong_thoi_luong(thoi_luong: Iterable[str]) -> str:
    """Add written lengths up ("Tổng cộng"); months carry into years."""
    return viet_thoi_luong(sum(map(doc_lai_thoi_luong, thoi_luong)))


def _months(moc: Moc) -> int:
    year, month = (moc.year, moc.month) if isinstance(moc, date) else moc
    if not 1 <= month <= 12:
        raise ValueError(f"không có tháng {month}")
    return 12 * year + month


def _written(moc: Moc) -> str:
    return f"{moc:%d/%m/%Y}" if isinstance(moc, date) else f"{moc[1]:02d}/{moc[0]}"
