"""Người (a person named in a text): form of address, name, post and body. Practice (tdkt 7.1: Ông, Bà before a name).

>>> str(Nguoi.parse("ông nguyễn văn ví dụ - Trưởng ban"))
'Ông Nguyễn Văn Ví Dụ, Trưởng ban'
>>> Nguoi.parse("Trần Thị Thí Dụ").chuc_vu is None
True
"""

from __future__ import annotations

import re
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field

from vanban.chu.text import nfc, upper_first
from vanban.the_thuc.anh_ky import ANH_CHU_KY, ANH_CON_DAU, AnhChuKy, ConDau
from vanban.the_thuc.ho_ten import HoTen
from vanban.the_thuc.written import Dong, Written

_LINE = re.compile(
    r"(?:(?P<danh_xung>ông|bà|Ông|Bà|ÔNG|BÀ)\s*:?\s+)?(?P<ho_ten>[^,;–—-]+?)(?:\s*(?:[,;–—]|\s-)\s*(?P<chuc_vu>.+))?"
)


def _address(value: Any) -> Any:
    return upper_first(nfc(value).strip().lower()) if isinstance(value, str) else value


DanhXung = Annotated[Literal["Ông", "Bà"], BeforeValidator(_address)]


class Nguoi(Written):
    """A person, as a paper names one."""

    ten = "người"

    danh_xung: DanhXung | None = Field(default=None, title="Danh xưng", description="Ông hoặc Bà.", examples=["Ông"])
    ho_ten: HoTen = Field(title="Họ tên", description="Họ và tên đầy đủ.", examples=["Nguyễn Văn Ví Dụ"])
    chuc_vu: Dong | None = Field(
        default=None, title="Chức vụ", description="Chức vụ, đơn vị công tác.", examples=["Trưởng ban"]
    )

    @classmethod
    def read(cls, text: str) -> dict[str, Any]:
        """Read "Ông Nguyễn Văn Ví Dụ, Trưởng ban"."""
        found = _LINE.fullmatch(text.rstrip(" .,;"))
        return {name: given for name, given in found.groupdict().items() if given} if found else {"ho_ten": text}

    @property
    def loi_gon(self) -> str | None:
        """Its line, where that reads back as the same."""
        return str(self) if self.read(str(self)) == self.model_dump(exclude_none=True) else None

    def __str__(self) -> str:
        name = f"{self.danh_xung} {self.ho_ten}" if self.danh_xung else self.ho_ten
        return f"{name}, {self.chuc_vu}" if self.chuc_vu else name


class NguoiKyTen(Nguoi):
    """A person who is named in a paper and signs it."""

    anh_chu_ky: AnhChuKy | None = ANH_CHU_KY
    anh_con_dau: ConDau = ANH_CON_DAU
