r"""Quốc hiệu và Tiêu ngữ (national name and motto).

Quốc hiệu stands in capitals, Tiêu ngữ under it with a spaced hyphen between its
three phrases, each beginning with a capital; under Tiêu ngữ a solid line as
long as its text. The decree prints both HÒA (k.1a) and HOÀ (Mục V); we write
the former and read either.

NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 1.

>>> print(QuocHieu.parse("Cộng hoà xã hội chủ nghĩa Việt Nam\nĐộc lập – Tự do – Hạnh phúc"))
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
"""

from __future__ import annotations

from typing import Any

from vanban.chu.text import slug
from vanban.errors import WrittenFormError
from vanban.the_thuc.written import Written

QUOC_HIEU = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
TIEU_NGU = "Độc lập - Tự do - Hạnh phúc"


class QuocHieu(Written):
    """The national name and the motto; there is nothing to vary."""

    ten = "quốc hiệu và tiêu ngữ"
    nhieu_dong = True

    @classmethod
    def read(cls, text: str) -> dict[str, Any]:
        """Accept any case, tone-mark school and dash."""
        if slug(text) != slug(f"{QUOC_HIEU} {TIEU_NGU}"):
            raise WrittenFormError(cls.ten, text)
        return {}

    def __str__(self) -> str:
        return f"{QUOC_HIEU}\n{TIEU_NGU}"
