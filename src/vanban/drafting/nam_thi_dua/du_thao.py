"""A kind's starter made a paper of the year: what the office repeats left out, the year put in."""

from __future__ import annotations

import re
from collections.abc import Collection

from vanban.drafting.starter import starter
from vanban.loai.shared.base import VanBan

_SAMPLES_ARE_OF = 2026
_YEAR = re.compile(rf"\b({_SAMPLES_ARE_OF - 1}|{_SAMPLES_ARE_OF}|{_SAMPLES_ARE_OF + 1})\b(?!/)")
_DATE = re.compile(r"^#?ngay_ban_hanh: .*$", re.MULTILINE)
_LAW = re.compile(r"Luật|Nghị định|Thông tư|Nghị quyết")


def du_thao(kind: type[VanBan], nam: int, thang: int, given: Collection[str]) -> str:
    """Write the starter of a kind for a month of the year; its samples' years move with it, laws keep theirs."""
    text = _DATE.sub(f"ngay_ban_hanh: {thang:02}/{nam}", starter(kind, without=given))
    return "".join(_of_year(line, nam) for line in text.splitlines(keepends=True))


def _of_year(line: str, nam: int) -> str:
    if line.lstrip().startswith("# ") or line.startswith("ngay_ban_hanh:") or _LAW.search(line):
        return line
    return _YEAR.sub(lambda found: str(int(found[1]) - _SAMPLES_ARE_OF + nam), line)
