"""Nominees for tests of eligibility: short ways to write histories of invented people."""

from __future__ import annotations

import datetime
from typing import Any

from vanban.danh_muc.quy_dinh import QuyDinh
from vanban.khen_thuong.ca_nhan import CaNhan
from vanban.khen_thuong.dieu_kien.boi_canh import BoiCanh
from vanban.khen_thuong.tap_the import TapThe

NAME = "Nguyễn Văn Ví Dụ"
VOUCHED = (
    "phap-luat", "doan-ket", "tu-luc-doan-ket", "phong-trao", "tieu-bieu", "toan-quoc", "cong-khai", "y-kien-cap-uy",
    "dan-dau", "tap-the-toan-dien",
)  # fmt: skip


def award(name: str, year: int, **more: Any) -> dict[str, Any]:
    """Give a proven award of a year, its period the year."""
    row = {"danh_hieu_hinh_thuc": name, "nam": year, "so_qd": f"{year}/QĐ-VD", "ngay_qd": f"{year + 1}-01-20",
           "tu": f"{year}-01-01", "den": f"{year}-12-31", "loai_hinh": "Công trạng"}  # fmt: skip
    return {**row, **more}


def ratings(marks: dict[int, str]) -> list[dict[str, Any]]:
    return [{"nam": year, "muc": mark} for year, mark in marks.items()]


def years(first: int, last: int, mark: str) -> dict[int, str]:
    return dict.fromkeys(range(first, last + 1), mark)


def idea(code: str = "SK01", year: int = 2025, level: str = "cơ sở", **more: Any) -> dict[str, Any]:
    """Give an initiative of the test's person, recognised with all its papers and used for nothing yet."""
    row = {"ma": code, "ten": f"Sáng kiến {code}", "nam": year, "cap_cong_nhan": level, "tac_gia_dong_tac_gia": NAME,
           "so_qd": "9/QĐ-VD", "ngay": f"{year}-12-01", "co_quan": "Ban Ví Dụ", "da_dung_cho": "không"}  # fmt: skip
    return {**row, **more}


def person(**more: Any) -> CaNhan:
    """Give a person of whom everything that is not about merit is known and in order, all judged vouched for."""
    row: dict[str, Any] = {
        "ho_va_ten": NAME, "dang_bi_xem_xet": "không", "ky_luat": "không", "sang_kien": "không",
        "loai_hinh": "Công trạng",
        "nhom_lao_dong": "cán bộ, công chức, viên chức", "da_ke_du_lich_su": "có",
        "xac_minh": [{"tieu_chi": one, "can_cu": "Biên bản số 1"} for one in VOUCHED],
    }  # fmt: skip
    row |= more
    if "cac_sang_kien" in row and "sang_kien" not in more:
        row["sang_kien"] = [one["ma"] for one in row["cac_sang_kien"]]
    return CaNhan.model_validate(row)


def unit(**more: Any) -> TapThe:
    """Give a collective in the same order."""
    row: dict[str, Any] = {
        "ten_tap_the": "Văn phòng", "dang_bi_xem_xet": "không", "ky_luat": "không", "loai_hinh": "Công trạng",
        "da_ke_du_lich_su": "có", "xac_minh": [{"tieu_chi": one, "can_cu": "Biên bản số 1"} for one in VOUCHED],
    }  # fmt: skip
    return TapThe.model_validate(row | more)


def setting(day: str = "2026-01-15", year: int = 2025, **more: Any) -> BoiCanh:
    rules = QuyDinh.model_validate(more.pop("quy_dinh", {}))
    return BoiCanh(datetime.date.fromisoformat(day), year, rules, **more)
