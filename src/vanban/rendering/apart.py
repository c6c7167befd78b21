"""Appendices and attached texts as files of their own, as electronic papers may have them (Mẫu 1.3, 2.2)."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from functools import lru_cache
from pathlib import Path
from typing import Any

from vanban.chu.text import slug
from vanban.loai.shared.base import VanBan
from vanban.loai.shared.view import View
from vanban.rendering.layout import SLOTS, lay_out
from vanban.rendering.templates import find_template
from vanban.standards import standard_for
from vanban.the_thuc.ky_so import ky_so
from vanban.the_thuc.van_ban_kem_theo import KHONG, KemTheoIn
from vanban.word.shape import shape_of
from vanban.word.template import Template, compile_template

TEMPLATE = "tep_rieng"
"""The template of a part that is a file of its own."""


class PhanRiengView(View):
    """What that template may ask for: one appendix or the attached text, and what the signature shows."""

    ky_so: str
    van_ban_kem_theo: KemTheoIn


def render_apart(
    document: VanBan, signed: datetime | None = None, templates: str | Path | None = None
) -> dict[str, bytes]:
    """Give each part of ``document`` as a .docx of its own, by a name for its file (``phu_luc_ii``).

    ``signed`` is when the body signs them: the line that shows it stands at the top right of page 1 of each, where the
    paper has a number. The paper without them is ``render_body(document)``. Raises what ``render`` does.
    """
    standard = standard_for(document.thoi_gian)
    path = find_template(type(document), templates, standard, name=TEMPLATE)
    template = _compiled(path.read_bytes(), str(path), PhanRiengView)
    number = document.so_trong_loi
    line = ky_so(number, signed) if signed and number and number.so is not None else ""
    made = {}
    for name, view in _parts(document, line):
        page = lay_out(view, template)
        made[name] = template.render(page.view, page.layout)
    return made


def render_body(document: VanBan, template: str | Path | None = None, templates: str | Path | None = None) -> bytes:
    """Give the .docx of ``document`` without its parts; otherwise as ``render``."""
    kind = type(document)
    path = Path(template) if template else find_template(kind, templates, standard_for(document.thoi_gian))
    compiled = _compiled(path.read_bytes(), str(path), kind.view_type())
    page = lay_out(_bare(document.view()), compiled)
    return compiled.render(page.view, page.layout, keep_with_closing=page.keep)


def _bare(view: Any) -> Any:
    """Give a paper's view without appendices and attached text."""
    attached = {"van_ban_kem_theo": KHONG} if "van_ban_kem_theo" in view else {}
    return {**view, "phu_luc": [], **attached}


def _parts(document: VanBan, line: str) -> Iterator[tuple[str, Any]]:
    whole: Any = document.view()
    attached: KemTheoIn = whole.get("van_ban_kem_theo", KHONG)
    bare: Any = {**_bare(whole), "van_ban_kem_theo": KHONG, "ky_so": line}
    if attached["noi_dung"]:
        yield slug(attached["ten_loai"]), {**bare, "van_ban_kem_theo": attached}
    for part in whole["phu_luc"]:
        yield slug(part["nhan"]), {**bare, "phu_luc": [part]}


@lru_cache(maxsize=8)
def _compiled(data: bytes, name: str, view: type) -> Template:
    return compile_template(data, name, shape=shape_of(view), slots=SLOTS)
