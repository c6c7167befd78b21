"""Kỷ niệm (anniversaries): how many years lie between a day and its return, which sentences tell beside both days.

>>> tinh_ky_niem("kỷ niệm … năm ngày Bác Hồ ra lời kêu gọi thi đua ái quốc (11/6/1948-11/6/2020).")
'kỷ niệm 72 năm ngày Bác Hồ ra lời kêu gọi thi đua ái quốc (11/6/1948-11/6/2020).'
"""

from __future__ import annotations

import re

_DAY = r"(?P<{0}>\d{{1,2}}\s*/\s*\d{{1,2}})\s*/\s*(?P<nam_{0}>\d{{4}})"
_SENTENCE = re.compile(
    rf"(?P<truoc>k[ỷỉ] niệm\s+)(?P<so>\d+|…|\.{{2,}}|_+)(?P<sau>\s+năm\b[^()\n]*\({_DAY.format('dau')}\s*[-–]\s*"
    rf"{_DAY.format('cuoi')}\))",
    re.IGNORECASE,
)


def tinh_ky_niem(text: str) -> str:
    """Write the count of years where it was left open; ``ValueError`` where a typed one is not the years' difference.

    Only a day and the same day of another year tell for sure: "10 năm (2011-2020)" may count both ends.
    """

    def counted(found: re.Match[str]) -> str:
        if _day(found["dau"]) != _day(found["cuoi"]):
            return found[0]
        years = int(found["nam_cuoi"]) - int(found["nam_dau"])
        if years < 1 or (found["so"].isdecimal() and int(found["so"]) != years):
            sum_ = f"{found['nam_cuoi']} - {found['nam_dau']} = {years}"
            raise ValueError(f"“{found['truoc']}{found['so']} năm” không khớp hai ngày đã ghi: {sum_}")
        return f"{found['truoc']}{years}{found['sau']}"

    return _SENTENCE.sub(counted, text)


def _day(text: str) -> list[int]:
    return [int(part) for part in text.split("/")]
