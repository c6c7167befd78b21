"""Workbooks of dossiers, made on the spot: rows told by field names, sheets and headers as we make them."""

# ruff: noqa: E501  (a row of a table is a line)

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from workbooks import xlsx

from vanban.bang_tinh import ho_so
from vanban.bang_tinh.cot import SheetForm

Row = dict[str, Any]
FORMS = {form.name: form for form in (*ho_so.TRANG, ho_so.NHAN_DU_LIEU)}
VOUCHED = ("phap-luat", "doan-ket", "tu-luc-doan-ket", "phong-trao", "tieu-bieu", "tap-the-toan-dien")
OFFICE: Row = {
    "co_quan_chu_quan": "UBND tỉnh Ví Dụ",
    "co_quan_ban_hanh": "Ban Quản lý các Khu công nghiệp",
    "ky_hieu_co_quan": "KCNVD",
    "dia_danh": "Ví Dụ",
    "noi_nhan": ["Sở Nội vụ"],
    "nguoi_ky": {"chuc_vu": "Trưởng ban", "ho_ten": "Mai Văn Minh Họa"},
}


def day(text: str) -> datetime.date:
    return datetime.date.fromisoformat(text)


def general(**changes: Any) -> Row:
    """The sheet ThongTinChung of a session held, with all its ballots."""
    told: Row = {
        "co_quan": "Ban Quản lý các Khu công nghiệp", "tinh_bo": "tỉnh Ví Dụ", "nam": 2025, "ngay_hop": day("2025-12-15"),
        "so_qd_thanh_lap_hd": "05/QĐ-KCNVD", "ngay_qd_thanh_lap_hd": day("2025-01-10"), "dia_diem_hop": "Phòng họp số 1",
        "so_phieu_phat_ra": 9, "so_phieu_thu_ve": 9, "so_phieu_hop_le": 9, "so_phieu_khong_hop_le": 0,
        "ban_kiem_phieu": "Phan Thị Thử\nCao Văn Mẫu", "ngay_to_trinh": day("2025-12-22"),
        "ngay_quyet_dinh": day("2025-12-29"),
    }  # fmt: skip
    return {**told, **changes}


def council(count: int = 9) -> list[Row]:
    roles = ["Chủ tịch", "Thư ký", *["Ủy viên"] * count]
    names = ("Mai Văn Minh Họa", "Lý Thị Mô Phỏng", "Tạ Văn Giả Thiết", "Cao Thị Tượng Trưng", "Đinh Văn Ước Lệ",
             "Hà Thị Phỏng Đoán", "Trịnh Văn Mẫu", "Phan Thị Minh Chứng", "Quách Văn Giả Dụ")  # fmt: skip
    return [
        {"tt": at + 1, "ho_ten": names[at], "chuc_vu": "Ủy viên Ban", "vai_tro_trong_hd": roles[at], "co_mat": "x"}
        for at in range(count)
    ]


def person(name: str, **changes: Any) -> Row:
    """A person proposed for “Chiến sĩ thi đua cơ sở”, of whom the sheet tells all that it asks for."""
    told: Row = {
        "ten_goi": "Ông", "ho_va_ten": name, "ngay_sinh": "1985", "gioi_tinh": "Nam", "chuc_vu": "Chuyên viên",
        "phong_don_vi": "Văn phòng", "nhom_lao_dong": "cán bộ, công chức, viên chức",
        "xep_loai_nam": "Hoàn thành xuất sắc nhiệm vụ", "ky_luat": "không", "danh_hieu_de_nghi": "CSTĐCS",
        "loai_hinh": "Công trạng", "thanh_tich_tom_tat": f"{name} hoàn thành xuất sắc nhiệm vụ", "sang_kien": "không",
        "dang_bi_xem_xet": "không", "da_ke_du_lich_su": "x", "so_phieu_dong_y": 9, "tong_so_thanh_vien": 9,
    }  # fmt: skip
    return {**told, **changes}


def unit(name: str, **changes: Any) -> Row:
    """A collective proposed for a giấy khen."""
    told: Row = {
        "ten_tap_the": name, "co_quan_chu_quan": "Ban Quản lý các Khu công nghiệp", "tong_so_nguoi": 10, "nu": 4,
        "so_ldtt": 9, "so_cstdcs": 2, "so_hoan_thanh_nhiem_vu": 10, "so_bi_ky_luat_tu_canh_cao": 0,
        "muc_hoan_thanh": "Hoàn thành xuất sắc nhiệm vụ", "hinh_thuc_de_nghi": "Giấy khen", "loai_hinh": "Công trạng",
        "thanh_tich_tom_tat": f"{name} hoàn thành nhiệm vụ", "ky_luat": "không", "dang_bi_xem_xet": "không",
        "da_ke_du_lich_su": "x", "so_phieu_dong_y": 9, "tong_so_thanh_vien": 9,
    }  # fmt: skip
    return {**told, **changes}


def past(whom: str, year: int, award: str, **changes: Any) -> Row:
    told: Row = {
        "ma_doi_tuong": whom, "nam": year, "danh_hieu_hinh_thuc": award, "so_qd": f"{year % 100}/QĐ-VD",
        "ngay_qd": datetime.date(year + 1, 1, 15), "co_quan": "Ban Ví Dụ", "loai_hinh": "Công trạng",
        "tu": f"01/{year}", "den": f"12/{year}",
    }  # fmt: skip
    return {**told, **changes}


def idea(code: str, author: str, **changes: Any) -> Row:
    told: Row = {
        "ma": code, "ten": f"Cải tiến quy trình {code}", "tac_gia_dong_tac_gia": author, "nam": 2025,
        "cap_cong_nhan": "Cơ sở", "so_qd": "9/QĐ-VD", "ngay": day("2025-12-01"), "co_quan": "Ban Ví Dụ",
        "hieu_qua": "Giảm thời gian", "da_dung_cho": "không",
    }  # fmt: skip
    return {**told, **changes}


def book(path: Path, told: Mapping[str, Any] | None = None, **sheets: Iterable[Row]) -> Path:
    """Write a workbook: ``told`` is the sheet ThongTinChung (as ``general`` gives it), the others by their names.

    Nine members are in the council unless told otherwise.
    """
    sheets.setdefault("HoiDong", council())
    rows: dict[str, list[list[Any]]] = {ho_so.THONG_TIN_CHUNG.name: _down(general() if told is None else told)}
    rows |= {name: _across(FORMS[name], each) for name, each in sheets.items()}
    return xlsx(path, rows)


def cell(sheet: str, field: str, row: int) -> str:
    """The cell of a field, ``row`` counting the nominees from 1; on ThongTinChung the row is the field's own."""
    form = FORMS[sheet]
    place = next(at for at, column in enumerate(form.columns) if column.path == (field,))
    if form.vertical:
        return f"{sheet}!B{place + 1}"
    letter = chr(65 + place) if place < 26 else f"A{chr(65 + place - 26)}"
    return f"{sheet}!{letter}{row + 1}"


def _down(told: Mapping[str, Any]) -> list[list[Any]]:
    return [[column.title, told.get(str(column.path[0]))] for column in ho_so.THONG_TIN_CHUNG.columns]


def _across(form: SheetForm, rows: Iterable[Row]) -> list[list[Any]]:
    fields = [str(column.path[0]) if column.path else "tt" for column in form.columns]
    data = [{"tt": number, **row} if "tt" in fields else row for number, row in enumerate(rows, 1)]
    unknown = {name for row in data for name in row} - {*fields}
    assert not unknown, unknown
    return [[column.title for column in form.columns], *([row.get(field) for field in fields] for row in data)]
