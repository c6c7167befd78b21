"""From a document to the YAML a clerk would write: only what is not default, in the model's order."""

from __future__ import annotations

import re
from typing import Any

import yaml

from vanban.chu.viet_so import viet_so
from vanban.loai.shared.base import VanBan
from vanban.loai.shared.symbols import CoSoKyHieu
from vanban.the_thuc.bang import Bang
from vanban.the_thuc.bieu_do import BieuDo, DaySo
from vanban.the_thuc.dia_danh_thoi_gian import ThoiGian
from vanban.the_thuc.so_ky_hieu import SoKyHieu
from vanban.the_thuc.written import Model, Written

_NUMBER = re.compile(r"0|[1-9]\d{0,8}")
_WIDTH = 100
_FOLD = 90
"""Where PyYAML begins to look for a blank to fold a line at: it finds one a word or two later."""


def to_yaml(document: VanBan) -> str:
    """Write a document as YAML that loads to the same document."""
    return yaml.dump(
        _plain(document), Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=_FOLD, default_flow_style=False
    )


def _plain(value: Any, *, bare: bool = True) -> Any:
    """Give a value as plain data, in its shortest form that reads back the same."""
    if isinstance(value, VanBan):
        return _paper(value)
    if isinstance(value, SoKyHieu):
        return value.bare("")
    if isinstance(value, ThoiGian):
        return _date(value)
    if isinstance(value, Bang):
        rows = [row if isinstance(row, str) else _Flow(map(_cell, row)) for row in value.hang]
        return {name: rows if name == "hang" else given for name, given in _fields(value).items()}
    if isinstance(value, BieuDo):
        labels = _Flow(map(_cell, value.nhan))
        return {name: labels if name == "nhan" else given for name, given in _fields(value).items()}
    if isinstance(value, DaySo):
        return {"ten": value.ten, "gia_tri": _Flow(_cell(viet_so(each)) for each in value.gia_tri)}
    if isinstance(value, Model):
        fields = _fields(value)
        # What a bare text says as well is that text.
        return value.loi_gon if bare and isinstance(value, Written) and value.loi_gon else fields
    if isinstance(value, tuple):
        items = [_plain(each, bare=bare) for each in value]
        numbers = bool(items) and all(type(each) is int for each in items)
        return (items[0] if len(items) == 1 else _Flow(items)) if numbers else items
    return "có" if value is True else value


def _cell(text: str) -> str | int:
    """Leave the quotes off a number."""
    return int(text) if _NUMBER.fullmatch(text) else text


def _paper(document: VanBan) -> dict[str, Any]:
    fields = {"loai": document.slug(), **_fields(document)}
    if isinstance(document, CoSoKyHieu):
        # One of the two says all: the whole symbol once there is a number, before that the issuer's code.
        del fields["ky_hieu_co_quan" if document.so_ky_hieu.so is not None else "so_ky_hieu"]
    return fields


def _fields(model: Model) -> dict[str, Any]:
    given = {}
    for name in model.in_order() if isinstance(model, VanBan) else type(model).model_fields:
        field, value = type(model).model_fields[name], getattr(model, name)
        told = field.is_required() or value != field.get_default(call_default_factory=True)
        if value is not None and told and field.repr:
            given[name] = _plain(value, bare=name not in model.spelt_out)
    return given


def _date(date: ThoiGian) -> str | int | None:
    parts = (f"{date.ngay:02d}" if date.ngay else "", f"{date.thang:02d}" if date.thang else "", str(date.nam or ""))
    return "/".join(part for part in parts if part) if date.thang else date.nam


class _Flow(list[Any]):
    """A short list written on one line."""


class _Dumper(yaml.SafeDumper):
    """Block style, long texts folded, lists set in under their key."""

    def ignore_aliases(self, data: Any) -> bool:
        return True

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        super().increase_indent(flow, False)


def _text(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    style = "|" if "\n" in text else ">" if len(text) > _WIDTH else None
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style)


def _flow(dumper: yaml.SafeDumper, items: list[Any]) -> yaml.SequenceNode:
    return dumper.represent_sequence("tag:yaml.org,2002:seq", items, flow_style=True)


_Dumper.add_representer(str, _text)
_Dumper.add_representer(_Flow, _flow)
