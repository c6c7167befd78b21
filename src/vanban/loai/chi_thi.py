"""Chỉ thị (directive): tells lower bodies what they must do. Mẫu 1.4."""

from __future__ import annotations

from vanban.loai.shared.forms import VanBanNoiDung


class ChiThi(VanBanNoiDung):
    """Orders measures to be taken."""

    ten_loai = "Chỉ thị"
    viet_tat = "CT"
