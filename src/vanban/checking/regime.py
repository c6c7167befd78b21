"""Which law a paper follows: only administrative papers are judged by the decree on clerical work.

Normative texts, papers of the Party, certificates of awards and papers that are
none of these have rules of their own (Điều 4 khoản 2; Điều 2 khoản 2, NĐ 30/2020/NĐ-CP).
"""

from __future__ import annotations

from enum import StrEnum

from vanban.chu.text import slug
from vanban.standards.locate import HEAD, number_of, plain
from vanban.standards.paper import Paper
from vanban.the_thuc import kieu
from vanban.the_thuc.quoc_hieu import QUOC_HIEU
from vanban.word.document import Document

_PARTY = "dang_cong_san_viet_nam"
_NATION = slug(QUOC_HIEU)
_NORMATIVE_CODES = frozenset({"NQ", "QĐ", "NĐ", "TT", "TTLT", "NQLT", "L", "PL", "QH", "UBTVQH"})
_NORMATIVE_NAMES = frozenset(
    {"luat", "bo_luat", "phap_lenh", "nghi_dinh", "thong_tu", "thong_tu_lien_tich", "hien_phap"}
)
_CERTIFICATES = frozenset({"giay_khen", "bang_khen", "giay_chung_nhan"})
_ENOUGH = 3
"""How many components of ours tell an administrative paper without its national name."""


class Regime(StrEnum):
    """The law a paper follows."""

    ADMINISTRATIVE = "administrative"
    NORMATIVE = "normative"
    PARTY = "party"
    SPECIALISED = "specialised"
    OTHER = "other"


def regime_of(document: Document, paper: Paper) -> Regime:
    """Tell a paper's regime by its head."""
    if any(paragraph.style == kieu.KHEN_NGUOI for paragraph in document.paragraphs()):
        return Regime.SPECIALISED
    head = [slug(plain(paragraph)) for paragraph in document.paragraphs() if len(paragraph.text) < 200][:HEAD]
    nation = _NATION in head
    if _PARTY in head and not nation:
        return Regime.PARTY
    if nation and _CERTIFICATES & set(head):
        return Regime.SPECIALISED
    number = number_of(document)
    if number and number["nam"] and number["ky_hieu"].partition("-")[0].strip() in _NORMATIVE_CODES:
        return Regime.NORMATIVE
    if nation and _NORMATIVE_NAMES & set(head):
        return Regime.NORMATIVE
    if nation or len(paper.located) >= _ENOUGH:
        return Regime.ADMINISTRATIVE
    return Regime.OTHER
