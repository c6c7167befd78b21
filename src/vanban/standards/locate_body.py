"""The text of a stranger's paper (ô 6): its levels by their labels, typed or put there by Word's lists.

Sequences are judged only where the numbering is plain: a level that begins
anew under a heading without a number is taken for a list.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from vanban.standards import components as tp
from vanban.standards.components import Component
from vanban.standards.locate_lines import cut
from vanban.standards.locate_text import ARTICLE, LINE, ORNAMENT, is_upper, plain
from vanban.standards.paper import Located
from vanban.word.document import Paragraph

_PART = re.compile(r"(?:phần|chương)\s+(?:thứ\s+\S+|[IVXLC\d]+)\s*[.:]?", re.IGNORECASE)
_SECTION = re.compile(r"(?:mục|tiểu mục)\s+[IVXLC\d]+\s*[.:]?", re.IGNORECASE)
_ROMAN = re.compile(r"(?P<so>[IVXLC]+)\s*[.\-)/]\s*\S")
_DIGITS = re.compile(r"(?P<so>\d{1,3})\s*[.)/]\s*(?!\d)\S")
_DECIMAL = re.compile(r"\d{1,3}(?:\.\d{1,3})+\.?\s*\S")
_LETTER = re.compile(r"(?P<so>[^\W\d_])\s*[.)/]\s*\S")
_DASH = re.compile(r"[-–—+•*▪➢✓❖]\s*\S")
_ASIDE = re.compile(
    r"[(*]|(?:ghi chú|chú thích|nguồn|lưu ý|đơn vị tính)\s*:|(?:bảng|biểu|hình)\s+(?:số\s+)?\d", re.IGNORECASE
)
"""Notes and captions, which the decree leaves free."""
_FEW = 6
_HEADING = 80
_SENTENCES = 130
"""A closed line of more letters is text, wherever it stands."""
_LEAST = 40
"""A line of fewer letters may be a heading or a note, not text."""


def locate_body(paragraphs: Sequence[Paragraph]) -> dict[str, Located]:
    """Find the levels and the running text among the paragraphs between head and foot."""
    named: list[tuple[Paragraph, Component]] = []
    short: list[tuple[int, Paragraph]] = []
    title_of: Component | None = None
    for paragraph in paragraphs:
        if (
            paragraph.place.table
            or paragraph.place.box
            or (ORNAMENT.fullmatch(plain(paragraph)) and not paragraph.number)
        ):
            continue
        text = f"{paragraph.number} {plain(paragraph)}".strip()
        component = _title(paragraph, text, title_of) or _level(paragraph, text)
        title_of = _TITLES.get(component.id) if component else None
        if component:
            named.append((paragraph, component))
        elif _is_sentence(paragraph, text):
            short.append((len(named), paragraph))
    looks = {_look(paragraph) for paragraph, component in named if component in (tp.NOI_DUNG, tp.GACH)}
    for place, paragraph in reversed(short):
        if _look(paragraph) in looks:
            named.insert(place, (paragraph, tp.NOI_DUNG))
    named = _regular(named)
    found: dict[str, list[Paragraph]] = {}
    for paragraph, component in named:
        found.setdefault(component.id, []).append(paragraph)
    return {name: Located(tuple(group), _SURENESS.get(name, 0.9)) for name, group in found.items()}


def part_headings(paragraphs: Sequence[Paragraph]) -> tuple[Paragraph, ...]:
    """Part paragraphs that hold both lines of a heading, "Chương I" and its title."""
    return tuple(
        part
        for paragraph in paragraphs
        for part in (cut(paragraph, 1) if _heads(plain(cut(paragraph, 1)[0])) else (paragraph,))
    )


def _heads(text: str) -> bool:
    return bool(_PART.fullmatch(text) or _SECTION.fullmatch(text))


_TITLES = {tp.PHAN_CHUONG.id: tp.TEN_PHAN_CHUONG, tp.MUC.id: tp.TEN_MUC}
_ABOVE = (tp.PHAN_CHUONG, tp.MUC, tp.DIEU, tp.DIEU_TRON, tp.MUC_LA_MA)
"""The levels that clauses stand under."""
_SURENESS = {tp.DIEU.id: 0.97, tp.DIEU_TRON.id: 0.95, tp.PHAN_CHUONG.id: 0.95, tp.MUC.id: 0.95}


def _title(paragraph: Paragraph, text: str, wanted: Component | None) -> Component | None:
    """Take the line below "Chương I" for its title, if it is a heading."""
    labelled = _PART.fullmatch(text) or _SECTION.fullmatch(text)
    heading = len(text) < LINE and (is_upper(paragraph) or paragraph.align == "center") and not labelled
    return wanted if heading and not ARTICLE.match(text) else None


def _level(paragraph: Paragraph, text: str) -> Component | None:
    """Tell the level by its label; text without one is running text if it is long enough to be no heading."""
    if _PART.fullmatch(text):
        return tp.PHAN_CHUONG
    if _SECTION.fullmatch(text):
        return tp.MUC
    bold = _all_bold(paragraph)
    if found := ARTICLE.match(text):
        sentence = len(text) > LINE or text[found.end() :].strip().endswith((".", ";", ":", ","))
        return tp.DIEU_TRON if sentence and not bold else tp.DIEU
    if (
        (found := _ROMAN.match(text))
        and (bold or is_upper(paragraph))
        and (len(found["so"]) > 1 or found["so"] in "IVX")
    ):
        return tp.MUC_LA_MA
    if _DECIMAL.match(text):
        return tp.GACH
    if found := _DIGITS.match(text):
        titled = bold and len(text) < LINE
        # "1)" before a title is a clause miswritten; before a sentence it may as well be a list within a clause.
        dotted = text[found.end("so") :].lstrip().startswith(".")
        return tp.KHOAN if titled else tp.KHOAN_TRON if dotted else tp.GACH
    if (found := _LETTER.match(text)) and found["so"].islower():
        return tp.DIEM
    if _DASH.match(text):
        return tp.GACH
    plain_text = len(text) >= _LEAST and not bold and not is_upper(paragraph) and not _ASIDE.match(text)
    if "\t" in paragraph.text.strip():  # columns, or blanks to fill in
        return None
    strayed = paragraph.align in ("center", "right") and not (len(text) > _SENTENCES and text.endswith((".", ";", ":")))
    return tp.NOI_DUNG if plain_text and not strayed else None


def _is_sentence(paragraph: Paragraph, text: str) -> bool:
    """Tell whether a short line without a label is closed as text is."""
    closed = text[-1:] in ".:;" and text[:1].isupper() and len(text.split()) > _FEW
    return closed and not _all_bold(paragraph) and not is_upper(paragraph) and not _ASIDE.match(text)


def _look(paragraph: Paragraph) -> tuple[object, ...]:
    """Give what text is known by where it is short: how it is set and written."""
    look, aligned = paragraph.look, "both" if paragraph.align == "left" else paragraph.align
    return (look.size, look.bold, look.italic, aligned, paragraph.left, paragraph.first_line)


def _all_bold(paragraph: Paragraph) -> bool:
    runs = [run for run in paragraph.runs if run.text.strip() and not run.hidden]
    return bool(runs) and all(run.bold for run in runs)


def _regular(named: Sequence[tuple[Paragraph, Component]]) -> list[tuple[Paragraph, Component]]:
    """Take levels whose numbering a heading without a number breaks for plain items; so titled ones among untitled."""
    result = list(named)
    for level, parents, instead in (
        (tp.KHOAN, _ABOVE, tp.KHOAN_TRON),
        (tp.DIEM, (*_ABOVE, tp.KHOAN, tp.KHOAN_TRON), tp.GACH),
    ):
        for group in _groups(result, parents):
            if level is tp.KHOAN:
                _weigh(result, group)
            same = [i for i in group if result[i][1] is level]
            mixed = level is tp.KHOAN and any(result[i][1] is tp.KHOAN_TRON for i in group)
            if mixed or not _begins_once(result[i][0] for i in same):
                for i in same:
                    result[i] = (result[i][0], instead)
    return result


def _weigh(named: list[tuple[Paragraph, Component]], group: Sequence[int]) -> None:
    """Take a short heading in light letters among numbered headings in bold for one of them."""
    levels = [i for i in group if named[i][1] in (tp.KHOAN, tp.KHOAN_TRON)]
    light = [i for i in levels if named[i][1] is tp.KHOAN_TRON]
    headed = [i for i in light if i + 1 in group and i + 1 not in levels and _is_heading(plain(named[i][0]))]
    if headed and headed == light and len(light) < len(levels):
        for i in light:
            named[i] = (named[i][0], tp.KHOAN)


def _is_heading(text: str) -> bool:
    return len(text) < _HEADING and text[-1:] not in ".;:,"


def _groups(named: Sequence[tuple[Paragraph, Component]], parents: Sequence[Component]) -> Iterable[list[int]]:
    group: list[int] = []
    for i, (_, component) in enumerate(named):
        if component in parents:
            yield group
            group = []
        else:
            group.append(i)
    yield group


def _begins_once(paragraphs: Iterable[Paragraph]) -> bool:
    """Tell whether labels begin with the first (1, a) and never again."""
    labels = []
    for paragraph in paragraphs:
        text = f"{paragraph.number} {plain(paragraph)}".strip()
        found = _DIGITS.match(text) or _LETTER.match(text)
        labels.append(found["so"] if found else "")
    return not labels or (labels[0] in ("1", "a") and labels.count(labels[0]) == 1)
