"""Đối chiếu (cross-checks): a figure that somebody typed is held to the cell that is computed.

Real tables print 0,65 % for 508 of 779, and totals that are not their columns'
sums; a figure that disagrees is refused with both values named.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Annotated, Any

from pydantic import BeforeValidator, Field

from vanban.chu.text import nearest, one_line, slug
from vanban.chu.viet_so import lam_tron, nhan_so
from vanban.the_thuc.nhieu_loi import Loi
from vanban.the_thuc.written import Dong, Model, as_text
from vanban.thong_ke.bieu import Bieu


def _figure(value: Any) -> Any:
    value = as_text(value)
    return str(value) if type(value) is int else value


class DoiChieu(Model):
    """A typed figure: in which table, which row and column it stands, what it says."""

    bieu: Dong = Field(
        title="Biểu", description="Mã của biểu: tong_hop, cap_tinh, quy, bieu_0603.", examples=["tong_hop"]
    )
    hang: Dong = Field(title="Hàng", description="Tên của hàng, như in ở biểu.", examples=["Tổng cộng"])
    cot: Dong = Field(
        title="Cột",
        description="Tên của cột; dưới một tiêu đề chung thì nối bằng dấu gạch.",
        examples=["Người trực tiếp"],
    )
    so: Annotated[str, BeforeValidator(_figure), Field(min_length=1)] = Field(
        title="Số", description="Số đã có, để đối chiếu với số tính ra.", examples=["8"]
    )


def doi_chieu(typed: Sequence[DoiChieu], tables: Mapping[str, Bieu]) -> Iterator[Loi]:
    """Give every figure that is not the computed one."""
    for number, each in enumerate(typed):
        table = tables.get(each.bieu)
        if table is None:
            yield (number, "bieu"), f"không có biểu “{each.bieu}”; cần một trong: {', '.join(tables)}"
        elif (cell := table.o(each.hang, each.cot)) is None:
            yield _no_such_cell(number, each, table)
        elif told := _differs(each.so, cell or "0"):
            yield (number, "so"), f"{each.hang}, {each.cot}: {told}"


def _no_such_cell(number: int, each: DoiChieu, table: Bieu) -> Loi:
    rows = [" ".join(row[:2]).replace("*", "").strip() for row in table.hang]
    names = [name.replace("*", "") for row in table.hang for name in row[:2]]
    if slug(each.hang) not in map(slug, names):
        return (number, "hang"), _unknown("hàng", each.hang, names, rows)
    return (number, "cot"), _unknown("cột", each.cot, table.ten_cot, table.ten_cot)


def _unknown(what: str, typed: str, names: Iterable[str], shown: Iterable[str]) -> str:
    hint = nearest(typed, [name for name in names if name])
    return f"không có {what} “{typed}”" + (f"; có phải “{hint}”?" if hint else f"; cần một trong: {'; '.join(shown)}")


def _differs(typed: str, cell: str) -> str:
    """Say how a typed figure differs from a cell; empty where it does not."""
    text = one_line(typed)
    try:
        given = _value(text)
    except ValueError:
        return f"ghi {text}, tính ra {cell} (số ghi với dấu chấm ở hàng nghìn, dấu phẩy ở số lẻ)"
    computed = _value(cell)
    places = -int(computed.as_tuple().exponent)
    same_sort = ("%" in cell) or "%" not in text
    return "" if same_sort and lam_tron(given, places) == computed else f"ghi {text}, tính ra {cell}"


def _value(text: str) -> Decimal:
    return nhan_so(text.strip().lstrip("+").removesuffix("%").strip())
