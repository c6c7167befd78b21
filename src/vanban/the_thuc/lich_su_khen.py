"""Lịch sử khen thưởng (awards received): danh hiệu thi đua (table T1) and hình thức khen thưởng (table T2).

The two tables of Part III of achievement reports, by year (the forms of
NĐ 152/2025/NĐ-CP, NĐ 98/2023/NĐ-CP, NĐ 91/2017/NĐ-CP). What a decision awards is
for a span of time, from which the next award counts (NĐ 152/2025/NĐ-CP, Điều 33 khoản 7).

>>> lan = LanKhen(nam=2025, ten="Bằng khen", so_qd="12/QĐ-UBND", tu="2021", den="2025")
>>> [[str(o) for o in khoi.bang.hang[0]] for khoi in DANH_HIEU.in_ra([lan])]
[['2025', 'Bằng khen (thành tích từ năm 2021 đến năm 2025)', 'Quyết định số 12/QĐ-UBND']]
"""

from __future__ import annotations

import re
from typing import Annotated, Any

from pydantic import AfterValidator, Field, ValidationInfo, field_validator

from vanban.the_thuc.bang_ghi import BangGhi, CotGhi, cot
from vanban.the_thuc.dia_danh_thoi_gian import ThoiGian
from vanban.the_thuc.khoang_thoi_gian import moc
from vanban.the_thuc.theo_quyet_dinh import TheoQuyetDinh, TrongBang
from vanban.the_thuc.written import Model

_SPAN = re.compile(r"(?P<ten>.+?) \(thành tích(?: từ (?:năm )?(?P<tu>.+?))?(?: đến (?:năm )?(?P<den>.+))?\)")


class TheoNam(Model):
    """Something of one year."""

    nam: int = Field(ge=1945, le=2999, title="Năm", description="Năm, đủ bốn chữ số.", examples=[2025])


class TenKhen(TheoNam):
    """What was awarded."""

    ten: TrongBang = Field(
        title="Tên", description="Tên danh hiệu thi đua hoặc hình thức khen thưởng.", examples=["Lao động tiên tiến"]
    )


class LanKhen(TheoQuyetDinh, TenKhen):
    """One award: its year, what it is, its decision, the span of time it is for."""

    tu: ThoiGian = Field(
        default=ThoiGian(),
        title="Từ",
        description="Thành tích được khen tính từ năm hoặc tháng nào.",
        examples=["2021", "01/2021"],
    )
    den: ThoiGian = Field(
        default=ThoiGian(), title="Đến", description="Thành tích được khen tính đến năm hoặc tháng nào.",
        examples=["2025", "12/2025"],
    )  # fmt: skip

    @field_validator("den")
    @classmethod
    def _not_before_its_beginning(cls, end: ThoiGian, info: ValidationInfo) -> ThoiGian:
        start = info.data.get("tu", end)
        if start.nam and end.nam and (start.nam, start.thang or 1) > (end.nam, end.thang or 12):
            raise ValueError("trước thời gian bắt đầu tính thành tích")
        return end

    @property
    def ten_va_thoi_gian(self) -> str:
        """The award, and the span of time it is for in brackets."""
        if self.tu.nam is None and self.den.nam is None:
            return self.ten
        parts = [f"{word} {moc(date)}" for word, date in (("từ", self.tu), ("đến", self.den)) if date.nam]
        return f"{self.ten} (thành tích {' '.join(parts)})"


def _read_name(text: str) -> dict[str, Any]:
    found = _SPAN.fullmatch(text)
    return {name: given for name, given in found.groupdict().items() if given} if found else {"ten": text}


def theo_nam(rows: tuple[Any, ...]) -> tuple[Any, ...]:
    """Put records in the order of their years."""
    return tuple(sorted(rows, key=lambda row: row.nam))


CacLanKhen = Annotated[tuple[LanKhen, ...], AfterValidator(theo_nam)]
"""Awards, the earliest year first."""


def _table(name: str, decision: str) -> BangGhi:
    what = CotGhi(name, lambda row: row.ten_va_thoi_gian, _read_name)
    source = f"Số, ngày, tháng, năm của quyết định {decision}; cơ quan ban hành quyết định"
    return BangGhi((cot("Năm", "nam"), what, CotGhi(source, TheoQuyetDinh.__str__, TheoQuyetDinh.doc)))


DANH_HIEU = _table("Danh hiệu thi đua", "công nhận danh hiệu thi đua")
"""Table T1."""
KHEN_THUONG = _table("Hình thức khen thưởng", "khen thưởng")
"""Table T2."""
