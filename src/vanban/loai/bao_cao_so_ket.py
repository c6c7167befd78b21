"""Báo cáo sơ kết (half-year report of emulation and commendation): set beside the same half of the year before."""

from __future__ import annotations

from vanban.loai.shared.summaries import BaoCaoThiDua
from vanban.thong_ke.ban_ghi import BanGhi


class BaoCaoSoKet(BaoCaoThiDua):
    """Reports what half a year gave; rows of counts of a year are those of its first half."""

    ten = "Báo cáo sơ kết"
    tong_ket = "sơ kết"

    @classmethod
    def ky(cls, year: int) -> str:
        """Name the half-year."""
        return f"6 tháng đầu năm {year}"

    @classmethod
    def ky_truoc(cls, year: int) -> str:
        """Name the same half of the year before."""
        return f"cùng kỳ năm {year - 1}"

    @classmethod
    def ky_sau(cls, year: int) -> str:
        """Name the half that is left."""
        return f"6 tháng cuối năm {year}"

    @classmethod
    def trong_ky(cls, record: BanGhi) -> bool:
        """Take what was decided by 30 June of the year of the achievement, and what is not decided yet."""
        day = record.ngay_qd
        return day is None or (day.nam == record.nam and (day.thang or 12) <= 6)
