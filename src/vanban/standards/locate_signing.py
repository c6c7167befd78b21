"""The foot of a stranger's paper (ô 7a, 7b, 9b): recipients at the left, authority and name at the right.

"Nơi nhận" is the anchor; the signer stands in the last column of its table, in
the right one of two columns that tabs lay out, or in lines of their own. In
minutes and contracts several sign, each in a column of the last table.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from vanban.chu.text import nfc, slug
from vanban.standards import components as tp
from vanban.standards.locate_appendices import opens_more
from vanban.standards.locate_lines import GAP, columns, lines
from vanban.standards.locate_signer import ASIDE, AUTHORITY, last_block, shown, signer_of, together
from vanban.standards.locate_text import ORNAMENT, is_misspelt_person, is_person, is_upper, plain
from vanban.standards.paper import Located
from vanban.word.document import Paragraph

_VIRTUAL = 2
_RIGHT = 2
_ROWS = 8
"""A table with more rows is no signature's."""
_AROUND = 25
"""How many paragraphs before and after the recipients the signer may stand in."""
_PARTY = re.compile(r"(?:ĐẠI DIỆN|BÊN|THƯ KÝ|NGƯỜI GHI BIÊN BẢN)\b.*")
"""Who signs beside another."""
_BULLET = re.compile(r"^[-–—+•*]\s*")


@dataclass(frozen=True)
class Foot:
    """What was found, the paper's lines anew, and where among them the foot begins (their count if there is none)."""

    located: dict[str, Located]
    lines: tuple[Paragraph, ...]
    start: int


def locate_foot(paragraphs: Sequence[Paragraph], *, several: bool = False) -> Foot:
    """Find recipients and signer among the paragraphs below the head; ``several``: the kind is one that many sign."""
    anchor = next(
        (i for i, paragraph in enumerate(paragraphs) if _is_label(paragraph) and _heads_list(paragraphs, i)), None
    )
    if anchor is None:
        return (_side_by_side(paragraphs) if several else None) or _unaddressed(paragraphs)
    if not paragraphs[anchor].place.table:
        return _in_lines(paragraphs, anchor)
    return _in_table(paragraphs, anchor, several=several)


def _is_label(paragraph: Paragraph) -> bool:
    text = " ".join(nfc(GAP.split(lines(paragraph)[0].text.strip())[0]).split())
    return len(text) < 80 and re.match(r"nơi (?:nhận|gửi)\s*(?::|$)", text, re.IGNORECASE) is not None


def _heads_list(paragraphs: Sequence[Paragraph], label: int) -> bool:
    """Tell whether lines with dashes follow a label, so that it is no heading of a table's column."""
    below = (line for paragraph in paragraphs[label : label + 4] for line in lines(paragraph))
    listed = [line for line in below if not _is_label(line) and not line.empty]
    return any(line.number or re.match(r"[-–—+•*]|.{2,100};$", plain(line)) for line in listed)


def _in_table(paragraphs: Sequence[Paragraph], anchor: int, *, several: bool) -> Foot:
    table = paragraphs[anchor].place.table
    start, end = anchor, anchor + 1
    while start > 0 and paragraphs[start - 1].place.table == table:
        start -= 1
    while end < len(paragraphs) and paragraphs[end].place.table == table:
        end += 1
    parts = [part for paragraph in paragraphs[start:end] for part in lines(paragraph)]
    made = (*paragraphs[:start], *parts, *paragraphs[end:])
    if max(part.place.row for part in parts) > _ROWS:
        return Foot({}, tuple(made), len(made))
    label = next(part for part in parts if _is_label(part))
    last = max((part.place.cell for part in parts), default=1)
    left = [part for part in parts if part.place.cell == label.place.cell]
    right = [part for part in parts if part.place.cell == last and part.place.row >= label.place.row]
    if last == label.place.cell:  # one column: the signer stands elsewhere
        after = start + len(parts)
        above, below = (
            [part for part in made[first:last] if not part.place.table]
            for first, last in ((max(0, start - _AROUND), start), (after, after + _AROUND))
        )
        signer = signer_of(last_block(above), 0.85, strict=True) or signer_of(below, 0.85, strict=True)
        return Foot({**_recipients(left, label, 0.9), **signer}, made, _first(made, signer, start))
    signers = signer_of(right, 0.95, strict=False)
    if not several and all(part.empty for part in right):
        signers = _elsewhere(parts, label, last)
    if several:
        above = left[: next(i for i, part in enumerate(left) if part is label)]
        signers = together([signer_of(above, 0.85, strict=False), signers])
    return Foot({**_recipients(left, label, 0.96), **signers}, made, start)


def _elsewhere(parts: Sequence[Paragraph], label: Paragraph, last: int) -> dict[str, Located]:
    """Find a signer who stands above the row of the recipients, or in their column."""
    above = [part for part in parts if part.place.cell == last and part.place.row < label.place.row]
    beside = [part for part in parts if part.place.cell == label.place.cell]
    return signer_of(above, 0.85, strict=True) or signer_of(beside, 0.85, strict=True)


def _in_lines(paragraphs: Sequence[Paragraph], anchor: int) -> Foot:
    end = _end(paragraphs, anchor)
    parts = [part for paragraph in paragraphs[anchor:end] for part in lines(paragraph)]
    free = [part for part in parts if not part.place.table and not part.place.box]
    if parted := columns(free, _VIRTUAL, _right, from_top=True):
        apart = {id(part) for part in free}
        made = (*paragraphs[:anchor], *parted, *(part for part in parts if id(part) not in apart), *paragraphs[end:])
        left = [part for part in parted if part.place.cell == 1]
        right = [part for part in parted if part.place.cell == _RIGHT]
        label = next(part for part in left if _is_label(part))
        flush = [_flush(part, paragraphs[anchor:end]) for part in left]
        named = {id(part): one for part, one in zip(left, flush, strict=True)}
        made = tuple(named.get(id(part), part) for part in made)
        found = _recipients(flush, named[id(label)], 0.9)
        return Foot({**found, **signer_of(right, 0.9, strict=False)}, made, anchor)
    made = (*paragraphs[:anchor], *parts, *paragraphs[end:])
    label = next(part for part in parts if _is_label(part))
    boxed = [part for part in made if part.place.box]
    before = list(made[max(0, anchor - _AROUND) : anchor])
    signer = (
        signer_of(boxed, 0.85, strict=True)
        or signer_of(parts[1:], 0.85, strict=True)
        or signer_of(last_block(before), 0.85, strict=True)
    )
    same = [part for part in parts if part.place.box == label.place.box]
    return Foot({**_recipients(same, label, 0.9), **signer}, made, _first(made, signer, anchor))


def _flush(part: Paragraph, paragraphs: Sequence[Paragraph]) -> Paragraph:
    """Take a part that begins its line for a line that begins there: nothing is left of it."""
    whole = next((one for one in paragraphs if one.place.path == part.place.path), None)
    if whole is None or whole.align not in ("left", "both") or whole.text[:1].isspace():
        return part
    return replace(part, align="left", left=whole.left, first_line=whole.first_line)


def _end(paragraphs: Sequence[Paragraph], anchor: int) -> int:
    """Tell where a foot in lines may end at the latest: at another section, an appendix, a text, a copy's block."""
    last = min(len(paragraphs), anchor + _AROUND)
    section = paragraphs[anchor].place.section
    below = range(anchor + 1, last)
    return next((i for i in below if paragraphs[i].place.section != section or opens_more(paragraphs[i])), last)


def _unaddressed(paragraphs: Sequence[Paragraph]) -> Foot:
    """Find a signer where no recipients are told."""
    first = next((i for i, part in enumerate(paragraphs) if i + _AROUND > len(paragraphs) and _is_beside(part)), None)
    if first is not None and (parted := columns(paragraphs[first:], _VIRTUAL, _right, from_top=True)):
        right = [part for part in parted if part.place.cell == _RIGHT]
        return Foot(signer_of(right, 0.85, strict=True), (*paragraphs[:first], *parted), first)
    tail = last_block(list(paragraphs[-_AROUND:]))
    apart = any(part.place.table or GAP.search(part.text.strip()) for part in tail)
    signer = {} if apart else signer_of(tail, 0.85, strict=True)
    return Foot(signer, tuple(paragraphs), _first(paragraphs, signer, len(paragraphs)))


def _is_beside(paragraph: Paragraph) -> bool:
    """Tell whether a line is a recipient's with an authority beside it."""
    left, *beside = GAP.split(paragraph.shown.strip(), maxsplit=1)
    named = any(AUTHORITY.fullmatch(part.strip().upper()) for part in beside)
    return named and not paragraph.place.table and left.startswith(("-", "–"))


def _side_by_side(paragraphs: Sequence[Paragraph]) -> Foot | None:
    """Find those who sign in the columns of the last table; ``None`` if any column is something else."""
    table = next((part.place.table for part in reversed(paragraphs) if part.place.table), 0)
    inside = [part for part in paragraphs if table and part.place.table == table]
    if not inside or max(part.place.row for part in inside) > _ROWS:
        return None
    parts = [line for part in inside for line in lines(part)]
    cells = [[part for part in parts if part.place.cell == cell] for cell in sorted({p.place.cell for p in parts})]
    first = [next((shown(part) for part in cell if not part.empty), "") for cell in cells]
    if len([text for text in first if text]) < 2 or not all(
        not text or _PARTY.fullmatch(text) or AUTHORITY.fullmatch(text) for text in first
    ):
        return None
    start = next(i for i, part in enumerate(paragraphs) if part is inside[0])
    made = (*paragraphs[:start], *parts, *paragraphs[start + len(inside) :])
    return Foot(together([signer_of(cell, 0.85, strict=False) for cell in cells]), made, start)


def _right(left: str, right: str) -> bool:
    """Tell whether a text stands in the signer's column."""
    if re.match(r"nơi nhận|[-–+•]|lưu\b", right, re.IGNORECASE):
        return False
    beside = not left or re.match(r"nơi nhận|[-–+•]", left, re.IGNORECASE)
    known = AUTHORITY.fullmatch(right.upper()) or ASIDE.fullmatch(right)
    return bool(beside) and (bool(known) or is_person(right) or is_misspelt_person(right))


def _recipients(left: Sequence[Paragraph], label: Paragraph, sure: float) -> dict[str, Located]:
    start = next(i for i, part in enumerate(left) if part is label)
    text = plain(label)
    group: list[Paragraph] = []
    doubtful = False
    for part in left[start + 1 :]:
        line = plain(part)
        if ORNAMENT.fullmatch(line) and not part.number:
            if group and not part.place.table:
                break
            continue
        dashed = part.number or re.match(r"[-–—+•*]", line)
        open_end = bool(group) and plain(group[-1])[-1:] not in ";."
        if not dashed and (is_person(line) or is_upper(part) or (group and not open_end)):
            break
        columned = bool(GAP.search(_BULLET.sub("", part.text.strip())))
        doubtful = doubtful or columned or (not dashed and open_end)
        group.append(part)
    found = {tp.NOI_NHAN.id: Located((label,), sure if slug(text) == "noi_nhan" else 0.6)}
    if group:
        found[tp.TEN_NOI_NHAN.id] = Located(tuple(group), 0.6 if doubtful else sure)
    return found


def _first(made: Sequence[Paragraph], located: dict[str, Located], start: int) -> int:
    """Tell where the foot begins: at what is located, if that stands before ``start``."""
    ids = {id(part) for found in located.values() for part in found.paragraphs}
    return min([i for i, part in enumerate(made) if id(part) in ids] + [start])
