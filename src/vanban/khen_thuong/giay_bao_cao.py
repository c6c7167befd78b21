"""Giấy báo cáo: a nominee's report of achievements for one award, of the kind the award's merit asks for.

What the workbook does not tell is left open for its author's pen, never invented. Medals for long service go by lists
alone (N152 Đ40) and have no report.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from vanban.danh_muc.liet_ke import LoaiHinh
from vanban.danh_muc.ten_in import ten_chuan
from vanban.danh_muc.tra_cuu import THEO_MA
from vanban.khen_thuong.ca_nhan import CaNhan
from vanban.khen_thuong.de_nghi import DeNghi
from vanban.khen_thuong.giay import DE_NGO, DuLieu, con_lai
from vanban.khen_thuong.hang import Hang
from vanban.khen_thuong.lich_su import LanKhen
from vanban.khen_thuong.tap_the import HoGiaDinh, TapThe
from vanban.khen_thuong.thong_tin_chung import ThongTinChung
from vanban.khen_thuong.xung_ho import chuc_vu_don_vi, ten_in, ten_phan_thuong, xung
from vanban.loai import find_kind

CAP_TREN_XAC_NHAN = "Thủ trưởng đơn vị\ncấp trên trực tiếp\nxác nhận, đề nghị"
"""What stands where a head's superior confirms."""
_KHEN = {"so_qd": "so_qd", "ngay": "ngay_qd", "co_quan": "co_quan", "tu": "tu", "den": "den"}


def bao_cao(case: DeNghi, chung: ThongTinChung) -> DuLieu | None:
    """Give the data of the report; ``None`` where the award has none."""
    kind = case.noi.loai_hinh
    person = isinstance(case.doi_tuong, CaNhan)
    if kind is LoaiHinh.NIEN_HAN:
        return None
    if kind is LoaiHinh.DOT_XUAT:
        slug, make = "bao_cao_dot_xuat", _dot_xuat
    elif kind is LoaiHinh.CONG_HIEN and person:
        slug, make = "bao_cao_cong_hien", _cong_hien
    elif person:
        slug, make = "bao_cao_thanh_tich_ca_nhan", _ca_nhan
    else:
        slug, make = "bao_cao_thanh_tich_tap_the", _tap_the
    values, places = make(case.hang, chung)
    head = {**_head(case.hang, chung), "hinh_thuc_de_nghi": ten_phan_thuong(case.ma, chung)}
    told = con_lai({**head, **values, **_confirmed(case, slug)})
    return DuLieu(find_kind(slug), told, {"": case.hang.noi.get("", ""), **places})


def _confirmed(case: DeNghi, slug: str) -> dict[str, Any]:
    """Tell who confirms where the form's own words would be wrong or too few.

    Nobody confirms a report of one's own: for a head the superior does. What goes up to the State is confirmed once
    more, by those above who submit it, but for a unit's course of merit, which its superior has confirmed.
    """
    if isinstance(case.doi_tuong, CaNhan) and case.doi_tuong.la_nguoi_dung_dau:
        return {"loi_xac_nhan": CAP_TREN_XAC_NHAN} if slug != "bao_cao_cong_hien" else {}
    above = case.noi.cap.nha_nuoc and slug != "bao_cao_thanh_tich_tap_the"
    return {"co_quan_trinh_xac_nhan": True} if above else {}


_Made = tuple[dict[str, Any], dict[str, str]]


def _head(hang: Hang, chung: ThongTinChung) -> dict[str, Any]:
    """Put the nominee's unit under the office, the office under its superior."""
    one = hang.doi_tuong
    unit = one.phong_don_vi if isinstance(one, CaNhan) else one.ten_tap_the if isinstance(one, TapThe) else None
    above, issuer = (chung.co_quan, unit) if unit else (chung.cap_tren, chung.co_quan)
    year = {"nam": chung.ngay_ap_dung.year}
    return {"co_quan_chu_quan": above, "co_quan_ban_hanh": issuer, "dia_danh": chung.dia_danh, "ngay_ban_hanh": year}


def _cells(hang: Hang, **fields: str) -> dict[str, str]:
    """Give the cells of a paper's fields by the workbook's."""
    return {name: cell for name, own in fields.items() if (cell := hang.noi.get(own))}


def _person(one: CaNhan, hang: Hang) -> _Made:
    values = {
        "danh_xung": xung(one), "ho_ten": one.ho_va_ten, "ngay_sinh": one.ngay_sinh, "gioi_tinh": one.gioi_tinh,
        "que_quan": hang.them.get("que_quan"), "tru_quan": hang.them.get("tru_quan"),
    }  # fmt: skip
    return values, _cells(hang, danh_xung="ten_goi", ho_ten="ho_va_ten", ngay_sinh="ngay_sinh", gioi_tinh="gioi_tinh",
                          que_quan="que_quan", tru_quan="tru_quan")  # fmt: skip


def _at_work(one: CaNhan, hang: Hang, chung: ThongTinChung) -> _Made:
    values, places = _person(one, hang)
    home = ", ".join(part for part in (one.phong_don_vi, one.co_quan or chung.co_quan) if part)
    return (
        {**values, "don_vi": home, "chuc_vu_chinh_quyen": one.chuc_vu},
        {**places, **_cells(hang, don_vi="phong_don_vi", chuc_vu_chinh_quyen="chuc_vu")},
    )


def _ca_nhan(hang: Hang, chung: ThongTinChung) -> _Made:
    one = hang.doi_tuong
    assert isinstance(one, CaNhan)  # noqa: S101 - chosen so
    values, places = _at_work(one, hang, chung)
    history, cells = _da_khen(hang)
    values |= {
        "ngay_vao_co_quan": one.ngay_vao_co_quan,
        "trinh_do_chuyen_mon": hang.them.get("trinh_do_chuyen_mon"),
        "quyen_han_nhiem_vu": hang.them.get("quyen_han_nhiem_vu") or (DE_NGO,),
        "thanh_tich": hang.thanh_tich or (DE_NGO,),
        "nam_danh_gia": tuple(_danh_gia(hang, chung)),
        "sang_kien": tuple(_sang_kien(one)),
        "ky_luat": tuple(
            con_lai({"hinh_thuc": each.hinh_thuc.nhan, "so_qd": each.so_qd, "ngay": _whole(each.ngay),
                     "het_han": each.het_han})
            for each in one.ky_luat or ()
        ),
        **history,
    }  # fmt: skip
    told = _cells(hang, ngay_vao_co_quan="ngay_vao_co_quan", trinh_do_chuyen_mon="trinh_do_chuyen_mon",
                  quyen_han_nhiem_vu="quyen_han_nhiem_vu", thanh_tich="thanh_tich_tom_tat", ky_luat="ky_luat",
                  sang_kien="sang_kien", nam_danh_gia="xep_loai_nam")  # fmt: skip
    return values, {**places, **told, **cells}


def _tap_the(hang: Hang, chung: ThongTinChung) -> _Made:
    one = hang.doi_tuong
    history, cells = _da_khen(hang)
    values: dict[str, Any] = {
        "ten_tap_the": ten_in(hang, chung),
        "tru_so": hang.them.get("tru_so"),
        "chuc_nang_nhiem_vu": hang.them.get("chuc_nang_nhiem_vu") or (DE_NGO,),
        "bien_phap": hang.them.get("bien_phap"),
        "thanh_tich": hang.thanh_tich or (DE_NGO,),
        "nam_danh_gia": tuple(_danh_gia(hang, chung)),
        **history,
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
    story = "thanh_tich" if isinstance(one, HoGiaDinh) else "thanh_tich_tom_tat"
    name = "chu_ho" if isinstance(one, HoGiaDinh) else "ten_tap_the"
    return values, {
        **_cells(hang, ten_tap_the=name, tru_so="tru_so", chuc_nang_nhiem_vu="chuc_nang_nhiem_vu", thanh_tich=story,
                 bien_phap="bien_phap", nam_thanh_lap="nam_thanh_lap", tong_so_nguoi="tong_so_nguoi"),
        **cells,
    }  # fmt: skip


def _dot_xuat(hang: Hang, chung: ThongTinChung) -> _Made:
    one = hang.doi_tuong
    if isinstance(one, CaNhan):
        who, cells = _at_work(one, hang, chung)
        field = "ca_nhan"
    else:
        who = {"ten_tap_the": ten_in(hang, chung), "tru_so": hang.them.get("tru_so")}
        field, cells = "tap_the", _cells(hang, ten_tap_the="ten_tap_the", tru_so="tru_so")
    deed = hang.thanh_tich or (DE_NGO,)
    places = {f"{field}.{name}": cell for name, cell in cells.items()}
    told = _cells(hang, thanh_tich="thanh_tich_tom_tat", ve_thanh_tich="thanh_tich_tom_tat")
    return {field: con_lai(who), "ve_thanh_tich": deed[0], "thanh_tich": deed}, {**places, **told}


def _cong_hien(hang: Hang, chung: ThongTinChung) -> _Made:
    one = hang.doi_tuong
    assert isinstance(one, CaNhan)  # noqa: S101 - chosen so
    values, places = _person(one, hang)
    history, cells = _da_khen(hang)
    now = chuc_vu_don_vi(hang, chung)
    values |= {
        "chuc_vu_hien_nay": now,
        "chuc_vu_de_nghi": one.chuc_vu,
        "qua_trinh": hang.them.get("qua_trinh", ()),
        **history,
    }
    return values, {**places, **cells, **_cells(hang, chuc_vu_hien_nay="chuc_vu", chuc_vu_de_nghi="chuc_vu")}


def _danh_gia(hang: Hang, chung: ThongTinChung) -> Iterator[dict[str, Any]]:
    """Give the years' ratings, this year's own column last."""
    one = hang.doi_tuong
    for each in one.nam_danh_gia:
        yield con_lai({"nam": each.nam, "muc": each.muc.nhan, "so_qd": each.so_qd, "ngay": _whole(each.ngay),
                       "co_quan": each.co_quan})  # fmt: skip
    if one.muc_nam_nay and all(each.nam != chung.nam for each in one.nam_danh_gia):
        yield {"nam": chung.nam, "muc": one.muc_nam_nay.nhan}


def _sang_kien(one: CaNhan) -> Iterator[dict[str, Any]]:
    for each in one.sang_kien_dung or ():
        if each.nam:
            authors = each.tac_gia_dong_tac_gia or ()
            yield con_lai({"nam": each.nam, "ten": each.ten,
                           "vai_tro": ("Tác giả" if len(authors) == 1 else "Đồng tác giả") if authors else None,
                           "cap": each.cap_cong_nhan.nhan if each.cap_cong_nhan else None, "so_qd": each.so_qd,
                           "ngay": _whole(each.ngay), "co_quan": each.co_quan, "hieu_qua": each.hieu_qua})  # fmt: skip


def _da_khen(hang: Hang) -> _Made:
    """Part the history into titles and forms; what the catalogue does not know is a form."""
    rows: dict[str, list[dict[str, Any]]] = {"danh_hieu": [], "khen_thuong": []}
    places: dict[str, str] = {}
    cells: Iterable[Mapping[str, str]] = hang.noi_them.get("lich_su", ())
    for each, at in zip(hang.doi_tuong.lich_su, cells, strict=False):
        table = "danh_hieu" if each.ma and THEO_MA[each.ma].danh_hieu else "khen_thuong"
        rows[table].append(_lan_khen(each))
        way = f"{table}[{len(rows[table])}]"
        places |= {way: at[""], f"{way}.ten": at.get("danh_hieu_hinh_thuc", at[""])}
        places |= {f"{way}.{name}": at[own] for name, own in _KHEN.items() if own in at}
    return {name: tuple(each) for name, each in rows.items()}, places


def _lan_khen(each: LanKhen) -> dict[str, Any]:
    name = ten_chuan(each.danh_hieu_hinh_thuc) if each.ma else each.danh_hieu_hinh_thuc
    return con_lai({"nam": each.nam, "ten": name, "so_qd": each.so_qd, "ngay": _whole(each.ngay_qd),
                    "co_quan": each.co_quan, "tu": each.tu, "den": each.den})  # fmt: skip


def _whole(date: Any) -> Any:
    """Give a date only when it is whole: papers cite decisions by whole dates."""
    return date if date is not None and date.ca_ngay else None
