"""What a file is made of, as one digest: the same recipe gives the same bytes, so nothing need be made again."""

from __future__ import annotations

import datetime
import hashlib
import json
from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

import vanban
from vanban.batching.jobs import Paper
from vanban.batching.making import Workshop
from vanban.errors import WordError
from vanban.loai.shared.base import VanBan
from vanban.rendering.layout import SLOTS
from vanban.rendering.templates import find_template
from vanban.standards import IN_FORCE, NEWEST
from vanban.the_thuc.hinh_tep import ENDINGS, duong_dan
from vanban.the_thuc.tep_hinh import doc_tep
from vanban.word.shape import shape_of
from vanban.word.template import compile_template


class Recipes:
    """Digests of papers: of their data and the pictures they name, the office's, the templates, this program's version.

    A picture's file is read once a run.
    """

    def __init__(self, workshop: Workshop) -> None:
        self._workshop = workshop
        self._kinds: dict[type[VanBan], bytes] = {}
        self._files: dict[str, bytes] = {}

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
            pictures = b"".join(self._pictures(content))
            return _digest(self._kinds[kind], _bytes(content), pictures)
        except (TypeError, ValueError, RecursionError):
            return ""

    def _of_kind(self, kind: type[VanBan]) -> bytes:
        repeated = self._workshop.source.repeated(kind)
        shared = _bytes(repeated) + b"".join(self._pictures(repeated))
        templates = [self._template(kind, standard) for standard in IN_FORCE]
        return _digest(vanban.__version__.encode(), kind.__qualname__.encode(), shared, *templates).encode()

    def _pictures(self, data: object) -> Iterator[bytes]:
        """Give the digests of the pictures' files that plain data name; one that cannot be read fails its paper."""
        if isinstance(data, str) and data.lower().endswith(ENDINGS):
            if data not in self._files:
                path = duong_dan(self._workshop.source.folder, data)
                try:
                    self._files[data] = hashlib.sha256(doc_tep(path, data)).digest()
                except ValueError:
                    self._files[data] = b""
            yield self._files[data]
        elif isinstance(data, Mapping):
            for each in data.values():
                yield from self._pictures(each)
        elif isinstance(data, (list, tuple)):
            for each in data:
                yield from self._pictures(each)

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


def _bytes(content: Mapping[str, Any] | VanBan) -> bytes:
    """Write data as JSON; of a ready paper what ``model_dump_json`` does, without a text in between."""
    if isinstance(content, VanBan):
        return content.__pydantic_serializer__.to_json(content)
    text = json.dumps(content, sort_keys=True, ensure_ascii=False, default=_plain)
    return text.encode("utf-8", "surrogatepass")


def _plain(value: Any) -> str:
    """Write what a workbook's cell may hold and JSON does not know."""
    if isinstance(value, (datetime.date, datetime.time, Decimal)):
        return str(value)
    raise TypeError
