"""Văn bản kèm theo (the text a decision issues or approves): a quy chế, a plan, a scheme.

It begins a page of its own with ô 1 and 2 and neither number nor date; under
its kind's name and subject stands in italics which decision it goes with, a
line below that. Nobody signs it, and its pages are numbered from 1.

NĐ 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.3.
"""

from __future__ import annotations

from typing import Any, TypedDict

from pydantic import Field

from vanban.the_thuc import kieu
from vanban.the_thuc.ban_in import BanIn, bo_het
from vanban.the_thuc.cac_khoi import CacKhoi
from vanban.the_thuc.noi_dung import HET, Khoi, het_phan, ket_thuc
from vanban.the_thuc.phu_luc import doc_kem_theo
from vanban.the_thuc.quoc_hieu import QUOC_HIEU, TIEU_NGU
from vanban.the_thuc.than_van_ban import KIEU_THAN, doc_than, in_than
from vanban.the_thuc.trich_yeu import TrichYeuText
from vanban.the_thuc.written import Model, TieuDe


class KemTheoIn(TypedDict):
    """The attached text as it prints; without a body there is none."""

    ten_loai: str
    trich_yeu: str
    kem_theo: str
    noi_dung: list[Khoi]


KHONG: KemTheoIn = {"ten_loai": "", "trich_yeu": "", "kem_theo": "", "noi_dung": []}
"""What a decision prints that attaches nothing."""


class VanBanKemTheo(Model):
    """What a decision issues or approves."""

    ten_loai: TieuDe = Field(
        title="Tên loại",
        description="Quy chế, Quy định, Kế hoạch, Chương trình, Đề án, Phương án hoặc tên khác.",
        examples=["Quy chế"],
    )
    trich_yeu: TrichYeuText = Field(
        title="Trích yếu",
        description="In dưới tên loại.",
        examples=["Thi đua, khen thưởng của Ban Quản lý các Khu công nghiệp"],
    )
    noi_dung: CacKhoi = Field(
        title="Nội dung",
        description="Từng khối theo thứ tự: chuong, muc, dieu, khoan, diem …; số được thêm.",
        examples=[
            [
                {"chuong": "Quy định chung"},
                {"dieu": "Phạm vi điều chỉnh"},
                "Quy chế này quy định về thi đua, khen thưởng.",
                {"dieu": "Đối tượng áp dụng"},
                "Các phòng, đơn vị và công chức, người lao động của cơ quan.",
            ]
        ],
    )

    def in_ra(self, tie: str) -> KemTheoIn:
        """Print it, tied to its decision by a line."""
        body = het_phan(ket_thuc(list(in_than(self.noi_dung))))
        return {"ten_loai": self.ten_loai, "trich_yeu": self.trich_yeu, "kem_theo": tie, "noi_dung": body}


def doc_van_ban_kem_theo(ban: BanIn) -> dict[str, Any]:
    """Read an attached text back: the inverse of ``in_ra``; its head says what the decision's own says."""
    ban.bo(kieu.QUOC_HIEU, QUOC_HIEU)
    ban.bo(kieu.TIEU_NGU, TIEU_NGU)
    ban.lay(kieu.CO_QUAN_CHU_QUAN, kieu.CO_QUAN_BAN_HANH)
    doc_kem_theo(ban)
    ban.bo(kieu.HET_PHU_LUC, HET)
    body = bo_het(ban.lay(*KIEU_THAN))
    return {"ten_loai": ban.mot(kieu.TEN_LOAI), "trich_yeu": ban.mot(kieu.TRICH_YEU), "noi_dung": doc_than(body)}
