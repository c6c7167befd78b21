"""Who issues a stranger's paper (ô 2): the issuer and its parent, beside Quốc hiệu above the number.

Their weight tells one from the other, else what bodies their names say they are.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from vanban.standards import components as tp
from vanban.standards.components import Component
from vanban.standards.locate_text import DRAFT, LINE, ORNAMENT, is_kind, is_upper, plain
from vanban.standards.paper import Located
from vanban.word.document import Paragraph

_ABOVE = re.compile(
    r"(?:UBND|HĐND|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN|BỘ|SỞ|TỔNG CỤC|TỔNG CÔNG TY|TẬP ĐOÀN|ĐẠI HỌC) \S.*"
)
_PARENT = re.compile(
    r"(?:UBND|HĐND|ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN|BỘ(?! PHẬN| MÔN| CHỈ HUY| TƯ LỆNH)) \S.*"
)
_BELOW = re.compile(
    r"(?:SỞ|BAN|PHÒNG|CỤC|CHI CỤC|TỔNG CỤC|VỤ|VIỆN|TRƯỜNG|TRUNG TÂM|CÔNG TY|KHOA|VĂN PHÒNG|THANH TRA|BỆNH VIỆN|ĐỘI)\b.*"
)


_COUNCILS = frozenset({"ỦY BAN NHÂN DÂN", "UỶ BAN NHÂN DÂN", "HỘI ĐỒNG NHÂN DÂN"})
_UNIT = re.compile(r"(?:TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|THỊ TRẤN|XÃ|PHƯỜNG|ĐẶC KHU) \S.*")
"""The two lines of one name: "ỦY BAN NHÂN DÂN", "XÃ …"."""


def locate_issuer(
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
        beside = column_of(nation.paragraphs[0])
        others = [line for line in parts if column_of(line) == beside and id(line) not in known]
        names = [line for line in others if is_upper(line) and not is_kind(plain(line))]
        told = [form.fullmatch(plain(line).upper()) for line in names[:1] for form in (_ABOVE, _BELOW)]
        return _parted(names, 0.85) if any(told) else {}
    return _parted(names, 0.95 if column else 0.6 if strange else 0.88)


def _names_column(nation: Located | None, number: Located | None) -> Callable[[Paragraph], bool] | None:
    """Tell the column the names stand in: the number's, or those left of Quốc hiệu; ``None`` without columns.

    Where Quốc hiệu and number stand in two tables the names stand beside Quốc hiệu.
    """
    apart = number and nation and nation.paragraphs[0].place.table not in (0, number.paragraphs[0].place.table)
    if number and not apart and (place := number.paragraphs[0].place).table:
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
    whole, *rest = (plain(line).upper() for line in names)
    if whole in _COUNCILS and _UNIT.fullmatch(" ".join(rest)):
        return {tp.CO_QUAN.id: Located(tuple(names), min(sure, 0.9))}
    bold = [line.look.bold for line in names]
    first = bold.index(True) if True in bold else 0
    if None not in bold and first and all(bold[first:]):
        return _two(names, first, sure)
    if None not in bold and len(set(bold)) == 1:
        words = [plain(line).upper() for line in names]
        split = next((i for i in range(1, len(words)) if _BELOW.fullmatch(words[i])), None)
        if split and (bold[0] or _ABOVE.fullmatch(" ".join(words[:split]))):
            told = _ABOVE.fullmatch(" ".join(words[:split])) is not None
            return _two(names, split, min(sure, 0.85) if told else 0.6)
        if bold[0] or len(names) == 1:
            return {tp.CO_QUAN.id: Located(tuple(names), min(sure, 0.9))}
    return _upside_down(names, bold, sure) or _two(names, len(names) - 1, 0.6)


def _upside_down(names: Sequence[Paragraph], bold: Sequence[bool | None], sure: float) -> dict[str, Located]:
    """Tell a parent that stands below its issuer, both by weight and by their words."""
    light = bold.index(False) if False in bold else 0
    issuer, parent = (" ".join(plain(line).upper() for line in part) for part in (names[:light], names[light:]))
    if not light or any(bold[light:]) or not _BELOW.fullmatch(issuer) or not _PARENT.fullmatch(parent):
        return {}
    told = _two(names, light, min(sure, 0.85))
    return {tp.CHU_QUAN.id: told[tp.CO_QUAN.id], tp.CO_QUAN.id: told[tp.CHU_QUAN.id]}


def _two(names: Sequence[Paragraph], split: int, sure: float) -> dict[str, Located]:
    return {
        tp.CHU_QUAN.id: Located(tuple(names[:split]), sure),
        tp.CO_QUAN.id: Located(tuple(names[split:]), sure),
    }


def column_of(line: Paragraph) -> tuple[object, ...]:
    """Give what lines of one column have in common."""
    place = line.place
    return (place.section, place.table, place.cell, place.box)
