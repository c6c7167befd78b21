"""Documents a second of a dossier, from parsed rows to files, on one core, and the memory's growth.

    python benchmarks/dossier.py [NOMINEES ...] [--out DIR]

``--out`` should be a memory file system, so that the disk is not measured; the processor's seconds (user and system)
tell what it takes on a machine that others use too. Memory is the process's own, whose greatest of all runs is kept.
"""

from __future__ import annotations

import argparse
import resource
import shutil
import tempfile
from functools import cache
from pathlib import Path
from time import perf_counter, process_time

from vanban.inputs.workbook import SheetRow
from vanban.inputs.workbook.places import CellPlaces
from vanban.khen_thuong import ho_so
from vanban.khen_thuong.tep_chung import mo_tep_chung
from vanban.khen_thuong.trang_tinh import TrangTinh

OFFICE = {
    "co_quan_chu_quan": "UBND tỉnh Ví Dụ", "co_quan_ban_hanh": "Ban Quản lý các Khu công nghiệp",
    "ky_hieu_co_quan": "KCNVD", "dia_danh": "Ví Dụ", "noi_nhan": ["Sở Nội vụ"], "nguoi_ky": {"chuc_vu": "Trưởng ban"},
}  # fmt: skip
GENERAL = {
    "tinh_bo": "tỉnh Ví Dụ", "nam": 2025, "ngay_hop": "2025-12-15", "so_qd_thanh_lap_hd": "05/QĐ-KCNVD",
    "ngay_to_trinh": "2025-12-22", "so_phieu_phat_ra": 9, "so_phieu_thu_ve": 9, "so_phieu_hop_le": 9,
    "ban_kiem_phieu": ("Phan Thị Thử", "Cao Văn Mẫu"),
}  # fmt: skip
AWARDS = ({"danh_hieu_de_nghi": "CSTĐCS"}, {"hinh_thuc_de_nghi": "BK tỉnh"}, {"hinh_thuc_de_nghi": "BKTTg"})
_LETTERS = "ABCDEFGHIKLMNOPQRSTUVXY"


def _row(sheet: str, number: int, **values: object) -> SheetRow:
    return SheetRow(values, CellPlaces(sheet, _columns(tuple(values)), number), (), number, "ho_so.xlsx")


@cache
def _columns(names: tuple[str, ...]) -> dict[str, str]:
    return {"": "A", **dict.fromkeys(names, "B")}


def sheets(count: int) -> TrangTinh:
    """Give the rows of so many nominees, three of each with a history."""
    people, history = [], []
    for number in range(count):
        name = f"Nguyễn Văn {''.join(_LETTERS[number // 23**power % 23] for power in range(4)).capitalize()}"
        told = {
            "ten_goi": "Ông", "ho_va_ten": name, "ngay_sinh": "1985", "gioi_tinh": "Nam", "chuc_vu": "Chuyên viên",
            "phong_don_vi": f"Phòng số {number % 12 + 1}", "xep_loai_nam": "Hoàn thành xuất sắc nhiệm vụ",
            "ky_luat": ("không",), "loai_hinh": "Công trạng", "sang_kien": ("không",), "dang_bi_xem_xet": "không",
            "thanh_tich_tom_tat": (f"Hoàn thành {number} hồ sơ trước hạn", "Chấp hành tốt kỷ luật"),
            "da_ke_du_lich_su": True, "so_phieu_dong_y": 9, "tong_so_thanh_vien": 9,
        }  # fmt: skip
        people.append(_row("CaNhan", number + 2, **told, **AWARDS[number % 3]))
        history += [
            _row("LichSu", 3 * number + at + 2, ma_doi_tuong=name, nam=2022 + at, danh_hieu_hinh_thuc="CSTĐCS",
                 so_qd=f"{number % 200 + 1}/QĐ-KCNVD", ngay_qd=f"{2023 + at}-01-15", co_quan="Ban Ví Dụ",
                 loai_hinh="Công trạng")
            for at in range(3)
        ]  # fmt: skip
    council = [
        _row("HoiDong", at + 2, tt=str(at + 1), ho_ten=f"Lê Văn {_LETTERS[at]}", co_mat=True,
             vai_tro_trong_hd=("Chủ tịch", "Thư ký", *["Ủy viên"] * 7)[at])
        for at in range(9)
    ]  # fmt: skip
    general = _row("ThongTinChung", 1, **GENERAL)
    return TrangTinh("ho_so.xlsx", {"ThongTinChung": (general,), "CaNhan": tuple(people), "LichSu": tuple(history),
                                    "HoiDong": tuple(council)})  # fmt: skip


def measure(count: int, out: Path) -> None:
    """Make a dossier of so many nominees and print what it took."""
    rows, office = sheets(count), mo_tep_chung("ho_so.xlsx", OFFICE)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    shutil.rmtree(out, ignore_errors=True)
    started, cpu = perf_counter(), process_time()
    made = ho_so.tu_cac_trang(rows, office, out)
    seconds, cpu = perf_counter() - started, process_time() - cpu
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    files = sum(1 for _ in out.rglob("*.docx"))
    print(f"{count:7,} nominees: {files:7,} files, {seconds:7.2f} s, {cpu:7.2f} s of the processor, "
          f"{files / cpu:6,.0f} files a second of it, memory {before:4.0f} -> {peak:4.0f} MB, "
          f"failed {made.summary.failed}")  # fmt: skip
    shutil.rmtree(out, ignore_errors=True)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("nominees", nargs="*", type=int, default=[1_000, 10_000])
    parser.add_argument("--out", type=Path, default=Path(tempfile.gettempdir()) / "vanban_dossier")
    given = parser.parse_args()
    for each in given.nominees:
        measure(each, given.out)
