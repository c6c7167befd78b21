"""Tờ trình (submission): a request for a decision, its reasons, and what is asked for. Mẫu 1.4 with Kính gửi."""

from __future__ import annotations

from vanban.loai.shared.forms import VanBanKinhGui


class ToTrinh(VanBanKinhGui):
    """Asks a higher body to decide or approve."""

    ten_loai = "Tờ trình"
    viet_tat = "TTr"
