"""Địa chỉ hành chính (a place by its administrative units): where somebody comes from or lives.

Since 01/7/2025 there are two levels, before there were three; a text is taken
for what its units say they are, the last being the province. The forms of
achievement reports ask for quê quán and trú quán so (NĐ 152/2025/NĐ-CP).

>>> noi = DiaChiHanhChinh.parse("tổ 3, khu phố 2, phường Trấn Biên, tỉnh Đồng Nai")
>>> noi.thon, noi.xa, noi.tinh, str(noi)
('Tổ 3, khu phố 2', 'phường Trấn Biên', 'tỉnh Đồng Nai', 'Tổ 3, khu phố 2, phường Trấn Biên, tỉnh Đồng Nai')
"""

from __future__ import annotations

import re
from typing import Annotated, Any

from pydantic import AfterValidator, Field

from vanban.chu.cau import not_empty, unclosed
from vanban.chu.text import lower_first, upper_first
from vanban.the_thuc.written import Dong, Written

_COMMUNE = re.compile(r"(?:xã|phường|thị trấn|đặc khu)\s+\S", re.IGNORECASE)
_DISTRICT = re.compile(r"(?:huyện|quận|thị xã|thành phố|tp\.?)\s+\S", re.IGNORECASE)
_PROVINCE = re.compile(r"(?:tỉnh|thành phố|tp\.?)\s+\S", re.IGNORECASE)


def _unit(text: str) -> str:
    """Write a unit without a mark behind it; what kind of unit it is, in small letters."""
    return not_empty(unclosed(text))


def _small(pattern: re.Pattern[str]) -> AfterValidator:
    return AfterValidator(lambda text: lower_first(text) if pattern.match(text) else text)


def _commune(text: str) -> str:
    if not _COMMUNE.match(text):
        raise ValueError(f"ghi rõ xã, phường, thị trấn hay đặc khu trước tên: “{text}”")
    return text


def _district(text: str) -> str:
    if not _DISTRICT.match(text):
        raise ValueError(f"ghi rõ huyện, quận, thị xã hay thành phố trước tên: “{text}”")
    return text


DonVi = Annotated[Dong, AfterValidator(_unit)]


class DiaChiHanhChinh(Written):
    """A place: hamlet or street, commune, district (before 01/7/2025), province."""

    ten = "địa chỉ"

    thon: Annotated[DonVi, AfterValidator(upper_first)] | None = Field(
        default=None, title="Thôn", description="Số nhà, đường, tổ, khu phố, thôn, ấp; không có thì bỏ.",
        examples=["Khu phố 2"],
    )  # fmt: skip
    xa: Annotated[DonVi, AfterValidator(_commune), _small(_COMMUNE)] | None = Field(
        default=None, title="Xã", description="Xã, phường, thị trấn hoặc đặc khu.", examples=["phường Trấn Biên"]
    )
    huyen: Annotated[DonVi, AfterValidator(_district), _small(_DISTRICT)] | None = Field(
        default=None, title="Huyện", description="Cấp huyện, chỉ ghi cho thời gian trước ngày 01/7/2025.",
        examples=["huyện Vĩnh Cửu"],
    )  # fmt: skip
    tinh: Annotated[DonVi, _small(_PROVINCE)] = Field(
        title="Tỉnh", description="Tỉnh hoặc thành phố trực thuộc trung ương.", examples=["tỉnh Đồng Nai"]
    )

    @classmethod
    def read(cls, text: str) -> dict[str, Any]:
        """Read units parted by commas, from small to large."""
        units = [unit for unit in (part.strip(" .;") for part in text.split(",")) if unit]
        found: dict[str, Any] = {"tinh": units.pop() if units else text}
        for name, pattern in (("huyen", _DISTRICT), ("xa", _COMMUNE)):
            if units and pattern.match(units[-1]):
                found[name] = units.pop()
        return found | ({"thon": ", ".join(units)} if units else {})

    @property
    def loi_gon(self) -> str | None:
        """Its line, where that reads back as the same."""
        return str(self) if DiaChiHanhChinh.parse(str(self)) == self else None

    def __str__(self) -> str:
        return upper_first(", ".join(unit for unit in (self.thon, self.xa, self.huyen, self.tinh) if unit))
