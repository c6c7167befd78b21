"""The block that a copy on paper adds below a stranger's paper (Phần II): a head of its own and a foot of its own.

It is known by the form of copy, a line that says no more; without a number and a date it is not told.
"""

from __future__ import annotations

from collections.abc import Sequence

from vanban.chu.text import slug
from vanban.standards import components as tp
from vanban.standards.locate_appendices import Below, is_copy
from vanban.standards.locate_lines import columns, lines
from vanban.standards.locate_signing import locate_foot
from vanban.standards.locate_text import ORNAMENT, is_dated, is_numbered, is_upper, plain
from vanban.standards.paper import Located
from vanban.word.document import Paragraph

_VIRTUAL = 3
_SURE = 0.85
_FOOT = {
    tp.NOI_NHAN.id: tp.NOI_NHAN_SAO, tp.TEN_NOI_NHAN.id: tp.TEN_NOI_NHAN_SAO,
    tp.QUYEN_HAN.id: tp.QUYEN_HAN_SAO, tp.HO_TEN.id: tp.HO_TEN_SAO,
}  # fmt: skip


def locate_copy(paragraphs: Sequence[Paragraph]) -> Below | None:
    """Find the block of a copy among the lines below a foot; ``None`` where it is not plainly one."""
    below = next((i for i, one in enumerate(paragraphs) if _is_label(one)), len(paragraphs))
    head = _laid_out([line for paragraph in paragraphs[:below] for line in lines(paragraph)])
    form = next((line for line in head if _is_form(line)), None)
    if form is None or not form.place.table:
        return None
    start = next(i for i, line in enumerate(head) if line.place.table == form.place.table)
    number = next((line for line in head[start:] if is_numbered(plain(line))), None)
    date = next((line for line in head[start:] if is_dated(plain(line))), None)
    if number is None or date is None:
        return None
    block = head[max(0, start - 1) if start and head[start - 1].empty else start :]
    until = next(i for i, line in enumerate(head) if line is number)
    issuer = [line for line in head[start:until] if line.place.cell == number.place.cell != form.place.cell]
    issuer = [line for line in issuer if not ORNAMENT.fullmatch(plain(line))]
    if not issuer:
        return None
    own = {tp.BAN_SAO: [form], tp.CO_QUAN_SAO: issuer, tp.SO_BAN_SAO: [number], tp.DIA_DANH_SAO: [date]}
    foot = locate_foot(paragraphs[below:])
    found = {component.id: Located(tuple(group), _SURE) for component, group in own.items()}
    found |= {_FOOT[name].id: one for name, one in foot.located.items() if name in _FOOT}
    unsaid = below == len(paragraphs)
    return Below(found, (*block, *foot.lines), frozenset({tp.NOI_NHAN_SAO.id} if unsaid else ()))


def _laid_out(parts: Sequence[Paragraph]) -> tuple[Paragraph, ...]:
    """Part the columns that tabs lay out, if the lines are not in a table."""
    free = [line for line in parts if not line.place.table and not line.place.box]
    parted = columns(free, _VIRTUAL, lambda left, right: is_dated(right) or is_copy(right))
    if parted is None:
        return tuple(parts)
    apart = {id(line) for line in free}
    return (*parted, *(line for line in parts if id(line) not in apart))


def _is_label(line: Paragraph) -> bool:
    return slug(plain(line)).startswith(("noi_nhan", "noi_gui"))


def _is_form(line: Paragraph) -> bool:
    return is_copy(plain(line)) and (is_upper(line) or bool(line.look.bold))
