"""Hình (a picture of a body): its file, its caption, and the words for those who do not see it.

The decree leaves pictures to practice: the caption stands below, numbered once
there are two.
"""

from __future__ import annotations

from pydantic import Field, ValidationInfo, field_validator

from vanban.the_thuc.bang import ChuGoi
from vanban.the_thuc.hinh_tep import HinhIn, HinhTep
from vanban.the_thuc.tep_hinh import DangHinh, dang_hinh
from vanban.the_thuc.written import Dong

RONG_NHAT, CAO_NHAT = 165, 230
"""Millimetres: between the decree's narrowest margins (Phụ lục I, Phần I, Mục I, khoản 2), with room for a caption."""
_MM_A_PIXEL = 25.4 / 96


class Hinh(HinhTep):
    """A picture: what file, what it shows, how wide it prints."""

    ten = "hình"

    chu_thich: ChuGoi | None = Field(
        default=None,
        title="Chú thích",
        description="Tên hình, in dưới hình; từ hai hình có tên trở lên thì số được thêm.",
        examples=["Sơ đồ tổ chức"],
    )
    mo_ta: Dong | None = Field(
        default=None,
        title="Mô tả",
        description="Lời thay hình cho người không nhìn được; không ghi thì dùng chú thích.",
        examples=["Sơ đồ khối các phòng"],
    )
    rong: int | None = Field(
        default=None,
        title="Rộng",
        ge=1,
        le=RONG_NHAT,
        description="Bề rộng khi in, tính bằng milimét; không ghi thì theo cỡ của hình, vừa trang.",
        examples=[120],
    )

    @field_validator("mo_ta")
    @classmethod
    def _beside_caption(cls, text: str | None, info: ValidationInfo) -> str | None:
        return None if text == info.data.get("chu_thich") else text

    @field_validator("rong")
    @classmethod
    def _other_than_its_own(cls, width: int | None, info: ValidationInfo) -> int | None:
        """Leave out the width it has anyway; refuse one that makes it taller than a page."""
        if width is None or not (data := info.data.get("du_lieu")):
            return width
        shape = dang_hinh(data)
        if width == round(_natural(shape)[0]):
            return None
        if (height := width * shape.cao / shape.rong) > CAO_NHAT:
            most = int(CAO_NHAT * shape.rong / shape.cao)
            raise ValueError(f"rộng {width} mm thì hình cao {round(height)} mm, quá một trang; rộng nhất là {most} mm")
        return width

    @property
    def loi_gon(self) -> str | None:
        """The file's name, where it is all there is."""
        return self.tep if (self.chu_thich, self.mo_ta, self.rong) == (None, None, None) else None

    def view(self) -> HinhIn:
        """Give what is printed of the picture itself."""
        shape = dang_hinh(self.du_lieu)
        width, height = (self.rong, self.rong * shape.cao / shape.rong) if self.rong else _natural(shape)
        return {
            "ten": self.tep,
            "mo_ta": self.mo_ta or self.chu_thich or "",
            "rong": width,
            "cao": height,
            "duoi": shape.duoi,
            "du_lieu": self.du_lieu,
        }


def _natural(shape: DangHinh) -> tuple[float, float]:
    """Give a picture's own size in mm, at 96 dots an inch, made smaller where it is larger than a page."""
    width, height = shape.rong * _MM_A_PIXEL, shape.cao * _MM_A_PIXEL
    scale = min(1, RONG_NHAT / width, CAO_NHAT / height)
    return width * scale, height * scale
