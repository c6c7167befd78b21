"""Tập thể, hộ gia đình: collectives and households, as the sheets TapThe and HoGiaDinh have them."""

from __future__ import annotations

from typing import Annotated

from pydantic import BeforeValidator, Field

from vanban.danh_muc import liet_ke
from vanban.danh_muc.kieu import MaPhanThuong, MucHoanThanh
from vanban.khen_thuong.doi_tuong import CacDanhHieu, CacHinhThuc, DanhDau, Dem, DoiTuongXet
from vanban.khen_thuong.lich_su import Nam
from vanban.khen_thuong.o_nhieu import doc_ma_nhieu
from vanban.the_thuc.written import Dong


class TapThe(DoiTuongXet):
    """A collective (sheet TapThe)."""

    doi_tuong = liet_ke.DoiTuong.TAPTHE

    ten_tap_the: Dong = Field(title="Tên tập thể", description="Tên đầy đủ, không viết tắt.", examples=["Văn phòng"])
    co_quan_chu_quan: Dong | None = Field(
        default=None, title="Cơ quan chủ quản", description="Cơ quan cấp trên.", examples=["Sở Ví Dụ"]
    )
    nam_thanh_lap: Nam | None = Field(
        default=None, title="Năm thành lập", description="Năm thành lập.", examples=[2005]
    )
    tong_so_nguoi: Dem | None = Field(default=None, title="Tổng số người", description="Tổng số người.", examples=[20])
    nu: Dem | None = Field(default=None, title="Nữ", description="Số nữ.", examples=[12])
    so_ldtt: Dem | None = Field(
        default=None,
        title="Số LĐTT",
        description="Số người đạt “Lao động tiên tiến” (lực lượng vũ trang: tiên tiến).",
        examples=[15],
    )
    so_cstdcs: Dem | None = Field(
        default=None, title="Số CSTĐCS", description="Số người đạt “Chiến sĩ thi đua cơ sở”.", examples=[2]
    )
    so_hoan_thanh_nhiem_vu: Dem | None = Field(
        default=None,
        title="Số hoàn thành nhiệm vụ",
        description="Số người từ hoàn thành nhiệm vụ trở lên.",
        examples=[20],
    )
    so_bi_ky_luat_tu_canh_cao: Dem | None = Field(
        default=None,
        title="Số bị kỷ luật từ cảnh cáo",
        description="Số người bị kỷ luật từ cảnh cáo trở lên.",
        examples=[0],
    )
    muc_hoan_thanh: MucHoanThanh | None = Field(
        default=None, title="Mức hoàn thành", description="Mức hoàn thành của năm đang xét.", examples=["HTXS"]
    )
    thuoc_dien_tang_co: DanhDau | None = Field(
        default=None,
        title="Thuộc diện tặng cờ",
        description="Có thuộc diện xét tặng cờ thi đua không.",
        examples=["có"],
    )
    danh_hieu_de_nghi: CacDanhHieu = Field(
        default=(), title="Danh hiệu đề nghị", description="Danh hiệu thi đua đề nghị.", examples=["TTLĐXS"]
    )
    hinh_thuc_de_nghi: CacHinhThuc = Field(
        default=(), title="Hình thức đề nghị", description="Hình thức khen thưởng đề nghị.", examples=["BK tỉnh"]
    )
    thanh_tich_tom_tat: Dong | None = Field(
        default=None,
        title="Thành tích tóm tắt",
        description="Thành tích, không quá hai dòng.",
        examples=["Hoàn thành xuất sắc nhiệm vụ năm 2024"],
    )

    @property
    def de_nghi(self) -> tuple[str, ...]:
        """The codes of what is asked for, titles first."""
        return (*self.danh_hieu_de_nghi, *self.hinh_thuc_de_nghi)

    @property
    def muc_nam_nay(self) -> liet_ke.MucHoanThanh | None:
        """The rating of the year that is judged."""
        return self.muc_hoan_thanh


class HoGiaDinh(DoiTuongXet):
    """A household (sheet HoGiaDinh)."""

    doi_tuong = liet_ke.DoiTuong.HOGIADINH

    chu_ho: Dong = Field(title="Chủ hộ", description="Họ tên chủ hộ.", examples=["Trần Thị Thí Dụ"])
    dia_chi: Dong | None = Field(default=None, title="Địa chỉ", description="Địa chỉ.", examples=["xã Ví Dụ"])
    hinh_thuc: Annotated[tuple[MaPhanThuong, ...], BeforeValidator(doc_ma_nhieu)] = Field(
        default=(), title="Hình thức", description="Danh hiệu, hình thức đề nghị.", examples=["Bằng khen cấp tỉnh"]
    )
    thanh_tich: Dong | None = Field(
        default=None, title="Thành tích", description="Thành tích.", examples=["Hiến 500 m2 đất làm đường"]
    )

    @property
    def de_nghi(self) -> tuple[str, ...]:
        """The codes of what is asked for."""
        return self.hinh_thuc
