"""Danh hiệu thi đua: the titles, yearly fruits of emulation, highest first (L22 Đ6, Đ20-32; N152 Đ8).

“Chiến sĩ” is the law's spelling; offices type “chiến sỹ” as well. Titles that
organisations, the forces and schools have of their own (L22 Đ32) are not here.
"""

from __future__ import annotations

from typing import Final

from vanban.danh_muc import tham_quyen as quyen
from vanban.danh_muc.che_do import MaCheDo
from vanban.danh_muc.liet_ke import DoiTuong, Nhom
from vanban.danh_muc.nguon import hai_nguon, mot_nguon
from vanban.danh_muc.phan_thuong import PhanThuong

_TITLE = Nhom.DANH_HIEU_THI_DUA
_PERSON, _GROUP, _FAMILY = (DoiTuong.CANHAN,), (DoiTuong.TAPTHE,), (DoiTuong.HOGIADINH,)

DANH_HIEU_THI_DUA: Final = (
    PhanThuong(
        "CSTDTQ", "Chiến sĩ thi đua toàn quốc", _TITLE, 1, _PERSON, quyen.THU_TUONG,
        hai_nguon("L22 Đ21; N152 Đ33.2b, 33.5, 36, 44"),
        bi_danh=("CSTĐTQ", "CSTĐ toàn quốc", "CSTĐ TQ"),
    ),
    PhanThuong(
        "COCP", "Cờ thi đua của Chính phủ", _TITLE, 1, _GROUP, quyen.CO_CHINH_PHU, hai_nguon("L22 Đ25; N152 Đ7, 37"),
        hang_nam=True,
        bi_danh=("Cờ Chính phủ", "Cờ thi đua Chính phủ", "Cờ TĐ Chính phủ", "CTĐCP", "Cờ CP"),
    ),
    PhanThuong(
        "CSTD_BT", "Chiến sĩ thi đua Bộ, ban, ngành, tỉnh", _TITLE, 2, _PERSON, quyen.BO_TINH, hai_nguon("L22 Đ22"),
        trong_ngoac=False, ten_cap_tinh="Chiến sĩ thi đua cấp tỉnh",
        bi_danh=("CSTĐ tỉnh", "CSTĐ cấp tỉnh", "CSTĐ bộ", "CSTĐ cấp bộ", "CSTĐCT", "Chiến sĩ thi đua tỉnh",
                 "CSTĐ bộ/tỉnh", "Chiến sĩ thi đua cấp bộ"),
    ),
    PhanThuong(
        "CO_BT", "Cờ thi đua của Bộ, ban, ngành, tỉnh", _TITLE, 2, _GROUP, quyen.BO_TINH, hai_nguon("L22 Đ26"),
        trong_ngoac=False, hang_nam=True, ten_cap_tinh="Cờ thi đua của Ủy ban nhân dân tỉnh",
        bi_danh=("Cờ thi đua cấp tỉnh", "Cờ thi đua UBND tỉnh", "Cờ UBND tỉnh", "Cờ tỉnh", "Cờ thi đua cấp bộ",
                 "Cờ TĐ tỉnh", "Cờ thi đua bộ/tỉnh"),
    ),
    PhanThuong(
        "CO_QK_DHQG", "Cờ thi đua của quân khu, đại học quốc gia", _TITLE, None, _GROUP, quyen.QUAN_KHU_DHQG,
        mot_nguon("N152 Đ50"), trong_ngoac=False, hang_nam=True,
        bi_danh=("Cờ thi đua quân khu", "Cờ thi đua đại học quốc gia", "Cờ thi đua ĐHQG"),
    ),
    PhanThuong(
        "CSTDCS", "Chiến sĩ thi đua cơ sở", _TITLE, 3, _PERSON, quyen.CO_SO, hai_nguon("L22 Đ23"), hang_nam=True,
        bi_danh=("CSTĐCS", "CSTĐ cơ sở", "CSTĐ cấp cơ sở", "Chiến sĩ thi đua cấp cơ sở"),
    ),
    PhanThuong(
        "TTLDXS", "Tập thể lao động xuất sắc", _TITLE, 3, _GROUP, quyen.BO_TINH, hai_nguon("L22 Đ27"), hang_nam=True,
        bi_danh=("TTLĐXS", "Tập thể LĐXS", "TT lao động xuất sắc", "TT LĐXS"),
    ),
    PhanThuong(
        "DVQT", "Đơn vị quyết thắng", _TITLE, 3, _GROUP, quyen.LUC_LUONG_VU_TRANG, mot_nguon("L22 Đ27.2; N152 Đ32"),
        hang_nam=True, bi_danh=("ĐVQT",),
    ),
    PhanThuong(
        "LDTT", "Lao động tiên tiến", _TITLE, 4, _PERSON, quyen.LAO_DONG_TIEN_TIEN, hai_nguon("L22 Đ24"), hang_nam=True,
        bi_danh=("LĐTT", "LĐ tiên tiến", "Lao động TT"),
    ),
    PhanThuong(
        "CSTT", "Chiến sĩ tiên tiến", _TITLE, 4, _PERSON, quyen.LUC_LUONG_VU_TRANG, mot_nguon("L22 Đ24.2"),
        hang_nam=True, bi_danh=("CSTT",),
    ),
    PhanThuong(
        "TTLDTT", "Tập thể lao động tiên tiến", _TITLE, 4, _GROUP, quyen.CO_SO, hai_nguon("L22 Đ28"), hang_nam=True,
        bi_danh=("TTLĐTT", "Tập thể LĐTT", "TT lao động tiên tiến", "TT LĐTT"),
    ),
    PhanThuong(
        "DVTT", "Đơn vị tiên tiến", _TITLE, 4, _GROUP, quyen.LUC_LUONG_VU_TRANG, mot_nguon("L22 Đ28.2"),
        hang_nam=True, bi_danh=("ĐVTT",),
    ),
    PhanThuong(
        "XPTB", "Xã, phường, đặc khu tiêu biểu", _TITLE, 5, _GROUP, quyen.CHU_TICH_TINH_2022,
        mot_nguon("L22 Đ29; N152 Đ8"), trong_ngoac=False, hang_nam=True,
        ten_khac=(((MaCheDo.B,), "Xã, phường, thị trấn tiêu biểu"),),
        bi_danh=("Xã tiêu biểu", "Phường tiêu biểu", "Đặc khu tiêu biểu", "Thị trấn tiêu biểu"),
    ),
    PhanThuong(
        "TDPVH", "Thôn, tổ dân phố văn hóa", _TITLE, 6, _GROUP, quyen.THON_VAN_HOA, mot_nguon("L22 Đ30; NĐ129 Đ59"),
        trong_ngoac=False, hang_nam=True,
        bi_danh=("Thôn văn hóa", "Tổ dân phố văn hóa", "Khu phố văn hóa", "Ấp văn hóa", "TDP văn hóa"),
    ),
    PhanThuong(
        "GDVH", "Gia đình văn hóa", _TITLE, 7, _FAMILY, quyen.GIA_DINH_VAN_HOA, mot_nguon("L22 Đ31, 80.3"),
        hang_nam=True, bi_danh=("GĐVH", "Gia đình VH"),
    ),
)  # fmt: skip
