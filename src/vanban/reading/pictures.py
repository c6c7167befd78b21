"""The pictures of a document as files beside its data: each content under a name of its own, safe in any folder."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, TypeVar, cast

from pydantic import BaseModel

from vanban.loai.shared.base import VanBan
from vanban.the_thuc.hinh_tep import HinhTep

_UNSAFE = re.compile(r'[\x00-\x1f<>:"/\\|?*]')
_RESERVED = re.compile(r"con|prn|aux|nul|com\d|lpt\d", re.IGNORECASE)
_LONGEST = 80

_Paper = TypeVar("_Paper", bound=VanBan)


def with_files(document: _Paper) -> tuple[_Paper, dict[str, bytes]]:
    """Give the document with its pictures' files named so that they can lie in one folder, and those files."""
    names: dict[bytes, str] = {}
    used: set[str] = set()
    for picture in _pictures(document):
        if picture.du_lieu not in names:
            name = names[picture.du_lieu] = _unused(_safe(picture.tep), used)
            used.add(name.lower())
    renamed = cast("_Paper", _renamed(document, names)) if names else document
    return renamed, {name: data for data, name in names.items()}


def _pictures(value: Any) -> Iterator[HinhTep]:
    if isinstance(value, HinhTep):
        yield value
    elif isinstance(value, BaseModel):
        for name in type(value).model_fields:
            yield from _pictures(getattr(value, name))
    elif isinstance(value, tuple):
        for each in value:
            yield from _pictures(each)


def _renamed(value: Any, names: Mapping[bytes, str]) -> Any:
    if isinstance(value, HinhTep):
        return value.model_copy(update={"tep": names[value.du_lieu]})
    if isinstance(value, BaseModel):
        fields = type(value).model_fields
        return value.model_copy(update={name: _renamed(getattr(value, name), names) for name in fields})
    return tuple(_renamed(each, names) for each in value) if type(value) is tuple else value


def _safe(name: str) -> str:
    """Make a name that every system takes for a file, and none for a hidden one."""
    path = Path(_UNSAFE.sub("_", name).lstrip(". ") or "_")
    return f"{'_' if _RESERVED.fullmatch(path.stem) else ''}{path.stem[:_LONGEST]}{path.suffix}"


def _unused(name: str, used: set[str]) -> str:
    path, number = Path(name), 1
    while name.lower() in used:
        number += 1
        name = f"{path.stem}_{number}{path.suffix}"
    return name
