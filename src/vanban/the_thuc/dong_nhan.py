"""Dòng có nhãn (labelled lines of a form): "- Quê quán: xã A, tỉnh B.", and back into fields.

A line may hold several fields, each behind words of its own; a list of several
stands below its label, in plus items.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from vanban.chu.cau import closed
from vanban.chu.marked import escaped, tidy
from vanban.the_thuc import kieu
from vanban.the_thuc.ban_in import DoanIn
from vanban.the_thuc.dia_danh_thoi_gian import ThoiGian, ngay_so
from vanban.the_thuc.khoi_noi_dung import LABELS, KhoiDeIn, KhoiMau, khoi
from vanban.the_thuc.written import Model


def in_ra(model: Model, field: str) -> str:
    """Print a field as a line does: a date in digits, everything else as it is."""
    value = getattr(model, field)
    return ngay_so(value) if type(value) is ThoiGian else str(value)


def _told(value: Any) -> bool:
    return value.nam is not None if type(value) is ThoiGian else value != ()


@dataclass(frozen=True)
class DongNhan:
    """A line: its label, its fields with the words before each (one may have none), its level.

    Alone on its line the field ``chinh`` needs no words before it.
    """

    nhan: str
    cac: Mapping[str, str]
    viet: Callable[[Model, str], str] = in_ra
    cap: Literal["gach", "cong"] = "gach"
    chinh: str = ""

    def in_dong(self, model: Model) -> Sequence[KhoiDeIn]:
        """Print it; nothing when the model has nothing for it."""
        given = [name for name in self.cac if (value := getattr(model, name)) is not None and _told(value)]
        if not given:
            return ()
        value = getattr(model, given[0])
        if isinstance(value, tuple) and len(value) > 1:
            return khoi(self.cap, f"{self.nhan}:"), *[khoi("cong", escaped(item)) for item in value]
        if isinstance(value, tuple):
            return (self._line(value[0]),)
        alone = given == [self.chinh]
        words = [("" if alone else self.cac[name], self.viet(model, name)) for name in given]
        return (self._line("; ".join([f"{before}: {after}" if before else after for before, after in words])),)

    def _line(self, told: str) -> KhoiMau:
        return KhoiMau(self.cap, tidy(closed(f"{self.nhan}: {escaped(told)}")))

    def doc(self, text: str) -> dict[str, str]:
        """Read what stands behind the label."""
        words = {before: name for name, before in self.cac.items()}
        named = "|".join(re.escape(before) for before in words if before)
        first, *others = re.split(rf"(?:^|; )({named}): ", text) if named else [text]
        bare = words.get("") or self.chinh
        found = {bare: first} if first and bare else {}
        return found | {words[before]: after for before, after in zip(others[::2], others[1::2], strict=True)}


def dong(label: str, field: str, viet: Callable[[Model, str], str] = in_ra) -> DongNhan:
    """Make a line of one field."""
    return DongNhan(label, {field: ""}, viet)


def in_cac_dong(model: Model, lines: Iterable[DongNhan]) -> list[KhoiDeIn]:
    """Print the lines that the model has something for."""
    blocks: list[KhoiDeIn] = []
    for line in lines:
        for name in line.cac:  # of most lines of a form nothing is known
            if getattr(model, name) is not None:
                blocks += line.in_dong(model)
                break
    return blocks


def doc_cac_dong(paragraphs: Sequence[DoanIn], lines: Iterable[DongNhan]) -> tuple[dict[str, Any], list[DoanIn]]:
    """Read labelled lines back into fields, and give what is none of them."""
    by_label: dict[tuple[str, str], DongNhan] = {(line.cap, line.nhan): line for line in lines}
    found: dict[str, Any] = {}
    rest: list[DoanIn] = []
    listed: list[str] | None = None
    for each in paragraphs:
        cap = "cong" if LABELS["cong"].match(each.loi) else "gach"
        bare = LABELS[cap].sub("", each.loi.strip(), count=1)
        label, colon, text = bare.partition(":")
        line = by_label.get((cap, label)) if colon and each.kieu == kieu.GACH else None
        if line and text.strip():
            found |= line.doc(text.strip().removesuffix("."))
            listed = None
        elif line:
            found[next(iter(line.cac))] = listed = []
        elif listed is not None and each.kieu == kieu.GACH and cap == "cong":
            listed.append(bare)
        else:
            listed = None
            rest.append(each)
    return found, rest
