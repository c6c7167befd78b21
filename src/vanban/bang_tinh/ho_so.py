"""Hồ sơ khen thưởng (dossier of commendation): the sheets of its workbook.

The columns are those that offices' own workbooks and the software of provinces
have; ``aliases`` are the headers seen there. Practice, not law: no instrument
prescribes a workbook. Which awards there are is told from outside, by the
names in ``danh_sach``.
"""

from __future__ import annotations

from vanban.bang_tinh.trang_doi_tuong import CA_NHAN, HO_GIA_DINH, NHAN_DU_LIEU, TAP_THE
from vanban.bang_tinh.trang_kem import DANH_GIA, HOI_DONG, LICH_SU, QUA_TRINH, SANG_KIEN, THONG_TIN_CHUNG, XAC_MINH

__all__ = [
    "CA_NHAN", "DANH_GIA", "HOI_DONG", "HO_GIA_DINH", "LICH_SU", "NHAN_DU_LIEU", "QUA_TRINH", "SANG_KIEN", "SLUG",
    "TAP_THE", "THONG_TIN_CHUNG", "TRANG", "XAC_MINH",
]  # fmt: skip

SLUG = "ho_so_khen_thuong"
"""What commands call a dossier, beside the kinds of papers."""

TRANG = (THONG_TIN_CHUNG, CA_NHAN, TAP_THE, HO_GIA_DINH, LICH_SU, DANH_GIA, SANG_KIEN, XAC_MINH, QUA_TRINH, HOI_DONG)
"""The sheets of a workbook that we make, in its order."""
