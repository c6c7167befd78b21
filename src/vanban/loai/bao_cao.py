"""Báo cáo (report): what was done, with what result; addressed when sent up. Mẫu 1.4."""

from __future__ import annotations

from vanban.loai.shared.forms import VanBanCoTheKinhGui


class BaoCao(VanBanCoTheKinhGui):
    """Reports what was done, with what result."""

    ten_loai = "Báo cáo"
    viet_tat = "BC"
