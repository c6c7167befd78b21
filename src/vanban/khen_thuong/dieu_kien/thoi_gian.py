"""Thời gian làm việc, kỷ luật: new recruits and the disciplined, whom local and former rules bar from some titles.

Maternity leave counts as work (N152 Đ4.5); other leave is looked into.
"""

from __future__ import annotations

import calendar
import datetime
from dataclasses import dataclass

from vanban.danh_muc.liet_ke import KyLuat
from vanban.khen_thuong.ca_nhan import CaNhan
from vanban.khen_thuong.dieu_kien.boi_canh import BoiCanh
from vanban.khen_thuong.dieu_kien.ket_qua import CAN_XAC_MINH, DAT, KHONG_DAT, KetQua, TieuChi
from vanban.khen_thuong.doi_tuong import DoiTuongXet
from vanban.khen_thuong.lich_su import ngay_cuoi, ngay_dau


def so_thang(tu: datetime.date, den: datetime.date) -> int:
    """Count the whole months from a day to another, both counted.

    >>> so_thang(datetime.date(2024, 3, 1), datetime.date(2024, 12, 31))
    10
    """
    after = den + datetime.timedelta(days=1)
    return max(0, (after.year - tu.year) * 12 + after.month - tu.month - (after.day < tu.day))


def cong_thang(day: datetime.date, months: int) -> datetime.date:
    """Add months to a day; a month's last day stays within its month.

    >>> cong_thang(datetime.date(2024, 12, 31), 6)
    datetime.date(2025, 6, 30)
    """
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return datetime.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def thang_cong_tac(hs: CaNhan, bc: BoiCanh) -> tuple[int, int] | None:
    """Give the least and most months worked by the end of the year judged; ``None`` without a first day."""
    first, last_first = ngay_dau(hs.ngay_vao_co_quan), ngay_cuoi(hs.ngay_vao_co_quan)
    if first is None or last_first is None:
        return None
    end = datetime.date(bc.nam, 12, 31)
    return so_thang(last_first, end), so_thang(first, end)


@dataclass(frozen=True)
class SoThang:
    """At least so many months worked by the end of the year."""

    it_nhat: int

    def xet(self, hs: DoiTuongXet, bc: BoiCanh) -> TieuChi:
        """Count from the first day; leave other than maternity is to be looked into near the bar."""
        asked = f"làm việc từ {self.it_nhat} tháng trở lên"
        months = thang_cong_tac(hs, bc) if isinstance(hs, CaNhan) else None
        if months is None or not isinstance(hs, CaNhan):
            return TieuChi("so-thang", asked, CAN_XAC_MINH, "chưa có ngày vào cơ quan")
        least, most = months
        answer: KetQua = DAT if least >= self.it_nhat else KHONG_DAT if most < self.it_nhat else CAN_XAC_MINH
        reason = f"{min(least, 12)} tháng trong năm" if least == most or least >= 12 else f"từ {least} đến {most} tháng"
        other = [one for one in hs.thoi_gian_nghi or () if one.loai != "thai sản"]
        if answer is DAT and other:
            answer, reason = CAN_XAC_MINH, f"{reason}; có thời gian nghỉ ngoài thai sản"
        return TieuChi("so-thang", asked, answer, reason)


@dataclass(frozen=True)
class KhongKyLuat:
    """No disciplinary measure from such a one up within the year judged."""

    tu_muc: KyLuat

    def xet(self, hs: DoiTuongXet, bc: BoiCanh) -> TieuChi:
        """Look through the decisions of the year."""
        asked = f"năm {bc.nam} không bị kỷ luật từ {self.tu_muc.nhan.lower()} trở lên"
        if hs.ky_luat is None:
            return TieuChi("ky-luat", asked, CAN_XAC_MINH, "chưa cho biết có bị kỷ luật không")
        heavy = [one for one in hs.ky_luat if one.hinh_thuc >= self.tu_muc]
        hit = [str(one) for one in heavy if one.ngay and one.ngay.nam == bc.nam]
        undated = [str(one) for one in heavy if not (one.ngay and one.ngay.nam)]
        answer: KetQua = KHONG_DAT if hit else CAN_XAC_MINH if undated else DAT
        return TieuChi("ky-luat", asked, answer, "có quyết định kỷ luật" if hit else "", tuple(hit or undated))
