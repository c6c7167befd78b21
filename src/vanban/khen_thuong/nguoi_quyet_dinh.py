"""Người quyết định: how a dossier's papers call who decides."""

from __future__ import annotations

from vanban.danh_muc.liet_ke import Cap
from vanban.khen_thuong.de_nghi import NoiQuyetDinh
from vanban.khen_thuong.phan_thuong_ho_so import UBND, la_tinh
from vanban.khen_thuong.thong_tin_chung import ThongTinChung
from vanban.the_thuc.tham_quyen import tham_quyen

_CHAIR = f"Chủ tịch {UBND}"
_FIXED = {
    Cap.CHU_TICH_NUOC: "Chủ tịch nước",
    Cap.CHINH_PHU: "Thủ tướng Chính phủ",
    Cap.THU_TUONG: "Thủ tướng Chính phủ",
    Cap.CAP_HUYEN: f"{_CHAIR} cấp huyện",
    Cap.CAP_XA: f"{_CHAIR} cấp xã",
}


def nguoi_quyet_dinh(noi: NoiQuyetDinh, chung: ThongTinChung) -> str:
    """Name who decides."""
    if noi.tu_quyet:
        return tham_quyen(chung.nguoi_ky, chung.co_quan)
    if noi.cap is Cap.BO_NGANH_TINH:
        head = "Bộ trưởng" if str(chung.tinh_bo).startswith("Bộ") else "Thủ trưởng"
        return f"{_CHAIR} {chung.tinh_bo or 'tỉnh'}" if la_tinh(chung) else f"{head} {chung.tinh_bo}"
    return _FIXED.get(noi.cap, f"Thủ trưởng {chung.cap_tren}" if chung.cap_tren else "Thủ trưởng cấp trên")
