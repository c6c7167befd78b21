"""Chương trình (programme): what is done in a span of time or at a meeting. Mẫu 1.4."""

from __future__ import annotations

from vanban.loai.shared.forms import VanBanNoiDung


class ChuongTrinh(VanBanNoiDung):
    """Sets out aims and work for a span of time."""

    ten_loai = "Chương trình"
    viet_tat = "CTr"
