"""Kính gửi (addressees; ô số 9a).

One addressee stands on the line of "Kính gửi:"; two or more stand below it, a
line each with a dash before and a semicolon after, the last with a full stop,
their dashes under the colon.

NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 9d.

>>> str(KinhGui.parse("Kính gửi: Bộ Nội vụ."))
'Kính gửi: Bộ Nội vụ'
>>> print(KinhGui(kinh_gui=("Bộ Nội vụ", "- Bộ Tài chính;")))
Kính gửi:
- Bộ Nội vụ;
- Bộ Tài chính.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Annotated, Any

from pydantic import BeforeValidator, Field

from vanban.chu.cau import listed
from vanban.chu.text import FORBIDDEN
from vanban.the_thuc.written import Muc, ThanhDanhSach, Written, as_text

NHAN = "Kính gửi:"
_LABEL = re.compile(r"(?:[-–—•*+]?\s*Kính gửi\b\s*:?\s*)+", re.IGNORECASE)


def _names(value: Any) -> Any:
    """Read each line, or part before a semicolon, as one addressee, without a label typed before it."""
    given = (value,) if isinstance(value, str) else value
    if not isinstance(given, (list, tuple)):
        return value
    return tuple(name for item in map(as_text, given) for name in _bare(item))


def _bare(item: Any) -> list[Any]:
    if not isinstance(item, str) or FORBIDDEN.search(item):
        return [item]
    names = [_LABEL.sub("", line, count=1) if _LABEL.match(line) else line for line in listed(item)]
    return [name for name in names if name] or [""]


CacNoiGui = Annotated[tuple[Muc, ...], BeforeValidator(_names), ThanhDanhSach]
"""Those addressed, a line each."""


def tung_dong(names: Sequence[str]) -> tuple[str, ...]:
    """Write those addressed, a line each: a dash before, a semicolon after, a full stop at the end."""
    last = len(names) - 1
    return tuple(f"- {name}{';' if index < last else '.'}" for index, name in enumerate(names))


class KinhGui(Written):
    """Those who are asked to act."""

    ten = "kính gửi"
    nhieu_dong = True

    kinh_gui: CacNoiGui = Field(title="Kính gửi", min_length=1)

    @classmethod
    def read(cls, text: str) -> dict[str, Any]:
        """Read the label and what follows it, on its line or below."""
        return {"kinh_gui": [name for name in _bare(text) if name]}

    @property
    def danh_sach(self) -> tuple[str, ...]:
        """The lines under the label; none when the one addressee stands beside it."""
        return () if len(self.kinh_gui) == 1 else tung_dong(self.kinh_gui)

    @property
    def dong_dau(self) -> str:
        """The label's line, with the addressee if there is only one."""
        return f"{NHAN} {self.kinh_gui[0]}" if len(self.kinh_gui) == 1 else NHAN

    def __str__(self) -> str:
        return "\n".join((self.dong_dau, *self.danh_sach))
