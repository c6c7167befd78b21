"""Ô nhiều thứ (cells that hold several things): lists, awards and names as offices type them into one cell."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from pydantic import BeforeValidator

from vanban.chu.text import clean
from vanban.danh_muc.tra_cuu import tim

_NONE = {"không", "chưa", "không có", "chưa dùng"}
_PARTS = re.compile(r"[;\n]")


def none_or_parts(value: Any) -> Any:
    """Read "không", "chưa" as an empty list, a text with semicolons as its parts; nothing stays unknown."""
    return _none_or_parts(value) if isinstance(value, str) else value


@lru_cache(maxsize=1024)
def _none_or_parts(value: str) -> tuple[str, ...] | None:
    text = clean(value)
    return () if text.lower() in _NONE else tuple(part.strip() for part in _PARTS.split(text) if part.strip()) or None


CoTheChuaBiet = BeforeValidator(none_or_parts)
"""A list that may be unknown (``None``), which is not the same as empty."""


def doc_nguoi(value: Any) -> Any:
    """Read several names out of one cell: parted by semicolons, commas or lines."""
    if not isinstance(value, str):
        return value
    return tuple(name.strip() for name in re.split(r"[;,\n]", clean(value)) if name.strip()) or None


def doc_ma_nhieu(value: Any) -> Any:
    """Read several awards out of one cell: parted by semicolons or lines, or by commas, "+", "và" where each is one."""
    return _awards_of(value) if isinstance(value, str) else value


@lru_cache(maxsize=1024)
def _awards_of(value: str) -> tuple[str, ...]:
    return tuple(award for part in _PARTS.split(clean(value)) if part.strip() for award in _awards(part.strip()))


def _awards(text: str) -> tuple[str, ...]:
    parts = tuple(part for part in re.split(r"\s*(?:[,+]|\bvà\b)\s*", text) if part)
    if len(parts) > 1 and (all(map(tim, parts)) or tim(text) is None):
        return parts
    return (text,)
