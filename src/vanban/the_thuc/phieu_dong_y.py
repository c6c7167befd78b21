"""Phiếu đồng ý (the votes for somebody): yes votes of all members by the decision that set the council up.

NĐ 152/2025/NĐ-CP, Điều 33 khoản 5. The share is computed; one that is typed must agree.

>>> str(PhieuDongY.parse("8/9")), str(PhieuDongY.parse("09/09 (100 %)"))
('08/09 (88,9 %)', '09/09 (100 %)')
"""

from __future__ import annotations

import re
from typing import Any

from pydantic import Field, ValidationInfo, field_validator

from vanban.chu.viet_so import nhan_so
from vanban.errors import WrittenFormError
from vanban.the_thuc.phieu import SoNguoi, tren_tong, ty_le_in
from vanban.the_thuc.written import Faulty, Written

_VOTES = re.compile(r"(?P<dong_y>\d{1,4})\s*/\s*(?P<tong_so>\d{1,4})(?:\D*?(?P<ty_le>\d{1,3}(?:,\d+)?)\s*%\s*\)?)?")


class PhieuDongY(Written):
    """Votes for somebody, and of how many."""

    ten = "số phiếu"

    tong_so: SoNguoi = Field(title="Tổng số", ge=1, description="Tổng số thành viên theo quyết định.", examples=[9])
    dong_y: SoNguoi = Field(title="Đồng ý", description="Số phiếu đồng ý.", examples=[9])

    @classmethod
    def read(cls, text: str) -> dict[str, Any]:
        """Read "9/9", "08/09 (88,9 %)"."""
        if not (found := _VOTES.fullmatch(text.strip())):
            raise WrittenFormError(cls.ten, text, "cần dạng 9/9: số phiếu đồng ý trên tổng số thành viên")
        votes, total = int(found["dong_y"]), int(found["tong_so"])
        typed = found["ty_le"]
        told = ty_le_in(votes, total) if total else ""
        if typed and told and nhan_so(typed) != nhan_so(told.removesuffix(" %")):
            return {"tong_so": total, "dong_y": Faulty(f"ghi {typed} % mà {votes}/{total} là {told}")}
        return {"tong_so": total, "dong_y": votes}

    @field_validator("dong_y")
    @classmethod
    def _no_more_than_all(cls, votes: int, info: ValidationInfo) -> int:
        total = info.data.get("tong_so")
        if total is not None and votes > total:
            raise ValueError(f"{votes} phiếu đồng ý mà chỉ có {total} thành viên")
        return votes

    @property
    def loi_gon(self) -> str | None:
        """Its votes and total."""
        return f"{self.dong_y}/{self.tong_so}"

    def __str__(self) -> str:
        return tren_tong(self.dong_y, self.tong_so)
