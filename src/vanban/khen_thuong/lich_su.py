"""Lịch sử: what a nominee has behind it, row by row as offices keep it in their workbook.

Awards, ratings, discipline, leave; each field is a column and its
title the column's header. N152 Phụ lục (the two award tables of every
achievement report); workbook sheets LichSu, DanhGia.
"""

from __future__ import annotations

import datetime
from functools import cached_property
from typing import Annotated, Any, Literal, TypeVar

from pydantic import Field, ValidationError

from vanban.danh_muc.kieu import KyLuat, LoaiHinh, MucHoanThanh
from vanban.danh_muc.phan_thuong import PhanThuong
from vanban.danh_muc.ten_in import ten_chuan
from vanban.danh_muc.tra_cuu import tim
from vanban.the_thuc import lich_su_khen, xep_loai_nam
from vanban.the_thuc.dia_danh_thoi_gian import ThoiGian, ngay_so
from vanban.the_thuc.written import Dong, Model

_Model = TypeVar("_Model", bound=Model)
Nam = Annotated[int, Field(ge=1945, le=2999)]


def ngay_dau(date: ThoiGian | None) -> datetime.date | None:
    """Give the first day a date may be, ``None`` while not even the year is known.

    >>> ngay_dau(ThoiGian.parse("3/2021"))
    datetime.date(2021, 3, 1)
    """
    return datetime.date(date.nam, date.thang or 1, date.ngay or 1) if date and date.nam else None


def ngay_cuoi(date: ThoiGian | None) -> datetime.date | None:
    """Give the last day a date may be, ``None`` while not even the year is known."""
    return date.muon_nhat if date else None


def _when(date: ThoiGian) -> str:
    """Write as much of a date as is known, in digits."""
    unit = "ngày" if date.ngay else "tháng" if date.thang else "năm"
    return f"{unit} {ngay_so(date)}" if date.nam else ""


def tron_ngay(date: ThoiGian | None) -> ThoiGian | None:
    """Give a date only when it is whole: papers cite decisions by whole dates."""
    return date if date is not None and date.ca_ngay else None


def in_san(model: type[_Model], **told: Any) -> _Model | dict[str, Any]:
    """Make a row that many reports print once; one at fault is left for each of them to tell at its cell."""
    known = {name: value for name, value in told.items() if value is not None}
    try:
        return model.model_validate(known)
    except ValidationError:
        return known


class CoQuyetDinh(Model):
    """Something that a decision proves."""

    so_qd: Dong | None = Field(
        default=None, title="Số QĐ", description="Số, ký hiệu của quyết định.", examples=["123/QĐ-UBND"]
    )

    def _dated(self, date: ThoiGian | None) -> str:
        parts = (f"số {self.so_qd}" if self.so_qd else "", _when(date) if date else "")
        return f" (quyết định {' '.join(part for part in parts if part)})" if any(parts) else ""


class LanKhen(CoQuyetDinh):
    """An award given, as the register has it (sheet LichSu); only with number and date is it certain."""

    ma_doi_tuong: Dong | None = Field(
        default=None, title="Mã đối tượng", description="Mã của người, tập thể được khen.", examples=["CN01"]
    )
    nam: Nam = Field(title="Năm", description="Năm của thành tích.", examples=[2024])
    danh_hieu_hinh_thuc: Dong = Field(
        title="Danh hiệu/Hình thức", description="Tên đầy đủ hoặc viết tắt.", examples=["CSTĐCS"]
    )
    ngay_qd: ThoiGian | None = Field(
        default=None, title="Ngày QĐ", description="Ngày của quyết định.", examples=["05/02/2025"]
    )
    co_quan: Dong | None = Field(
        default=None,
        title="Cơ quan",
        description="Cơ quan, người ra quyết định.",
        examples=["Chủ tịch UBND tỉnh Ví Dụ"],
    )
    loai_hinh: LoaiHinh | None = Field(
        default=None, title="Loại hình", description="Công trạng, đột xuất, phong trào …", examples=["Công trạng"]
    )
    thanh_tich: Dong | None = Field(
        default=None,
        title="Thành tích",
        description="Thành tích ghi trong quyết định.",
        examples=["Hoàn thành xuất sắc nhiệm vụ năm 2023, 2024"],
    )
    tu: ThoiGian | None = Field(
        default=None, title="Từ", description="Thành tích tính từ ngày, tháng, năm nào.", examples=["01/2023"]
    )
    den: ThoiGian | None = Field(
        default=None, title="Đến", description="Thành tích tính đến ngày, tháng, năm nào.", examples=["12/2024"]
    )

    @cached_property
    def phan_thuong(self) -> PhanThuong | None:
        """The award; ``None`` for what the catalogue does not hold (a union's, a Party body's own)."""
        return tim(self.danh_hieu_hinh_thuc)

    @cached_property
    def ma(self) -> str:
        """The award's code; empty for what the catalogue does not hold."""
        return self.phan_thuong.ma if self.phan_thuong else ""

    @cached_property
    def la_danh_hieu(self) -> bool:
        """Whether it is a title that the catalogue holds."""
        return self.phan_thuong is not None and self.phan_thuong.danh_hieu

    @cached_property
    def chac_chan(self) -> bool:
        """Whether a decision with number and date proves it."""
        return bool(self.so_qd and self.ngay_qd and self.ngay_qd.nam)

    @property
    def moc(self) -> datetime.date | None:
        """Where the clock of the next award starts: its period's end, else the decision's date (N152 Đ33.7)."""
        return ngay_cuoi(self.den) or (self.ngay_qd.ca_ngay if self.ngay_qd else None)

    @cached_property
    def ten_in(self) -> str:
        """The award's name as papers print it; what the catalogue does not hold, as typed."""
        return ten_chuan(self.danh_hieu_hinh_thuc) if self.ma else self.danh_hieu_hinh_thuc

    def __str__(self) -> str:
        return f"{self.danh_hieu_hinh_thuc}{self._nam_quyet_dinh}"

    def in_ra(self) -> str:
        """Write it under its printed name: "Giấy khen năm 2024 (quyết định số 12/QĐ-SNV ngày 05/02/2025)"."""
        return f"{self.ten_in}{self._nam_quyet_dinh}"

    @cached_property
    def trong_bao_cao(self) -> lich_su_khen.LanKhen | dict[str, Any]:
        """The row of a report's table."""
        return in_san(lich_su_khen.LanKhen, nam=self.nam, ten=self.ten_in, so_qd=self.so_qd,
                      ngay=tron_ngay(self.ngay_qd), co_quan=self.co_quan, tu=self.tu, den=self.den)  # fmt: skip

    @cached_property
    def _nam_quyet_dinh(self) -> str:
        return f" năm {self.nam}{self._dated(self.ngay_qd)}"


class DanhGiaNam(CoQuyetDinh):
    """How a year was rated."""

    nam: Nam = Field(title="Năm", description="Năm được đánh giá.", examples=[2024])
    muc: MucHoanThanh = Field(title="Mức", description="Mức hoàn thành nhiệm vụ.", examples=["HTXS"])
    ngay: ThoiGian | None = Field(
        default=None, title="Ngày", description="Ngày của văn bản đánh giá.", examples=["20/12/2024"]
    )
    co_quan: Dong | None = Field(default=None, title="Cơ quan", description="Cơ quan đánh giá.", examples=["Sở Ví Dụ"])

    @cached_property
    def trong_bao_cao(self) -> xep_loai_nam.DanhGiaNam | dict[str, Any]:
        """The row of a report's table."""
        return in_san(xep_loai_nam.DanhGiaNam, nam=self.nam, muc=self.muc.nhan, so_qd=self.so_qd,
                      ngay=tron_ngay(self.ngay), co_quan=self.co_quan)  # fmt: skip

    def __str__(self) -> str:
        return f"năm {self.nam}: {self.muc.nhan}{self._dated(self.ngay)}"


class QuyetDinhKyLuat(CoQuyetDinh):
    """A disciplinary decision, and until when it holds."""

    hinh_thuc: KyLuat = Field(title="Hình thức", description="Hình thức kỷ luật.", examples=["Khiển trách"])
    ngay: ThoiGian | None = Field(
        default=None, title="Ngày", description="Ngày của quyết định.", examples=["15/3/2024"]
    )
    het_han: ThoiGian | None = Field(
        default=None, title="Hết hạn", description="Ngày cuối của thời hạn kỷ luật.", examples=["15/3/2025"]
    )

    def __str__(self) -> str:
        return f"{self.hinh_thuc.nhan}{self._dated(self.ngay)}"


class ThoiGianNghi(Model):
    """A stretch of leave."""

    loai: Literal["thai sản", "học tập", "khác"] = Field(
        title="Loại", description="Thai sản, học tập hoặc khác.", examples=["thai sản"]
    )
    tu: ThoiGian = Field(title="Từ", description="Ngày đầu.", examples=["01/3/2024"])
    den: ThoiGian = Field(title="Đến", description="Ngày cuối.", examples=["31/8/2024"])


class XacMinh(Model):
    """What a person has looked into and vouches for, with the evidence; never made by a machine."""

    tieu_chi: Dong = Field(title="Tiêu chí", description="Mã tiêu chí cần xác minh.", examples=["phap-luat"])
    can_cu: Dong = Field(title="Căn cứ", description="Văn bản, ý kiến làm căn cứ.", examples=["Công văn số 12/CAT"])
