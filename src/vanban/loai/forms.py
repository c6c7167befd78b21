"""Which parts go together in the official forms (Phụ lục III, Mục II), and papers whose body is free."""

from __future__ import annotations

from typing import Any

from pydantic import Field

from vanban.loai.base import View
from vanban.loai.parts import (
    CoCanCu,
    CoDiaDanh,
    CoKinhGui,
    CoNguoiKy,
    CoNoiNhan,
    CoSoKyHieu,
    CoTrichYeu,
    KinhGuiView,
)
from vanban.the_thuc.ban_in import BanIn, bo_het
from vanban.the_thuc.khoi_noi_dung import CacKhoi
from vanban.the_thuc.noi_dung import Khoi, ket_thuc
from vanban.the_thuc.than_van_ban import KIEU_THAN, doc_than, in_than


class VanBanTenLoai(CoNguoiKy, CoNoiNhan, CoCanCu, CoTrichYeu, CoDiaDanh, CoSoKyHieu):
    """A paper with its kind's name, a subject, recipients and one signer (Mẫu 1.1-1.4, 1.6, 1.7)."""


class VanBanNoiDung(VanBanTenLoai):
    """The same with a free body: sections, articles, points, dashes and paragraphs, as they follow one another."""

    noi_dung: CacKhoi = Field(
        title="Nội dung",
        description="Từng khối theo thứ tự: một câu là một đoạn; muc, khoan, diem, gach … cho các cấp; số được thêm.",
        examples=[["Thực hiện chương trình công tác năm 2026, cơ quan thông báo như sau:"]],
    )

    def than_bai(self) -> list[Khoi]:
        """Print the bases and the body up to ``./.``."""
        return ket_thuc([*self.in_can_cu(), *in_than(self.noi_dung)])

    @classmethod
    def doc_lai(cls, ban: BanIn) -> dict[str, Any]:
        """Read the body back."""
        return {**super().doc_lai(ban), "noi_dung": doc_than(bo_het(ban.lay(*KIEU_THAN)))}


class VanBanKinhGuiView(View):
    """What the template of a paper with addressees may ask for."""

    kinh_gui: KinhGuiView


class VanBanKinhGui(CoKinhGui, VanBanNoiDung):
    """A paper that addresses somebody: tờ trình; with other heads công văn."""

    def view(self) -> VanBanKinhGuiView:
        """Add the addressees."""
        return {**super().view(), "kinh_gui": self.in_kinh_gui()}
