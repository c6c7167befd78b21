"""Giấy khen, "Chiến sĩ thi đua cơ sở": a sheet of A4 along its width for each recipient (NĐ 98/2023/NĐ-CP, Điều 104).

Everything stands in a table whose rows have heights of their own, so that the
variable words stand at the same places when nothing else is printed.
"""

from __future__ import annotations

from template_page import twips
from template_styles import GAP, RULE_HEIGHT, Style
from template_words import cell, each, p, table, tag
from vanban.standards import nd30_2020 as nd30
from vanban.standards.model import Khoang, MauChu
from vanban.the_thuc import kieu
from vanban.the_thuc.quoc_hieu import QUOC_HIEU, TIEU_NGU
from vanban.word.metrics import text_width

SIDES, TOP, BOTTOM = twips(25), twips(16), twips(12)
WIDTH = twips(nd30.TRANG.cao) - 2 * SIDES
COLUMNS = (round(WIDTH * 0.48), WIDTH - round(WIDTH * 0.48))
EMBLEM, HEAD, RECIPIENT, FOOT = twips(25), twips(62), twips(40), twips(46)
RED = "C00000"


def _look(size: float, *, bold: bool = False, italic: bool = False, caps: bool = False) -> MauChu:
    return MauChu("", Khoang(size, size), dam=bold, nghieng=italic, in_hoa=caps)


_PLAIN = _look(16)
_BOLD, _CAPS = _look(14, bold=True), _look(14, bold=True, caps=True)
_NUMBERS = _look(13, bold=True, italic=True)
_MOTTO = 16.0
CERTIFICATE_STYLES = (
    Style(kieu.KHEN_CHO_HUY, _PLAIN, before=GAP * 2, line=EMBLEM, exact=True),
    Style(kieu.KHEN_QUOC_HIEU, _look(_MOTTO, bold=True, caps=True), before=60),
    Style(kieu.KHEN_TIEU_NGU, _look(_MOTTO, bold=True)),
    Style(
        kieu.KHEN_KE, _PLAIN, line=RULE_HEIGHT, exact=True, rule=True, plain_size=1,
        sides=round((WIDTH - text_width(TIEU_NGU, _MOTTO, bold=True) * 20) / 2),
    ),
    Style(kieu.KHEN_THAM_QUYEN, _look(20, bold=True, caps=True), before=240, color=RED),
    Style(kieu.KHEN_TANG, _look(16, bold=True, caps=True), before=120),
    Style(kieu.KHEN_TEN, _look(36, bold=True, caps=True), before=60, color=RED),
    Style(kieu.KHEN_NGUOI, _look(24, bold=True), before=60),
    Style(kieu.KHEN_DONG_PHU, _PLAIN, before=60),
    Style(kieu.KHEN_THANH_TICH, _PLAIN, before=60),
    Style(kieu.KHEN_SO_QUYET_DINH, _NUMBERS, align="left"),
    Style(kieu.KHEN_SO_VANG, _NUMBERS, align="left", before=40),
    Style(kieu.KHEN_DIA_DANH, _look(14, italic=True)),
    Style(kieu.KHEN_CHUC_VU, _CAPS, before=20),
    Style(kieu.KHEN_CHUC_VU_KHAC, _CAPS, before=twips(22)),
    Style(kieu.KHEN_HO_TEN, _BOLD, before=twips(22)),
    Style(kieu.KHEN_HO_TEN_DUOI, _BOLD),
)  # fmt: skip
"""The colours are the article's: who awards and the award's name in red, all else black."""


def giay_khen(_: str) -> str:
    """Write a sheet for each recipient, and the page they all have."""
    sheet = table(
        "KhungVanBan",
        COLUMNS,
        _row(HEAD, cell(WIDTH, _fixed(), span=2)),
        _row(RECIPIENT, cell(WIDTH, *_recipient(), span=2)),
        _row(FOOT, cell(COLUMNS[0], *_decision(), align="bottom"), cell(COLUMNS[1], *_signer())),
    )
    ends = (tag("if chi_in_chu"), p(kieu.SAU_BANG, section=_page(framed=False)), tag("else"),
            p(kieu.SAU_BANG, section=_page(framed=True)), tag("endif"))  # fmt: skip
    return each("to", "cac_to", *_emblem(), sheet, *ends) + _page(framed=False)


def _row(height: int, *cells: str) -> str:
    size = f'<w:trHeight w:val="{height}" w:hRule="atLeast"/>'
    return f"<w:tr><w:trPr><w:cantSplit/>{size}</w:trPr>{''.join(cells)}</w:tr>"


def _emblem() -> tuple[str, ...]:
    """Write the emblem, or leave as much room."""
    shown = each("huy", "quoc_huy", p(kieu.HINH, "{{p huy }}"))
    return tag("if quoc_huy"), shown, tag("else"), p(kieu.KHEN_CHO_HUY), tag("endif")


def _fixed() -> str:
    """Write the words that pre-printed paper has."""
    lines = (
        (kieu.KHEN_QUOC_HIEU, QUOC_HIEU), (kieu.KHEN_TIEU_NGU, TIEU_NGU), (kieu.KHEN_KE, ""),
        (kieu.KHEN_THAM_QUYEN, "{{ tham_quyen }}"), (kieu.KHEN_TANG, "{{ lenh_tang }}"),
        (kieu.KHEN_TEN, "{{ ten_giay }}"),
    )  # fmt: skip
    inside = (p(style, text) for style, text in lines)
    return "".join((tag("if not chi_in_chu"), *inside, tag("else"), p(kieu.SAU_BANG), tag("endif")))


def _recipient() -> tuple[str, ...]:
    other = (tag("if to.dong_phu"), p(kieu.KHEN_DONG_PHU, "{{ to.dong_phu }}"), tag("endif"))
    return p(kieu.KHEN_NGUOI, "{{ to.ten_nguoi_nhan }}"), *other, p(kieu.KHEN_THANH_TICH, "{{ to.thanh_tich }}")


def _decision() -> tuple[str, ...]:
    return p(kieu.KHEN_SO_QUYET_DINH, "{{ so_quyet_dinh }}"), p(kieu.KHEN_SO_VANG, "{{ to.so_so_vang }}")


def _signer() -> tuple[str, ...]:
    lines = each("dong", "quyen_han_chuc_vu", p(kieu.KHEN_CHUC_VU, "{{ dong }}"))
    other = (p(kieu.KHEN_CHUC_VU_KHAC, "{{ chuc_vu_khac }}"), p(kieu.KHEN_HO_TEN_DUOI, "{{ ho_ten }}"))
    name = (tag("if chuc_vu_khac"), *other, tag("else"), p(kieu.KHEN_HO_TEN, "{{ ho_ten }}"), tag("endif"))
    return p(kieu.KHEN_DIA_DANH, "{{ dia_danh_thoi_gian }}"), lines, *name


def _page(*, framed: bool) -> str:
    """Write the section of a sheet, in a frame unless its paper has one."""
    edges = "".join(
        f'<w:{edge} w:val="double" w:sz="18" w:space="20" w:color="{RED}"/>'
        for edge in ("top", "left", "bottom", "right")
    )
    frame = f'<w:pgBorders w:offsetFrom="page">{edges}</w:pgBorders>' if framed else ""
    return (
        f'<w:sectPr><w:type w:val="nextPage"/><w:pgSz w:w="{twips(nd30.TRANG.cao)}" w:h="{twips(nd30.TRANG.rong)}" '
        f'w:orient="landscape"/><w:pgMar w:top="{TOP}" w:right="{SIDES}" w:bottom="{BOTTOM}" w:left="{SIDES}" '
        f'w:header="{twips(8)}" w:footer="{twips(8)}" w:gutter="0"/>{frame}</w:sectPr>'
    )
