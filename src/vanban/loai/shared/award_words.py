"""The wording of commendation: counts by whom they are of, what is done with an award, and back.

Every count is of rows: "05 tập thể và 04 cá nhân". Titles are "công nhận" under the law of 2003 and "tặng" since that
of 2022; the dead are given theirs by "truy tặng".

>>> dem({"tap_the": 5, "ho_gia_dinh": 0, "ca_nhan": 4})
'05 tập thể và 04 cá nhân'
>>> viec("“Lao động tiên tiến”", None), viec("“Lao động tiên tiến”", datetime.date(2020, 12, 1))
('tặng danh hiệu “Lao động tiên tiến”', 'công nhận danh hiệu “Lao động tiên tiến”')
>>> doc_viec("Truy tặng “Huân chương Lao động” hạng Ba")
(True, '“Huân chương Lao động” hạng Ba')
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from vanban.chu.so import listed
from vanban.chu.viet_so import so_luong
from vanban.danh_muc.che_do import MaCheDo, che_do
from vanban.danh_muc.liet_ke import Cap, Nhom
from vanban.danh_muc.ten_in import phan_thuong, ten_ngay

DOI_TUONG: Final = MappingProxyType({"tap_the": "tập thể", "ho_gia_dinh": "hộ gia đình", "ca_nhan": "cá nhân"})
"""Who is rewarded, in the order of lists, by the field that holds them."""
_FIELD_OF: Final = {word: name for name, word in DOI_TUONG.items()}
_WHO: Final = "|".join(DOI_TUONG.values())
_COUNT: Final = re.compile(rf"(?P<so>\d[\d.]*)\s+(?P<ai>{_WHO})\b", re.IGNORECASE)
SO_NGUOI: Final = rf"\d[\d.]* (?:{_WHO})(?:(?:,| và) \d[\d.]* (?:{_WHO}))*"
"""A pattern of what ``dem`` writes."""
_DOING: Final = re.compile(
    r"(?P<viec>truy tặng|tặng thưởng|tặng|công nhận)(?: danh hiệu)? (?P<ten>.+)", re.IGNORECASE | re.DOTALL
)
_STATE: Final = MappingProxyType(
    {Cap.CHU_TICH_NUOC: "Chủ tịch nước", Cap.CHINH_PHU: "Thủ tướng Chính phủ", Cap.THU_TUONG: "Thủ tướng Chính phủ"}
)
_BANNERS: Final = ("COCP", "CO_BT", "CO_QK_DHQG")
"""Titles that are things: one gives a banner, not a title."""


def dem(so: Mapping[str, int]) -> str:
    """Write how many of each there are, those of whom there is none left out."""
    return listed([f"{so_luong(so[name])} {word}" for name, word in DOI_TUONG.items() if so[name]])


def nhung_ai(so: Mapping[str, int]) -> str:
    """Name who there is: "tập thể, cá nhân"."""
    return ", ".join(word for name, word in DOI_TUONG.items() if so[name])


def doc_nhung_ai(text: str) -> list[str]:
    """Give the fields of those that a text names, in order."""
    return [_FIELD_OF[word.lower()] for word in re.findall("|".join(_FIELD_OF), text, re.IGNORECASE)]


def cac_so(text: str) -> dict[str, list[int]]:
    """Give the counts that a text names, by whom they are of."""
    found: dict[str, list[int]] = {}
    for each in _COUNT.finditer(text):
        found.setdefault(_FIELD_OF[each["ai"].lower()], []).append(int(each["so"].replace(".", "")))
    return found


def so_khac(text: str, so: Mapping[str, int]) -> Iterable[str]:
    """Tell where the one count that a text names of somebody is not the rows' own."""
    for name, counts in cac_so(text).items():
        if len(counts) == 1 and counts[0] != so[name]:
            word = DOI_TUONG[name]
            yield f"ghi {so_luong(counts[0])} {word}, danh sách có {so_luong(so[name]) if so[name] else 0} {word}"


@lru_cache(maxsize=1024)
def viec(ten: str, day: datetime.date | None, *, truy_tang: bool = False) -> str:
    """Write what is done with an award, on a day, in small letters."""
    award, name = phan_thuong(ten), ten_ngay(ten, day)
    title = award.nhom in (Nhom.DANH_HIEU_THI_DUA, Nhom.DANH_HIEU_VINH_DU_NN) and award.ma not in _BANNERS
    regime = che_do(day) if day else None
    old = award.danh_hieu and title and regime is not None and regime.ma is MaCheDo.A
    doing = "truy tặng" if truy_tang else "công nhận" if old else "tặng"
    return f"{doing} danh hiệu {name}" if title else f"{doing} {name}"


def doc_viec(text: str) -> tuple[bool, str]:
    """Read what is done, and with which award; ``ValueError`` if it is something else."""
    if not (found := _DOING.fullmatch(text.strip())):
        raise ValueError(text)
    return found["viec"].lower() == "truy tặng", found["ten"]


def cap_nha_nuoc(ten: str, day: datetime.date | None) -> str:
    """Name who of the State's own level decides an award on a day; empty where another level does."""
    award = phan_thuong(ten)
    levels = award.cac_cap(day) if day else {one.cap for one in award.tham_quyen if one.cap}
    return next((_STATE[level] for level in Cap if level in levels and level in _STATE), "")
