"""Giấy quyết định: what the office decides itself, one award a decision, with its certificates.

The bonus is the award's coefficient times the base salary of the decision's day (N152 Đ49-55); certificates are those
that the decree describes (N98 Đ104), numbered as the recipients stand in the decision.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from vanban.khen_thuong.de_nghi import DeNghi, NhomDeNghi
from vanban.khen_thuong.giay import DuLieu, con_lai
from vanban.khen_thuong.giay_trinh import noi_chung
from vanban.khen_thuong.so_lieu import SoLieu
from vanban.khen_thuong.thong_tin_chung import ThongTinChung
from vanban.khen_thuong.xung_ho import chuc_vu_don_vi, ten_day_du, ten_phan_thuong
from vanban.loai import find_kind

CO_GIAY = ("GK", "CSTDCS")
"""Awards that have a certificate of the decree's form."""


def giay_khen(group: NhomDeNghi, facts: SoLieu) -> Iterator[DuLieu]:
    """Give the data of the certificates of a decision, a sheet a recipient; none for awards without."""
    chung, code = facts.chung, group.de_nghi[0].ma
    if code not in CO_GIAY:
        return
    values = {
        "co_quan_ban_hanh": chung.co_quan,
        "dia_danh": chung.dia_danh,
        "nguoi_ky": chung.nguoi_ky,
        "ngay_ban_hanh": ngay_quyet_dinh(chung),
        "hinh_thuc": ten_phan_thuong(code, chung),
        "so_quyet_dinh": {"ky_hieu": f"QĐ-{chung.ky_hieu}"},
        "thanh_tich": f"Đã có thành tích xuất sắc trong phong trào thi đua năm {chung.nam}",
        "cac_to": tuple(_sheet(one, chung) for one in group.de_nghi),
    }
    yield DuLieu(find_kind("giay_khen"), values, noi_chung(facts))


def _sheet(one: DeNghi, chung: ThongTinChung) -> dict[str, Any]:
    return con_lai({"ten_nguoi_nhan": ten_day_du(one.hang, chung), "dong_phu": chuc_vu_don_vi(one.hang, chung)})


def ngay_quyet_dinh(chung: ThongTinChung) -> Any:
    """Give the day of the office's decisions, as far as it is known."""
    return chung.ngay_quyet_dinh if chung.ngay_quyet_dinh.nam else {"nam": chung.ngay_ap_dung.year}
