"""Tập thể, hộ gia đình (a collective, a household) that is rewarded: a line of text or a row of a table.

>>> TapThe.parse("Phòng Tài chính, Kế hoạch, Sở Thí Dụ").co_quan_chu_quan
'Sở Thí Dụ'
>>> HoGiaDinh(chu_ho="ông Nguyễn Văn Ví Dụ", dia_chi="ấp 1, xã Thí Dụ").dong
'Gia đình ông Nguyễn Văn Ví Dụ, ấp 1, xã Thí Dụ'
"""

from __future__ import annotations

import re
from typing import Annotated, Any

from pydantic import AfterValidator, Field, model_validator

from vanban.the_thuc.ca_nhan_nhan import ONG_BA, tach_danh_xung
from vanban.the_thuc.nguoi_nhan import Loi, LoiThuong, NguoiNhan, noi_lai
from vanban.the_thuc.written import Written

_BODIES = (
    "Ban|Báo|Bảo hiểm|Bệnh viện|Bộ|Chi cục|Chi nhánh|Công an|Công đoàn|Công ty|Cục|Đài|Đại học|Đảng ủy|Đoàn|Hải quan"
    "|Học viện|Hội|Hợp tác xã|Kho bạc|Liên đoàn|Liên hiệp|Mặt trận|Ngân hàng|Nhà máy|Quân khu|Sở|Tập đoàn|Thanh tra"
    "|Thành đoàn|Thành ủy|Thuế|Tỉnh đoàn|Tỉnh ủy|Tòa án|Tổng công ty|Tổng cục|Trung tâm|Trường|UBND|Ủy ban|Văn phòng"
    "|Viện|Xí nghiệp"
)
_MANAGED = re.compile(rf"(?P<ten_tap_the>.+), (?P<co_quan_chu_quan>(?:{_BODIES})\b.*)")
"""A collective and the body it belongs to: the last part of the line that begins as bodies' names do."""
_HOUSE = re.compile(r"(?:gia đình|hộ)\b", re.IGNORECASE)


class _TapThe(Written):
    ten_tap_the: Loi = Field(
        title="Tên tập thể", description="Tên đầy đủ, không viết tắt.", examples=["Phòng Quản lý đầu tư"]
    )
    co_quan_chu_quan: Loi | None = Field(
        default=None,
        title="Cơ quan chủ quản",
        description="Cơ quan, đơn vị quản lý, từ nhỏ đến lớn.",
        examples=["Ban Quản lý các Khu công nghiệp"],
    )


class TapThe(NguoiNhan, _TapThe):
    """A collective."""

    ten = "tập thể"

    @classmethod
    def read(cls, text: str) -> dict[str, Any]:
        """Read its line."""
        text = text.rstrip(" .;")
        found = _MANAGED.fullmatch(text)
        return dict(found.groupdict()) if found else {"ten_tap_the": text}

    @model_validator(mode="before")
    @classmethod
    def _parted_as_its_line_is(cls, value: Any) -> Any:
        """Part name and body where reading its line would."""
        if not isinstance(value, dict):
            return value
        joined = noi_lai(value, "ten_tap_the", "co_quan_chu_quan") if value.get("ten_tap_the") is not None else value
        line = joined.get("ten_tap_the")
        parted = isinstance(line, str) and "co_quan_chu_quan" not in joined
        return {**joined, **cls.read(" ".join(line.split()))} if parted and line else joined

    @property
    def dong(self) -> str:
        """The line."""
        return f"{self.ten_tap_the}, {self.co_quan_chu_quan}" if self.co_quan_chu_quan else self.ten_tap_the


def _house(text: str) -> str:
    """Call a household one."""
    called, name = tach_danh_xung(text)
    if _HOUSE.match(text):
        return text
    return f"Gia đình {called.lower()} {name}" if called in ONG_BA else f"Gia đình {text}"


class _HoGiaDinh(Written):
    chu_ho: Annotated[Loi, AfterValidator(_house)] = Field(
        title="Chủ hộ", description="Chủ hộ, hoặc tên gọi hộ gia đình.", examples=["Gia đình ông Nguyễn Văn Ví Dụ"]
    )
    dia_chi: LoiThuong | None = Field(
        default=None, title="Địa chỉ", description="Nơi ở.", examples=["Ấp 1, xã Thí Dụ, tỉnh Đồng Nai"]
    )


class HoGiaDinh(NguoiNhan, _HoGiaDinh):
    """A household."""

    ten = "hộ gia đình"

    @classmethod
    def read(cls, text: str) -> dict[str, Any]:
        """Read its line."""
        name, _, place = text.rstrip(" .;").partition(", ")
        return {"chu_ho": name, "dia_chi": place or None}

    @model_validator(mode="before")
    @classmethod
    def _parted_as_its_line_is(cls, value: Any) -> Any:
        """Part name and place where reading its line would."""
        if not isinstance(value, dict) or value.get("chu_ho") is None:
            return value
        joined = noi_lai(value, "chu_ho", "dia_chi")
        line = joined["chu_ho"]
        parted = isinstance(line, str) and "dia_chi" not in joined
        return {**joined, **cls.read(" ".join(line.split()))} if parted else joined

    @property
    def dong(self) -> str:
        """The line."""
        return f"{self.chu_ho}, {self.dia_chi}" if self.dia_chi else self.chu_ho
