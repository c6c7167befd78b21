"""Họ và tên (a person's name), and what may stand before it.

No academic title, degree or honour stands before a signer's name. Ranks,
titles and degrees, though never honours, may where the head of a sector says
so: the armed forces, public bodies of education, health and science.

NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 7c.

>>> tach_hoc_ham("PGS.TS. Nguyễn Văn Ví Dụ"), tach_hoc_ham("Nguyễn Văn Ví Dụ")
(('PGS.TS.', 'Nguyễn Văn Ví Dụ'), ('', 'Nguyễn Văn Ví Dụ'))
"""

from __future__ import annotations

import re
from typing import Annotated, Final

from pydantic import AfterValidator

from vanban.chu.text import nfc, upper_first
from vanban.the_thuc.written import Dong

NOT_A_NAME: Final = "không phải họ tên: có chữ số hoặc dấu ngoặc"
"""What is said of a name that has digits or brackets."""

_RANK = r"(?:đại|thượng|trung|thiếu)\s+(?:tướng|tá|úy)|(?:phó đô|chuẩn đô|đô) đốc"
_DEGREE = (
    r"GS|PGS|TSKH|TS|Th\.?S|BSCK\w*|BS|CK\w*|DS|LS|KS|CN|KTS"
    r"|Giáo sư|Phó Giáo sư|Tiến s[ĩỹ]|Thạc s[ĩỹ]|Bác s[ĩỹ]|Kỹ sư|Luật sư|Cử nhân"
)
_HONOUR = r"NGND|NGƯT|NSND|NSƯT|TTND|TTƯT|AHLĐ"
_APART = r"(?:\s*[.,]\s*|\s+)"
_RANKS = re.compile(rf"(?:{_RANK})\s+(?=\S)", re.IGNORECASE)
_DEGREES = re.compile(rf"(?:(?:{_DEGREE}|{_HONOUR}){_APART})+", re.IGNORECASE)
_TITLES = re.compile(rf"(?:(?:{_RANK}|{_DEGREE}){_APART})+", re.IGNORECASE)
_HONOURS = re.compile(rf"\b(?:{_HONOUR})\b", re.IGNORECASE)


def _person(text: str) -> str:
    """Write a name with every word capitalised; no degree or honour stands before it."""
    text = text.removesuffix("./.").rstrip(" .,;")
    if found := _DEGREES.match(text):
        raise ValueError(f"trước họ tên không ghi học hàm, học vị, danh hiệu: “{found[0].strip()}”")
    if re.search(r"[()\d]", text):
        raise ValueError(NOT_A_NAME)
    rank = found[0] if (found := _RANKS.match(text)) else ""  # as armed units print it
    typed = text[len(rank) :]
    name = typed if typed.istitle() else " ".join(upper_first(word) for word in typed.split(" "))
    if name.isupper() or typed.islower():
        name = re.sub(r"[^\W\d_]+", lambda word: upper_first(word[0].lower()), name)
    return nfc(upper_first(rank.lower()) + name)


def _titles(text: str) -> str:
    """Write ranks, titles and degrees as typed; an abbreviation ends with its stop."""
    if _HONOURS.search(text):
        raise ValueError(f"trước họ tên không ghi danh hiệu danh dự: “{text}”")
    if not _TITLES.fullmatch(f"{text} "):
        raise ValueError(f"“{text}” không phải quân hàm, học hàm, học vị (như Đại tá, PGS.TS., ThS.)")
    text = text.rstrip(" ,")
    last = re.split(r"[\s.,]+", text)[-1]
    return f"{text}." if last[1:].lower() != last[1:] else upper_first(text)


def tach_hoc_ham(text: str) -> tuple[str, str]:
    """Part a printed name from the ranks, titles and degrees before it."""
    found = _TITLES.match(text)
    return (found[0].strip(), text[found.end() :]) if found else ("", text)


def tach_quan_ham(text: str) -> tuple[str, str]:
    """Part a typed name from a rank before it."""
    found = _RANKS.match(text)
    return (upper_first(found[0].strip().lower()), text[found.end() :]) if found else ("", text)


HoTen = Annotated[Dong, AfterValidator(_person)]
"""A person's full name in the decree's form."""
HocHam = Annotated[Dong, AfterValidator(_titles)]
"""Rank, academic title, degree: "Đại tá", "PGS.TS.", "Thạc sĩ"."""
