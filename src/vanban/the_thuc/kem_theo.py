"""Kèm theo (which paper a list goes with), where the list is a paper of its own beside it.

NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III, khoản 1c.

>>> str(KemTheo.parse("Tờ trình số 45/TTr-KCNĐN ngày 20/12/2026 của Ban Quản lý các Khu công nghiệp"))
'(Kèm theo Tờ trình số 45/TTr-KCNĐN ngày 20 tháng 12 năm 2026 của Ban Quản lý các Khu công nghiệp)'
"""

from __future__ import annotations

import re
from typing import Annotated, Any

from pydantic import AfterValidator, Field

from vanban.chu.cau import without_end
from vanban.errors import WrittenFormError
from vanban.the_thuc.dia_danh_thoi_gian import ThoiGian
from vanban.the_thuc.phu_luc import kem_theo
from vanban.the_thuc.so_ky_hieu import SoKyHieu
from vanban.the_thuc.written import Dong, TieuDe, Written

_LINE = re.compile(
    r"\(?(?:Kèm theo\s+)?(?P<ten_loai>.+?)\s+số\s+(?P<so_ky_hieu>[^/]*/\s*\S+)\s+(?P<ngay>ngày .+?)\s+của\s+"
    r"(?P<cua>.+?)\)?",
    re.IGNORECASE,
)


class KemTheo(Written):
    """The paper it goes with."""

    ten = "văn bản mà danh sách kèm theo"

    ten_loai: TieuDe = Field(
        default="Tờ trình",
        title="Tên loại",
        description="Tên loại của văn bản ấy, như Tờ trình, Quyết định.",
        examples=["Tờ trình"],
    )
    so_ky_hieu: SoKyHieu = Field(
        title="Số, ký hiệu", description="Số và ký hiệu của văn bản ấy.", examples=["45/TTr-KCNĐN"]
    )
    ngay: ThoiGian = Field(
        default=ThoiGian(), title="Ngày", description="Ngày của văn bản ấy.", examples=["20/12/2026"]
    )
    cua: Annotated[Dong, AfterValidator(without_end)] = Field(
        title="Của", description="Cơ quan ban hành văn bản ấy.", examples=["Ban Quản lý các Khu công nghiệp"]
    )

    @classmethod
    def read(cls, text: str) -> dict[str, Any]:
        """Read the printed line, or what stands in its brackets."""
        if not (found := _LINE.fullmatch(text.strip())):
            raise WrittenFormError(cls.ten, text, "cần dạng “Tờ trình số 45/TTr-UBND ngày 20/12/2026 của …”")
        return dict(found.groupdict())

    @property
    def loi_gon(self) -> str | None:
        """What stands in the brackets."""
        return str(self).removeprefix("(Kèm theo ").removesuffix(")")

    def __str__(self) -> str:
        return kem_theo(self.ten_loai, self.so_ky_hieu, self.ngay, self.cua)
