"""Thư công (ceremonial letter): congratulates, praises, thanks, condoles. No form in the decree: practice.

The decree lists the kind without a code (Điều 7; Phụ lục III, Mục I); offices
print what the letter is ("THƯ CHÚC MỪNG", "THƯ KHEN") and give it no number and
no recipients' list. ``./.`` does not close it.
"""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import AfterValidator, Field

from vanban.chu.text import slug
from vanban.loai.shared.parts import CoDiaDanh, CoNguoiKy, CoNoiGui
from vanban.loai.shared.view import View
from vanban.the_thuc import kieu
from vanban.the_thuc.ban_in import BanIn
from vanban.the_thuc.cac_khoi import CacKhoi
from vanban.the_thuc.kinh_gui import CacNoiGui
from vanban.the_thuc.noi_dung import Khoi
from vanban.the_thuc.than_van_ban import KIEU_THAN, doc_than, in_than
from vanban.the_thuc.trich_yeu import TrichYeuText
from vanban.the_thuc.written import TieuDe


def _a_letter(name: str) -> str:
    if not slug(name).startswith("thu_"):
        raise ValueError(f"tên thư bắt đầu bằng chữ “Thư”, như “Thư chúc mừng”, không phải “{name}”")
    return name


class ThuCong(CoNguoiKy, CoNoiGui, CoDiaDanh):
    """Honours or consoles somebody in the body's name."""

    ten_loai = "Thư công"
    viet_tat = ""
    mau = ""
    head = ("loai", "co_quan_chu_quan", "co_quan_ban_hanh", "dia_danh", "ngay_ban_hanh", "ten_thu", "trich_yeu",
            "kinh_gui")  # fmt: skip

    ten_thu: Annotated[TieuDe, AfterValidator(_a_letter)] = Field(
        default="Thư công",
        title="Tên thư",
        description="In thay tên loại, theo việc: Thư chúc mừng, Thư khen, Thư cảm ơn, Thư chia buồn.",
        examples=["Thư chúc mừng"],
    )
    trich_yeu: TrichYeuText | None = Field(
        default=None,
        title="Trích yếu",
        description="Thư gửi nhân dịp nào; không cần thì bỏ.",
        examples=["Nhân kỷ niệm 30 năm ngày thành lập"],
    )
    kinh_gui: CacNoiGui = Field(
        default=(),
        title="Kính gửi",
        description="Thư gửi ai; lời chào đã nằm trong thư thì bỏ.",
        examples=[["Tập thể người lao động Công ty Thí Dụ"]],
    )
    noi_dung: CacKhoi = Field(
        title="Nội dung",
        description="Lời thư, mỗi đoạn một dòng.",
        examples=[["Nhân dịp kỷ niệm ngày thành lập, tôi gửi tới tập thể lời chúc mừng tốt đẹp nhất."]],
    )

    def view(self) -> View:
        """Print the letter's own name."""
        view = super().view()
        title = view["tieu_de"].replace(self.ten_loai, self.ten_thu, 1)
        return {**view, "ten_loai": self.ten_thu, "tieu_de": title}

    def in_trich_yeu(self) -> str:
        """Print the occasion, if it is told."""
        return self.trich_yeu or ""

    def than_bai(self) -> list[Khoi]:
        """Print the letter."""
        return list(in_than(self.noi_dung))

    @classmethod
    def prints(cls, name: str) -> bool:
        """Tell whether a printed name is a letter's."""
        return slug(name).startswith("thu_")

    @classmethod
    def doc_lai(cls, ban: BanIn) -> dict[str, Any]:
        """Read the letter back."""
        name = ban.mot(kieu.TEN_LOAI)
        data = {**super().doc_lai(ban), "noi_dung": doc_than(ban.lay(*KIEU_THAN))}
        return {**data, **({"ten_thu": name} if name else {})}
