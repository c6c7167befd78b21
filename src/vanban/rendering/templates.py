"""Where templates are found: the office's folder first, then ours."""

from __future__ import annotations

from pathlib import Path

from vanban.chu.text import slug
from vanban.errors import WordError
from vanban.loai.shared.base import VanBan
from vanban.standards import NEWEST

_PACKAGE = Path(__file__).parent.parent
# In a checkout the folder stands at the top, where a clerk finds it; a wheel carries a copy inside the package.
_OURS = (_PACKAGE / "templates", _PACKAGE.parent.parent / "templates")


def find_template(
    kind: type[VanBan], folder: str | Path | None = None, standard: str = NEWEST, *, name: str = ""
) -> Path:
    """Find the template of a kind: its own, that of the kind whose name it prints, or its form's (``mau_1_4.docx``).

    ``WordError``: there is none.

    An office's own kind brings its templates in a folder beside its module.
    Those of an older standard stand in a folder of its name. ``name`` asks for another template instead.
    """
    if folder is not None and not Path(folder).is_dir():
        raise WordError(str(folder), "không có thư mục mẫu này")
    places = [Path(folder)] if folder is not None else []
    places += [ours for ours in (kind.home() / "templates", *_OURS) if ours.is_dir()]
    older = "" if standard == NEWEST else f"{standard}/"
    form = f"mau_{kind.mau.replace('.', '_')}" if kind.has_form() else kind.mau
    names = [f"{older}{each}.docx" for each in ((name,) if name else (kind.slug(), slug(kind.ten_loai), form))]
    for path in (place / file for place in places for file in names):
        if path.is_file():
            return path
    raise WordError("", f"không thấy mẫu {names[0]} trong: {', '.join(map(str, places)) or 'gói cài đặt'}")
