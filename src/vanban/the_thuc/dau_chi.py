"""Dấu chỉ mức độ khẩn, phạm vi lưu hành (marks of urgency and of circulation; ô số 10b, 11).

Three degrees of urgency, each in a frame of its own size; what a note of
circulation says is open. Marks of secrecy belong to the law on state secrets
and to no ordinary tool: a paper that asks for one is refused.

NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III, khoản 2.

>>> do_khan("HOẢ TỐC"), do_khan("thuong khan")
('Hỏa tốc', 'Thượng khẩn')
>>> do_khan("Tối mật")
Traceback (most recent call last):
    ...
ValueError: vanban không xử lý văn bản mật: văn bản có nội dung bí mật nhà nước làm theo pháp luật về bảo vệ bí mật ...
"""

from __future__ import annotations

import re
from typing import Annotated, Final, TypedDict

from pydantic import AfterValidator, Field

from vanban.chu.text import slug, upper_first
from vanban.the_thuc.written import Dong, Model

CAC_MUC: Final = ("Khẩn", "Thượng khẩn", "Hỏa tốc")
"""The degrees, the lowest first."""
_BY_SLUG = {slug(name): name for name in CAC_MUC}
_OF_SECRECY = frozenset({"do", "muc", "van", "ban", "tuyet", "toi", "mat"})
_MARKED_AS = re.compile(r"^(?:độ|mức(?: độ)?) khẩn\s*:\s*", re.IGNORECASE)

KHONG_MAT: Final = (
    "vanban không xử lý văn bản mật: văn bản có nội dung bí mật nhà nước làm theo pháp luật về bảo vệ bí mật nhà nước"
)
"""What is said of a paper marked secret."""


def do_khan(text: str) -> str:
    """Read a degree of urgency, with or without marks and capitals; ``ValueError`` for any other word."""
    name = slug(_not_secret(_MARKED_AS.sub("", text)))
    if name not in _BY_SLUG:
        raise ValueError(f"“{text}” không phải mức độ khẩn; có: {', '.join(map(str.lower, CAC_MUC))}")
    return _BY_SLUG[name]


def _not_secret(text: str) -> str:
    if "mat" in (words := set(slug(text).split("_"))) and words <= _OF_SECRECY:
        raise ValueError(KHONG_MAT)
    return text


def _note(text: str) -> str:
    """Write a note as it is said; it is shown in capitals."""
    bare = _not_secret(text).rstrip(" .;")
    return upper_first(bare.lower() if bare.isupper() else bare)


DoKhan = Annotated[Dong, AfterValidator(do_khan)]
"""A degree of urgency: "Khẩn", "Thượng khẩn", "Hỏa tốc"."""
PhamViLuuHanh = Annotated[Dong, AfterValidator(_note)]
"""A note of circulation, "Lưu hành nội bộ"."""


class DauChiIn(TypedDict):
    """The marks as they print; what a paper has not is empty."""

    do_khan: str
    pham_vi_luu_hanh: str


class DauChi(Model):
    """The marks that any paper may bear."""

    do_khan: DoKhan | None = Field(
        default=None,
        title="Độ khẩn",
        description="khẩn, thượng khẩn hoặc hỏa tốc, in trong khung đỏ (Phụ lục I, Phần I, Mục III, khoản 2b); không "
        "khẩn thì bỏ.",
        examples=["hỏa tốc"],
    )
    pham_vi_luu_hanh: PhamViLuuHanh | None = Field(
        default=None,
        title="Phạm vi lưu hành",
        description="Như Lưu hành nội bộ, Xem xong trả lại, in trong khung trên đầu trang thứ nhất (Phụ lục I, Phần I, "
        "Mục III, khoản 2c); không hạn chế thì bỏ.",
        examples=["Lưu hành nội bộ"],
    )

    def in_dau_chi(self) -> DauChiIn:
        """Print the marks."""
        return {"do_khan": self.do_khan or "", "pham_vi_luu_hanh": self.pham_vi_luu_hanh or ""}
