"""V01-V17: a dossier in order has nothing to say; one seeded fault each is told, with its id and its place."""

# ruff: noqa: E501  (a row of a table is a line)

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from dossiers import OFFICE, book, cell, day, general, idea, past, person, unit

from vanban.khen_thuong.bat_bien import BAT_BIEN
from vanban.khen_thuong.ho_so import lap_ho_so
from vanban.khen_thuong.kiem_tra import kiem_tra

A, B, C = "Nguyễn Văn Ví Dụ", "Lê Văn Thử", "Bùi Văn Mẫu"
TITLES = [past(A, year, "CSTĐCS") for year in (2023, 2024)]
CLEAN: dict[str, list[dict[str, Any]]] = {
    "CaNhan": [
        person(A, danh_hieu_de_nghi=None, hinh_thuc_de_nghi="BK tỉnh", sang_kien="SK1"), person(B), person(C),
        person(B, danh_hieu_de_nghi="LĐTT"), person(C, danh_hieu_de_nghi="LĐTT"),
    ],
    "TapThe": [unit("Phòng Quản lý đầu tư"), unit("Văn phòng", hinh_thuc_de_nghi="BK tỉnh")],
    "LichSu": TITLES,
    "SangKien": [idea("SK1", A)],
}  # fmt: skip
LONG = ("chủ trì thẩm định hồ sơ đăng ký đầu tư của các doanh nghiệp trong khu công nghiệp trước thời hạn được giao một "
        "tuần")  # fmt: skip


def make(tmp_path: Path, told: dict[str, Any] | None = None, **sheets: Any) -> Any:
    rows = {**CLEAN, **sheets}
    path = book(tmp_path / "ho_so.xlsx", told, **rows)
    return lap_ho_so(path, tmp_path / "ra", defaults=OFFICE)


def told(made: Any, code: str) -> set[str]:
    return {one.loi.place for one in made.nhan_xet if one.ma == code}


def people(*rows: dict[str, Any]) -> dict[str, Any]:
    return {"CaNhan": list(rows), "LichSu": [], "SangKien": []}


def test_every_invariant_of_the_specification_is_there():
    assert list(BAT_BIEN) == [f"V{number:02d}" for number in range(1, 18)]


def test_a_dossier_in_order_has_nothing_to_say_made_or_read_back(tmp_path):
    made = make(tmp_path)
    assert [str(one) for one in made.nhan_xet] == []
    assert made.summary.failed == 0
    read = kiem_tra(tmp_path / "ra")
    assert [str(one) for one in read.nhan_xet] == []
    assert read.so_giay == made.summary.made


# V04-V17: faults that the workbook shows.
SEEDED: dict[str, tuple[str, dict[str, Any], str]] = {
    "session after the submission": ("V04", {"told": general(ngay_hop=day("2025-12-24"))}, "ThongTinChung:ngay_to_trinh"),
    "decision before the submission": ("V04", {"told": general(ngay_quyet_dinh=day("2025-12-18"))},
                                       "ThongTinChung:ngay_quyet_dinh"),
    "more ballots collected than issued": ("V05", {"told": general(so_phieu_phat_ra=8)}, "ThongTinChung:so_phieu_thu_ve"),
    "valid and invalid are not all": ("V05", {"told": general(so_phieu_hop_le=9, so_phieu_khong_hop_le=1)},
                                      "ThongTinChung:so_phieu_hop_le"),
    "a percentage that is not its votes'": ("V06", {"CaNhan": [person(B, so_phieu_dong_y=8, ty_le=90), *people()["CaNhan"]]},
                                            "CaNhan:ty_le:1"),
    "an award without its decision's number": ("V08", {"LichSu": [*TITLES[:1], past(A, 2024, "CSTĐCS", so_qd=None)]},
                                               "LichSu:so_qd:2"),
    "an award without its decision's date": ("V08", {"LichSu": [*TITLES[:1], past(A, 2024, "CSTĐCS", ngay_qd=None)]},
                                             "LichSu:ngay_qd:2"),
    "a yearly title twice in a year": ("V08", {"LichSu": [*TITLES, past(A, 2024, "CSTĐCS", so_qd="77/QĐ-VD")]},
                                       "LichSu:danh_hieu_hinh_thuc:3"),
    "an idea used for a title and a form": ("V08", {"CaNhan": [
        person(A, hinh_thuc_de_nghi="BK tỉnh", sang_kien="SK1"), person(A, danh_hieu_de_nghi="LĐTT")]},
        "CaNhan:sang_kien:1"),
    "a fighter who is not among the advanced": ("V09", {"CaNhan": [person(B), person(C, danh_hieu_de_nghi="LĐTT")]},
                                                "CaNhan:danh_hieu_de_nghi:1"),
    "a unit with fewer fighters than it proposes": ("V09", {"TapThe": [unit("Văn phòng", so_cstdcs=1)]}, "TapThe:so_cstdcs:1"),
    "more women than people": ("V09", {"TapThe": [unit("Văn phòng", nu=11)]}, "TapThe:nu:1"),
    "a district after it was abolished": ("V10", {"CaNhan": [person(B, phong_don_vi="UBND huyện Thí Dụ")]},
                                          "CaNhan:phong_don_vi:1"),
    "too few years for the report": ("V11", {"CaNhan": [person(
        B, danh_hieu_de_nghi="CSTĐ tỉnh", da_ke_du_lich_su=None, thoi_gian_thanh_tich_tu="2024", thoi_gian_thanh_tich_den="2025")]},
        "CaNhan:thoi_gian_thanh_tich_tu:1"),
    "an achievement that ends before it begins": ("V11", {"CaNhan": [person(
        B, thoi_gian_thanh_tich_tu="2027", thoi_gian_thanh_tich_den="2025")]}, "CaNhan:thoi_gian_thanh_tich_tu:1"),
    "two titles of which one holds the other": ("V12", {"TapThe": [unit(
        "Văn phòng", hinh_thuc_de_nghi=None, danh_hieu_de_nghi="TTLĐTT; TTLĐXS")]}, "TapThe:danh_hieu_de_nghi:1"),
    "two forms for one achievement": ("V12", {"TapThe": [unit("Văn phòng", hinh_thuc_de_nghi="Giấy khen; BK tỉnh")]},
                                      "TapThe:hinh_thuc_de_nghi:1"),
    "decisions signed by order": ("V13", {"told": general(nguoi_ky="TL. Trưởng ban\nChánh Văn phòng\nTạ Văn Giả Thiết")},
                                  "ThongTinChung:nguoi_ky"),
    "a number of a decision that is not made": ("V13", {"told": general(so_quyet_dinh="BK tỉnh: 12/QĐ-UBND")},
                                                "ThongTinChung:so_quyet_dinh"),
    "a number of another loại hình": ("V13", {"told": general(so_quyet_dinh="Giấy khen (đột xuất): 12/QĐ-KCNVD")},
                                      "ThongTinChung:so_quyet_dinh"),
    "one decision with two numbers": ("V13", {"told": general(so_quyet_dinh="CSTĐCS: 12/QĐ-KCNVD\nLĐTT: 13/QĐ-KCNVD")},
                                      "ThongTinChung:so_quyet_dinh"),
    "an achievement copied from another": ("V14", {"CaNhan": [
        person(B, thanh_tich_tom_tat=f"Ông {LONG}"), person(C, thanh_tich_tom_tat=f"Ông {LONG}.")]},
        "CaNhan:thanh_tich_tom_tat:2"),
    "an anniversary wrongly reckoned": ("V15", {"CaNhan": [person(
        B, thanh_tich_tom_tat="Tổ chức kỷ niệm 76 năm ngày Bác Hồ ra Lời kêu gọi thi đua ái quốc (11/6/1948-11/6/2025)")]},
        "CaNhan:thanh_tich_tom_tat:1"),
    "what is only proposed told as received": ("V17", {"CaNhan": [person(B)], "LichSu": [
        past(B, 2025, "CSTĐCS", so_qd=None, ngay_qd=None)]}, "LichSu:danh_hieu_hinh_thuc:1"),
}  # fmt: skip


OF_FILES = {"V01", "V02", "V03", "V07", "V16"}
"""Invariants that only files can break, once they are made: seeded in the tests of verifying."""


def test_every_invariant_has_a_seeded_fault():
    assert {code for code, _, _ in SEEDED.values()} == {*BAT_BIEN} - OF_FILES


@pytest.mark.parametrize(("code", "sheets", "place"), SEEDED.values(), ids=SEEDED)
def test_a_fault_in_the_workbook_is_told_at_its_cell(tmp_path, code, sheets, place):
    sheets = dict(sheets)
    if "CaNhan" in sheets:
        sheets = {"LichSu": [], "SangKien": [idea("SK1", A)], **sheets}
    made = make(tmp_path, sheets.pop("told", None), **sheets)
    sheet, field, *row = place.split(":")
    assert cell(sheet, field, int(row[0]) if row else 0) in told(made, code)
    assert all(one.loi.path.endswith("ho_so.xlsx") for one in made.nhan_xet if one.ma == code)
