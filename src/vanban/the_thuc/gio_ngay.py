r"""Giờ và ngày (hour and date) as minutes and invitations tell them: "08 giờ 30 phút, ngày 15 tháng 12 năm 2026".

What a draft does not know yet is left open. Practice; the date as PL I, Ph.I, M.II k.4b has it.

>>> str(GioNgay.parse("8h30 ngày 15/12/2026")) == str(GioNgay.parse("2026-12-15 08:30"))
True
>>> str(GioNgay.parse("8h30 ngày 15/12/2026"))
'08 giờ 30 phút, ngày 15 tháng 12 năm 2026'
>>> str(GioNgay.parse("14 giờ, ngày 05 tháng 3 năm 2026"))
'14 giờ 00 phút, ngày 05 tháng 3 năm 2026'
"""

from __future__ import annotations

import datetime
import re
from typing import Any

from pydantic import Field, model_validator

from vanban.chu.text import one_line
from vanban.errors import WrittenFormError
from vanban.the_thuc.dia_danh_thoi_gian import ThoiGian
from vanban.the_thuc.written import Written

OPEN = "……"
_HOUR = r"(?P<gio>\d{1,2})\s*(?:h|giờ|:|g)\s*(?:(?P<phut>\d{1,2})\s*(?:phút|'|p)?)?(?::\d{2})?"
_FIRST = re.compile(rf"(?:lúc\s+)?(?:{_HOUR}|[.…_\s]*giờ[.…_\s]*(?:phút)?)?[\s,]*(?P<ngay>.*)", re.IGNORECASE)
_LAST = re.compile(
    rf"(?P<ngay>\d{{4}}-\d{{1,2}}-\d{{1,2}}|\d{{1,2}}[/.-]\d{{1,2}}[/.-]\d{{4}})[\sT,]+{_HOUR}", re.IGNORECASE
)


class GioNgay(Written):
    """An hour of a day; a draft may leave either open."""

    ten = "giờ, ngày"

    gio: int | None = Field(default=None, title="Giờ", ge=0, le=24, description="Giờ trong ngày.", examples=[8])
    phut: int = Field(default=0, title="Phút", ge=0, le=59, description="Phút.", examples=[30])
    ngay: ThoiGian = Field(default=ThoiGian(), title="Ngày", description="Ngày, tháng, năm.", examples=["15/12/2026"])

    @model_validator(mode="before")
    @classmethod
    def _from_datetime(cls, value: Any) -> Any:
        if isinstance(value, datetime.datetime):
            return {"gio": value.hour, "phut": value.minute, "ngay": value.date()}
        return {"ngay": value} if isinstance(value, (datetime.date, ThoiGian)) else value

    @classmethod
    def read(cls, text: str) -> dict[str, Any]:
        """Read an hour and a date in either order, or a date alone."""
        found = _LAST.fullmatch(text) or _FIRST.fullmatch(one_line(text))
        if not found:
            raise WrittenFormError(cls.ten, text, "cần dạng 8 giờ 30 phút, ngày 15/12/2026")
        return {name: given for name, given in found.groupdict().items() if given}

    def __str__(self) -> str:
        hour, minutes = (OPEN, OPEN) if self.gio is None else (f"{self.gio:02d}", f"{self.phut:02d}")
        return f"{hour} giờ {minutes} phút, {self.ngay.bang_loi(OPEN)}"
