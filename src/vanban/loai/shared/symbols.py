"""Papers with a number and a symbol, of which either the whole or the issuer's code alone is given.

NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 3; the codes of kinds: Phụ lục III, Mục I.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from pydantic import Field, ValidationInfo, field_validator, model_validator

from vanban.loai.shared.base import VanBan
from vanban.the_thuc.so_ky_hieu import KyHieu, SoKyHieu


class CoSoKyHieu(VanBan):
    """A paper with a number and a symbol."""

    at_least_one = ("ky_hieu_co_quan", "so_ky_hieu")
    codes: ClassVar[tuple[str, ...]] = ("ky_hieu_co_quan",)
    """The fields whose codes, joined, may stand for the symbol."""

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

    @classmethod
    def samples(cls) -> dict[str, Any]:
        """Add the symbol, which begins with the kind's code."""
        return {**super().samples(), "so_ky_hieu": f"12/{cls.prefix()}KCNĐN"}

    @classmethod
    def prefix(cls) -> str:
        """Give what the kind's symbols begin with."""
        return f"{cls.viet_tat}-" if cls.viet_tat else ""

    def in_so_ky_hieu(self) -> str:
        """Print "Số: 12/KH-KCNĐN"."""
        return str(self.so_ky_hieu)

    @property
    def so_trong_loi(self) -> SoKyHieu:
        """The number and symbol."""
        return self.so_ky_hieu

    @model_validator(mode="before")
    @classmethod
    def _code_for_symbol(cls, value: Any) -> Any:
        """Let the issuer's code stand for the symbol."""
        if not isinstance(value, dict) or value.get("so_ky_hieu") is not None or value.get(cls.codes[0]) is None:
            return value
        given = [value[name] for name in cls.codes if value.get(name) is not None]
        return {**value, "so_ky_hieu": _CodeOnly("-".join(given))} if all(isinstance(c, str) for c in given) else value

    @field_validator("so_ky_hieu", mode="before")
    @classmethod
    def _complete_symbol(cls, value: Any) -> Any:
        if value is None:
            example = f"12/{cls.prefix()}UBND"
            raise ValueError(f"thiếu: ghi số, ký hiệu (như “{example}”), hoặc chỉ ký hiệu cơ quan (như “UBND”)")
        if not isinstance(value, _CodeOnly):
            return value
        try:
            return SoKyHieu(ky_hieu=f"{cls.prefix()}{cls._own_code(value.code)}")
        except ValueError:
            return SoKyHieu(ky_hieu=f"{cls.prefix()}X")  # the bad code is told at its own field

    @field_validator("so_ky_hieu")
    @classmethod
    def _kinds_code(cls, value: SoKyHieu) -> SoKyHieu:
        if not value.ky_hieu.startswith(cls.prefix()):
            raise ValueError(f"ký hiệu của {cls.ten_loai} bắt đầu bằng “{cls.prefix()}”, không phải “{value.ky_hieu}”")
        return value

    @classmethod
    def _own_code(cls, typed: str) -> str:
        """Take the kind's code off, where the whole symbol was typed for the issuer's."""
        return typed.strip().removeprefix(cls.prefix())

    @field_validator("ky_hieu_co_quan", mode="before")
    @classmethod
    def _issuers_code(cls, value: Any, info: ValidationInfo) -> Any:
        if value is not None:
            return cls._own_code(value) if isinstance(value, str) else value
        symbol = info.data.get("so_ky_hieu")
        return symbol.ky_hieu.removeprefix(cls.prefix()) if symbol else "X"  # the symbol's own fault is told

    @field_validator("ky_hieu_co_quan")
    @classmethod
    def _agrees(cls, code: str, info: ValidationInfo) -> str:
        symbol = info.data.get("so_ky_hieu")
        if symbol and symbol.ky_hieu != f"{cls.prefix()}{code}":
            raise ValueError(f"“{code}” không khớp ký hiệu “{symbol.ky_hieu}” đã ghi")
        return code


@dataclass(frozen=True)
class _CodeOnly:
    """The issuer's code, standing where the whole symbol should."""

    code: str
