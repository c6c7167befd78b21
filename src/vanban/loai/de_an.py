"""Đề án (project proposal): an aim, the state of things, solutions and means. Mẫu 1.4."""

from __future__ import annotations

from vanban.loai.shared.forms import VanBanNoiDung


class DeAn(VanBanNoiDung):
    """Proposes an undertaking: why, what, how, with what means."""

    ten_loai = "Đề án"
    viet_tat = "ĐA"
