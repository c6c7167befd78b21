"""Báo cáo nhanh (flash report): what happened, when, where, what is proposed. Mẫu 1.4, with parts of the office."""

from __future__ import annotations

from typing import Any

from pydantic import Field

from vanban.chu.marked import written
from vanban.loai.shared.forms import VanBanTenLoai
from vanban.the_thuc.ban_in import THAN, BanIn, bo_het, cac_gach, chon, tach
from vanban.the_thuc.noi_dung import Khoi, doan, doan_hoac_gach, ket_thuc, muc
from vanban.the_thuc.written import CacY, Dong

SU_VIEC, DIEN_BIEN, DE_XUAT = "Sự việc", "Diễn biến, xử lý", "Đề xuất"


class BaoCaoNhanh(VanBanTenLoai):
    """Tells of an event within the day."""

    ten = "Báo cáo nhanh"
    ten_loai = "Báo cáo"
    viet_tat = "BC"

    su_viec: Dong = Field(
        title="Sự việc", description="Việc gì, ở đâu, lúc nào; một câu.", examples=["Cháy bãi phế liệu lúc 9 giờ"]
    )
    dien_bien: CacY = Field(
        title="Diễn biến",
        min_length=1,
        description="Đã diễn ra và xử lý thế nào; nhiều ý in thành gạch đầu dòng.",
        examples=[["Lực lượng tại chỗ đã dập tắt đám cháy", "Không có thiệt hại về người"]],
    )
    de_xuat: CacY = Field(
        title="Đề xuất", min_length=1, description="Cần cấp trên làm gì.", examples=[["Kiểm tra các bãi còn lại"]]
    )

    def than_bai(self) -> list[Khoi]:
        """Print the three sections."""
        return ket_thuc(
            [
                *self.in_can_cu(),
                *(muc(1, SU_VIEC), doan(f"{self.su_viec.removesuffix('.')}.")),
                *(muc(2, DIEN_BIEN), *doan_hoac_gach(self.dien_bien)),
                *(muc(3, DE_XUAT), *doan_hoac_gach(self.de_xuat)),
            ]
        )

    @classmethod
    def doc_lai(cls, ban: BanIn) -> dict[str, Any]:
        """Read the three sections back."""
        whole = tach(bo_het(ban.lay(*THAN)))
        (what, course, wanted), _ = chon(whole.con, (SU_VIEC, DIEN_BIEN, DE_XUAT))
        data: dict[str, Any] = {"su_viec": what.doan[0].loi.removesuffix(".") if what and what.doan else None}
        for name, part in (("dien_bien", course), ("de_xuat", wanted)):
            data[name] = [written(item) for item in cac_gach(part.doan)] if part else []
        return {**super().doc_lai(ban), **data}
