"""Dự án (project): an undertaking with its means and its time. Mẫu 1.4."""

from __future__ import annotations

from vanban.loai.shared.forms import VanBanNoiDung


class DuAn(VanBanNoiDung):
    """Sets out an undertaking with means and time."""

    ten_loai = "Dự án"
    viet_tat = "DA"
