"""What a stranger's paper says of itself above its text (ô 5a, 9a and the bases): kind, subject, addressees, căn cứ."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from vanban.chu.text import slug
from vanban.standards import components as tp
from vanban.standards.loai_van_ban import KHONG_TRICH_YEU, loai_theo_ten
from vanban.standards.locate_lines import cut
from vanban.standards.locate_text import ADDRESSED, ARTICLE, BASIS, LINE, ORNAMENT, UNMARKED, is_kind, is_upper, plain
from vanban.standards.paper import Located
from vanban.word.document import Paragraph

_NEAR = 4
"""How many paragraphs may stand between a head and the kind's name, or below an address's label."""
_LONGEST_LIST = 20
_WIRED = re.compile(r"[^:]{3,120}\sđiện\s*:")
"""The form names the sender before the list of those it goes to (PL III, Mẫu 1.6)."""
_DASHED = re.compile(r"[-–—+•*]\s*\S")
_LABEL = re.compile(r"(?:\d{1,3}|[IVXLC]{1,5}|[a-zđ])\s*[.)/]\s|điều\s+\d|(?:chương|phần|mục)\s+[\dIVX]", re.IGNORECASE)
_OWN_AUTHORITY = frozenset({"Quyết định", "Nghị quyết"})
"""Kinds whose form names the deciding authority in capitals below the subject (PL III, Mẫu 1.1, 1.2)."""


def part_titles(paragraphs: Sequence[Paragraph]) -> tuple[Paragraph, ...]:
    """Part paragraphs that hold a kind's name and its subject, line below line."""
    return tuple(
        part
        for count, paragraph in enumerate(paragraphs)
        for part in (cut(paragraph, 1) if count < _NEAR * 2 and is_kind(plain(cut(paragraph, 1)[0])) else (paragraph,))
    )


def locate_title(paragraphs: Sequence[Paragraph]) -> dict[str, Located]:
    """Find kind and subject among the paragraphs below the head."""
    filled = [paragraph for paragraph in paragraphs if not ORNAMENT.fullmatch(paragraph.text)]
    for line in filled[:_NEAR]:
        text = plain(line)
        if is_kind(text) and (is_upper(line) or (line.align == "center" and line.look.bold)):
            sure = 0.6 if line.place.table or line.place.box else 0.95 if is_upper(line) else 0.85
            return {tp.TEN_LOAI.id: Located((line,), sure), **_subject(paragraphs, line)}
        if is_upper(line) and any(is_kind(" ".join(text.split()[:count])) for count in (2, 3)):
            return {tp.TEN_LOAI.id: Located((line,), 0.6)}
        if ADDRESSED.match(text) or ARTICLE.match(text) or BASIS.match(text):
            break
    return {}


def _subject(paragraphs: Sequence[Paragraph], name: Paragraph) -> dict[str, Located]:
    """Find the lines below a kind's name that stand in the middle, as far as a gap, a rule or other words."""
    kind = loai_theo_ten(plain(name))
    if kind is None or kind.ten in KHONG_TRICH_YEU:
        return {}
    start = next(i for i, paragraph in enumerate(paragraphs) if paragraph is name) + 1
    group: list[Paragraph] = []
    for line in paragraphs[start : start + 8]:
        text = plain(line)
        if not text and not group and not line.drawings:
            continue
        beside = line.align != "center" and not _misplaced(paragraphs, line)
        other = beside or line.place.table or ADDRESSED.match(text) or text.startswith("Căn cứ")
        if (
            other
            or ORNAMENT.fullmatch(text)
            or len(text) > 2 * LINE
            or (group and is_upper(line) != is_upper(group[0]))
        ):
            break
        if text.endswith(":") or text.startswith("("):
            break
        group.append(line)
        if line.drawings or line.border_bottom:
            break
    if not group:
        return {}
    doubtful = is_upper(group[0]) and kind.ten in _OWN_AUTHORITY
    return {tp.TRICH_YEU.id: Located(tuple(group), 0.5 if doubtful else 0.9)}


def _misplaced(paragraphs: Sequence[Paragraph], line: Paragraph) -> bool:
    """Tell whether a line that does not stand in the middle is a subject all the same: in bold, its rule below it."""
    place = next(i for i, paragraph in enumerate(paragraphs) if paragraph is line)
    below = paragraphs[place + 1 : place + 2]
    ruled = any(one.empty and one.border_bottom and one.border_bottom.drawn for one in below)
    drawn = any(
        drawing.kind == "line"
        for one in (line, *below)
        if one is line or not one.text.strip()
        for drawing in one.drawings
    )
    titled = line.look.bold and not _LABEL.match(plain(line)) and plain(line)[-1:] not in ".;:,"
    return bool(titled and (ruled or drawn))


def locate_addressees(paragraphs: Sequence[Paragraph], *, wired: bool = False) -> dict[str, Located]:
    """Find "Kính gửi" and the list below or beside it; ``wired``: the list below a công điện's "… điện:"."""
    opens = (_addressed(one) or (wired and _WIRED.fullmatch(plain(one))) for one in paragraphs[:_LONGEST_LIST])
    start = next((place for place, found in enumerate(opens) if found), None)
    if start is None:
        first = next((one for one in paragraphs if not ORNAMENT.fullmatch(one.text)), None)
        unmarked = first is not None and not first.place.table and UNMARKED.fullmatch(plain(first))
        return {tp.KINH_GUI.id: Located((first,), 0.85)} if first is not None and unmarked else {}
    label = paragraphs[start]
    if label.place.table:
        row = (label.place.table, label.place.row)
        beside = takewhile(lambda one: (one.place.table, one.place.row) == row, paragraphs[start + 1 :])
        return {tp.KINH_GUI.id: Located((label, *(one for one in beside if not one.empty)), 0.85)}
    group, sure = [label], 0.95
    alone = plain(label).rstrip(" :").lower() == "kính gửi" or not _addressed(label)
    for line in paragraphs[start + 1 : start + 1 + _LONGEST_LIST]:
        text = plain(line)
        if ORNAMENT.fullmatch(text) and not line.number:
            if len(group) > 1 or not alone:
                break
            continue
        if not (_DASHED.match(f"{line.number}{text}") or (text.endswith(";") and len(text) < LINE)):
            sure = 0.6 if alone and len(group) == 1 else sure
            break
        group.append(line)
        if text.endswith("."):
            break
    return {tp.KINH_GUI.id: Located(tuple(group if _addressed(label) else group[1:]), sure)}


def _addressed(paragraph: Paragraph) -> bool:
    return bool(ADDRESSED.match(plain(paragraph))) and slug(plain(paragraph)).startswith("kinh_gui")


def locate_bases(paragraphs: Sequence[Paragraph], decides: bool) -> dict[str, Located]:
    """Find the bases: lines that begin as bases do, a mark after each; ``decides``: the kind is one that has them.

    One sentence that begins "Căn cứ …" and goes on to say something is text. A line in italics below an open one in
    italics is a basis, whatever it begins with.
    """
    group: list[Paragraph] = []
    for line in paragraphs:
        text = plain(line)
        if line.place.table or line.place.box or ORNAMENT.fullmatch(text):
            continue
        begins = BASIS.match(text) and (group or text.lower().startswith("căn cứ")) and not text.endswith(":")
        goes_on = group and plain(group[-1])[-1:] in ";," and group[-1].look.italic and line.look.italic
        if begins or goes_on:
            group.append(line)
        elif group and plain(group[-1])[-1:] in ";," and (late := _late(paragraphs, line)):
            group.append(late)
            break
        elif group or _LABEL.match(text) or (len(text) > LINE and line.align != "center"):
            break
    marked = sum(plain(line)[-1:] in ";," for line in group)
    if group and plain(group[-1])[-1:] == "." and not decides and _says_more(plain(group[-1])):
        group.pop()
    if not group:
        return {}
    return {tp.CAN_CU.id: Located(tuple(group), 0.93 if decides or marked else 0.5)}


def _late(paragraphs: Sequence[Paragraph], after: Paragraph) -> Paragraph | None:
    """Give the basis in italics that stands right below a line of text, where the last of the bases is open."""
    place = next(i for i, paragraph in enumerate(paragraphs) if paragraph is after)
    below = next((one for one in paragraphs[place + 1 :] if not one.empty), None)
    text = plain(below) if below else ""
    return below if below and below.look.italic and BASIS.match(text) and text[-1:] in ".;," else None


def _says_more(text: str) -> bool:
    """Tell whether a basis goes on to a clause of its own: "…, Sở Nội vụ báo cáo …"."""
    return bool(
        re.search(r",\s+[^\W\d_a-z][^,;]{3,80}\s(?:báo cáo|đề nghị|ban hành|kính|xây dựng|thông báo|yêu cầu)", text)
    )
