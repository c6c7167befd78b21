"""What a copy adds to a paper, laid out for the pages it goes on and made of its template. Lengths are twips."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Any

from vanban.copying.ban_sao import BanSao, BanSaoView
from vanban.loai.shared.base import VanBan
from vanban.rendering.templates import find_template
from vanban.rendering.titles import SLACK, broken, centred, length, one_line_date
from vanban.standards import nd30_2020 as nd30
from vanban.the_thuc import kieu
from vanban.word.shape import shape_of
from vanban.word.template import Slots, Template, compile_template

TEMPLATE = "ban_sao"
_COLUMNS = "ban_sao"
_SLOTS = Slots(
    one_line=frozenset(
        {
            kieu.KY_SO, kieu.CO_QUAN_SAO, kieu.HINH_THUC_SAO, kieu.SO_BAN_SAO, kieu.DIA_DANH_SAO, kieu.NOI_NHAN_SAO,
            kieu.QUYEN_HAN_SAO, kieu.CHUC_VU_KHAC_SAO, kieu.HO_TEN_SAO, kieu.HO_TEN_DUOI_SAO,
        }
    ),
    indents={kieu.KE_CO_QUAN_SAO: kieu.KE_CO_QUAN_SAO},
    columns={kieu.CO_QUAN_SAO: _COLUMNS},
)  # fmt: skip
_NARROWEST = 2835
"""The left column is never less than 50 mm wide."""
_GUTTER = 170
"""What the body's name leaves free beside the right column (3 mm)."""


def rendered(copy: BanSao, width: int, templates: str | Path | None = None) -> bytes:
    """Give a .docx that holds nothing but what the copy adds, for text ``width`` wide."""
    path = find_template(VanBan, templates, name=TEMPLATE)
    template = _compiled(path.read_bytes(), str(path))
    view: dict[str, Any] = dict(copy.view())
    looks = template.looks
    static = template.static_layout.get(_COLUMNS, (width, 0))
    right = round(width * static[-1] / sum(static))
    if date := looks.get(kieu.DIA_DANH_SAO):
        right = max(right, min(length(view["dia_danh_thoi_gian"], date) + SLACK, width - _NARROWEST))
        view["dia_danh_thoi_gian"] = one_line_date(view["dia_danh_thoi_gian"], date, right)
    left = width - right
    view["co_quan_sao"] = broken(view["co_quan_sao"], looks.get(kieu.CO_QUAN_SAO), left - _GUTTER)
    signer = looks.get(kieu.QUYEN_HAN_SAO)
    view["quyen_han_chuc_vu"] = [broken(line, signer, right) for line in view["quyen_han_chuc_vu"]]
    view["chuc_vu_khac"] = broken(view["chuc_vu_khac"], looks.get(kieu.CHUC_VU_KHAC_SAO), right)
    layout = {_COLUMNS: (left, right)}
    if body := looks.get(kieu.CO_QUAN_SAO):
        layout[kieu.KE_CO_QUAN_SAO] = centred(view["co_quan_sao"], body, left, nd30.CO_QUAN_BAN_HANH)
    return template.render(view, layout)


@lru_cache(maxsize=8)
def _compiled(data: bytes, name: str) -> Template:
    return compile_template(data, name, shape=shape_of(BanSaoView), slots=_SLOTS)
