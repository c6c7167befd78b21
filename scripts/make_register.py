"""Make the example register of awards: examples/so_khen_thuong.xlsx, the same bytes every time.

    PYTHONPATH=src python scripts/make_register.py

The office of the example dossier in the two years before it: what the dossier's history says of its nominees, and who
else was commended then: people who have retired or moved since, enterprises, households. Everybody is invented.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

from openpyxl import load_workbook
from openpyxl.styles import Alignment, Font

import make_dossier_example as dossier
from vanban.bang_tinh.lua_chon import PHAN_LOAI_CA_NHAN, PHAN_LOAI_TAP_THE
from vanban.bang_tinh.package import to_bytes
from vanban.bang_tinh.so_khen_thuong import SO_KHEN_THUONG
from vanban.drafting.workbook import register_workbook

FILE = Path(__file__).parent.parent / "examples" / "so_khen_thuong.xlsx"
YEARS = (dossier.NAM - 2, dossier.NAM - 1)
_, OF_DEPARTMENT, BUSINESSMAN, LEADER, WORKER = PHAN_LOAI_CA_NHAN
OFFICES, BUSINESS = PHAN_LOAI_TAP_THE[1], PHAN_LOAI_TAP_THE[3]
GONE = (
    ("Tô Văn Ví Dụ", "Nam", LEADER), ("Tô Thị Thí Dụ", "Nữ", LEADER), ("Tô Văn Thử", "Nam", LEADER),
    ("Chu Thị Làm Mẫu", "Nữ", WORKER), ("Chu Văn Giả Định", "Nam", WORKER), ("Lục Văn Ví Dụ", "Nam", OF_DEPARTMENT),
    ("Lục Thị Thí Dụ", "Nữ", WORKER), ("Thái Văn Thử", "Nam", WORKER), ("Thái Thị Làm Mẫu", "Nữ", WORKER),
)  # fmt: skip
"""People who are not of the office any more, and what they were in it."""
STATE = ("315/QĐ-CTN", datetime.date(dossier.NAM - 1, 8, 25), "Chủ tịch nước")
Row = dict[str, Any]


def _row(year: int, award: str, whom: str, who: Row, kind: str = dossier.CONG_TRANG) -> Row:
    number, day, _ = STATE if award == "HCLĐ Ba" else dossier.quyet_dinh(award, year, kind)
    return {"nam": year, "danh_hieu_hinh_thuc": award, "doi_tuong": whom, **who, "loai_hinh": kind,
            "so_qd": number, "ngay_qd": day}  # fmt: skip


def _nominees() -> Iterator[Row]:
    """Give what the dossier's history tells of the years of the register."""
    people = {dossier.nguoi(number): number for number in range(60)}
    for told in dossier.lich_su():
        if told["nam"] not in YEARS:
            continue
        name, own = (
            told["ma_doi_tuong"],
            {"ten": told["ma_doi_tuong"], "don_vi": dossier.CO_QUAN, "phan_loai_doi_tuong": OFFICES},
        )
        if name in people:
            at = people[name]
            own |= {
                "don_vi": dossier.don_vi(at),
                "gioi_tinh": dossier.gioi_tinh(at),
                "phan_loai_doi_tuong": dossier.phan_loai(at),
            }
        whom = "Cá nhân" if name in people else "Tập thể"
        yield _row(told["nam"], told["danh_hieu_hinh_thuc"], whom, own, told["loai_hinh"])


def _gone(year: int, award: str, numbers: Iterable[int], kind: str = dossier.CONG_TRANG) -> Iterator[Row]:
    for number in numbers:
        name, sex, rank = GONE[number]
        who = {"ten": name, "don_vi": dossier.DON_VI[number], "gioi_tinh": sex, "phan_loai_doi_tuong": rank}
        yield _row(
            year, award, "Cá nhân", who | {"ghi_chu": "Đã nghỉ hưu" if number < 6 else "Đã chuyển công tác"}, kind
        )


def _outside(year: int, firms: range, homes: range) -> Iterator[Row]:
    """Give enterprises of the zones, the head of the first of them, households that helped in a fire."""
    for number in firms:
        firm = {"ten": f"Công ty TNHH Thí Dụ {number}", "phan_loai_doi_tuong": BUSINESS}
        yield _row(year, "BK tỉnh", "Tập thể", firm)
    head = {"ten": "Kiều Văn Ví Dụ", "don_vi": f"Công ty TNHH Thí Dụ {firms[0]}"}
    yield _row(year, "BK tỉnh", "Cá nhân", head | {"gioi_tinh": "Nam", "phan_loai_doi_tuong": BUSINESSMAN})
    for number in homes:
        home = {"ten": f"Gia đình ông {GONE[number][0].split()[0]} Văn Làm Mẫu", "don_vi": f"Phường Ví Dụ {number + 1}"}
        yield _row(year, "Giấy khen", "Hộ gia đình", home, dossier.DOT_XUAT)


def register() -> list[Row]:
    """Give the rows of both years, in the order of their decisions."""
    first, second = YEARS
    rows = [
        *_nominees(),
        *_gone(first, "CSTĐCS", (0, 1, 2)), *_gone(first, "BK tỉnh", (0, 1)),
        *_gone(first, "Giấy khen", (3, 4, 6), dossier.PHONG_TRAO), *_gone(first, "Giấy khen", (7, 8), dossier.DOT_XUAT),
        *_outside(first, range(1, 3), range(1)),
        *_gone(second, "CSTĐCS", (0, 1)), *_gone(second, "CSTĐ tỉnh", (1,)), *_gone(second, "BK tỉnh", (2, 3, 4)),
        *_gone(second, "Giấy khen", (3, 6), dossier.PHONG_TRAO), *_gone(second, "HCLĐ Ba", (5,), "Quá trình cống hiến"),
        *_outside(second, range(3, 6), range(1, 4, 2)),
    ]  # fmt: skip
    return sorted(rows, key=lambda row: (row["nam"], row["ngay_qd"]))


def made() -> bytes:
    """Fill the rows into the blank register."""
    book = load_workbook(BytesIO(register_workbook()))
    sheet = book[SO_KHEN_THUONG.name]
    for number, row in enumerate(register(), start=1):
        for place, column in enumerate(SO_KHEN_THUONG.columns, start=1):
            cell = sheet.cell(number + 1, place)
            cell.value = number if place == 1 else row.get(str(column.path[0]))
            cell.font = Font(name="Times New Roman", size=11)
            cell.alignment = Alignment(vertical="top", wrap_text=True)
            if isinstance(cell.value, datetime.date):
                cell.number_format = "dd/mm/yyyy"
    sheet.row_dimensions[2].height = None
    return to_bytes(book)


if __name__ == "__main__":
    FILE.write_bytes(made())
