"""Đặc điểm, tình hình của tập thể (what a unit is), as Part I of its achievement report asks.

NĐ 152/2025/NĐ-CP, NĐ 98/2023/NĐ-CP (Mẫu 02), NĐ 91/2017/NĐ-CP (Mẫu 01, 06).
"""

from __future__ import annotations

import re
from typing import Annotated, Any

from pydantic import BeforeValidator, Field

from vanban.chu.so import padded
from vanban.the_thuc.dong_nhan import DongNhan, dong
from vanban.the_thuc.so_lieu import SoNguoi, nguoi
from vanban.the_thuc.theo_quyet_dinh import TrongBang
from vanban.the_thuc.written import Model, Muc, TungDong

_DEGREES = {"tien_si": "tiến sĩ", "thac_si": "thạc sĩ", "dai_hoc": "đại học", "khac": "trình độ khác"}
CacDong = Annotated[tuple[Muc, ...], TungDong]
"""Facts of which one stands beside its label, several below it."""


class TrinhDo(Model):
    """How many people have which degree."""

    tien_si: SoNguoi | None = Field(default=None, title="Tiến sĩ", description="Số tiến sĩ.", examples=[1])
    thac_si: SoNguoi | None = Field(default=None, title="Thạc sĩ", description="Số thạc sĩ.", examples=[6])
    dai_hoc: SoNguoi | None = Field(
        default=None, title="Đại học", description="Số người có bằng đại học.", examples=[18]
    )
    khac: SoNguoi | None = Field(default=None, title="Khác", description="Số người có trình độ khác.", examples=[3])

    def __str__(self) -> str:
        counts = ((word, getattr(self, name)) for name, word in _DEGREES.items())
        return ", ".join(f"{word} {padded(count)}" for word, count in counts if count is not None)


def _degrees(value: Any) -> Any:
    """Read what ``TrinhDo`` prints."""
    if not isinstance(value, str):
        return value
    names = {word: name for name, word in _DEGREES.items()}
    found = re.findall(rf"({'|'.join(names)}):? (\d+)", value)
    return {names[word]: count for word, count in found} or value


class TruSo(Model):
    """A unit and where it has its seat."""

    ten_tap_the: TrongBang = Field(
        title="Tên tập thể",
        description="Tên đầy đủ của tập thể được đề nghị, không viết tắt.",
        examples=["Phòng Quản lý Đầu tư, Ban Quản lý các Khu công nghiệp"],
    )
    tru_so: TrongBang | None = Field(
        default=None, title="Trụ sở", description="Địa điểm trụ sở chính.", examples=["Số 1, đường Thí Dụ, Đồng Nai"]
    )
    dien_thoai: TrongBang | None = Field(
        default=None, title="Điện thoại", description="Số điện thoại.", examples=["0251 3000 000"]
    )
    fax: TrongBang | None = Field(default=None, title="Fax", description="Số máy Fax.", examples=["0251 3000 001"])
    website: TrongBang | None = Field(
        default=None, title="Website", description="Địa chỉ trang tin điện tử.", examples=["diza.vi-du.gov.vn"]
    )
    nam_thanh_lap: int | None = Field(
        default=None, ge=1900, le=2999, title="Năm thành lập", description="Năm thành lập.", examples=[1998]
    )
    qua_trinh_thanh_lap: CacDong = Field(
        default=(),
        title="Quá trình thành lập",
        description="Quá trình thành lập và phát triển; mỗi mốc một dòng.",
        examples=[["Thành lập theo Quyết định số 12/QĐ-UBND ngày 05/01/1998 của Ủy ban nhân dân tỉnh"]],
    )


class TapThe(TruSo):
    """The same with what a report on a course of merit asks beside it."""

    co_cau_to_chuc: CacDong = Field(
        default=(),
        title="Cơ cấu tổ chức",
        description="Các phòng, đơn vị; mỗi đơn vị một dòng.",
        examples=[["Tổ Đăng ký đầu tư", "Tổ Giám sát đầu tư"]],
    )
    tong_so_nguoi: SoNguoi | None = Field(
        default=None, title="Tổng số người", description="Cán bộ, công chức, viên chức, người lao động.", examples=[28]
    )
    trong_do_nu: SoNguoi | None = Field(default=None, title="Trong đó nữ", description="Số nữ.", examples=[12])
    cong_chuc: SoNguoi | None = Field(default=None, title="Công chức", description="Số công chức.", examples=[20])
    vien_chuc: SoNguoi | None = Field(default=None, title="Viên chức", description="Số viên chức.", examples=[3])
    nguoi_lao_dong: SoNguoi | None = Field(
        default=None, title="Người lao động", description="Số người lao động hợp đồng.", examples=[5]
    )
    dang_vien: SoNguoi | None = Field(default=None, title="Đảng viên", description="Số đảng viên.", examples=[18])
    trinh_do: Annotated[TrinhDo, BeforeValidator(_degrees)] | None = Field(
        default=None, title="Trình độ", description="Chất lượng đội ngũ: số tiến sĩ, thạc sĩ, đại học, khác."
    )
    co_so_vat_chat: CacDong = Field(
        default=(),
        title="Cơ sở vật chất",
        description="Trụ sở, trang thiết bị.",
        examples=[["Đủ máy tính, mạng nội bộ"]],
    )
    von_co_dinh: TrongBang | None = Field(
        default=None,
        title="Vốn cố định",
        description="Chỉ ghi ở đơn vị sản xuất, kinh doanh.",
        examples=["12.500 triệu đồng"],
    )
    von_luu_dong: TrongBang | None = Field(
        default=None,
        title="Vốn lưu động",
        description="Chỉ ghi ở đơn vị sản xuất, kinh doanh.",
        examples=["3.200 triệu đồng"],
    )
    nguon_von: TrongBang | None = Field(
        default=None, title="Nguồn vốn", description="Ngân sách, tự có, vay.", examples=["Ngân sách nhà nước"]
    )
    to_chuc_dang: CacDong = Field(
        default=(),
        title="Tổ chức Đảng",
        description="Tổ chức đảng, đoàn thể của đơn vị.",
        examples=[["Chi bộ có 18 đảng viên"]],
    )
    thuan_loi: CacDong = Field(
        default=(), title="Thuận lợi", description="Thuận lợi.", examples=[["Đội ngũ có chuyên môn phù hợp"]]
    )
    kho_khan: CacDong = Field(
        default=(), title="Khó khăn", description="Khó khăn.", examples=[["Khối lượng hồ sơ tăng hằng năm"]]
    )


def _people(model: Model, field: str) -> str:
    return nguoi(getattr(model, field))


def _women(model: Model, field: str) -> str:
    """Write the women with their share, which awards go by."""
    return nguoi(getattr(model, field), getattr(model, "tong_so_nguoi", None))


def _of_them(label: str, field: str) -> DongNhan:
    return DongNhan(label, {field: ""}, _women if field == "trong_do_nu" else _people, "cong")


TRU_SO = (
    dong("Địa điểm trụ sở chính", "tru_so"),
    dong("Điện thoại", "dien_thoai"),
    dong("Fax", "fax"),
    dong("Địa chỉ trang tin điện tử", "website"),
    dong("Năm thành lập", "nam_thanh_lap"),
    dong("Quá trình thành lập và phát triển", "qua_trinh_thanh_lap"),
)
"""The lines of a unit honoured for one deed (NĐ 91/2017/NĐ-CP, Mẫu 06)."""
TAP_THE = (
    *TRU_SO,
    dong("Cơ cấu tổ chức", "co_cau_to_chuc"),
    dong("Tổng số cán bộ, công chức, viên chức, người lao động", "tong_so_nguoi", _people),
    _of_them("Nữ", "trong_do_nu"),
    _of_them("Công chức", "cong_chuc"),
    _of_them("Viên chức", "vien_chuc"),
    _of_them("Người lao động", "nguoi_lao_dong"),
    _of_them("Đảng viên", "dang_vien"),
    dong("Chất lượng đội ngũ", "trinh_do"),
    dong("Cơ sở vật chất", "co_so_vat_chat"),
    dong("Vốn cố định", "von_co_dinh"),
    dong("Vốn lưu động", "von_luu_dong"),
    dong("Nguồn vốn", "nguon_von"),
    dong("Tổ chức đảng, đoàn thể", "to_chuc_dang"),
    dong("Thuận lợi", "thuan_loi"),
    dong("Khó khăn", "kho_khan"),
)
"""The lines of a course of merit (NĐ 98/2023/NĐ-CP, Mẫu 02)."""
