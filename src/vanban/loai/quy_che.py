"""Quy chế (regulation): how a body or a field of work is run, by articles. Mẫu 1.4."""

from __future__ import annotations

from vanban.loai.shared.forms import VanBanNoiDung


class QuyChe(VanBanNoiDung):
    """Lays down how work is run; issued by a decision it is that decision's attached text."""

    ten_loai = "Quy chế"
    viet_tat = "QC"
