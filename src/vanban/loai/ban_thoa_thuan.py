"""Bản thỏa thuận (agreement): by the law of its matter; the decree gives it a code but no form."""

from __future__ import annotations

from vanban.loai.shared.parties import VanBanCacBen


class BanThoaThuan(VanBanCacBen):
    """A paper that records what parties have agreed on."""

    ten_loai = "Bản thỏa thuận"
    viet_tat = "BTT"
