"""Bối cảnh: the day, the year and the rules under which nominees are judged, and what is read off their history."""

from __future__ import annotations

import datetime
from collections.abc import Container
from dataclasses import dataclass, field
from functools import cached_property

from vanban.danh_muc.che_do import CheDo, che_do
from vanban.danh_muc.liet_ke import LoaiHinh, MucHoanThanh
from vanban.danh_muc.quy_dinh import QuyDinh
from vanban.khen_thuong.doi_tuong import DoiTuongXet
from vanban.khen_thuong.lich_su import LanKhen, ngay_cuoi
from vanban.khen_thuong.tap_the import TapThe


@dataclass(frozen=True)
class BoiCanh:
    """``ngay``: the day the competent office received the dossier, which selects the law; ``nam``: the year judged.

    ``ngay_trinh`` is when the ministry or province submits (awards of the State), ``don_vi`` the unit a nominee heads.
    """

    ngay: datetime.date
    nam: int
    quy_dinh: QuyDinh = field(default_factory=QuyDinh)
    ngay_trinh: datetime.date | None = None
    don_vi: TapThe | None = None

    @cached_property
    def che_do(self) -> CheDo | None:
        """The regime of the day."""
        return che_do(self.ngay)

    @cached_property
    def luu_y(self) -> tuple[str, ...]:
        """What is to be told of the law of the day."""
        return (
            self.che_do.luu_y(self.ngay) if self.che_do else ("chưa có chế độ pháp luật của ngày này trong danh mục",)
        )


def den_ngay(hs: DoiTuongXet, bc: BoiCanh) -> datetime.date:
    """Give the day up to which a nominee's years count: its period's end, else the end of the year judged."""
    told = ngay_cuoi(hs.thoi_gian_thanh_tich_den)
    return told or min(bc.ngay, datetime.date(bc.nam, 12, 31))


def xep_loai(hs: DoiTuongXet, year: int, bc: BoiCanh) -> MucHoanThanh | None:
    """Give the rating of a year; ``None`` where it is not told, or told in two ways."""
    own = hs.muc_nam_nay if year == bc.nam else None
    told = {one.muc for one in hs.nam_danh_gia if one.nam == year} if hs.nam_danh_gia else set()
    if own:
        told.add(own)
    return told.pop() if len(told) == 1 else None


def lich_su_du(hs: DoiTuongXet) -> bool:
    """Whether the history is told in full and every row of it understood."""
    return hs.da_ke_du_lich_su and all(one.ma for one in hs.lich_su)


def khong_lam_can_cu(one: LanKhen) -> bool:
    """Whether an award was for an unforeseen deed or a themed movement, and so is no basis (N152 Đ4.3).

    Yearly titles bear no kind of merit, whatever was typed; a flag may be a movement's.
    """
    kind = one.loai_hinh in (LoaiHinh.DOT_XUAT, LoaiHinh.PHONG_TRAO)
    return kind and one.phan_thuong is not None and not one.la_danh_hieu


def cac_lan(
    hs: DoiTuongXet, codes: Container[str], *, chac: bool, trong: Container[int] | None = None
) -> list[LanKhen]:
    """Give the awards of some codes that may be a basis; with ``chac`` only those that a decision proves."""
    return [
        one for one in hs.lich_su
        if one.ma in codes and not khong_lam_can_cu(one) and (trong is None or one.nam in trong)
        and (not chac or (one.chac_chan and not _co_chuyen_de(one)))
    ]  # fmt: skip


def _co_chuyen_de(one: LanKhen) -> bool:
    """Whether a flag may have been a themed movement's, which is no sure basis."""
    return one.ma in {"COCP", "CO_BT"} and one.loai_hinh in (LoaiHinh.DOT_XUAT, LoaiHinh.PHONG_TRAO)
