"""Hồ sơ xét: what the invariants are asked of, and how they tell."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from vanban.errors import InputFault
from vanban.khen_thuong.de_nghi import DeNghi, NhomDeNghi
from vanban.khen_thuong.doi_chieu import Giay
from vanban.khen_thuong.hang import Hang, MucDo, NhanXet
from vanban.khen_thuong.so_lieu import SoLieu


@dataclass(frozen=True)
class HoSoXet:
    """A dossier: its facts, the cases voted on, the groups proposed, the papers.

    ``cho_sua``: what stands in papers read back and their kinds would not print so: file, place, text.
    """

    facts: SoLieu
    cases: tuple[DeNghi, ...]
    groups: tuple[NhomDeNghi, ...]
    giay: tuple[Giay, ...]
    cho_sua: tuple[tuple[str, str, str], ...] = ()

    def cac_giay(self, *kinds: str) -> Iterator[Giay]:
        """Give the papers of some kinds."""
        return (one for one in self.giay if one.loai in kinds)

    def hang(self) -> Iterator[Hang]:
        """Give the rows on papers, each once."""
        return iter({id(one.hang): one.hang for one in self.cases}.values())


def o_hang(code: str, hang: Hang, name: str, message: str) -> NhanXet:
    """Tell of a nominee's datum."""
    return NhanXet(MucDo.CANH_BAO, hang.loi(name, f"{message} ({code})"), code)


def o_tep(code: str, paper: Giay, message: str, place: str = "") -> NhanXet:
    """Tell of a file, and where in it."""
    return NhanXet(MucDo.CANH_BAO, InputFault(f"{message} ({code})", paper.path, place), code)


def o_chung(code: str, facts: SoLieu, name: str, message: str) -> NhanXet:
    """Tell of a line of the sheet ThongTinChung."""
    return NhanXet(MucDo.CANH_BAO, facts.loi_chung(name, f"{message} ({code})"), code)
