"""Thông tin chung: what a whole dossier shares, from the sheet ThongTinChung and the office's file of defaults.

A field is a line of the sheet and bears its title; the last ones are the office's file's own. What is left empty is
unknown: papers leave its place open.
"""

from __future__ import annotations

import datetime
import re
from fractions import Fraction
from functools import cached_property
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, Field

from vanban.chu.text import lower_first
from vanban.danh_muc.kieu import TyLe
from vanban.danh_muc.liet_ke import Cap
from vanban.danh_muc.quy_dinh import QuyDinh
from vanban.danh_muc.tra_cuu import tim
from vanban.khen_thuong.doi_tuong import Dem
from vanban.khen_thuong.lich_su import Nam
from vanban.khen_thuong.so_quyet_dinh import SoQuyetDinh
from vanban.the_thuc.dia_danh_thoi_gian import ThoiGian
from vanban.the_thuc.nguoi_ky import NguoiKy
from vanban.the_thuc.written import Dong, Model, ThanhDanhSach

CAP = {
    "Đơn vị, sở, ban và tương đương": Cap.DON_VI,
    "Cấp xã": Cap.CAP_XA,
    "Doanh nghiệp, hợp tác xã": Cap.DOANH_NGHIEP,
    "Bộ, ban, ngành, tỉnh": Cap.BO_NGANH_TINH,
}
"""What the sheet calls the levels that an office may itself decide at."""

CUA_CO_QUAN = {
    "co_quan": "co_quan_ban_hanh",
    "cap_tren": "co_quan_chu_quan",
    "ky_hieu": "ky_hieu_co_quan",
    "dia_danh": "dia_danh",
    "nguoi_ky": "nguoi_ky",
}
"""What the sheet may leave to the office's file, and the key there."""


def _level(value: Any) -> Any:
    return CAP.get(value, value) if isinstance(value, str) else value


def _lines(value: Any) -> Any:
    """Put the lines of a cell together again."""
    return "\n".join(value) if isinstance(value, (tuple, list)) and all(isinstance(x, str) for x in value) else value


def _home(text: str) -> str:
    """Write a province, a ministry or its like as awards' names end with it."""
    bare = _UBND.sub("", text, count=1)
    bare = lower_first(bare) if _PROVINCE.match(bare) else bare
    award = tim(f"Chiến sĩ thi đua {bare}")
    if award is None or award.ma != "CSTD_BT":
        raise ValueError(f"“{text}”: ghi rõ là tỉnh, thành phố hay bộ, ngành nào, như “tỉnh Đồng Nai”, “Bộ Tài chính”")
    return bare


_UBND = re.compile(r"^(?:ubnd|[uủ][yỷ] ban nhân dân)\s+", re.IGNORECASE)
_PROVINCE = re.compile(r"(?:tỉnh|thành phố)\s", re.IGNORECASE)
_CA_NUOC = QuyDinh()
CacDong = Annotated[tuple[Dong, ...], ThanhDanhSach]


class ThongTinChung(Model):
    """The facts of a dossier that no nominee has alone."""

    co_quan: Dong = Field(
        title="Cơ quan", description="Cơ quan lập hồ sơ.", examples=["Ban Quản lý các Khu công nghiệp"]
    )
    cap_tren: Dong | None = Field(
        default=None, title="Cấp trên", description="Cơ quan chủ quản.", examples=["UBND tỉnh Đồng Nai"]
    )
    tinh_bo: Annotated[Dong, AfterValidator(_home)] | None = Field(
        default=None, title="Tỉnh, bộ", description="Bộ, ngành hoặc tỉnh của cơ quan.", examples=["tỉnh Đồng Nai"]
    )
    cap_co_quan: Annotated[Cap, BeforeValidator(_level)] = Field(
        default=Cap.DON_VI, title="Cấp cơ quan", description="Cấp mà cơ quan tự quyết định khen.",
        examples=["Đơn vị, sở, ban và tương đương"],
    )  # fmt: skip
    ky_hieu: Dong = Field(title="Ký hiệu", description="Chữ viết tắt tên cơ quan.", examples=["KCNĐN"])
    nam: Nam = Field(title="Năm", description="Năm được xét.", examples=[2025])
    ngay_hop: ThoiGian = Field(
        default=ThoiGian(), title="Ngày họp", description="Ngày Hội đồng họp.", examples=["20/12/2025"]
    )
    gio_hop: Dong | None = Field(default=None, title="Giờ họp", description="Giờ bắt đầu.", examples=["14h00"])
    gio_ket_thuc: Dong | None = Field(
        default=None, title="Giờ kết thúc", description="Giờ kết thúc.", examples=["16h30"]
    )
    dia_diem_hop: Dong | None = Field(
        default=None, title="Địa điểm họp", description="Nơi họp.", examples=["Phòng họp số 1"]
    )
    so_qd_thanh_lap_hd: Dong | None = Field(
        default=None, title="Số QĐ thành lập HĐ", description="Số quyết định.", examples=["05/QĐ-KCNĐN"]
    )
    ngay_qd_thanh_lap_hd: ThoiGian = Field(
        default=ThoiGian(), title="Ngày QĐ thành lập HĐ", description="Ngày quyết định.", examples=["12/01/2025"]
    )
    so_phieu_phat_ra: Dem | None = Field(
        default=None, title="Số phiếu phát ra", description="Số phiếu phát ra.", examples=[9]
    )
    so_phieu_thu_ve: Dem | None = Field(
        default=None, title="Số phiếu thu về", description="Số phiếu thu về.", examples=[9]
    )
    so_phieu_hop_le: Dem | None = Field(
        default=None, title="Số phiếu hợp lệ", description="Số phiếu hợp lệ.", examples=[9]
    )
    so_phieu_khong_hop_le: Dem | None = Field(
        default=None, title="Số phiếu không hợp lệ", description="Số phiếu không hợp lệ.", examples=[0]
    )
    ban_kiem_phieu: CacDong = Field(
        default=(), title="Ban kiểm phiếu", description="Mỗi người một dòng, Trưởng ban đứng đầu.",
        examples=[["Trần Thị Thí Dụ", "Lê Văn Thử"]],
    )  # fmt: skip
    nguong_phieu_chung: TyLe = Field(
        default=Fraction(4, 5), title="Ngưỡng phiếu chung",
        description="Tỷ lệ phiếu của phần thưởng mà luật, quy định của tỉnh không nói.", examples=["80 %"],
    )  # fmt: skip
    y_kien_thao_luan: CacDong = Field(
        default=(), title="Ý kiến thảo luận", description="Mỗi ý kiến một dòng.", examples=[["Các thành viên nhất trí"]]
    )
    ket_qua_cong_khai: CacDong = Field(
        default=(), title="Kết quả công khai", description="Kết quả lấy ý kiến, công khai.",
        examples=[["Công khai 10 ngày làm việc, không có ý kiến khác"]],
    )  # fmt: skip
    ngay_nhan_ho_so: ThoiGian = Field(
        default=ThoiGian(), title="Ngày nhận hồ sơ", description="Ngày cấp có thẩm quyền nhận hồ sơ.",
        examples=["26/12/2025"],
    )  # fmt: skip
    ngay_to_trinh: ThoiGian = Field(
        default=ThoiGian(), title="Ngày tờ trình", description="Ngày của các tờ trình.", examples=["25/12/2025"]
    )
    ngay_quyet_dinh: ThoiGian = Field(
        default=ThoiGian(), title="Ngày quyết định", description="Ngày của các quyết định.", examples=["30/12/2025"]
    )
    so_quyet_dinh: Annotated[tuple[SoQuyetDinh, ...], ThanhDanhSach] = Field(
        default=(), title="Số quyết định", description="Số của từng quyết định cơ quan đã ký.",
        examples=[["CSTĐCS: 151/QĐ-KCNĐN", "Giấy khen: 152/QĐ-KCNĐN"]],
    )  # fmt: skip
    nguoi_ky: Annotated[NguoiKy, BeforeValidator(_lines)] = Field(
        title="Người ký", description="Ai ký tờ trình, quyết định.", examples=["Trưởng ban\nTrần Thị Thí Dụ"]
    )
    dia_danh: Dong = Field(title="Địa danh", description="Nơi cơ quan đóng trụ sở.", examples=["Đồng Nai"])
    nguon_tien_thuong: Dong | None = Field(
        default=None, title="Nguồn tiền thưởng", description="Tiền thưởng lấy từ đâu.",
        examples=["Quỹ thi đua, khen thưởng của cơ quan"],
    )  # fmt: skip
    quy_dinh_cua_tinh: QuyDinh | None = Field(
        default=None,
        title="Quy định của tỉnh",
        description="Ngưỡng phiếu, hạn mức … của bộ, tỉnh; ghi ở tệp dùng chung của cơ quan.",
        examples=[{"nguong_phieu": {"CSTĐCS": "80 %"}}],
    )

    @property
    def quy_dinh(self) -> QuyDinh:
        """The rules of the province or ministry, the nation's defaults where none are told."""
        return self.quy_dinh_cua_tinh or _CA_NUOC

    @cached_property
    def ngay_ap_dung(self) -> datetime.date:
        """The day whose law applies: when the dossier is received, else the latest day that is told."""
        told = (self.ngay_nhan_ho_so, self.ngay_to_trinh, self.ngay_quyet_dinh, self.ngay_hop)
        return next((one.ca_ngay for one in told if one.ca_ngay), datetime.date(self.nam, 12, 31))

    @cached_property
    def nam_lap(self) -> ThoiGian:
        """The year of papers whose day is open."""
        return ThoiGian(nam=self.ngay_ap_dung.year)

    @cached_property
    def hoi_dong(self) -> str:
        """The council's full name."""
        return f"Hội đồng Thi đua - Khen thưởng {self.co_quan}"
