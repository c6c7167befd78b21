"""Tên in: an award's name as papers print it, from however it was typed; and the order that lists have.

Where the law quotes a name it is the law's own; where who gives it is part of the name (Bằng khen, Cờ thi đua, Chiến sĩ
thi đua of a ministry or province, Giấy khen, Kỷ niệm chương) it is the user's, abbreviations spelt out.

L22 Đ6, Đ9; the order: N152 Đ29.5.

>>> ten_chuan("CSTĐCS"), ten_chuan("bk ubnd tỉnh")
('“Chiến sĩ thi đua cơ sở”', 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh')
>>> ten_chuan("BK Bộ Nội vụ"), ten_chuan("HCLĐ III")
('Bằng khen Bộ Nội vụ', '“Huân chương Lao động” hạng Ba')
"""

from __future__ import annotations

import datetime
import re
from functools import lru_cache
from typing import Final

from vanban.chu.text import clean, slug, upper_first
from vanban.danh_muc.kieu import doc_phan_thuong
from vanban.danh_muc.liet_ke import Cap, DoiTuong
from vanban.danh_muc.phan_thuong import PhanThuong
from vanban.danh_muc.tra_cuu import THEO_MA, tim

_SPELT_OUT: Final = tuple(
    (re.compile(rf"\b{short}\b", re.IGNORECASE), full)
    for short, full in (
        ("CSTĐ", "Chiến sĩ thi đua"), ("BK", "Bằng khen"), ("GK", "Giấy khen"), ("KNC", "Kỷ niệm chương"),
        ("UBND", "Ủy ban nhân dân"), ("TĐ", "thi đua"), ("chiến sỹ", "chiến sĩ"),
    )
)  # fmt: skip
_FRAME: Final = re.compile(
    r"^(?:danh hiệu thi đua|danh hiệu|hình thức)\s+|[,\s]+năm(?:\s+học)?[\s\d–-]+$", re.IGNORECASE
)
_QUOTES: Final = re.compile(r"[\"“”]([^\"“”]*)[\"“”]")
_MINISTRY, _PROVINCE = re.compile(r"\bbộ\b", re.IGNORECASE), re.compile(r"\btỉnh\b", re.IGNORECASE)
_LOWEST: Final = 99
"""The place of awards to which the law gives no rank."""


@lru_cache(maxsize=4096)
def ten_chuan(text: str) -> str:
    """Write the printed name of the award a text names; ``ValueError``, with the likeliest meant, if it names none."""
    award = THEO_MA[doc_phan_thuong(text)]
    typed = _FRAME.sub("", _FRAME.sub("", " ".join(clean(text).split())))
    if award.trong_ngoac:
        return award.ten_in()
    spelt_out = typed
    for short, full in _SPELT_OUT:
        spelt_out = short.sub(full, spelt_out)
    known = {slug(name) for name in (award.ma, award.ten, award.ten_cap_tinh, *award.bi_danh) if name}
    ministry = _MINISTRY.search(typed) and not _PROVINCE.search(typed)
    if known & {slug(typed), slug(spelt_out)} and not ministry:
        return award.ten_cap_tinh or award.ten_in()
    return upper_first(_QUOTES.sub(r"“\1”", typed if typed.isupper() else spelt_out))


def phan_thuong(ten: str) -> PhanThuong:
    """Give the award that a name written by ``ten_chuan`` names."""
    award = tim(ten)
    assert award  # noqa: S101 - such a name is found by construction
    return award


def ten_ngay(ten: str, day: datetime.date | None) -> str:
    """Give such a name as the law of a day has it."""
    award = phan_thuong(ten)
    return award.ten_in(day) if ten == award.ten_in() else ten


def thu_tu(award: PhanThuong, day: datetime.date | None) -> tuple[int, bool, bool, int]:
    """Give the key that puts awards in order: who decides, high to low; titles before forms; collectives'; rank."""
    who = (award.quyet_dinh(day) if day else ()) or award.tham_quyen[::-1]
    level = next((one.cap for one in who if one.cap), None)
    persons = not {DoiTuong.TAPTHE, DoiTuong.HOGIADINH} & {*award.doi_tuong}
    return list(Cap).index(level) if level else len(Cap), not award.danh_hieu, persons, award.thu_bac or _LOWEST
