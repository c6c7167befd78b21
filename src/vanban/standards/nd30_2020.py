"""Nghị định 30/2020/NĐ-CP, Phụ lục I: the figures, read beside its clauses.

No figure of the decree lives anywhere else. Templates take the upper end of
each range of sizes, which together is the first of the two sets that footnote 1
of Mục V gives as example (Quốc hiệu 13, Tiêu ngữ 14, place and date 14).
"""

from __future__ import annotations

from typing import Final

from vanban.standards.model import DoanVan, Khoang, MauChu, Trang

_I, _II, _III = ("PL I, Ph.I, Mục I, khoản", "PL I, Ph.I, Mục II, khoản", "PL I, Ph.I, Mục III, khoản")

CO_12_13: Final = Khoang(12, 13)
CO_13_14: Final = Khoang(13, 14)
BANG_CHU: Final = Khoang(1, 1)
MOT_PHAN_BA_DEN_MOT_PHAN_HAI: Final = Khoang(1 / 3, 1 / 2)

TRANG: Final = Trang(
    rong=210, cao=297, le_tren=Khoang(20, 25), le_duoi=Khoang(20, 25), le_trai=Khoang(30, 35), le_phai=Khoang(15, 20),
    phong_chu="Times New Roman", dieu=f"{_I} 1-4",
)  # fmt: skip
SO_TRANG: Final = MauChu(f"{_I} 7", CO_13_14)

QUOC_HIEU: Final = MauChu(f"{_II} 1a", CO_12_13, dam=True, in_hoa=True)
TIEU_NGU: Final = MauChu(f"{_II} 1b", CO_13_14, dam=True, ke=BANG_CHU)
CO_QUAN_CHU_QUAN: Final = MauChu(f"{_II} 2b", CO_12_13, in_hoa=True)
CO_QUAN_BAN_HANH: Final = MauChu(f"{_II} 2b", CO_12_13, dam=True, in_hoa=True, ke=MOT_PHAN_BA_DEN_MOT_PHAN_HAI)
SO_KY_HIEU: Final = MauChu(f"{_II} 3c", Khoang(13, 13))
DIA_DANH_THOI_GIAN: Final = MauChu(f"{_II} 4c", CO_13_14, nghieng=True)
TEN_LOAI: Final = MauChu(f"{_II} 5b", CO_13_14, dam=True, in_hoa=True)
TRICH_YEU: Final = MauChu(f"{_II} 5b", CO_13_14, dam=True, ke=MOT_PHAN_BA_DEN_MOT_PHAN_HAI)
CAN_CU: Final = MauChu(f"{_II} 6a", CO_13_14, nghieng=True, canh="deu")
NOI_DUNG: Final = MauChu(f"{_II} 6e", CO_13_14, canh="deu")
MUC_LA_MA: Final = MauChu("PL I, Ph.I, Mục V, dòng 6b", CO_13_14, dam=True, in_hoa=True, canh="deu")
KHOAN_CO_TIEU_DE: Final = MauChu("PL I, Ph.I, Mục V, dòng 6b", CO_13_14, dam=True, canh="deu")
QUYEN_HAN_CHUC_VU: Final = MauChu(f"{_II} 7đ", CO_13_14, dam=True, in_hoa=True)
HO_TEN: Final = MauChu(f"{_II} 7đ", CO_13_14, dam=True)
KINH_GUI: Final = MauChu(f"{_II} 9d", CO_13_14)
NOI_NHAN_NHAN: Final = MauChu(f"{_II} 9d", Khoang(12, 12), dam=True, nghieng=True, canh="trai")
NOI_NHAN: Final = MauChu(f"{_II} 9d", Khoang(11, 11), canh="trai")

PHU_LUC: Final = MauChu(f"{_III} 1b", Khoang(14, 14), dam=True)
TEN_PHU_LUC: Final = MauChu(f"{_III} 1b", CO_13_14, dam=True, in_hoa=True)
KEM_THEO: Final = MauChu(f"{_III} 1c", CO_13_14, nghieng=True, ke=MOT_PHAN_BA_DEN_MOT_PHAN_HAI)
"""The line under it stands in the forms only (PL III, Mẫu 2.1), which give it no length."""

DOAN_VAN: Final = DoanVan(f"{_II} 6e", lui_dau_dong=(10, 12.7), cach_doan_it_nhat=6, cach_dong=Khoang(1, 1.5))
