"""Bản đăng ký thi đua của đơn vị (a unit's registration for an emulation year): movements, targets, awards aimed at.

Law asked for it until 2023; since then it is practice of each office. Parts and
columns: Thông tư 35/2011/TT-BLĐTBXH, Mẫu 1a, and the lists of initiatives that
offices add.
"""

from __future__ import annotations

from collections.abc import Iterable

from pydantic import Field, ValidationInfo, field_validator

from vanban.chu.so import listed
from vanban.chu.viet_so import so_luong
from vanban.loai.shared.award_names import (
    DanhHieuCaNhan,
    DanhHieuTapThe,
    KhenThuongCaNhan,
    KhenThuongTapThe,
    dem_phan_thuong,
)
from vanban.loai.shared.contents import AND, Records, Row, Rows
from vanban.loai.shared.outline import CoBoCuc, Heading
from vanban.loai.shared.parts import CoDiaDanh, CoNguoiKy, CoNoiGui
from vanban.loai.shared.yearly import CoNamThiDua
from vanban.the_thuc.chi_tieu_dang_ky import COT, ChiTieuDangKy
from vanban.the_thuc.kinh_gui import CacNoiGui
from vanban.the_thuc.nhiem_vu import ThoiHan
from vanban.the_thuc.ong_ba import OngBa
from vanban.the_thuc.written import Dong, Model, Muc

PHONG_TRAO = {
    "ten": "Tên phong trào", "muc_tieu": "Mục tiêu", "phat_dong": "Thời gian phát động",
    "tong_ket": "Thời gian tổng kết",
}  # fmt: skip
_AWARDS = {"danh_hieu": "Danh hiệu thi đua", "khen_thuong": "Hình thức khen thưởng"}
CA_NHAN = {"ho_ten": "Họ và tên", "chuc_vu": "Chức vụ, đơn vị", **_AWARDS}
TAP_THE = {"ten": "Tên tập thể", **_AWARDS}
SANG_KIEN = {"ten": "Tên đề tài, sáng kiến", "tac_gia": "Tác giả", "linh_vuc": "Lĩnh vực"}


class PhongTrao(Model):
    """A movement that the unit will hold."""

    ten: Muc = Field(title="Tên", description="Tên phong trào.", examples=["Cải cách hành chính"])
    muc_tieu: Dong | None = Field(
        default=None, title="Mục tiêu", description="Mục tiêu của phong trào.", examples=["Không còn hồ sơ trễ hạn"]
    )
    phat_dong: ThoiHan | None = Field(
        default=None, title="Phát động", description="Khi nào phát động.", examples=["Tháng 3/2026"]
    )
    tong_ket: ThoiHan | None = Field(
        default=None, title="Tổng kết", description="Khi nào tổng kết.", examples=["Tháng 11/2026"]
    )


class _CoPhanThuong(Model):
    """Who registers for awards: for one at least."""

    at_least_one = ("danh_hieu", "khen_thuong")

    @field_validator("khen_thuong", check_fields=False)
    @classmethod
    def _one_at_least(cls, names: tuple[str, ...], info: ValidationInfo) -> tuple[str, ...]:
        if not names and info.data.get("danh_hieu") == ():
            raise ValueError("thiếu: ghi danh hiệu thi đua hoặc hình thức khen thưởng đăng ký")
        return names


class CaNhanDangKy(_CoPhanThuong):
    """Somebody of the unit, and the awards aimed at."""

    by_example = True

    ho_ten: OngBa = Field(
        title="Họ tên", description="Họ tên, có chữ Ông hoặc Bà ở trước nếu muốn in.", examples=["Trần Thị Thí Dụ"]
    )
    chuc_vu: Dong | None = Field(
        default=None, title="Chức vụ", description="Chức vụ, đơn vị.", examples=["Chuyên viên"]
    )
    danh_hieu: DanhHieuCaNhan = Field(
        default=(),
        title="Danh hiệu",
        description="Danh hiệu thi đua; viết tắt được viết ra đầy đủ, nhiều danh hiệu cách nhau bằng dấu chấm phẩy.",
        examples=["Chiến sĩ thi đua cơ sở"],
    )
    khen_thuong: KhenThuongCaNhan = Field(
        default=(), title="Khen thưởng", description="Hình thức khen thưởng.", examples=["Giấy khen của Trưởng ban"]
    )


class TapTheDangKy(_CoPhanThuong):
    """A collective, and the awards aimed at."""

    by_example = True

    ten: Dong = Field(title="Tên", description="Tên tập thể.", examples=["Phòng Quản lý đầu tư"])
    danh_hieu: DanhHieuTapThe = Field(
        default=(), title="Danh hiệu", description="Danh hiệu thi đua.", examples=["Tập thể lao động tiên tiến"]
    )
    khen_thuong: KhenThuongTapThe = Field(
        default=(), title="Khen thưởng", description="Hình thức khen thưởng.", examples=["Giấy khen của Trưởng ban"]
    )


class SangKien(Model):
    """An initiative or a study that somebody registers."""

    ten: Dong = Field(title="Tên", description="Tên đề tài, sáng kiến.", examples=["Số hóa hồ sơ thi đua"])
    tac_gia: Dong | None = Field(
        default=None, title="Tác giả", description="Tác giả hoặc nhóm tác giả.", examples=["Trần Thị Thí Dụ"]
    )
    linh_vuc: Dong | None = Field(
        default=None, title="Lĩnh vực", description="Lĩnh vực áp dụng.", examples=["Cải cách hành chính"]
    )


def _aimed_at(rows: Rows) -> str:
    """Count who registers, and for which awards."""
    groups, individuals = (list(rows[name]) for name in ("tap_the", "ca_nhan"))
    counts = ((len(groups), "tập thể"), (len(individuals), "cá nhân"))
    whom = listed([f"{so_luong(count)} {word}" for count, word in counts if count])
    awards = dem_phan_thuong(_names(groups), _names(individuals))
    return f"Đăng ký danh hiệu thi đua, hình thức khen thưởng cho {whom}, trong đó: {awards}."


def _names(rows: Iterable[Row]) -> list[str]:
    return [name for row in rows for field in _AWARDS for name in row.get(field, "").split(AND) if name]


class DangKyThiDua(CoBoCuc, CoNamThiDua, CoNguoiKy, CoNoiGui, CoDiaDanh):
    """Tells what a unit will do in an emulation year, and which awards it aims at."""

    ten = "Đăng ký thi đua"
    ten_loai = "Bản đăng ký thi đua"
    viet_tat = ""
    mau = "thu_cong"
    at_least_one = ("tap_the", "ca_nhan")
    head = (*CoNamThiDua.head, "mo_dau")
    outline = (
        Heading("Các phong trào thi đua", "phong_trao", Records(PHONG_TRAO)),
        Heading("Các chỉ tiêu đăng ký", "chi_tieu", Records(COT)),
        Heading(
            "Danh hiệu thi đua, hình thức khen thưởng đăng ký",
            parts=(
                Heading("Tập thể", "tap_the", Records(TAP_THE)),
                Heading("Cá nhân", "ca_nhan", Records(CA_NHAN)),
            ),
            lead=_aimed_at,
        ),
        Heading("Đề tài, sáng kiến đăng ký", "sang_kien", Records(SANG_KIEN)),
    )

    kinh_gui: CacNoiGui = Field(
        default=(),
        title="Kính gửi",
        description="Nơi nhận bản đăng ký; không cần thì bỏ.",
        examples=[["Hội đồng Thi đua - Khen thưởng Ban Quản lý các Khu công nghiệp"]],
    )
    phong_trao: tuple[PhongTrao, ...] = Field(
        default=(),
        title="Phong trào",
        description="Các phong trào sẽ tổ chức, in thành bảng; không có thì bỏ.",
        examples=[[{"ten": "Cải cách hành chính", "phat_dong": "Tháng 3/2026", "tong_ket": "Tháng 11/2026"}]],
    )
    chi_tieu: tuple[ChiTieuDangKy, ...] = Field(
        default=(),
        title="Chỉ tiêu",
        description="Các chỉ tiêu phấn đấu, in thành bảng; không có thì bỏ.",
        examples=[[{"noi_dung": "Tỷ lệ hồ sơ giải quyết đúng hạn", "don_vi_tinh": "%", "ke_hoach": "Từ 98 trở lên"}]],
    )
    tap_the: tuple[TapTheDangKy, ...] = Field(
        default=(),
        title="Tập thể",
        description="Tập thể đăng ký, mỗi tập thể một mục; in thành bảng, số lượng được đếm.",
        examples=[[{"ten": "Phòng Quản lý đầu tư", "danh_hieu": "Tập thể lao động tiên tiến"}]],
    )
    ca_nhan: tuple[CaNhanDangKy, ...] = Field(
        default=(),
        title="Cá nhân",
        description="Cá nhân đăng ký, mỗi người một mục; in thành bảng, số lượng được đếm.",
        examples=[[{"ho_ten": "Trần Thị Thí Dụ", "chuc_vu": "Chuyên viên", "danh_hieu": "Chiến sĩ thi đua cơ sở"}]],
    )
    sang_kien: tuple[SangKien, ...] = Field(
        default=(),
        title="Sáng kiến",
        description="Đề tài, sáng kiến đăng ký, in thành bảng; không có thì bỏ.",
        examples=[[{"ten": "Số hóa hồ sơ thi đua", "tac_gia": "Trần Thị Thí Dụ", "linh_vuc": "Cải cách hành chính"}]],
    )

    @field_validator("ca_nhan")
    @classmethod
    def _somebody(cls, people: tuple[CaNhanDangKy, ...], info: ValidationInfo) -> tuple[CaNhanDangKy, ...]:
        if not people and info.data.get("tap_the") == ():
            raise ValueError("thiếu: ghi tập thể hoặc cá nhân đăng ký")
        return people
