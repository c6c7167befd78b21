"""Thông cáo (communiqué): what a body makes known to the public. Mẫu 1.4."""

from __future__ import annotations

from vanban.loai.shared.forms import VanBanNoiDung


class ThongCao(VanBanNoiDung):
    """Announces an event or a result to the public."""

    ten_loai = "Thông cáo"
    viet_tat = "TC"
