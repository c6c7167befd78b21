"""Công văn (official letter): what a body tells, asks or answers another. Mẫu 1.5.

No kind's name is printed: the subject stands under the number after "V/v", and
the symbol has the codes of the body and of the unit that drafts it or of its
field, no code of a kind (Phụ lục I, Phần I, Mục II, khoản 3b, 5b).
"""

from __future__ import annotations

from typing import Any

from pydantic import Field, ValidationInfo, field_validator

from vanban.loai.shared.forms import VanBanKinhGui
from vanban.loai.shared.view import View
from vanban.the_thuc import kieu
from vanban.the_thuc.ban_in import BanIn
from vanban.the_thuc.so_ky_hieu import KyHieu, SoKyHieu
from vanban.the_thuc.trich_yeu_cong_van import TrichYeuCongVan, TrichYeuCongVanText


class CongVanView(View):
    """What the template of a công văn may ask for."""

    trich_yeu_cong_van: str


class CongVan(VanBanKinhGui):
    """Tells, asks or answers in the ordinary course of work."""

    ten_loai = "Công văn"
    viet_tat = ""
    mau = "1.5"
    at_least_one = ("so_ky_hieu", "ky_hieu_co_quan")
    codes = ("ky_hieu_co_quan", "ky_hieu_don_vi")
    head = (*VanBanKinhGui.head[:5], "ky_hieu_don_vi", *VanBanKinhGui.head[5:])

    so_ky_hieu: SoKyHieu = Field(  # type: ignore[assignment]
        default=None,
        title="Số, ký hiệu",
        description="Số, chữ viết tắt cơ quan và đơn vị soạn thảo hoặc lĩnh vực; chưa có số thì bỏ trống trước dấu /.",
    )
    ky_hieu_co_quan: KyHieu = Field(  # type: ignore[assignment]
        default=None,
        title="Ký hiệu cơ quan",
        description="Chữ viết tắt tên cơ quan; ghi cùng ký hiệu đơn vị thì số để trống chờ văn thư.",
        examples=["KCNĐN"],
    )
    ky_hieu_don_vi: KyHieu = Field(  # type: ignore[assignment]
        default=None,
        title="Ký hiệu đơn vị",
        description="Chữ viết tắt đơn vị soạn thảo hoặc lĩnh vực, đứng sau ký hiệu cơ quan.",
        examples=["VP"],
    )
    trich_yeu: TrichYeuCongVanText = Field(
        title="Trích yếu",
        description="Cụm từ nêu nội dung chính, in sau “V/v” (Phụ lục I, Phần I, Mục II, khoản 5).",
        examples=["đăng ký danh hiệu thi đua năm 2026"],
    )

    @classmethod
    def samples(cls) -> dict[str, Any]:
        """Show a symbol of two codes."""
        return {**super().samples(), "so_ky_hieu": "/KCNĐN-VP"}

    @field_validator("so_ky_hieu")
    @classmethod
    def _kinds_code(cls, value: SoKyHieu) -> SoKyHieu:
        if "CV" in value.ky_hieu.split("-"):
            raise ValueError(f"ký hiệu công văn không ghi chữ “CV”: “{value.ky_hieu}”")
        return value

    @field_validator("ky_hieu_co_quan")
    @classmethod
    def _agrees(cls, code: str, info: ValidationInfo) -> str:
        """Keep the first code of the symbol."""
        symbol: SoKyHieu | None = info.data.get("so_ky_hieu")
        if symbol is None:
            return code
        if not f"{symbol.ky_hieu}-".startswith(f"{code}-"):
            raise ValueError(f"“{code}” không khớp ký hiệu “{symbol.ky_hieu}” đã ghi")
        return symbol.ky_hieu.partition("-")[0]

    @field_validator("ky_hieu_don_vi", mode="before")
    @classmethod
    def _units_code(cls, value: Any, info: ValidationInfo) -> Any:
        symbol: SoKyHieu | None = info.data.get("so_ky_hieu")
        if value is not None or symbol is None:
            return "X" if value is None else value  # the symbol's own fault is told
        if not (rest := symbol.ky_hieu.partition("-")[2]):
            raise ValueError("thiếu: ghi chữ viết tắt đơn vị soạn thảo hoặc lĩnh vực (như “VP”)")
        return rest

    @field_validator("ky_hieu_don_vi")
    @classmethod
    def _agrees_too(cls, code: str, info: ValidationInfo) -> str:
        """Keep the codes of the symbol behind its first."""
        symbol: SoKyHieu | None = info.data.get("so_ky_hieu")
        if symbol is None or "ky_hieu_co_quan" not in info.data:
            return code
        if not symbol.ky_hieu.endswith(f"-{code}"):
            raise ValueError(f"“{code}” không khớp ký hiệu “{symbol.ky_hieu}” đã ghi")
        return symbol.ky_hieu.partition("-")[2]

    def view(self) -> CongVanView:
        """Add the subject of its own place, and name the file by it."""
        subject = str(TrichYeuCongVan(trich_yeu=self.trich_yeu))
        title = f"{self.ten_loai} {subject}".replace("\n", " ")
        return {**super().view(), "tieu_de": title, "trich_yeu_cong_van": subject}

    def in_trich_yeu(self) -> str:
        """Print no subject under a kind's name."""
        return ""

    @classmethod
    def doc_lai(cls, ban: BanIn) -> dict[str, Any]:
        """Read the subject from its own place."""
        subject = ban.mot(kieu.TRICH_YEU_CONG_VAN)
        return {**super().doc_lai(ban), **({"trich_yeu": subject} if subject else {})}
