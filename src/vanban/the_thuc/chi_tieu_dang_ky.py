"""Chỉ tiêu (target of an emulation year): what is counted, in what unit, how much. Practice (TT 35/2011, Mẫu 1a)."""

from __future__ import annotations

from typing import Final

from pydantic import Field

from vanban.the_thuc.written import Dong, Model

COT: Final = {"noi_dung": "Nội dung chỉ tiêu", "don_vi_tinh": "Đơn vị tính", "ke_hoach": "Kế hoạch",
              "ghi_chu": "Ghi chú"}  # fmt: skip
"""The heads of a table of targets, by field."""


class ChiTieuDangKy(Model):
    """A target."""

    noi_dung: Dong = Field(
        title="Nội dung", description="Nội dung chỉ tiêu.", examples=["Tỷ lệ hồ sơ giải quyết đúng hạn"]
    )
    don_vi_tinh: Dong | None = Field(default=None, title="Đơn vị tính", description="Đơn vị tính.", examples=["%"])
    ke_hoach: Dong = Field(title="Kế hoạch", description="Mức phấn đấu trong năm.", examples=["Từ 98 trở lên"])
    ghi_chu: Dong | None = Field(default=None, title="Ghi chú", description="Điều cần nói thêm.", examples=["Quý IV"])
