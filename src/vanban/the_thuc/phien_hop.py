"""Phiên họp (a council's session) as the bases of tờ trình and decisions name it, with its share of votes.

Practice: "Căn cứ kết quả họp Hội đồng Thi đua - Khen thưởng … ngày …".

>>> str(PhienHop.parse("Căn cứ kết quả họp Hội đồng Thi đua - Khen thưởng ngày 5/12/2025 (đồng ý: 8/9)"))
'Căn cứ kết quả họp Hội đồng Thi đua - Khen thưởng ngày 05 tháng 12 năm 2025 (số phiếu đồng ý 08/09, đạt 88,9 %)'
"""

from __future__ import annotations

import re
from typing import Annotated, Any

from pydantic import AfterValidator, Field

from vanban.chu.cau import without_end
from vanban.errors import WrittenFormError
from vanban.the_thuc.dia_danh_thoi_gian import ThoiGian
from vanban.the_thuc.phieu import so_phieu_in, ty_le_in
from vanban.the_thuc.phieu_dong_y import PhieuDongY
from vanban.the_thuc.phu_luc import OPEN
from vanban.the_thuc.written import Dong, Written

HOI_DONG = "Hội đồng Thi đua - Khen thưởng"
MO_DAU = "Căn cứ kết quả họp "
_LINE = re.compile(
    rf"{MO_DAU}(?P<hoi_dong>Hội đồng .+?),? (?P<ngay>ngày [^()]+?)"
    r"(?: \((?:số phiếu )?đồng ý:? (?P<so_phieu>\d+/\d+(?:, đạt [\d,]+ %)?)\))?"
)


class PhienHop(Written):
    """Which council met, when, and how it voted."""

    ten = "phiên họp"

    ngay: ThoiGian = Field(title="Ngày", description="Ngày họp.", examples=["15/12/2026"])
    hoi_dong: Annotated[Dong, AfterValidator(without_end)] = Field(
        default=HOI_DONG,
        title="Hội đồng",
        description="Tên hội đồng.",
        examples=[f"{HOI_DONG} Ban Quản lý các Khu công nghiệp"],
    )
    so_phieu: PhieuDongY | None = Field(
        default=None,
        title="Số phiếu",
        description="Số phiếu đồng ý trên tổng số thành viên, khi mọi trường hợp như nhau; tỷ lệ được tính ra.",
        examples=["9/9"],
    )

    @classmethod
    def la(cls, text: str) -> bool:
        """Tell whether a basis names a session as it is printed."""
        return _LINE.fullmatch(text) is not None

    @classmethod
    def read(cls, text: str) -> dict[str, Any]:
        """Read the basis."""
        if not (found := _LINE.fullmatch(text.rstrip(" .;"))):
            raise WrittenFormError(cls.ten, text, f"cần dạng “{MO_DAU}{HOI_DONG} … ngày 15/12/2026”")
        return {name: given for name, given in found.groupdict().items() if given}

    def __str__(self) -> str:
        votes = self.so_phieu
        told = f"số phiếu đồng ý {so_phieu_in(votes.dong_y, votes.tong_so)}" if votes else ""
        share = f" ({told}, đạt {ty_le_in(votes.dong_y, votes.tong_so)})" if votes else ""
        return f"{MO_DAU}{self.hoi_dong} {self.ngay.bang_loi(OPEN)}{share}"
