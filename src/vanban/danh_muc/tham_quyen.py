"""Thẩm quyền: who decides awards, by regime; awards share these (L22 Đ77-80; N152 Đ37.1; NĐ 129/2025 Đ59).

A Ban Quản lý khu công nghiệp stands beside the province's specialised bodies:
"và tương đương" (L22 Đ80.1), concluded from a rule of the former regime.
"""

from __future__ import annotations

from typing import Final

from vanban.danh_muc.che_do import TU_LUAT_2022, TU_N152, MaCheDo
from vanban.danh_muc.liet_ke import Cap
from vanban.danh_muc.nguon import hai_nguon, mot_nguon, nho, suy
from vanban.danh_muc.phan_thuong import ThamQuyen

_A, _B = (MaCheDo.A,), (MaCheDo.B,)
_A_B = (MaCheDo.A, MaCheDo.B)
_LOCAL_A = mot_nguon("QĐ 11/2021/QĐ-UBND Quảng Nam Đ10")

_HEADS = ("Thủ trưởng đơn vị có tư cách pháp nhân", "Thủ trưởng cơ quan chuyên môn thuộc UBND tỉnh và tương đương")
_MINISTERS = ("Bộ trưởng, Thủ trưởng ban, ngành", "Chủ tịch UBND tỉnh")
_MILITARY = ("người được Bộ trưởng Bộ Quốc phòng, Bộ trưởng Bộ Công an quy định",)

CHU_TICH_NUOC: Final = (
    ThamQuyen(_A, Cap.CHU_TICH_NUOC, ("Chủ tịch nước",), nho("L03")),
    ThamQuyen(TU_LUAT_2022, Cap.CHU_TICH_NUOC, ("Chủ tịch nước",), mot_nguon("L22 Đ77")),
)
CHU_TICH_NUOC_2022: Final = CHU_TICH_NUOC[1:]
"""For what only the law of 2022 knows."""

THU_TUONG: Final = (
    ThamQuyen(_A, Cap.THU_TUONG, ("Thủ tướng Chính phủ",), nho("L03")),
    ThamQuyen(TU_LUAT_2022, Cap.THU_TUONG, ("Thủ tướng Chính phủ",), hai_nguon("L22 Đ78.2")),
)
CO_CHINH_PHU: Final = (
    ThamQuyen(_A, Cap.THU_TUONG, ("Thủ tướng Chính phủ",), nho("L03")),
    ThamQuyen(_B, Cap.CHINH_PHU, ("Chính phủ",), mot_nguon("L22 Đ78.1")),
    ThamQuyen(TU_N152, Cap.THU_TUONG, ("Thủ tướng Chính phủ (Chính phủ ủy quyền)",), mot_nguon("N152 Đ37.1")),
)
BO_TINH: Final = (
    ThamQuyen(_A, Cap.BO_NGANH_TINH, _MINISTERS, nho("L03")),
    ThamQuyen(TU_LUAT_2022, Cap.BO_NGANH_TINH, _MINISTERS, hai_nguon("L22 Đ79.2, 79.4")),
)
KY_NIEM_CHUONG: Final = (
    ThamQuyen(_A, Cap.BO_NGANH_TINH, _MINISTERS[:1], nho("L03")),
    ThamQuyen(TU_LUAT_2022, Cap.BO_NGANH_TINH, (*_MINISTERS, "Ủy ban Thường vụ Quốc hội"), mot_nguon("L22 Đ71, 79")),
)
CHU_TICH_TINH_2022: Final = (
    ThamQuyen(TU_LUAT_2022, Cap.BO_NGANH_TINH, ("Chủ tịch UBND tỉnh",), mot_nguon("L22 Đ79.4")),
)
LUC_LUONG_VU_TRANG: Final = (
    ThamQuyen(_A, None, _MILITARY, nho("L03")),
    ThamQuyen(TU_LUAT_2022, None, _MILITARY, mot_nguon("L22 Đ80.5; N152 Đ32")),
)
QUAN_KHU_DHQG: Final = (
    ThamQuyen(TU_N152, None, ("Thủ trưởng quân khu và tương đương", "Giám đốc đại học quốc gia"), suy("N152 Đ50, 54")),
)

_DISTRICT = (
    ThamQuyen(_A, Cap.CAP_HUYEN, ("Chủ tịch UBND cấp huyện",), _LOCAL_A),
    ThamQuyen(_B, Cap.CAP_HUYEN, ("Chủ tịch UBND cấp huyện",), hai_nguon("L22 Đ80")),
)
_UNITS = (
    ThamQuyen(_A, Cap.DON_VI, _HEADS, _LOCAL_A),
    ThamQuyen(TU_LUAT_2022, Cap.DON_VI, _HEADS, hai_nguon("L22 Đ80.1")),
)
_COMPANIES = (ThamQuyen(TU_LUAT_2022, Cap.DOANH_NGHIEP, ("Giám đốc doanh nghiệp",), mot_nguon("L22 Đ80.4")),)
_NO_LEGAL_PERSON = (
    ThamQuyen(
        TU_LUAT_2022,
        Cap.BO_NGANH_TINH,
        ("Bộ trưởng, đối với đơn vị không có tư cách pháp nhân",),
        mot_nguon("L22 Đ79.3"),
    ),
)
_COMMUNE_SINCE_2025 = (ThamQuyen(TU_N152, Cap.CAP_XA, ("Chủ tịch UBND cấp xã",), mot_nguon("NĐ129 Đ59")),)

CO_SO: Final = (*_UNITS, *_DISTRICT, *_COMMUNE_SINCE_2025, *_COMPANIES, *_NO_LEGAL_PERSON)
"""Of “Chiến sĩ thi đua cơ sở” and “Tập thể lao động tiên tiến”; the commune since it took over the district's part."""

LAO_DONG_TIEN_TIEN: Final = (
    *_UNITS, *_DISTRICT,
    ThamQuyen(TU_LUAT_2022, Cap.CAP_XA, ("Chủ tịch UBND cấp xã",), hai_nguon("L22 Đ80.3")),
    *_COMPANIES, *_NO_LEGAL_PERSON,
)  # fmt: skip
GIAY_KHEN: Final = (
    *_UNITS, *_DISTRICT,
    ThamQuyen(_A, Cap.CAP_XA, ("Chủ tịch UBND cấp xã",), nho("L03")),
    ThamQuyen(TU_LUAT_2022, Cap.CAP_XA, ("Chủ tịch UBND cấp xã",), mot_nguon("L22 Đ75.1đ, 80")),
    ThamQuyen(
        TU_LUAT_2022, Cap.DOANH_NGHIEP, ("Chủ tịch, giám đốc doanh nghiệp, hợp tác xã",), mot_nguon("L22 Đ75.1b")
    ),
)  # fmt: skip
THON_VAN_HOA: Final = (
    ThamQuyen(_A_B, Cap.CAP_HUYEN, ("Chủ tịch UBND cấp huyện",), nho("L03; L22 Đ80")),
    *_COMMUNE_SINCE_2025,
)
GIA_DINH_VAN_HOA: Final = (
    ThamQuyen(_A, Cap.CAP_XA, ("Chủ tịch UBND cấp xã",), nho("L03")),
    ThamQuyen(TU_LUAT_2022, Cap.CAP_XA, ("Chủ tịch UBND cấp xã",), mot_nguon("L22 Đ80.3")),
)
