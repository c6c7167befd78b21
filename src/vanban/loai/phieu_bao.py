"""Phiếu báo (notification slip): a short message. Mẫu 1.4."""

from __future__ import annotations

from vanban.loai.shared.forms import VanBanNoiDung


class PhieuBao(VanBanNoiDung):
    """Tells somebody a fact shortly."""

    ten_loai = "Phiếu báo"
    viet_tat = "PB"
