"""Make the example register of awards: examples/so_khen_thuong.xlsx, the same bytes every time.

    PYTHONPATH=src python scripts/make_register.py

An industrial-zones authority of 40 people over three years; everybody and every decision is invented.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import NamedTuple

from openpyxl import load_workbook
from openpyxl.styles import Alignment, Font

from vanban.bang_tinh.lua_chon import PHAN_LOAI_CA_NHAN, PHAN_LOAI_TAP_THE
from vanban.bang_tinh.package import to_bytes
from vanban.bang_tinh.so_khen_thuong import SO_KHEN_THUONG
from vanban.drafting.workbook import register_workbook

FILE = Path(__file__).parent.parent / "examples" / "so_khen_thuong.xlsx"
FAMILIES = ("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Phan", "Vũ", "Đặng", "Bùi", "Đỗ")
GIVEN = (("Văn Ví Dụ", "Nam"), ("Thị Thí Dụ", "Nữ"), ("Đức Ví Dụ", "Nam"), ("Ngọc Thí Dụ", "Nữ"))
UNITS = (
    "Văn phòng", "Phòng Quản lý đầu tư", "Phòng Quản lý doanh nghiệp", "Phòng Quản lý lao động",
    "Phòng Quy hoạch và Môi trường", "Trung tâm Dịch vụ và Hỗ trợ doanh nghiệp",
)  # fmt: skip
STATE, OFFICE, _, LEADER, WORKER = PHAN_LOAI_CA_NHAN
BUSINESSMAN, BUSINESS = PHAN_LOAI_CA_NHAN[2], PHAN_LOAI_TAP_THE[3]
PUBLIC = PHAN_LOAI_TAP_THE[1]
YEAR, MOVEMENT, SUDDEN, SERVICE = "Công trạng", "Phong trào thi đua", "Đột xuất", "Quá trình cống hiến"


class Person(NamedTuple):
    """Somebody of the office: the first leads it, one in each unit leads that."""

    name: str
    sex: str
    unit: str
    rank: str


def _given(number: int) -> tuple[str, str]:
    """Give another name, and a sex, to each of the four of a family."""
    return GIVEN[(number + number // 10) % 4]


PEOPLE = tuple(
    Person(
        f"{FAMILIES[number % 10]} {_given(number)[0]}", _given(number)[1], UNITS[number % 6],
        OFFICE if number in (0, 11) else LEADER if number % 4 == 2 else WORKER,
    )
    for number in range(40)
)  # fmt: skip
Row = tuple[object, ...]


class Register:
    """The rows, each numbered."""

    def __init__(self) -> None:
        self.rows: list[Row] = []

    def add(self, year: int, award: str, whom: str, who: Row, merit: str, decision: tuple[str, date] | None) -> None:
        """Add a row; ``who`` is name, unit, sex and class."""
        number, day = decision or (None, None)
        self.rows.append((len(self.rows) + 1, year, award, whom, *who, merit, number, day, None))

    def people(self, year: int, award: str, chosen: slice, merit: str, decision: tuple[str, date] | None) -> None:
        """Add people of the office."""
        for person in PEOPLE[chosen]:
            self.add(year, award, "Cá nhân", (person.name, person.unit, person.sex, person.rank), merit, decision)

    def units(self, year: int, award: str, chosen: slice, merit: str, decision: tuple[str, date] | None) -> None:
        """Add units of the office."""
        for unit in UNITS[chosen]:
            self.add(year, award, "Tập thể", (unit, None, None, PUBLIC), merit, decision)

    def businesses(self, year: int, award: str, numbers: range, decision: tuple[str, date] | None) -> None:
        """Add enterprises of the zones, and the head of the first of them."""
        for number in numbers:
            name = f"Công ty TNHH Thí Dụ {number}"
            self.add(year, award, "Tập thể", (name, None, None, BUSINESS), YEAR, decision)
        head = (f"{FAMILIES[numbers[0] % 10]} Minh Ví Dụ", f"Công ty TNHH Thí Dụ {numbers[0]}", "Nam", BUSINESSMAN)
        self.add(year, award, "Cá nhân", head, YEAR, decision)


def _decisions(year: int) -> Iterator[tuple[str, date]]:
    """Give the year's decisions: of the office at its end, in its course twice; of the province; of the State."""
    yield f"{200 + year % 10}/QĐ-KCNĐN", date(year, 12, 5)
    yield f"{60 + year % 10}/QĐ-KCNĐN", date(year, 6, 20)
    yield f"{90 + year % 10}/QĐ-KCNĐN", date(year, 9, 1)
    yield f"{1200 + year % 100}/QĐ-UBND", date(year, 12, 15)
    yield f"{800 + year % 100}/QĐ-TTg", date(year, 8, 25)


def register() -> list[Row]:
    """Give the rows of three years, this year's last."""
    book = Register()
    for at, year in enumerate((2024, 2025, 2026)):
        yearly, summer, autumn, province, state = _decisions(year)
        book.people(year, "LĐTT", slice(0, 33 + at * 2), YEAR, yearly)
        book.people(year, "CSTĐCS", slice(at, at + 6 + at), YEAR, yearly)
        book.units(year, "TTLĐTT", slice(0, 4 + at), YEAR, yearly)
        book.people(year, "Giấy khen", slice(20, (20, 27, 29)[at]), MOVEMENT, summer)
        book.units(year, "TTLĐXS", slice(0, at), YEAR, province)
        book.people(year, "CSTĐ tỉnh", slice(3, 3 + at), YEAR, province)
        book.people(year, "BKUBND", slice(4, 7 + at), YEAR, province)
        book.businesses(year, "BKUBND", range(1 + at * 3, 3 + at * 4), province)
        if year == 2025:
            book.people(year, "HCLĐ Ba", slice(0, 1), SERVICE, state)
        if year == 2026:
            office = ("Ban Quản lý các Khu công nghiệp", None, None, PUBLIC)
            book.add(year, "Cờ thi đua của UBND tỉnh", "Tập thể", office, YEAR, province)
            book.people(year, "BKUBND", slice(24, 27), MOVEMENT, province)
            book.units(year, "Giấy khen", slice(1, 5), MOVEMENT, summer)
            book.people(year, "Giấy khen", slice(32, 36), SUDDEN, autumn)
            for number in range(2):
                home = (f"Gia đình ông {FAMILIES[number]} Văn Ví Dụ", "Phường Thí Dụ", None, None)
                book.add(year, "Giấy khen", "Hộ gia đình", home, SUDDEN, autumn)
    book.people(2026, "BKTTg", slice(6, 8), YEAR, None)
    book.units(2026, "BKTTg", slice(0, 1), YEAR, None)
    book.people(2026, "CSTĐ tỉnh", slice(9, 10), YEAR, None)
    return book.rows


def made() -> bytes:
    """Fill the rows into the blank register."""
    book = load_workbook(BytesIO(register_workbook()))
    sheet = book[SO_KHEN_THUONG.name]
    for number, row in enumerate(register(), start=2):
        for place, value in enumerate(row, start=1):
            cell = sheet.cell(number, place)
            cell.value = value
            cell.font = Font(name="Times New Roman", size=11)
            cell.alignment = Alignment(vertical="top", wrap_text=True)
            if isinstance(value, date):
                cell.number_format = "dd/mm/yyyy"
    sheet.row_dimensions[2].height = None
    return to_bytes(book)


if __name__ == "__main__":
    FILE.write_bytes(made())
