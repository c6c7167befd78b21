"""Xét: hold a nominee to everything an award asks, and tell each answer with its clause and evidence.

The machine finds what fails and what is missing; that somebody may be rewarded is
said by people only.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from vanban.danh_muc.che_do import MaCheDo
from vanban.danh_muc.liet_ke import DoiTuong
from vanban.danh_muc.tra_cuu import THEO_MA
from vanban.khen_thuong.dieu_kien import nguoi_duoc_xet as luat
from vanban.khen_thuong.dieu_kien.bac_thang import BAC_THANG
from vanban.khen_thuong.dieu_kien.boi_canh import BoiCanh
from vanban.khen_thuong.dieu_kien.danh_hieu import DANH_HIEU
from vanban.khen_thuong.dieu_kien.dia_phuong import xet_dia_phuong, xet_giay_khen
from vanban.khen_thuong.dieu_kien.ket_qua import (
    CAN_XAC_MINH,
    DAT,
    KHONG_DAT,
    KetQua,
    TieuChi,
    mot_trong,
    tat_ca,
)
from vanban.khen_thuong.dieu_kien.phieu import xet_phieu
from vanban.khen_thuong.dieu_kien.tieu_chuan import TieuChuan
from vanban.khen_thuong.doi_tuong import DoiTuongXet

CAC_TIEU_CHUAN = (*DANH_HIEU, *BAC_THANG)
"""Every way to an award that is known here."""

_KET_LUAN = {
    DAT: "các tiêu chí đều đạt theo số liệu đã kê; chờ người có thẩm quyền xem xét, kết luận",
    KHONG_DAT: "có tiêu chí không đạt theo số liệu đã kê",
    CAN_XAC_MINH: "có tiêu chí cần xác minh",
}


@dataclass(frozen=True, slots=True)
class BangXet:
    """What holding a nominee to one award gave; ``luu_y`` is what is to be told of the law of that day."""

    phan_thuong: str
    che_do: str
    ket_qua: KetQua
    tieu_chi: tuple[TieuChi, ...]
    luu_y: tuple[str, ...] = ()

    @property
    def ket_luan(self) -> str:
        """The answer in words, which never say that the nominee may be rewarded."""
        return _KET_LUAN[self.ket_qua]


def cac_tieu_chuan(ma: str, hs: DoiTuongXet, bc: BoiCanh) -> tuple[TieuChuan, ...]:
    """Give the ways to an award that are open to such a nominee under the law of the day."""
    ways = _of_the_day(ma, hs.doi_tuong, bc.che_do.ma) if bc.che_do else ()
    return tuple([one for one in ways if one.cua(hs)])


@lru_cache(maxsize=1024)
def _of_the_day(ma: str, whom: DoiTuong, regime: MaCheDo) -> tuple[TieuChuan, ...]:
    return tuple(
        one for one in CAC_TIEU_CHUAN
        if one.phan_thuong == ma and one.doi_tuong is whom and regime in one.che_do
    )  # fmt: skip


def xet(hs: DoiTuongXet, ma: str, bc: BoiCanh) -> BangXet:
    """Hold a nominee to the award of code ``ma``: its criteria, the rules across all awards, its votes."""
    award, regime = THEO_MA[ma], bc.che_do
    ways = cac_tieu_chuan(ma, hs, bc)
    answers = (
        _whom(hs, ma, bc),
        _criteria(ma, ways, hs, bc),
        luat.r01(hs, ways, bc),
        luat.r02(hs, award, bc),
        luat.r03(hs, award, ways, bc),
        luat.r04(hs, award, bc),
        luat.r05(hs, bc),
        luat.r07(hs, award, bc),
        luat.r08(hs, award, bc),
        luat.r09(hs, bc),
        luat.r12(hs, award, bc),
        luat.r13(hs, award, bc),
        *xet_dia_phuong(hs, award, bc),
        xet_phieu(ma, hs.so_phieu_dong_y, hs.tong_so_thanh_vien, bc.ngay, bc.quy_dinh),
    )
    found = tuple([one for one in answers if one])
    return BangXet(ma, regime.ma if regime else "", tat_ca([one.ket_qua for one in found]), found, bc.luu_y)


def _whom(hs: DoiTuongXet, ma: str, bc: BoiCanh) -> TieuChi | None:
    """Say where the award is not for such a recipient, or not known to the law of the day."""
    award = THEO_MA[ma]
    if hs.doi_tuong not in award.doi_tuong:
        whom = ", ".join(one.nhan.lower() for one in award.doi_tuong)
        return TieuChi("doi-tuong", f"{award.ten_in(bc.ngay)} dành cho {whom}", KHONG_DAT, dieu=str(award.nguon))
    if not award.quyet_dinh(bc.ngay):
        asked = f"{award.ten_in()} có trong luật của ngày {bc.ngay:%d/%m/%Y}"
        return TieuChi("doi-tuong", asked, CAN_XAC_MINH, "danh mục không có", dieu=str(award.nguon))
    return None


def _criteria(ma: str, ways: tuple[TieuChuan, ...], hs: DoiTuongXet, bc: BoiCanh) -> TieuChi:
    """Join the ways to an award, of which one must be met."""
    if not ways and ma == "GK" and (own := xet_giay_khen(hs, bc)):
        return own
    if not ways:
        return TieuChi("tieu-chuan", "tiêu chuẩn của phần thưởng", CAN_XAC_MINH, "danh mục chưa có tiêu chuẩn này")
    parts = tuple([way.xet(hs, bc) for way in ways])
    if len(parts) == 1:
        return parts[0]
    return TieuChi("tieu-chuan", "một trong các tiêu chuẩn", mot_trong([one.ket_qua for one in parts]), gom=parts)
