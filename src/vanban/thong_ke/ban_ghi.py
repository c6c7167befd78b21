"""Bản ghi (a record of the register): one award of one recipient in one year; without a decision it is proposed."""

from __future__ import annotations

from typing import Literal

from pydantic import Field, ValidationInfo, field_validator

from vanban.danh_muc.ten_in import phan_thuong
from vanban.the_thuc.dia_danh_thoi_gian import ThoiGian
from vanban.the_thuc.written import Dong, Model
from vanban.thong_ke.kieu import CA_NHAN, PHAN_LOAI, TAP_THE, Nam, PhanLoai, TenDoiTuong, TenLoaiHinh, TenPhanThuong


class BanGhi(Model):
    """A record: its fields are the columns of the register's sheet."""

    tt: Dong | None = Field(default=None, title="TT", description="Số thứ tự.", examples=["1"])
    nam: Nam = Field(title="Năm", description="Năm của thành tích.", examples=[2026])
    danh_hieu_hinh_thuc: TenPhanThuong = Field(
        title="Danh hiệu/Hình thức", description="Tên đầy đủ hoặc viết tắt.", examples=["CSTĐCS"]
    )
    doi_tuong: TenDoiTuong = Field(title="Đối tượng", description="Ai được tặng.", examples=["Cá nhân"])
    ten: Dong = Field(title="Tên", description="Họ tên, hoặc tên tập thể, hộ.", examples=["Nguyễn Văn Ví Dụ"])
    don_vi: Dong | None = Field(
        default=None, title="Đơn vị", description="Đơn vị công tác.", examples=["Phòng Tổng hợp"]
    )
    gioi_tinh: Literal["Nam", "Nữ"] | None = Field(
        default=None, title="Giới tính", description="Chỉ ghi với cá nhân.", examples=["Nữ"]
    )
    phan_loai_doi_tuong: PhanLoai | None = Field(
        default=None, title="Phân loại đối tượng", description="Theo biểu thống kê.", examples=["Doanh nhân"]
    )
    loai_hinh: TenLoaiHinh = Field(
        default="Công trạng", title="Loại hình", description="Loại hình khen thưởng.", examples=["Công trạng"]
    )
    so_qd: Dong | None = Field(
        default=None, title="Số QĐ", description="Chưa có thì để trống: là đang đề nghị.", examples=["12/QĐ-KCNĐN"]
    )
    ngay_qd: ThoiGian | None = Field(
        default=None, title="Ngày QĐ", description="Ngày của quyết định.", examples=["05/02/2026"]
    )
    ghi_chu: Dong | None = Field(default=None, title="Ghi chú", description="Ghi chú.", examples=["Truy tặng"])

    @field_validator("doi_tuong")
    @classmethod
    def _whom_the_law_gives_it_to(cls, whom: str, info: ValidationInfo) -> str:
        name = info.data.get("danh_hieu_hinh_thuc")
        if name and whom not in {each.nhan for each in phan_thuong(name).doi_tuong}:
            raise ValueError(f"{name} không dành cho {whom[:1].lower()}{whom[1:]}")
        return whom

    @field_validator("gioi_tinh")
    @classmethod
    def _of_people(cls, sex: str | None, info: ValidationInfo) -> str | None:
        if sex and info.data.get("doi_tuong", "Cá nhân") not in CA_NHAN:
            raise ValueError("giới tính chỉ ghi với cá nhân")
        return sex

    @field_validator("phan_loai_doi_tuong")
    @classmethod
    def _of_its_sort(cls, given: str | None, info: ValidationInfo) -> str | None:
        whom, field = info.data.get("doi_tuong"), PHAN_LOAI.get(given or "")
        if field and whom and whom not in (TAP_THE if field == "doanh_nghiep" else CA_NHAN):
            raise ValueError(f"“{given}” không phải phân loại của {whom[:1].lower()}{whom[1:]}")
        return given

    @field_validator("ngay_qd")
    @classmethod
    def _with_its_number(cls, day: ThoiGian | None, info: ValidationInfo) -> ThoiGian | None:
        """Ask for both or none: only a decision with number and date is one (N152 Đ33)."""
        if "so_qd" in info.data and (day is None) is not (info.data["so_qd"] is None):
            told = "ngày mà thiếu số" if day else "số mà thiếu ngày"
            raise ValueError(f"có {told} quyết định; đang đề nghị thì để trống cả hai")
        year = info.data.get("nam")
        if day and day.nam and year and day.nam < year:
            raise ValueError(f"quyết định năm {day.nam} không thể tặng cho thành tích năm {year}")
        return day

    @property
    def da_tang(self) -> bool:
        """Whether there is a decision."""
        return self.so_qd is not None
