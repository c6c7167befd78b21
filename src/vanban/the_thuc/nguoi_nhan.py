"""Người nhận (who is rewarded): what may be told of everybody, be it a collective, a household or a person.

Each is a line of text, from small to large, or a row of a table; what the line has no room for stands in a table only.
Practice of the lists that go with tờ trình and decisions.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated, Any, ClassVar

from pydantic import AfterValidator, Field

from vanban.chu.cau import item_text, without_end
from vanban.chu.text import slug, upper_first
from vanban.the_thuc.phieu_dong_y import PhieuDongY
from vanban.the_thuc.written import Dong, Written

LoiThuong = Annotated[Dong, AfterValidator(item_text), AfterValidator(without_end)]
"""A part of a line, which the printing closes."""
Loi = Annotated[LoiThuong, AfterValidator(upper_first)]
"""The same where it may stand in a cell of its own."""


class NguoiNhan(Written):
    """What may be told of everybody who is rewarded, beside who it is."""

    trong_bang: ClassVar[tuple[str, ...]] = ("thanh_tich", "da_duoc_tang", "so_phieu", "ghi_chu")
    """The fields that a line has no room for."""

    thanh_tich: Loi | None = Field(
        default=None,
        title="Thành tích",
        description="Tóm tắt thành tích, một hai dòng; chỉ in trong bảng.",
        examples=["Hoàn thành xuất sắc nhiệm vụ; có 01 sáng kiến cấp cơ sở"],
    )
    da_duoc_tang: Loi | None = Field(
        default=None,
        title="Đã được tặng",
        description="Danh hiệu, hình thức đã được tặng, số và ngày quyết định; chỉ in trong bảng.",
        examples=["“Chiến sĩ thi đua cơ sở” (Quyết định số 12/QĐ-KCNĐN ngày 15/01/2026)"],
    )
    so_phieu: PhieuDongY | None = Field(
        default=None,
        title="Số phiếu",
        description="Số phiếu đồng ý trên tổng số thành viên, tỷ lệ được tính ra; chỉ in trong bảng.",
        examples=["9/9"],
    )
    ghi_chu: Loi | None = Field(
        default=None, title="Ghi chú", description="Chỉ in trong bảng.", examples=["Nghỉ hưu từ 01/01/2027"]
    )

    @property
    def dong(self) -> str:
        """The line."""
        raise NotImplementedError

    @property
    def can_bang(self) -> bool:
        """Whether something of it can be printed in a table only."""
        return any(getattr(self, name) is not None for name in self.trong_bang)

    @property
    def loi_gon(self) -> str | None:
        """Its line, where that says all."""
        return None if self.can_bang else self.dong

    def __str__(self) -> str:
        return self.dong


def noi(parts: Iterable[str | None]) -> str:
    """Put post, unit and body on one line, none said twice.

    >>> noi(["Chánh Văn phòng", "Văn phòng", "Sở Nội vụ"])
    'Chánh Văn phòng, Sở Nội vụ'
    """
    told: list[str] = []
    for part in (" ".join(text.split()).strip(" ,;.") for text in parts if text):
        if part and (not told or slug(part) not in slug(", ".join(told))):
            told.append(part)
    return ", ".join(told)


def noi_lai(value: dict[str, Any], *names: str) -> dict[str, Any]:
    """Put together what one line has together; what is no text is left to be told at its own field."""
    given = [value[name] for name in names if value.get(name) is not None]
    if not given or not all(isinstance(part, str) for part in given):
        return value
    return {name: part for name, part in value.items() if name not in names} | {names[0]: noi(given)}
