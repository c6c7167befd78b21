"""Tệp dùng chung: the office's file, for what the sheet ThongTinChung leaves to it and what only it can hold."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from os import PathLike
from typing import Any

from pydantic import ValidationError

from vanban.danh_muc.quy_dinh import QuyDinh
from vanban.errors import InputError, InputFault
from vanban.inputs.faults import model_faults
from vanban.inputs.messages import unknown
from vanban.inputs.nodes import Fault, Node, entries, input_error, plain
from vanban.inputs.rows import Source
from vanban.khen_thuong.thong_tin_chung import CUA_CO_QUAN, ThongTinChung
from vanban.loai import kinds

_OWN = frozenset(ThongTinChung.model_fields) - {"quy_dinh_cua_tinh"}


@dataclass(frozen=True)
class TepChung:
    """The office's data: ``du_lieu`` as written, ``chung`` as ``ThongTinChung`` has them.

    ``loi`` keep papers from being made; what stands beside them is what could be understood.
    """

    du_lieu: Mapping[str, Any] = field(default_factory=dict)
    chung: Mapping[str, Any] = field(default_factory=dict)
    loi: tuple[InputFault, ...] = ()


def mo_tep_chung(name: str, defaults: str | PathLike[str] | Mapping[str, Any] | None) -> TepChung:
    """Read the office's data for the workbook that messages call ``name``; all that is wrong stands in ``loi``."""
    try:
        node = Source.of(name, defaults).defaults
    except InputError as error:
        return TepChung(loi=error.faults)
    if node is None:
        return TepChung()
    data: dict[str, Any] = plain(node)
    given = entries(node)
    told = {own: data[key] for own, key in CUA_CO_QUAN.items() if key in data}
    told |= {key: data[key] for key in _OWN & data.keys()}
    rules, faults = _rules(given["quy_dinh_cua_tinh"].node) if "quy_dinh_cua_tinh" in data else (None, [])
    known = {field for kind in kinds().values() for field in kind.model_fields} | {*ThongTinChung.model_fields}
    faults += [Fault(entry.place, unknown(""), field=name) for name, entry in given.items() if name not in known]
    told |= {"quy_dinh_cua_tinh": rules} if rules else {}
    return TepChung(data, told, input_error(faults, node.place.path).faults if faults else ())


def _rules(node: Node) -> tuple[QuyDinh | None, list[Fault]]:
    try:
        return QuyDinh.model_validate(plain(node)), []
    except ValidationError as error:
        return None, model_faults(error, node, QuyDinh)
