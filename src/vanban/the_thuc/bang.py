"""Bảng (a table of a body or an appendix): heads that may stand over one another, rows, groups of rows, a note.

The decree leaves tables to practice. A paper's titled tables are numbered once
there are two of them, as the decree has it for appendices; a single one needs
no number.

>>> bang = Bang.model_validate({"cot": ["TT", {"tieu_de": "Số", "cot": ["Cũ", "Mới"]}], "hang": [[1, 2, 3], "Cộng"]})
>>> [(dau["loi"], dau["hang"], dau["cot"], dau["so_hang"], dau["so_cot"]) for dau in bang.view()["dau"]]
[('TT', 0, 0, 2, 1), ('Số', 0, 1, 1, 2), ('Cũ', 1, 1, 1, 1), ('Mới', 1, 2, 1, 1)]
>>> [(hang["nhom"], hang["o"]) for hang in bang.view()["hang"]]
[('', ['1', '2', '3']), ('Cộng', [])]
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from math import isfinite
from types import MappingProxyType
from typing import Annotated, Any, NamedTuple, TypedDict

from pydantic import AfterValidator, BeforeValidator, Field, ValidationInfo, field_validator, model_validator

from vanban.chu.cau import not_empty, unlabelled
from vanban.chu.marked import marked_row, tidy
from vanban.chu.text import clean, upper_first
from vanban.the_thuc.written import Dong, Faulty, KhongSai, LoiVan, Model, ThanhDanhSach, Written, as_text

NHIEU_COT_NHAT = 63
"""Word's own limit."""


class DauIn(TypedDict):
    """A head: its text, its first row and column in the grid (from 0), and how many of each it covers."""

    loi: str
    hang: int
    cot: int
    so_hang: int
    so_cot: int


class HangIn(TypedDict):
    """A row: its cells, or the name of the group that begins with it."""

    nhom: str
    o: list[str]


class BangIn(TypedDict):
    """A table as it prints, but for its title and note."""

    so_cot: int
    dau: list[DauIn]
    hang: list[HangIn]


def _label(word: str) -> re.Pattern[str]:
    return re.compile(rf"{word}(?:\s+số)?\s*\d{{1,3}}\s*[.:]\s*", re.IGNORECASE)


_LABELS: Mapping[str, re.Pattern[str]] = MappingProxyType({word: _label(word) for word in ("Bảng", "Hình", "Biểu đồ")})


def _caption(text: str) -> str:
    """Write a caption without the number that the printing gives it, and without a closing mark."""
    before = None
    while text != before:
        before = text
        for label in _LABELS.values():
            text = label.sub("", text) if label.match(text) else text
        text = unlabelled(text).rstrip(" .:")
    return not_empty(upper_first(text))


ChuGoi = Annotated[Dong, AfterValidator(_caption)]
"""What a table, a picture or a chart is called."""


def _cell(value: Any) -> Any:
    """Let a number, or nothing, stand in a cell."""
    if value is None:
        return ""
    if type(value) is float and isfinite(value):
        return f"{value:.15g}".replace(".", ",")
    return str(value) if type(value) is int else as_text(value)


ChuDau = Annotated[str, BeforeValidator(_cell), AfterValidator(clean), Field(min_length=0)]
"""The text of a head, which may be empty; a newline begins a paragraph."""

O = Annotated[ChuDau, AfterValidator(tidy)]  # noqa: E741
"""The text of a cell; it may hold marks, heads are bold throughout."""

Hang = Annotated[Dong | tuple[O, ...], KhongSai]
"""A row's cells, or the name of the group of rows that begins here."""


class Cot(Written):
    """A column, or several under one head."""

    ten = "cột"
    text_schema = MappingProxyType({"type": "string"})
    nhieu_dong = True

    tieu_de: ChuDau = Field(title="Tiêu đề", description="Chữ ở đầu cột, hoặc ở trên nhiều cột.", examples=["Số lượng"])
    cot: Annotated[tuple[Cot, ...], ThanhDanhSach] = Field(
        default=(), title="Cột", description="Những cột đứng chung dưới tiêu đề này."
    )

    @classmethod
    def read(cls, text: str) -> dict[str, Any]:
        """Read a bare text as the head of one column."""
        return {"tieu_de": text}

    @model_validator(mode="before")
    @classmethod
    def _from_number(cls, value: Any) -> Any:
        """Let a year be a head."""
        return str(value) if type(value) is int else value

    @property
    def loi_gon(self) -> str | None:
        """The head, where it is all there is."""
        return None if self.cot else self.tieu_de

    @cached_property
    def so_cot(self) -> int:
        """How many columns stand under it."""
        return sum(each.so_cot for each in self.cot) or 1

    @cached_property
    def so_hang(self) -> int:
        """How many rows of heads it and those under it take."""
        return 1 + max((each.so_hang for each in self.cot), default=0)


class Bang(Model):
    """A table: heads, rows, and what stands above and below them."""

    tieu_de: ChuGoi | None = Field(
        default=None,
        title="Tiêu đề",
        description="Tên bảng, in trên bảng; từ hai bảng có tên trở lên thì số được thêm.",
        examples=["Kết quả xét thi đua năm 2026"],
    )
    cot: Annotated[tuple[Cot, ...], ThanhDanhSach] = Field(
        title="Cột",
        min_length=1,
        description="Tiêu đề từng cột; nhiều cột chung một tiêu đề thì ghi tieu_de và cot.",
        examples=[["TT", "Tên tập thể", "Ghi chú"]],
    )
    hang: tuple[Hang, ...] = Field(
        title="Hàng",
        min_length=1,
        description="Mỗi hàng một danh sách ô, đủ số cột; một câu chữ là tên nhóm, in suốt bề ngang.",
        examples=[[[1, "Văn phòng", ""]]],
    )
    ghi_chu: LoiVan | None = Field(
        default=None, title="Ghi chú", description="In dưới bảng.", examples=["Số liệu đến ngày 30/11/2026."]
    )

    @field_validator("cot")
    @classmethod
    def _not_too_many(cls, columns: tuple[Cot, ...]) -> tuple[Cot, ...]:
        if (count := sum(each.so_cot for each in columns)) > NHIEU_COT_NHAT:
            raise ValueError(f"bảng có {count} cột; Word nhận nhiều nhất {NHIEU_COT_NHAT}")
        return columns

    @field_validator("hang", mode="before")
    @classmethod
    def _as_many_cells_as_columns(cls, rows: Any, info: ValidationInfo) -> Any:
        """Mark the rows that have too few cells or too many."""
        if "cot" not in info.data or not isinstance(rows, (list, tuple)):
            return rows
        count = sum(each.so_cot for each in info.data["cot"])

        def checked(number: int, row: Any) -> Any:
            if isinstance(row, (list, tuple)) and len(row) != count:
                return Faulty(f"hàng {number} có {len(row)} ô, bảng có {count} cột")
            return row

        return tuple(checked(number, row) for number, row in enumerate(rows, 1))

    @property
    def so_cot(self) -> int:
        """How many columns it has."""
        return sum(each.so_cot for each in self.cot)

    @classmethod
    def cua(cls, cot: tuple[Cot, ...], hang: Iterable[str | Sequence[str]], tieu_de: str | None = None) -> Bang:
        """Make a table of what models have read already, as many cells in a row as there are columns."""
        rows = tuple([row if isinstance(row, str) else tuple(row) for row in hang])
        return cls.model_construct(tieu_de=tieu_de, cot=cot, hang=rows, ghi_chu=None)

    def view(self) -> BangIn:
        """Give what is printed in the grid."""
        return {"so_cot": self.so_cot, "dau": in_dau(self.cot), "hang": _in_hang(self.hang)}


class BangMau(NamedTuple):
    """A table of a form, made of facts that were read: its heads as they print, its rows."""

    dau: list[DauIn]
    hang: Sequence[str | Sequence[str]]
    tieu_de: str | None = None
    ghi_chu: str | None = None

    def view(self) -> BangIn:
        """Give what is printed in the grid, whose heads are a column's each."""
        return {"so_cot": len(self.dau), "dau": self.dau, "hang": _in_hang(self.hang)}


def _in_hang(rows: Iterable[str | Sequence[str]]) -> list[HangIn]:
    return [{"nhom": row, "o": []} if isinstance(row, str) else {"nhom": "", "o": marked_row(row)} for row in rows]


def in_dau(columns: Sequence[Cot]) -> list[DauIn]:
    """Print the heads as they stand in the grid."""
    return [*_heads(columns, 0, 0, max(each.so_hang for each in columns))]


def _heads(columns: Iterable[Cot], row: int, at: int, rows: int) -> Iterator[DauIn]:
    for each in columns:
        # What stands over one head alone (a column's number) reaches down to it.
        below = each.cot[0].so_hang if len(each.cot) == 1 else rows - row - 1
        tall = rows - row - below if each.cot else rows - row
        yield {"loi": each.tieu_de, "hang": row, "cot": at, "so_hang": tall, "so_cot": each.so_cot}
        if each.cot:
            yield from _heads(each.cot, row + tall, at, rows)
        at += each.so_cot
