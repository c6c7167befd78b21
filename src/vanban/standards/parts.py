"""The parts of a file judged apart: the paper, the text it issues, its appendices, what a copy adds.

Articles, headings and points are numbered in each part for itself. An attached
text is a text like any other (khoản 6); of an appendix's own text the decree
says nothing but how levels are numbered and words written, so nothing else is
asked of it. The block of a copy has demands of its own; a paper that is an
extract need not go on from one article to the next.

NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6; Mục III, khoản 1; Phần II; Phụ lục III, Mẫu 1.3, 2.1, 3.1.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from vanban.standards import components as tp
from vanban.standards.components import Component
from vanban.standards.loai_van_ban import loai_theo_ten
from vanban.standards.model import Rule
from vanban.standards.paper import Located, Paper
from vanban.the_thuc import kieu
from vanban.the_thuc.cac_phan import Phan, cac_phan
from vanban.the_thuc.hinh_thuc_sao import TRICH_SAO, doc_dong_ky_so
from vanban.word.document import Paragraph

_BY_STYLE = {style: component for component in tp.ALL for style in component.styles}
_LEVELS = (tp.PHAN_CHUONG, tp.MUC, tp.DIEU, tp.MUC_LA_MA, tp.KHOAN, tp.DIEM)
_HEAD = (tp.QUOC_HIEU, tp.TIEU_NGU, tp.CHU_QUAN, tp.CO_QUAN, tp.TEN_LOAI, tp.TRICH_YEU, tp.KEM_THEO)
_PAGES = (tp.KHO_GIAY, tp.LE_TRANG, tp.PHONG_CHU, tp.SO_TRANG, tp.KY_SO, tp.PHU_LUC, tp.TEN_PHU_LUC, tp.KEM_THEO)
_ASPECTS_OF_LEVELS = ("so", "thu-tu", "tieu-de")
_NOT_OF_ATTACHED = frozenset({"trich-yeu.ke", "trich-yeu.do-dai-ke", "trich-yeu.ke-can-doi", "ten-loai.danh-muc"})
"""The line stands under "(Kèm theo …)" there, and a body issues texts of other names too (nội quy, điều lệ)."""


def _ids(*components: Component) -> frozenset[str]:
    return frozenset(component.id for component in components)


_OF_ATTACHED = _ids(*_HEAD, *tp.BODY, tp.VIET_HOA)
_OF_APPENDICES = frozenset(f"{component.id}.{aspect}" for component in _LEVELS for aspect in _ASPECTS_OF_LEVELS)
_OF_COPIES = _ids(*tp.COPY, tp.HO_TEN_SAO)
_NOT_OF_EXTRACTS = frozenset(
    {f"{component.id}.thu-tu" for component in _LEVELS}
    | {
        "noi-dung.co",
        "noi-dung.het",
        "can-cu.dau-cau",
        "phu-luc.het",
        "phu-luc.so",
        "phu-luc.chi-dan",
        "vien-dan.lan-dau",
    }
)
_OF_FILES_WITHOUT_PAPER = _ids(*_PAGES, tp.VAN_BAN_KEM_THEO)
_NOT_OF_FILES_WITHOUT_PAPER = frozenset({"phu-luc.chi-dan", "phu-luc.so"})
"""The paper is not there to point to its appendices, nor the others to count this one by."""


def judged_by(rule: Rule, paper: Paper) -> Iterator[Paper]:
    """Give the parts of a file that a rule speaks of."""
    if rule.id in _NOT_OF_EXTRACTS and _is_extract(paper):
        return
    alone = rule.component in _OF_FILES_WITHOUT_PAPER and rule.id not in _NOT_OF_FILES_WITHOUT_PAPER
    of_copy = rule.component in _OF_COPIES and any(part.phan == "ban_sao" for part in paper.parts)
    if (alone or not paper.parts_only) and not of_copy:
        yield paper
    for part in paper.parts:
        if part.phan == "ban_sao":
            if rule.component in _OF_COPIES:
                yield part
        elif part.phan == "kem_theo":
            if part.by_style and rule.component in _OF_ATTACHED and rule.id not in _NOT_OF_ATTACHED:
                yield part
        elif rule.id in _OF_APPENDICES or rule.component == tp.VIET_HOA.id:
            yield part


def with_parts(paper: Paper) -> Paper:
    """Part a paper located by our styles; one that is all there is in its file is left as it is."""
    if not paper.by_style:
        return paper
    found = [
        (_named(phan, paper.paragraphs[start:end]), paper.paragraphs[start:end])
        for phan, start, end in cac_phan([(each.style, each.place.table) for each in paper.paragraphs])
    ]
    parts = tuple(_part(paper, phan, paragraphs) for phan, paragraphs in found if phan)
    if not parts:
        return paper
    attached = {id(each) for part in parts if part.phan != "phu_luc" for each in part.paragraphs}
    own = [each for phan, paragraphs in found if not phan for each in paragraphs]
    return replace(
        paper,
        located=_without(paper.located, attached),
        parts=parts,
        parts_only=all(each.empty or each.style == kieu.KY_SO for each in own),
    )


def _named(phan: Phan, paragraphs: Sequence[Paragraph]) -> Phan:
    """Tell an attached text, which has no number, from a second paper in the same file."""
    styles = {each.style for each in paragraphs if not each.empty}
    if phan in ("phu_luc", "ban_sao"):
        return phan
    tied, numbered = kieu.KEM_THEO in styles, kieu.SO_KY_HIEU in styles
    attached = tied or not numbered if phan else tied and not numbered
    return "kem_theo" if attached else ""


def _part(paper: Paper, phan: Phan, paragraphs: tuple[Paragraph, ...]) -> Paper:
    located: dict[str, list[Paragraph]] = {}
    for each in paragraphs:
        if component := _BY_STYLE.get(each.style):
            located.setdefault(component.id, []).append(each)
    name = next((each.text for each in located.get(tp.TEN_LOAI.id, ()) if not each.empty), "")
    return replace(
        paper,
        located={key: Located(tuple(group)) for key, group in located.items()},
        appendices=(),
        loai=loai_theo_ten(name),
        ky_hieu="",
        phan=phan,
        paragraphs=paragraphs,
    )


def _is_extract(paper: Paper) -> bool:
    """Tell a part of a paper (trích sao) from the whole of one."""
    forms = (one.shown.strip() for part in paper.parts for one in part.of(tp.BAN_SAO))
    signed = (doc_dong_ky_so(one.text) for one in paper.of(tp.KY_SO))
    return TRICH_SAO.upper() in forms or TRICH_SAO in signed


def _without(located: Mapping[str, Located], left_out: set[int]) -> dict[str, Located]:
    kept = {
        name: replace(found, paragraphs=tuple(each for each in found.paragraphs if id(each) not in left_out))
        for name, found in located.items()
    }
    return {name: found for name, found in kept.items() if found.paragraphs}
