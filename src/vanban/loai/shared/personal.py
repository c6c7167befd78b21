"""Papers made out to one person, without a subject: giấy giới thiệu, giấy nghỉ phép (Mẫu 1.8, 1.10)."""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator, Field, ValidationInfo, field_validator

from vanban.chu.cau import without_end
from vanban.chu.marked import escaped
from vanban.chu.text import slug
from vanban.loai.shared.base import VanBan
from vanban.loai.shared.parts import CoDiaDanh, CoNguoiKy, CoNoiNhan
from vanban.loai.shared.symbols import CoSoKyHieu
from vanban.the_thuc import noi_dung as nd
from vanban.the_thuc.noi_dung import Khoi
from vanban.the_thuc.ong_ba import OngBa
from vanban.the_thuc.written import Dong, Muc, TungDong

Loi = Annotated[Dong, AfterValidator(without_end)]
"""What a line of the form says; the printing closes it."""


class CoOngBa(VanBan):
    """Whom the paper is made out to."""

    ong_ba: OngBa = Field(
        title="Ông (bà)",
        description="Họ tên người được cấp giấy, có chữ Ông hoặc Bà ở trước nếu biết.",
        examples=["Bà Trần Thị Thí Dụ"],
    )
    chuc_vu: Loi = Field(
        title="Chức vụ", description="Chức vụ, đơn vị công tác.", examples=["Chuyên viên Văn phòng Ban Quản lý"]
    )


class GiayChoNguoi(CoNguoiKy, CoNoiNhan, CoDiaDanh, CoSoKyHieu, CoOngBa):
    """Whoever it is made out to is its first recipient."""

    noi_nhan: Annotated[tuple[Muc, ...], TungDong] = Field(
        default=(),
        title="Nơi nhận",
        description="Những nơi nhận khác, mỗi nơi một dòng; người được cấp giấy và dòng “Lưu” được thêm.",
        examples=[["Văn phòng Ban Quản lý"]],
    )

    @classmethod
    def first_recipient(cls, ong_ba: str) -> str:
        """Write whom it is made out to as its form writes him or her among the recipients."""
        raise NotImplementedError

    @field_validator("noi_nhan")
    @classmethod
    def _without_the_first(cls, names: tuple[str, ...], info: ValidationInfo) -> tuple[str, ...]:
        """Leave out what the printing adds."""
        first = slug(cls.first_recipient(info.data.get("ong_ba", "")))
        return tuple(name for name in names if slug(name) != first)

    def in_noi_nhan(self) -> list[str]:
        """Put whom it is made out to before the other recipients."""
        return [f"- {self.first_recipient(self.ong_ba)};", *super().in_noi_nhan()]


def line(text: str) -> Khoi:
    """Print a line of the form, in which stars mark nothing."""
    return nd.doan(escaped(text))
