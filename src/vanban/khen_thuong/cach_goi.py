"""Cách gọi: how a dossier's papers call a nominee, one way in all of them, however the row was typed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from vanban.chu.text import upper_first
from vanban.danh_muc.liet_ke import DoiTuong
from vanban.khen_thuong.ca_nhan import CaNhan
from vanban.khen_thuong.doi_tuong import DoiTuongXet
from vanban.khen_thuong.tap_the import HoGiaDinh, TapThe
from vanban.the_thuc import ca_nhan_nhan, tap_the_nhan
from vanban.the_thuc.nguoi_nhan import NguoiNhan, noi

TREN_DANH_SACH: Mapping[DoiTuong, type[NguoiNhan]] = {
    DoiTuong.CANHAN: ca_nhan_nhan.CaNhan,
    DoiTuong.TAPTHE: tap_the_nhan.TapThe,
    DoiTuong.HOGIADINH: tap_the_nhan.HoGiaDinh,
}
"""What a row of a list is, by whom it names."""


@dataclass(frozen=True, slots=True)
class CachGoi:
    """A nominee as papers print one.

    ``hang``: the row of a list; ``ten``: the name, ``day_du`` with the form of address; ``noi``: post and unit of a
    person, who manages a collective, where a household lives.
    """

    hang: NguoiNhan
    ten: str
    day_du: str
    noi: str | None

    @property
    def mot_dong(self) -> str:
        """Name, post and unit on a line."""
        return f"{self.day_du}, {self.noi}" if self.noi else self.day_du


def cach_goi(one: DoiTuongXet, office: str) -> CachGoi:
    """Say how papers of an office call a nominee; ``ValidationError`` when no list can print one so."""
    told = hang_danh_sach(one, office)
    row = TREN_DANH_SACH[one.doi_tuong].model_validate(told)
    if isinstance(row, ca_nhan_nhan.CaNhan):
        return CachGoi(row, row.ho_ten, row.ten_goi, told["chuc_vu"] or None)
    name = row.chu_ho if isinstance(row, tap_the_nhan.HoGiaDinh) else upper_first(ten_cua(one))
    return CachGoi(row, name, name, _where((told.get("co_quan_chu_quan"), told.get("dia_chi"))) or None)


def hang_danh_sach(one: DoiTuongXet, office: str) -> dict[str, str]:
    """Give a nominee as ``nguoi_nhan`` does, a person's post and unit on one line already, as lists have them."""
    if not isinstance(one, CaNhan):
        return nguoi_nhan(one, office)
    told = {"ho_ten": one.ho_va_ten, "chuc_vu": _where((one.chuc_vu, one.phong_don_vi, one.co_quan or office))}
    return {**told, "danh_xung": called} if (called := xung(one)) else told


@lru_cache(maxsize=1024)
def _where(parts: tuple[str | None, ...]) -> str:
    """Put post and unit on one line, once for all who have the same."""
    return noi(parts)


def nguoi_nhan(one: DoiTuongXet, office: str) -> dict[str, str]:
    """Give a nominee as lists of recipients of an office take one."""
    told: dict[str, str | None]
    if isinstance(one, CaNhan):
        told = {"danh_xung": xung(one), "ho_ten": one.ho_va_ten, "chuc_vu": one.chuc_vu, "don_vi": one.phong_don_vi,
                "co_quan": one.co_quan or office}  # fmt: skip
    elif isinstance(one, TapThe):
        told = {"ten_tap_the": one.ten_tap_the, "co_quan_chu_quan": one.co_quan_chu_quan or office}
    else:
        told = {"chu_ho": ten_cua(one), "dia_chi": one.dia_chi if isinstance(one, HoGiaDinh) else None}
    return {name: text for name, text in told.items() if text}


def xung(one: CaNhan) -> str | None:
    """Give how a person is called: as typed, else by the sex."""
    return one.ten_goi or {"Nam": "Ông", "Nữ": "Bà"}.get(one.gioi_tinh or "")


def ten_cua(one: DoiTuongXet) -> str:
    """Name a nominee as typed, without a form of address."""
    if isinstance(one, CaNhan):
        return one.ho_va_ten
    return one.ten_tap_the if isinstance(one, TapThe) else one.chu_ho if isinstance(one, HoGiaDinh) else ""
