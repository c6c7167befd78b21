"""Xét hồ sơ: every case held to the law's criteria, and what comes of it put in two heaps.

What the facts show not to be met is a warning at the cell that asks for the award: the paper is made, a person decides.
What the facts cannot tell is to be looked into, and is counted criterion by criterion. Nothing ever says that somebody
may be rewarded.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from vanban.chu.text import slug
from vanban.khen_thuong.ca_nhan import CaNhan
from vanban.khen_thuong.de_nghi import DeNghi
from vanban.khen_thuong.dieu_kien.boi_canh import BoiCanh
from vanban.khen_thuong.dieu_kien.ket_qua import CAN_XAC_MINH, DAT, KHONG_DAT, TieuChi
from vanban.khen_thuong.dieu_kien.xet import xet
from vanban.khen_thuong.hang import MucDo, NhanXet
from vanban.khen_thuong.so_lieu import SoLieu
from vanban.khen_thuong.tap_the import TapThe
from vanban.khen_thuong.thong_tin_chung import ThongTinChung
from vanban.khen_thuong.xung_ho import ten_phan_thuong

_JOINED = ("mot-trong", "tieu-chuan")
"""Criteria of which one part is enough: told as one."""


@dataclass(frozen=True)
class ViecXacMinh:
    """Something to be looked into: for which award, the criterion's code, what it asks, its clause."""

    phan_thuong: str
    ma: str
    noi_dung: str
    dieu: str


@dataclass
class SoXet:
    """What judging all cases gave: warnings, and the cells of the cases each open criterion concerns."""

    canh_bao: list[NhanXet] = field(default_factory=list)
    can_xac_minh: dict[ViecXacMinh, list[str]] = field(default_factory=dict)
    luu_y: dict[str, None] = field(default_factory=dict)


class XetHoSo:
    """Judges the cases of one dossier."""

    def __init__(self, facts: SoLieu) -> None:
        self._chung: ThongTinChung = facts.chung
        self._units: Mapping[str, TapThe] = {
            slug(one.doi_tuong.ten_tap_the): one.doi_tuong
            for one in facts.cua(TapThe) if isinstance(one.doi_tuong, TapThe)
        }  # fmt: skip
        self.so = SoXet()

    def them(self, case: DeNghi) -> None:
        """Judge a case and keep what came of it."""
        whom = case.doi_tuong
        unit = self._units.get(slug(whom.phong_don_vi or "")) if isinstance(whom, CaNhan) else None
        chung = self._chung
        setting = BoiCanh(chung.ngay_ap_dung, chung.nam, chung.quy_dinh, chung.ngay_to_trinh.ca_ngay, unit)
        judged = xet(whom, case.ma, setting)
        self.so.luu_y |= dict.fromkeys(judged.luu_y)
        for one in judged.tieu_chi:
            for each in _parts(one):
                self._keep(case, each)

    def _keep(self, case: DeNghi, one: TieuChi) -> None:
        if one.ket_qua is KHONG_DAT and one.ma != "phieu":
            clause = f" – {one.dieu}" if one.dieu else ""
            reason = f" ({one.ly_do})" if one.ly_do else ""
            told = case.loi(f"{ten_phan_thuong(case.ma, self._chung)}: không đạt “{one.noi_dung}”{reason}{clause}")
            self.so.canh_bao.append(NhanXet(MucDo.CANH_BAO, told, one.ma))
        elif one.ket_qua is CAN_XAC_MINH:
            task = ViecXacMinh(ten_phan_thuong(case.ma, self._chung), one.ma, one.noi_dung, one.dieu)
            self.so.can_xac_minh.setdefault(task, []).append(case.hang.noi.get("", ""))


def _parts(one: TieuChi, clause: str = "") -> Iterator[TieuChi]:
    """Give the criteria that made the answer, each with the clause of the whole it stands in."""
    clause = one.dieu or clause
    if one.ket_qua is DAT:
        return
    if not one.gom:
        yield TieuChi(one.ma, one.noi_dung, one.ket_qua, one.ly_do, one.chung_cu, clause)
    elif one.ma in _JOINED:
        ways = "; hoặc ".join(part.noi_dung for part in one.gom)
        yield TieuChi(one.ma, f"{one.noi_dung}: {ways}", one.ket_qua, one.ly_do, (), clause)
    else:
        for part in one.gom:
            if part.ket_qua is one.ket_qua or part.ket_qua is CAN_XAC_MINH:
                yield from _parts(part, clause)
