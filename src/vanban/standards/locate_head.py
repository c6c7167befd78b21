"""The head of a stranger's paper (ô 1, 2, 3, 4, 5b, 10b, 11, 14): one table or several, tabs, text boxes, plain lines.

What a line says tells most of it; the issuer and its parent are what stands
beside Quốc hiệu above the number, and their weight tells one from the other.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from vanban.standards import components as tp
from vanban.standards.components import Component
from vanban.standards.locate_lines import columns, lines
from vanban.standards.locate_marks import mark
from vanban.standards.locate_text import (
    ADDRESSED,
    ARTICLE,
    BASIS,
    DRAFT,
    LINE,
    ORNAMENT,
    SUBJECT,
    is_dated,
    is_kind,
    is_motto,
    is_nation,
    is_numbered,
    is_party,
    is_upper,
    is_youth,
    plain,
)  # fmt: skip
from vanban.standards.paper import Located
from vanban.word.document import Paragraph

HEAD = 60
"""How many paragraphs from the top may belong to the head."""
_VIRTUAL = 1
_UNMARKED = re.compile(r"(?:Về|v/v|VV)\s", re.IGNORECASE)
"""What a subject may begin with where it stands below the number, whose "V/v" it lacks."""
_ABOVE = re.compile(
    r"(?:UBND|HĐND|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN|BỘ|SỞ|TỔNG CỤC|TỔNG CÔNG TY|TẬP ĐOÀN|ĐẠI HỌC) \S.*"
)
_PARENT = re.compile(r"(?:UBND|HĐND|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN|BỘ) \S.*")
_BELOW = re.compile(
    r"(?:SỞ|BAN|PHÒNG|CỤC|CHI CỤC|TỔNG CỤC|VỤ|VIỆN|TRƯỜNG|TRUNG TÂM|CÔNG TY|KHOA|VĂN PHÒNG|THANH TRA|BỆNH VIỆN|ĐỘI)\b.*"
)


@dataclass(frozen=True)
class Head:
    """What was found: the components, the head's own lines in reading order, and how many paragraphs they were."""

    located: dict[str, Located]
    lines: tuple[Paragraph, ...]
    count: int


def locate_head(paragraphs: Sequence[Paragraph]) -> Head:
    """Find the components at the top of a paper."""
    count = _end(paragraphs)
    parts = tuple(line for paragraph in paragraphs[:count] for line in _lines(paragraph))
    parts = _laid_out(parts)
    named = [(line, _named(line)) for line in parts]
    located: dict[str, Located] = {}
    for line, component in named:
        if component and component.id in _SURENESS:
            located.setdefault(component.id, Located((line,), _SURENESS[component.id]))
    located |= _in_column(parts, located) | _subject(parts, named)
    located |= _bodies(parts, named, located)
    return Head(located, parts, count)


_AT_THE_RIGHT = (is_nation, is_party, is_youth, is_motto, is_dated)
_SURENESS = {tp.QUOC_HIEU.id: 0.98, tp.TIEU_NGU.id: 0.98, tp.SO_KY_HIEU.id: 0.97, tp.DIA_DANH.id: 0.97}


def _lines(paragraph: Paragraph) -> tuple[Paragraph, ...]:
    """Part a paragraph at its line breaks, unless it is Quốc hiệu, which needs one line."""
    return (paragraph,) if is_nation(plain(paragraph)) else lines(paragraph)


def _end(paragraphs: Sequence[Paragraph]) -> int:
    """Tell where the head ends: at the kind's name, the addressees, the bases, an article, a long paragraph."""
    tables = {paragraph.place.table for paragraph in paragraphs[:HEAD] if paragraph.place.table and _anchors(paragraph)}
    for count, paragraph in enumerate(paragraphs[:HEAD]):
        if paragraph.place.table in tables and paragraph.place.table:
            continue
        text = plain(paragraph)
        first = lines(paragraph)[0]
        opens = (
            is_kind(plain(first))
            or (is_upper(first) and any(is_kind(start) for start in _starts(plain(first))))
            or ADDRESSED.match(text)
            or ARTICLE.match(text)
            or (BASIS.match(text) and len(text) > 30)
            or len(text) > LINE
        )
        if opens and not paragraph.place.box:
            return count
    return min(len(paragraphs), HEAD)


def _starts(text: str) -> tuple[str, ...]:
    words = text.split()
    return tuple(" ".join(words[:count]) for count in (2, 3))


def _anchors(paragraph: Paragraph) -> bool:
    """Tell whether a paragraph is one that a head's table is known by."""
    texts = [plain(line) for line in lines(paragraph)]
    return any(is_nation(text) or is_motto(text) or is_numbered(text) for text in texts)


def _laid_out(parts: Sequence[Paragraph]) -> tuple[Paragraph, ...]:
    """Part the columns of a head that tabs or spaces lay out; lines in tables and text boxes stay."""
    free = [line for line in parts if not line.place.table and not line.place.box]
    parted = columns(free, _VIRTUAL, lambda left, right: any(told(right) for told in _AT_THE_RIGHT))
    if parted is None:
        return tuple(parts)
    apart = {id(line) for line in free}
    return (*parted, *(line for line in parts if id(line) not in apart))


def _named(line: Paragraph) -> Component | None:
    """Tell what a line is by its words alone."""
    text = plain(line)
    if is_nation(text):
        return tp.QUOC_HIEU
    if is_motto(text):
        return tp.TIEU_NGU
    if is_numbered(text):
        return tp.SO_KY_HIEU
    if is_dated(text):
        return tp.DIA_DANH
    return mark(line)


def _in_column(parts: Sequence[Paragraph], located: Mapping[str, Located]) -> dict[str, Located]:
    """Find a kind's name that stands in the column of Quốc hiệu."""
    nation = located.get(tp.QUOC_HIEU.id)
    if nation is None or nation.paragraphs[0].place.table <= 0:
        return {}
    column = _column(nation.paragraphs[0])
    name = next((one for one in parts if _column(one) == column and is_upper(one) and is_kind(plain(one))), None)
    return {} if name is None else {tp.TEN_LOAI.id: Located((name,), 0.85)}


def _subject(parts: Sequence[Paragraph], named: Sequence[tuple[Paragraph, Component | None]]) -> dict[str, Located]:
    """Find the subject of a công văn: from "V/v" (below the number "Về") on, as far as its cell or the next empty line."""
    known = {id(line) for line, component in named if component}
    number = next((i for i, (_, component) in enumerate(named) if component is tp.SO_KY_HIEU), len(parts))
    start = next((i for i, line in enumerate(parts) if SUBJECT.match(plain(line))), None)
    if start is None:
        below = (i for i in range(number + 1, len(parts)) if _column(parts[i]) == _column(parts[number]))
        start = next((i for i in below if _UNMARKED.match(plain(parts[i]))), None)
    if start is None:
        return {}
    first = parts[start]
    group = [first]
    for line in parts[start + 1 :]:
        text = plain(line)
        if _column(line) != _column(first) or id(line) in known or ORNAMENT.fullmatch(text) or DRAFT.fullmatch(text):
            break
        group.append(line)
    sure = 0.97 if plain(first)[:1] in "Vv" and "/" in plain(first)[:4] else 0.85
    return {tp.TRICH_YEU_CV.id: Located(tuple(group), sure)}


def _bodies(
    parts: Sequence[Paragraph],
    named: Sequence[tuple[Paragraph, Component | None]],
    located: dict[str, Located],
) -> dict[str, Located]:
    """Find the issuer and its parent: above the number, in another column than Quốc hiệu if there are two."""
    nation, number = (located.get(component.id) for component in (tp.QUOC_HIEU, tp.SO_KY_HIEU))
    if nation is None and number is None:
        return {}
    column = _names_column(nation, number)
    known = {id(line) for line, component in named if component}
    subject = located.get(tp.TRICH_YEU_CV.id)
    known |= {id(line) for line in subject.paragraphs} if subject else set()
    names: list[Paragraph] = []
    strange = False
    for line in parts:
        text = plain(line)
        if number and line is number.paragraphs[0]:
            break
        if id(line) in known or ORNAMENT.fullmatch(text) or DRAFT.fullmatch(text) or len(text) > LINE or is_kind(text):
            continue
        if column(line) if column else is_upper(line):
            names.append(line)
        elif not column:
            strange = True
    if not names and column and nation and nation.paragraphs[0].place.table > 0:
        beside = _column(nation.paragraphs[0])
        others = [line for line in parts if _column(line) == beside and id(line) not in known]
        names = [line for line in others if is_upper(line) and not is_kind(plain(line))]
        told = [form.fullmatch(plain(line).upper()) for line in names[:1] for form in (_ABOVE, _BELOW)]
        return _parted(names, 0.85) if any(told) else {}
    return _parted(names, 0.95 if column else 0.6 if strange else 0.88)


def _names_column(nation: Located | None, number: Located | None) -> Callable[[Paragraph], bool] | None:
    """Tell the column the names stand in: the number's, or those left of Quốc hiệu; ``None`` without columns."""
    if number and (place := number.paragraphs[0].place).table:
        table, cells = place.table, range(place.cell, place.cell + 1)
    elif nation and (place := nation.paragraphs[0].place).table:
        table, cells = place.table, range(1, place.cell)
    else:
        return None
    return lambda line: line.place.table == table and line.place.cell in cells and line.place.box == place.box


def _parted(names: Sequence[Paragraph], sure: float) -> dict[str, Located]:
    """Part the parent's lines from the issuer's: by weight, else by what bodies they are."""
    if not names:
        return {}
    bold = [line.look.bold for line in names]
    if None not in bold and True in bold:
        first = bold.index(True)
        if all(bold[first:]):
            if first:
                return _two(names, first, sure)
            words = [plain(line).upper() for line in names]
            split = next((i for i in range(1, len(words)) if _BELOW.fullmatch(words[i])), None)
            if split is None:
                return {tp.CO_QUAN.id: Located(tuple(names), min(sure, 0.9))}
            told = _ABOVE.fullmatch(" ".join(words[:split])) is not None
            return _two(names, split, min(sure, 0.85) if told else 0.6)
        light = bold.index(False) if False in bold[1:] and bold[0] else 0
        issuer, parent = (" ".join(plain(line).upper() for line in part) for part in (names[:light], names[light:]))
        if light and not any(bold[light:]) and _BELOW.fullmatch(issuer) and _PARENT.fullmatch(parent):
            upside_down = min(sure, 0.85)
            return {
                tp.CHU_QUAN.id: Located(tuple(names[light:]), upside_down),
                tp.CO_QUAN.id: Located(tuple(names[:light]), upside_down),
            }
    return (
        {tp.CO_QUAN.id: Located(tuple(names), min(sure, 0.9))} if len(names) == 1 else _two(names, len(names) - 1, 0.6)
    )


def _two(names: Sequence[Paragraph], split: int, sure: float) -> dict[str, Located]:
    return {
        tp.CHU_QUAN.id: Located(tuple(names[:split]), sure),
        tp.CO_QUAN.id: Located(tuple(names[split:]), sure),
    }


def _column(line: Paragraph) -> tuple[object, ...]:
    place = line.place
    return (place.section, place.table, place.cell, place.box)
