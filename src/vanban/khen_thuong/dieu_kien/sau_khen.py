"""Sau khen: a span of years since an earlier award, how each was rated, and what was won within it.

The clock of the next award starts at the end of the achievement period that the
earlier decision states, else at its date. A person's every year since must be
"hoàn thành tốt" at least; a collective's last years, as many as the criterion
asks, "hoàn thành xuất sắc" (or “Tập thể lao động xuất sắc”), the others "hoàn
thành tốt". Of several earlier awards the one that serves best counts.

N152 Đ33.7.
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from functools import cached_property

from vanban.danh_muc.liet_ke import DoiTuong, MucHoanThanh
from vanban.danh_muc.tra_cuu import THEO_MA
from vanban.khen_thuong.dieu_kien.boi_canh import BoiCanh, cac_lan, den_ngay, lich_su_du, xep_loai
from vanban.khen_thuong.dieu_kien.ket_qua import (
    CAN_XAC_MINH,
    DAT,
    KHONG_DAT,
    KetQua,
    TieuChi,
    mot_trong,
    so_sanh,
    tat_ca,
)
from vanban.khen_thuong.doi_tuong import DoiTuongXet
from vanban.khen_thuong.lich_su import LanKhen
from vanban.khen_thuong.tap_the import TapThe
from vanban.the_thuc.phieu import so_dem

_BEST = (DAT, CAN_XAC_MINH, KHONG_DAT)
_EXCELLENT_UNITS = ("TTLDXS", "DVQT")
_EXCELLENT, _GOOD = MucHoanThanh.HTXS, MucHoanThanh.HTT


@dataclass(frozen=True)
class Dem:
    """So many times an award within the span."""

    ma: str
    it_nhat: int


@dataclass(frozen=True)
class Kem:
    """What is to be won within the span, all of it; ``khong_dien_co``: only of units that cannot get flags."""

    dem: tuple[Dem, ...]
    khong_dien_co: bool = False


@dataclass(frozen=True)
class SauKhen:
    """So many years after an earlier award (``truoc`` empty: simply the last years), and what they must hold.

    ``so_nam_htxs``: how many of a person's years must be excellent. ``kem``: ways, of which one must be met.
    ``cach_hieu``: another reading of the law, under which too short a span is not yet a failure.
    """

    truoc: str
    so_nam: int
    so_nam_htxs: int = 0
    kem: tuple[Kem, ...] = ()
    cach_hieu: str = ""

    def xet(self, hs: DoiTuongXet, bc: BoiCanh) -> TieuChi:
        """Answer by the earlier award that serves best."""
        if not self.truoc:
            return self._within(hs, bc, None, tuple(range(bc.nam - self.so_nam + 1, bc.nam + 1)))
        earlier = cac_lan(hs, (self.truoc,), chac=False)
        if not earlier:
            answer = KHONG_DAT if lich_su_du(hs) else CAN_XAC_MINH
            return TieuChi(
                "khen-truoc", self._asked, answer, f"không thấy {THEO_MA[self.truoc].ten_in()} trong lịch sử"
            )
        found = [self._since(hs, bc, one) for one in earlier]
        return min(found, key=lambda one: _BEST.index(one.ket_qua))

    @cached_property
    def _asked(self) -> str:
        since = f" kể từ {THEO_MA[self.truoc].ten_in()}" if self.truoc else " liên tục"
        return f"{self.so_nam:02d} năm trở lên{since}" if self.truoc else f"{self.so_nam:02d} năm{since}"

    def _since(self, hs: DoiTuongXet, bc: BoiCanh, earlier: LanKhen) -> TieuChi:
        start, end = earlier.moc, den_ngay(hs, bc)
        if start is None:
            return TieuChi(
                "khen-truoc",
                self._asked,
                CAN_XAC_MINH,
                "chưa có thời gian thành tích hoặc ngày quyết định",
                (str(earlier),),
            )
        years = _years(start, end, hs, bc)
        if self.cach_hieu and years and len(years) < self.so_nam:  # the other reading looks at the last years alone
            years = tuple(range(years[-1] - self.so_nam + 1, years[-1] + 1))
        return self._within(hs, bc, earlier, years)

    def _within(self, hs: DoiTuongXet, bc: BoiCanh, earlier: LanKhen | None, years: tuple[int, ...]) -> TieuChi:
        parts = []
        if earlier and (start := earlier.moc):
            parts.append(self._span(earlier, start, den_ngay(hs, bc)))
        parts.append(_rated_group(hs, bc, years, self.so_nam) if _is_group(hs) else self._rated_person(hs, bc, years))
        if self.so_nam_htxs:
            parts.append(_excellent(hs, bc, years, self.so_nam_htxs))
        if self.kem:
            parts.append(_won(hs, self.kem, years))
        return TieuChi("sau-khen", self._asked, tat_ca([part.ket_qua for part in parts]), gom=tuple(parts))

    def _span(self, earlier: LanKhen, start: datetime.date, end: datetime.date) -> TieuChi:
        passed = end.year - start.year - ((end.month, end.day) < (start.month, start.day))
        answer: KetQua = DAT if passed >= self.so_nam else KHONG_DAT
        if answer is DAT and not earlier.chac_chan:
            answer = CAN_XAC_MINH
        if answer is KHONG_DAT and self.cach_hieu:
            answer = CAN_XAC_MINH
        reason = f"tính từ {start:%d/%m/%Y} đến {end:%d/%m/%Y}: {so_dem(max(passed, 0))} năm tròn"
        return TieuChi(
            "khoang-thoi-gian", self._asked, answer,
            "; ".join(part for part in (reason, self.cach_hieu) if part), (str(earlier),),
        )  # fmt: skip

    def _rated_person(self, hs: DoiTuongXet, bc: BoiCanh, years: tuple[int, ...]) -> TieuChi:
        least = _GOOD if self.truoc else _EXCELLENT
        answers = {year: _at_least(xep_loai(hs, year, bc), least) for year in years}
        return _by_year("tung-nam", f"từng năm {least.nhan.lower()}{' trở lên' if least is _GOOD else ''}", answers)


def _is_group(hs: DoiTuongXet) -> bool:
    return isinstance(hs, TapThe) or hs.doi_tuong is DoiTuong.TAPTHE


def _years(start: datetime.date, end: datetime.date, hs: DoiTuongXet, bc: BoiCanh) -> tuple[int, ...]:
    """Give the years to look at: the first may be begun, the last only if over or already rated."""
    first = start.year + (1 if (start.month, start.day) == (12, 31) else 0)
    last = end.year if (end.month, end.day) == (12, 31) or xep_loai(hs, end.year, bc) else end.year - 1
    return tuple(range(first, last + 1))


def _at_least(found: MucHoanThanh | None, least: MucHoanThanh) -> KetQua:
    return CAN_XAC_MINH if found is None else DAT if found >= least else KHONG_DAT


def _by_year(code: str, asked: str, answers: dict[int, KetQua]) -> TieuChi:
    told = [
        f"{answer}: {', '.join(str(year) for year, one in answers.items() if one is answer)}"
        for answer in (KHONG_DAT, CAN_XAC_MINH) if answer in answers.values()
    ]  # fmt: skip
    return TieuChi(code, asked, tat_ca(answers.values()), "; ".join(told) or f"các năm {_stretch(answers)}")


def _stretch(years: dict[int, KetQua]) -> str:
    return f"{min(years)}-{max(years)}" if years else "(không có)"


def _rated_group(hs: DoiTuongXet, bc: BoiCanh, years: tuple[int, ...], needed: int) -> TieuChi:
    titled = {one.nam for one in cac_lan(hs, _EXCELLENT_UNITS, chac=True)}
    answers: dict[int, KetQua] = {}
    for place, year in enumerate(reversed(years)):
        least = _EXCELLENT if place < needed else _GOOD
        answers[year] = DAT if year in titled else _at_least(xep_loai(hs, year, bc), least)
    asked = f"{needed:02d} năm cuối hoàn thành xuất sắc nhiệm vụ, các năm khác hoàn thành tốt nhiệm vụ trở lên"
    return _by_year("tung-nam", asked, dict(sorted(answers.items())))


def _excellent(hs: DoiTuongXet, bc: BoiCanh, years: tuple[int, ...], needed: int) -> TieuChi:
    rated = [xep_loai(hs, year, bc) for year in years]
    sure = rated.count(_EXCELLENT)
    answer = so_sanh(sure, sure + rated.count(None), needed, du=True)
    return TieuChi("nam-xuat-sac", f"ít nhất {needed:02d} năm hoàn thành xuất sắc nhiệm vụ", answer, f"{sure} năm")


def _won(hs: DoiTuongXet, ways: tuple[Kem, ...], years: tuple[int, ...]) -> TieuChi:
    parts = tuple(_way(hs, way, years) for way in ways)
    asked = "trong thời gian đó: " + "; hoặc ".join(part.noi_dung for part in parts)
    return TieuChi("kem-theo", asked, mot_trong(part.ket_qua for part in parts), gom=parts)


def _way(hs: DoiTuongXet, way: Kem, years: tuple[int, ...]) -> TieuChi:
    answers: list[KetQua] = []
    evidence: list[str] = []
    for count in way.dem:
        proven = cac_lan(hs, (count.ma,), chac=True, trong=years)
        told = cac_lan(hs, (count.ma,), chac=False, trong=years)
        answers.append(so_sanh(len(proven), len(told), count.it_nhat, du=lich_su_du(hs)))
        evidence += map(str, proven)
    if way.khong_dien_co:
        can_get_flags = hs.thuoc_dien_tang_co if isinstance(hs, TapThe) else None
        answers.append(CAN_XAC_MINH if can_get_flags is None else KHONG_DAT if can_get_flags else DAT)
    asked = " và ".join(f"{count.it_nhat:02d} lần {THEO_MA[count.ma].ten_in()}" for count in way.dem)
    asked += " (đơn vị không thuộc diện tặng cờ)" if way.khong_dien_co else ""
    return TieuChi("kem-theo", asked, tat_ca(answers), chung_cu=tuple(evidence))
