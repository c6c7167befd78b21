"""Whom a paper of commendation is about: recipients grouped by award; every count is that of their rows.

A count that is typed beside the rows must agree with them. Awards are those that the law of the paper's day knows, each
for whom the law gives it. Lists have collectives, households, then persons; groups stand as given, or by rank.

Luật Thi đua, khen thưởng số 06/2022/QH15, Điều 6, 9; NĐ 152/2025/NĐ-CP, Điều 29 khoản 5.
"""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Annotated, Any, Literal

from pydantic import (
    BeforeValidator,
    Field,
    ValidationInfo,
    ValidatorFunctionWrapHandler,
    field_validator,
    model_validator,
)

from vanban.chu.text import slug
from vanban.chu.xep import Khoa, khoa_ten_nguoi, khoa_xep
from vanban.danh_muc.che_do import che_do
from vanban.danh_muc.liet_ke import DoiTuong
from vanban.danh_muc.ten_in import phan_thuong, ten_chuan, thu_tu
from vanban.loai.shared.award_words import DOI_TUONG
from vanban.loai.shared.parts import CoDiaDanh
from vanban.the_thuc.ca_nhan_nhan import CaNhan
from vanban.the_thuc.khoang_thoi_gian import KhoangThoiGian
from vanban.the_thuc.nguoi_nhan import NguoiNhan
from vanban.the_thuc.tap_the_nhan import HoGiaDinh, TapThe
from vanban.the_thuc.written import CoKhong, Faulty, KhongSai, Model, ThanhDanhSach, as_text

_OF_LAW = {
    "tap_the": {DoiTuong.TAPTHE, DoiTuong.TOCHUC_NN}, "ho_gia_dinh": {DoiTuong.HOGIADINH},
    "ca_nhan": {DoiTuong.CANHAN, DoiTuong.CANHAN_NN},
}  # fmt: skip
XEP = ("bậc", "đơn vị", "chữ cái")
"""What rows may be put in order by."""


def _award(value: Any) -> Any:
    value = as_text(value)
    return ten_chuan(value) if isinstance(value, str) else value


TenPhanThuong = Annotated[str, BeforeValidator(_award)]
"""An award by its printed name, read from any of its names and abbreviations."""


class NhomKhen(Model):
    """Those who get one award."""

    at_least_one = ("ca_nhan", "tap_the", "ho_gia_dinh")

    phan_thuong: TenPhanThuong = Field(
        title="Phần thưởng",
        description="Danh hiệu thi đua hoặc hình thức khen thưởng, ghi tên hay chữ viết tắt đều được.",
        examples=["Giấy khen", "CSTĐCS"],
    )
    truy_tang: CoKhong = Field(
        default=False, title="Truy tặng", description="“có” khi tặng cho người đã mất.", examples=["có"]
    )
    tap_the: Annotated[tuple[TapThe, ...], ThanhDanhSach] = Field(
        default=(),
        title="Tập thể",
        description="Mỗi tập thể một dòng: tên, rồi cơ quan chủ quản.",
        examples=[["Phòng Quản lý đầu tư, Ban Quản lý các Khu công nghiệp"]],
    )
    ho_gia_dinh: Annotated[tuple[HoGiaDinh, ...], ThanhDanhSach] = Field(
        default=(),
        title="Hộ gia đình",
        description="Mỗi hộ gia đình một dòng: chủ hộ, rồi địa chỉ.",
        examples=[["Gia đình ông Nguyễn Văn Ví Dụ, ấp 1, xã Thí Dụ"]],
    )
    ca_nhan: Annotated[tuple[CaNhan, ...], ThanhDanhSach] = Field(
        default=(),
        title="Cá nhân",
        description="Mỗi người một dòng: Ông hoặc Bà, họ tên, chức vụ, đơn vị.",
        examples=[["Ông Nguyễn Văn Ví Dụ, Phó Trưởng phòng, Phòng Quản lý đầu tư"]],
    )

    @field_validator(*DOI_TUONG)
    @classmethod
    def _whom_the_law_gives_it_to(cls, rows: tuple[NguoiNhan, ...], info: ValidationInfo) -> tuple[NguoiNhan, ...]:
        name = info.data.get("phan_thuong")
        field = str(info.field_name)
        if rows and name and not _OF_LAW[field] & {*phan_thuong(name).doi_tuong}:
            raise ValueError(f"{name} không dành cho {DOI_TUONG[field]}")
        return rows

    @field_validator("ca_nhan")
    @classmethod
    def _somebody(cls, rows: tuple[CaNhan, ...], info: ValidationInfo) -> tuple[CaNhan, ...]:
        if not rows and not any(info.data.get(name, True) for name in ("tap_the", "ho_gia_dinh")):
            raise ValueError("chưa có tập thể, hộ gia đình hay cá nhân nào được ghi tên")
        return rows

    @property
    def so(self) -> dict[str, int]:
        """How many of each there are."""
        return {name: len(getattr(self, name)) for name in DOI_TUONG}

    def nguoi(self) -> Iterable[tuple[str, NguoiNhan]]:
        """Give everybody in the order of lists, each with the field that holds it."""
        return ((name, each) for name in DOI_TUONG for each in getattr(self, name))


def tong(groups: Sequence[NhomKhen]) -> dict[str, int]:
    """Count everybody once, though in several groups; whoever stands twice in one group is two."""
    if len(groups) == 1:
        return groups[0].so
    rows: Counter[tuple[str, str]] = Counter()
    for group in groups:
        rows |= Counter((name, slug(each.dong)) for name, each in group.nguoi())
    return {name: sum(count for (field, _), count in rows.items() if field == name) for name in DOI_TUONG}


NHIEU_DONG = 10
"""More rows than this are told in a table, and in a list of their own (practice)."""


def can_bang(groups: Iterable[NhomKhen]) -> bool:
    """Tell whether a list is rather a table: it is long, or has what only a table has room for."""
    rows = [each for group in groups for _, each in group.nguoi()]
    return len(rows) > NHIEU_DONG or any(each.can_bang for each in rows)


@dataclass(frozen=True)
class _Sorted:
    """Groups that are to be put in order once they are read."""

    nhom: Any
    xep: str


def _unit(row: NguoiNhan) -> Khoa:
    return khoa_xep(row.dong.partition(", ")[2])


def _name(row: NguoiNhan) -> tuple[Khoa, ...]:
    return khoa_ten_nguoi(row.ho_ten) if isinstance(row, CaNhan) else (khoa_xep(row.dong),)


_KEYS: Mapping[str, Callable[[Any], Any]] = {"đơn vị": _unit, "chữ cái": _name}


def _in_order(groups: Sequence[NhomKhen], how: str, day: datetime.date | None) -> tuple[NhomKhen, ...]:
    """Put groups by rank, tặng before truy tặng, and whoever is in them by unit or by name if told so."""
    key = _KEYS.get(how)
    rows = [
        group.model_copy(update={name: tuple(sorted(getattr(group, name), key=key)) for name in DOI_TUONG})
        if key
        else group
        for group in groups
    ]
    return tuple(sorted(rows, key=lambda group: (*thu_tu(phan_thuong(group.phan_thuong), day), group.truy_tang)))


class CoNhom(CoDiaDanh):
    """A paper about recipients of awards."""

    nhom: tuple[NhomKhen, ...] = Field(
        title="Nhóm",
        min_length=1,
        description="Mỗi phần thưởng một nhóm, kèm những ai được tặng; mọi số lượng trong văn bản được đếm từ đây.",
    )
    xep: Annotated[Literal["bậc", "đơn vị", "chữ cái"] | None, KhongSai] = Field(
        default=None,
        title="Xếp",
        description="bậc (phần thưởng từ cao xuống thấp), đơn vị hoặc chữ cái; không ghi thì giữ thứ tự đã ghi.",
        examples=["bậc"],
    )
    thoi_gian_thanh_tich: KhoangThoiGian | None = Field(
        default=None,
        title="Thời gian thành tích",
        description="Thành tích tính từ lúc nào đến lúc nào; lần khen sau tính từ đó.",
        examples=["năm 2025", "từ 01/2024 đến 12/2025"],
    )

    @model_validator(mode="before")
    @classmethod
    def _put_in_order(cls, value: Any) -> Any:
        """Let the groups be sorted as they are read: the order is what they stand in, nothing more."""
        if not isinstance(value, dict) or not isinstance(how := value.get("xep"), str):
            return value
        known = next((each for each in XEP if slug(each) == slug(how).removeprefix("theo_")), None)
        if known is None:
            return {**value, "xep": Faulty(f"không xếp được theo “{how}”; cần một trong: {', '.join(XEP)}")}
        return {**value, "xep": None, "nhom": _Sorted(value.get("nhom"), known)}

    @field_validator("nhom", mode="wrap")
    @classmethod
    def _read_and_sorted(cls, value: Any, read: ValidatorFunctionWrapHandler, info: ValidationInfo) -> Any:
        if isinstance(value, _Sorted):
            date = info.data.get("ngay_ban_hanh")
            return _in_order(read(value.nhom), value.xep, date.muon_nhat if date else None)
        return read((value,) if isinstance(value, dict) else value)

    @field_validator("nhom")
    @classmethod
    def _known_to_the_law_once_each(cls, groups: tuple[NhomKhen, ...], info: ValidationInfo) -> tuple[NhomKhen, ...]:
        date = info.data.get("ngay_ban_hanh")
        day = date.muon_nhat if date else None
        faults = []
        for number, group in enumerate(groups):
            same = [other for other in groups[:number] if other.phan_thuong == group.phan_thuong]
            if any(other.truy_tang is group.truy_tang for other in same):
                faults.append(f"{group.phan_thuong} đã có nhóm ở trên")
            if day and che_do(day) and not phan_thuong(group.phan_thuong).quyet_dinh(day):
                faults.append(f"luật của ngày {day:%d/%m/%Y} không có {group.phan_thuong}")
        if faults:
            raise ValueError("; ".join(faults))
        return groups

    @property
    def ngay(self) -> datetime.date | None:
        """The day whose law the paper follows, the last it may be."""
        return self.thoi_gian.muon_nhat

    @cached_property
    def so(self) -> dict[str, int]:
        """How many of each there are, everybody counted once."""
        return tong(self.nhom)
