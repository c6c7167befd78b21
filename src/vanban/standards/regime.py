"""Which law a paper follows: only administrative papers are judged by the decree on clerical work.

Normative texts, papers of the Party and of the Youth Union and specialised
papers have forms of their own (Điều 2 khoản 2, Điều 4 khoản 2, NĐ 30/2020/NĐ-CP).
No rule of the decree holds for those with certainty, not of the page either
(the Party's margins are fixed, a form's page is its ministry's), so none is run.
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import NamedTuple

from vanban.chu.text import slug
from vanban.standards import components as tp
from vanban.standards.locate import HEAD, number_of
from vanban.standards.locate_text import is_nation, is_party, is_upper, is_youth, plain
from vanban.standards.paper import Paper

_PARTY_BODY = re.compile(r"(?:dang_uy|tinh_uy|thanh_uy|huyen_uy|quan_uy|chi_bo|dang_bo|chi_uy)(?:_.*)?")
_PARTY_NUMBER = re.compile(r"Số\s*:?\s*[\d\s.…_]*[-–]\s*[^\W\d_]+\s*/\s*\S+", re.IGNORECASE)
_NORMATIVE_CODES = frozenset({"NQ", "QĐ", "NĐ", "TT", "TTLT", "NQLT", "L", "PL", "QH", "UBTVQH"})
_NORMATIVE_NAMES = frozenset(
    {"luat", "bo_luat", "phap_lenh", "nghi_dinh", "thong_tu", "thong_tu_lien_tich", "hien_phap"}
)
_SPECIALISED = re.compile(
    r"(?:ban_an|ban_cao_trang|cao_trang|bien_ban_vi_pham_hanh_chinh|quyet_dinh_xu_phat_vi_pham_hanh_chinh"
    r"|quyet_dinh_khoi_to|giay_chung_nhan|giay_phep|giay_khai_sinh|giay_chung_tu|hoa_don|phieu_thu|phieu_chi"
    r"|phieu_nhap_kho|phieu_xuat_kho|chung_thu|hoc_ba|bang_tot_nghiep|to_khai)(?:_.*)?"
)
_PERSONAL = re.compile(
    r"(?:don_(?:xin|de_nghi|dang_ky|khieu_nai|to_cao|yeu_cau|khoi_kien|trinh_bao|tu_nguyen)|so_yeu_ly_lich|ly_lich"
    r"|ban_tu_kiem_diem|ban_kiem_diem)(?:_.*)?"
)
_TELLING = (tp.CO_QUAN, tp.SO_KY_HIEU, tp.DIA_DANH, tp.TEN_LOAI, tp.TRICH_YEU_CV, tp.NOI_NHAN, tp.QUYEN_HAN)
"""Components that administrative papers are known by."""
_ENOUGH = 3
"""How many components tell an administrative paper without its national name."""


class Regime(StrEnum):
    """The law a paper follows."""

    ADMINISTRATIVE = "administrative"
    NORMATIVE = "normative"
    PARTY = "party"
    YOUTH_UNION = "youth_union"
    SPECIALISED = "specialised"
    OTHER = "other"


class Told(NamedTuple):
    """A paper's regime, and how sure that is: 0 to 1."""

    regime: Regime
    confidence: float


def regime_of(paper: Paper) -> Told:
    """Tell a paper's regime by its head."""
    lines = [line for line in paper.paragraphs if not line.empty and len(line.text) < 200][:HEAD]
    texts = [plain(line) for line in lines]
    head = [slug(text) for text in texts]
    nation = bool(paper.of(tp.QUOC_HIEU)) or any(is_nation(text) for text in texts)
    if nation:
        titles = [one for line, one in zip(lines, head, strict=True) if is_upper(line)]
        return _of_the_state(paper, head, titles)
    if any(is_party(text) for text in texts):
        return Told(Regime.PARTY, 0.98)
    if any(is_youth(text) for text in texts):
        return Told(Regime.YOUTH_UNION, 0.9)
    if any(_PARTY_NUMBER.fullmatch(text) for text in texts) or any(_PARTY_BODY.fullmatch(one) for one in head[:4]):
        return Told(Regime.PARTY, 0.85)
    return _nameless(paper)


def _of_the_state(paper: Paper, head: list[str], titles: list[str]) -> Told:
    """Tell the regime of a paper that bears the national name."""
    if _is_normative(paper):
        return Told(Regime.NORMATIVE, 0.95)
    if _NORMATIVE_NAMES & set(head):
        return Told(Regime.NORMATIVE, 0.9)
    if any(_SPECIALISED.fullmatch(title) for title in titles):
        return Told(Regime.SPECIALISED, 0.85)
    if any(_PERSONAL.fullmatch(title) for title in titles) and not paper.of(tp.SO_KY_HIEU):
        return Told(Regime.OTHER, 0.85)
    known = sum(bool(paper.of(component)) for component in _TELLING)
    return Told(Regime.ADMINISTRATIVE, 1.0 if paper.by_style else min(0.98, 0.7 + 0.06 * known))


def _nameless(paper: Paper) -> Told:
    """Tell the regime of a paper without the national name by its other components."""
    if _is_normative(paper):
        return Told(Regime.NORMATIVE, 0.85)
    if paper.by_style and len(paper.located) >= _ENOUGH:
        return Told(Regime.ADMINISTRATIVE, 1.0)
    known = sum(bool(paper.of(component)) for component in _TELLING)
    if known >= _ENOUGH and paper.of(tp.SO_KY_HIEU):
        return Told(Regime.ADMINISTRATIVE, 0.7)
    return Told(Regime.OTHER, 0.7)


def _is_normative(paper: Paper) -> bool:
    """Tell whether a year stands in the number, before a code that normative texts bear."""
    number = number_of(paper)
    return bool(number and number["nam"] and number["ky_hieu"].partition("-")[0].strip() in _NORMATIVE_CODES)
