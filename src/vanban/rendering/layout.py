"""Lay out what Word leaves to chance: line breaks, rule lengths, columns, what stays together.

Everything is computed from the template's own styles (its sizes and weights),
so a restyled template keeps its measured layout; the shares come from the
standard. Lengths are twips (1/20 point) unless a name says points.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from vanban.chu.cum_tu import break_prices, prices_between_names
from vanban.chu.marked import Marked
from vanban.loai.shared.view import View
from vanban.rendering.blocks import is_made, made_ready
from vanban.rendering.certificates import LABELLED, MARGINS, laid_certificate
from vanban.rendering.marks import laid_marks
from vanban.rendering.parts import TABLE, laid_parts
from vanban.rendering.signatures import laid_signatures
from vanban.rendering.signers import laid_signers
from vanban.rendering.titles import SLACK, TWIPS_A_POINT, Prices, broken, centred, length, one_line_date
from vanban.standards import nd30_2020 as nd30
from vanban.the_thuc import kieu
from vanban.the_thuc.noi_dung import Khoi
from vanban.the_thuc.quoc_hieu import QUOC_HIEU, TIEU_NGU
from vanban.word.metrics import line_count, ruler
from vanban.word.template import Slots, Template

_HEAD, _SIGN = "dau", "ky"
_RULES = {
    kieu.KE_TIEU_NGU: nd30.TIEU_NGU,
    kieu.KE_CO_QUAN: nd30.CO_QUAN_BAN_HANH,
    kieu.KE_TRICH_YEU: nd30.TRICH_YEU,
}
_AWARD_TITLES = {
    "de_nghi": kieu.DE_NGHI_KHEN, "ve_thanh_tich": kieu.VE_THANH_TICH, "doi_tuong": kieu.DOI_TUONG,
    "doi_tuong_hoa": kieu.DOI_TUONG_HOA,
}  # fmt: skip
"""What stands under the name of a report of achievements."""
_LEFT_TITLES: tuple[tuple[str, str, Prices], ...] = (
    ("co_quan_chu_quan", kieu.CO_QUAN_CHU_QUAN, break_prices),
    ("co_quan_ban_hanh", kieu.CO_QUAN_BAN_HANH, break_prices),
    ("trich_yeu_cong_van", kieu.TRICH_YEU_CONG_VAN, break_prices),
)
"""What stands in the left column of the head: its field, its style, what its breaks cost."""
_WIDE_TITLES: tuple[tuple[str, str, Prices], ...] = (
    ("trich_yeu", kieu.TRICH_YEU, break_prices),
    *((field, style, prices_between_names if field.startswith("doi_tuong") else break_prices)
      for field, style in _AWARD_TITLES.items()),
)  # fmt: skip
"""What stands across the page."""

SLOTS = Slots(
    one_line=frozenset(
        {
            kieu.CO_QUAN_CHU_QUAN, kieu.CO_QUAN_BAN_HANH, kieu.SO_KY_HIEU, kieu.DIA_DANH_THOI_GIAN,
            kieu.TEN_LOAI, kieu.TRICH_YEU, kieu.TRICH_YEU_CONG_VAN, kieu.QUYEN_HAN_CHUC_VU, kieu.HO_TEN, kieu.NOI_NHAN,
            kieu.CHUC_VU_KHAC, kieu.HO_TEN_DUOI, kieu.PHU_LUC, kieu.TEN_PHU_LUC, kieu.KEM_THEO, kieu.NOI_KY,
            *_AWARD_TITLES.values(),
        }
    ),
    indents={
        style: style
        for style in (
            *_RULES, kieu.KE_KEM_THEO, kieu.KE_KEM_THEO_NGANG, kieu.DO_KHAN, kieu.PHAM_VI_LUU_HANH, *LABELLED,
        )
    },
    columns={kieu.QUOC_HIEU: _HEAD, kieu.QUYEN_HAN_CHUC_VU: _SIGN, kieu.NOI_KY: _SIGN, kieu.DAU_BANG: TABLE},
    closing=frozenset({kieu.QUYEN_HAN_CHUC_VU, kieu.NOI_KY, kieu.HET_PHU_LUC}),
    margins=MARGINS,
)  # fmt: skip
"""Where the computed layout goes in a template."""

_GUTTER = 170
"""What the issuer's name leaves free beside quốc hiệu (3 mm)."""
_NARROWEST = 2835
"""A column of the header is never less than 50 mm wide."""


class Page(NamedTuple):
    """What the engine fills: the view with lines broken, the lengths, and how many paragraphs the signature keeps."""

    view: Mapping[str, Any]
    layout: Mapping[str, tuple[int, ...]]
    keep: int


def lay_out(view: View, template: Template) -> Page:
    """Lay out a view for a template; components the template has no style for are left as they are."""
    laid: dict[str, Any] = dict(view)
    layout: dict[str, tuple[int, ...]] = {}
    looks, full = template.looks, template.own_width
    left = right = full
    if shares := _head_columns(view["dia_danh_thoi_gian"], view["so_ky_hieu"], template):
        layout[_HEAD] = left, right = shares
    for titles, width in ((_LEFT_TITLES, left - _GUTTER), (_WIDE_TITLES, full)):
        for field, style, prices in titles:
            if text := laid.get(field):
                laid[field] = broken(text, looks.get(style), width, prices)
    laid["dia_danh_thoi_gian"] = one_line_date(view["dia_danh_thoi_gian"], looks.get(kieu.DIA_DANH_THOI_GIAN), right)
    columns = template.static_layout.get(_SIGN, (full,))
    signer = looks.get(kieu.QUYEN_HAN_CHUC_VU)
    lines = [broken(line, signer, columns[-1]) for line in view["quyen_han_chuc_vu"]]
    laid |= laid_signatures(view, lines, columns, template)
    laid["chuc_vu_khac"] = broken(view["chuc_vu_khac"], looks.get(kieu.CHUC_VU_KHAC), columns[-1])
    laid["noi_dung"] = made_ready(view["noi_dung"], template, full)
    titled = ("trich_yeu", kieu.TRICH_YEU) if view["trich_yeu"] else ("ten_loai", kieu.TEN_LOAI)
    rules = (
        (kieu.KE_TIEU_NGU, TIEU_NGU, kieu.TIEU_NGU, right),
        (kieu.KE_CO_QUAN, laid["co_quan_ban_hanh"], kieu.CO_QUAN_BAN_HANH, left),
        (kieu.KE_TRICH_YEU, laid[titled[0]], titled[1], full),
    )
    for rule, text, style, width in rules:
        if look := looks.get(style):
            layout[rule] = centred(text, look, width, _RULES[rule])
    for values, lengths in (
        laid_marks(view, template, left), laid_parts(view, template), laid_certificate(view, template),
    ):  # fmt: skip
        laid.update(values)
        layout.update(lengths)
    laid |= laid_signers(view, template)
    return Page(laid, layout, _kept(view["noi_dung"], template))


@lru_cache(maxsize=256)
def _head_columns(date: str, number: str, template: Template) -> tuple[int, int] | None:
    """Share the header's width: quốc hiệu and the date stay on one line, and so does the number if there is room."""
    if len(fixed := template.static_layout.get(_HEAD, ())) != 2:
        return None
    looks, total = template.looks, sum(fixed)

    def needed(*lines: tuple[str, str]) -> int:
        return max((length(text, looks[style]) for text, style in lines if style in looks), default=0) + SLACK

    right = needed((QUOC_HIEU, kieu.QUOC_HIEU), (TIEU_NGU, kieu.TIEU_NGU), (date, kieu.DIA_DANH_THOI_GIAN))
    left = needed((number, kieu.SO_KY_HIEU))
    widened = max(fixed[1], right)
    widened = max(right, min(widened, total - left))
    widened = min(widened, total - _NARROWEST)
    return total - widened, widened


def _kept(body: Sequence[Khoi], template: Template) -> int:
    """Count the closing paragraphs that must stay with the signature: as few as make two lines."""
    lines = count = 0
    for block in reversed(body):
        count += 1
        lines += 2 if is_made(block) else _body_lines(block["nhan"], block["loi"], template)
        if lines >= 2:
            break
    return count


def _body_lines(label: str, text: str, template: Template) -> int:
    look = template.looks.get(kieu.NOI_DUNG)
    if look is None:
        return 1
    plain = text.plain() if isinstance(text, Marked) else text
    last = plain.rpartition("\n")[2]
    room = (template.own_width - look.indent_left - look.indent_right) / TWIPS_A_POINT
    return line_count(f"{label} {last}", room, look.first_line / TWIPS_A_POINT, ruler(look.size))
