"""Kinds of papers (Điều 7): one module a kind, found by walking this folder; what several share is in ``shared/``.

To add a kind, add its module here, its template and its example; nothing else
is to be edited. An office's own kinds come by entry points of other packages.
"""

from __future__ import annotations

import pkgutil
from functools import cache
from importlib import import_module
from importlib.metadata import entry_points
from typing import TYPE_CHECKING

from vanban.chu.text import nearest, slug
from vanban.errors import UnknownKindError, VanBanError

if TYPE_CHECKING:
    from vanban.loai.shared.base import VanBan


GROUP = "vanban.loai"
"""Entry points by which an office's package brings kinds of its own: ``giay_xac_nhan = "goi.giay_xac_nhan"``."""


@cache
def _modules() -> dict[str, str]:
    """Name the module of every kind, ours before an office's, without importing any."""
    ours = {each.name: f"{__name__}.{each.name}" for each in pkgutil.iter_modules(__path__) if not each.ispkg}
    return {each.name: each.value for each in entry_points(group=GROUP)} | ours


@cache
def slugs() -> tuple[str, ...]:
    """Name the kinds there are, without importing any."""
    return tuple(sorted(_modules()))


@cache
def _kind(name: str) -> type[VanBan]:
    from vanban.loai.shared.base import VanBan

    where = _modules()[name]
    try:
        module = import_module(where)
    except Exception as error:
        if where.startswith(f"{__name__}."):
            raise
        reason = f"{type(error).__name__}: {error}"
        raise VanBanError(f"không nạp được loại văn bản “{name}” của gói cài thêm ({where}): {reason}") from error
    own = (found for found in vars(module).values() if isinstance(found, type) and found.__module__ == module.__name__)
    kind = next((found for found in own if issubclass(found, VanBan)), None)
    if kind is None:
        raise VanBanError(f"gói cài thêm không có loại văn bản “{name}”: trong {where} không có lớp nào từ VanBan")
    return kind


def find_kind(name: str) -> type[VanBan]:
    """Give the kind called ``name`` (a slug, or the Vietnamese name); ``UnknownKindError`` if there is none."""
    wanted = slug(name)
    if wanted not in slugs():
        raise UnknownKindError(name, nearest(name, slugs()))
    return _kind(wanted)


def kinds() -> dict[str, type[VanBan]]:
    """Give every kind by its slug."""
    return {name: _kind(name) for name in slugs()}
