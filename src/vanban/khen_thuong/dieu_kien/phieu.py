"""Phiếu: the votes of a council, in exact fractions of its whole membership.

N152 Đ33.5, Đ45; N98 Đ30.7. 8 of 9 is less than 90 %.

>>> viet_phieu(9, 9), viet_phieu(8, 9)
('09/09 (100 %)', '08/09 đạt 88,9 %')
"""

from __future__ import annotations

import datetime
from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal
from fractions import Fraction
from functools import lru_cache

from pydantic import Field

from vanban.chu.so import padded
from vanban.danh_muc.nguong_phieu import nguong_phieu
from vanban.danh_muc.quy_dinh import QuyDinh
from vanban.danh_muc.tra_cuu import THEO_MA
from vanban.khen_thuong.dieu_kien.ket_qua import CAN_XAC_MINH, DAT, KHONG_DAT, KetQua, TieuChi
from vanban.khen_thuong.doi_tuong import Dem
from vanban.the_thuc.phieu import dat_phan_so
from vanban.the_thuc.written import Model


class BoPhieu(Model):
    """A council's session and its ballot."""

    tong_so_thanh_vien: Dem = Field(
        title="Tổng số thành viên", ge=1, description="Theo quyết định thành lập Hội đồng.", examples=[9]
    )
    co_mat: Dem | None = Field(default=None, title="Có mặt", description="Số có mặt.", examples=[8])
    vang_co_y_kien: Dem | None = Field(
        default=None, title="Vắng có ý kiến", description="Số vắng đã cho ý kiến bằng văn bản.", examples=[1]
    )
    phat_ra: Dem | None = Field(default=None, title="Phát ra", description="Số phiếu phát ra.", examples=[9])
    thu_ve: Dem | None = Field(default=None, title="Thu về", description="Số phiếu thu về.", examples=[9])
    hop_le: Dem | None = Field(default=None, title="Hợp lệ", description="Số phiếu hợp lệ.", examples=[9])
    khong_hop_le: Dem | None = Field(
        default=None, title="Không hợp lệ", description="Số phiếu không hợp lệ.", examples=[0]
    )
    dong_y: Dem | None = Field(default=None, title="Đồng ý", description="Số phiếu đồng ý.", examples=[9])


def viet_phieu(dong_y: int, tong: int) -> str:
    """Write a result as minutes do: one decimal behind a comma; never 90 where it is less."""
    share = Fraction(dong_y, tong)
    if share == 1:
        return f"{padded(dong_y)}/{padded(tong)} (100 %)"
    exact, tenth = Decimal(dong_y) * 100 / Decimal(tong), Decimal("0.1")
    percent = exact.quantize(tenth, ROUND_HALF_UP)
    if percent == percent.to_integral_value() and Fraction(percent) > share * 100:
        percent = exact.quantize(tenth, ROUND_DOWN)  # a whole figure is what thresholds are, so never round up to one
    return f"{padded(dong_y)}/{padded(tong)} đạt {so_thap_phan(percent)} %"


def so_thap_phan(value: Decimal) -> str:
    """Write a decimal with a comma and without idle zeros.

    >>> so_thap_phan(Decimal("80.0")), so_thap_phan(Decimal("66.67"))
    ('80', '66,67')
    """
    text = format(value, "f")
    return (text.rstrip("0").rstrip(".") if "." in text else text).replace(".", ",")


def nguong(ma: str, day: datetime.date, quy_dinh: QuyDinh) -> tuple[Fraction, str] | None:
    """Give the threshold in force and where it stands: local rules may only raise what the decree itself sets."""
    national, local = nguong_phieu(ma, day), quy_dinh.nguong_phieu.get(ma)
    where = quy_dinh.can_cu or "quy định của bộ, tỉnh"
    if national is None:
        return (local, where) if local else None
    if local and (national.phan_cap or local > national.ty_le):
        return local, where
    return national.ty_le, str(national.nguon)


def xet_phieu(
    ma: str, dong_y: int | None, tong: int | None, day: datetime.date, quy_dinh: QuyDinh
) -> TieuChi | None:  # fmt: skip
    """Hold a ballot to its threshold; ``None`` where neither decree nor local rules set one."""
    found = nguong(ma, day, quy_dinh)
    return None if found is None else _xet_phieu(ma, dong_y, tong, *found)


@lru_cache(maxsize=1024)
def _xet_phieu(ma: str, dong_y: int | None, tong: int | None, least: Fraction, where: str) -> TieuChi:
    percent = so_thap_phan((Decimal(least.numerator) * 100 / least.denominator).quantize(Decimal("0.01")))
    asked = f"{THEO_MA[ma].ten_in()}: từ {percent} % tổng số thành viên Hội đồng đồng ý"
    if dong_y is None or not tong:
        return TieuChi("phieu", asked, CAN_XAC_MINH, "chưa có số phiếu hoặc tổng số thành viên", dieu=where)
    if dong_y > tong:
        return TieuChi(
            "phieu", asked, CAN_XAC_MINH, f"số liệu không khớp: {dong_y} phiếu trên {tong} thành viên", dieu=where
        )
    answer = DAT if dat_phan_so(dong_y, tong, least) else KHONG_DAT
    return TieuChi("phieu", asked, answer, viet_phieu(dong_y, tong), dieu=where)


def kiem_phieu(one: BoPhieu, quy_dinh: QuyDinh) -> tuple[TieuChi, ...]:
    """Hold a ballot's figures to each other and to the quorum."""
    least = quy_dinh.ty_le_co_mat
    quorum: KetQua = CAN_XAC_MINH
    if one.co_mat is not None:
        quorum = DAT if one.co_mat >= least * one.tong_so_thanh_vien else KHONG_DAT
    return (
        TieuChi("co-mat", f"có mặt ít nhất {least} thành viên", quorum, dieu=quy_dinh.can_cu or "N152 Đ45 [1]"),
        _ordered("co-mat-tong", "có mặt và vắng có ý kiến không quá tổng số", _sum(one.co_mat, one.vang_co_y_kien),
                 one.tong_so_thanh_vien),
        _ordered("thu-ve", "thu về không quá phát ra", one.thu_ve, one.phat_ra),
        _ordered("phat-ra", "phát ra không quá tổng số thành viên", one.phat_ra, one.tong_so_thanh_vien),
        _equal("hop-le", "thu về bằng hợp lệ cộng không hợp lệ", one.thu_ve, _sum(one.hop_le, one.khong_hop_le)),
        _ordered("dong-y", "đồng ý không quá hợp lệ", one.dong_y, one.hop_le),
    )  # fmt: skip


def _sum(one: int | None, other: int | None) -> int | None:
    return None if one is None or other is None else one + other


def _ordered(code: str, asked: str, less: int | None, more: int | None) -> TieuChi:
    if less is None or more is None:
        return TieuChi(code, asked, CAN_XAC_MINH, "chưa đủ số liệu")
    return TieuChi(code, asked, DAT if less <= more else KHONG_DAT, f"{less} và {more}")


def _equal(code: str, asked: str, one: int | None, other: int | None) -> TieuChi:
    if one is None or other is None:
        return TieuChi(code, asked, CAN_XAC_MINH, "chưa đủ số liệu")
    return TieuChi(code, asked, DAT if one == other else KHONG_DAT, f"{one} và {other}")
