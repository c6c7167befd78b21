"""Quy định (rules): what is to be done and by whom, by articles. Mẫu 1.4."""

from __future__ import annotations

from vanban.loai.shared.forms import VanBanNoiDung


class QuyDinh(VanBanNoiDung):
    """Lays down rules; issued by a decision it is that decision's attached text."""

    ten_loai = "Quy định"
    viet_tat = "QyĐ"
