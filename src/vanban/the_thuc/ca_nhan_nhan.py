"""Cá nhân (a person) who is rewarded: a line of text or a row of a table.

"Ông" or "Bà" stands before a name, or the rank or title that takes its place (practice).

>>> CaNhan.parse("ông nguyễn văn ví dụ, Phó Trưởng phòng, Phòng Tổng hợp").dong
'Ông Nguyễn Văn Ví Dụ, Phó Trưởng phòng, Phòng Tổng hợp'
>>> CaNhan(ho_ten="Đại tá Trần Thị Thí Dụ", don_vi="Phòng Tham mưu", co_quan="Công an tỉnh").dong
'Đại tá Trần Thị Thí Dụ, Phòng Tham mưu, Công an tỉnh'
"""

from __future__ import annotations

import re
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BeforeValidator, Field, ValidationInfo, field_validator, model_validator

from vanban.chu.text import slug, upper_first
from vanban.the_thuc.dia_danh_thoi_gian import ThoiGian
from vanban.the_thuc.ho_ten import HoTen, tach_hoc_ham
from vanban.the_thuc.nguoi_nhan import Loi, NguoiNhan, noi_lai
from vanban.the_thuc.written import Dong, Written

_CALLED = re.compile(r"(?P<co>cố(?:\s+|$))?(?P<goi>(?:ông|bà)(?:\s+|$))?(?P<ten>.*)", re.IGNORECASE)
ONG_BA = {"Ông": "Nam", "Bà": "Nữ"}
"""The sex that a form of address tells."""
_CALLED_BY_SEX = {slug(sex): called for called, sex in ONG_BA.items()}


def tach_danh_xung(text: str) -> tuple[str, str]:
    """Part a typed name from how somebody is called: Ông, Bà, a rank or title, "Cố" before it of the dead.

    >>> tach_danh_xung("cố bà Trần Thị Thí Dụ"), tach_danh_xung("Nguyễn Văn Ví Dụ")
    (('Cố Bà', 'Trần Thị Thí Dụ'), ('', 'Nguyễn Văn Ví Dụ'))
    """
    co, goi, rest = _CALLED.fullmatch(" ".join(text.split())).groups()  # type: ignore[union-attr]
    rank, name = tach_hoc_ham(rest)
    words = [each.strip().lower() for each in (co, goi) if each]
    return " ".join([*map(upper_first, words), *filter(None, [rank])]), name


def _called(text: str) -> str:
    called, rest = tach_danh_xung(f"{text} X")
    if rest != "X":
        raise ValueError(f"“{text}” không phải Ông, Bà, quân hàm hay học hàm")
    return called


def _sex(value: Any) -> Any:
    return {"nam": "Nam", "nu": "Nữ"}.get(slug(value), value) if isinstance(value, str) else value


def _year(value: Any) -> Any:
    """Take the year of a day of birth."""
    return ThoiGian.model_validate(value).nam if isinstance(value, (str, ThoiGian)) else value


class _CaNhan(Written):
    danh_xung: Annotated[Dong, AfterValidator(_called)] | None = Field(
        default=None,
        title="Danh xưng",
        description="Ông, Bà, quân hàm hoặc học hàm; người đã mất thì thêm “Cố”.",
        examples=["Ông"],
    )
    ho_ten: HoTen = Field(title="Họ tên", description="Họ và tên đầy đủ.", examples=["Nguyễn Văn Ví Dụ"])
    chuc_vu: Loi | None = Field(
        default=None,
        title="Chức vụ",
        description="Chức vụ; đơn vị và cơ quan ghi liền sau, hoặc ở hai mục dưới đây.",
        examples=["Phó Trưởng phòng"],
    )
    don_vi: Loi | None = Field(
        default=None, title="Đơn vị", description="Phòng, đơn vị; được ghi liền sau chức vụ.", examples=["Văn phòng"]
    )
    co_quan: Loi | None = Field(
        default=None,
        title="Cơ quan",
        description="Cơ quan công tác; được ghi liền sau đơn vị.",
        examples=["Ban Quản lý các Khu công nghiệp"],
    )
    nam_sinh: Annotated[int, Field(ge=1900, le=2999), BeforeValidator(_year)] | None = Field(
        default=None, title="Năm sinh", description="Năm sinh; chỉ in trong bảng.", examples=[1985]
    )
    gioi_tinh: Annotated[Literal["Nam", "Nữ"], BeforeValidator(_sex)] | None = Field(
        default=None,
        title="Giới tính",
        description="Nam hoặc Nữ, khi danh xưng không phải Ông, Bà; năm sinh in ở cột ấy.",
        examples=["Nam"],
    )


class CaNhan(NguoiNhan, _CaNhan):
    """A person; post, unit and body are one datum, as one line and one column have them."""

    ten = "cá nhân"
    trong_bang = ("nam_sinh", *NguoiNhan.trong_bang)

    @classmethod
    def read(cls, text: str) -> dict[str, Any]:
        """Read the line."""
        name, _, post = text.rstrip(" .;").partition(", ")
        called, bare = tach_danh_xung(name)
        return {"danh_xung": called or None, "ho_ten": bare, "chuc_vu": post or None}

    @model_validator(mode="before")
    @classmethod
    def _as_its_line_is(cls, value: Any) -> Any:
        """Part the name from how somebody is called, who by the sex may be Ông or Bà; join post, unit and body."""
        if not isinstance(value, dict):
            return value
        value = noi_lai(value, "chuc_vu", "don_vi", "co_quan")
        if not isinstance(name := value.get("ho_ten"), str):
            return value
        called, bare = tach_danh_xung(name)
        if (given := value.get("danh_xung")) is None:
            by_sex = _CALLED_BY_SEX.get(slug(str(value.get("gioi_tinh") or "")))
            return {**value, "danh_xung": called or by_sex, "ho_ten": bare}
        return {**value, "ho_ten": bare} if called and slug(str(given)) == slug(called) else value

    @field_validator("gioi_tinh")
    @classmethod
    def _beside_how_called(cls, sex: str | None, info: ValidationInfo) -> str | None:
        """Keep only what the form of address does not tell and the table's columns ask for."""
        if not {"danh_xung", "nam_sinh"} <= info.data.keys():
            return sex
        called, born = info.data["danh_xung"], info.data["nam_sinh"]
        told = ONG_BA.get((called or "").removeprefix("Cố "))
        if sex and told and sex != told:
            raise ValueError(f"“{sex}” không khớp danh xưng “{called}”")
        if born and not (sex or told):
            raise ValueError("có năm sinh thì ghi Ông, Bà hoặc giới tính: bảng có cột Nam và cột Nữ")
        return sex if born and not told else None

    @property
    def gioi(self) -> str:
        """The sex as far as it is known: "Nam", "Nữ" or nothing."""
        return self.gioi_tinh or ONG_BA.get((self.danh_xung or "").removeprefix("Cố "), "")

    @property
    def ten_goi(self) -> str:
        """The name with how somebody is called before it."""
        return f"{self.danh_xung} {self.ho_ten}" if self.danh_xung else self.ho_ten

    @property
    def dong(self) -> str:
        """The line."""
        return f"{self.ten_goi}, {self.chuc_vu}" if self.chuc_vu else self.ten_goi
