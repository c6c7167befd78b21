"""Thành viên hội đồng (a council's members) as minutes name them: who, which post, which part, there or not.

Minutes may call people "Đồng chí". Practice.

>>> str(ThanhVien.parse("đ/c Nguyễn Văn Ví Dụ, Trưởng ban: Chủ tịch Hội đồng"))
'Đồng chí Nguyễn Văn Ví Dụ, Trưởng ban: Chủ tịch Hội đồng'
>>> ThanhVien.parse("Bà Trần Thị Thí Dụ: Ủy viên (vắng mặt: đi công tác)").ly_do
'đi công tác'
"""

from __future__ import annotations

import re
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BeforeValidator, Field, ValidationInfo, field_validator

from vanban.chu.text import nfc, slug, upper_first
from vanban.the_thuc.nguoi import Nguoi
from vanban.the_thuc.written import CoKhong, CuoiCau, Dong

DONG_CHI = "Đồng chí"
_COMRADE = re.compile(r"(?:đồng chí|đ/c|đc\.)\s*:?\s+", re.IGNORECASE)
_ABSENT = re.compile(r"\s*\(vắng(?: mặt)?(?:[:,;]\s*(?P<ly_do>.+))?\)$", re.IGNORECASE)
_ROLE = re.compile(r"(?P<ai>.+?)\s*[:;]\s*(?P<vai_tro>[^:;]+)")


def _address(value: Any) -> Any:
    text = nfc(value).strip().lower() if isinstance(value, str) else value
    return DONG_CHI if text in ("đồng chí", "đ/c") else upper_first(text) if isinstance(text, str) else value


def _part(text: str) -> str:
    if re.search("[:;(]", text):
        raise ValueError(f"vai trò không có dấu hai chấm, chấm phẩy hay dấu ngoặc: “{text}”")
    return upper_first(text)


class NguoiHop(Nguoi):
    """A person at a meeting."""

    danh_xung: Annotated[Literal["Ông", "Bà", "Đồng chí"], BeforeValidator(_address)] | None = Field(  # type: ignore[assignment]
        default=None, title="Danh xưng", description="Ông, Bà hoặc Đồng chí.", examples=["Đồng chí"]
    )

    @classmethod
    def read(cls, text: str) -> dict[str, Any]:
        """Read "Đồng chí Nguyễn Văn Ví Dụ, Trưởng ban"."""
        found = _COMRADE.match(text)
        return super().read(text[found.end() :]) | {"danh_xung": DONG_CHI} if found else super().read(text)


class UyVien(NguoiHop):
    """One of several people at a meeting who do the same."""

    by_example = True


class ThanhVien(NguoiHop):
    """A member of a council, and whether he or she came."""

    ten = "thành viên"
    by_example = True

    vai_tro: Annotated[CuoiCau, AfterValidator(_part)] = Field(
        default="Ủy viên", title="Vai trò", description="Vai trò trong Hội đồng.", examples=["Chủ tịch Hội đồng"]
    )
    co_mat: CoKhong = Field(
        default=True, title="Có mặt", description="Có dự họp hay không; không ghi là có.", examples=["không"]
    )
    ly_do: Dong | None = Field(
        default=None, title="Lý do", description="Lý do vắng mặt, khi vắng.", examples=["đi công tác"]
    )

    @classmethod
    def read(cls, text: str) -> dict[str, Any]:
        """Read a printed line."""
        text = text.rstrip(" .;")
        absent = _ABSENT.search(text)
        found = _ROLE.fullmatch(text[: absent.start()] if absent else text)
        who = super().read(found["ai"] if found else text[: absent.start()] if absent else text)
        told = {"co_mat": False, "ly_do": absent["ly_do"]} if absent else {}
        return who | ({"vai_tro": found["vai_tro"]} if found else {}) | told

    @field_validator("ly_do")
    @classmethod
    def _of_those_absent(cls, reason: str | None, info: ValidationInfo) -> str | None:
        if reason and info.data.get("co_mat"):
            raise ValueError("ghi lý do vắng mặt mà thành viên có mặt")
        return reason

    @property
    def loi_gon(self) -> str | None:
        """Its line, where that reads back as the same."""
        return str(self) if type(self).parse(str(self)) == self else None

    def la(self, person: Nguoi) -> bool:
        """Tell whether this member is that person."""
        return slug(self.ho_ten) == slug(person.ho_ten)

    def __str__(self) -> str:
        reason = f": {self.ly_do}" if self.ly_do else ""
        absent = "" if self.co_mat else f" (vắng mặt{reason})"
        return f"{super().__str__()}: {self.vai_tro}{absent}"
