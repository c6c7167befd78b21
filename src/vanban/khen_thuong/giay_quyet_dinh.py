"""Giấy quyết định: what the office decides itself, titles in one decision, each form in one, and its certificates.

Titles go together because of several for one period only the highest is paid (N152 Đ49.5); the bonus is the award's
coefficient times the base salary of the decision's day (N152 Đ49-55). Certificates are those that the decree describes
(N98 Đ104), numbered as the recipients stand in the decision.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any

from vanban.danh_muc.tien_thuong import tien_thuong
from vanban.khen_thuong.de_nghi import DeNghi, NhomDeNghi
from vanban.khen_thuong.giay import DuLieu, con_lai
from vanban.khen_thuong.giay_trinh import cac_nhom, can_cu, dau_giay, noi_chung, phien_hop, thoi_gian_chung
from vanban.khen_thuong.phan_thuong_ho_so import ten_phan_thuong
from vanban.khen_thuong.so_lieu import SoLieu
from vanban.khen_thuong.so_quyet_dinh import so_cua
from vanban.khen_thuong.thong_tin_chung import ThongTinChung
from vanban.loai import find_kind
from vanban.the_thuc.so_ky_hieu import SoKyHieu

CO_GIAY = ("GK", "CSTDCS")
"""Awards that have a certificate of the decree's form."""


def quyet_dinh(group: NhomDeNghi, facts: SoLieu, office: dict[str, Any]) -> DuLieu:
    """Give the data of the decision."""
    chung = facts.chung
    paid = _bonus_known(group, chung)
    values = {
        **dau_giay(chung, office),
        "so_ky_hieu": _number(group, chung),
        "ngay_ban_hanh": _day(chung),
        "can_cu": can_cu(chung, office),
        "phien_hop": phien_hop(chung),
        "nhom": cac_nhom(group),
        "thanh_tich": f"thành tích xuất sắc trong phong trào thi đua năm {chung.nam}",
        "thoi_gian_thanh_tich": thoi_gian_chung(group.de_nghi, chung),
        "tien_thuong": paid,
        "nguon_tien": chung.nguon_tien_thuong if paid else None,
    }
    return DuLieu(find_kind("quyet_dinh_khen_thuong"), con_lai(values), partial(noi_chung, facts))


def ten_quyet_dinh(group: NhomDeNghi) -> str:
    """Name the file of a decision: of titles, or of one form."""
    award = group.de_nghi[0].phan_thuong
    return "quyet_dinh_danh_hieu" if award.danh_hieu else f"quyet_dinh_{award.ma.lower()}"


def cac_giay_khen(group: NhomDeNghi, facts: SoLieu) -> Iterator[tuple[str, DuLieu]]:
    """Give the certificates of a decision, a sheet a recipient, award by award; none for awards without."""
    chung = facts.chung
    ordinals = {id(one): number for number, one in enumerate(group.de_nghi, 1)}
    for code, cases in group.theo_phan_thuong:
        if code not in CO_GIAY:
            continue
        values = {
            "co_quan_ban_hanh": chung.co_quan,
            "dia_danh": chung.dia_danh,
            "nguoi_ky": chung.nguoi_ky,
            "ngay_ban_hanh": _day(chung),
            "hinh_thuc": ten_phan_thuong(code, chung),
            "so_quyet_dinh": _number(group, chung) or {"ky_hieu": f"QĐ-{chung.ky_hieu}"},
            "thanh_tich": f"Đã có thành tích xuất sắc trong phong trào thi đua năm {chung.nam}",
            "cac_to": tuple(_sheet(one, ordinals[id(one)]) for one in cases),
        }
        yield f"giay_khen_{code.lower()}", DuLieu(find_kind("giay_khen"), values, partial(noi_chung, facts))


def _sheet(one: DeNghi, ordinal: int) -> dict[str, Any]:
    goi = one.hang.goi
    return con_lai({"ten_nguoi_nhan": goi.day_du, "dong_phu": goi.noi, "so_so_vang": ordinal})


def _number(group: NhomDeNghi, chung: ThongTinChung) -> SoKyHieu | None:
    """Give the number that the decision was given, if it is told."""
    return so_cua(chung.so_quyet_dinh, group.noi.loai_hinh, {one.ma for one in group.de_nghi})


def _day(chung: ThongTinChung) -> Any:
    """Give the day of the office's decisions, as far as it is known."""
    return chung.ngay_quyet_dinh if chung.ngay_quyet_dinh.nam else chung.nam_lap


def _bonus_known(group: NhomDeNghi, chung: ThongTinChung) -> bool:
    """Whether the law fixes what each is paid on the decision's day."""
    day = chung.ngay_quyet_dinh.ca_ngay
    if day is None:
        return False
    kinds = {(one.ma, one.doi_tuong.doi_tuong) for one in group.de_nghi}
    bonuses = [tien_thuong(code, whom, day) for code, whom in kinds]
    return all(one is not None and not one.toi_da for one in bonuses)
