"""Bản in (the printed paper) as reading finds it: paragraphs by the names of their styles.

A kind takes from it what it knows; what nobody takes could not be placed.
``Phan`` is the body of a paper without điều taken apart again, the inverse of
``noi_dung``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from vanban.chu.marked import Span, cut, written
from vanban.chu.text import slug
from vanban.the_thuc import kieu
from vanban.the_thuc.noi_dung import HET

THAN = (kieu.NOI_DUNG, kieu.MUC, kieu.KHOAN, kieu.KHOAN_TRON, kieu.DIEM, kieu.GACH)
"""The styles of a body."""
_LABEL = re.compile(r"(?:[IVXLC]+|\d+)\.\s*")
_DASH = "- "


@dataclass(frozen=True)
class DoanIn:
    """A printed paragraph: its style, its text by looks (beside the style's own), where it stands."""

    kieu: str
    chu: tuple[Span, ...]
    noi: str = ""
    bang: int = 0
    hang: int = 0
    o: int = 0

    @property
    def loi(self) -> str:
        """The text without looks."""
        return "".join(span.text for span in self.chu)


class BanIn:
    """A printed paper whose paragraphs are taken one after another."""

    def __init__(self, doan: Iterable[DoanIn]) -> None:
        self._con = [each for each in doan if each.loi.strip()]
        self._tra: list[DoanIn] = []

    def lay(self, *ten_kieu: str) -> list[DoanIn]:
        """Take every paragraph of these styles, in order."""
        taken = [each for each in self._con if each.kieu in ten_kieu]
        self._con = [each for each in self._con if each.kieu not in ten_kieu]
        return taken

    def mot(self, ten_kieu: str) -> str | None:
        """Take a component of one style; several paragraphs of it are the user's own lines."""
        return "\n".join(each.loi for each in self.lay(ten_kieu)) or None

    def bo(self, ten_kieu: str, *chu: str) -> None:
        """Take what is printed by rule, whatever its marks and capitals."""
        known = {slug(each) for each in chu}
        self.tra(each for each in self.lay(ten_kieu) if slug(each.loi) not in known)

    def tra(self, doan: Iterable[DoanIn]) -> None:
        """Give back what could not be placed after all."""
        self._tra += doan

    @property
    def con_lai(self) -> list[DoanIn]:
        """What nobody took."""
        return [*self._con, *self._tra]


def ket(doan: Sequence[DoanIn]) -> tuple[list[DoanIn], list[DoanIn]]:
    """Part a last section's list (or its one paragraph) from the closing paragraphs behind it."""
    dashes = [index for index, each in enumerate(doan) if each.kieu == kieu.GACH]
    at = dashes[-1] + 1 if dashes else 1
    return list(doan[:at]), list(doan[at:])


@dataclass
class Phan:
    """A section or a part of one: its title, its paragraphs, its parts."""

    tieu_de: str = ""
    dau: DoanIn | None = None
    doan: list[DoanIn] = field(default_factory=list)
    con: list[Phan] = field(default_factory=list)

    @property
    def tat_ca(self) -> list[DoanIn]:
        """Every paragraph of it, headings too."""
        own = [*([self.dau] if self.dau else []), *self.doan]
        return [*own, *(each for part in self.con for each in part.tat_ca)]


def tach(than: Iterable[DoanIn]) -> Phan:
    """Take a body apart at its headings: sections (I.), and their titled parts (1.)."""
    whole = Phan()
    section = part = whole
    for each in than:
        if each.kieu == kieu.MUC:
            section = part = Phan(_title(each), each)
            whole.con.append(section)
        elif each.kieu == kieu.KHOAN:
            part = Phan(_title(each), each)
            section.con.append(part)
        else:
            part.doan.append(each)
    return whole


def _title(heading: DoanIn) -> str:
    return _LABEL.sub("", heading.loi.strip(), count=1)


def chon(cac_phan: Sequence[Phan], ten: Sequence[str]) -> tuple[list[Phan | None], list[Phan]]:
    """Tell which part is which, and which are none: by their order if there are as many as should be, else by name.

    ``ten`` are the titles that are printed unless an office words them otherwise.
    """
    if len(cac_phan) == len(ten):
        return list(cac_phan), []
    rest = list(cac_phan)
    found: list[Phan | None] = []
    for name in ten:
        match = next((part for part in rest if slug(part.tieu_de) == slug(name)), None)
        if match:
            rest.remove(match)
        found.append(match)
    return found, rest


def bo_het(than: Sequence[DoanIn]) -> list[DoanIn]:
    """Take the closing ``./.`` off a body's last paragraph."""
    if not than or not than[-1].loi.rstrip().endswith(HET):
        return list(than)
    *rest, last = than
    before, _ = cut(last.chu, len(last.loi.rstrip()) - len(HET))
    return [*rest, DoanIn(last.kieu, tuple(before), last.noi)]


def loi_van(doan: Sequence[DoanIn]) -> str | None:
    """Read paragraphs as one text with marks, a line each."""
    return written(each.chu for each in doan) if doan else None


def cac_gach(doan: Sequence[DoanIn]) -> list[list[Sequence[Span]]]:
    """Read a dash list, or its one paragraph: the lines of each item; a line without a dash goes on with its item."""
    items: list[list[Sequence[Span]]] = []
    before = ""
    for each in doan:
        dashed = each.kieu == kieu.GACH and each.loi.startswith(_DASH) and not any(each.chu[0][1:])
        if dashed or each.kieu != before or not items:
            items.append([])
        items[-1].append(cut(each.chu, len(_DASH))[1] if dashed else each.chu)
        before = each.kieu
    return items
