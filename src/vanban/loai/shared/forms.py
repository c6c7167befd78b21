"""Which parts go together in the official forms (Phụ lục III, Mục II), and papers whose body is free."""

from __future__ import annotations

from typing import Any

from pydantic import Field

from vanban.loai.shared.parts import (
    CoCanCu,
    CoDiaDanh,
    CoKinhGui,
    CoNguoiKy,
    CoNoiNhan,
    CoTrichYeu,
)
from vanban.loai.shared.symbols import CoSoKyHieu
from vanban.the_thuc.ban_in import BanIn, bo_het
from vanban.the_thuc.cac_khoi import CacKhoi
from vanban.the_thuc.kinh_gui import CacNoiGui
from vanban.the_thuc.noi_dung import Khoi, ket_thuc
from vanban.the_thuc.than_van_ban import KIEU_THAN, doc_than, in_than


class VanBanTenLoai(CoNguoiKy, CoNoiNhan, CoCanCu, CoTrichYeu, CoDiaDanh, CoSoKyHieu):
    """A paper with its kind's name, a subject, recipients and one signer (Mẫu 1.1-1.4, 1.6, 1.7)."""


class VanBanNoiDung(VanBanTenLoai):
    """The same with a free body: sections, articles, points, dashes and paragraphs, as they follow one another."""

    noi_dung: CacKhoi = Field(
        title="Nội dung",
        description="Từng khối theo thứ tự: một câu là một đoạn; muc, khoan, diem, gach … cho các cấp; số được thêm.",
        examples=[
            [
                "Thực hiện chương trình công tác năm 2026, cơ quan có ý kiến như sau:",
                {"muc": "Tên mục thứ nhất"},
                {"khoan": "Một câu có dấu chấm là khoản; không có dấu chấm là tiêu đề của khoản."},
                {"gach": "Một ý gạch đầu dòng."},
                {"muc": "Tên mục thứ hai"},
                "Đề nghị các phòng, đơn vị thực hiện.",
            ]
        ],
    )

    def than_bai(self) -> list[Khoi]:
        """Print the bases and the body up to ``./.``."""
        return ket_thuc([*self.in_can_cu(), *in_than(self.noi_dung)])

    @classmethod
    def doc_lai(cls, ban: BanIn) -> dict[str, Any]:
        """Read the body back."""
        return {**super().doc_lai(ban), "noi_dung": doc_than(bo_het(ban.lay(*KIEU_THAN)))}


class VanBanKinhGui(CoKinhGui, VanBanNoiDung):
    """The same, addressed to somebody."""


class CoTheKinhGui(CoKinhGui):
    """A paper whose addressees may lack: a report is addressed only when it is sent up (k.9b)."""

    kinh_gui: CacNoiGui = Field(
        default=(),
        title="Kính gửi",
        description="Cơ quan được gửi để giải quyết, khi gửi lên cấp trên hoặc gửi đích danh; không có thì bỏ.",
        examples=[["Ủy ban nhân dân tỉnh Đồng Nai"]],
    )


class VanBanCoTheKinhGui(CoTheKinhGui, VanBanKinhGui):
    """A free body that may address somebody."""
