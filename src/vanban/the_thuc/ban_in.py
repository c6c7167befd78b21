"""Bản in (the printed paper) as reading finds it: paragraphs by the names of their styles.

A kind takes from it what it knows; what nobody takes could not be placed.
``Phan`` is the body of a paper without điều taken apart again, the inverse of
``noi_dung``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple, TypedDict

from vanban.chu.marked import Span, cut, written
from vanban.chu.text import slug
from vanban.the_thuc import kieu
from vanban.the_thuc.cac_phan import cac_phan
from vanban.the_thuc.noi_dung import HET

THAN = (kieu.NOI_DUNG, kieu.MUC, kieu.KHOAN, kieu.KHOAN_TRON, kieu.DIEM, kieu.GACH)
"""The styles of a body."""
O_LE = (kieu.PHAM_VI_LUU_HANH, kieu.DIA_CHI)
"""The styles of what stands in the margins of the paper's first page."""
CHO_KY = (kieu.QUYEN_HAN_CHUC_VU, kieu.NOI_KY, kieu.CHUC_VU_KHAC, kieu.HO_TEN, kieu.HO_TEN_DUOI, kieu.KHEN_CHUC_VU)
"""The styles of where a paper is signed."""
_LABEL = re.compile(r"^(?:[IVXLC]+|\d+)\.\s*")
_DASH = "- "


class HinhDoc(NamedTuple):
    """A printed picture: its file's name, its alternative text, its width in mm, its content."""

    tep: str
    mo_ta: str
    rong: int
    du_lieu: bytes


class DaySoDoc(TypedDict):
    """A series of a printed chart: its name, its numbers as Vietnamese papers write them."""

    ten: str
    gia_tri: tuple[str, ...]


class BieuDoDoc(NamedTuple):
    """A printed chart: its kind, its labels, its series, its unit, its alternative text."""

    kieu: str
    nhan: tuple[str, ...]
    so_lieu: tuple[DaySoDoc, ...]
    don_vi: str
    mo_ta: str


@dataclass(frozen=True)
class DoanIn:
    """A printed paragraph: its style, its text by looks (beside the style's own), where it stands.

    In a table ``bang``, ``hang`` and ``o`` count tables, rows and cells from 1; ``cot`` is the column its cell
    begins in and ``so_cot`` how many it covers; ``noi_tiep`` tells a cell that only goes on with the one above.
    ``anh`` are the pictures of a signature and a seal that hang on it; ``ngang`` tells a page that lies along the
    sheet's width.
    """

    kieu: str
    chu: tuple[Span, ...]
    noi: str = ""
    bang: int = 0
    hang: int = 0
    o: int = 0
    cot: int = 0
    so_cot: int = 1
    noi_tiep: bool = False
    chu_thich: str = ""
    hinh: HinhDoc | None = None
    bieu_do: BieuDoDoc | None = None
    ngang: bool = False
    anh: tuple[HinhDoc, ...] = ()

    @property
    def loi(self) -> str:
        """The text without looks."""
        return "".join(span.text for span in self.chu)

    @property
    def co_gi(self) -> bool:
        """Whether there is anything to see."""
        return bool(self.loi.strip() or self.anh) or self.hinh is not None or self.bieu_do is not None


class BanIn:
    """A printed paper whose paragraphs are taken one after another.

    ``kem_theo`` and ``phu_luc`` are the texts attached to it and its appendices, each a paper of its own. What a
    copy adds is no part of the paper that was copied. ``tac_gia`` and ``ghi_nho`` are what the file says of itself:
    whose it is, and what its kind noted that is printed nowhere.
    """

    def __init__(self, doan: Iterable[DoanIn], tac_gia: str = "", ghi_nho: str = "") -> None:
        self.tac_gia, self.ghi_nho = tac_gia, ghi_nho
        given = list(doan)
        # What stands in the margins is read behind all pages but belongs to the paper's own first one.
        text, edges = ([each for each in given if (each.kieu in O_LE) is at] for at in (False, True))
        (_, _, end), *others = cac_phan([(each.kieu, each.bang) for each in text])
        # An empty cell is an answer too.
        self._con = [
            each for each in (*text[:end], *edges) if each.co_gi or each.kieu in (kieu.DAU_BANG, *kieu.CAC_O_BANG)
        ]
        self._tra: list[DoanIn] = []
        self.ngang = any(each.ngang for each in self._con)
        self.kem_theo: list[BanIn] = []
        self.phu_luc: list[BanIn] = []
        for part, start, stop in others:
            if part != "ban_sao":
                (self.phu_luc if part == "phu_luc" else self.kem_theo).append(BanIn(text[start:stop]))

    def lay(self, *ten_kieu: str) -> list[DoanIn]:
        """Take every paragraph of these styles, in order."""
        taken = [each for each in self._con if each.kieu in ten_kieu]
        self._con = [each for each in self._con if each.kieu not in ten_kieu]
        return taken

    def chu(self, ten_kieu: str) -> list[str]:
        """Look at the texts of a style without taking them."""
        return [each.loi for each in self._con if each.kieu == ten_kieu]

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
        parts = (each for part in (*self.kem_theo, *self.phu_luc) for each in part.con_lai)
        return [*(each for each in (*self._con, *self._tra) if each.co_gi), *parts]


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
    """Take the closing ``./.`` off a body's last paragraph; below what is no text it is a paragraph of its own.

    In a table's last cell it is the cell's own text.
    """
    if not than or not than[-1].loi.rstrip().endswith(HET) or than[-1].kieu in (kieu.NHOM_BANG, *kieu.CAC_O_BANG):
        return list(than)
    *rest, last = than
    before, _ = cut(last.chu, len(last.loi.rstrip()) - len(HET))
    without = replace(last, chu=tuple(before))
    return [*rest, without] if without.co_gi else rest


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
