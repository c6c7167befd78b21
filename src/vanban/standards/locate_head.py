"""The head of a stranger's paper (ô 1, 2, 3, 4, 5b, 10b, 11, 14): one table or several, tabs, text boxes, plain lines.

What a line says tells most of it; the issuer and its parent are what stands
beside Quốc hiệu above the number, and their weight tells one from the other.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from vanban.standards import components as tp
from vanban.standards.components import Component
from vanban.standards.locate_issuer import column_of, locate_issuer
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
    UNMARKED,
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
_SENTENCE = 100
"""A closed line of more letters is text."""
_VIRTUAL = 1
_UNMARKED = re.compile(r"(?:Về|v/v|VV)\s", re.IGNORECASE)
"""What a subject may begin with where it stands below the number, whose "V/v" it lacks."""


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
    located |= locate_issuer(parts, named, located)
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
            or UNMARKED.fullmatch(text)
            or ARTICLE.match(text)
            or (BASIS.match(text) and len(text) > 30)
            or len(text) > LINE
            or (len(text) > _SENTENCE and text.endswith((".", ":", ";")))
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
    first = next(i for i, line in enumerate(parts) if id(line) in apart and not line.empty)
    above, below = ([line for line in some if id(line) not in apart] for some in (parts[:first], parts[first:]))
    return (*above, *parted, *below)


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
    column = column_of(nation.paragraphs[0])
    name = next((one for one in parts if column_of(one) == column and is_upper(one) and is_kind(plain(one))), None)
    return {} if name is None else {tp.TEN_LOAI.id: Located((name,), 0.85)}


def _is_title(line: Paragraph) -> bool:
    """Tell whether a line is the subject of a paper with a name, be the name forgotten: bold, over the whole page."""
    free = not line.place.table and not line.place.box
    return bool(free and line.look.bold and line.align == "center" and not plain(line).lower().startswith("v/"))


def _subject(parts: Sequence[Paragraph], named: Sequence[tuple[Paragraph, Component | None]]) -> dict[str, Located]:
    """Find the subject of a công văn: from "V/v" (below the number: "Về") on, as far as its cell or an empty line."""
    known = {id(line) for line, component in named if component}
    number = next((i for i, (_, component) in enumerate(named) if component is tp.SO_KY_HIEU), len(parts))
    start = next((i for i, line in enumerate(parts) if SUBJECT.match(plain(line)) and not _is_title(line)), None)
    if start is None:
        below = (i for i in range(number + 1, len(parts)) if column_of(parts[i]) == column_of(parts[number]))
        start = next((i for i in below if _UNMARKED.match(plain(parts[i]))), None)
    if start is None:
        return {}
    first = parts[start]
    group = [first]
    for line in parts[start + 1 :]:
        text = plain(line)
        if (
            column_of(line) != column_of(first)
            or id(line) in known
            or ORNAMENT.fullmatch(text)
            or DRAFT.fullmatch(text)
        ):
            break
        group.append(line)
    sure = 0.97 if plain(first)[:1] in "Vv" and "/" in plain(first)[:4] else 0.85
    return {tp.TRICH_YEU_CV.id: Located(tuple(group), sure)}
