"""Phiếu chuyển (forwarding slip): a paper passed on to the body that must deal with it. Mẫu 1.4."""

from __future__ import annotations

from vanban.loai.shared.forms import VanBanCoTheKinhGui


class PhieuChuyen(VanBanCoTheKinhGui):
    """Passes a paper on to whom it concerns."""

    ten_loai = "Phiếu chuyển"
    viet_tat = "PC"
