"""Phần thưởng của hồ sơ: an award as one dossier has it, asked once and not of every nominee.

By the law of the dossier's day, the office's own level and the rules of its province or ministry. Names bear the
province or ministry where the law leaves it to them ("Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh Đồng Nai", "Chiến sĩ
thi đua Bộ Tài chính").
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from vanban.danh_muc.liet_ke import Cap
from vanban.danh_muc.phan_thuong import PhanThuong
from vanban.danh_muc.tra_cuu import CAC_PHAN_THUONG, THEO_MA
from vanban.khen_thuong.dieu_kien.phieu import nguong
from vanban.khen_thuong.dieu_kien.viec_khen import to_rieng
from vanban.khen_thuong.thong_tin_chung import ThongTinChung
from vanban.the_thuc.phieu import dat_phan_so

UBND = "Ủy ban nhân dân"
_PROVINCE = re.compile(r"(?:tỉnh|thành phố|tp\.?)\s+\S", re.IGNORECASE)
_MINISTERIAL = {
    "BK_BT": "Bằng khen của {} {}", "CO_BT": "Cờ thi đua của {1}", "CSTD_BT": "Chiến sĩ thi đua {1}",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class PhanThuongHoSo:
    """An award: its printed name, its place in lists, who decides, the paper it goes on alone, the votes it needs.

    ``cap`` is the decider, ``None`` where no law of the day tells one.
    """

    ma: str
    phan_thuong: PhanThuong
    ten: str
    thu_tu: int
    cap: Cap | None
    tu_quyet: bool
    rieng: str
    nguong: Fraction

    def dat(self, dong_y: int, tong: int) -> bool:
        """Whether yes votes of all members reach the share that it needs."""
        return dat_phan_so(dong_y, tong, self.nguong)


def cac_phan_thuong(chung: ThongTinChung) -> Mapping[str, PhanThuongHoSo]:
    """Give every award by its code."""
    return {award.ma: _cua_ho_so(award, place, chung) for place, award in enumerate(CAC_PHAN_THUONG)}


def _cua_ho_so(award: PhanThuong, place: int, chung: ThongTinChung) -> PhanThuongHoSo:
    levels, own = award.cac_cap(chung.ngay_ap_dung), chung.cap_co_quan
    return PhanThuongHoSo(
        award.ma, award, ten_phan_thuong(award.ma, chung), place, _decider(levels, own), own in levels,
        to_rieng(award.ma), nguong_cua(award.ma, chung),
    )  # fmt: skip


def _decider(levels: frozenset[Cap], own: Cap) -> Cap | None:
    """Choose the office itself, else the nearest above it, else the highest there is."""
    if own in levels:
        return own
    above = [level for level in Cap if level in levels and level.thu_tu <= own.thu_tu]
    return above[-1] if above else next((level for level in Cap if level in levels), None)


def nguong_cua(ma: str, chung: ThongTinChung) -> Fraction:
    """Give the share an award needs: by the decree, by the province's rules, else the office's own."""
    found = nguong(ma, chung.ngay_ap_dung, chung.quy_dinh)
    return found[0] if found else chung.nguong_phieu_chung


def la_tinh(chung: ThongTinChung) -> bool:
    """Whether the office belongs to a province rather than to a ministry."""
    return not chung.tinh_bo or bool(_PROVINCE.match(chung.tinh_bo))


def ten_phan_thuong(ma: str, chung: ThongTinChung) -> str:
    """Give the name of an award as this office's papers print it."""
    award, home = THEO_MA[ma], chung.tinh_bo
    if ma not in _MINISTERIAL:
        return award.ten_in(chung.ngay_ap_dung)
    if la_tinh(chung):
        name = award.ten_cap_tinh or award.ten_in()
        return f"{name.removesuffix('tỉnh')}{home}" if home and name.endswith(f"{UBND} tỉnh") else name
    head = "Bộ trưởng" if str(home).startswith("Bộ") else "Thủ trưởng"
    return _MINISTERIAL[ma].format(head, home)
