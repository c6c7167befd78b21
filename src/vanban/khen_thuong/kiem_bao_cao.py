"""Kiểm báo cáo: figures of reports changed since they were made, held to the workbook's rows.

What a nominee's row makes is known exactly, so a figure that stands in its report otherwise is wrong in one of the two.
Words may be rewritten and blanks filled by the report's author; whether a figure in a sentence of the author's own is
right nobody can tell from the dossier.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from enum import Enum

from pydantic import BaseModel

from vanban.errors import InputFault
from vanban.khen_thuong.de_nghi import DeNghi
from vanban.khen_thuong.hang import MucDo, NhanXet
from vanban.khen_thuong.thu_muc import ten_tep, thu_muc
from vanban.loai.shared.base import VanBan

MA = "so"
"""What remarks on figures are marked with."""
_FIGURE = re.compile(r"\d+(?:[.,/]\d+)*")


class BaoCaoDaLam:
    """The reports that the rows make, of those files that were changed since."""

    def __init__(self, edited: frozenset[str]) -> None:
        self._edited = edited
        self._made: dict[str, VanBan | None] = {}

    def them(self, case: DeNghi, report: VanBan) -> None:
        """Add a report; of two by one name nobody knows which file is whose."""
        path = f"{thu_muc(case.noi, 'bao_cao')}/{ten_tep(case)}.docx"
        if path in self._edited:
            self._made[path] = None if path in self._made else report

    def kiem(self, path: str, printed: VanBan) -> Iterator[NhanXet]:
        """Hold a paper read back to them."""
        if own := self._made.get(path):
            for where, wrong, right in khac_so(own, printed):
                told = f"ghi {wrong}, bảng tính là {right}"
                yield NhanXet(MucDo.CANH_BAO, InputFault(told, path, title=where), MA, (wrong, right))


def khac_so(own: object, printed: object, where: str = "") -> Iterator[tuple[str, str, str]]:
    """Give where two papers differ in figures alone: the titles that lead there, what is printed, what should be."""
    if isinstance(own, BaseModel) and type(own) is type(printed):
        for name, field in type(own).model_fields.items():
            step = ", ".join(part for part in (where, field.title) if part)
            yield from khac_so(getattr(own, name), getattr(printed, name), step)
    elif isinstance(own, tuple) and isinstance(printed, tuple) and len(own) == len(printed):
        for number, (one, other) in enumerate(zip(own, printed, strict=True), 1):
            yield from khac_so(one, other, f"{where} {number}" if len(own) > 1 else where)
    else:
        right, wrong = _chu(own), _chu(printed)
        if right != wrong and _FIGURE.sub("0", right) == _FIGURE.sub("0", wrong):
            pairs = zip(_FIGURE.findall(wrong), _FIGURE.findall(right), strict=True)
            yield where, *next(pair for pair in pairs if pair[0] != pair[1])


def _chu(datum: object) -> str:
    """Write a datum that may bear figures; nothing for others."""
    known = isinstance(datum, str | int | float | Decimal) and not isinstance(datum, bool | Enum)
    return " ".join(str(datum).split()) if known else ""
