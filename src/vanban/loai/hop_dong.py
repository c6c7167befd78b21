"""Hợp đồng (contract): by the law of its matter; the decree gives it a code but no form."""

from __future__ import annotations

from vanban.loai.shared.parties import VanBanCacBen


class HopDong(VanBanCacBen):
    """A paper that binds two or more parties."""

    ten_loai = "Hợp đồng"
    viet_tat = "HĐ"
