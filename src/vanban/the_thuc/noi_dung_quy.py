"""Nội dung theo quý (content by quarter): a span of the year and what is done in it. Practice, not law."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import Field, ValidationInfo, field_validator, model_validator

from vanban.the_thuc.nhiem_vu import NhiemVu
from vanban.the_thuc.quy import CacQuy, quarters_named, quy_text
from vanban.the_thuc.written import Model, ThanhDanhSach, TieuDe


class NoiDungQuy(Model):
    """What is done in one or several quarters, or in a span that the office names itself."""

    exactly_one = ("quy", "tieu_de")

    tieu_de: TieuDe | None = Field(
        default=None,
        title="Tiêu đề",
        description="Tên khoảng thời gian do cơ quan đặt, dùng thay cho quý.",
        examples=["Cả năm"],
    )
    quy: CacQuy | None = Field(
        default=None,
        title="Quý",
        description="Số từ 1 đến 4; nhiều quý thì ghi [1, 2].",
        examples=[1, [1, 2], "Quý I và II"],
    )
    nhiem_vu: Annotated[tuple[NhiemVu, ...], ThanhDanhSach] = Field(
        title="Nhiệm vụ",
        min_length=1,
        description="Các việc phải làm; mỗi việc là một câu, hoặc một nhóm mục nếu cần ghi rõ ai làm, bao giờ xong.",
        examples=[["Tổng kết công tác thi đua, khen thưởng năm trước"]],
    )

    @model_validator(mode="before")
    @classmethod
    def _named_quarters(cls, value: Any) -> Any:
        """Take a title that is but the name of quarters for them."""
        named = quarters_named(value.get("tieu_de")) if isinstance(value, dict) and value.get("quy") is None else None
        return {**value, "tieu_de": None, "quy": named} if named else value

    @field_validator("quy")
    @classmethod
    def _quarter_or_heading(cls, quarters: tuple[int, ...] | None, info: ValidationInfo) -> tuple[int, ...] | None:
        if "tieu_de" in info.data and (quarters is None) == (info.data["tieu_de"] is None):
            raise ValueError(
                "thiếu: ghi quý (1 đến 4) hoặc tiêu đề" if quarters is None else "đã có tiêu đề thì không ghi quý"
            )
        return quarters

    @property
    def ten(self) -> str:
        """The block's heading."""
        return self.tieu_de or quy_text(self.quy or ())
