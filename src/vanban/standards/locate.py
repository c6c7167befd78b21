"""Which paragraph is which component.

In our own files a paragraph's style says it, exactly. Word's own headings say
it only beside styles of ours: strangers use them for anything. In a stranger's
file position, pattern and neighbours say it, each component with a confidence;
what is not found there is unseen, never missing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from vanban.standards import components as tp
from vanban.standards.loai_van_ban import BIEN_BAN, CAC_BEN, CONG_VAN, LoaiVanBan, loai_theo_ma, loai_theo_ten
from vanban.standards.locate_appendices import OF_APPENDICES, Below, appendices, locate_appendices, locate_attached
from vanban.standards.locate_attached import locate_attached_text
from vanban.standards.locate_body import locate_body, part_headings
from vanban.standards.locate_copy import locate_copy
from vanban.standards.locate_head import locate_head
from vanban.standards.locate_lines import as_seen, without_unseen
from vanban.standards.locate_marks import locate_marks, mark
from vanban.standards.locate_missing import Seen, missing
from vanban.standards.locate_nests import unnested
from vanban.standards.locate_signing import locate_foot
from vanban.standards.locate_text import DATE, LINE, NUMBER, ORNAMENT, plain
from vanban.standards.locate_title import locate_addressees, locate_bases, locate_title, part_titles
from vanban.standards.paper import SURE, Located, Paper
from vanban.the_thuc import kieu
from vanban.the_thuc.cac_phan import Phan
from vanban.the_thuc.dia_danh_thoi_gian import ThoiGian
from vanban.word.document import Document, Paragraph

_BY_STYLE = {style: component for component in tp.ALL for style in component.styles}
_WORDS_OWN = frozenset({kieu.MUC, kieu.KHOAN, kieu.SO_TRANG})
_KNOWN = frozenset(_BY_STYLE) | tp.OTHER_STYLES
_AT_EDGES = (tp.LUU_HANH, tp.KY_SO, tp.DIA_CHI)
"""What stands in the margins of page 1 (ô 11, 13, 14)."""
_AFTER_PLACE = re.compile(rf",\s*{DATE.pattern}", re.IGNORECASE)
_MET = re.compile(rf"\bhọp\s+{DATE.pattern}", re.IGNORECASE)
"""Where minutes without a line of place and date tell their day."""
_DECIDING = frozenset({"Quyết định", "Nghị quyết"})
_SIGNED_BY_SEVERAL = frozenset({BIEN_BAN.ten, *CAC_BEN})
HEAD = 40
"""How many paragraphs from the top may hold a paper's number and date."""


def locate(document: Document) -> Paper:
    """Find the components of a document."""
    paragraphs = tuple(document.paragraphs())
    if any(paragraph.style in _BY_STYLE and paragraph.style not in _WORDS_OWN for paragraph in paragraphs):
        return _by_style(document, paragraphs)
    return _by_look(document, paragraphs)


def _by_style(document: Document, paragraphs: tuple[Paragraph, ...]) -> Paper:
    labels = [paragraph for paragraph in paragraphs if paragraph.style in tp.PHU_LUC.styles]
    attached = tuple(appendices(document, paragraphs, labels))
    inside = {id(paragraph) for appendix in attached for paragraph in appendix.paragraphs}
    found: dict[str, list[Paragraph]] = {}
    for paragraph in paragraphs:
        component = _BY_STYLE.get(paragraph.style)
        if component and (component in OF_APPENDICES or id(paragraph) not in inside):
            found.setdefault(component.id, []).append(paragraph)
    for part in _edges(document):
        if (component := _BY_STYLE.get(part.style)) in _AT_EDGES:
            found.setdefault(component.id, []).append(part)
    located = {name: Located(tuple(group)) for name, group in found.items()}
    symbol = _symbol(located, paragraphs)
    kind = _kind(located, symbol)
    return Paper(
        document=document,
        located=located,
        appendices=attached,
        complete=all(paragraph.empty or paragraph.style in _KNOWN for paragraph in paragraphs),
        paragraphs=paragraphs,
        loai=kind,
        thoi_gian=_date(located, paragraphs, kind),
        ky_hieu=symbol,
    )


def _by_look(document: Document, paragraphs: tuple[Paragraph, ...]) -> Paper:
    paragraphs = unnested(without_unseen(paragraphs))
    head = locate_head(paragraphs)
    below = part_headings(part_titles(paragraphs[head.count :]))
    title = locate_title(below)
    named_kind = _kind(title, "", by_look=True)
    foot = locate_foot(below, several=named_kind is not None and named_kind.ten in _SIGNED_BY_SEVERAL)
    between = foot.lines[: foot.start]
    addressees = locate_addressees(between, wired=named_kind is not None and named_kind.ten == "Công điện")
    located = {**head.located, **title, **addressees, **foot.located}
    symbol = _symbol(located, paragraphs)
    kind = _kind(located, symbol, by_look=True)
    if kind is None and _is_letter(located, symbol, between):
        kind = CONG_VAN
    named = {id(paragraph) for found in located.values() for paragraph in found.paragraphs}
    left = [paragraph for paragraph in between if id(paragraph) not in named and mark(paragraph) is None]
    bases = locate_bases(left, kind is not None and kind.ten in _DECIDING)
    based = {id(paragraph) for found in bases.values() for paragraph in found.paragraphs}
    body = {id(paragraph): as_seen(paragraph) for paragraph in left if id(paragraph) not in based}
    located |= bases | locate_body(tuple(body.values()))
    under = _below(foot.lines, located, foot.start)
    located |= locate_appendices(under)
    copy = locate_copy(under)
    located |= copy.located if copy else locate_attached(under, located)
    text = locate_attached_text(under)
    located |= locate_marks(document, (*head.lines, *between))
    lines = (*head.lines, *(body.get(id(line), line) for line in foot.lines))
    labels = located.get(tp.PHU_LUC.id, Located()).paragraphs
    seen = Seen(document, located, kind, head.lines, between, foot.lines[foot.start :])
    paper = Paper(
        document=document,
        located=located,
        appendices=tuple(appendices(document, lines, labels)),
        missing=missing(seen),
        complete=False,
        paragraphs=lines,
        by_style=False,
        loai=kind,
        thoi_gian=_date(located, paragraphs, kind),
        ky_hieu=symbol,
    )
    parts = (_part(paper, "kem_theo", text) if text else None, _part(paper, "ban_sao", copy) if copy else None)
    return replace(paper, parts=tuple(part for part in parts if part))


def _part(paper: Paper, phan: Phan, found: Below) -> Paper:
    """See what stands below a paper as a paper of its own."""
    return replace(
        paper, located=found.located, paragraphs=found.lines, missing=found.missing, appendices=(), loai=None,
        ky_hieu="", phan=phan,
    )  # fmt: skip


def _is_letter(located: Mapping[str, Located], symbol: str, between: Sequence[Paragraph]) -> bool:
    """Tell a công văn without "V/v": addressees stand right below the head, no kind's code begins its symbol."""
    first = next((line for line in between if not ORNAMENT.fullmatch(line.text)), None)
    addressed = located.get(tp.KINH_GUI.id)
    opens = addressed is not None and addressed.confidence >= SURE and first is addressed.paragraphs[0]
    return opens and "-" in symbol and loai_theo_ma(symbol.partition("-")[0]) is None


def _below(lines: tuple[Paragraph, ...], located: Mapping[str, Located], start: int) -> tuple[Paragraph, ...]:
    """Give what stands below the last line of the foot."""
    foot = {id(one) for component in _FOOT for one in located.get(component.id, Located()).paragraphs}
    last = max((i for i, line in enumerate(lines) if id(line) in foot), default=start)
    return lines[last + 1 :]


_FOOT = (tp.QUYEN_HAN, tp.HO_TEN, tp.NOI_NHAN, tp.TEN_NOI_NHAN)


def number_of(paper: Paper) -> re.Match[str] | None:
    """Find a paper's number: groups ``so``, ``nam`` (a year inside it) and ``ky_hieu``."""
    texts = _texts(tp.SO_KY_HIEU, paper.located, paper.paragraphs)
    return next((found for text in texts if (found := NUMBER.fullmatch(text))), None)


def _date(
    located: Mapping[str, Located], paragraphs: tuple[Paragraph, ...], kind: LoaiVanBan | None
) -> ThoiGian | None:
    """Read a paper's date, as far as it is known; ``None`` when no line of place and date nor of a meeting tells it."""
    forms = [DATE] if tp.DIA_DANH.id in located else [_AFTER_PLACE, _MET] if kind is BIEN_BAN else [_AFTER_PLACE]
    for text in _texts(tp.DIA_DANH, located, paragraphs):
        if found := next(filter(None, (form.search(text) for form in forms)), None):
            try:
                return ThoiGian.model_validate({name: int(d) for name, d in found.groupdict().items() if d})
            except ValueError:
                return None
    return None


def _texts(component: tp.Component, located: Mapping[str, Located], paragraphs: tuple[Paragraph, ...]) -> Iterator[str]:
    """Give what may be a component's line: its own, or any line at the head of the paper."""
    own = located.get(component.id)
    for paragraph in own.paragraphs if own else paragraphs[:HEAD]:
        text = plain(paragraph)
        if len(text) < LINE:
            yield text


def _edges(document: Document) -> Iterator[Paragraph]:
    for section in document.sections:
        for blocks in (*section.headers.values(), *section.footers.values()):
            yield from (block for block in blocks if isinstance(block, Paragraph))


def _symbol(located: Mapping[str, Located], paragraphs: tuple[Paragraph, ...]) -> str:
    for text in _texts(tp.SO_KY_HIEU, located, paragraphs):
        if found := NUMBER.fullmatch(text):
            return re.sub(r"\s*[-–—]\s*", "-", found["ky_hieu"]).strip(" .")
    return ""


def _kind(located: Mapping[str, Located], symbol: str, *, by_look: bool = False) -> LoaiVanBan | None:
    """Tell the kind by its printed name, else by its form, else by the code in its symbol.

    In a stranger's paper addressees and no name may as well be a công văn whose body has a kind's code.
    """
    name, subject = located.get(tp.TEN_LOAI.id), located.get(tp.TRICH_YEU_CV.id)
    if name and name.confidence >= SURE:
        return loai_theo_ten(plain(name.paragraphs[0]))
    if name is None and subject and subject.confidence >= SURE:
        return CONG_VAN
    if name is None and by_look and tp.KINH_GUI.id in located:
        return None
    kind = loai_theo_ma(symbol.partition("-")[0])
    return CONG_VAN if kind is None and name is None and tp.KINH_GUI.id in located else kind
