"""Nơi báo cáo: the cells that a report's data were written in, gathered when a fault of it is to be told."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.khen_thuong.ca_nhan import CaNhan
from vanban.khen_thuong.hang import Hang
from vanban.khen_thuong.tap_the import HoGiaDinh

_PERSON = {
    "danh_xung": "ten_goi", "ho_ten": "ho_va_ten", "ngay_sinh": "ngay_sinh", "gioi_tinh": "gioi_tinh",
    "que_quan": "que_quan", "tru_quan": "tru_quan",
}  # fmt: skip
_AT_WORK = {**_PERSON, "don_vi": "phong_don_vi", "chuc_vu_chinh_quyen": "chuc_vu"}
_CA_NHAN = {
    **_AT_WORK, "ngay_vao_co_quan": "ngay_vao_co_quan", "trinh_do_chuyen_mon": "trinh_do_chuyen_mon",
    "quyen_han_nhiem_vu": "quyen_han_nhiem_vu", "thanh_tich": "thanh_tich_tom_tat", "ky_luat": "ky_luat",
    "sang_kien": "sang_kien", "nam_danh_gia": "xep_loai_nam",
}  # fmt: skip
_TAP_THE = {
    "ten_tap_the": "ten_tap_the", "tru_so": "tru_so", "chuc_nang_nhiem_vu": "chuc_nang_nhiem_vu",
    "thanh_tich": "thanh_tich_tom_tat", "bien_phap": "bien_phap", "nam_thanh_lap": "nam_thanh_lap",
    "tong_so_nguoi": "tong_so_nguoi",
}  # fmt: skip
_HO_GIA_DINH = {**_TAP_THE, "ten_tap_the": "chu_ho", "thanh_tich": "thanh_tich"}
_DEED = {"thanh_tich": "thanh_tich_tom_tat", "ve_thanh_tich": "thanh_tich_tom_tat"}
_POST = {"chuc_vu_hien_nay": "chuc_vu", "chuc_vu_de_nghi": "chuc_vu"}
"""The workbook's columns of a report's fields."""
_KHEN = {"so_qd": "so_qd", "ngay": "ngay_qd", "co_quan": "co_quan", "tu": "tu", "den": "den"}


def noi_bao_cao(slug: str, hang: Hang) -> dict[str, str]:
    """Give the cells of a report of the kind ``slug`` by its fields, in the order faults are told."""
    return {"": hang.noi.get("", ""), **dict(_cells(slug, hang))}


def _cells(slug: str, hang: Hang) -> Iterator[tuple[str, str]]:
    person = isinstance(hang.doi_tuong, CaNhan)
    if slug == "bao_cao_dot_xuat":
        who = _AT_WORK if person else {"ten_tap_the": "ten_tap_the", "tru_so": "tru_so"}
        field = "ca_nhan" if person else "tap_the"
        yield from ((f"{field}.{name}", cell) for name, cell in _of(hang, who))
        yield from _of(hang, _DEED)
    elif slug == "bao_cao_cong_hien":
        yield from _of(hang, _PERSON)
        yield from _history(hang)
        yield from _of(hang, _POST)
    else:
        columns = _CA_NHAN if person else _HO_GIA_DINH if isinstance(hang.doi_tuong, HoGiaDinh) else _TAP_THE
        yield from _of(hang, columns)
        yield from _history(hang)


def _of(hang: Hang, columns: dict[str, str]) -> Iterator[tuple[str, str]]:
    return ((name, cell) for name, own in columns.items() if (cell := hang.noi.get(own)))


def _history(hang: Hang) -> Iterator[tuple[str, str]]:
    """Give the cells of the awards received, titles and forms numbered apart."""
    numbers = {"danh_hieu": 0, "khen_thuong": 0}
    for each, at in zip(hang.doi_tuong.lich_su, hang.noi_them.get("lich_su", ()), strict=False):
        table = "danh_hieu" if each.la_danh_hieu else "khen_thuong"
        numbers[table] += 1
        way = f"{table}[{numbers[table]}]"
        yield way, at[""]
        yield f"{way}.ten", at.get("danh_hieu_hinh_thuc", at[""])
        yield from ((f"{way}.{name}", at[own]) for name, own in _KHEN.items() if own in at)
