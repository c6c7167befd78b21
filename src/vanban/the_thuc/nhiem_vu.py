"""Nhiệm vụ (task): what is done, who leads, who helps, until when, with what product.

A task is a sentence; what is known beside it stands in brackets after it, or in
a row of the assignment table. Practice, not law: the decree leaves the text of
a body free (PL I, Ph.I, M.II k.6c).

>>> task = NhiemVu(noi_dung="Đăng ký thi đua", chu_tri="Văn phòng", thoi_han="2020-03-31")
>>> str(task)
'Đăng ký thi đua (chủ trì: Văn phòng; thời hạn: 31/3/2020).'
>>> NhiemVu.parse(str(task)) == task
True
"""

from __future__ import annotations

import datetime
import re
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, Field

from vanban.chu.text import upper_first
from vanban.the_thuc.dia_danh_thoi_gian import ThoiGian, ngay_so
from vanban.the_thuc.written import Dong, LoiVan, ThanhDanhSach, Written

_DATE = re.compile(r"\d{1,4}(?:\s*[-/.]\s*\d{1,4}){1,2}")
_DETAILS = re.compile(
    r"(?P<viec>.*\S)\s+\((?P<chi_tiet>(?:chủ trì|phối hợp|thời hạn|sản phẩm): [^()]*)\)[.;]?", re.DOTALL
)
_LABELS = {"chủ trì": "chu_tri", "phối hợp": "phoi_hop", "thời hạn": "thoi_han", "sản phẩm": "san_pham"}


def _detail(text: str) -> str:
    """Keep a detail readable between brackets and semicolons."""
    return text.rstrip(" .;,").replace(";", ",").replace("(", "[").replace(")", "]")


def _deadline(value: Any) -> Any:
    if isinstance(value, datetime.date):
        return ngay_so(ThoiGian.model_validate(value))
    return ngay_so(ThoiGian.parse(value)) if isinstance(value, str) and _DATE.fullmatch(value.strip()) else value


def _each_helper(value: Any) -> Any:
    if not (isinstance(value, tuple) and all(isinstance(name, str) for name in value)):
        return value
    return tuple(name.strip() for given in value for name in given.split(";") if name.strip())


ChiTiet = Annotated[Dong, AfterValidator(_detail), AfterValidator(upper_first)]


class NhiemVu(Written):
    """A task of a plan; a bare sentence is a task too."""

    ten = "nhiệm vụ"
    nhieu_dong = True

    noi_dung: LoiVan = Field(title="Nội dung")
    chu_tri: ChiTiet | None = Field(None, title="Chủ trì")
    phoi_hop: Annotated[tuple[ChiTiet, ...], BeforeValidator(_each_helper), ThanhDanhSach] = Field((), title="Phối hợp")
    thoi_han: Annotated[ChiTiet, BeforeValidator(_deadline)] | None = Field(None, title="Thời hạn")
    san_pham: ChiTiet | None = Field(None, title="Sản phẩm")

    @classmethod
    def read(cls, text: str) -> dict[str, Any]:
        """Take the bracketed details off the sentence, if there are any."""
        if not (found := _DETAILS.fullmatch(text)):
            return {"noi_dung": text}
        fields: dict[str, Any] = {"noi_dung": found["viec"]}
        name = ""
        for piece in found["chi_tiet"].split("; "):
            label, colon, detail = piece.partition(": ")
            if colon and label in _LABELS:
                name = _LABELS[label]
                fields[name] = detail
            else:
                fields[name] += f"; {piece}"
        return fields

    @property
    def chi_tiet(self) -> str:
        """What stands in brackets: the details that are known."""
        values = (self.chu_tri, "; ".join(self.phoi_hop), self.thoi_han, self.san_pham)
        return "; ".join(f"{label}: {value}" for label, value in zip(_LABELS, values, strict=True) if value)

    def __str__(self) -> str:
        return f"{self.noi_dung.removesuffix('.')} ({self.chi_tiet})." if self.chi_tiet else self.noi_dung
