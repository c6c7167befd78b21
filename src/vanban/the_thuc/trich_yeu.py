"""Tên loại và trích yếu nội dung văn bản (type name and subject).

The type name stands in capitals, the subject in small letters directly under
it; both bold and centred, a solid line of 1/3-1/2 of the text's length under
the subject. A công văn has no type name: its subject follows "V/v" under the
number instead.

NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 5.

>>> str(TrichYeu.parse("V/v: tổ chức hội nghị tổng kết năm 2020."))
'Về việc tổ chức hội nghị tổng kết năm 2020'
"""

from __future__ import annotations

import re
from typing import Annotated, Any

from pydantic import AfterValidator, Field

from vanban.chu.text import upper_first
from vanban.the_thuc.written import Ten, Written


def _subject(text: str) -> str:
    """Spell out the công văn's "V/v", open with a capital, end without a stop (a subject is a phrase)."""
    if found := re.match(r"(?:V/v\s*:?\s*)(?:về việc\s+)*", text, re.IGNORECASE):
        text = f"Về việc {text[found.end() :]}"
    text = text.removesuffix("./.").rstrip(" .;\n") if not text.endswith("...") else text
    if not text:
        raise ValueError("không được để trống")
    return upper_first(text)


TrichYeuText = Annotated[Ten, AfterValidator(_subject)]
"""The subject as a field of a document."""


class TrichYeu(Written):
    """What the document is about: one short sentence or phrase."""

    ten = "trích yếu"

    trich_yeu: TrichYeuText = Field(title="Trích yếu")

    @classmethod
    def read(cls, text: str) -> dict[str, Any]:
        """Take the whole line."""
        return {"trich_yeu": text}

    def __str__(self) -> str:
        return self.trich_yeu
