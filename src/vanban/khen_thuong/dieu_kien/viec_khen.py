"""R06, R10: the rules that those who choose and propose are held to.

R11, R14, R15 bind those who give, pay and take back, of whom a dossier tells nothing: its index reminds of them.
"""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from fractions import Fraction
from typing import Final

from vanban.danh_muc.liet_ke import LoaiHinh, Nhom
from vanban.danh_muc.tra_cuu import THEO_MA
from vanban.khen_thuong.ca_nhan import CaNhan
from vanban.khen_thuong.dieu_kien.ket_qua import CAN_XAC_MINH, DAT, KHONG_DAT, TieuChi
from vanban.khen_thuong.dieu_kien.quy_tac import tra_loi
from vanban.khen_thuong.doi_tuong import DoiTuongXet
from vanban.khen_thuong.tap_the import TapThe

NU_UU_TIEN: Final = Fraction(7, 10)
"""Collectives with at least this share of women come first in a tie."""

_OWN_PAPER = ("HCSV", "HCHCM", "CSTDTQ")
_OWN_FAMILIES = (Nhom.DANH_HIEU_VINH_DU_NN, Nhom.GIAI_THUONG)


def r06(cung_phieu: Sequence[tuple[str, DoiTuongXet]], day: datetime.date) -> TieuChi | None:
    """R06: of those with the same votes of whom some must stay behind, who comes first; people decide.

    ``cung_phieu``: each with its name. ``None`` where the rule puts nobody before another.
    """
    told = [(name, _priority(one)) for name, one in cung_phieu]
    if len({priority for _, priority in told}) < 2 and all(priority is not None for _, priority in told):
        return None
    first = tuple(name for name, priority in told if priority)
    unknown = [name for name, priority in told if priority is None]
    reason = f"chưa có giới tính hoặc số nữ: {', '.join(unknown)}" if unknown else "chọn ai do Hội đồng quyết định"
    return tra_loi("R06", day, CAN_XAC_MINH, reason, first)


def _priority(one: DoiTuongXet) -> bool | None:
    if isinstance(one, CaNhan):
        return None if one.gioi_tinh is None else one.gioi_tinh == "Nữ"
    if isinstance(one, TapThe) and one.nu is not None and one.tong_so_nguoi:
        return Fraction(one.nu, one.tong_so_nguoi) >= NU_UU_TIEN
    return None


def r10(cac_muc: Sequence[tuple[str, LoaiHinh | None]], day: datetime.date) -> TieuChi | None:
    """R10: one submission holds one decider's awards of one kind of merit; some awards go alone.

    ``cac_muc``: each award of the submission with its kind of merit. Titles bear no kind of their own.
    """
    codes = {code for code, _ in cac_muc}
    if not codes:
        return None
    alone = {code: to_rieng(code) for code in sorted(codes)}
    if len(set(alone.values())) > 1:
        names = ", ".join(THEO_MA[code].ten_in(day) for code, paper in alone.items() if paper)
        return tra_loi("R10", day, KHONG_DAT, f"cần tờ trình riêng: {names}")
    levels = [THEO_MA[code].cac_cap(day) for code in sorted(codes)]
    if all(levels) and not frozenset.intersection(*levels):
        return tra_loi("R10", day, KHONG_DAT, "các phần thưởng do nhiều cấp quyết định")
    kinds = [kind for code, kind in cac_muc if not THEO_MA[code].danh_hieu]
    known = {kind for kind in kinds if kind}
    if len(known) > 1:
        return tra_loi("R10", day, KHONG_DAT, f"nhiều loại hình: {', '.join(sorted(kind.nhan for kind in known))}")
    if None in kinds or not all(levels):
        return tra_loi("R10", day, CAN_XAC_MINH, "chưa rõ loại hình hoặc cấp quyết định")
    return tra_loi("R10", day, DAT)


def to_rieng(code: str) -> str:
    """Name the paper that an award goes on alone; empty for one that shares."""
    family = THEO_MA[code].nhom
    return code if code in _OWN_PAPER else family.value if family in _OWN_FAMILIES else ""
