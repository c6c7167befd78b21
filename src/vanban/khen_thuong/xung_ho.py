"""Xưng hô: how a dossier's papers call awards, deciders and nominees, one way in all of them.

Names bear the province or ministry where the law leaves it to them ("Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh Đồng
Nai", "Chiến sĩ thi đua Bộ Tài chính").
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from vanban.chu.text import upper_first
from vanban.danh_muc.liet_ke import Cap, DoiTuong
from vanban.danh_muc.tra_cuu import THEO_MA
from vanban.khen_thuong.ca_nhan import CaNhan
from vanban.khen_thuong.de_nghi import NoiQuyetDinh
from vanban.khen_thuong.hang import Hang
from vanban.khen_thuong.so_lieu import ten_cua
from vanban.khen_thuong.tap_the import HoGiaDinh, TapThe
from vanban.khen_thuong.thong_tin_chung import ThongTinChung
from vanban.the_thuc import ca_nhan_nhan, tap_the_nhan
from vanban.the_thuc.nguoi_nhan import NguoiNhan, noi
from vanban.the_thuc.tham_quyen import tham_quyen

_PROVINCE = re.compile(r"(?:tỉnh|thành phố|tp\.?)\s+\S", re.IGNORECASE)
_UBND = "Ủy ban nhân dân"
_CHAIR = f"Chủ tịch {_UBND}"
_MINISTERIAL = {
    "BK_BT": "Bằng khen của {} {}", "CO_BT": "Cờ thi đua của {1}", "CSTD_BT": "Chiến sĩ thi đua {1}",
}  # fmt: skip
_FIXED = {
    Cap.CHU_TICH_NUOC: "Chủ tịch nước",
    Cap.CHINH_PHU: "Thủ tướng Chính phủ",
    Cap.THU_TUONG: "Thủ tướng Chính phủ",
    Cap.CAP_HUYEN: f"{_CHAIR} cấp huyện",
    Cap.CAP_XA: f"{_CHAIR} cấp xã",
}
_WHERE = ("co_quan_chu_quan", "dia_chi")
TREN_DANH_SACH: Mapping[DoiTuong, type[NguoiNhan]] = {
    DoiTuong.CANHAN: ca_nhan_nhan.CaNhan,
    DoiTuong.TAPTHE: tap_the_nhan.TapThe,
    DoiTuong.HOGIADINH: tap_the_nhan.HoGiaDinh,
}
"""What a row of a list is, by whom it names."""


def la_tinh(chung: ThongTinChung) -> bool:
    """Whether the office belongs to a province rather than to a ministry."""
    return not chung.tinh_bo or bool(_PROVINCE.match(chung.tinh_bo))


def ten_phan_thuong(ma: str, chung: ThongTinChung) -> str:
    """Give the name of an award as this office's papers print it."""
    award, home = THEO_MA[ma], chung.tinh_bo
    if ma not in _MINISTERIAL:
        return award.ten_in(chung.ngay_ap_dung)
    if la_tinh(chung):
        name = award.ten_cap_tinh or award.ten_in()
        return f"{name.removesuffix('tỉnh')}{home}" if home and name.endswith(f"{_UBND} tỉnh") else name
    head = "Bộ trưởng" if str(home).startswith("Bộ") else "Thủ trưởng"
    return _MINISTERIAL[ma].format(head, home)


def nguoi_quyet_dinh(noi: NoiQuyetDinh, chung: ThongTinChung) -> str:
    """Name who decides."""
    if noi.tu_quyet:
        return tham_quyen(chung.nguoi_ky, chung.co_quan)
    if noi.cap is Cap.BO_NGANH_TINH:
        head = "Bộ trưởng" if str(chung.tinh_bo).startswith("Bộ") else "Thủ trưởng"
        return f"{_CHAIR} {chung.tinh_bo or 'tỉnh'}" if la_tinh(chung) else f"{head} {chung.tinh_bo}"
    return _FIXED.get(noi.cap, f"Thủ trưởng {chung.cap_tren}" if chung.cap_tren else "Thủ trưởng cấp trên")


def nguoi_nhan(hang: Hang, chung: ThongTinChung) -> dict[str, Any]:
    """Give a nominee as lists of recipients take one."""
    one = hang.doi_tuong
    if isinstance(one, CaNhan):
        told = {"danh_xung": xung(one), "ho_ten": one.ho_va_ten, "chuc_vu": one.chuc_vu, "don_vi": one.phong_don_vi,
                "co_quan": one.co_quan or chung.co_quan}  # fmt: skip
    elif isinstance(one, TapThe):
        told = {"ten_tap_the": one.ten_tap_the, "co_quan_chu_quan": one.co_quan_chu_quan or chung.co_quan}
    else:
        told = {"chu_ho": ten_cua(one), "dia_chi": one.dia_chi if isinstance(one, HoGiaDinh) else None}
    return {name: text for name, text in told.items() if text}


@lru_cache(maxsize=20_000)
def _on_list(kind: DoiTuong, told: tuple[tuple[str, str], ...]) -> NguoiNhan:
    return TREN_DANH_SACH[kind].model_validate(dict(told))


def tren_danh_sach(hang: Hang, chung: ThongTinChung) -> NguoiNhan:
    """Give a nominee as a row of a list; ``ValidationError`` when no list can print one so."""
    return _on_list(hang.doi_tuong.doi_tuong, tuple(nguoi_nhan(hang, chung).items()))


def dong_danh_sach(hang: Hang, chung: ThongTinChung) -> str:
    """Give a nominee's line of a list."""
    return tren_danh_sach(hang, chung).dong


def xung(one: CaNhan) -> str | None:
    """Give how a person is called: as typed, else by the sex."""
    return one.ten_goi or {"Nam": "Ông", "Nữ": "Bà"}.get(one.gioi_tinh or "")


def ten_in(hang: Hang, chung: ThongTinChung) -> str:
    """Name a nominee as every paper prints it, however the row was typed."""
    row = tren_danh_sach(hang, chung)
    if isinstance(row, ca_nhan_nhan.CaNhan):
        return row.ho_ten
    return row.chu_ho if isinstance(row, tap_the_nhan.HoGiaDinh) else upper_first(ten_cua(hang.doi_tuong))


def ten_day_du(hang: Hang, chung: ThongTinChung) -> str:
    """Name a nominee with the form of address."""
    row = tren_danh_sach(hang, chung)
    return row.ten_goi if isinstance(row, ca_nhan_nhan.CaNhan) else ten_in(hang, chung)


def chuc_vu_don_vi(hang: Hang, chung: ThongTinChung) -> str | None:
    """Give post and unit of a person, who manages a collective, where a household lives."""
    told = nguoi_nhan(hang, chung)
    names = ("chuc_vu", "don_vi", "co_quan") if isinstance(hang.doi_tuong, CaNhan) else _WHERE
    return noi(told.get(name) for name in names) or None


def mot_dong(hang: Hang, chung: ThongTinChung) -> str:
    """Give name, post and unit on a line."""
    where = chuc_vu_don_vi(hang, chung)
    return f"{ten_day_du(hang, chung)}, {where}" if where else ten_day_du(hang, chung)


TRUONG = {
    "ho_ten": ("ho_va_ten", "ten_tap_the", "chu_ho"),
    "danh_xung": ("ten_goi",),
    "don_vi": ("phong_don_vi",),
}
"""The workbook's field of a paper's, where their names differ."""


def noi_ghi(hang: Hang, name: str) -> str:
    """Give the cell that a paper's field was written in."""
    names = (name, *TRUONG.get(name, ()))
    return next((hang.noi[one] for one in names if hang.noi.get(one)), hang.noi.get("", ""))
