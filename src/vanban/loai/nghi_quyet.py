"""Nghị quyết cá biệt (resolution): what a council or leaders together decide. Mẫu 1.1."""

from __future__ import annotations

from vanban.loai.shared.decisions import VanBanQuyetDinh
from vanban.the_thuc.nguoi_ky import NguoiKy
from vanban.the_thuc.tham_quyen import tap_the, tham_quyen


class NghiQuyet(VanBanQuyetDinh):
    """Records what a body decides together."""

    ten_loai = "Nghị quyết"
    viet_tat = "NQ"
    mau = "1.1"
    menh_lenh = "QUYẾT NGHỊ:"

    @classmethod
    def quyen_cua(cls, nguoi_ky: NguoiKy, co_quan: str) -> str:
        """Name those together for whom it is signed, else the body: one person makes no resolution."""
        return tham_quyen(nguoi_ky, co_quan) if tap_the(nguoi_ky) else " ".join(co_quan.split())
