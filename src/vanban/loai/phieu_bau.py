"""Phiếu bầu (ballot): one award, many names, two boxes a row to mark. No form in the law: practice.

The council's seal stands where the head leaves room for it, else the ballot is
not valid; nobody signs it and it has no number. Several awards have a ballot
each.
"""

from __future__ import annotations

from typing import Any

from pydantic import Field

from vanban.chu.marked import written
from vanban.loai.shared.parts import CoDiaDanh, CoTrichYeu
from vanban.the_thuc import noi_dung as nd
from vanban.the_thuc.ban_in import BanIn, cac_gach
from vanban.the_thuc.bang_phieu import cac_hang, ngoai_bang
from vanban.the_thuc.doc_bang import KIEU_TRONG_BANG
from vanban.the_thuc.noi_dung import Khoi
from vanban.the_thuc.than_van_ban import KIEU_THAN
from vanban.the_thuc.ung_vien import DoiTuong, TrenPhieu, doc_bang_bau, doc_doi_tuong, in_bang_bau
from vanban.the_thuc.written import CacY

HUONG_DAN = "Hướng dẫn bỏ phiếu"
CACH_GHI = (
    "Mỗi dòng đánh dấu “X” vào một trong hai ô “Đồng ý” hoặc “Không đồng ý”; không ký tên vào phiếu.",
    "Dòng không đánh dấu hoặc đánh dấu cả hai ô thì dòng đó không hợp lệ.",
    "Phiếu không có dấu của Hội đồng hoặc ghi thêm tên ngoài danh sách là phiếu không hợp lệ.",
)
"""How a ballot is marked, and what makes it or a row of it not valid."""


class PhieuBau(CoTrichYeu, CoDiaDanh):
    """Asks the members of a council whom they propose for an award."""

    ten_loai = "Phiếu bầu"
    viet_tat = ""
    mau = ""

    doi_tuong: DoiTuong = Field(
        default="cá nhân", title="Đối tượng", description="Bầu cá nhân, tập thể hay cả hai.", examples=["tập thể"]
    )
    danh_sach: tuple[TrenPhieu, ...] = Field(
        title="Danh sách", min_length=1, description="Những người, tập thể được đưa ra bầu; hai ô để trống được thêm."
    )
    huong_dan: CacY = Field(
        default=CACH_GHI,
        title="Hướng dẫn",
        min_length=1,
        description="Cách ghi phiếu, phiếu thế nào là không hợp lệ; không ghi thì in lời sẵn có.",
        examples=[["Đánh dấu “X” vào ô được chọn; không ký tên"]],
    )

    @classmethod
    def samples(cls) -> dict[str, Any]:
        """Show a subject of a ballot."""
        return {**super().samples(), "trich_yeu": "Xét, đề nghị danh hiệu “Chiến sĩ thi đua cơ sở” năm 2026"}

    def than_bai(self) -> list[Khoi]:
        """Print the names with their boxes, then how to mark them."""
        lines = nd.doan_hoac_gach(self.huong_dan)
        return [in_bang_bau(self.danh_sach, self.doi_tuong), nd.doan(f"**{HUONG_DAN}:**"), *lines]

    @classmethod
    def doc_lai(cls, ban: BanIn) -> dict[str, Any]:
        """Read the names and the instruction back."""
        data, body = super().doc_lai(ban), ban.lay(*KIEU_THAN)
        heads = [each.loi for each in body if each.kieu in KIEU_TRONG_BANG and each.hang == 1]
        said = [each for each in ngoai_bang(body) if each.loi != f"{HUONG_DAN}:"]
        found = doc_doi_tuong(heads)
        return {
            **data,
            **({"doi_tuong": found} if found else {}),
            "danh_sach": doc_bang_bau(cac_hang(body)),
            "huong_dan": [written(item) for item in cac_gach(said)],
        }
