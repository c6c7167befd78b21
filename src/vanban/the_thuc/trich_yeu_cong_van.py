"""Trích yếu nội dung công văn (subject of an official letter; ô số 5b).

After "V/v", in small letters, centred under the number; no line under it.

NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 5b.

>>> str(TrichYeuCongVan.parse("V/v: Về việc nâng bậc lương năm 2019."))
'V/v nâng bậc lương năm 2019'
>>> str(TrichYeuCongVan.parse("Đồng Nai đăng cai hội nghị"))
'V/v Đồng Nai đăng cai hội nghị'
"""

from __future__ import annotations

import re
from typing import Annotated, Any

from pydantic import AfterValidator, Field

from vanban.chu.cau import not_empty, unclosed
from vanban.chu.text import lower_first, upper_first
from vanban.the_thuc.written import Ten, Written

NHAN = "V/v"
_TYPED = re.compile(r"(?:V/v\s*:?\s*|về việc\s+)+", re.IGNORECASE)


def _phrase(text: str) -> str:
    """Leave out what stands before the phrase; its first letter is small unless it begins a name."""
    bare = unclosed(_TYPED.sub("", text, count=1) if _TYPED.match(text) else text)
    following = bare.split()[1:2]
    return bare if following and following[0] == upper_first(following[0]) else lower_first(bare)


TrichYeuCongVanText = Annotated[Ten, AfterValidator(_phrase), AfterValidator(not_empty)]
"""The subject as a field of a document: the phrase alone."""


class TrichYeuCongVan(Written):
    """What the letter is about, in one phrase."""

    ten = "trích yếu công văn"

    trich_yeu: TrichYeuCongVanText = Field(title="Trích yếu")

    @classmethod
    def read(cls, text: str) -> dict[str, Any]:
        """Take the whole line."""
        return {"trich_yeu": text}

    def __str__(self) -> str:
        return f"{NHAN} {self.trich_yeu}"
