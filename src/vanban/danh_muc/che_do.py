"""Chế độ: which law and decree hold on a day.

For eligibility the day is the one on which the competent office received the
dossier, for bases the day of the paper. Before 01/10/2017 nothing is known here.

Luật Thi đua, khen thưởng số 06/2022/QH15, Điều 94; N152 Đ60.

>>> che_do(datetime.date(2025, 6, 30)).ma, che_do(datetime.date(2025, 7, 1)).ma
(<MaCheDo.B: 'B_2022_98'>, <MaCheDo.C: 'C_2022_152'>)
>>> che_do(datetime.date(2026, 10, 1)).luu_y(datetime.date(2026, 10, 1))[0]
'nội dung sửa đổi của Luật số 06/2026/QH16 chưa được kiểm chứng'
"""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Final

from vanban.danh_muc.nguon import Nguon, hai_nguon, mot_nguon, nho

NGAY_BO_CAP_HUYEN: Final = datetime.date(2025, 7, 1)
"""First day without a district level."""


class MaCheDo(StrEnum):
    """Codes of the regimes."""

    A = "A_2003"
    B = "B_2022_98"
    C = "C_2022_152"
    D = "D_2026"


MOI_CHE_DO: Final = tuple(MaCheDo)
TU_LUAT_2022: Final = (MaCheDo.B, MaCheDo.C, MaCheDo.D)
TU_N152: Final = (MaCheDo.C, MaCheDo.D)


@dataclass(frozen=True)
class LuuY:
    """What is to be told of papers of a stretch of days, both ends counted."""

    noi_dung: str
    nguon: Nguon
    tu: datetime.date
    den: datetime.date = datetime.date.max


@dataclass(frozen=True)
class CheDo:
    """A law with its decree, from a day to a day, both counted; an open end is ``None``."""

    ma: MaCheDo
    tu: datetime.date
    den: datetime.date | None
    luat: str
    nghi_dinh: str
    nguon: Nguon
    cac_luu_y: tuple[LuuY, ...] = ()

    def luu_y(self, day: datetime.date) -> tuple[str, ...]:
        """Give what is to be told of this regime on a day."""
        return tuple(one.noi_dung for one in self.cac_luu_y if one.tu <= day <= one.den)


_DELEGATED = LuuY(
    "việc đã phân cấp mà bộ, tỉnh chưa ban hành quy định thì còn theo Nghị định số 98/2023/NĐ-CP đến hết 31/12/2025",
    mot_nguon("N152 Đ60.2"), datetime.date(2025, 7, 1), datetime.date(2025, 12, 31),
)  # fmt: skip
_UNVERIFIED = LuuY(
    "nội dung sửa đổi của Luật số 06/2026/QH16 chưa được kiểm chứng",
    mot_nguon("Luật 06/2026/QH16"), datetime.date(2026, 10, 1),
)  # fmt: skip
_TRANSITION = LuuY(
    "hồ sơ tiếp nhận để thẩm định trước 01/10/2026 theo Luật số 06/2022/QH15, trừ khi quy định mới có lợi hơn",
    mot_nguon("Luật 06/2026/QH16"), datetime.date(2026, 10, 1),
)  # fmt: skip
_EXPIRY = LuuY(
    "Nghị định số 152/2025/NĐ-CP hết hiệu lực từ 01/3/2027 nếu không được kéo dài: cần kiểm tra văn bản thay thế",
    hai_nguon("N152 Đ60.1"), datetime.date(2027, 3, 1),
)  # fmt: skip

CAC_CHE_DO: Final = (
    CheDo(MaCheDo.A, datetime.date(2017, 10, 1), datetime.date(2023, 12, 31), "15/2003/QH11", "91/2017/NĐ-CP",
          nho("ngày hiệu lực của N91; L22 Đ94.2")),
    CheDo(MaCheDo.B, datetime.date(2024, 1, 1), datetime.date(2025, 6, 30), "06/2022/QH15", "98/2023/NĐ-CP",
          hai_nguon("L22 Đ94; N152 Đ60")),
    CheDo(MaCheDo.C, datetime.date(2025, 7, 1), datetime.date(2026, 9, 30), "06/2022/QH15", "152/2025/NĐ-CP",
          hai_nguon("N152 Đ60"), (_DELEGATED,)),
    CheDo(MaCheDo.D, datetime.date(2026, 10, 1), None, "06/2022/QH15, sửa đổi bởi 06/2026/QH16", "152/2025/NĐ-CP",
          mot_nguon("Luật 06/2026/QH16"), (_UNVERIFIED, _TRANSITION, _EXPIRY)),
)  # fmt: skip


@lru_cache(maxsize=1024)
def che_do(day: datetime.date) -> CheDo | None:
    """Give the regime of a day, ``None`` before the first one known."""
    return next((one for one in reversed(CAC_CHE_DO) if one.tu <= day), None)
