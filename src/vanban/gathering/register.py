"""The register of awards: a workbook's sheet, or a YAML or JSON list, as records that are each sound."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from os import fspath
from pathlib import Path

from pydantic import Field, ValidationError, field_validator

from vanban.bang_tinh.so_khen_thuong import SO_KHEN_THUONG
from vanban.errors import InputError, InputFault
from vanban.inputs import load_model
from vanban.inputs.workbook import SUFFIXES, faults_of, read_workbook
from vanban.the_thuc.nhieu_loi import da_xet
from vanban.the_thuc.written import Model
from vanban.thong_ke.ban_ghi import BanGhi
from vanban.thong_ke.gom import khoa_trung


class SoKhenThuong(Model):
    """A register as a list."""

    so_khen_thuong: tuple[BanGhi, ...] = Field(
        title="Sổ khen thưởng", min_length=1, description="Mỗi lần khen của một đối tượng một mục."
    )

    @field_validator("so_khen_thuong")
    @classmethod
    def _each_once(cls, records: tuple[BanGhi, ...]) -> tuple[BanGhi, ...]:
        twice = _twice(records)
        return da_xet(
            records, [((at, "ten"), f"{record.ten}: trùng với mục {first + 1}") for at, first, record in twice]
        )


def read_register(path: Path) -> tuple[tuple[BanGhi, ...], tuple[InputFault, ...]]:
    """Read a register, and what of it is not read; ``InputError`` with every fault at its cell or line."""
    if path.suffix.lower() not in SUFFIXES:
        return load_model(path, SoKhenThuong).so_khen_thuong, ()
    book = read_workbook(path)
    if book.sheet(SO_KHEN_THUONG) is None:
        names = ", ".join(f"“{name}”" for name in book.sheets)
        raise InputError([InputFault(f"không có trang “{SO_KHEN_THUONG.name}”, chỉ có {names}", fspath(path))])
    table = book.read(SO_KHEN_THUONG)
    faults = [*table.faults]
    records: list[BanGhi] = []
    cells: list[str] = []
    for row in table:
        try:
            records.append(BanGhi.model_validate(row.values))
            cells.append(row.places.get("ten", row.places[""]))
            faults += row.faults
        except ValidationError as error:
            faults += faults_of(row, error, BanGhi)
    faults += [
        InputFault(f"{record.ten}: trùng với {cells[first].rpartition('!')[2]}", fspath(path), cells[at], "Tên", "ten")
        for at, first, record in _twice(records)
    ]
    if not records and not faults:
        faults.append(InputFault("sổ chưa có hàng nào", fspath(path), SO_KHEN_THUONG.name))
    if faults:
        raise InputError(faults)
    return tuple(records), (*table.warnings, *table.skipped)


def _twice(records: Iterable[BanGhi]) -> Iterator[tuple[int, int, BanGhi]]:
    """Give each record that stands in the register already: its place, the first one's, itself."""
    seen: dict[tuple[object, ...], int] = {}
    for at, record in enumerate(records):
        if (first := seen.setdefault(khoa_trung(record), at)) != at:
            yield at, first, record
