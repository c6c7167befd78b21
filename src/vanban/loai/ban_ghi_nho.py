"""Bản ghi nhớ (memorandum of understanding): by the law of its matter; the decree gives it a code but no form."""

from __future__ import annotations

from vanban.loai.shared.parties import VanBanCacBen


class BanGhiNho(VanBanCacBen):
    """A paper that records what parties have agreed to work towards."""

    ten_loai = "Bản ghi nhớ"
    viet_tat = "BGN"
