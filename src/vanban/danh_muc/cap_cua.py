"""Cấp của: which level somebody decides at, told by the title, where it is plain (L22 Đ77-80).

>>> cap_cua("Chủ tịch Ủy ban nhân dân tỉnh Ví Dụ"), cap_cua("Trưởng ban Ban Quản lý các Khu công nghiệp")
(<Cap.BO_NGANH_TINH: 'BO_NGANH_TINH'>, <Cap.DON_VI: 'DON_VI'>)
>>> cap_cua("Trưởng ban Ban Tổ chức Trung ương") is None
True
"""

from __future__ import annotations

import re
from typing import Final

from vanban.danh_muc.liet_ke import Cap

_PEOPLE = r"(?:chủ tịch |phó chủ tịch )?(?:ủy ban nhân dân|uỷ ban nhân dân|ubnd)"
_LEVELS: Final = (
    (Cap.CHU_TICH_NUOC, r"chủ tịch nước\b"),
    (Cap.THU_TUONG, r"thủ tướng\b"),
    (Cap.CHINH_PHU, r"chính phủ$"),
    (Cap.CAP_XA, rf"{_PEOPLE} (?:xã|phường|thị trấn|đặc khu)\b"),
    (Cap.CAP_HUYEN, rf"{_PEOPLE} (?:huyện|quận|thị xã)\b"),
    (Cap.BO_NGANH_TINH, rf"{_PEOPLE} tỉnh\b|bộ trưởng\b"),
    (Cap.DON_VI, r"(?:giám đốc )?sở\b|(?:trưởng ban )?ban quản lý (?:các )?khu\b|(?:chi cục trưởng )?chi cục\b"),
)


def cap_cua(chuc_danh: str) -> Cap | None:
    """Tell the level of a decider, ``None`` where the title does not tell."""
    text = " ".join(chuc_danh.split())
    return next((level for level, pattern in _LEVELS if re.match(pattern, text, re.IGNORECASE)), None)
