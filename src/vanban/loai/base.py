"""What every kind of paper has in common.

A kind is a frozen model of facts. Its ``view`` decides all the wording and
gives plain strings and lists: what a template may ask for, and nothing else.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any, ClassVar, TypedDict, get_type_hints

from pydantic import Field, ValidationInfo, field_validator, model_validator

from vanban.chu.text import slug
from vanban.the_thuc.can_cu import CanCu, DongCanCu
from vanban.the_thuc.dia_danh_thoi_gian import DiaDanh, DiaDanhThoiGian, ThoiGian
from vanban.the_thuc.nguoi_ky import NguoiKy
from vanban.the_thuc.noi_dung import Khoi
from vanban.the_thuc.noi_nhan import Luu, NguoiSoanThao, NoiNhan, tach_luu
from vanban.the_thuc.so_ky_hieu import KyHieu, SoKyHieu
from vanban.the_thuc.trich_yeu import TrichYeuText
from vanban.the_thuc.written import Model, Muc, Ten, ThanhDanhSach


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

    loai: str = Field("", title="Loại")
    co_quan_chu_quan: Ten | None = Field(None, title="Cơ quan chủ quản")
    co_quan_ban_hanh: Ten = Field(title="Cơ quan ban hành")
    so_ky_hieu: SoKyHieu = Field(None, title="Số, ký hiệu")  # type: ignore[assignment]
    ky_hieu_co_quan: KyHieu = Field(None, title="Ký hiệu cơ quan")  # type: ignore[assignment]
    dia_danh: DiaDanh = Field(title="Địa danh")
    ngay_ban_hanh: ThoiGian = Field(ThoiGian(), title="Ngày ban hành")
    trich_yeu: TrichYeuText = Field(title="Trích yếu")
    can_cu: Annotated[tuple[DongCanCu, ...], ThanhDanhSach] = Field((), title="Căn cứ")
    noi_nhan: Annotated[tuple[Muc, ...], ThanhDanhSach] = Field(title="Nơi nhận", min_length=1)
    luu: Luu = Field("VT", title="Lưu")
    nguoi_soan_thao: NguoiSoanThao | None = Field(None, title="Người soạn thảo")
    so_ban: int | None = Field(None, title="Số bản", ge=1)
    nguoi_ky: NguoiKy = Field(title="Người ký")

    @classmethod
    def slug(cls) -> str:
        """Give the kind's name for machines: "Kế hoạch" → ``ke_hoach``."""
        return slug(cls.ten_loai)

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

    def can_cu_dong(self) -> tuple[str, ...]:
        """Give the printed lines of the legal basis."""
        return CanCu(can_cu=self.can_cu).dong

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
            return SoKyHieu(ky_hieu=f"{cls.viet_tat}-{value.code}")
        except ValueError:
            return SoKyHieu(ky_hieu=f"{cls.viet_tat}-X")  # the bad code is told at its own field

    @field_validator("so_ky_hieu")
    @classmethod
    def _kinds_code(cls, value: SoKyHieu) -> SoKyHieu:
        if not value.ky_hieu.startswith(f"{cls.viet_tat}-"):
            raise ValueError(f"ký hiệu của {cls.ten_loai} bắt đầu bằng “{cls.viet_tat}-”, không phải “{value.ky_hieu}”")
        return value

    @field_validator("ky_hieu_co_quan", mode="before")
    @classmethod
    def _issuers_code(cls, value: Any, info: ValidationInfo) -> Any:
        if value is not None:
            return value
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
