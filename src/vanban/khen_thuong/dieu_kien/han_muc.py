"""Hạn mức: quotas of a whole list, the nation's own and those of the office's rules, in exact fractions.

N91 Đ9.3: “Chiến sĩ thi đua cơ sở” at most 15 % of “Lao động tiên tiến”, until
2023; none since. “Cờ thi đua của Chính phủ” at most 20 % of the units that lead
their group (N152 Đ7) is a quota of the province, not of an office.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from fractions import Fraction
from typing import Final

from vanban.danh_muc.che_do import MaCheDo, che_do
from vanban.danh_muc.liet_ke import MucHoanThanh
from vanban.danh_muc.nguon import hai_nguon
from vanban.danh_muc.quy_dinh import HanMuc, QuyDinh
from vanban.danh_muc.tra_cuu import THEO_MA
from vanban.khen_thuong.dieu_kien.ket_qua import CAN_XAC_MINH, DAT, KHONG_DAT, TieuChi

HAN_MUC_2017: Final = HanMuc(phan_thuong="CSTDCS", toi_da=Fraction(15, 100), tren="LĐTT")
NGUON_2017: Final = hai_nguon("N91 Đ9.3")


def cac_han_muc(day: datetime.date, quy_dinh: QuyDinh) -> Iterator[tuple[HanMuc, str]]:
    """Give the quotas of a day, each with where it stands."""
    regime = che_do(day)
    for one in quy_dinh.han_muc:
        yield one, quy_dinh.can_cu or "quy định của bộ, tỉnh"
    if regime and regime.ma is MaCheDo.A:
        yield HAN_MUC_2017, str(NGUON_2017)


def xet_mot_han_muc(
    quota: HanMuc, where: str, count: int, whole: int | None, *,
    muc_don_vi: MucHoanThanh | None = None, danh_hieu_don_vi: str = "",
) -> TieuChi | None:  # fmt: skip
    """Hold ``count`` of ``whole`` to a quota; ``None`` where it is for units of another rating or title.

    One for units of an unknown rating or title is to be looked into.
    """
    known = (quota.muc_don_vi is None or muc_don_vi is not None) and (
        quota.danh_hieu_don_vi is None or bool(danh_hieu_don_vi)
    )
    for_this = quota.muc_don_vi in (None, muc_don_vi) and quota.danh_hieu_don_vi in (None, danh_hieu_don_vi)
    if known and not for_this:
        return None
    asked = f"{THEO_MA[quota.phan_thuong].ten_in()} không quá {quota.toi_da * 100} % {quota.tren}"
    if whole is None or not known:
        return TieuChi("han-muc", asked, CAN_XAC_MINH, "chưa đủ số liệu", dieu=where)
    answer = DAT if count <= quota.toi_da * whole else KHONG_DAT
    return TieuChi("han-muc", asked, answer, f"{count} trên {whole}", dieu=where)
