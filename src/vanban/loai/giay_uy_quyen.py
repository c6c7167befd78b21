"""Giấy ủy quyền (power of attorney): who may act for whom, in what, until when. Mẫu 1.4."""

from __future__ import annotations

from vanban.loai.shared.forms import VanBanNoiDung


class GiayUyQuyen(VanBanNoiDung):
    """Lets somebody act for the body or its head."""

    ten_loai = "Giấy ủy quyền"
    viet_tat = "GUQ"
