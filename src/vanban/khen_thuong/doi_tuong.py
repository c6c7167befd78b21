"""Đối tượng: what every nominee has, be it a person, a collective or a household.

A field is a column of the workbook and bears its header's name. What is left empty is unknown,
never "no": a list that may be unknown is ``None``, and "không" makes it empty.
"""

from __future__ import annotations

from typing import Annotated, ClassVar

from pydantic import AfterValidator, BeforeValidator, Field

from vanban.danh_muc import liet_ke
from vanban.danh_muc.kieu import LoaiHinh, MaPhanThuong, TyLe
from vanban.danh_muc.tra_cuu import THEO_MA
from vanban.khen_thuong.lich_su import DanhGiaNam, LanKhen, QuyetDinhKyLuat, XacMinh
from vanban.khen_thuong.o_nhieu import CoTheChuaBiet, doc_ma_nhieu
from vanban.the_thuc.dia_danh_thoi_gian import ThoiGian
from vanban.the_thuc.written import CoKhong, Dong, Model

Dem = Annotated[int, Field(ge=0, le=1_000_000)]


def _ticked(value: object) -> object:
    """Read the x of a column that is ticked."""
    return True if isinstance(value, str) and value.strip().lower() in {"x", "v", "✓"} else value


DanhDau = Annotated[CoKhong, BeforeValidator(_ticked)]
"""Yes or no, or an x."""


def _title(code: str) -> str:
    if not THEO_MA[code].danh_hieu:
        raise ValueError(f"{THEO_MA[code].ten_in()} là hình thức khen thưởng, không phải danh hiệu thi đua")
    return code


def _form(code: str) -> str:
    if THEO_MA[code].danh_hieu:
        raise ValueError(f"{THEO_MA[code].ten_in()} là danh hiệu thi đua, không phải hình thức khen thưởng")
    return code


CacDanhHieu = Annotated[tuple[Annotated[MaPhanThuong, AfterValidator(_title)], ...], BeforeValidator(doc_ma_nhieu)]
CacHinhThuc = Annotated[tuple[Annotated[MaPhanThuong, AfterValidator(_form)], ...], BeforeValidator(doc_ma_nhieu)]


class DoiTuongXet(Model):
    """What every nominee has: what is asked for, for what, its history and its votes."""

    doi_tuong: ClassVar[liet_ke.DoiTuong]
    """What kind of recipient it is."""

    tt: Dong | None = Field(default=None, title="TT", description="Số thứ tự.", examples=["1"])
    ma_doi_tuong: Dong | None = Field(
        default=None, title="Mã đối tượng", description="Mã nối với sheet LichSu.", examples=["CN01"]
    )
    loai_hinh: LoaiHinh | None = Field(
        default=None, title="Loại hình", description="Công trạng, đột xuất, phong trào …", examples=["Công trạng"]
    )
    thoi_gian_thanh_tich_tu: ThoiGian | None = Field(
        default=None, title="Thời gian thành tích từ", description="Thành tích tính từ.", examples=["01/2024"]
    )
    thoi_gian_thanh_tich_den: ThoiGian | None = Field(
        default=None, title="Thời gian thành tích đến", description="Thành tích tính đến.", examples=["12/2024"]
    )
    so_phieu_dong_y: Dem | None = Field(
        default=None, title="Số phiếu đồng ý", description="Số thành viên Hội đồng đồng ý.", examples=[9]
    )
    tong_so_thanh_vien: Dem | None = Field(
        default=None, title="Tổng số thành viên", description="Theo quyết định thành lập Hội đồng.", examples=[9]
    )
    ty_le: TyLe | None = Field(
        default=None, title="Tỷ lệ", description="Tỷ lệ phiếu do đơn vị ghi.", examples=["100 %"]
    )
    ghi_chu: Dong | None = Field(default=None, title="Ghi chú", description="Ghi chú.", examples=["Nghỉ hưu từ 01/01"])

    lich_su: tuple[LanKhen, ...] = Field(
        default=(),
        title="Lịch sử",
        description="Các lần đã được khen (sheet LichSu).",
        examples=[[{"nam": 2023, "danh_hieu_hinh_thuc": "CSTĐCS"}]],
    )
    da_ke_du_lich_su: DanhDau = Field(
        default=False, title="Đã kê đủ lịch sử", description="“có” khi lịch sử khen thưởng đã kê đủ.", examples=["có"]
    )
    nam_danh_gia: tuple[DanhGiaNam, ...] = Field(
        default=(),
        title="Năm đánh giá",
        description="Mức hoàn thành từng năm.",
        examples=[[{"nam": 2023, "muc": "HTT"}]],
    )
    dang_bi_xem_xet: DanhDau | None = Field(
        default=None,
        title="Đang bị xem xét",
        description="Xem xét kỷ luật, điều tra, thanh tra có dấu hiệu vi phạm, xác minh đơn thư hoặc báo chí nêu.",
        examples=["không"],
    )
    ky_luat: Annotated[tuple[QuyetDinhKyLuat, ...] | None, CoTheChuaBiet] = Field(
        default=None, title="Kỷ luật", description="Các quyết định kỷ luật; “không” khi không có.", examples=["không"]
    )
    xac_minh: tuple[XacMinh, ...] = Field(
        default=(),
        title="Xác minh",
        description="Những tiêu chí người xét đã xác minh, kèm căn cứ.",
        examples=[[{"tieu_chi": "phap-luat", "can_cu": "Văn bản số 12/CAT"}]],
    )

    @property
    def de_nghi(self) -> tuple[str, ...]:
        """The codes of what is asked for, titles first."""
        return ()

    @property
    def muc_nam_nay(self) -> liet_ke.MucHoanThanh | None:
        """The rating of the year that is judged, where its own column tells it."""
        return None
