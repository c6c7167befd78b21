"""Công điện (official telegram): an urgent order or notice. Mẫu 1.6.

Whoever sends it "điện:" to those named below, a line each. That they are the
first recipients ("Như trên") is khoản 9b's rule; the form leaves it open.
"""

from __future__ import annotations

from typing import Any

from pydantic import Field, ValidationInfo, field_validator

from vanban.loai.shared.forms import VanBanKinhGui
from vanban.loai.shared.view import KinhGuiView
from vanban.the_thuc import kieu
from vanban.the_thuc.ban_in import BanIn
from vanban.the_thuc.kinh_gui import tung_dong
from vanban.the_thuc.written import Dong

DIEN = " điện:"


class CongDien(VanBanKinhGui):
    """Orders or tells what cannot wait."""

    ten_loai = "Công điện"
    viet_tat = "CĐ"
    mau = "1.6"
    head = (*VanBanKinhGui.head[:-2], "nguoi_dien", *VanBanKinhGui.head[-2:])

    nguoi_dien: Dong | None = Field(
        default=None,
        title="Người điện",
        description="Cơ quan hoặc chức danh của người đứng đầu gửi điện; không ghi thì là cơ quan ban hành.",
        examples=["Trưởng ban Ban Quản lý các Khu công nghiệp"],
    )

    @field_validator("nguoi_dien")
    @classmethod
    def _other_than_the_issuer(cls, name: str | None, info: ValidationInfo) -> str | None:
        """Leave out the issuer's own name, which is printed anyhow."""
        bare = name and name.rstrip(" :").removesuffix(DIEN.rstrip(":"))
        return None if not bare or bare == _one_line(info.data.get("co_quan_ban_hanh", "")) else bare

    def in_kinh_gui(self) -> KinhGuiView:
        """Print who sends the telegram, and those who get it, a line each even if there is one."""
        sender = self.nguoi_dien or _one_line(self.co_quan_ban_hanh)
        return {"dong_dau": f"{sender}{DIEN}", "danh_sach": list(tung_dong(self.kinh_gui))}

    @classmethod
    def doc_lai(cls, ban: BanIn) -> dict[str, Any]:
        """Read who sends it; the issuer is told from that by the model."""
        sender = ban.mot(kieu.GIUA)
        return {**super().doc_lai(ban), **({"nguoi_dien": sender} if sender else {})}


def _one_line(name: str) -> str:
    return name.replace("\n", " ")
