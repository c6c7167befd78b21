"""Phiếu gửi (transmittal slip): what is sent with it. Mẫu 1.4."""

from __future__ import annotations

from vanban.loai.shared.forms import VanBanCoTheKinhGui


class PhieuGui(VanBanCoTheKinhGui):
    """Goes with papers that are sent, and asks for a receipt."""

    ten_loai = "Phiếu gửi"
    viet_tat = "PG"
