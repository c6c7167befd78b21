"""Make ``examples/ho_so/ho_so.xlsx``: an invented industrial-zones authority's dossier of the year 2025.

    python scripts/make_dossier_example.py

Twelve collectives and sixty people, four awards, three deciders, histories and initiatives; the office's own decisions
are signed and numbered, the others are awaited. Every name is made up. The output is committed and a test proves that
it is what this script makes. ``make_register`` makes the same office's register of the two years before.
"""

# ruff: noqa: E501  (a row of a table is a line)

from __future__ import annotations

import datetime
from io import BytesIO
from itertools import product
from pathlib import Path
from typing import Any

from openpyxl import load_workbook

from vanban.bang_tinh import ho_so
from vanban.bang_tinh.cot import SheetForm
from vanban.bang_tinh.lua_chon import PHAN_LOAI_CA_NHAN
from vanban.bang_tinh.package import to_bytes
from vanban.danh_muc.tra_cuu import danh_sach_chon
from vanban.drafting.workbook import dossier_workbook

TARGET = Path(__file__).parent.parent / "examples/ho_so/ho_so.xlsx"
NAM = 2025
CO_QUAN = "Ban Quản lý các Khu công nghiệp"
DON_VI = (
    "Văn phòng", "Phòng Quản lý đầu tư", "Phòng Quản lý doanh nghiệp", "Phòng Quản lý lao động",
    "Phòng Quản lý môi trường", "Phòng Quy hoạch và xây dựng", "Phòng Thanh tra", "Phòng Kế hoạch tổng hợp",
    "Trung tâm Hỗ trợ doanh nghiệp", "Đại diện Khu công nghiệp Thí Dụ", "Đại diện Khu công nghiệp Ví Dụ",
    "Đội Quản lý trật tự xây dựng",
)  # fmt: skip
_HO = ("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương")
_TEN = (("Văn", "Ví Dụ"), ("Thị", "Thí Dụ"), ("Văn", "Thử"), ("Thị", "Làm Mẫu"), ("Văn", "Giả Định"))
_VIEC = (
    "thẩm định hồ sơ đăng ký đầu tư", "tiếp nhận hồ sơ tại bộ phận một cửa", "kiểm tra an toàn lao động tại doanh nghiệp",
    "theo dõi quan trắc môi trường", "cấp giấy phép xây dựng công trình", "tổng hợp báo cáo kinh tế hằng tháng",
    "đối thoại, tháo gỡ khó khăn cho doanh nghiệp", "số hóa hồ sơ lưu trữ", "kiểm tra trật tự xây dựng",
    "tư vấn thủ tục cho nhà đầu tư",
)  # fmt: skip
_THANH_VIEN = (
    ("Mai Văn Minh Họa", "Trưởng ban", "Chủ tịch"), ("Lý Thị Mô Phỏng", "Phó Trưởng ban", "Phó Chủ tịch"),
    ("Tạ Văn Giả Thiết", "Phó Chánh Văn phòng", "Ủy viên thường trực"), ("Cao Thị Tượng Trưng", "Chuyên viên Văn phòng", "Thư ký"),
    ("Đinh Văn Ước Lệ", "Trưởng phòng Quản lý đầu tư", "Ủy viên"), ("Hà Thị Phỏng Đoán", "Trưởng phòng Quản lý lao động", "Ủy viên"),
    ("Trịnh Văn Mẫu Mực", "Chủ tịch Công đoàn cơ quan", "Ủy viên"), ("Phan Thị Minh Chứng", "Bí thư Đoàn thanh niên", "Ủy viên"),
    ("Quách Văn Giả Dụ", "Trưởng phòng Thanh tra", "Ủy viên"),
)  # fmt: skip

CONG_TRANG, PHONG_TRAO, DOT_XUAT = "Công trạng", "Phong trào thi đua", "Đột xuất"
Rows = list[dict[str, Any]]


def _ngay(year: int, month: int, day: int) -> datetime.date:
    return datetime.date(year, month, day)


def _chung() -> dict[str, Any]:
    return {
        "tinh_bo": "tỉnh Ví Dụ", "nam": NAM, "co_quan": CO_QUAN,
        "ngay_hop": _ngay(NAM, 12, 15), "gio_hop": "14h00", "gio_ket_thuc": "16h30", "dia_diem_hop": "Phòng họp số 1",
        "so_qd_thanh_lap_hd": "05/QĐ-KCNVD", "ngay_qd_thanh_lap_hd": _ngay(NAM, 1, 10),
        "so_phieu_phat_ra": 9, "so_phieu_thu_ve": 9, "so_phieu_hop_le": 9, "so_phieu_khong_hop_le": 0,
        "ban_kiem_phieu": "Phan Thị Minh Chứng\nCao Thị Tượng Trưng\nQuách Văn Giả Dụ",
        "y_kien_thao_luan": "Đồng chí Lý Thị Mô Phỏng nhất trí với báo cáo của thường trực Hội đồng\n"
        "Các thành viên khác nhất trí, không có ý kiến bổ sung",
        "ket_qua_cong_khai": "Danh sách được công khai trên trang tin điện tử 10 ngày làm việc, không có ý kiến khác",
        "ngay_to_trinh": _ngay(NAM, 12, 22), "ngay_quyet_dinh": _ngay(NAM, 12, 29), "ngay_nhan_ho_so": _ngay(NAM, 12, 24),
        "so_quyet_dinh": "CSTĐCS: 231/QĐ-KCNVD\nGiấy khen: 232/QĐ-KCNVD",
        "nguon_tien_thuong": "Quỹ thi đua, khen thưởng của cơ quan",
    }  # fmt: skip


def nguoi(number: int) -> str:
    """Name one of the sixty."""
    first, (middle, given) = list(product(_HO, _TEN))[number]
    return f"{first} {middle} {given}"


def gioi_tinh(number: int) -> str:
    """Give the sex that the name has."""
    return "Nam" if " Văn " in nguoi(number) else "Nữ"


def don_vi(number: int) -> str:
    """Name the unit somebody works in."""
    return DON_VI[number % 12]


def phan_loai(number: int) -> str:
    """Tell a head and deputies, who lead, from those who work directly."""
    return PHAN_LOAI_CA_NHAN[3 if _lanh_dao(number) else 4]


def _lanh_dao(number: int) -> bool:
    return number % 13 == 0


def _chuc_vu(number: int) -> str:
    if _lanh_dao(number):
        return "Phó Trưởng phòng" if number else "Chánh Văn phòng"
    return "Chuyên viên chính" if number % 3 else "Chuyên viên"


def _ca_nhan() -> Rows:
    """List sixty people: two for the Prime Minister's bằng khen, ten for the province's, the others for the office's."""
    rows = []
    for number in range(60):
        name = nguoi(number)
        man = gioi_tinh(number) == "Nam"
        born = 1972 + number % 25
        work, share = _VIEC[number % len(_VIEC)], 60 + number * 7
        award = {"hinh_thuc_de_nghi": "BKTTg"} if number < 2 else {"hinh_thuc_de_nghi": "BK tỉnh"} if number < 12 else (
            {"danh_hieu_de_nghi": "CSTĐCS"} if number < 32 else {"hinh_thuc_de_nghi": "Giấy khen"})  # fmt: skip
        first = 2021 if number < 2 else 2024 if number < 12 else NAM
        rows.append({
            "tt": number + 1, "ten_goi": "Ông" if man else "Bà", "ho_va_ten": name, "ngay_sinh": str(born),
            "gioi_tinh": gioi_tinh(number), "chuc_vu": _chuc_vu(number), "phong_don_vi": don_vi(number), "co_quan": CO_QUAN, "dang_vien": "x" if number % 2 else None,
            "lanh_dao_quan_ly": "x" if _lanh_dao(number) else None, "la_nguoi_dung_dau": "không" if number else "có",
            "phan_loai_doi_tuong": phan_loai(number),
            "nhom_lao_dong": "cán bộ, công chức, viên chức", "ngay_vao_co_quan": _ngay(max(2008 + number % 12, born + 23), 3, 1),
            "so_thang_lam_viec": 12, "xep_loai_nam": "Hoàn thành xuất sắc nhiệm vụ", "ky_luat": "không", **award,
            "loai_hinh": "Công trạng",
            "thanh_tich_tom_tat": f"Chủ trì {work}, hoàn thành {share} hồ sơ, vụ việc được giao trong năm {NAM}, trước hạn "
            f"{10 + number % 40} %\nĐề xuất {1 + number % 4:02d} cải tiến quy trình được đơn vị áp dụng",
            "thoi_gian_thanh_tich_tu": str(first), "thoi_gian_thanh_tich_den": str(NAM),
            "sang_kien": f"SK{number + 1:02d}" if number < 24 else "không", "dang_bi_xem_xet": "không",
            "da_ke_du_lich_su": "x", "so_phieu_dong_y": 9 if number % 5 else 8, "tong_so_thanh_vien": 9,
            "que_quan": "xã Thí Dụ, tỉnh Ví Dụ", "tru_quan": f"phường Ví Dụ {number % 4 + 1}, tỉnh Ví Dụ",
            "trinh_do_chuyen_mon": "Thạc sĩ kinh tế" if number % 4 == 0 else "Đại học",
            "quyen_han_nhiem_vu": f"Tham mưu, thực hiện việc {work}",
        })  # fmt: skip
    return rows


def _tap_the() -> Rows:
    """List twelve collectives: one for the Prime Minister's bằng khen, four for the province's, the others for the office's."""
    rows = []
    for number, name in enumerate(DON_VI):
        award = "BKTTg" if number == 0 else "BK tỉnh" if number < 5 else "Giấy khen"
        whole = 10 + number
        rows.append({
            "tt": number + 1, "ten_tap_the": name, "co_quan_chu_quan": CO_QUAN, "nam_thanh_lap": "2001",
            "tong_so_nguoi": whole, "nu": 4 + number // 3, "so_ldtt": whole - 1, "so_cstdcs": sum(don_vi(each) == name for each in range(32)),
            "so_hoan_thanh_nhiem_vu": whole, "so_bi_ky_luat_tu_canh_cao": 0,
            "muc_hoan_thanh": "Hoàn thành xuất sắc nhiệm vụ", "hinh_thuc_de_nghi": award, "loai_hinh": "Công trạng",
            "thanh_tich_tom_tat": f"Tập thể hoàn thành {24 + number * 3} nhiệm vụ trọng tâm được giao trong năm {NAM}, trong đó "
            f"{8 + number:02d} nhiệm vụ vượt tiến độ so với kế hoạch",
            "thoi_gian_thanh_tich_tu": "2021" if number == 0 else "2024" if number < 5 else str(NAM),
            "thoi_gian_thanh_tich_den": str(NAM), "ky_luat": "không", "dang_bi_xem_xet": "không", "da_ke_du_lich_su": "x",
            "so_phieu_dong_y": 9, "tong_so_thanh_vien": 9,
            "tru_so": "Số 1, đường Thí Dụ, phường Ví Dụ 1, tỉnh Ví Dụ",
            "chuc_nang_nhiem_vu": f"{name} tham mưu, giúp Trưởng ban thực hiện nhiệm vụ được giao",
            "bien_phap": "Phân công rõ người, rõ việc, rõ thời hạn; kiểm tra kết quả hằng tháng",
        })  # fmt: skip
    return rows


def _lan_khen(name: str, year: int, award: str, kind: str = CONG_TRANG, start: int | None = None) -> dict[str, Any]:
    number, day, issuer = quyet_dinh(award, year, kind)
    return {
        "ma_doi_tuong": name, "nam": year, "danh_hieu_hinh_thuc": award, "so_qd": number, "ngay_qd": day,
        "co_quan": issuer, "loai_hinh": kind, "thanh_tich": f"Hoàn thành xuất sắc nhiệm vụ năm {year}",
        "tu": f"01/{start or year}", "den": f"12/{year}",
    }  # fmt: skip


def quyet_dinh(award: str, year: int, kind: str = CONG_TRANG) -> tuple[str, datetime.date, str]:
    """Give number, day and issuer of a year's decision on an award: the office's own, or the province's."""
    if award not in ("CSTĐCS", "Giấy khen"):
        return f"{90 + year % 10}/QĐ-UBND", _ngay(year + 1, 1, 15), "Chủ tịch Ủy ban nhân dân tỉnh Ví Dụ"
    number, month, day = {PHONG_TRAO: (70, 6, 20), DOT_XUAT: (110, 9, 4), CONG_TRANG: (210, 12, 10)}[kind]
    return f"{number + year % 10}/QĐ-KCNVD", _ngay(year, month, day), f"Trưởng ban {CO_QUAN}"


def lich_su() -> Rows:
    """List what the sixty and the twelve collectives were given before."""
    rows: Rows = []
    for number in range(60):
        name = nguoi(number)
        if number < 2:
            rows.append(_lan_khen(name, 2020, "BK tỉnh", start=2019))
        first = 2021 if number < 2 else 2023 if number < 16 else 2024
        years = range(first, NAM + 1 if number < 12 else NAM) if number < 20 else ()
        rows += [_lan_khen(name, year, "CSTĐCS") for year in years]
        if 32 <= number < 46:
            rows.append(_lan_khen(name, 2023 if number < 38 else 2024, "Giấy khen", PHONG_TRAO))
        if 46 <= number < 50:
            rows.append(_lan_khen(name, 2024, "Giấy khen", DOT_XUAT))
    rows += [_lan_khen(DON_VI[0], year, "BK tỉnh", start=year - 1) for year in (2020, 2022, 2024)]
    rows += [_lan_khen(DON_VI[number], year, "TTLĐXS") for number in range(1, 5) for year in (2023, 2024)]
    rows += [_lan_khen(DON_VI[number], 2023, "Giấy khen", PHONG_TRAO) for number in range(5, 8)]
    rows += [_lan_khen(DON_VI[number], 2024, "Giấy khen", PHONG_TRAO) for number in range(7, 12)]
    return rows


def _danh_gia() -> Rows:
    """Rate the years that the higher awards look back on."""
    whom = [(nguoi(number), 2021 if number < 2 else 2024) for number in range(12)]
    whom += [(DON_VI[number], 2021 if number == 0 else 2024) for number in range(5)]
    return [
        {"ma_doi_tuong": name, "nam": year, "muc": "Hoàn thành xuất sắc nhiệm vụ", "so_qd": f"{180 + year % 10}/QĐ-KCNVD",
         "ngay": _ngay(year, 12, 2), "co_quan": CO_QUAN}
        for name, first in whom for year in range(first, NAM)
    ]  # fmt: skip


def _sang_kien() -> Rows:
    return [
        {"ma": f"SK{number + 1:02d}", "ten": f"Cải tiến việc {_VIEC[number % len(_VIEC)]} theo nhóm {number + 1}",
         "tac_gia_dong_tac_gia": nguoi(number), "nam": NAM, "cap_cong_nhan": "Cơ sở", "so_qd": "205/QĐ-KCNVD",
         "ngay": _ngay(NAM, 12, 5), "co_quan": CO_QUAN, "hieu_qua": f"Giảm {10 + number} % thời gian xử lý",
         "da_dung_cho": "không"}
        for number in range(24)
    ]  # fmt: skip


def _hoi_dong() -> Rows:
    return [
        {"tt": number, "ho_ten": name, "chuc_vu": post, "vai_tro_trong_hd": role, "co_mat": "x"}
        for number, (name, post, role) in enumerate(_THANH_VIEN, 1)
    ]


def build() -> bytes:
    """Give the workbook: our own blank one, filled in."""
    book = load_workbook(BytesIO(dossier_workbook(danh_sach_chon())))
    general = _chung()
    sheet = book[ho_so.THONG_TIN_CHUNG.name]
    for row, column in enumerate(ho_so.THONG_TIN_CHUNG.columns, start=2):
        sheet.cell(row, 2).value = general.get(str(column.path[0]))
    filled: tuple[tuple[SheetForm, Rows], ...] = (
        (ho_so.CA_NHAN, _ca_nhan()), (ho_so.TAP_THE, _tap_the()), (ho_so.HO_GIA_DINH, []), (ho_so.LICH_SU, lich_su()),
        (ho_so.DANH_GIA, _danh_gia()), (ho_so.SANG_KIEN, _sang_kien()), (ho_so.XAC_MINH, []), (ho_so.QUA_TRINH, []),
        (ho_so.HOI_DONG, _hoi_dong()),
    )  # fmt: skip
    for form, rows in filled:
        sheet = book[form.name]
        sheet.delete_rows(2)
        for row, told in enumerate(rows, start=2):
            for number, column in enumerate(form.columns, start=1):
                sheet.cell(row, number).value = told.get(str(column.path[0]))
    return to_bytes(book)


if __name__ == "__main__":
    TARGET.parent.mkdir(exist_ok=True)
    TARGET.write_bytes(build())
    print(TARGET)
