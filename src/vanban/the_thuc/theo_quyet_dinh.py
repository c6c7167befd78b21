"""Theo quyết định (what a decision says of somebody): its number, its day, who issued it, in one cell of a table.

The heads of the award tables ask for "Số, ngày, tháng, năm của quyết định …;
cơ quan ban hành quyết định" (NĐ 152/2025/NĐ-CP and its forerunners).

>>> str(TheoQuyetDinh(so_qd="Quyết định số 1234 / QĐ-UBND", ngay="2024-02-05", co_quan="Chủ tịch UBND tỉnh A"))
'Quyết định số 1234/QĐ-UBND ngày 05/02/2024 của Chủ tịch UBND tỉnh A'
"""

from __future__ import annotations

import re
from typing import Annotated, Any

from pydantic import AfterValidator, Field

from vanban.chu.cau import without_end
from vanban.the_thuc.dia_danh_thoi_gian import ThoiGian, ngay_so
from vanban.the_thuc.written import Dong, Model

_LABEL = re.compile(r"(?:(?:quyết định|QĐ)\s+)?số\s*:?\s*(?=\S)|quyết định\s+(?=\d)", re.IGNORECASE)
_PRINTED = re.compile(
    r"(?:Quyết định)?(?:\s*số (?P<so_qd>\S+))?(?:\s*ngày (?P<ngay>[\d/]+))?(?:\s*của (?P<co_quan>.+))?",
    re.IGNORECASE,
)


def _number(text: str) -> str:
    """Write a decision's number and symbol without blanks and without what the printing adds."""
    bare = re.sub(r"\s*([-/–])\s*", r"\1", _LABEL.sub("", text, count=1)).strip(" .;,")
    if not bare or " " in bare:
        raise ValueError(f"“{text}” không phải số quyết định; ghi như 1234/QĐ-UBND")
    return bare


def _whole(date: ThoiGian) -> ThoiGian:
    if date.nam and not date.ca_ngay:
        raise ValueError("ghi đủ ngày, tháng, năm của quyết định")
    return date


SoQuyetDinh = Annotated[Dong, AfterValidator(_number)]
NgayQuyetDinh = Annotated[ThoiGian, AfterValidator(_whole)]
TrongBang = Annotated[Dong, AfterValidator(without_end)]
"""One line in a cell, which no mark closes."""


class TheoQuyetDinh(Model):
    """What is known of the decision."""

    so_qd: SoQuyetDinh | None = Field(
        default=None, title="Số QĐ", description="Số, ký hiệu của quyết định.", examples=["1234/QĐ-UBND"]
    )
    ngay: NgayQuyetDinh = Field(
        default=ThoiGian(), title="Ngày", description="Ngày, tháng, năm của quyết định.", examples=["05/02/2024"]
    )
    co_quan: TrongBang | None = Field(
        default=None,
        title="Cơ quan",
        description="Cơ quan hoặc người ban hành quyết định.",
        examples=["Chủ tịch Ủy ban nhân dân tỉnh Đồng Nai"],
    )

    def __str__(self) -> str:
        number = f" số {self.so_qd}" if self.so_qd else ""
        date = f" ngày {ngay_so(self.ngay)}" if self.ngay.nam else ""
        whose = f" của {self.co_quan}" if self.co_quan else ""
        return f"Quyết định{number}{date}{whose}" if number or date or whose else ""

    @staticmethod
    def doc(text: str) -> dict[str, Any]:
        """Read the cell back; ``ValueError`` when it says something else."""
        if not (found := _PRINTED.fullmatch(text.strip())):
            raise ValueError(text)
        return {name: given for name, given in found.groupdict().items() if given}
