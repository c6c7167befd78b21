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
CHUA_CHAC = " (*)"
VIET_TAT = (
    "L22, L03: Luật Thi đua, khen thưởng năm 2022, năm 2003; N91, N98, N152: nghị định của Chính phủ số 91 năm 2017, "
    "số 98 năm 2023, số 152 năm 2025; Đ23.2: Điều 23 khoản 2; (*): căn cứ cần đối chiếu với văn bản gốc"
)
"""What the short citations stand for, for readers."""


@lru_cache(maxsize=1024)
def in_dieu(cited: str, chua_chac: str = "") -> str:
    """Write a citation for readers, without its weight; ``chua_chac`` marks what no second source says.

    >>> in_dieu("L22 Đ23 [2+]", CHUA_CHAC), in_dieu("N152 Đ4.1 [1]", CHUA_CHAC)
    ('L22 Đ23', 'N152 Đ4.1 (*)')
    """
    sure = all(weight == DoTin.HAI_NGUON for weight in _WEIGHT.findall(cited))
    return _WEIGHT.sub("", cited) + ("" if sure else chua_chac)


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
