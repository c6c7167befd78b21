"""Appendices: by the style of their label in our files; in a stranger's by a label of its own line below the foot."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from vanban.chu.text import nfc, slug
from vanban.standards import components as tp
from vanban.standards.locate_lines import GAP
from vanban.standards.locate_text import LINE, ORNAMENT, is_kind, is_nation, is_upper, plain
from vanban.standards.paper import Appendix, Located
from vanban.the_thuc.cac_phan import cac_phan
from vanban.the_thuc.hinh_thuc_sao import MA
from vanban.word.document import Document, Paragraph

OF_APPENDICES = (tp.PHU_LUC, tp.TEN_PHU_LUC, tp.KEM_THEO)
_LABEL = re.compile(r"phụ lục(?:\s+(?:số\s+)?(?:[IVXLC]+|\d{1,2}|[A-ZĐ]))?\s*[.:]?", re.IGNORECASE)
TIED = re.compile(r"\((?:ban hành )?kèm theo\b", re.IGNORECASE)
COPIES = frozenset({*map(slug, MA), "sao_y_ban_chinh"})
"""What a line that is a form of copy and no more says."""
_HEAD = 8
_LONG = 4
"""A form of copy has fewer words, but for the older law's."""


@dataclass(frozen=True)
class Below:
    """What stands below a paper's foot: components found in it, its lines, the ids of what it certainly lacks."""

    located: dict[str, Located]
    lines: tuple[Paragraph, ...]
    missing: frozenset[str]


def appendices(document: Document, paragraphs: Sequence[Paragraph], labels: Sequence[Paragraph]) -> Iterator[Appendix]:
    """Give the appendices that these labels open, each as far as the next, the last as far as the block of a copy."""
    wanted = {id(label) for label in labels}
    starts = [place for place, paragraph in enumerate(paragraphs) if id(paragraph) in wanted]
    told = cac_phan([(paragraph.style, paragraph.place.table) for paragraph in paragraphs])
    stop = next((start for phan, start, _ in told if phan == "ban_sao"), len(paragraphs))
    for start, end in pairwise([*starts, stop]):
        label = paragraphs[start]
        yield Appendix(label, document.section_of(label), tuple(paragraphs[start:end]))


def locate_appendices(paragraphs: Sequence[Paragraph]) -> dict[str, Located]:
    """Find labels, titles and the lines that tie them to the paper, among the paragraphs below the foot."""
    labels: list[Paragraph] = []
    titles: list[Paragraph] = []
    ties: list[Paragraph] = []
    for start, paragraph in enumerate(paragraphs):
        if paragraph.place.table or paragraph.place.box or not _LABEL.fullmatch(plain(paragraph)):
            continue
        labels.append(paragraph)
        for line in paragraphs[start + 1 : start + _HEAD]:
            text = plain(line)
            if TIED.match(text):
                ties.append(line)
                break
            if ORNAMENT.fullmatch(text):
                continue
            titled = line.align == "center" or (not titles and is_upper(line) and line.look.bold)
            if line.place.table or not titled or len(text) > LINE or not (is_upper(line) or line.look.bold):
                break
            titles.append(line)
    found = {tp.PHU_LUC.id: labels, tp.TEN_PHU_LUC.id: titles, tp.KEM_THEO.id: ties}
    return {name: Located(tuple(group), 0.92) for name, group in found.items() if group}


def opens_more(paragraph: Paragraph) -> bool:
    """Tell whether a line is the first of what stands below a paper's foot: an appendix, a text, a copy's block."""
    texts = [" ".join(nfc(part).split()) for part in GAP.split(paragraph.shown.strip())]
    beside = len(texts) > 1
    return any(
        _LABEL.fullmatch(text) or TIED.match(text) or is_nation(text) or (is_copy(text) and (beside or text.isupper()))
        for text in texts
    )


def is_copy(text: str) -> bool:
    """Tell whether a text is a form of copy and no more, be it miswritten."""
    return slug(text) in COPIES or (slug(text).startswith("sao_") and len(text.split()) < _LONG)


def locate_attached(paragraphs: Sequence[Paragraph], located: Mapping[str, Located]) -> dict[str, Located]:
    """Tell by what stands below the foot that a text is attached or a copy certified; nothing of it is judged.

    A second head, a kind's name or a tie tells a text; a line that is a form of copy and no more tells a copy.
    """
    known = {id(one) for component in OF_APPENDICES for one in located.get(component.id, Located()).paragraphs}
    for line in paragraphs:
        text = plain(line)
        if is_upper(line) and slug(text) in COPIES:
            return {tp.BAN_SAO.id: Located((line,), 0.5)}
        if id(line) not in known and (is_nation(text) or (is_upper(line) and is_kind(text)) or TIED.match(text)):
            return {tp.VAN_BAN_KEM_THEO.id: Located((line,), 0.5)}
    return {}
