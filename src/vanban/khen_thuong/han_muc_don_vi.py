"""Hạn mức đơn vị: the quotas of each unit, and of the office's units together, held to whom a dossier proposes.

A quota of “Lao động tiên tiến” or of people is a unit's; one of “Tập thể lao động tiên tiến” is the whole office's.
"""

from __future__ import annotations

import datetime
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from vanban.chu.text import slug
from vanban.danh_muc.nguon import in_dieu
from vanban.danh_muc.quy_dinh import HanMuc
from vanban.errors import InputFault
from vanban.khen_thuong.ca_nhan import CaNhan
from vanban.khen_thuong.cach_goi import ten_cua
from vanban.khen_thuong.de_nghi import DeNghi
from vanban.khen_thuong.dieu_kien.han_muc import cac_han_muc, xet_mot_han_muc
from vanban.khen_thuong.dieu_kien.ket_qua import KHONG_DAT, TieuChi
from vanban.khen_thuong.dieu_kien.viec_khen import r06
from vanban.khen_thuong.hang import Hang
from vanban.khen_thuong.so_lieu import SoLieu
from vanban.khen_thuong.tap_the import TapThe

_COLUMNS = {"LĐTT": "so_ldtt", "số người": "tong_so_nguoi"}
_TITLES = ("TTLDXS", "TTLDTT", "DVQT", "DVTT")
_UNITS = ("TTLDTT", "TTLDXS")
"""Who is a “Tập thể lao động xuất sắc” is a “Tập thể lao động tiên tiến” too."""


@dataclass(frozen=True)
class HanMucXet:
    """A quota answered for one unit: whom it counts, and what to tell where it is overrun.

    ``uu_tien``: where the votes at its border are the same, who comes first (R06), and what to tell of it.
    """

    phan_thuong: str
    tieu_chi: TieuChi
    truong_hop: tuple[DeNghi, ...]
    loi: InputFault
    uu_tien: InputFault | None = None


def xet_cac_han_muc(facts: SoLieu, cases: Sequence[DeNghi]) -> Iterator[HanMucXet]:
    """Hold the proposed to every quota that names one of their awards."""
    units = {slug(one.doi_tuong.ten_tap_the): one for one in facts.cua(TapThe) if isinstance(one.doi_tuong, TapThe)}
    day = facts.chung.ngay_ap_dung
    by_unit: dict[tuple[str, str], list[DeNghi]] = defaultdict(list)
    for one in cases:
        home = one.doi_tuong.phong_don_vi if isinstance(one.doi_tuong, CaNhan) else None
        by_unit[one.ma, slug(home or "")].append(one)
    for quota, where in cac_han_muc(day, facts.chung.quy_dinh):
        if quota.tren in _COLUMNS:
            groups = [(units.get(home), rows) for (code, home), rows in by_unit.items() if code == quota.phan_thuong]
        else:
            groups = [(None, [one for one in cases if one.ma == quota.phan_thuong])]
        for unit, rows in groups:
            if rows and (found := _held(quota, where, unit, rows, by_unit, cases, day)):
                yield found


def _held(
    quota: HanMuc, where: str, unit: Hang | None, rows: list[DeNghi],
    by_unit: dict[tuple[str, str], list[DeNghi]], cases: Sequence[DeNghi],
    day: datetime.date,
) -> HanMucXet | None:  # fmt: skip
    told = unit.doi_tuong if unit and isinstance(unit.doi_tuong, TapThe) else None
    if quota.tren in _COLUMNS:
        whole = getattr(told, _COLUMNS[quota.tren], None)
        if whole is None and quota.tren == "LĐTT" and told:
            whole = len(by_unit.get(("LDTT", slug(told.ten_tap_the)), ())) or None
    else:
        whole = len({one.hang.danh_tinh for one in cases if one.ma in _UNITS}) or None
    title = next((code for code in _TITLES if told and code in told.de_nghi), "")
    rating = told.muc_hoan_thanh if told else None
    answer = xet_mot_han_muc(quota, where, len(rows), whole, muc_don_vi=rating, danh_hieu_don_vi=title)
    if answer is None:
        return None
    column = _COLUMNS.get(quota.tren, "")
    name = told.ten_tap_the if told else "cơ quan"
    message = f"{name}: vượt hạn mức {answer.noi_dung} ({answer.ly_do}) – {in_dieu(answer.dieu)}"
    fault = unit.loi(column, message) if unit else rows[0].loi(message)
    tied = _at_border(rows, int(quota.toi_da * whole)) if whole and answer.ket_qua is KHONG_DAT else []
    return HanMucXet(quota.phan_thuong, answer, tuple(rows), fault, _first(tied, day) if tied else None)


def _at_border(rows: Sequence[DeNghi], most: int) -> list[DeNghi]:
    """Give those with the same votes of whom only some have room in a quota; none before the ballot."""
    votes = [one.doi_tuong.so_phieu_dong_y for one in rows]
    ordered = sorted((each for each in votes if each is not None), reverse=True)
    if len(ordered) < len(rows) or not 0 < most < len(rows) or ordered[most - 1] != ordered[most]:
        return []
    return [one for one in rows if one.doi_tuong.so_phieu_dong_y == ordered[most]]


def _first(tied: Sequence[DeNghi], day: datetime.date) -> InputFault | None:
    answer = r06([(ten_cua(one.doi_tuong), one.doi_tuong) for one in tied], day)
    if answer is None:
        return None
    names = f"được ưu tiên: {', '.join(answer.chung_cu)}; " if answer.chung_cu else ""
    votes = tied[0].doi_tuong.so_phieu_dong_y
    told = f"{len(tied)} trường hợp cùng {votes} phiếu ở ranh giới hạn mức; {answer.noi_dung} ({names}{answer.ly_do})"
    return tied[0].hang.loi("so_phieu_dong_y", f"{told} – {in_dieu(answer.dieu)}")
