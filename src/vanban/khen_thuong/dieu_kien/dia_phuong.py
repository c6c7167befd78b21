"""Quy định địa phương: what only a ministry's or province's own rules ask of a nominee (N152 Đ6.2 b-e).

Nothing is asked that the office's data do not settle; each answer cites the office's own instrument.
"""

from __future__ import annotations

from collections.abc import Iterator

from vanban.danh_muc.liet_ke import LoaiHinh
from vanban.danh_muc.phan_thuong import PhanThuong
from vanban.danh_muc.tra_cuu import THEO_MA
from vanban.khen_thuong.dieu_kien.boi_canh import BoiCanh, cac_lan, lich_su_du
from vanban.khen_thuong.dieu_kien.ket_qua import CAN_XAC_MINH, DAT, KHONG_DAT, TieuChi, tat_ca
from vanban.khen_thuong.dieu_kien.yeu_cau import DinhTinh
from vanban.khen_thuong.doi_tuong import DoiTuongXet
from vanban.khen_thuong.tap_the import TapThe

_MONTHS = 12


def xet_dia_phuong(hs: DoiTuongXet, award: PhanThuong, bc: BoiCanh) -> Iterator[TieuChi]:
    """Hold a nominee to what the office's own rules settle."""
    rules = bc.quy_dinh
    if rules.so_thang_thanh_lap_toi_thieu and isinstance(hs, TapThe):
        yield _age(hs, rules.so_thang_thanh_lap_toi_thieu, bc)
    if most := rules.so_lan_toi_da_moi_nam.get(award.ma):
        yield _times(hs, award, most, bc)
    if rules.so_nam_cho and award.ma == "BK_BT":
        yield _wait(hs, award, rules.so_nam_cho, bc)


def xet_giay_khen(hs: DoiTuongXet, bc: BoiCanh) -> TieuChi | None:
    """Hold a nominee for a giấy khen to the office's own criteria, which people vouch for; ``None`` without any."""
    asked = bc.quy_dinh.tieu_chi_giay_khen
    parts = tuple(DinhTinh(f"giay-khen-{number}", text).xet(hs, bc) for number, text in enumerate(asked, 1))
    if not parts:
        return None
    answer = tat_ca(one.ket_qua for one in parts)
    return TieuChi("giay-khen", "tiêu chí giấy khen của bộ, tỉnh", answer, dieu=noi_quy_dinh(bc), gom=parts)


def noi_quy_dinh(bc: BoiCanh) -> str:
    """Name the instrument that the office's own rules stand in."""
    return bc.quy_dinh.can_cu or "quy định của bộ, tỉnh"


def _age(hs: TapThe, least: int, bc: BoiCanh) -> TieuChi:
    """Count the months to the end of the year judged: the founding year alone leaves a year in doubt."""
    asked = f"thành lập từ {least} tháng trở lên"
    if hs.nam_thanh_lap is None:
        return TieuChi("tuoi-tap-the", asked, CAN_XAC_MINH, "chưa có năm thành lập", dieu=noi_quy_dinh(bc))
    years = bc.nam - hs.nam_thanh_lap
    answer = DAT if years * _MONTHS >= least else KHONG_DAT if (years + 1) * _MONTHS < least else CAN_XAC_MINH
    return TieuChi("tuoi-tap-the", asked, answer, f"thành lập năm {hs.nam_thanh_lap}", dieu=noi_quy_dinh(bc))


def _times(hs: DoiTuongXet, award: PhanThuong, most: int, bc: BoiCanh) -> TieuChi:
    """Count the same award of the same year in the history, this one being one more."""
    asked = f"không quá {most:02d} lần {award.ten_in(bc.ngay)} một năm"
    sure, maybe = (
        [one for one in hs.lich_su if one.ma == award.ma and one.nam == bc.nam and (one.chac_chan or not proven)]
        for proven in (True, False)
    )
    known = DAT if lich_su_du(hs) else CAN_XAC_MINH
    answer = KHONG_DAT if len(sure) >= most else CAN_XAC_MINH if len(maybe) >= most else known
    return TieuChi("so-lan", asked, answer, f"năm {bc.nam} đã có {len(maybe)} lần", tuple(map(str, maybe)),
                   noi_quy_dinh(bc))  # fmt: skip


def _wait(hs: DoiTuongXet, award: PhanThuong, years: int, bc: BoiCanh) -> TieuChi:
    """Look for an award of the State for merit within the years to wait."""
    asked = f"sau khen thưởng cấp Nhà nước về công trạng {years:02d} năm mới xét {award.ten_in(bc.ngay)}"
    codes = {one.ma for one in hs.lich_su if one.ma and THEO_MA[one.ma].cap_nha_nuoc(bc.ngay)}
    recent = [
        one for one in cac_lan(hs, codes, chac=False)
        if 0 <= bc.nam - one.nam < years and one.loai_hinh in (None, LoaiHinh.CONG_TRANG)
    ]  # fmt: skip
    if any(one.chac_chan and one.loai_hinh for one in recent):
        answer = KHONG_DAT
    else:
        answer = CAN_XAC_MINH if recent or not lich_su_du(hs) else DAT
    return TieuChi("nam-cho", asked, answer, "", tuple(map(str, recent)), noi_quy_dinh(bc))
