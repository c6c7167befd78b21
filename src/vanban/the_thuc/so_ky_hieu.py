"""Số, ký hiệu (document number and symbol).

Numbers below 10 take a leading zero; a slash parts number from symbol and a
hyphen parts the groups of the symbol, without spaces. A draft has no number
yet (the registry clerk assigns it), so its place is left open, wide enough
for a pen. Codes keep their own case (QyĐ, TTr).

NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 3.

>>> str(SoKyHieu.parse("Số : 5 / KH - UBND"))
'Số: 05/KH-UBND'
>>> str(SoKyHieu.parse("/KH-KCNĐN"))
'Số:          /KH-KCNĐN'
"""

from __future__ import annotations

import re
from types import MappingProxyType
from typing import Annotated, Any

from pydantic import AfterValidator, Field

from vanban.chu.so import padded
from vanban.chu.text import one_line
from vanban.errors import WrittenFormError
from vanban.the_thuc.written import Written

BLANK = " " * 10
"""The open place of a number: 11 mm at 13 pt, room for three written digits."""

_LOOSE = re.compile(r"(?:Số)?\s*:?\s*(?P<so>\d{1,6}|[ .…_]*)\s*/\s*(?P<ky_hieu>\S.*)", re.IGNORECASE)
_SYMBOL = re.compile(r"[^\W_][\w&.]*(?:-[\w&.]+)*")


def _symbol(text: str) -> str:
    written = re.sub(r"\s*[-–—\u2010\u2011\u2212]\s*", "-", one_line(text).strip(" ."))
    if not _SYMBOL.fullmatch(written):
        raise ValueError(
            f"ký hiệu “{text}” không đúng dạng: các nhóm chữ viết tắt nối bằng gạch nối, không cách chữ (KH-UBND)"
        )
    return written


KyHieu = Annotated[str, AfterValidator(_symbol)]
"""Groups of abbreviations joined by hyphens."""


class SoKyHieu(Written):
    """A document's number within its year, and the symbol of kind and issuer."""

    ten = "số, ký hiệu"
    text_schema = MappingProxyType({"type": "string", "pattern": r"/\s*\S"})

    so: int | None = Field(
        default=None,
        title="Số",
        ge=1,
        le=999_999,
        description="Số do văn thư cấp trong năm; dự thảo bỏ trống.",
        examples=[12],
    )
    ky_hieu: KyHieu = Field(
        title="Ký hiệu",
        description="Chữ viết tắt của loại văn bản và của cơ quan, nối bằng gạch nối.",
        examples=["KH-UBND"],
    )

    @classmethod
    def read(cls, text: str) -> dict[str, Any]:
        """Read ``12/KH-UBND`` with or without "Số:", spaces and leading zeros."""
        if not (found := _LOOSE.fullmatch(text)):
            raise WrittenFormError(cls.ten, text, "cần dạng 12/KH-UBND, hoặc /KH-UBND khi chưa có số")
        if re.match(r"\d{4}/", found["ky_hieu"]):
            raise WrittenFormError(cls.ten, text, "văn bản hành chính không ghi năm trong số, ký hiệu")
        number = found["so"].strip(" .…_")
        return {"so": int(number) if number else None, "ky_hieu": found["ky_hieu"]}

    def __str__(self) -> str:
        return f"Số: {self.bare(BLANK)}" if self.so is not None else f"Số:{self.bare(BLANK)}"

    def bare(self, blank: str = "…") -> str:
        """Write it inside a sentence, ``blank`` standing for a number not yet given.

        >>> SoKyHieu(so=7, ky_hieu="KH-UBND").bare()
        '07/KH-UBND'
        """
        return f"{blank if self.so is None else padded(self.so)}/{self.ky_hieu}"
