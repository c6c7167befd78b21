r"""Địa danh và thời gian ban hành văn bản (place and date).

The place's official name with capitals, a comma, then the date in words and
Arabic digits: a leading zero for days 1-9 and for months 1 and 2 only. What a
draft does not know yet is left open, wide enough for a pen.

NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 4.

>>> str(DiaDanhThoiGian.parse("TP. Hồ Chí Minh, ngày 5 tháng 3 năm 2020"))
'Thành phố Hồ Chí Minh, ngày 05 tháng 3 năm 2020'
>>> str(DiaDanhThoiGian(dia_danh="Đồng Nai", thoi_gian="2020-01"))
'Đồng Nai, ngày \xa0\xa0\xa0\xa0\xa0\xa0\xa0 tháng 01 năm 2020'
"""

from __future__ import annotations

import datetime
import re
from types import MappingProxyType
from typing import Annotated, Any

from pydantic import AfterValidator, Field, model_validator

from vanban.chu.cau import not_empty
from vanban.chu.so import padded
from vanban.chu.text import upper_first
from vanban.errors import WrittenFormError
from vanban.the_thuc.written import Dong, Written

BLANK = "\N{NO-BREAK SPACE}" * 7
"""The open place of a day, month or year: with the blanks beside it 11 mm at 14 pt, kept at a line's end too."""

_ISO = re.compile(r"(?P<nam>\d{4})(?:[-/](?P<thang>\d{1,2})(?:[-/](?P<ngay>\d{1,2})(?:[ T]00:00:00)?)?)?")
_VN = re.compile(r"(?:ngày\s+)?(?:(?:(?P<ngay>\d{1,2})\s*[/.-]\s*)?(?P<thang>\d{1,2})\s*[/.-]\s*)?(?P<nam>\d{4})")
_OPEN = r"[\s.…_]*"
_WORDS = re.compile(
    rf"(?:ngày)?{_OPEN}(?P<ngay>\d{{1,2}})?{_OPEN}tháng{_OPEN}(?P<thang>\d{{1,2}})?{_OPEN}năm{_OPEN}(?P<nam>\d{{4}})?{_OPEN}",
    re.IGNORECASE,
)
_DAY, _MONTH, _YEAR, _DASH = r"(0?[1-9]|[12]\d|3[01])", r"(0?[1-9]|1[0-2])", r"(19[4-9]\d|2\d{3})", r"\s*[/.-]\s*"
_ANY_DATE = rf"^\s*({_YEAR}(-{_MONTH}(-{_DAY})?)?|(({_DAY}{_DASH})?{_MONTH}{_DASH})?{_YEAR}|[Nn]g\D.*)\s*$"
"""The same three forms for JSON Schema, which knows no names of groups."""
_CITY = re.compile(r"\b(?:TP|Tp|tp)\s*\.?\s*(?:HCM|Hồ Chí Minh)", re.IGNORECASE)


class ThoiGian(Written):
    """A date that a draft may know only in part: a year, a month of a year, or nothing.

    >>> ThoiGian.parse("15/01/2020") == ThoiGian.parse("2020-01-15") == ThoiGian(ngay=15, thang=1, nam=2020)
    True
    >>> ThoiGian.parse("2020").bang_loi("…")
    'ngày … tháng … năm 2020'
    """

    ten = "ngày tháng năm"
    text_schema = MappingProxyType(
        {"type": ["string", "integer"], "pattern": _ANY_DATE, "minimum": 1945, "maximum": 2999}
    )

    ngay: int | None = Field(default=None, title="Ngày", ge=1, le=31, description="Ngày trong tháng.", examples=[15])
    thang: int | None = Field(default=None, title="Tháng", ge=1, le=12, description="Tháng trong năm.", examples=[1])
    nam: int | None = Field(
        default=None, title="Năm", ge=1945, le=2999, description="Năm, đủ bốn chữ số.", examples=[2026]
    )

    @model_validator(mode="before")
    @classmethod
    def _from_date(cls, value: Any) -> Any:
        if isinstance(value, datetime.date):
            return {"ngay": value.day, "thang": value.month, "nam": value.year}
        return str(value) if type(value) is int else value

    @model_validator(mode="after")
    def _exists(self) -> ThoiGian:
        if self.ngay and not (self.thang and self.nam):
            raise ValueError("có ngày thì phải có tháng và năm")
        if self.thang and not self.nam:
            raise ValueError("có tháng thì phải có năm")
        if self.ngay and self.thang and self.nam:
            try:
                datetime.date(self.nam, self.thang, self.ngay)
            except ValueError:
                raise ValueError(f"không có ngày {self.ngay}/{self.thang}/{self.nam}") from None
        return self

    @classmethod
    def read(cls, text: str) -> dict[str, Any]:
        """Read ISO, ``dd/mm/yyyy``, a month, a year, or the printed words with blanks."""
        for pattern in (_ISO, _VN, _WORDS):
            if found := pattern.fullmatch(text):
                return {name: int(digits) for name, digits in found.groupdict().items() if digits}
        raise WrittenFormError(cls.ten, text, "cần dạng 15/01/2020 hoặc 2020-01-15; dự thảo: 01/2020 hoặc 2020")

    @property
    def ca_ngay(self) -> datetime.date | None:
        """The whole date, or ``None`` while a part of it is open."""
        return datetime.date(self.nam, self.thang, self.ngay) if self.nam and self.thang and self.ngay else None

    @property
    def muon_nhat(self) -> datetime.date | None:
        """The last day it may be, ``None`` while not even the year is known."""
        if self.nam is None or self.ca_ngay:
            return self.ca_ngay
        months = self.thang or 12
        following = datetime.date(self.nam + months // 12, months % 12 + 1, 1)
        return following - datetime.timedelta(days=1)

    def __str__(self) -> str:
        return self.bang_loi(BLANK)

    def bang_loi(self, blank: str) -> str:
        """Write the date in words, ``blank`` standing for what is open.

        >>> ThoiGian(thang=10, nam=2020).bang_loi("…")
        'ngày … tháng 10 năm 2020'
        """
        day = padded(self.ngay) if self.ngay else blank
        month = thang_so(self.thang) if self.thang else blank
        return f"ngày {day} tháng {month} năm {self.nam or blank}"


def thang_so(month: int) -> str:
    """Write a month: a zero before 1 and 2 only (k.4b).

    >>> thang_so(2), thang_so(3)
    ('02', '3')
    """
    return padded(month) if month <= 2 else str(month)


def ngay_so(date: ThoiGian) -> str:
    """Write a date in digits for a table's cell, by the same zeros.

    >>> ngay_so(ThoiGian.parse("2020-03-05"))
    '05/3/2020'
    """
    day, month = (f"{padded(date.ngay)}/" if date.ngay else ""), (f"{thang_so(date.thang)}/" if date.thang else "")
    return f"{day}{month}{date.nam or ''}"


def _place(text: str) -> str:
    return upper_first(_CITY.sub("Thành phố Hồ Chí Minh", text).rstrip(" .,;"))


DiaDanh = Annotated[Dong, AfterValidator(_place), AfterValidator(not_empty)]
"""The name of a place; units named after a person, a number or an event in full (k.4a)."""


class DiaDanhThoiGian(Written):
    """The line of place and date."""

    ten = "địa danh và thời gian"

    dia_danh: DiaDanh = Field(title="Địa danh")
    thoi_gian: ThoiGian = Field(default=ThoiGian(), title="Thời gian")

    @classmethod
    def read(cls, text: str) -> dict[str, Any]:
        """Part the place from the date at the last comma before "ngày"."""
        place, comma, date = text.rpartition(",")
        if not comma:
            raise WrittenFormError(cls.ten, text, "cần dạng “Hà Nội, ngày 05 tháng 01 năm 2020”")
        return {"dia_danh": place.strip(), "thoi_gian": date.strip()}

    def __str__(self) -> str:
        return f"{self.dia_danh}, {self.thoi_gian}"
