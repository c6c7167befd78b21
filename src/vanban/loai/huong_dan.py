"""Hướng dẫn (guidance): how something is to be carried out. Mẫu 1.4."""

from __future__ import annotations

from vanban.loai.shared.forms import VanBanNoiDung


class HuongDan(VanBanNoiDung):
    """Explains to lower bodies how a rule or a plan is carried out."""

    ten_loai = "Hướng dẫn"
    viet_tat = "HD"
