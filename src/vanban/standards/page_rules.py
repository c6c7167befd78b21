"""The demands that only the printed page shows, by standard.

They ask for nothing new: a clause that the file itself cannot prove is held to
the page that LibreOffice makes of it. What no clause says and good practice
does (a signature with some text above it, whole rows) is told as a remark.
"""

from __future__ import annotations

from typing import Final, NamedTuple

from vanban.standards import components as tp
from vanban.standards import nd30_2020, tt01_2011
from vanban.standards.measures import page_flow, page_lines
from vanban.standards.model import NEN, PHAI, THONG_LE, Canh, Rule
from vanban.standards.select import last_of, of, whole

_HANG_RA: Final = 2.0
_BANG_HANG_RA: Final = 10.0
"""The decree's own forms have tables for the head that hang out of the margins by nearly a centimetre."""
_THONG_LE_BANG: Final = "thông lệ trình bày bảng"


class _Clauses(NamedTuple):
    """Where a standard says what is held to the page."""

    quoc_hieu: str
    tieu_ngu: str
    co_quan: str
    trich_yeu: str
    le_trang: str
    ky: str
    so_trang: str
    so_trang_o: str
    so_trang_canh: Canh


def _rules(at: _Clauses) -> tuple[Rule, ...]:
    return (
        Rule("quoc-hieu.in-mot-dong", at.quoc_hieu, NEN, of(tp.QUOC_HIEU), page_lines.on_one_printed_line()),
        Rule("tieu-ngu.in-mot-dong", at.quoc_hieu, NEN, of(tp.TIEU_NGU), page_lines.on_one_printed_line()),
        Rule("co-quan-chu-quan.ngat-dong", at.co_quan, THONG_LE, of(tp.CHU_QUAN), page_lines.broken_as_typed()),
        Rule("co-quan.ngat-dong", at.co_quan, THONG_LE, of(tp.CO_QUAN), page_lines.broken_as_typed()),
        Rule("tieu-ngu.ke-in-ra", at.tieu_ngu, PHAI, last_of(tp.TIEU_NGU), page_lines.line_drawn()),
        Rule("co-quan.ke-in-ra", at.co_quan, PHAI, last_of(tp.CO_QUAN), page_lines.line_drawn()),
        Rule("trich-yeu.ke-in-ra", at.trich_yeu, PHAI, last_of(tp.TRICH_YEU), page_lines.line_drawn()),
        Rule("van-ban.ke-cat-chu", f"{at.tieu_ngu}; {at.co_quan}; {at.trich_yeu}", NEN, whole,
            page_lines.no_line_through_letters()),
        Rule("le-trang.in-trong-le", at.le_trang, NEN, whole, page_lines.inside_margins(_HANG_RA, _BANG_HANG_RA)),
        Rule("so-trang.in-ra", at.so_trang, PHAI, whole, page_flow.numbered_from_second()),
        Rule("so-trang.trang-nhat-in-ra", at.so_trang, PHAI, whole, page_flow.first_unnumbered()),
        Rule("so-trang.cho-in-ra", at.so_trang, PHAI, whole, page_flow.numbered_at(at.so_trang_o, at.so_trang_canh)),
        Rule("quyen-han.tach-ho-ten", at.ky, NEN, whole, page_flow.signed_on_one_page()),
        Rule("quyen-han.rieng-trang", f"{at.ky}; thông lệ", THONG_LE, whole, page_flow.signed_below_text()),
        Rule("noi-dung.hang-cat-trang", _THONG_LE_BANG, THONG_LE, whole, page_flow.rows_whole()),
    )  # fmt: skip


PAGE_RULES: Final[dict[str, tuple[Rule, ...]]] = {
    nd30_2020.STANDARD.slug: _rules(
        _Clauses(
            quoc_hieu="PL I, Ph.I, Mục II, khoản 1c",
            tieu_ngu=nd30_2020.TIEU_NGU.dieu,
            co_quan=nd30_2020.CO_QUAN_BAN_HANH.dieu,
            trich_yeu=nd30_2020.TRICH_YEU.dieu,
            le_trang="PL I, Ph.I, Mục I, khoản 3",
            ky=nd30_2020.QUYEN_HAN_CHUC_VU.dieu,
            so_trang=nd30_2020.SO_TRANG.dieu,
            so_trang_o=nd30_2020.SO_TRANG_O,
            so_trang_canh="giua",
        )
    ),
    tt01_2011.STANDARD.slug: _rules(
        _Clauses(
            quoc_hieu="Điều 6 khoản 1",
            tieu_ngu=tt01_2011.TIEU_NGU.dieu,
            co_quan=tt01_2011.CO_QUAN_BAN_HANH.dieu,
            trich_yeu=tt01_2011.TRICH_YEU.dieu,
            le_trang="Điều 5 khoản 3",
            ky=tt01_2011.QUYEN_HAN_CHUC_VU.dieu,
            so_trang=tt01_2011.SO_TRANG.dieu,
            so_trang_o=tt01_2011.SO_TRANG_O,
            so_trang_canh=tt01_2011.SO_TRANG_CANH,
        )
    ),
}
"""Rules by the slug of their standard; their targets come with the print: (Printed, what they select)."""

SAME_CAUSE: Final[dict[str, tuple[str, ...]]] = {
    "quoc-hieu.in-mot-dong": ("quoc-hieu.mot-dong",),
    "so-trang.in-ra": ("so-trang.co",),
    "so-trang.trang-nhat-in-ra": ("so-trang.trang-dau",),
    "so-trang.cho-in-ra": ("so-trang.vi-tri", "so-trang.canh"),
}
"""Rules of the file itself that tell the same fault; where one does, the page's is not told again."""
