"""Khoảng thời gian (a span of time): from a year, month or day to another, both counted.

Practice. What an award is for is told by its span, from whose end the next award counts (NĐ 152/2025/NĐ-CP, Điều 33
khoản 7).

>>> str(KhoangThoiGian.parse("2026")), str(KhoangThoiGian.parse("01/2025 - 12/2026"))
('năm 2026', 'từ tháng 01 năm 2025 đến tháng 12 năm 2026')
>>> KhoangThoiGian.parse("từ năm 2025 đến năm 2026").den.nam
2026
"""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import Any

from pydantic import Field, ValidationInfo, field_validator, model_validator

from vanban.the_thuc.dia_danh_thoi_gian import ThoiGian, thang_so
from vanban.the_thuc.written import Written

_FROM = re.compile(r"(?:từ\s+)?(?P<tu>.+?)\s*(?:đến(?: hết)?|[–—]|\s-\s)\s*(?P<den>.+)", re.IGNORECASE)
_YEARS = re.compile(r"(?P<tu>\d{4})\s*-\s*(?P<den>\d{4})")


class KhoangThoiGian(Written):
    """A span of time; one of a single year (or month, or day) ends where it begins."""

    ten = "khoảng thời gian"
    text_schema = MappingProxyType({"type": ["string", "integer"]})

    tu: ThoiGian = Field(title="Từ", description="Năm, tháng hoặc ngày đầu.", examples=["2025", "01/2025"])
    den: ThoiGian = Field(
        default=ThoiGian(),
        title="Đến",
        description="Năm, tháng hoặc ngày cuối; không ghi là như lúc đầu.",
        examples=["2026", "12/2026"],
    )

    @classmethod
    def read(cls, text: str) -> dict[str, Any]:
        """Read "năm 2026", "2025 - 2026", "từ tháng 01 năm 2025 đến tháng 12 năm 2026"."""
        found = _YEARS.fullmatch(text) or _FROM.fullmatch(text)
        given = found.groupdict() if found else {"tu": text}
        return {name: re.sub(r"^năm\s+", "", part, flags=re.IGNORECASE) for name, part in given.items()}

    @model_validator(mode="before")
    @classmethod
    def _from_year(cls, value: Any) -> Any:
        return str(value) if type(value) is int else value

    @field_validator("tu")
    @classmethod
    def _known(cls, start: ThoiGian) -> ThoiGian:
        if start.nam is None:
            raise ValueError("ghi ít nhất là năm")
        return start

    @field_validator("den")
    @classmethod
    def _not_before_its_beginning(cls, end: ThoiGian, info: ValidationInfo) -> ThoiGian:
        start: ThoiGian | None = info.data.get("tu")
        if start is None or start.nam is None or end.nam is None:
            return start or end
        if (end.nam, end.thang or 12, end.ngay or 31) < (start.nam, start.thang or 1, start.ngay or 1):
            raise ValueError("trước lúc bắt đầu")
        return end

    @property
    def loi_gon(self) -> str | None:
        """Its words."""
        return str(self)

    def __str__(self) -> str:
        start, end = moc(self.tu), moc(self.den)
        return start if start == end else f"từ {start} đến {end}"


def moc(date: ThoiGian) -> str:
    """Write one end of a span in words, as far as it is known.

    >>> moc(ThoiGian(nam=2026)), moc(ThoiGian(thang=3, nam=2026))
    ('năm 2026', 'tháng 3 năm 2026')
    """
    if date.ngay:
        return str(date)
    return f"tháng {thang_so(date.thang)} năm {date.nam}" if date.thang else f"năm {date.nam}"
