"""Báo cáo tổng kết (yearly report of emulation and commendation): a year's results, set beside the year before."""

from __future__ import annotations

from vanban.loai.shared.summaries import BaoCaoThiDua


class BaoCaoTongKet(BaoCaoThiDua):
    """Reports what a year of emulation and commendation gave, and what the next is to bring."""

    ten = "Báo cáo tổng kết"
    tong_ket = "tổng kết"

    @classmethod
    def ky(cls, year: int) -> str:
        """Name the year."""
        return f"năm {year}"

    @classmethod
    def ky_truoc(cls, year: int) -> str:
        """Name the year before."""
        return f"năm {year - 1}"

    @classmethod
    def ky_sau(cls, year: int) -> str:
        """Name the year after."""
        return f"năm {year + 1}"
