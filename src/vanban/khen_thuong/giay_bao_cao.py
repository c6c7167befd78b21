"""Giấy báo cáo: a nominee's report of achievements for one award, of the kind the award's merit asks for.

What the workbook does not tell is left open for its author's pen, never invented. Medals for long service go by lists
alone (N152 Đ40) and have no report.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache, partial
from typing import Any

from vanban.danh_muc.liet_ke import LoaiHinh, MucHoanThanh
from vanban.khen_thuong.ca_nhan import CaNhan
from vanban.khen_thuong.cach_goi import xung
from vanban.khen_thuong.de_nghi import DeNghi
from vanban.khen_thuong.giay import DE_NGO, DuLieu, con_lai
from vanban.khen_thuong.hang import Hang
from vanban.khen_thuong.lich_su import in_san, tron_ngay
from vanban.khen_thuong.noi_bao_cao import noi_bao_cao
from vanban.khen_thuong.tap_the import HoGiaDinh, TapThe
from vanban.khen_thuong.thong_tin_chung import ThongTinChung
from vanban.loai import find_kind
from vanban.the_thuc.khoi_noi_dung import KhoiNoiDung
from vanban.the_thuc.xep_loai_nam import DanhGiaNam

CAP_TREN_XAC_NHAN = "Thủ trưởng đơn vị\ncấp trên trực tiếp\nxác nhận, đề nghị"
"""What stands where a head's superior confirms."""
_OPEN = (KhoiNoiDung(doan=DE_NGO),)


def bao_cao(case: DeNghi, chung: ThongTinChung) -> DuLieu | None:
    """Give the data of the report; ``None`` where the award has none."""
    slug = _kind(case)
    if slug is None:
        return None
    told = {**_head(case.hang, chung), "hinh_thuc_de_nghi": case.muc.ten, **_MAKERS[slug](case.hang, chung)}
    return DuLieu(find_kind(slug), told | _confirmed(case, slug), partial(noi_bao_cao, slug, case.hang))


def _kind(case: DeNghi) -> str | None:
    kind, person = case.noi.loai_hinh, isinstance(case.doi_tuong, CaNhan)
    if kind is LoaiHinh.NIEN_HAN:
        return None
    if kind is LoaiHinh.DOT_XUAT:
        return "bao_cao_dot_xuat"
    if kind is LoaiHinh.CONG_HIEN and person:
        return "bao_cao_cong_hien"
    return "bao_cao_thanh_tich_ca_nhan" if person else "bao_cao_thanh_tich_tap_the"


def _confirmed(case: DeNghi, slug: str) -> dict[str, Any]:
    """Tell who confirms where the form's own words would be wrong or too few.

    Nobody confirms a report of one's own: for a head the superior does. What goes up to the State is confirmed once
    more, by those above who submit it, but for a unit's course of merit, which its superior has confirmed.
    """
    if isinstance(case.doi_tuong, CaNhan) and case.doi_tuong.la_nguoi_dung_dau:
        return {"loi_xac_nhan": CAP_TREN_XAC_NHAN} if slug != "bao_cao_cong_hien" else {}
    above = case.noi.cap.nha_nuoc and slug != "bao_cao_thanh_tich_tap_the"
    return {"co_quan_trinh_xac_nhan": True} if above else {}


def _head(hang: Hang, chung: ThongTinChung) -> dict[str, Any]:
    """Put the nominee's unit under the office, the office under its superior."""
    one = hang.doi_tuong
    unit = one.phong_don_vi if isinstance(one, CaNhan) else one.ten_tap_the if isinstance(one, TapThe) else None
    above, issuer = (chung.co_quan, unit) if unit else (chung.cap_tren, chung.co_quan)
    return {
        "co_quan_chu_quan": above, "co_quan_ban_hanh": issuer, "dia_danh": chung.dia_danh,
        "ngay_ban_hanh": chung.nam_lap,
    }  # fmt: skip


def _person(one: CaNhan, hang: Hang) -> dict[str, Any]:
    return {
        "danh_xung": xung(one), "ho_ten": one.ho_va_ten, "ngay_sinh": one.ngay_sinh, "gioi_tinh": one.gioi_tinh,
        "que_quan": hang.them.get("que_quan"), "tru_quan": hang.them.get("tru_quan"),
    }  # fmt: skip


def _at_work(one: CaNhan, hang: Hang) -> dict[str, Any]:
    home = ", ".join(part for part in (one.phong_don_vi, one.co_quan or hang.co_quan) if part)
    return {**_person(one, hang), "don_vi": home, "chuc_vu_chinh_quyen": one.chuc_vu}


def _ca_nhan(hang: Hang, chung: ThongTinChung) -> dict[str, Any]:
    one = hang.doi_tuong
    assert isinstance(one, CaNhan)  # noqa: S101 - chosen so
    return {
        **_at_work(one, hang),
        "ngay_vao_co_quan": one.ngay_vao_co_quan,
        "trinh_do_chuyen_mon": hang.them.get("trinh_do_chuyen_mon"),
        "quyen_han_nhiem_vu": hang.them.get("quyen_han_nhiem_vu") or _OPEN,
        "thanh_tich": hang.thanh_tich or _OPEN,
        "nam_danh_gia": _danh_gia(hang, chung),
        "sang_kien": tuple(_sang_kien(one)) if one.sang_kien else (),
        "ky_luat": tuple(_ky_luat(one)) if one.ky_luat else (),
        **_da_khen(hang),
    }


def _tap_the(hang: Hang, chung: ThongTinChung) -> dict[str, Any]:
    one = hang.doi_tuong
    values: dict[str, Any] = {
        "ten_tap_the": hang.goi.ten,
        "tru_so": hang.them.get("tru_so"),
        "chuc_nang_nhiem_vu": hang.them.get("chuc_nang_nhiem_vu") or _OPEN,
        "bien_phap": hang.them.get("bien_phap"),
        "thanh_tich": hang.thanh_tich or _OPEN,
        "nam_danh_gia": _danh_gia(hang, chung),
        **_da_khen(hang),
    }
    if isinstance(one, TapThe):
        whole, part = one.tong_so_nguoi, one.so_ldtt
        share = round(100 * part / whole, 1) if whole and part is not None else None
        values |= {
            "nam_thanh_lap": one.nam_thanh_lap, "tong_so_nguoi": whole, "trong_do_nu": one.nu, "ty_le_ldtt": share,
            "so_cstdcs": one.so_cstdcs, "so_ky_luat": one.so_bi_ky_luat_tu_canh_cao,
        }  # fmt: skip
    elif isinstance(one, HoGiaDinh):
        values |= {"tru_so": one.dia_chi}
    return values


def _dot_xuat(hang: Hang, chung: ThongTinChung) -> dict[str, Any]:
    one = hang.doi_tuong
    if isinstance(one, CaNhan):
        field, who = "ca_nhan", _at_work(one, hang)
    else:
        field, who = "tap_the", {"ten_tap_the": hang.goi.ten, "tru_so": hang.them.get("tru_so")}
    deed = hang.thanh_tich or (DE_NGO,)
    return {field: con_lai(who), "ve_thanh_tich": deed[0], "thanh_tich": deed}


def _cong_hien(hang: Hang, chung: ThongTinChung) -> dict[str, Any]:
    one = hang.doi_tuong
    assert isinstance(one, CaNhan)  # noqa: S101 - chosen so
    return {
        **_person(one, hang),
        "chuc_vu_hien_nay": hang.goi.noi,
        "chuc_vu_de_nghi": one.chuc_vu,
        "qua_trinh": hang.them.get("qua_trinh", ()),
        **_da_khen(hang),
    }


_MAKERS: Mapping[str, Callable[[Hang, ThongTinChung], dict[str, Any]]] = {
    "bao_cao_thanh_tich_ca_nhan": _ca_nhan, "bao_cao_thanh_tich_tap_the": _tap_the, "bao_cao_dot_xuat": _dot_xuat,
    "bao_cao_cong_hien": _cong_hien,
}  # fmt: skip


def _danh_gia(hang: Hang, chung: ThongTinChung) -> tuple[Any, ...]:
    """Give the years' ratings, this year's own column last."""
    one = hang.doi_tuong
    told = tuple(each.trong_bao_cao for each in one.nam_danh_gia)
    if one.muc_nam_nay and all(each.nam != chung.nam for each in one.nam_danh_gia):
        return *told, _rated(chung.nam, one.muc_nam_nay)
    return told


@lru_cache(maxsize=256)
def _rated(year: int, rating: MucHoanThanh) -> DanhGiaNam | dict[str, Any]:
    return in_san(DanhGiaNam, nam=year, muc=rating.nhan)


def _sang_kien(one: CaNhan) -> Iterator[dict[str, Any]]:
    for each in one.sang_kien_dung or ():
        if each.nam:
            authors = each.tac_gia_dong_tac_gia or ()
            yield con_lai({"nam": each.nam, "ten": each.ten,
                           "vai_tro": ("Tác giả" if len(authors) == 1 else "Đồng tác giả") if authors else None,
                           "cap": each.cap_cong_nhan.nhan if each.cap_cong_nhan else None, "so_qd": each.so_qd,
                           "ngay": tron_ngay(each.ngay), "co_quan": each.co_quan,
                           "hieu_qua": each.hieu_qua})  # fmt: skip


def _ky_luat(one: CaNhan) -> Iterator[dict[str, Any]]:
    for each in one.ky_luat or ():
        yield con_lai({"hinh_thuc": each.hinh_thuc.nhan, "so_qd": each.so_qd, "ngay": tron_ngay(each.ngay),
                       "het_han": each.het_han})  # fmt: skip


def _da_khen(hang: Hang) -> dict[str, tuple[Any, ...]]:
    """Part the history into titles and forms; what the catalogue does not know is a form."""
    history = hang.doi_tuong.lich_su
    return {
        "danh_hieu": tuple(each.trong_bao_cao for each in history if each.la_danh_hieu),
        "khen_thuong": tuple(each.trong_bao_cao for each in history if not each.la_danh_hieu),
    }
