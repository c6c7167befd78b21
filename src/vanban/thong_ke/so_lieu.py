"""Số liệu (rows of counts): how many of whom got an award in a year, for what, and who they were.

Only decisions count as given; what is still proposed stands apart. A row's
total that is typed too must be what its counts give.
"""

from __future__ import annotations

from pydantic import Field, ValidationInfo, field_validator

from vanban.danh_muc.ten_in import phan_thuong
from vanban.the_thuc.written import Model
from vanban.thong_ke.kieu import CA_NHAN, TAP_THE, Nam, SoLuong, TenDoiTuong, TenLoaiHinh, TenPhanThuong

LOP = ("lanh_dao_bo_tinh", "lanh_dao_vu_so", "doanh_nhan", "lanh_dao_khac", "truc_tiep")
"""Classes of people, each in one of them at most."""
LANH_DAO = ("lanh_dao_bo_tinh", "lanh_dao_vu_so", "lanh_dao_khac")


class DongSoLieu(Model):
    """A row: one award, one sort of recipient, one kind of merit, one year."""

    nam: Nam = Field(title="Năm", description="Năm của thành tích.", examples=[2026])
    danh_hieu: TenPhanThuong = Field(
        title="Danh hiệu",
        description="Danh hiệu thi đua hoặc hình thức khen thưởng, ghi tên hay viết tắt đều được.",
        examples=["CSTĐCS"],
    )
    doi_tuong: TenDoiTuong = Field(title="Đối tượng", description="Ai được tặng.", examples=["Cá nhân"])
    loai_hinh: TenLoaiHinh = Field(
        default="Công trạng", title="Loại hình", description="Loại hình khen thưởng.", examples=["Công trạng"]
    )
    da_tang: SoLuong = Field(
        default=0, title="Đã tặng", description="Số đã có quyết định tặng, số lượt.", examples=[12]
    )
    dang_de_nghi: SoLuong = Field(
        default=0, title="Đang đề nghị", description="Số đang đề nghị, chưa có quyết định.", examples=[1]
    )
    nu: SoLuong = Field(default=0, title="Nữ", description="Trong số đã tặng, là nữ.", examples=[5])
    lanh_dao_bo_tinh: SoLuong = Field(
        default=0, title="Lãnh đạo bộ, tỉnh", description="Trong số đã tặng, là lãnh đạo cấp bộ, tỉnh.", examples=[0]
    )
    lanh_dao_vu_so: SoLuong = Field(
        default=0, title="Lãnh đạo vụ, sở", description="Trong số đã tặng, là lãnh đạo cấp vụ, sở, ngành.", examples=[1]
    )
    doanh_nhan: SoLuong = Field(
        default=0, title="Doanh nhân", description="Trong số đã tặng, là doanh nhân.", examples=[0]
    )
    lanh_dao_khac: SoLuong = Field(
        default=0, title="Lãnh đạo khác", description="Trong số đã tặng, là lãnh đạo từ phó phòng.", examples=[3]
    )
    truc_tiep: SoLuong = Field(
        default=0, title="Trực tiếp", description="Trong số đã tặng, là người trực tiếp công tác.", examples=[8]
    )
    doanh_nghiep: SoLuong = Field(
        default=0, title="Doanh nghiệp", description="Trong số tập thể đã tặng, là doanh nghiệp.", examples=[0]
    )
    tong: SoLuong | None = Field(
        default=None, title="Tổng", description="Không cần ghi; ghi thì phải bằng số tính ra.", examples=[13]
    )

    @field_validator("doi_tuong")
    @classmethod
    def _whom_the_law_gives_it_to(cls, whom: str, info: ValidationInfo) -> str:
        name = info.data.get("danh_hieu")
        if name and whom not in {each.nhan for each in phan_thuong(name).doi_tuong}:
            raise ValueError(f"{name} không dành cho {whom[:1].lower()}{whom[1:]}")
        return whom

    @field_validator("nu", *LOP, "doanh_nghiep")
    @classmethod
    def _part_of_those_given(cls, count: int, info: ValidationInfo) -> int:
        whom, given, name = info.data.get("doi_tuong"), info.data.get("da_tang"), str(info.field_name)
        if not count or whom is None or given is None:
            return count
        if whom not in (TAP_THE if name == "doanh_nghiep" else CA_NHAN):
            raise ValueError("số này chỉ có ở " + ("tập thể" if name == "doanh_nghiep" else "cá nhân"))
        classes = [field for field in LOP if field in info.data] if name in LOP else []
        whole = count + sum(info.data[field] for field in classes)
        if whole > given:
            told = f"cộng với các lớp đã ghi là {whole}" if whole > count else f"ghi {count}"
            raise ValueError(f"{told}, nhiều hơn số đã tặng là {given}")
        return count

    @field_validator("tong")
    @classmethod
    def _what_the_counts_give(cls, typed: int | None, info: ValidationInfo) -> None:
        """Hold a typed total to the counts; what is printed is always computed."""
        counts = [info.data.get("da_tang"), info.data.get("dang_de_nghi")]
        if typed is not None and None not in counts and typed != (total := sum(map(int, counts))):  # type: ignore[arg-type]
            raise ValueError(f"ghi {typed}, tính ra {total}")

    @property
    def khoa(self) -> tuple[int, str, str, str]:
        """What no other row has."""
        return self.nam, self.danh_hieu, self.doi_tuong, self.loai_hinh

    @property
    def lanh_dao(self) -> int:
        """How many of those given are leaders of any level."""
        return sum(getattr(self, name) for name in LANH_DAO)
