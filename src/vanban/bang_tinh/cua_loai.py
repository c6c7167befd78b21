"""The columns of a kind of paper: one row of a flat sheet is one paper.

Made from the kind's model, so a new kind has them at once. A group of data is
columns side by side ("Người ký - Chức vụ"), several groups are numbered ones
("Nội dung 1 - Quý"), a list of texts is the lines of one cell. Groups in
groups in groups have no place on a flat sheet; such data come from the
office's file of defaults.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic.fields import FieldInfo

from vanban.bang_tinh.cot import TT, Column, Form, SheetForm
from vanban.loai.shared.base import VanBan
from vanban.the_thuc.cac_khoi import phang
from vanban.the_thuc.dia_danh_thoi_gian import ThoiGian
from vanban.the_thuc.khoi_noi_dung import KhoiNoiDung
from vanban.the_thuc.than_van_ban import in_than
from vanban.the_thuc.written import Model, Written

SEP = " - "
_RARE = frozenset((
    "do_khan", "pham_vi_luu_hanh", "dia_chi", "phu_luc", "quyen_han", "hoc_ham", "chuc_vu_khac", "anh_chu_ky",
    "anh_con_dau",
))  # fmt: skip
"""What most papers do without; copied with the example row it would make a wrong paper."""


def sheet_of(kind: type[VanBan], copies: int) -> SheetForm:
    """Give the flat sheet of a kind, with room for so many of each numbered group."""
    names = (name for name in kind.in_order() if name != "loai")
    columns = (column for name in names for column in _columns(kind, name, (), "", copies))
    return SheetForm(kind.ten_loai, (TT, *columns), aliases=(kind.slug(),))


def left_out(kind: type[VanBan]) -> tuple[str, ...]:
    """Name the titles of what a flat sheet cannot hold."""
    held = {column.path[0] for column in sheet_of(kind, 1).columns if column.path}
    return tuple(kind.model_fields[name].title or name for name in kind.in_order() if name not in {*held, "loai"})


def _columns(
    model: type[Model],
    name: str,
    above: tuple[str | int, ...],
    title: str,
    copies: int,
    needed: bool = True,
    shown: bool = True,
) -> Iterator[Column]:
    """Give a field's columns; the example row shows one of those that only one is to be given of."""
    field = model.model_fields[name]
    path, title = (*above, name), f"{title}{field.title}"
    needed = needed and field.is_required()
    shown = shown and name not in model.exactly_one[1:]
    types, listed = _held(field.annotation)
    groups = [each for each in types if _is_group(each, listed)]
    if len(groups) < len(types):
        text = [each for each in types if each not in groups]
        yield Column(
            title,
            path,
            _form(text, listed),
            required=needed,
            help=field.description or model.hint,
            example=_example(model, name, field) if shown and not any(map(_second, path)) else "",
            choices=_choices(text),
            closed=bool(_choices(text)) and len(text) == 1,
            rare=not _RARE.isdisjoint(map(str, path)),
        )
    elif not listed and len(above) < 3:
        yield from _group(groups[0], path, title + SEP, copies, needed, shown)
    elif listed and not above:
        for number in range(copies):
            yield from _group(
                groups[0], (*path, number), f"{title} {number + 1}{SEP}", copies, needed and not number, shown
            )


def _second(step: str | int) -> bool:
    """Tell a numbered group that is not the first."""
    return isinstance(step, int) and step > 0


def _group(
    model: type[Model], path: tuple[str | int, ...], title: str, copies: int, needed: bool, shown: bool
) -> Iterator[Column]:
    for name in model.model_fields:
        yield from _columns(model, name, path, title, copies, needed, shown)


def _held(annotation: Any) -> tuple[list[Any], bool]:
    """Give the types that a field holds one of or, if the second is true, several of."""
    origin, parts = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return _held(parts[0])
    if origin in (Union, UnionType):
        held = [_held(part) for part in parts if part is not NoneType]
        return [each for types, _ in held for each in types], any(listed for _, listed in held)
    if origin in (tuple, list):
        return [each for part in parts if part is not Ellipsis for each in _held(part)[0]], True
    return [annotation], False


def _is_group(held: Any, listed: bool) -> bool:
    """Tell a group of data from what a cell holds: text, numbers, and components that read themselves from a text."""
    if not (isinstance(held, type) and issubclass(held, Model)):
        return False
    reads = issubclass(held, Written) and held.read.__func__ is not Written.read.__func__  # type: ignore[attr-defined]
    return not (reads and (listed or not held.nhieu_dong))  # type: ignore[attr-defined]


def _form(held: list[Any], listed: bool) -> Form:
    if held == [bool]:
        return Form.YES_NO
    if held == [int]:
        return Form.TEXT if listed else Form.INTEGER
    if held == [ThoiGian]:
        return Form.DATE
    return Form.LINES if listed else Form.TEXT


def _choices(held: list[Any]) -> tuple[str, ...]:
    return tuple(str(choice) for each in held if get_origin(each) is Literal for choice in get_args(each))


def _example(model: type[Model], name: str, field: FieldInfo) -> str:
    """Show what is asked for, and of what may be left out what the model has an example of."""
    if name in model.at_least_one[1:]:
        return ""
    given = model.samples().get(name) if issubclass(model, VanBan) else None
    sample = given or next(iter(field.examples or ()), field.title if field.is_required() else "")
    return "\n".join(_typed(sample)) if isinstance(sample, (list, tuple)) else str(sample)


def _typed(sample: Sequence[Any]) -> Iterator[str]:
    """Write a list as a clerk types it in a cell: blocks of a body behind their labels; a table has no place there."""
    if not any(isinstance(item, dict) for item in sample):
        yield from map(str, sample)
        return
    texts = [item for item in sample if not (isinstance(item, dict) and "bang" in item)]
    for khoi in in_than(phang(map(KhoiNoiDung.model_validate, texts))):
        yield f"{khoi['nhan']} {khoi['loi']}".strip()
