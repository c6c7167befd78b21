"""Xét hồ sơ: every case held to the law's criteria, and what comes of it put in heaps.

What the facts show not to be met is a warning at the cell that asks for the award: the paper is made, a person decides.
What the facts cannot tell is to be looked into, and is counted criterion by criterion. Each case keeps its answers,
with clause and evidence. Nothing ever says that somebody may be rewarded.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Any, NamedTuple, TypeVar

from vanban.chu.text import slug
from vanban.danh_muc.nguon import CHUA_CHAC, in_dieu
from vanban.khen_thuong.ca_nhan import CaNhan
from vanban.khen_thuong.de_nghi import DeNghi
from vanban.khen_thuong.dieu_kien.boi_canh import BoiCanh
from vanban.khen_thuong.dieu_kien.ket_qua import CAN_XAC_MINH, DAT, KHONG_DAT, KetQua, TieuChi
from vanban.khen_thuong.dieu_kien.quy_tac import CAC_QUY_TAC
from vanban.khen_thuong.dieu_kien.xet import xet
from vanban.khen_thuong.doi_tuong import DoiTuongXet
from vanban.khen_thuong.han_muc_don_vi import xet_cac_han_muc
from vanban.khen_thuong.hang import MucDo, NhanXet
from vanban.khen_thuong.so_lieu import SoLieu
from vanban.khen_thuong.tap_the import TapThe

_Lines = TypeVar("_Lines", tuple[str, ...], tuple[tuple[str, ...], ...])
_JOINED = ("mot-trong", "tieu-chuan")
"""Criteria of which one part is enough: told as one."""


class ViecXacMinh(NamedTuple):
    """Something to be looked into: for which award, the criterion's code, what it asks, its clause."""

    phan_thuong: str
    ma: str
    noi_dung: str
    dieu: str


class TruongHop(NamedTuple):
    """A case: its row, whom, for what; the criteria by ``KetQua`` and the cross-cutting rules kept, a line each."""

    noi: str
    ten: str
    don_vi: str
    phan_thuong: str
    ket_luan: str
    tieu_chi: tuple[tuple[str, ...], ...]
    quy_tac: tuple[str, ...]


@dataclass
class SoXet:
    """What judging all cases gave: warnings, the cells of the cases each open criterion concerns, all answers."""

    canh_bao: list[NhanXet] = field(default_factory=list)
    can_xac_minh: dict[ViecXacMinh, list[str]] = field(default_factory=dict)
    luu_y: dict[str, None] = field(default_factory=dict)
    truong_hop: list[TruongHop] = field(default_factory=list)


class XetHoSo:
    """Judges the cases of one dossier: each by ``them``, then all together by ``xong``."""

    def __init__(self, facts: SoLieu) -> None:
        self._facts = facts
        chung = facts.chung
        self._setting = BoiCanh(chung.ngay_ap_dung, chung.nam, chung.quy_dinh, chung.ngay_to_trinh.ca_ngay)
        self._in_unit = {
            slug(one.doi_tuong.ten_tap_the): replace(self._setting, don_vi=one.doi_tuong)
            for one in facts.cua(TapThe) if isinstance(one.doi_tuong, TapThe)
        }  # fmt: skip
        self.so = SoXet()
        self._said: dict[Any, Any] = {}

    def them(self, case: DeNghi) -> None:
        """Judge a case and keep what came of it."""
        judged = xet(case.doi_tuong, case.ma, self._setting_of(case.doi_tuong))
        if judged.luu_y:
            self.so.luu_y |= dict.fromkeys(judged.luu_y)
        where, goi = case.hang.noi.get("", ""), case.hang.goi
        lines: dict[KetQua, list[str]] = {answer: [] for answer in KetQua}
        kept: list[str] = []
        for each in judged.tieu_chi:
            for part, clause in _parts(each, each.dieu) if each.gom else ((each, each.dieu),):
                line = _line(part, clause) if part.chung_cu else _often_written(part.noi_dung, part.ly_do, clause)
                if part.ket_qua is DAT:
                    (kept if part.ma in CAC_QUY_TAC else lines[DAT]).append(line)
                else:
                    self._keep(case, part, clause)
                    lines[part.ket_qua].append(line)
        self.so.truong_hop.append(TruongHop(
            where, goi.day_du, goi.noi or "", case.muc.ten, judged.ket_luan,
            self._once(tuple([self._once(tuple(each)) for each in lines.values()])), self._once(tuple(kept)),
        ))  # fmt: skip

    def _setting_of(self, whom: DoiTuongXet) -> BoiCanh:
        if not self._in_unit or not isinstance(whom, CaNhan):
            return self._setting
        return self._in_unit.get(slug(whom.phong_don_vi or ""), self._setting)

    def _once(self, lines: _Lines) -> _Lines:
        """Keep the same lines of many cases once."""
        kept: _Lines = self._said.setdefault(lines, lines)
        return kept

    def xong(self, cases: Sequence[DeNghi]) -> None:
        """Hold all cases together to the quotas."""
        for one in xet_cac_han_muc(self._facts, cases):
            answer = one.tieu_chi
            if answer.ket_qua is KHONG_DAT:
                self.so.canh_bao.append(NhanXet(MucDo.CANH_BAO, one.loi, answer.ma))
                if one.uu_tien:
                    self.so.canh_bao.append(NhanXet(MucDo.CANH_BAO, one.uu_tien, "R06"))
            elif answer.ket_qua is CAN_XAC_MINH:
                self._open(one.truong_hop[0].muc.ten, answer, answer.dieu).extend(
                    case.hang.noi.get("", "") for case in one.truong_hop
                )

    def _keep(self, case: DeNghi, one: TieuChi, clause: str) -> None:
        if one.ket_qua is CAN_XAC_MINH:
            self._open(case.muc.ten, one, clause).append(case.hang.noi.get("", ""))
        elif one.ma != "phieu":
            reason, where = f" ({one.ly_do})" if one.ly_do else "", f" – {in_dieu(clause)}" if clause else ""
            told = case.loi(f"{case.muc.ten}: không đạt “{one.noi_dung}”{reason}{where}")
            self.so.canh_bao.append(NhanXet(MucDo.CANH_BAO, told, one.ma))

    def _open(self, award: str, one: TieuChi, clause: str) -> list[str]:
        task = ViecXacMinh(award, one.ma, one.noi_dung, in_dieu(clause, CHUA_CHAC))
        return self.so.can_xac_minh.setdefault(task, [])


def _line(one: TieuChi, clause: str) -> str:
    """Write a criterion with its reason, its evidence and its clause."""
    return _written(one.noi_dung, "; ".join([part for part in (one.ly_do, *one.chung_cu) if part]), clause)


def _written(asked: str, why: str, clause: str) -> str:
    return f"{asked}{f' ({why})' if why else ''}{f' – {in_dieu(clause, CHUA_CHAC)}' if clause else ''}"


_often_written = lru_cache(maxsize=1024)(_written)
"""The same of what has no evidence: most nominees share it."""


def _parts(one: TieuChi, clause: str) -> Iterator[tuple[TieuChi, str]]:
    """Give the criteria an answer is made of, each with its clause, else that of the whole it stands in.

    Of a whole that is met the parts that are; of several ways the one that is met, while none is all of them as one.
    """
    if not one.gom:
        yield one, clause
    elif one.ma not in _JOINED or one.ket_qua is DAT:
        parts = [part for part in one.gom if part.ket_qua is DAT or one.ket_qua is not DAT]
        for part in parts[:1] if one.ma in _JOINED else parts:
            yield from _parts(part, part.dieu or clause)
    else:
        ways = "; hoặc ".join([part.noi_dung for part in one.gom])
        yield TieuChi(one.ma, f"{one.noi_dung}: {ways}", one.ket_qua, one.ly_do), clause
