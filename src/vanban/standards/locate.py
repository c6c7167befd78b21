"""Which paragraph is which component.

In our own files a paragraph's style says it, exactly. Word's own headings say
it only beside styles of ours: strangers use them for anything. What a stranger's
file gives away by its words is only what the paper says of itself (its date,
its symbol); its components stay unseen.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from vanban.chu.text import nfc, one_line
from vanban.standards import components as tp
from vanban.standards.components import Component
from vanban.standards.loai_van_ban import CONG_VAN, LoaiVanBan, loai_theo_ma, loai_theo_ten
from vanban.standards.paper import Appendix, Located, Paper
from vanban.the_thuc import kieu
from vanban.the_thuc.cac_phan import cac_phan
from vanban.the_thuc.dia_danh_thoi_gian import ThoiGian
from vanban.word.document import Document, Paragraph

_BY_STYLE = {style: component for component in tp.ALL for style in component.styles}
_WORDS_OWN = frozenset({kieu.MUC, kieu.KHOAN, kieu.SO_TRANG})
_KNOWN = frozenset(_BY_STYLE) | tp.OTHER_STYLES
_AT_EDGES = (tp.LUU_HANH, tp.KY_SO, tp.DIA_CHI)
"""What stands in the margins of page 1 (ô 11, 13, 14)."""
_OF_APPENDICES = (tp.PHU_LUC, tp.TEN_PHU_LUC, tp.KEM_THEO)

_DATE = re.compile(
    r",\s*ngày[\s.…_]*(?P<ngay>\d{1,2})?[\s.…_]*tháng[\s.…_]*(?P<thang>\d{1,2})?[\s.…_]*năm[\s.…_]*(?P<nam>\d{4})?",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"Số\s*:?\s*(?P<so>\d*|[\s.…_]*)\s*/\s*(?:(?P<nam>\d{4})\s*/\s*)?(?P<ky_hieu>\S.*)", re.IGNORECASE)
LINE = 200
"""No number or date of a paper is in a longer line."""
HEAD = 40
"""How many paragraphs from the top may hold a paper's number and date."""


def locate(document: Document) -> Paper:
    """Find the components of a document."""
    paragraphs = tuple(document.paragraphs())
    appendices = tuple(_appendices(document, paragraphs))
    inside = {id(paragraph) for appendix in appendices for paragraph in appendix.paragraphs}
    found: dict[str, list[Paragraph]] = {}
    ours = any(paragraph.style in _BY_STYLE and paragraph.style not in _WORDS_OWN for paragraph in paragraphs)
    for paragraph in paragraphs if ours else ():
        component = _BY_STYLE.get(paragraph.style)
        if component and (component in _OF_APPENDICES or id(paragraph) not in inside):
            found.setdefault(component.id, []).append(paragraph)
    for part in _edges(document):
        if (component := _BY_STYLE.get(part.style)) in _AT_EDGES:
            found.setdefault(component.id, []).append(part)
    located = {name: Located(tuple(group)) for name, group in found.items()}
    symbol = _symbol(located, paragraphs)
    return Paper(
        document=document,
        located=located,
        appendices=appendices,
        complete=bool(located) and all(paragraph.empty or paragraph.style in _KNOWN for paragraph in paragraphs),
        loai=_kind(located, symbol),
        thoi_gian=date_of(document, located),
        ky_hieu=symbol,
    )


def date_of(document: Document, located: dict[str, Located] | None = None) -> ThoiGian | None:
    """Read a paper's date, as far as it is known; ``None`` when there is no line of place and date."""
    for text in _texts(tp.DIA_DANH, located or {}, tuple(document.paragraphs())):
        if found := _DATE.search(text):
            try:
                return ThoiGian.model_validate({name: int(d) for name, d in found.groupdict().items() if d})
            except ValueError:
                return None
    return None


def number_of(document: Document) -> re.Match[str] | None:
    """Find a paper's number: groups ``so``, ``nam`` (a year inside it) and ``ky_hieu``."""
    texts = _texts(tp.SO_KY_HIEU, {}, tuple(document.paragraphs()))
    return next((found for text in texts if (found := _NUMBER.fullmatch(text))), None)


def _texts(component: Component, located: dict[str, Located], paragraphs: Sequence[Paragraph]) -> Iterator[str]:
    """Give what may be a component's line: its own, or any line at the head of the paper."""
    own = located.get(component.id)
    for paragraph in own.paragraphs if own else paragraphs[:HEAD]:
        text = plain(paragraph)
        if len(text) < LINE:
            yield text


def plain(paragraph: Paragraph) -> str:
    """Give a paragraph's text in one normal form: composed letters, single spaces."""
    try:
        return one_line(paragraph.text)
    except ValueError:
        return nfc(paragraph.text).strip()


def _appendices(document: Document, paragraphs: Sequence[Paragraph]) -> Iterator[Appendix]:
    starts = [place for place, paragraph in enumerate(paragraphs) if paragraph.style in tp.PHU_LUC.styles]
    told = cac_phan([(paragraph.style, paragraph.place.table) for paragraph in paragraphs])
    stop = next((start for phan, start, _ in told if phan == "ban_sao"), len(paragraphs))
    for start, end in pairwise([*starts, stop]):
        label = paragraphs[start]
        yield Appendix(label, document.section_of(label), tuple(paragraphs[start:end]))


def _edges(document: Document) -> Iterator[Paragraph]:
    for section in document.sections:
        for blocks in (*section.headers.values(), *section.footers.values()):
            yield from (block for block in blocks if isinstance(block, Paragraph))


def _symbol(located: dict[str, Located], paragraphs: Sequence[Paragraph]) -> str:
    for text in _texts(tp.SO_KY_HIEU, located, paragraphs):
        if found := _NUMBER.fullmatch(text):
            return re.sub(r"\s*[-–—]\s*", "-", found["ky_hieu"]).strip(" .")
    return ""


def _kind(located: dict[str, Located], symbol: str) -> LoaiVanBan | None:
    """Tell the kind by its printed name, else by its form, else by the code in its symbol."""
    if tp.TEN_LOAI.id in located:
        return loai_theo_ten(plain(located[tp.TEN_LOAI.id].paragraphs[0]))
    if tp.TRICH_YEU_CV.id in located:
        return CONG_VAN
    kind = loai_theo_ma(symbol.partition("-")[0])
    return CONG_VAN if kind is None and tp.KINH_GUI.id in located else kind
