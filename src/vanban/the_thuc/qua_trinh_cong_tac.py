"""Quá trình công tác (a career): posts from month to month, how long each was held, and the sums.

NĐ 91/2017/NĐ-CP, Mẫu 03 (the report on a course of service). Periods share
their boundaries ("từ 3/2015 đến 6/2020", "từ 6/2020 …"); months in which two
posts were held at once are counted once in a sum.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, Field, ValidationInfo, field_validator

from vanban.chu.text import slug
from vanban.chu.thoi_luong import viet_thoi_luong
from vanban.the_thuc.ban_in import DoanIn
from vanban.the_thuc.bang_ghi import BangGhi, CotGhi, cot, cot_tinh
from vanban.the_thuc.dia_danh_thoi_gian import ThoiGian
from vanban.the_thuc.gio_ngay import OPEN
from vanban.the_thuc.khoi_noi_dung import KhoiMau
from vanban.the_thuc.theo_quyet_dinh import TrongBang
from vanban.the_thuc.written import Model

NAY = "nay"
_SPAN = re.compile(r"Từ (?:tháng )?(?P<tu>[\d/]+) đến (?:tháng )?(?P<den>[\d/]+|nay)", re.IGNORECASE)
_LIKE = re.compile(r"Tương đương (?P<tuong_duong>[^;]+)(?:; (?P<ghi_chu>.+))?")
_SUM, _ALL = "Tổng thời gian giữ chức {} hoặc tương đương", "Tổng cộng"


def _month(date: ThoiGian) -> ThoiGian:
    """Keep month and year, which the form asks for."""
    if date.nam and not date.thang:
        raise ValueError("ghi cả tháng và năm, như 3/2015")
    return ThoiGian(thang=date.thang, nam=date.nam)


def _until_now(value: Any) -> Any:
    return ThoiGian() if isinstance(value, str) and slug(value) in (NAY, "den_nay") else value


ThangNam = Annotated[ThoiGian, AfterValidator(_month)]


class GiaiDoan(Model):
    """A period in one post; one without an end goes on to this day."""

    tu: ThangNam = Field(
        title="Từ", description="Từ tháng, năm nào; ngày có ghi cũng không in.", examples=["01/3/2015", "3/2015"]
    )
    den: Annotated[ThangNam, BeforeValidator(_until_now)] = Field(
        default=ThoiGian(),
        title="Đến",
        description="Đến tháng, năm nào; đến nay thì bỏ.",
        examples=["01/6/2020", "6/2020"],
    )
    chuc_vu: TrongBang = Field(
        title="Chức vụ", description="Chức vụ Đảng, chính quyền, đoàn thể.", examples=["Phó Trưởng ban"]
    )
    don_vi: TrongBang = Field(
        title="Đơn vị", description="Đơn vị công tác.", examples=["Ban Quản lý các Khu công nghiệp"]
    )
    tuong_duong: Annotated[TrongBang, AfterValidator(lambda text: text.replace(";", ","))] | None = Field(
        default=None,
        title="Tương đương",
        description="Chức vụ mà thời gian này được tính là tương đương, để cộng thời gian giữ chức.",
        examples=["Phó Vụ trưởng"],
    )
    ghi_chu: TrongBang | None = Field(
        default=None, title="Ghi chú", description="Điều cần ghi thêm.", examples=["Kiêm Bí thư Đảng ủy"]
    )

    @field_validator("tu")
    @classmethod
    def _known(cls, start: ThoiGian) -> ThoiGian:
        if not start.nam:
            raise ValueError("ghi tháng, năm bắt đầu, như 3/2015")
        return start

    @field_validator("den")
    @classmethod
    def _not_before_its_beginning(cls, end: ThoiGian, info: ValidationInfo) -> ThoiGian:
        start = info.data.get("tu", end)
        if end.nam and _count(end) < _count(start):
            raise ValueError(f"trước thời điểm bắt đầu ({_written(start)})")
        return end

    @property
    def thoi_gian(self) -> str:
        """The period as it prints."""
        return f"Từ {_written(self.tu)} đến {_written(self.den) if self.den.nam else NAY}"

    @property
    def chu_thich(self) -> str:
        """What the last column says."""
        like = f"Tương đương {self.tuong_duong}" if self.tuong_duong else ""
        return "; ".join(part for part in (like, self.ghi_chu) if part)

    def cac_thang(self, today: ThoiGian) -> set[int] | None:
        """Give the months of the period, counted from year 0; ``None`` while its end is not known."""
        end = self.den if self.den.nam else today
        return set(range(_count(self.tu), _count(end))) if end.nam and end.thang else None


def _by_time(rows: tuple[GiaiDoan, ...]) -> tuple[GiaiDoan, ...]:
    return tuple(sorted(rows, key=lambda row: _count(row.tu)))


QuaTrinh = Annotated[tuple[GiaiDoan, ...], AfterValidator(_by_time)]
"""A career, the earliest period first."""


def _count(date: ThoiGian) -> int:
    return 12 * (date.nam or 0) + (date.thang or 0)


def _written(date: ThoiGian) -> str:
    return f"{date.thang:02d}/{date.nam}"


def _read_span(text: str) -> dict[str, Any]:
    if not (found := _SPAN.fullmatch(text)):
        raise ValueError(text)
    return found.groupdict()


def _read_note(text: str) -> dict[str, Any]:
    found = _LIKE.fullmatch(text)
    return {name: given for name, given in found.groupdict().items() if given} if found else {"ghi_chu": text or None}


_TABLE = BangGhi(
    (
        CotGhi("Từ tháng, năm đến tháng, năm", lambda row: row["thoi_gian"], _read_span),
        cot("Chức vụ (Đảng, chính quyền, đoàn thể)", "chuc_vu"),
        cot("Đơn vị công tác", "don_vi"),
        cot_tinh("Số năm, tháng giữ chức vụ", lambda row: row["bao_lau"]),
        CotGhi("Ghi chú", lambda row: row["chu_thich"], _read_note),
    )
)


def in_qua_trinh(career: Sequence[GiaiDoan], today: ThoiGian) -> tuple[KhoiMau, ...]:
    """Print a career; what goes on is counted to ``today``, and left open while that is not known."""
    return _TABLE.in_ra((*_rows(career, today), *_sums(career, today)))


def _rows(career: Iterable[GiaiDoan], today: ThoiGian) -> Iterator[dict[str, str]]:
    for row in career:
        yield {
            "thoi_gian": row.thoi_gian, "chuc_vu": row.chuc_vu, "don_vi": row.don_vi,
            "bao_lau": _long([row], today), "chu_thich": row.chu_thich,
        }  # fmt: skip


def _sums(career: Sequence[GiaiDoan], today: ThoiGian) -> Iterator[str]:
    for like in dict.fromkeys(row.tuong_duong for row in career if row.tuong_duong):
        rows = [row for row in career if row.tuong_duong == like]
        yield f"{_SUM.format(like)}: {_long(rows, today)}"
    if career:
        yield f"{_ALL}: {_long(career, today)}"


def _long(rows: Iterable[GiaiDoan], today: ThoiGian) -> str:
    months = [row.cac_thang(today) for row in rows]
    if any(each is None for each in months):
        return OPEN
    return viet_thoi_luong(len(set().union(*(each or set() for each in months))))


def doc_qua_trinh(paragraphs: Sequence[DoanIn]) -> tuple[list[dict[str, Any]], list[DoanIn]]:
    """Read a career back, and what is none of its table; the sums are computed again."""
    rows, rest = _TABLE.doc(paragraphs)
    return [dict(row) for row in rows if not isinstance(row, str)], rest
