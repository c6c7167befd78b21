"""Yêu cầu: the demands criteria are made of, each a small record that a nominee is held to.

Tables of criteria read like the law; what a demand does not find it asks for.
"""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property, lru_cache
from typing import Literal, Protocol

from vanban.danh_muc.liet_ke import MucHoanThanh
from vanban.danh_muc.tra_cuu import THEO_MA
from vanban.khen_thuong.dieu_kien.boi_canh import BoiCanh, cac_lan, lich_su_du, xep_loai
from vanban.khen_thuong.dieu_kien.ket_qua import (
    CAN_XAC_MINH,
    DAT,
    KHONG_DAT,
    KetQua,
    TieuChi,
    mot_trong,
    tat_ca,
)
from vanban.khen_thuong.doi_tuong import DoiTuongXet
from vanban.khen_thuong.tap_the import TapThe


class YeuCau(Protocol):
    """Something a nominee is held to."""

    def xet(self, hs: DoiTuongXet, bc: BoiCanh) -> TieuChi:
        """Answer for a nominee."""


@dataclass(frozen=True)
class DinhTinh:
    """What only people can judge: unknown until a person vouches for it under its ``ma``."""

    ma: str
    noi_dung: str

    def xet(self, hs: DoiTuongXet, bc: BoiCanh) -> TieuChi:
        """Look for the person's word."""
        if hs.xac_minh and (evidence := tuple(one.can_cu for one in hs.xac_minh if one.tieu_chi == self.ma)):
            return TieuChi(self.ma, self.noi_dung, DAT, "người xét đã xác minh", evidence)
        return self.chua_xet

    @cached_property
    def chua_xet(self) -> TieuChi:
        """The answer while nobody has vouched for it."""
        return TieuChi(self.ma, self.noi_dung, CAN_XAC_MINH, "phải do người xét đánh giá")


@dataclass(frozen=True)
class XepLoai:
    """The year's rating is at least such."""

    muc: MucHoanThanh

    def xet(self, hs: DoiTuongXet, bc: BoiCanh) -> TieuChi:
        """Compare the year's rating."""
        return _rated(self.muc, bc.nam, xep_loai(hs, bc.nam, bc))


@lru_cache(maxsize=256)
def _rated(least: MucHoanThanh, year: int, found: MucHoanThanh | None) -> TieuChi:
    asked = f"năm {year} {least.nhan.lower()}" + (" trở lên" if least is not MucHoanThanh.HTXS else "")
    if found is None:
        return TieuChi("xep-loai", asked, CAN_XAC_MINH, f"chưa có hoặc chưa thống nhất xếp loại năm {year}")
    return TieuChi("xep-loai", asked, DAT if found >= least else KHONG_DAT, f"xếp loại: {found.nhan}")


@dataclass(frozen=True)
class LienTuc:
    """So many times in consecutive years a title, up to the year judged or the one before.

    ``nam_nay``: the last of them must be of the year judged itself.
    """

    ma: str
    so_lan: int
    nam_nay: bool = False

    def xet(self, hs: DoiTuongXet, bc: BoiCanh) -> TieuChi:
        """Look for the years in the history."""
        proven = cac_lan(hs, (self.ma,), chac=True)
        certain = {one.nam for one in proven}
        ends = (bc.nam,) if self.nam_nay else (bc.nam, bc.nam - 1)
        for end in ends:
            years = range(end - self.so_lan + 1, end + 1)
            if certain.issuperset(years):
                evidence = tuple([str(one) for one in proven if one.nam in years])
                return TieuChi("lien-tuc", self._asked, DAT, f"các năm {years[0]}-{end}", evidence)
        possible = {one.nam for one in cac_lan(hs, (self.ma,), chac=False)}
        told = f"mới thấy các năm: {', '.join(map(str, sorted(possible))) or 'không có'}"
        runs = (range(year - self.so_lan + 1, year + 1) for year in range(min(possible, default=0), bc.nam + 1))
        somewhere = any(possible.issuperset(years) for years in runs)
        answer = KHONG_DAT if lich_su_du(hs) and not somewhere else CAN_XAC_MINH
        return TieuChi("lien-tuc", self._asked, answer, told, tuple(map(str, proven)))

    @cached_property
    def _asked(self) -> str:
        return f"{self.so_lan:02d} lần liên tục {THEO_MA[self.ma].ten_in()}"


@dataclass(frozen=True)
class NopTrongHan:
    """The dossier comes by the end of the year after the last decision on ``ma`` (N152 Đ35.1a)."""

    ma: str

    def xet(self, hs: DoiTuongXet, bc: BoiCanh) -> TieuChi:
        """Compare the dossier's day with the latest decision's year."""
        asked = f"nộp trước 31/12 của năm sau năm có quyết định {THEO_MA[self.ma].ten_in()}"
        decided = [one for one in cac_lan(hs, (self.ma,), chac=True) if one.ngay_qd and one.ngay_qd.nam]
        if not decided:
            return TieuChi("thoi-han", asked, CAN_XAC_MINH, "chưa có quyết định với số, ngày")
        last = max(decided, key=lambda one: one.ngay_qd.nam if one.ngay_qd and one.ngay_qd.nam else 0)
        in_time = bool(last.ngay_qd and last.ngay_qd.nam and bc.ngay.year <= last.ngay_qd.nam + 1)
        answer = DAT if in_time else KHONG_DAT if lich_su_du(hs) else CAN_XAC_MINH
        return TieuChi("thoi-han", asked, answer, f"nộp ngày {bc.ngay:%d/%m/%Y}", (str(last),))


@dataclass(frozen=True)
class TyLeNguoi:
    """A count of members over all members is at least such a share."""

    truong: Literal["so_ldtt", "so_hoan_thanh_nhiem_vu"]
    it_nhat: Fraction
    noi_dung: str

    def xet(self, hs: DoiTuongXet, bc: BoiCanh) -> TieuChi:
        """Compare exact fractions."""
        part, whole = getattr(hs, self.truong, None), getattr(hs, "tong_so_nguoi", None)
        if part is None or not whole:
            return TieuChi("ty-le", self.noi_dung, CAN_XAC_MINH, "chưa đủ số liệu")
        if part > whole:
            return TieuChi("ty-le", self.noi_dung, CAN_XAC_MINH, f"số liệu không khớp: {part} trên {whole} người")
        answer = DAT if Fraction(part, whole) >= self.it_nhat else KHONG_DAT
        return TieuChi("ty-le", self.noi_dung, answer, f"{part}/{whole} người")


@dataclass(frozen=True)
class SoNguoi:
    """A count of members stands between two figures."""

    truong: Literal["so_cstdcs", "so_bi_ky_luat_tu_canh_cao"]
    noi_dung: str
    it_nhat: int = 0
    nhieu_nhat: int | None = None

    def xet(self, hs: DoiTuongXet, bc: BoiCanh) -> TieuChi:
        """Compare the figure."""
        count = getattr(hs, self.truong, None)
        if count is None:
            return TieuChi("so-nguoi", self.noi_dung, CAN_XAC_MINH, "chưa đủ số liệu")
        holds = count >= self.it_nhat and (self.nhieu_nhat is None or count <= self.nhieu_nhat)
        return TieuChi("so-nguoi", self.noi_dung, DAT if holds else KHONG_DAT, f"{count} người")


@dataclass(frozen=True)
class TuoiTapThe:
    """The collective has existed so many years; the founding year alone leaves a year in doubt."""

    so_nam: int

    def xet(self, hs: DoiTuongXet, bc: BoiCanh) -> TieuChi:
        """Compare the founding year with the dossier's day."""
        asked = f"thành lập từ {self.so_nam} năm trở lên"
        founded = hs.nam_thanh_lap if isinstance(hs, TapThe) else None
        if founded is None:
            return TieuChi("tuoi-tap-the", asked, CAN_XAC_MINH, "chưa có năm thành lập")
        age = bc.ngay.year - founded
        answer: KetQua = DAT if age > self.so_nam else CAN_XAC_MINH if age == self.so_nam else KHONG_DAT
        return TieuChi("tuoi-tap-the", asked, answer, f"thành lập năm {founded}")


@dataclass(frozen=True)
class TatCa:
    """All of several demands."""

    noi_dung: str
    yeu_cau: tuple[YeuCau, ...]

    def xet(self, hs: DoiTuongXet, bc: BoiCanh) -> TieuChi:
        """Join their answers."""
        parts = tuple([one.xet(hs, bc) for one in self.yeu_cau])
        return TieuChi("tat-ca", self.noi_dung, tat_ca([part.ket_qua for part in parts]), gom=parts)


@dataclass(frozen=True)
class MotTrong:
    """One of several demands."""

    noi_dung: str
    yeu_cau: tuple[YeuCau, ...]

    def xet(self, hs: DoiTuongXet, bc: BoiCanh) -> TieuChi:
        """Join their answers."""
        parts = tuple([one.xet(hs, bc) for one in self.yeu_cau])
        return TieuChi("mot-trong", self.noi_dung, mot_trong([part.ket_qua for part in parts]), gom=parts)
