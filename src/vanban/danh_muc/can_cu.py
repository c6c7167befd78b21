"""Căn cứ: the bases of awards that a paper of a day cites, as real papers write them.

Without closing marks, which the component of bases adds. The law of 2003 is
"Thi đua, Khen thưởng", that of 2022 "Thi đua, khen thưởng". What a paper adds of
its own (the province's rules, the council's meeting) is the office's to write.

>>> can_cu(datetime.date(2025, 11, 3))[0].loi
'Căn cứ Luật Thi đua, khen thưởng số 06/2022/QH15 ngày 15 tháng 6 năm 2022'
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Final

from vanban.danh_muc.che_do import TU_N152, MaCheDo, che_do
from vanban.danh_muc.nguon import Nguon, hai_nguon, mot_nguon


@dataclass(frozen=True)
class DongCanCu:
    """One basis, the regimes whose papers cite it, and from which day it exists."""

    loi: str
    che_do: tuple[MaCheDo, ...]
    nguon: Nguon
    tu: datetime.date = datetime.date.min
    luu_y: str = ""


CAC_CAN_CU: Final = (
    DongCanCu(
        "Căn cứ Luật Thi đua, Khen thưởng ngày 26 tháng 11 năm 2003; Luật sửa đổi, bổ sung một số điều của Luật "
        "Thi đua, Khen thưởng ngày 14 tháng 6 năm 2005 và Luật sửa đổi, bổ sung một số điều của Luật Thi đua, "
        "Khen thưởng ngày 16 tháng 11 năm 2013",
        (MaCheDo.A,), hai_nguon("quyết định khen thưởng 2020-2022"),
    ),
    DongCanCu(
        "Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ quy định chi tiết thi hành một "
        "số điều của Luật Thi đua, Khen thưởng",
        (MaCheDo.A,), hai_nguon("quyết định khen thưởng 2020-2022"),
    ),
    DongCanCu(
        "Căn cứ Thông tư số 12/2019/TT-BNV ngày 04 tháng 11 năm 2019 của Bộ trưởng Bộ Nội vụ quy định chi tiết "
        "thi hành một số điều của Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ quy định chi "
        "tiết thi hành một số điều của Luật Thi đua, Khen thưởng",
        (MaCheDo.A,), hai_nguon("quyết định khen thưởng 2020-2022"), datetime.date(2019, 11, 4),
        "ngày hiệu lực của Thông tư cần được kiểm tra với văn bản cuối năm 2019",
    ),
    DongCanCu(
        "Căn cứ Luật Thi đua, khen thưởng số 06/2022/QH15 ngày 15 tháng 6 năm 2022",
        (MaCheDo.B, MaCheDo.C), hai_nguon("quyết định khen thưởng 11/2025"),
    ),
    DongCanCu(
        "Căn cứ Luật Thi đua, khen thưởng số 06/2022/QH15 ngày 15 tháng 6 năm 2022; Luật sửa đổi, bổ sung một số "
        "điều của Luật Thi đua, khen thưởng số 06/2026/QH16 ngày 23 tháng 4 năm 2026",
        (MaCheDo.D,), mot_nguon("Luật 06/2026/QH16"), luu_y="tên và nội dung luật sửa đổi chưa được kiểm chứng",
    ),
    DongCanCu(
        "Căn cứ Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ quy định chi tiết thi hành "
        "một số điều của Luật Thi đua, khen thưởng",
        (MaCheDo.B,), hai_nguon("N98, tên và ngày"),
    ),
    DongCanCu(
        "Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định về phân cấp, phân "
        "quyền trong lĩnh vực thi đua, khen thưởng; quy định chi tiết và hướng dẫn thi hành một số điều của Luật "
        "Thi đua, khen thưởng",
        TU_N152, hai_nguon("quyết định khen thưởng 11/2025"),
    ),
)  # fmt: skip


def can_cu(day: datetime.date) -> tuple[DongCanCu, ...]:
    """Give the bases in law for a paper of a day, in order; none before the first regime known."""
    regime = che_do(day)
    return tuple(line for line in CAC_CAN_CU if regime and regime.ma in line.che_do and line.tu <= day)
