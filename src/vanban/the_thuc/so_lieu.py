"""Số liệu (figures of a report): counts of people, percentages, figures in digits or words. Practice (tdkt 7.2).

>>> nguoi(28), nguoi(12, 28), nguoi(0)
('28 người', '12 người (42,9 %)', 'không có')
"""

from __future__ import annotations

import re
from math import isfinite
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, Field

from vanban.chu.viet_so import nhan_so, phan_tram, so_luong, ty_le, viet_so
from vanban.the_thuc.written import Dong

_PEOPLE = re.compile(r"(?P<so>\d[\d.]*)(?:\s*người)?(?:\s*\(.*\))?", re.IGNORECASE)
NOBODY = "không có"


def nguoi(count: int, whole: int | None = None) -> str:
    """Write how many people, and which part of ``whole`` they are."""
    if not count:
        return NOBODY
    return f"{so_luong(count)} người" + (f" ({ty_le(count, whole)})" if whole else "")


def _people(value: Any) -> Any:
    """Read what ``nguoi`` writes."""
    text = value.strip(" .") if isinstance(value, str) else value
    if isinstance(text, str) and text.lower() in ("không", NOBODY):
        return 0
    found = _PEOPLE.fullmatch(text) if isinstance(text, str) else None
    return found["so"].replace(".", "") if found else value


def _from_float(value: Any) -> Any:
    """Read a cell of a workbook, which knows decimals only as binary ones."""
    if type(value) is float and isfinite(value):
        return f"{value:.15g}".replace(".", ",")
    return value


def _figure(text: str) -> str:
    """Write a number with its dots and comma; words are left."""
    try:
        return viet_so(nhan_so(text))
    except ValueError:
        return text


def _percentage(text: str) -> str:
    try:
        return viet_so(nhan_so(text.removesuffix("%").strip()))
    except ValueError:
        raise ValueError(f"không phải tỷ lệ: “{text}”; tỷ lệ ghi như 85 hoặc 85,2") from None


def in_phan_tram(text: str) -> str:
    """Print a percentage held as ``PhanTram``."""
    return phan_tram(text, so_le=2)


def la_so(text: str | None) -> bool:
    """Tell whether a figure is a number."""
    try:
        return text is not None and nhan_so(text) is not None
    except ValueError:
        return False


SoNguoi = Annotated[int, Field(ge=0, le=99_999_999), BeforeValidator(_people)]
"""A count of people."""
SoLieu = Annotated[Dong, AfterValidator(_figure), BeforeValidator(_from_float)]
"""A figure: a number in Vietnamese writing, or words."""
PhanTram = Annotated[Dong, AfterValidator(_percentage), BeforeValidator(_from_float)]
"""A percentage without its sign, in Vietnamese writing."""
