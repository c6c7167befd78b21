"""From a document to its Word file: find the template, lay out, fill, write.

The package is not called ``render`` because ``vanban.render`` is the function
users call, and a module of that name would take its place once imported.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from vanban.loai import find_kind
from vanban.loai.shared.base import VanBan
from vanban.rendering.files import write
from vanban.rendering.layout import SLOTS, lay_out
from vanban.rendering.templates import find_template
from vanban.standards import standard_for
from vanban.word.shape import shape_of
from vanban.word.template import Template, compile_template

__all__ = ["render", "save", "write"]


def render(document: VanBan, template: str | Path | None = None, templates: str | Path | None = None) -> bytes:
    """Give the .docx of ``document``; the same document gives the same bytes.

    ``template`` is a Word file to use instead of the kind's own; ``templates``
    a folder where the office keeps its restyled ones. Raises ``TemplateError``
    with everything wrong with a template, ``WordError`` if it is no safe .docx.
    """
    standard = standard_for(document.thoi_gian)
    path = Path(template) if template is not None else find_template(type(document), templates, standard)
    compiled = _compiled(path.read_bytes(), str(path), document.slug())
    page = lay_out(document.view(), compiled)
    return compiled.render(page.view, page.layout, keep_with_closing=page.keep)


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
