"""R06, R10, R11, R14, R15: the rules that those who propose, decide, pay and give are held to."""

from __future__ import annotations

import datetime
from collections.abc import Container, Sequence
from fractions import Fraction
from typing import Final

from vanban.danh_muc.liet_ke import Cap, LoaiHinh, Nhom
from vanban.danh_muc.tra_cuu import THEO_MA
from vanban.khen_thuong.ca_nhan import CaNhan
from vanban.khen_thuong.dieu_kien.ket_qua import CAN_XAC_MINH, DAT, KHONG_DAT, TieuChi
from vanban.khen_thuong.dieu_kien.quy_tac import tra_loi
from vanban.khen_thuong.doi_tuong import DoiTuongXet
from vanban.khen_thuong.tap_the import TapThe

NU_UU_TIEN: Final = Fraction(7, 10)
"""Collectives with at least this share of women come first in a tie."""
SO_NGAY_NOP_LAI: Final = 15
"""Working days to give back item and money of a cancelled award."""

_OWN_PAPER = ("HCSV", "HCHCM", "CSTDTQ")
_OWN_FAMILIES = (Nhom.DANH_HIEU_VINH_DU_NN, Nhom.GIAI_THUONG)


def r06(chon: DoiTuongXet, khong_chon: DoiTuongXet, day: datetime.date) -> TieuChi | None:
    """R06: of two with the same votes, the one chosen is not the one without the priority."""
    votes = (chon.so_phieu_dong_y, khong_chon.so_phieu_dong_y)
    if None in votes:
        return tra_loi("R06", day, CAN_XAC_MINH, "chưa có số phiếu")
    if votes[0] != votes[1]:
        return None
    first, second = _priority(chon), _priority(khong_chon)
    if first or second is False:
        return tra_loi("R06", day, DAT)
    if first is None or second is None:
        return tra_loi("R06", day, CAN_XAC_MINH, "chưa có giới tính hoặc số nữ")
    return tra_loi("R06", day, KHONG_DAT, f"cùng {votes[0]} phiếu mà không chọn bên được ưu tiên")


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


def r11(ma: str, loai_hinh: LoaiHinh | None, to_chuc_rieng: bool | None, day: datetime.date) -> TieuChi:
    """R11: no ceremony of its own, but for unforeseen deeds, the resistance wars, “Bà mẹ Việt Nam anh hùng”."""
    if to_chuc_rieng is False or ma == "BMVNAH" or loai_hinh in (LoaiHinh.DOT_XUAT, LoaiHinh.KHANG_CHIEN):
        return tra_loi("R11", day, DAT)
    if to_chuc_rieng is None or loai_hinh is None:
        return tra_loi("R11", day, CAN_XAC_MINH, "chưa rõ loại hình hoặc cách tổ chức trao tặng")
    return tra_loi("R11", day, KHONG_DAT, "tổ chức riêng lễ trao tặng")


def r14(ma: str, cap_chi: Cap | None, day: datetime.date) -> TieuChi:
    """R14: the level that decides pays; for awards of the State the ministry or province that submits."""
    award = THEO_MA[ma]
    levels = frozenset({Cap.BO_NGANH_TINH}) if award.cap_nha_nuoc(day) else award.cac_cap(day)
    if cap_chi is None or not levels:
        return tra_loi("R14", day, CAN_XAC_MINH, "chưa rõ cấp chi hoặc cấp quyết định")
    payers = ", ".join(level.nhan for level in Cap if level in levels)
    return tra_loi("R14", day, DAT if cap_chi in levels else KHONG_DAT, f"cấp chi phải là: {payers}")


def r15(
    ngay_huy: datetime.date, ngay_nop_lai: datetime.date | None, den: datetime.date,
    ngay_nghi: Container[datetime.date] | None = None,
) -> TieuChi:  # fmt: skip
    """R15: item and money of a cancelled award come back within fifteen working days.

    ``den``: today, while nothing came back; ``ngay_nghi``: public holidays, without which a late day may be one.
    """
    end = ngay_nop_lai or den
    days = [ngay_huy + datetime.timedelta(days=step) for step in range(1, (end - ngay_huy).days + 1)]
    worked = sum(day.weekday() < 5 and day not in (ngay_nghi or ()) for day in days)
    if worked > SO_NGAY_NOP_LAI:
        answer = KHONG_DAT if ngay_nghi is not None else CAN_XAC_MINH
        return tra_loi("R15", ngay_huy, answer, f"đã {worked} ngày làm việc")
    return tra_loi("R15", ngay_huy, DAT if ngay_nop_lai else CAN_XAC_MINH, f"{worked} ngày làm việc")
