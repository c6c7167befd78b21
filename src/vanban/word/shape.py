"""The shape of a view: what a template may print, test, loop over and ask for by name.

>>> from typing import TypedDict
>>> Signer = TypedDict("Signer", {"ho_ten": str | None})
>>> View = TypedDict("View", {"so": int, "nguoi_ky": Signer, "noi_nhan": list[str]})
>>> shape = shape_of(View)
>>> sorted(shape.fields)
['nguoi_ky', 'noi_nhan', 'so']
>>> shape.fields["nguoi_ky"].fields["ho_ten"]
Text()
>>> shape_of_data({"muc": [{"ten": "a"}, {"ten": "b", "so": 1}]}).fields["muc"].item.fields
mappingproxy({'ten': Text()})
"""

from __future__ import annotations

import types
import typing
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType


@dataclass(frozen=True)
class Text:
    """Text or a number: it prints."""


@dataclass(frozen=True)
class Flag:
    """True or false: it may be tested, not printed."""


@dataclass(frozen=True)
class Anything:
    """Not known: nothing is wrong with it."""


@dataclass(frozen=True)
class ListOf:
    """A list: it may be looped over."""

    item: Shape


@dataclass(frozen=True, eq=False)
class Record:
    """Named values, looked up by their names."""

    fields: Mapping[str, Shape]


Shape = Text | Flag | Anything | ListOf | Record

_ANYTHING = Anything()


def shape_of(typed: object) -> Shape:
    """Read the shape of a type: a ``TypedDict`` class, a list or tuple of one type, text, number, truth, ``X | None``.

    A record may contain itself (headings within headings). Any other type is ``Anything``.
    """
    return _of_type(typed, {})


def _of_type(typed: object, known: dict[object, Record]) -> Shape:
    if typing.is_typeddict(typed):
        if typed not in known:
            fields: dict[str, Shape] = {}
            known[typed] = Record(MappingProxyType(fields))
            hints = typing.get_type_hints(typed)  # also takes Required, NotRequired and Annotated off
            fields.update((name, _of_type(hint, known)) for name, hint in hints.items())
        return known[typed]
    origin, arguments = typing.get_origin(typed), typing.get_args(typed)
    if origin in (typing.Union, types.UnionType):
        shapes = [_of_type(choice, known) for choice in arguments if choice is not type(None)]
        return shapes[0] if all(shape == shapes[0] for shape in shapes) else _ANYTHING
    if isinstance(origin, type) and issubclass(origin, (list, tuple)):
        return ListOf(_of_type(arguments[0], known)) if arguments else ListOf(_ANYTHING)
    if origin is typing.Literal:
        return _of_type(type(arguments[0]), known)
    if isinstance(typed, type) and issubclass(typed, (str, int, float)):
        return Flag() if typed is bool else Text()
    return _ANYTHING


def shape_of_data(value: object) -> Shape:
    """Infer the shape of plain data; a list's records have the fields that all of them have."""
    if isinstance(value, Mapping):
        return Record(MappingProxyType({str(name): shape_of_data(item) for name, item in value.items()}))
    if isinstance(value, (list, tuple)):
        return ListOf(_common([shape_of_data(item) for item in value]))
    if value is None:
        return _ANYTHING
    return Flag() if isinstance(value, bool) else Text()


def _common(shapes: list[Shape]) -> Shape:
    if not shapes:
        return _ANYTHING
    first, *others = shapes
    for other in others:
        if isinstance(first, Record) and isinstance(other, Record):
            names = [name for name in first.fields if name in other.fields]
            first = Record(MappingProxyType({n: _common([first.fields[n], other.fields[n]]) for n in names}))
        elif isinstance(first, ListOf) and isinstance(other, ListOf):
            first = ListOf(_common([first.item, other.item]))
        elif first != other:
            first = other if first == _ANYTHING else first if other == _ANYTHING else _ANYTHING
    return first
