"""Thông báo (notice): what a body lets others know. Mẫu 1.4."""

from __future__ import annotations

from vanban.loai.shared.forms import VanBanNoiDung


class ThongBao(VanBanNoiDung):
    """Tells those concerned of a fact, a decision or a result."""

    ten_loai = "Thông báo"
    viet_tat = "TB"
