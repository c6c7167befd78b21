"""Cá nhân: a person, as the workbook's sheet CaNhan has one."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from vanban.danh_muc import liet_ke
from vanban.danh_muc.kieu import MucHoanThanh
from vanban.khen_thuong.doi_tuong import CacDanhHieu, CacHinhThuc, DanhDau, Dem, DoiTuongXet
from vanban.khen_thuong.lich_su import ThoiGianNghi
from vanban.khen_thuong.o_nhieu import CoTheChuaBiet
from vanban.khen_thuong.sang_kien import SangKien
from vanban.the_thuc.dia_danh_thoi_gian import ThoiGian
from vanban.the_thuc.written import Dong


class CaNhan(DoiTuongXet):
    """A person (sheet CaNhan)."""

    doi_tuong = liet_ke.DoiTuong.CANHAN

    ten_goi: Dong | None = Field(
        default=None, title="Tên gọi", description="Ông, Bà hoặc cấp bậc, học hàm.", examples=["Ông"]
    )
    ho_va_ten: Dong = Field(title="Họ và tên", description="Họ và tên đầy đủ.", examples=["Nguyễn Văn Ví Dụ"])
    ngay_sinh: ThoiGian | None = Field(
        default=None, title="Ngày sinh", description="Ngày sinh hoặc năm sinh.", examples=["1985"]
    )
    gioi_tinh: Literal["Nam", "Nữ"] | None = Field(
        default=None, title="Giới tính", description="Nam hoặc Nữ.", examples=["Nam"]
    )
    chuc_vu: Dong | None = Field(default=None, title="Chức vụ", description="Chức vụ.", examples=["Chuyên viên"])
    phong_don_vi: Dong | None = Field(
        default=None, title="Phòng/đơn vị", description="Phòng, đơn vị công tác.", examples=["Văn phòng"]
    )
    co_quan: Dong | None = Field(
        default=None, title="Cơ quan", description="Cơ quan công tác.", examples=["Ban Quản lý các Khu công nghiệp"]
    )
    dang_vien: DanhDau | None = Field(
        default=None, title="Đảng viên", description="Đánh x nếu là đảng viên.", examples=["x"]
    )
    lanh_dao_quan_ly: DanhDau | None = Field(
        default=None, title="Lãnh đạo quản lý", description="Đánh x nếu giữ chức vụ lãnh đạo, quản lý.", examples=["x"]
    )
    la_nguoi_dung_dau: DanhDau | None = Field(
        default=None, title="Là người đứng đầu", description="Có phải người đứng đầu đơn vị không.", examples=["không"]
    )
    phan_loai_doi_tuong: Dong | None = Field(
        default=None,
        title="Phân loại đối tượng",
        description="Theo biểu thống kê.",
        examples=["Các cấp lãnh đạo từ phó phòng trở lên"],
    )
    nhom_lao_dong: Literal["cán bộ, công chức, viên chức", "công nhân", "nông dân", "khác"] | None = Field(
        default=None,
        title="Nhóm lao động",
        description="Công nhân, nông dân có tiêu chuẩn riêng.",
        examples=["cán bộ, công chức, viên chức"],
    )
    ngay_vao_co_quan: ThoiGian | None = Field(
        default=None, title="Ngày vào cơ quan", description="Ngày bắt đầu làm việc.", examples=["01/02/2020"]
    )
    so_thang_lam_viec: Dem | None = Field(
        default=None, title="Số tháng làm việc", description="Số tháng đơn vị đã tính trong năm.", examples=[12]
    )
    thoi_gian_nghi: Annotated[tuple[ThoiGianNghi, ...] | None, CoTheChuaBiet] = Field(
        default=None,
        title="Thời gian nghỉ",
        description="Các đợt nghỉ trong năm; “không” khi không nghỉ.",
        examples=["không"],
    )
    xep_loai_nam: MucHoanThanh | None = Field(
        default=None, title="Xếp loại năm", description="Xếp loại của năm đang xét.", examples=["HTXS"]
    )
    danh_hieu_de_nghi: CacDanhHieu = Field(
        default=(), title="Danh hiệu đề nghị", description="Danh hiệu thi đua đề nghị.", examples=["CSTĐCS"]
    )
    hinh_thuc_de_nghi: CacHinhThuc = Field(
        default=(), title="Hình thức đề nghị", description="Hình thức khen thưởng đề nghị.", examples=["Giấy khen"]
    )
    thanh_tich_tom_tat: Dong | None = Field(
        default=None,
        title="Thành tích tóm tắt",
        description="Thành tích, không quá hai dòng.",
        examples=["Hoàn thành xuất sắc nhiệm vụ năm 2024"],
    )
    sang_kien: Annotated[tuple[Dong, ...] | None, CoTheChuaBiet] = Field(
        default=None,
        title="Sáng kiến",
        description="Mã các sáng kiến dùng lần này; “không” khi không có.",
        examples=["SK01; SK02"],
    )
    cac_sang_kien: tuple[SangKien, ...] = Field(
        default=(),
        title="Các sáng kiến",
        description="Các dòng của sheet SangKien.",
        examples=[[{"ma": "SK01", "ten": "Số hóa hồ sơ"}]],
    )
    da_khen_thuong: Dong | None = Field(
        default=None,
        title="Đã khen thưởng",
        description="Danh hiệu; số quyết định; ngày, như sẽ in.",
        examples=["CSTĐCS năm 2023; 12/QĐ-KCN; 05/01/2024"],
    )

    @property
    def de_nghi(self) -> tuple[str, ...]:
        """The codes of what is asked for, titles first."""
        return (*self.danh_hieu_de_nghi, *self.hinh_thuc_de_nghi)

    @property
    def muc_nam_nay(self) -> liet_ke.MucHoanThanh | None:
        """The rating of the year that is judged."""
        return self.xep_loai_nam

    @property
    def sang_kien_dung(self) -> tuple[SangKien, ...] | None:
        """The initiatives this nomination rests on; ``None`` while that is not told."""
        if not self.sang_kien:
            return None if self.sang_kien is None else ()
        return tuple(one for one in self.cac_sang_kien if one.ma in self.sang_kien)
