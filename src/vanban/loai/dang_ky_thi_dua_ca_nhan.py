"""Phiếu đăng ký thi đua cá nhân (a person's registration): tasks, initiatives, awards aimed at. Practice.

The person signs at the right, as under the award law's reports of
achievements, and whoever heads the unit at the left.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Any

from pydantic import Field, field_validator

from vanban.chu.marked import escaped
from vanban.loai.shared.award_names import DanhHieuCaNhan, KhenThuongCaNhan
from vanban.loai.shared.contents import Names
from vanban.loai.shared.outline import CoBoCuc, Heading
from vanban.loai.shared.parts import CoDiaDanh, CoNoiGui
from vanban.loai.shared.personal import CoOngBa
from vanban.loai.shared.side_by_side import NhieuNguoiKyView, doc_hang, in_hang
from vanban.loai.shared.yearly import CoNamThiDua
from vanban.the_thuc import noi_dung as nd
from vanban.the_thuc.ban_in import BanIn, DoanIn
from vanban.the_thuc.kinh_gui import CacNoiGui
from vanban.the_thuc.nguoi import Nguoi
from vanban.the_thuc.noi_dung import Khoi
from vanban.the_thuc.written import CacY, Muc, ThanhDanhSach

NGUOI_DANG_KY = "Người đăng ký"
_LABELS = {"ong_ba": "Họ và tên:", "chuc_vu": "Chức vụ, đơn vị công tác:"}


class DangKyThiDuaCaNhan(CoBoCuc, CoNamThiDua, CoNoiGui, CoDiaDanh, CoOngBa):
    """Tells what somebody will do in an emulation year, and which awards he or she aims at."""

    ten = "Đăng ký thi đua cá nhân"
    ten_loai = "Phiếu đăng ký thi đua cá nhân"
    viet_tat = ""
    mau = "nhieu_nguoi_ky"
    head = (*CoNamThiDua.head, "ong_ba", "chuc_vu", "mo_dau")
    closing = (*CoBoCuc.closing[:1], "truong_don_vi", *CoBoCuc.closing[1:])
    outline = (
        Heading("Nhiệm vụ đăng ký thực hiện", "nhiem_vu"),
        Heading("Đề tài, sáng kiến đăng ký", "sang_kien", Names()),
        Heading("Danh hiệu thi đua đăng ký", "danh_hieu", Names()),
        Heading("Hình thức khen thưởng đăng ký", "khen_thuong", Names()),
    )

    kinh_gui: CacNoiGui = Field(
        default=(),
        title="Kính gửi",
        description="Nơi nhận phiếu đăng ký; không cần thì bỏ.",
        examples=[["Hội đồng Thi đua - Khen thưởng Ban Quản lý các Khu công nghiệp"]],
    )
    nhiem_vu: CacY = Field(
        title="Nhiệm vụ",
        min_length=1,
        description="Nhiệm vụ đăng ký thực hiện trong năm.",
        examples=[["Tham mưu tổ chức Hội nghị tổng kết đúng kế hoạch", "Giải quyết 100 % hồ sơ đúng hạn"]],
    )
    sang_kien: Annotated[tuple[Muc, ...], ThanhDanhSach] = Field(
        default=(),
        title="Sáng kiến",
        description="Đề tài, sáng kiến đăng ký; không có thì bỏ.",
        examples=[["Số hóa hồ sơ thi đua, khen thưởng"]],
    )
    danh_hieu: DanhHieuCaNhan = Field(
        title="Danh hiệu",
        min_length=1,
        description="Danh hiệu thi đua đăng ký; viết tắt được viết ra đầy đủ.",
        examples=["Chiến sĩ thi đua cơ sở"],
    )
    khen_thuong: KhenThuongCaNhan = Field(
        default=(),
        title="Khen thưởng",
        description="Hình thức khen thưởng đăng ký; không có thì bỏ.",
        examples=["Giấy khen của Trưởng ban"],
    )
    truong_don_vi: Nguoi = Field(
        title="Trưởng đơn vị",
        description="Người đứng đầu đơn vị, ký bên trái; ghi cả chức vụ.",
        examples=["Nguyễn Văn Ví Dụ, Chánh Văn phòng"],
    )

    @field_validator("truong_don_vi")
    @classmethod
    def _with_a_post(cls, head: Nguoi) -> Nguoi:
        """Leave out "Ông", "Bà", which no place to sign has."""
        if head.chuc_vu is None:
            raise ValueError("thiếu chức vụ: ghi như “Nguyễn Văn Ví Dụ, Chánh Văn phòng”")
        return head.model_copy(update={"danh_xung": None})

    def view(self) -> NhieuNguoiKyView:
        """Add where both sign."""
        head, person = self.truong_don_vi, Nguoi.parse(self.ong_ba).ho_ten
        row = in_hang([([head.chuc_vu or ""], head.ho_ten), ([NGUOI_DANG_KY], person)])
        return {**super().view(), "hang_cho_ky": [row]}

    def in_mo_dau(self) -> list[Khoi]:
        """Print who registers."""
        lines = [nd.doan(f"{label} {escaped(getattr(self, name))}.") for name, label in _LABELS.items()]
        return [*lines, *super().in_mo_dau()]

    @classmethod
    def doc_mo_dau(cls, paragraphs: Sequence[DoanIn]) -> dict[str, Any]:
        """Read who registers."""
        found: dict[str, Any] = {}
        others: list[DoanIn] = []
        for each in paragraphs:
            name = next((name for name, label in _LABELS.items() if each.loi.startswith(label)), "")
            if name and name not in found:
                found[name] = each.loi.removeprefix(_LABELS[name]).strip().removesuffix(".")
            else:
                others.append(each)
        return {**found, **super().doc_mo_dau(others)}

    @classmethod
    def doc_lai(cls, ban: BanIn) -> dict[str, Any]:
        """Read who heads the unit from the place to sign at the left."""
        [(post, name), *_] = (place for row in (doc_hang(ban) or [[([""], "")]]) for place in row)
        return {**super().doc_lai(ban), "truong_don_vi": {"chuc_vu": " ".join(post), "ho_ten": name}}
