"""Bản giao ước thi đua (emulation covenant): what the units of a cluster promise each other, signed by all. Practice.

The unit that heads the cluster signs first; who witnesses signs below all.
"""

from __future__ import annotations

import re
from typing import Annotated, Any

from pydantic import AfterValidator, Field, ValidationInfo, field_validator

from vanban.loai.shared.contents import Groups, NhomY, Records
from vanban.loai.shared.outline import CoBoCuc, Heading
from vanban.loai.shared.parts import CoDiaDanh
from vanban.loai.shared.side_by_side import MOST, NhieuNguoiKyView, Place, doc_hang, in_hang, so_cot, xep_hang
from vanban.loai.shared.yearly import CoNamThiDua
from vanban.the_thuc.ban_in import BanIn
from vanban.the_thuc.chi_tieu_dang_ky import COT, ChiTieuDangKy
from vanban.the_thuc.ho_ten import HoTen
from vanban.the_thuc.written import CacYMotDong, CoKhong, Model, TieuDe

CHUNG_KIEN = "Chứng kiến"
_LEADER = re.compile(r"trưởng\b", re.IGNORECASE)
_DEPUTY = re.compile(r"phó\b", re.IGNORECASE)


class NguoiChungKien(Model):
    """Who signs for a body: its name, the signer's post and name."""

    don_vi: TieuDe = Field(title="Đơn vị", description="Tên đầy đủ của đơn vị.", examples=["Sở Thí Dụ"])
    chuc_vu: TieuDe = Field(title="Chức vụ", description="Chức vụ của người ký.", examples=["Giám đốc"])
    ho_ten: HoTen | None = Field(
        default=None, title="Họ tên", description="Dự thảo bỏ trống.", examples=["Nguyễn Văn Ví Dụ"]
    )


class DonViKy(NguoiChungKien):
    """A unit that promises."""

    by_example = True

    vai_tro: TieuDe | None = Field(
        default=None,
        title="Vai trò",
        description="Trưởng cụm, Trưởng khối, Phó Trưởng khối …; thành viên thì bỏ.",
        examples=["Trưởng khối"],
    )

    @field_validator("vai_tro")
    @classmethod
    def _no_witness(cls, role: str | None) -> str | None:
        if role and role.casefold() == CHUNG_KIEN.casefold():
            raise ValueError("người chứng kiến ghi ở mục “Chứng kiến”")
        return role

    @property
    def dung_dau(self) -> bool:
        """Whether it heads the cluster."""
        return bool(self.vai_tro and _LEADER.search(self.vai_tro) and not _DEPUTY.search(self.vai_tro))


def _leader_first(units: tuple[DonViKy, ...]) -> tuple[DonViKy, ...]:
    leaders = [unit for unit in units if unit.dung_dau]
    if len(leaders) > 1:
        raise ValueError(f"chỉ một đơn vị đứng đầu, đây có: {'; '.join(unit.don_vi for unit in leaders)}")
    return (*leaders, *(unit for unit in units if not unit.dung_dau))


def _place(signer: NguoiChungKien, role: str | None) -> Place:
    return [line for line in (role, signer.don_vi, signer.chuc_vu) if line], signer.ho_ten or ""


class GiaoUocThiDua(CoBoCuc, CoNamThiDua, CoDiaDanh):
    """Records what units of a cluster promise for a year."""

    ten = "Giao ước thi đua"
    ten_loai = "Bản giao ước thi đua"
    viet_tat = ""
    mau = "nhieu_nguoi_ky"
    head = (*CoNamThiDua.head, "mo_dau")
    outline = (
        Heading("Nội dung giao ước", "noi_dung", Groups()),
        Heading("Chỉ tiêu thi đua", "chi_tieu", Records(COT)),
        Heading("Tổ chức thực hiện", "to_chuc_thuc_hien"),
    )

    noi_dung: tuple[NhomY, ...] = Field(
        title="Nội dung", min_length=1, description="Các đơn vị giao ước làm gì, theo từng nhóm nội dung."
    )
    chi_tieu: tuple[ChiTieuDangKy, ...] = Field(
        default=(),
        title="Chỉ tiêu",
        description="Mỗi chỉ tiêu một mục, in thành bảng; không có thì bỏ.",
        examples=[[{"noi_dung": "Tỷ lệ hồ sơ giải quyết đúng hạn", "don_vi_tinh": "%", "ke_hoach": "Từ 98 trở lên"}]],
    )
    to_chuc_thuc_hien: CacYMotDong = Field(
        title="Tổ chức thực hiện",
        min_length=1,
        description="Đơn vị đứng đầu, phó, sơ kết, tổng kết, chấm điểm.",
        examples=[["Trưởng khối chủ trì sơ kết, tổng kết, chấm điểm thi đua"]],
    )
    don_vi_ky: Annotated[tuple[DonViKy, ...], AfterValidator(_leader_first)] = Field(
        title="Đơn vị ký",
        min_length=2,
        description="Các đơn vị ký giao ước; đơn vị có vai trò trưởng được in đầu tiên.",
        examples=[
            [
                {"don_vi": "Khối trưởng Ví Dụ", "vai_tro": "Trưởng khối", "chuc_vu": "Giám đốc"},
                {"don_vi": "Đơn vị Thí Dụ", "chuc_vu": "Giám đốc", "ho_ten": "Trần Thị Thí Dụ"},
            ]
        ],
    )
    chung_kien: tuple[NguoiChungKien, ...] = Field(
        default=(),
        title="Chứng kiến",
        description="Ai chứng kiến, in dưới các đơn vị ký; không có thì bỏ.",
        examples=[[{"don_vi": "Hội đồng Thi đua - Khen thưởng tỉnh", "chuc_vu": "Phó Chủ tịch"}]],
    )
    truong_ky_rieng: CoKhong = Field(
        default=False,
        title="Trưởng ký riêng",
        description="Đơn vị đầu tiên ký một mình trên một hàng hay không.",
        examples=["có"],
    )
    so_cot: int | None = Field(
        default=None,
        title="Số cột",
        ge=2,
        le=MOST,
        description="Mỗi hàng mấy đơn vị ký: 2 hoặc 3; bỏ thì tự chia theo số đơn vị.",
        examples=[2],
    )

    @field_validator("so_cot")
    @classmethod
    def _where_it_matters(cls, columns: int | None, info: ValidationInfo) -> int | None:
        """Forget a number that the number of signers gives as well."""
        if columns is None or "don_vi_ky" not in info.data:
            return columns
        count = len(info.data["don_vi_ky"]) - bool(info.data.get("truong_ky_rieng"))
        return None if count <= 2 or columns == so_cot(count) else columns

    def view(self) -> NhieuNguoiKyView:
        """Add where all sign."""
        units = [_place(unit, unit.vai_tro) for unit in self.don_vi_ky]
        witnesses = [_place(each, CHUNG_KIEN) for each in self.chung_kien]
        columns = self.so_cot or so_cot(len(units) - self.truong_ky_rieng)
        rows = [units[row.start : row.stop] for row in xep_hang(len(units), columns, first_alone=self.truong_ky_rieng)]
        rows += [witnesses[at : at + MOST] for at in range(0, len(witnesses), MOST)]
        return {**super().view(), "hang_cho_ky": [in_hang(row) for row in rows]}

    @classmethod
    def doc_lai(cls, ban: BanIn) -> dict[str, Any]:
        """Read who signs from the places to sign."""
        rows = doc_hang(ban)
        units = [row for row in rows if not _witnessed(row)]
        witnesses = [_signer(place) for row in rows if _witnessed(row) for place in row]
        alone = len(units) > 1 and len(units[0]) == 1
        return {
            **super().doc_lai(ban),
            "don_vi_ky": [_signer(place) for row in units for place in row],
            "chung_kien": [{name: text for name, text in each.items() if name != "vai_tro"} for each in witnesses],
            "truong_ky_rieng": alone,
            "so_cot": max(2, *(len(row) for row in units[alone:]), 0) if units else None,
        }


def _witnessed(row: list[tuple[list[str], str]]) -> bool:
    return any(lines[:1] and lines[0].casefold() == CHUNG_KIEN.casefold() for lines, _ in row)


def _signer(place: tuple[list[str], str]) -> dict[str, str]:
    lines, name = place
    *role, unit, post = lines if len(lines) > 1 else [*lines, ""]
    found = {"vai_tro": " ".join(role), "don_vi": unit, "chuc_vu": post, "ho_ten": name}
    return {name: text for name, text in found.items() if text}
