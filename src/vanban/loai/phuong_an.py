"""Phương án (scheme): how a matter is to be handled. Mẫu 1.4."""

from __future__ import annotations

from vanban.loai.shared.forms import VanBanNoiDung


class PhuongAn(VanBanNoiDung):
    """Sets out how a foreseen matter is handled."""

    ten_loai = "Phương án"
    viet_tat = "PA"
