"""Kiểu: how users write an award, a share, a rating, for pydantic models of any room.

>>> doc_ty_le("80 %"), doc_ty_le("2/3"), doc_ty_le("0,9"), doc_ty_le(70)
(Fraction(4, 5), Fraction(2, 3), Fraction(9, 10), Fraction(7, 10))
"""

from __future__ import annotations

import re
from fractions import Fraction
from functools import lru_cache
from typing import Annotated, Any

from pydantic import BeforeValidator, InstanceOf, WithJsonSchema

from vanban.chu.text import clean
from vanban.danh_muc import liet_ke
from vanban.danh_muc.tra_cuu import CAC_PHAN_THUONG, goi_y, tim

_SHARE = re.compile(r"(?P<so>\d{1,9}(?:[.,]\d{1,9})?)\s*(?:/\s*(?P<mau>\d{1,9})|(?P<phan_tram>%))?")


def doc_phan_thuong(value: Any) -> Any:
    """Read an award as offices type it into its code; ``ValueError`` names the likeliest meant."""
    if not isinstance(value, str):
        return value
    if code := _code(value):
        return code
    hints = goi_y(clean(value))
    raise ValueError(
        f"không có danh hiệu, hình thức “{value}”" + (f"; có phải {' hay '.join(hints)}?" if hints else "")
    )


@lru_cache(maxsize=1024)
def _code(text: str) -> str:
    award = tim(clean(text))
    return award.ma if award else ""


def doc_ty_le(value: Any) -> Any:
    """Read a share (``80 %``, ``2/3``, ``0,8``, ``80``) into an exact fraction; ``ValueError`` outside 0 to 1."""
    if isinstance(value, Fraction):
        share = value
    else:
        if not (found := _SHARE.fullmatch(str(value).strip())):
            raise ValueError(f"không phải tỷ lệ: “{value}”; cần dạng 80 %, 2/3 hoặc 0,8")
        share = Fraction(found["so"].replace(",", "."))
        if found["mau"]:
            share = share / int(found["mau"]) if int(found["mau"]) else Fraction(0)
        elif found["phan_tram"] or share > 1:
            share /= 100
    if not 0 < share <= 1:
        raise ValueError(f"tỷ lệ phải trên 0 và không quá 100 %: “{value}”")
    return share


def _reads(members: type[liet_ke.LietKe]) -> BeforeValidator:
    return BeforeValidator(lambda value: members.doc(value) if isinstance(value, str) else value)


def _choices(members: type[liet_ke.LietKe]) -> WithJsonSchema:
    return WithJsonSchema({"type": "string", "enum": [member.nhan for member in members]})


MaPhanThuong = Annotated[
    str, BeforeValidator(doc_phan_thuong),
    WithJsonSchema({"type": "string", "examples": [award.ten_in() for award in CAC_PHAN_THUONG[:3]]}),
]  # fmt: skip
"""An award's code, read from its name or abbreviation."""

TyLe = Annotated[
    InstanceOf[Fraction],
    BeforeValidator(doc_ty_le),
    WithJsonSchema({"type": ["string", "number"], "examples": ["80 %"]}),
]
"""A share as an exact fraction."""

DoiTuong = Annotated[liet_ke.DoiTuong, _reads(liet_ke.DoiTuong), _choices(liet_ke.DoiTuong)]
LoaiHinh = Annotated[liet_ke.LoaiHinh, _reads(liet_ke.LoaiHinh), _choices(liet_ke.LoaiHinh)]
MucHoanThanh = Annotated[liet_ke.MucHoanThanh, _reads(liet_ke.MucHoanThanh), _choices(liet_ke.MucHoanThanh)]
KyLuat = Annotated[liet_ke.KyLuat, _reads(liet_ke.KyLuat), _choices(liet_ke.KyLuat)]
PhamViSangKien = Annotated[liet_ke.PhamViSangKien, _reads(liet_ke.PhamViSangKien), _choices(liet_ke.PhamViSangKien)]
