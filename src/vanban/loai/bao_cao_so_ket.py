"""Báo cáo sơ kết (half-year report of emulation and commendation): set beside the same half of the year before."""

from __future__ import annotations

from vanban.loai.summaries import BaoCaoThiDua


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
