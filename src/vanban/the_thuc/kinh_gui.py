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

from pydantic import Field

from vanban.the_thuc.written import Muc, ThanhDanhSach, Written

NHAN = "Kính gửi:"


def tung_dong(names: Sequence[str]) -> tuple[str, ...]:
    """Write those addressed, a line each: a dash before, a semicolon after, a full stop at the end."""
    last = len(names) - 1
    return tuple(f"- {name}{';' if index < last else '.'}" for index, name in enumerate(names))


class KinhGui(Written):
    """Those who are asked to act."""

    ten = "kính gửi"
    nhieu_dong = True

    kinh_gui: Annotated[tuple[Muc, ...], ThanhDanhSach] = Field(title="Kính gửi", min_length=1)

    @classmethod
    def read(cls, text: str) -> dict[str, Any]:
        """Read the label and what follows it, on its line or below."""
        names = re.sub(r"^Kính gửi\s*:?\s*", "", text, flags=re.IGNORECASE)
        return {"kinh_gui": [name for name in names.split("\n") if name]}

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
