"""What every kind of paper has in common.

A kind is a frozen model of facts. Its ``view`` decides all the wording and
gives plain strings and lists: what a template may ask for, and nothing else.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any, ClassVar, TypedDict, get_type_hints

from pydantic import Field, ValidationInfo, field_validator, model_validator

from vanban.chu.text import slug
from vanban.the_thuc import doc_lai
from vanban.the_thuc.ban_in import BanIn
from vanban.the_thuc.can_cu import CanCu, DongCanCu
from vanban.the_thuc.dia_danh_thoi_gian import DiaDanh, DiaDanhThoiGian, ThoiGian
from vanban.the_thuc.nguoi_ky import NguoiKy
from vanban.the_thuc.noi_dung import Khoi
from vanban.the_thuc.noi_nhan import Luu, NguoiSoanThao, NoiNhan, tach_luu
from vanban.the_thuc.so_ky_hieu import KyHieu, SoKyHieu
from vanban.the_thuc.trich_yeu import TrichYeuText
from vanban.the_thuc.written import Model, Muc, Ten, TungDong


class View(TypedDict):
    """What every template may ask for; each kind's view adds its own."""

    tieu_de: str
    tac_gia: str
    co_quan_chu_quan: str
    co_quan_ban_hanh: str
    so_ky_hieu: str
    dia_danh_thoi_gian: str
    ten_loai: str
    trich_yeu: str
    noi_dung: list[Khoi]
    noi_nhan: list[str]
    quyen_han_chuc_vu: list[str]
    ho_ten: str


class VanBan(Model):
    """The facts common to every paper."""

    ten_loai: ClassVar[str]
    viet_tat: ClassVar[str]
    """Code of the kind (Phụ lục III, Mục I)."""
    mau: ClassVar[str] = "1.4"
    """The official form it follows (Phụ lục III, Mục II)."""

    at_least_one = ("ky_hieu_co_quan", "so_ky_hieu")
    closing: ClassVar[tuple[str, ...]] = ("noi_nhan", "luu", "nguoi_soan_thao", "so_ban", "nguoi_ky")
    """What stands under the body."""

    loai: str = Field(default="", title="Loại", description="Loại văn bản; giữ nguyên.")
    co_quan_chu_quan: Ten | None = Field(
        default=None,
        title="Cơ quan chủ quản",
        description="Cơ quan cấp trên trực tiếp, được viết tắt cụm từ thông dụng như UBND; không có thì bỏ.",
        examples=["UBND tỉnh Đồng Nai"],
    )
    co_quan_ban_hanh: Ten = Field(
        title="Cơ quan ban hành",
        description="Tên chính thức, đầy đủ của cơ quan ban hành (Phụ lục I, Phần I, Mục II, khoản 2).",
        examples=["Ban Quản lý các Khu công nghiệp"],
    )
    so_ky_hieu: SoKyHieu = Field(  # type: ignore[assignment]
        default=None,
        title="Số, ký hiệu",
        description="Số và ký hiệu đầy đủ khi văn thư đã cấp số (Phụ lục I, Phần I, Mục II, khoản 3).",
    )
    ky_hieu_co_quan: KyHieu = Field(  # type: ignore[assignment]
        default=None,
        title="Ký hiệu cơ quan",
        description="Chữ viết tắt tên cơ quan; ký hiệu của loại văn bản được thêm trước, số để trống chờ văn thư.",
        examples=["KCNĐN"],
    )
    dia_danh: DiaDanh = Field(
        title="Địa danh",
        description="Tên đơn vị hành chính nơi cơ quan đóng trụ sở (Phụ lục I, Phần I, Mục II, khoản 4).",
        examples=["Đồng Nai"],
    )
    ngay_ban_hanh: ThoiGian = Field(
        default=ThoiGian(),
        title="Ngày ban hành",
        description="Như 15/01/2026 hoặc 2026-01-15; dự thảo ghi 01/2026, 2026 hoặc bỏ, bản in chừa chỗ để điền.",
        examples=["15/01/2026", "2026-01", "2026"],
    )
    trich_yeu: TrichYeuText = Field(
        title="Trích yếu",
        description="Câu hoặc cụm từ nêu nội dung chính của văn bản (Phụ lục I, Phần I, Mục II, khoản 5).",
        examples=["Thực hiện công tác thi đua, khen thưởng năm 2026"],
    )
    can_cu: Annotated[tuple[DongCanCu, ...], TungDong] = Field(
        default=(),
        title="Căn cứ",
        description="Mỗi căn cứ một dòng; dấu cuối dòng được thêm (Phụ lục I, Phần I, Mục II, khoản 6).",
        examples=[["Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022"]],
    )
    noi_nhan: Annotated[tuple[Muc, ...], TungDong] = Field(
        title="Nơi nhận",
        min_length=1,
        description="Mỗi nơi nhận một dòng; dòng “Lưu” được thêm (Phụ lục I, Phần I, Mục II, khoản 9).",
        examples=[["Ban Thi đua - Khen thưởng tỉnh", "Các phòng, đơn vị trực thuộc"]],
    )
    luu: Luu = Field(
        default="VT",
        title="Lưu",
        description="Văn thư (VT) và đơn vị soạn thảo, ghi sau chữ “Lưu:”.",
        examples=["VT, TĐKT"],
    )
    nguoi_soan_thao: NguoiSoanThao | None = Field(
        default=None,
        title="Người soạn thảo",
        description="Chữ viết tắt tên người soạn thảo (Phụ lục I, Phần I, Mục III, khoản 3).",
        examples=["PL"],
    )
    so_ban: int | None = Field(
        default=None, title="Số bản", ge=1, description="Phát hành bao nhiêu bản, in sau dòng “Lưu”.", examples=[10]
    )
    nguoi_ky: NguoiKy = Field(
        title="Người ký",
        description="Ai ký, với quyền hạn nào (Điều 13; Phụ lục I, Phần I, Mục II, khoản 7).",
    )

    @classmethod
    def slug(cls) -> str:
        """Give the kind's name for machines: "Kế hoạch" → ``ke_hoach``."""
        return slug(cls.ten_loai)

    @classmethod
    def in_order(cls) -> tuple[str, ...]:
        """Name the fields as they follow on the page: the head, the kind's own, what stands under the body."""
        return (*(name for name in cls.model_fields if name not in cls.closing), *cls.closing)

    @classmethod
    def samples(cls) -> dict[str, Any]:
        """Give examples that differ from kind to kind, by field."""
        return {"loai": cls.slug(), "so_ky_hieu": f"12/{cls.viet_tat}-KCNĐN"}

    @classmethod
    def view_type(cls) -> type:
        """Give the ``TypedDict`` that ``view`` answers with: what a template may ask for."""
        hint: type = get_type_hints(cls.view)["return"]
        return hint

    def view(self) -> View:
        """Give what a template prints: all wording decided, every key present."""
        return {
            "tieu_de": f"{self.ten_loai} - {self.trich_yeu}".replace("\n", " "),
            "tac_gia": self.co_quan_ban_hanh.replace("\n", " "),
            "co_quan_chu_quan": self.co_quan_chu_quan or "",
            "co_quan_ban_hanh": self.co_quan_ban_hanh,
            "so_ky_hieu": str(self.so_ky_hieu),
            "dia_danh_thoi_gian": str(DiaDanhThoiGian(dia_danh=self.dia_danh, thoi_gian=self.ngay_ban_hanh)),
            "ten_loai": self.ten_loai,
            "trich_yeu": self.trich_yeu,
            "noi_dung": self.than_bai(),
            "noi_nhan": list(self.danh_sach_nhan().dong),
            "quyen_han_chuc_vu": list(self.nguoi_ky.dong),
            "ho_ten": self.nguoi_ky.ho_ten or "",
        }

    @classmethod
    def doc_lai(cls, ban: BanIn) -> dict[str, Any]:
        """Read a printed paper back into data, the inverse of ``view``; each kind adds its body."""
        return {"loai": cls.slug(), **doc_lai.chung(ban)}

    def can_cu_dong(self) -> tuple[str, ...]:
        """Give the printed lines of the legal basis."""
        return CanCu(can_cu=self.can_cu).dong(self.ngay_ban_hanh)

    def than_bai(self) -> list[Khoi]:
        """Give the body as printed paragraphs; each kind has its own."""
        raise NotImplementedError

    def danh_sach_nhan(self) -> NoiNhan:
        """Give the list of recipients, with what the kind's rules add to it."""
        return NoiNhan(noi_nhan=self.noi_nhan, luu=self.luu, nguoi_soan_thao=self.nguoi_soan_thao, so_ban=self.so_ban)

    @model_validator(mode="before")
    @classmethod
    def _one_normal_form(cls, value: Any) -> Any:
        """Leave out what is absent, part the Lưu line from the recipients, let the code stand for the symbol."""
        if not isinstance(value, dict):
            return value
        value = tach_luu({name: given for name, given in value.items() if given is not None})
        if "so_ky_hieu" not in value and isinstance(code := value.get("ky_hieu_co_quan"), str):
            return {**value, "so_ky_hieu": _CodeOnly(code)}
        return value

    @field_validator("loai")
    @classmethod
    def _this_kind(cls, name: str) -> str:
        if name and slug(name) != cls.slug():
            raise ValueError(f"đây là {cls.ten_loai}, không phải “{name}”")
        return cls.slug()

    @field_validator("so_ky_hieu", mode="before")
    @classmethod
    def _complete_symbol(cls, value: Any) -> Any:
        if value is None:
            raise ValueError("thiếu: ghi số, ký hiệu (như “12/KH-UBND”), hoặc chỉ ký hiệu cơ quan (như “UBND”)")
        if not isinstance(value, _CodeOnly):
            return value
        try:
            return SoKyHieu(ky_hieu=f"{cls.viet_tat}-{cls._own_code(value.code)}")
        except ValueError:
            return SoKyHieu(ky_hieu=f"{cls.viet_tat}-X")  # the bad code is told at its own field

    @field_validator("so_ky_hieu")
    @classmethod
    def _kinds_code(cls, value: SoKyHieu) -> SoKyHieu:
        if not value.ky_hieu.startswith(f"{cls.viet_tat}-"):
            raise ValueError(f"ký hiệu của {cls.ten_loai} bắt đầu bằng “{cls.viet_tat}-”, không phải “{value.ky_hieu}”")
        return value

    @classmethod
    def _own_code(cls, typed: str) -> str:
        """Take the kind's code off, where the whole symbol was typed for the issuer's."""
        return typed.strip().removeprefix(f"{cls.viet_tat}-")

    @field_validator("ky_hieu_co_quan", mode="before")
    @classmethod
    def _issuers_code(cls, value: Any, info: ValidationInfo) -> Any:
        if value is not None:
            return cls._own_code(value) if isinstance(value, str) else value
        symbol = info.data.get("so_ky_hieu")
        return symbol.ky_hieu.removeprefix(f"{cls.viet_tat}-") if symbol else "X"  # the symbol's own fault is told

    @field_validator("ky_hieu_co_quan")
    @classmethod
    def _agrees(cls, code: str, info: ValidationInfo) -> str:
        symbol = info.data.get("so_ky_hieu")
        if symbol and symbol.ky_hieu != f"{cls.viet_tat}-{code}":
            raise ValueError(f"“{code}” không khớp ký hiệu “{symbol.ky_hieu}” đã ghi")
        return code


@dataclass(frozen=True)
class _CodeOnly:
    """The issuer's code, standing where the whole symbol should."""

    code: str
