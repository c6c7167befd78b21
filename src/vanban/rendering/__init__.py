"""From a document to its Word file: find the template, lay out, fill, write.

The package is not called ``render`` because ``vanban.render`` is the function
users call, and a module of that name would take its place once imported.
"""

from __future__ import annotations

from collections.abc import Generator
from functools import lru_cache
from pathlib import Path
from typing import TypeAlias

from vanban.loai import find_kind
from vanban.loai.shared.base import VanBan
from vanban.rendering.files import write
from vanban.rendering.layout import SLOTS, lay_out
from vanban.rendering.templates import find_template
from vanban.standards import standard_for
from vanban.word.shape import shape_of
from vanban.word.template import Template, compile_template

__all__ = ["Press", "Printing", "render", "save", "write"]

Printing: TypeAlias = Generator[None, None, bytes]
"""A paper being rendered: it takes a step when asked for its next one, and returns its .docx behind the last."""


class Press:
    """Renders many documents with the same templates: each template is looked for and read once.

    What is changed in a template meanwhile shows with the next press. The arguments are those of ``render``.
    """

    def __init__(self, template: str | Path | None = None, templates: str | Path | None = None) -> None:
        self._template = template
        self._templates = templates
        self._compiled: dict[tuple[type[VanBan], str], Template] = {}

    def render(self, document: VanBan) -> bytes:
        """Give the .docx of a document; otherwise as ``render``."""
        printing = self.printing(document)
        while True:
            try:
                next(printing)
            except StopIteration as printed:
                data: bytes = printed.value
                return data

    def printing(self, document: VanBan) -> Printing:
        """Render a document in steps, so that others may take each step with it."""
        template = self._for(document)
        view = document.view()
        yield
        page = lay_out(view, template)
        yield
        pack = template.fill(page.view, page.layout, keep_with_closing=page.keep)
        yield
        return pack()

    def _for(self, document: VanBan) -> Template:
        key = type(document), standard_for(document.thoi_gian)
        template = self._compiled.get(key)
        if template is None:
            template = self._compiled[key] = self._read(*key)
        return template

    def _read(self, kind: type[VanBan], standard: str) -> Template:
        given = self._template
        path = Path(given) if given is not None else find_template(kind, self._templates, standard)
        return _compiled(path.read_bytes(), str(path), kind.slug())


def render(document: VanBan, template: str | Path | None = None, templates: str | Path | None = None) -> bytes:
    """Give the .docx of ``document``; the same document gives the same bytes.

    ``template`` is a Word file to use instead of the kind's own; ``templates``
    a folder where the office keeps its restyled ones. Raises ``TemplateError``
    with everything wrong with a template, ``WordError`` if it is no safe .docx.
    """
    return Press(template, templates).render(document)


def save(
    document: VanBan,
    path: str | Path,
    *,
    overwrite: bool = False,
    template: str | Path | None = None,
    templates: str | Path | None = None,
) -> Path:
    """Render ``document`` and write it to ``path``, whole or not at all.

    A different file already there raises ``OutputExistsError`` unless
    ``overwrite``; the same bytes are left alone. Otherwise as ``render``.
    """
    target = Path(path)
    write(target, render(document, template, templates), overwrite=overwrite)
    return target


@lru_cache(maxsize=64)
def _compiled(data: bytes, name: str, kind: str) -> Template:
    """Compile a template once for a kind; edited in Word, its bytes differ and it is compiled anew."""
    return compile_template(data, name, shape=shape_of(find_kind(kind).view_type()), slots=SLOTS)
