"""Nguồn: where a fact comes from, and how sure it is.

Citations are short: ``L22`` is Luật Thi đua, khen thưởng số 06/2022/QH15, ``L03``
that of 2003, ``N91``, ``N98`` and ``N152`` the decrees 91/2017, 98/2023 and
152/2025; ``Đ23.2`` is Điều 23 khoản 2.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache


class DoTin(StrEnum):
    """How sure a fact is: sources that agree, one source, memory, or a conclusion from sources."""

    HAI_NGUON = "2+"
    MOT_NGUON = "1"
    NHO = "mem"
    SUY = "inf"


@dataclass(frozen=True)
class Nguon:
    """A citation and its weight.

    >>> print(Nguon("L22 Đ23", DoTin.HAI_NGUON))
    L22 Đ23 [2+]
    """

    dieu: str
    do_tin: DoTin

    def __str__(self) -> str:
        return f"{self.dieu} [{self.do_tin}]"


_WEIGHT = re.compile(r" \[(2\+|1|mem|inf)\]")
_WHERE = re.compile(r"(?P<van_ban>[^\s;(,]+(?: [^\s;(,]+)*?) Đ(?P<muc>\d+[\d.a-zđ-]*(?:, \d+[\d.a-zđ-]*)*)")
_ITEM = re.compile(r"(?P<dieu>\d+)(?:-(?P<den>\d+)|\.(?P<khoan>\d+)(?P<diem>[a-zđ])?)?")
_NAMES = {
    "L22": "Luật Thi đua, khen thưởng số 06/2022/QH15",
    "L03": "Luật Thi đua, Khen thưởng số 15/2003/QH11",
    "N91": "Nghị định số 91/2017/NĐ-CP",
    "N98": "Nghị định số 98/2023/NĐ-CP",
    "N152": "Nghị định số 152/2025/NĐ-CP",
    "NĐ129": "Nghị định số 129/2025/NĐ-CP",
}
_NAMED = re.compile(rf"\b({'|'.join(_NAMES)})\b")
_KINDS = {"Luật": "Luật", "NĐ": "Nghị định", "TT": "Thông tư", "QĐ": "Quyết định", "CV": "Công văn"}
_KIND = re.compile(rf"\b({'|'.join(_KINDS)}) (?=\d)")
CHUA_CHAC = " (*)"
GIAI_CHUA_CHAC = "Dấu (*) sau căn cứ: mới thấy ở một nguồn, cần đối chiếu với văn bản gốc trước khi dùng."
"""What the mark says, for readers."""


@lru_cache(maxsize=1024)
def in_dieu(cited: str, chua_chac: str = "") -> str:
    """Write a citation out for readers, without its weight; ``chua_chac`` marks what no second source says.

    >>> in_dieu("L22 Đ23 [2+]", CHUA_CHAC), in_dieu("N152 Đ33.2b, 44 [1]", CHUA_CHAC)
    ... # doctest: +NORMALIZE_WHITESPACE
    ('Điều 23 Luật Thi đua, khen thưởng số 06/2022/QH15',
     'điểm b khoản 2 Điều 33, Điều 44 Nghị định số 152/2025/NĐ-CP (*)')
    """
    sure = all(weight == DoTin.HAI_NGUON for weight in _WEIGHT.findall(cited))
    told = _WHERE.sub(_points_first, _WEIGHT.sub("", cited))
    told = _NAMED.sub(lambda name: _NAMES[name[0]], told)
    return _KIND.sub(lambda kind: f"{_KINDS[kind[1]]} số ", told) + ("" if sure else chua_chac)


def _points_first(found: re.Match[str]) -> str:
    """Write what is cited of one instrument, the points before the instrument."""
    return f"{', '.join(map(_item, _ITEM.finditer(found['muc'])))} {found['van_ban']}"


def _item(found: re.Match[str]) -> str:
    if found["den"]:
        return f"từ Điều {found['dieu']} đến Điều {found['den']}"
    steps = (("điểm", found["diem"]), ("khoản", found["khoan"]), ("Điều", found["dieu"]))
    return " ".join(f"{name} {number}" for name, number in steps if number)


def hai_nguon(dieu: str) -> Nguon:
    """Cite what two or more independent sources say."""
    return Nguon(dieu, DoTin.HAI_NGUON)


def mot_nguon(dieu: str) -> Nguon:
    """Cite what one source says."""
    return Nguon(dieu, DoTin.MOT_NGUON)


def nho(dieu: str) -> Nguon:
    """Cite what is commonly known and was seen in no source."""
    return Nguon(dieu, DoTin.NHO)


def suy(dieu: str) -> Nguon:
    """Cite what sources imply and do not say."""
    return Nguon(dieu, DoTin.SUY)
