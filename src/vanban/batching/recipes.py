"""What a file is made of, as one digest: the same recipe gives the same bytes, so nothing need be made again."""

from __future__ import annotations

import datetime
import hashlib
import json
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import vanban
from vanban.batching.jobs import Paper
from vanban.batching.making import Workshop
from vanban.errors import WordError
from vanban.loai.base import VanBan
from vanban.rendering.layout import SLOTS
from vanban.rendering.templates import find_template
from vanban.standards import IN_FORCE, NEWEST
from vanban.word.shape import shape_of
from vanban.word.template import compile_template


class Recipes:
    """Digests of papers: of their data, the office's, the templates and this program's version."""

    def __init__(self, workshop: Workshop) -> None:
        self._workshop = workshop
        self._kinds: dict[type[VanBan], bytes] = {}

    def of(self, paper: Paper) -> str:
        """Give a paper's recipe; of data that are not plain, an empty one, which is never the same.

        Raises ``TemplateError``, ``WordError`` or ``OSError`` when the kind's template cannot serve any paper.
        """
        content = paper.content
        if isinstance(content, bytes):
            return _digest(content)
        kind = type(content) if isinstance(content, VanBan) else paper.kind
        assert kind is not None  # noqa: S101 - plain data come with their kind
        if kind not in self._kinds:
            self._kinds[kind] = self._of_kind(kind)
        try:
            return _digest(self._kinds[kind], _text(content).encode("utf-8", "surrogatepass"))
        except (TypeError, ValueError, RecursionError):
            return ""

    def _of_kind(self, kind: type[VanBan]) -> bytes:
        shared = _text(self._workshop.source.repeated(kind)).encode("utf-8", "surrogatepass")
        templates = [self._template(kind, standard) for standard in IN_FORCE]
        return _digest(vanban.__version__.encode(), kind.__qualname__.encode(), shared, *templates).encode()

    def _template(self, kind: type[VanBan], standard: str) -> bytes:
        given, folder = self._workshop.template, self._workshop.templates
        try:
            path = given or find_template(kind, folder, standard)
        except WordError:
            if standard == NEWEST:
                raise
            return b""  # a kind that the older law does not know
        data = path.read_bytes()
        if given or folder:  # ours are tested
            compile_template(data, str(path), shape=shape_of(kind.view_type()), slots=SLOTS)
        return data


def _digest(*parts: bytes) -> str:
    digest = hashlib.sha256()
    for part in parts:
        digest.update(len(part).to_bytes(8, "big"))
        digest.update(part)
    return digest.hexdigest()[:32]


def _text(content: Mapping[str, Any] | VanBan) -> str:
    if isinstance(content, VanBan):
        return content.model_dump_json()
    return json.dumps(content, sort_keys=True, ensure_ascii=False, default=_plain)


def _plain(value: Any) -> str:
    """Write what a workbook's cell may hold and JSON does not know."""
    if isinstance(value, (datetime.date, datetime.time, Decimal)):
        return str(value)
    raise TypeError
