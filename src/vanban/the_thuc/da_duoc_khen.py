"""Các hình thức đã được khen thưởng (awards received): Part III of achievement reports, tables T1 and T2.

NĐ 152/2025/NĐ-CP, NĐ 98/2023/NĐ-CP, NĐ 91/2017/NĐ-CP: the same in all their forms.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from pydantic import Field

from vanban.the_thuc.ban_in import BanIn, Phan
from vanban.the_thuc.khoi_noi_dung import KhoiDeIn, khoi
from vanban.the_thuc.lich_su_khen import DANH_HIEU, KHEN_THUONG, CacLanKhen
from vanban.the_thuc.loi_bao_cao import theo_de_muc
from vanban.the_thuc.written import Model

CAC_HINH_THUC, KHONG_CO = "Các hình thức đã được khen thưởng", "Không có."


class DaDuocKhen(Model):
    """Whoever has received awards: tables T1 and T2."""

    danh_hieu: CacLanKhen = Field(
        default=(),
        title="Danh hiệu",
        description="Danh hiệu thi đua đã đạt, mỗi năm một mục; được xếp theo năm.",
        examples=[[{"nam": 2025, "ten": "Lao động tiên tiến", "so_qd": "12/QĐ-KCNĐN", "ngay": "05/01/2026"}]],
    )
    khen_thuong: CacLanKhen = Field(
        default=(),
        title="Khen thưởng",
        description="Hình thức khen thưởng đã được tặng; được xếp theo năm.",
        examples=[[{"nam": 2024, "ten": "Giấy khen", "so_qd": "45/QĐ-KCNĐN", "ngay": "20/12/2024"}]],
    )

    def in_da_duoc_khen(self) -> Sequence[KhoiDeIn]:
        """Print Part III, its two points as in the form even where there is nothing to tell."""
        nothing = (khoi("doan", KHONG_CO),)
        return (
            khoi("muc", CAC_HINH_THUC),
            khoi("khoan", "Danh hiệu thi đua"),
            *(DANH_HIEU.in_ra(self.danh_hieu) or nothing),
            khoi("khoan", "Hình thức khen thưởng"),
            *(KHEN_THUONG.in_ra(self.khen_thuong) or nothing),
        )

    @staticmethod
    def doc_da_duoc_khen(part: Phan | None, ban: BanIn) -> dict[str, Any]:
        """Read Part III back."""
        names = {"danh_hieu_thi_dua": "danh_hieu", "hinh_thuc_khen_thuong": "khen_thuong"}
        points, rest = theo_de_muc(part.con if part else [], names)
        found: dict[str, Any] = {}
        for name, table in (("danh_hieu", DANH_HIEU), ("khen_thuong", KHEN_THUONG)):
            if name in points:
                found[name], others = table.doc(points[name].doan)
                rest += [each for each in others if each.loi != KHONG_CO]
        ban.tra([*(part.doan if part else []), *rest])
        return found
