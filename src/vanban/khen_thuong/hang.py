"""Hàng: a row of a dossier's workbook, understood or at fault, and what is to be said of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from functools import cached_property
from typing import Any

from vanban.errors import InputFault
from vanban.khen_thuong.cach_goi import CachGoi, cach_goi
from vanban.khen_thuong.doi_tuong import DoiTuongXet


class MucDo(Enum):
    """How grave a remark is: what keeps a paper from being made, what a person must decide on, what is to be known."""

    LOI = "LỖI"
    CANH_BAO = "CẢNH BÁO"
    GOI_Y = "GỢI Ý"


@dataclass(frozen=True)
class NhanXet:
    """A remark: how grave, at which cell or file, and the check it comes from ("V01", a criterion's code).

    ``khac``: what stands there and what should, where each is one datum.
    """

    muc: MucDo
    loi: InputFault
    ma: str = ""
    khac: tuple[str, str] | None = None

    def __str__(self) -> str:
        return str(self.loi)


@dataclass(frozen=True, eq=False)
class Hang:
    """A nominee's row: who, the cell of each datum, and what papers print beside what criteria ask.

    ``them`` holds the cells that no criterion asks for (quê quán, chức năng …), ``thanh_tich`` the achievement line by
    line, ``noi_them`` the cells of what other sheets add, by field and in its order. ``danh_tinh`` is the same for rows
    of one person, ``co_quan`` the office that proposes it.
    """

    doi_tuong: DoiTuongXet
    noi: Mapping[str, str]
    path: str
    danh_tinh: str
    co_quan: str
    thanh_tich: tuple[str, ...] = ()
    da_khen: tuple[str, ...] = ()
    them: Mapping[str, Any] = field(default_factory=dict)
    noi_them: Mapping[str, Sequence[Mapping[str, str]]] = field(default_factory=dict)

    @cached_property
    def goi(self) -> CachGoi:
        """How papers call the nominee; ``ValidationError`` when no list can print one so."""
        return cach_goi(self.doi_tuong, self.co_quan)

    def loi(self, name: str, message: str, title: str = "") -> InputFault:
        """Tell of something at the cell of a datum, else at the row."""
        place = self.noi.get(name) or self.noi.get("", "")
        told = title or (type(self.doi_tuong).model_fields[name].title or "" if name in self.noi else "")
        return InputFault(message, self.path, place, told, name)


@dataclass(frozen=True)
class HangLoi:
    """A nominee's row that no paper is made of, and why."""

    ten: str
    loi: tuple[InputFault, ...]
