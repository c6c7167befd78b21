r"""A column of a sheet: what it is called, what stands in it, and how a clerk is helped to fill it in.

>>> header_key("Tỷ lệ (%)") == header_key(" TỈ  LỆ\n%")
True
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from functools import cached_property, lru_cache

from vanban.chu.text import slug

_BRACKETS = re.compile(r"\([^()]*\)")


class Form(Enum):
    """What stands in a column's cells.

    A DATE and a PERIOD are read alike, a month or a year that stands alone being left to the model. In a blank workbook
    a PERIOD's cells are text: a year alone is common there, and Excel takes a year in a date cell for a day of 1905.
    """

    TEXT = "chữ"
    INTEGER = "số nguyên"
    PERCENT = "tỷ lệ phần trăm"
    DATE = "ngày, như 15/01/2026"
    PERIOD = "ngày như 15/01/2026, hoặc tháng 01/2026, hoặc năm 2026"
    YES_NO = "đánh dấu x nếu có"
    LINES = "mỗi ý một dòng trong ô (Alt+Enter để xuống dòng)"
    CODES = "nhiều mã thì cách nhau bằng dấu chấm phẩy"


@dataclass(frozen=True)
class Column:
    """A column.

    ``path`` is the way to its datum in a row's data: ``("ho_va_ten",)``, or
    ``("noi_dung", 0, "quy")`` for the first of several groups; empty for the
    running number, which is no datum. ``danh_sach`` names the list that its
    choices come from when they are not fixed; ``closed`` ones take nothing else.
    ``rare`` ones are shown in the guide, not in the example row, which clerks copy.
    """

    title: str
    path: tuple[str | int, ...]
    form: Form = Form.TEXT
    aliases: tuple[str, ...] = ()
    required: bool = False
    help: str = ""
    example: str = ""
    choices: tuple[str, ...] = ()
    closed: bool = False
    danh_sach: str = ""
    rare: bool = False

    @cached_property
    def keys(self) -> frozenset[str]:
        """What its header may look like, folded by ``header_key``."""
        names = (self.title, *self.aliases)
        return frozenset(header_key(name) for name in (*names, _BRACKETS.sub("", self.title)))


@dataclass(frozen=True)
class SheetForm:
    """A sheet: its name, the names it also goes by, its columns.

    A ``vertical`` sheet has its titles down the first column and the data beside them.
    """

    name: str
    columns: tuple[Column, ...]
    aliases: tuple[str, ...] = ()
    vertical: bool = False


EXAMPLE = "VD"
"""Begins the first cell of an example row, which is never read: alone for a running number, else before a colon."""

TT = Column(
    "TT",
    (),
    aliases=("STT", "Số TT", "Số thứ tự", "TT/STT"),
    help=f"Số thứ tự; hàng ghi “{EXAMPLE}” là hàng ví dụ, không được đọc.",
)
"""The running number."""


def header_key(text: str) -> str:
    """Fold a header or a choice to what tells it from others: no marks, blanks or capitals, y as i (Tỷ, Tỉ; sỹ, sĩ)."""
    return _folded(text) if len(text) <= _SHORT else _folded.__wrapped__(text)


_SHORT = 200
"""Letters of the longest text that is remembered."""


@lru_cache(maxsize=20_000)  # the same choices stand in thousands of rows
def _folded(text: str) -> str:
    return slug(text).replace("y", "i")
