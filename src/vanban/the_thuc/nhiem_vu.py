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
from collections.abc import Sequence
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, Field, model_validator

from vanban.chu.cau import closed, item_text, not_empty
from vanban.chu.ky_niem import tinh_ky_niem
from vanban.chu.marked import Marked, Span, cut, escaped, written
from vanban.chu.text import FORBIDDEN, one_line
from vanban.the_thuc.dia_danh_thoi_gian import ThoiGian, ngay_so
from vanban.the_thuc.written import Dong, ThanhDanhSach, Written, YGach

# Surely a whole date; 20/11, 24/7 or 2020-2025 are words of the office's own.
_DATE = re.compile(r"\d{4}-\d{1,2}-\d{1,2}|\d{1,2}\s*[-/.]\s*\d{1,2}\s*[-/.]\s*\d{4}")
_DETAILS = re.compile(
    r"(?P<viec>.*\S)\s+\((?P<chi_tiet>(?:chủ trì|phối hợp|thời hạn|sản phẩm): (?:[^()]|\([^()]*\))*)\)[.;]?", re.DOTALL
)
_READABLE = re.compile(r"(?:[^()]|\([^()]*\))*")
_TYPED_LABELS = re.compile(r"(?:(?:chủ trì|phối hợp|thời hạn|sản phẩm)\s*:\s*)+", re.IGNORECASE)
_LABELS = {"chủ trì": "chu_tri", "phối hợp": "phoi_hop", "thời hạn": "thoi_han", "sản phẩm": "san_pham"}


def _detail(text: str) -> str:
    """Keep a detail readable between brackets and semicolons, without a label of its own."""
    if typed := _TYPED_LABELS.match(text):
        text = text[typed.end() :]
    text = text.rstrip(" .;,").replace(";", ",")
    return text if _READABLE.fullmatch(text) else text.replace("(", "[").replace(")", "]")


def _deadline(value: Any) -> Any:
    if isinstance(value, datetime.date):
        return ngay_so(ThoiGian.model_validate(value))
    return ngay_so(ThoiGian.parse(value)) if isinstance(value, str) and _DATE.fullmatch(value.strip()) else value


def _each_helper(value: Any) -> Any:
    if not (isinstance(value, tuple) and all(isinstance(name, str) for name in value)):
        return value
    return tuple(name.strip() for given in value for name in given.split(";") if name.strip())


ChiTiet = Annotated[Dong, AfterValidator(_detail), AfterValidator(not_empty)]
ThoiHan = Annotated[ChiTiet, BeforeValidator(_deadline), AfterValidator(_deadline)]


def _details(text: str) -> dict[str, str] | None:
    """Take what stands in the brackets apart; ``None`` if it is no list of details."""
    fields: dict[str, str] = {}
    name = ""
    for piece in text.split("; "):
        label, colon, detail = piece.partition(": ")
        if not (colon and label in _LABELS):
            fields[name] += f"; {piece}"
            continue
        name = _LABELS[label]
        if name in fields:
            return None
        fields[name] = detail
    return fields if all(_detail(one_line(detail)) for detail in fields.values()) else None


class NhiemVu(Written):
    """A task of a plan; a bare sentence is a task too."""

    ten = "nhiệm vụ"
    nhieu_dong = True

    noi_dung: Annotated[YGach, AfterValidator(tinh_ky_niem)] = Field(
        title="Nội dung",
        description="Việc phải làm; “kỷ niệm … năm” có hai ngày trong ngoặc sau đó thì số năm được tính.",
        examples=["Tổ chức phát động phong trào thi đua"],
    )
    chu_tri: ChiTiet | None = Field(
        default=None, title="Chủ trì", description="Đơn vị chịu trách nhiệm chính.", examples=["Văn phòng"]
    )
    phoi_hop: Annotated[tuple[ChiTiet, ...], BeforeValidator(_each_helper), ThanhDanhSach] = Field(
        default=(), title="Phối hợp", description="Các đơn vị cùng làm.", examples=[["Phòng Đầu tư", "Phòng Lao động"]]
    )
    thoi_han: ThoiHan | None = Field(
        default=None,
        title="Thời hạn",
        description="Ngày phải xong như 31/03/2026, hoặc chữ như “Quý III”.",
        examples=["31/03/2026", "Quý III"],
    )
    san_pham: ChiTiet | None = Field(
        default=None, title="Sản phẩm", description="Kết quả phải có khi xong việc.", examples=["Báo cáo"]
    )

    @classmethod
    def read(cls, text: str) -> dict[str, Any]:
        """Take the bracketed details off the sentence, if there are any."""
        found = _DETAILS.fullmatch(closed(bare) if (bare := item_text(text)).strip(" ./") else bare)
        fields = _details(Marked(found["chi_tiet"]).plain()) if found else None
        return {"noi_dung": found["viec"], **fields} if found and fields else {"noi_dung": text}

    @model_validator(mode="before")
    @classmethod
    def _typed_details(cls, value: Any) -> Any:
        """Take details typed into the sentence for what they are, if none are given beside it."""
        if not isinstance(value, dict) or any(value.get(name) for name in _LABELS.values()):
            return value
        text = value.get("noi_dung")
        if not isinstance(text, str) or FORBIDDEN.search(text):
            return value
        return {**value, **cls.read(text)}

    @classmethod
    def doc(cls, lines: Sequence[Sequence[Span]]) -> dict[str, Any]:
        """Read printed lines back into fields: the inverse of ``loi``."""
        *others, last = ["".join(span.text for span in line) for line in lines]
        found = _DETAILS.fullmatch(last)
        fields = _details(found["chi_tiet"]) if found else None
        if found and fields:
            before, after = cut(lines[-1], found.end("viec"))
            if not any(span.bold or span.italic for span in after):
                return {"noi_dung": written([*lines[: len(others)], before]), **fields}
        return {"noi_dung": written(lines)}

    @property
    def loi_gon(self) -> str | None:
        """The sentence, when no more is known of the task."""
        return None if self.chi_tiet else self.noi_dung

    @property
    def chi_tiet(self) -> str:
        """What stands in brackets: the details that are known."""
        values = (self.chu_tri, "; ".join(self.phoi_hop), self.thoi_han, self.san_pham)
        return "; ".join(f"{label}: {value}" for label, value in zip(_LABELS, values, strict=True) if value)

    @property
    def loi(self) -> str:
        """The task as body text, where a star of its details marks nothing."""
        return f"{self.noi_dung.removesuffix('.')} ({escaped(self.chi_tiet)})." if self.chi_tiet else self.noi_dung

    def __str__(self) -> str:
        return f"{self.noi_dung.removesuffix('.')} ({self.chi_tiet})." if self.chi_tiet else self.noi_dung
