"""What linting has to say."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import groupby

_JOINT, _SHOWN = "; ", 3


class Level(StrEnum):
    """How grave it is: it cannot render, it leaves the decree, it is only worth knowing."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True)
class Remark:
    """One thing about a template; ``group`` is what of the page it is about, the rest may be empty.

    ``part``, ``place``, ``tag`` and ``nearest`` are those of ``TemplateFault``.
    """

    level: Level
    group: str
    message: str
    part: str = ""
    place: str = ""
    tag: str = ""
    nearest: str = ""
    clause: str = ""
    found: str = ""
    expected: str = ""

    def __str__(self) -> str:
        places = self.place.split(_JOINT)
        more = f" và {len(places) - _SHOWN} chỗ nữa" if len(places) > _SHOWN else ""
        where = ", ".join(filter(None, (self.part, _JOINT.join(places[:_SHOWN]) + more)))
        what = ": ".join(filter(None, (where, self.tag, self.message)))
        measured = f": đang là {self.found}, cần {self.expected}" if self.found and self.expected else ""
        meant = f"; có phải “{self.nearest}”?" if self.nearest else ""
        clause = f" ({self.clause})" if self.clause else ""
        return f"{what}{measured}{meant}{clause}"


def gathered(remarks: Iterable[Remark]) -> tuple[Remark, ...]:
    """Say once what was measured at several places, groups together in the order they first came up.

    Every tag keeps a remark of its own.
    """
    same: dict[Remark, list[Remark]] = {}
    for remark in remarks:
        same.setdefault(remark if remark.tag else replace(remark, part="", place=""), []).append(remark)
    joined = [_joined(key, found) for key, found in same.items()]
    order = list(dict.fromkeys(remark.group for remark in joined))
    return tuple(sorted(joined, key=lambda remark: order.index(remark.group)))


def _joined(key: Remark, found: list[Remark]) -> Remark:
    parts = {remark.part for remark in found}
    if len(parts) == 1:
        places = dict.fromkeys(remark.place for remark in found if remark.place)
        return replace(key, part=found[0].part, place=_JOINT.join(places))
    places = dict.fromkeys(", ".join(filter(None, (remark.part, remark.place))) for remark in found)
    return replace(key, place=_JOINT.join(filter(None, places)))


def by_group(remarks: Iterable[Remark]) -> list[tuple[str, list[Remark]]]:
    """Part gathered remarks by what they are about."""
    return [(group, list(found)) for group, found in groupby(remarks, key=lambda remark: remark.group)]
