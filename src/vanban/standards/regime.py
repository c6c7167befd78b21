"""Which law a paper follows: only administrative papers are judged by the decree on clerical work.

Normative texts, papers of the Party and of the Youth Union and specialised
papers have forms of their own (Điều 2 khoản 2, Điều 4 khoản 2, NĐ 30/2020/NĐ-CP).
No rule of the decree holds for those with certainty, not of the page either
(the Party's margins are fixed, a form's page is its ministry's), so none is run.
A file that bears our styles is one of the papers we make, whatever its name: only
certificates (giấy khen, bằng khen) are no papers of the decree.
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
from vanban.the_thuc import kieu

_PARTY_BODY = re.compile(r"(?:dang_uy|tinh_uy|thanh_uy|huyen_uy|quan_uy|chi_bo|dang_bo|chi_uy)(?:_.*)?")
_PARTY_NUMBER = re.compile(r"Số\s*:?\s*[\d\s.…_]*[-–]\s*[^\W\d_]+\s*/\s*\S+", re.IGNORECASE)
_NORMATIVE_CODES = frozenset({"NQ", "QĐ", "NĐ", "TT", "TTLT", "NQLT", "L", "PL", "QH", "UBTVQH"})
_NORMATIVE_NAMES = frozenset(
    {"luat", "bo_luat", "phap_lenh", "nghi_dinh", "thong_tu", "thong_tu_lien_tich", "hien_phap"}
)
_SPECIALISED = re.compile(
    r"(?:ban_an|ban_cao_trang|cao_trang|bien_ban_vi_pham_hanh_chinh|quyet_dinh_xu_phat_vi_pham_hanh_chinh"
    r"|quyet_dinh_khoi_to|giay_phep|giay_khai_sinh|giay_chung_tu|hoa_don|phieu_thu|phieu_chi"
    r"|phieu_nhap_kho|phieu_xuat_kho|chung_thu|hoc_ba|bang_tot_nghiep|to_khai)(?:_.*)?"
)
_CERTIFICATE = re.compile(r"(?:giay_khen|bang_khen|giay_chung_nhan|bang_chung_nhan|ky_niem_chuong)(?:_.*)?")
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
    """Tell a paper's regime by its head; a certificate of ours on a printed blank has none."""
    if any(line.style == kieu.KHEN_NGUOI for line in paper.paragraphs):
        return Told(Regime.SPECIALISED, 1.0)
    lines = [line for line in paper.paragraphs if not line.empty and len(line.text) < 200][:HEAD]
    texts = [plain(line) for line in lines]
    head = [slug(text) for text in texts]
    nation = bool(paper.of(tp.QUOC_HIEU)) or any(is_nation(text) for text in texts)
    if paper.by_style:
        return _of_ours(paper, nation=nation)
    if nation:
        return _of_the_state(paper, [one for line, one in zip(lines, head, strict=True) if is_upper(line)])
    if any(is_party(text) for text in texts):
        return Told(Regime.PARTY, 0.98)
    if any(is_youth(text) for text in texts):
        return Told(Regime.YOUTH_UNION, 0.9)
    if any(_PARTY_NUMBER.fullmatch(text) for text in texts) or any(_PARTY_BODY.fullmatch(one) for one in head[:4]):
        return Told(Regime.PARTY, 0.85)
    return _nameless(paper)


def _of_ours(paper: Paper, *, nation: bool) -> Told:
    """Tell the regime of a paper whose styles are ours."""
    if _is_normative(paper):
        return Told(Regime.NORMATIVE, 0.95)
    if any(_CERTIFICATE.fullmatch(slug(name.text)) for name in paper.of(tp.TEN_LOAI)):
        return Told(Regime.SPECIALISED, 1.0)
    ours = nation or len(paper.located) >= _ENOUGH
    return Told(Regime.ADMINISTRATIVE, 1.0) if ours else Told(Regime.OTHER, 0.7)


def _of_the_state(paper: Paper, titles: list[str]) -> Told:
    """Tell the regime of a stranger's paper that bears the national name.

    Where the name of a kind is surely found, only that and its subject tell: other lines in capitals may head tables.
    """
    if _is_normative(paper):
        return Told(Regime.NORMATIVE, 0.95)
    if name := paper.first(tp.TEN_LOAI):
        titles = [slug(" ".join([name.text, *(line.text for line in paper.of(tp.TRICH_YEU))]))]
    if _NORMATIVE_NAMES & set(titles):
        return Told(Regime.NORMATIVE, 0.9)
    if any(form.fullmatch(title) for form in (_SPECIALISED, _CERTIFICATE) for title in titles):
        return Told(Regime.SPECIALISED, 0.85)
    if any(_PERSONAL.fullmatch(title) for title in titles) and not paper.of(tp.SO_KY_HIEU):
        return Told(Regime.OTHER, 0.85)
    known = sum(bool(paper.of(component)) for component in _TELLING)
    return Told(Regime.ADMINISTRATIVE, min(0.98, 0.7 + 0.06 * known))


def _nameless(paper: Paper) -> Told:
    """Tell the regime of a paper without the national name by its other components."""
    if _is_normative(paper):
        return Told(Regime.NORMATIVE, 0.85)
    known = sum(bool(paper.of(component)) for component in _TELLING)
    if known >= _ENOUGH and paper.of(tp.SO_KY_HIEU):
        return Told(Regime.ADMINISTRATIVE, 0.7)
    return Told(Regime.OTHER, 0.7)


def _is_normative(paper: Paper) -> bool:
    """Tell whether a year stands in the number, before a code that normative texts bear."""
    number = number_of(paper)
    return bool(number and number["nam"] and number["ky_hieu"].partition("-")[0].strip() in _NORMATIVE_CODES)
