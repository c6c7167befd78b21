"""Chỉ tiêu (targets of a unit and what came of them), by year; shares of the plan are computed.

The forms ask for them in Part II, point 1 (NĐ 91/2017/NĐ-CP, Mẫu 01, note 4); the table is practice.

>>> von = ChiTieu(ten="Vốn", don_vi_tinh="tỷ đồng", ke_hoach=1200, thuc_hien="1.350", nam=2025)
>>> [khoi] = in_chi_tieu([von])
>>> khoi.bang.hang
['Năm 2025', ['1', 'Vốn', 'tỷ đồng', '1.200', '1.350', '112,5']]
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Annotated, Any

from pydantic import AfterValidator, Field

from vanban.chu.viet_so import ty_le
from vanban.the_thuc.ban_in import DoanIn
from vanban.the_thuc.bang_ghi import BangGhi, cot, cot_tinh
from vanban.the_thuc.khoi_noi_dung import KhoiMau
from vanban.the_thuc.so_lieu import PhanTram, SoLieu, la_so
from vanban.the_thuc.theo_quyet_dinh import TrongBang
from vanban.the_thuc.written import Model

_YEAR = re.compile(r"Năm (\d{4})")


class ChiTieu(Model):
    """A target of one year."""

    nam: int | None = Field(
        default=None, ge=1945, le=2999, title="Năm", description="Năm của chỉ tiêu.", examples=[2025]
    )
    ten: TrongBang = Field(title="Tên", description="Tên chỉ tiêu.", examples=["Thu hút vốn đầu tư trong nước"])
    don_vi_tinh: TrongBang | None = Field(
        default=None, title="Đơn vị tính", description="Đồng, người, dự án và các đơn vị khác.", examples=["tỷ đồng"]
    )
    ke_hoach: SoLieu | None = Field(
        default=None, title="Kế hoạch", description="Chỉ tiêu được giao.", examples=["1.200"]
    )
    thuc_hien: SoLieu | None = Field(
        default=None, title="Thực hiện", description="Kết quả đạt được.", examples=["1.350"]
    )
    so_nam_truoc: PhanTram | None = Field(
        default=None, title="So năm trước", description="Bằng bao nhiêu phần trăm năm trước.", examples=["108,5"]
    )

    @property
    def ty_le(self) -> str:
        """Which percentage of the plan was done; empty where one of the two is no number."""
        numbers = self.ke_hoach and self.thuc_hien and la_so(self.ke_hoach) and la_so(self.thuc_hien)
        if not (numbers and self.ke_hoach and self.thuc_hien) or self.ke_hoach == "0":
            return ""
        return ty_le(self.thuc_hien, self.ke_hoach).removesuffix(" %")


def _by_year(rows: tuple[ChiTieu, ...]) -> tuple[ChiTieu, ...]:
    return tuple(sorted(rows, key=lambda row: row.nam or 0))


CacChiTieu = Annotated[tuple[ChiTieu, ...], AfterValidator(_by_year)]

_TABLE = BangGhi(
    (
        cot_tinh("TT", lambda row: row["tt"]),
        cot("Chỉ tiêu", "ten"),
        cot("Đơn vị tính", "don_vi_tinh"),
        cot("Kế hoạch", "ke_hoach"),
        cot("Thực hiện", "thuc_hien"),
        cot_tinh("Tỷ lệ (%)", lambda row: row["ty_le"], luon=False),
        cot("So với năm trước (%)", "so_nam_truoc", luon=False),
    ),
    "Kết quả thực hiện các chỉ tiêu",
)


def in_chi_tieu(targets: Iterable[ChiTieu]) -> tuple[KhoiMau, ...]:
    """Print the targets, those of a year under its name."""
    return _TABLE.in_ra(_rows(targets))


def _rows(targets: Iterable[ChiTieu]) -> Iterator[Any]:
    for year, group in groupby(targets, key=lambda row: row.nam):
        if year:
            yield f"Năm {year}"
        for number, row in enumerate(group, 1):
            yield {**dict(row), "tt": str(number), "ty_le": row.ty_le}


def doc_chi_tieu(paragraphs: Sequence[DoanIn]) -> tuple[list[dict[str, Any]], list[DoanIn]]:
    """Read the targets back, and what is none of their table."""
    rows, rest = _TABLE.doc(paragraphs)
    found: list[dict[str, Any]] = []
    year: dict[str, Any] = {}
    for row in rows:
        if isinstance(row, str):
            year = {"nam": told[1]} if (told := _YEAR.fullmatch(row)) else {}
        else:
            found.append({**year, **row})
    return found, rest
