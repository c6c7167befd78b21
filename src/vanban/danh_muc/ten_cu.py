"""Tên cũ: names that a paper of a day should no longer bear.

For names and addresses of today (recipients, deciders, bases), not for what
tells of the past. A district's noun counts only before a name or behind the word
for its office, since Huyện and Quận are also people's names.

>>> [(one.cum_tu, one.thay) for one in ten_cu("UBND huyện Ví Dụ", datetime.date(2025, 7, 1))]
[('UBND huyện', 'xã, phường, đặc khu')]
>>> ten_cu("UBND huyện Ví Dụ", datetime.date(2025, 6, 30))
()
"""

from __future__ import annotations

import datetime
import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from vanban.chu.text import nfc
from vanban.danh_muc.che_do import NGAY_BO_CAP_HUYEN
from vanban.danh_muc.nguon import Nguon, hai_nguon, mot_nguon, nho, suy

_UPPER = "A-ZĐÀ-ÝĂĨŨƠƯẠ-Ỹ"


@dataclass(frozen=True)
class TenCu:
    """A name that ends: a pattern of it, the first day without it, what stands in its place, and why."""

    mau: re.Pattern[str]
    tu: datetime.date
    thay: str
    ly_do: str
    nguon: Nguon


@dataclass(frozen=True)
class CanhBao:
    """An old name found: its words, where they begin (from 0), what to write, and the first day without it."""

    cum_tu: str
    vi_tri: int
    thay: str
    ly_do: str
    nguon: Nguon
    tu: datetime.date

    def __str__(self) -> str:
        return f"“{self.cum_tu}”: {self.ly_do}" + (f"; thay bằng: {self.thay}" if self.thay else "")


_LAW_2024 = datetime.date(2024, 1, 1)

CAC_TEN_CU: Final = (
    TenCu(
        re.compile(r"xã, phường, thị trấn tiêu biểu", re.IGNORECASE),
        NGAY_BO_CAP_HUYEN, "Xã, phường, đặc khu tiêu biểu", "danh hiệu đổi tên từ 01/7/2025", mot_nguon("N152 Đ8"),
    ),
    TenCu(
        re.compile(
            r"(?:\b(?:[Cc]ấp|UBND|HĐND|[ỦU]y ban [Nn]hân dân|[Hh]ội đồng [Nn]hân dân) (?:huyện|quận|thị xã|thị trấn)\b"
            rf"|(?:\b(?:huyện|quận|thị xã|thị trấn)|^(?:Huyện|Quận|Thị xã|Thị trấn))(?= (?:[{_UPPER}]|\d)))"
        ),
        NGAY_BO_CAP_HUYEN, "xã, phường, đặc khu", "từ 01/7/2025 không còn cấp huyện và thị trấn",
        mot_nguon("NĐ129 Đ59"),
    ),
    TenCu(
        re.compile(r"\bBan Thi đua\s*(?:[-–,]\s*)?khen thưởng tỉnh\b", re.IGNORECASE),
        NGAY_BO_CAP_HUYEN, "Sở Nội vụ", "công tác thi đua, khen thưởng của tỉnh do Sở Nội vụ tham mưu",
        mot_nguon("một tỉnh, 2025"),
    ),
    TenCu(
        re.compile(r"\bBộ Kế hoạch và Đầu tư\b", re.IGNORECASE),
        datetime.date(2025, 3, 1), "Bộ Tài chính", "Bộ Kế hoạch và Đầu tư đã hợp nhất vào Bộ Tài chính năm 2025",
        nho("hợp nhất bộ 2025"),
    ),
    TenCu(
        re.compile(r"\b15/2003/QH11\b|Luật Thi đua,? khen thưởng ngày 26(?: tháng |/)11(?: năm |/)2003", re.IGNORECASE),
        _LAW_2024, "Luật Thi đua, khen thưởng số 06/2022/QH15", "Luật năm 2003 hết hiệu lực từ 01/01/2024",
        hai_nguon("L22 Đ94.2"),
    ),
    TenCu(
        re.compile(r"\b91/2017/NĐ-CP\b"), _LAW_2024, "Nghị định của thời điểm ban hành",
        "Nghị định 91/2017/NĐ-CP hết hiệu lực từ 01/01/2024", hai_nguon("L22 Đ94; N98"),
    ),
    TenCu(
        re.compile(r"\b12/2019/TT-BNV\b"), _LAW_2024, "", "Thông tư hướng dẫn Nghị định 91/2017/NĐ-CP đã hết hiệu lực",
        suy("L22 Đ94; N98"),
    ),
    TenCu(
        re.compile(r"\b98/2023/NĐ-CP\b"), datetime.date(2025, 7, 1), "Nghị định số 152/2025/NĐ-CP",
        "Nghị định 98/2023/NĐ-CP chỉ còn dùng cho hồ sơ nhận trước 01/7/2025 và, đến 31/12/2025, cho việc đã phân cấp "
        "mà chưa có quy định", hai_nguon("N152 Đ60"),
    ),
    TenCu(
        re.compile(r"\b28/2024/NĐ-CP\b"), datetime.date(2025, 7, 1), "Nghị định số 152/2025/NĐ-CP",
        "Nghị định 28/2024/NĐ-CP áp dụng đến 30/6/2025", mot_nguon("N152 Đ60"),
    ),
    TenCu(
        re.compile(r"\b01/2024/TT-BNV\b"), datetime.date(2025, 8, 5), "Thông tư số 15/2025/TT-BNV",
        "Thông tư 01/2024/TT-BNV được thay từ 05/8/2025", hai_nguon("TT 15/2025/TT-BNV"),
    ),
    TenCu(
        re.compile(r"\b29/2023/TT-BGDĐT\b"), datetime.date(2026, 4, 2), "Thông tư số 07/2026/TT-BGDĐT",
        "Thông tư 29/2023/TT-BGDĐT được thay từ 02/4/2026", mot_nguon("TT 07/2026/TT-BGDĐT"),
    ),
)  # fmt: skip


@lru_cache(maxsize=1024)
def ten_cu(text: str, day: datetime.date) -> tuple[CanhBao, ...]:
    """Give the old names a text of that day bears, in its order; where two overlap, the first of the table."""
    text = nfc(text)
    taken: list[tuple[int, int]] = []
    found: list[CanhBao] = []
    for name in CAC_TEN_CU:
        for match in name.mau.finditer(text) if name.tu <= day else ():
            if all(match.end() <= start or match.start() >= end for start, end in taken):
                taken.append(match.span())
                found.append(CanhBao(match[0], match.start(), name.thay, name.ly_do, name.nguon, name.tu))
    return tuple(sorted(found, key=lambda one: one.vi_tri))
