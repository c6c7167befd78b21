"""Danh hiệu: the criteria of the titles, by regime (L22 Đ21-31; N91 Đ9-10 and its local rules before 2024)."""

from __future__ import annotations

from fractions import Fraction
from typing import Final

from vanban.danh_muc.che_do import TU_LUAT_2022, TU_N152, MaCheDo
from vanban.danh_muc.liet_ke import DoiTuong, KyLuat, MucHoanThanh, PhamViSangKien
from vanban.danh_muc.nguon import hai_nguon, mot_nguon
from vanban.khen_thuong.dieu_kien.co_sang_kien import CoSangKien
from vanban.khen_thuong.dieu_kien.thoi_gian import KhongKyLuat, SoThang
from vanban.khen_thuong.dieu_kien.tieu_chuan import DOAN_KET, TieuChuan
from vanban.khen_thuong.dieu_kien.yeu_cau import (
    DinhTinh,
    LienTuc,
    MotTrong,
    NopTrongHan,
    SoNguoi,
    TyLeNguoi,
    XepLoai,
    YeuCau,
)

_A = (MaCheDo.A,)
_PERSON, _GROUP, _FAMILY = DoiTuong.CANHAN, DoiTuong.TAPTHE, DoiTuong.HOGIADINH
_GOOD, _EXCELLENT = XepLoai(MucHoanThanh.HTT), XepLoai(MucHoanThanh.HTXS)

_OUTSTANDING = DinhTinh("tieu-bieu", "có thành tích xuất sắc, tiêu biểu trong số những người có đủ số lần danh hiệu")
_SPIRIT = DinhTinh("tu-luc-doan-ket", "có tinh thần tự lực, đoàn kết, tích cực tham gia phong trào thi đua")
_LEADS = DinhTinh("dan-dau", "dẫn đầu phong trào thi đua của cụm, khối; hoàn thành xuất sắc, vượt các chỉ tiêu")
_MOVEMENT = DinhTinh("phong-trao", "tích cực tham gia phong trào thi đua")
_NATIONWIDE = DinhTinh("toan-quoc", "hiệu quả và khả năng nhân rộng toàn quốc được người đứng đầu bộ, tỉnh công nhận")
_PUBLICITY = DinhTinh("cong-khai", "đã công khai ít nhất 10 ngày làm việc trước phiên họp Hội đồng")
_PARTY = DinhTinh("y-kien-cap-uy", "đã có ý kiến của Ban Thường vụ cấp ủy")
_LOCAL_RULES = DinhTinh("quy-dinh-tinh", "đạt tiêu chuẩn cụ thể theo quy định của tỉnh")

_ALL_FINISHED = TyLeNguoi("so_hoan_thanh_nhiem_vu", Fraction(1), "100 % cá nhân hoàn thành nhiệm vụ")
_70 = TyLeNguoi("so_ldtt", Fraction(7, 10), "ít nhất 70 % cá nhân đạt “Lao động tiên tiến”")
_50 = TyLeNguoi("so_ldtt", Fraction(1, 2), "ít nhất 50 % cá nhân đạt “Lao động tiên tiến”")
_HAS_FIGHTER = SoNguoi("so_cstdcs", "có cá nhân đạt “Chiến sĩ thi đua cơ sở”", it_nhat=1)
_NOT_WARNED = SoNguoi("so_bi_ky_luat_tu_canh_cao", "không có cá nhân bị kỷ luật từ cảnh cáo trở lên", nhieu_nhat=0)

_BASE_IDEA = CoSangKien(PhamViSangKien.CO_SO)
_WIDE_IDEA = CoSangKien(PhamViSangKien.BO_TINH, trong_nam=3)
_NATIONAL_IDEA = CoSangKien(PhamViSangKien.TOAN_QUOC, trong_nam=6)

_EXCELLENT_UNIT: tuple[YeuCau, ...] = (_EXCELLENT, _MOVEMENT, _ALL_FINISHED, _70, _HAS_FIGHTER, DOAN_KET)
_ADVANCED_UNIT: tuple[YeuCau, ...] = (_GOOD, _MOVEMENT, _70, _NOT_WARNED, DOAN_KET)

DANH_HIEU: Final = (
    TieuChuan(
        "LDTT.A", "LDTT", _PERSON, _A, mot_nguon("TT 03/2018/TT-BNG; TT 08/2017/TT-BNV"),
        (_GOOD, SoThang(10), KhongKyLuat(KyLuat.KHIEN_TRACH), _SPIRIT),
    ),
    TieuChuan("LDTT", "LDTT", _PERSON, TU_LUAT_2022, hai_nguon("L22 Đ24.1"), (_GOOD, _SPIRIT)),
    TieuChuan("CSTT", "CSTT", _PERSON, TU_LUAT_2022, mot_nguon("L22 Đ24.2"), (_GOOD, _SPIRIT)),
    TieuChuan(
        "CSTDCS.A", "CSTDCS", _PERSON, _A, mot_nguon("N91 Đ9"),
        (_GOOD, _SPIRIT, _BASE_IDEA),
    ),
    TieuChuan(
        "CSTDCS", "CSTDCS", _PERSON, TU_LUAT_2022, hai_nguon("L22 Đ23"),
        (
            _GOOD, _SPIRIT,
            MotTrong("hoàn thành xuất sắc nhiệm vụ hoặc có sáng kiến, đề tài được công nhận", (_EXCELLENT, _BASE_IDEA)),
        ),
    ),
    TieuChuan(
        "CSTD_BT.A", "CSTD_BT", _PERSON, _A, hai_nguon("N91 Đ9.2"),
        (LienTuc("CSTDCS", 3, nam_nay=True), _WIDE_IDEA, _OUTSTANDING),
    ),
    TieuChuan(
        "CSTD_BT", "CSTD_BT", _PERSON, TU_LUAT_2022, hai_nguon("L22 Đ22"),
        (LienTuc("CSTDCS", 3), _WIDE_IDEA, _OUTSTANDING),
    ),
    TieuChuan(
        "CSTDTQ.A", "CSTDTQ", _PERSON, _A, hai_nguon("N91 Đ9.1"), (LienTuc("CSTD_BT", 2), _NATIONAL_IDEA, _OUTSTANDING)
    ),
    TieuChuan(
        "CSTDTQ.B", "CSTDTQ", _PERSON, (MaCheDo.B,), hai_nguon("L22 Đ21"),
        (LienTuc("CSTD_BT", 2), _NATIONAL_IDEA, _NATIONWIDE, _OUTSTANDING),
    ),
    TieuChuan(
        "CSTDTQ", "CSTDTQ", _PERSON, TU_N152, hai_nguon("L22 Đ21; N152 Đ33.2b, 35.1a, 44"),
        (LienTuc("CSTD_BT", 2), NopTrongHan("CSTD_BT"), _NATIONAL_IDEA, _NATIONWIDE, _OUTSTANDING, _PUBLICITY, _PARTY),
    ),
    TieuChuan("TTLDTT.A", "TTLDTT", _GROUP, _A, mot_nguon("TT 03/2018/TT-BNG"), (_GOOD, _50, _NOT_WARNED)),
    TieuChuan("TTLDTT", "TTLDTT", _GROUP, TU_LUAT_2022, hai_nguon("L22 Đ28"), _ADVANCED_UNIT),
    TieuChuan("DVTT", "DVTT", _GROUP, TU_LUAT_2022, hai_nguon("L22 Đ28.2"), _ADVANCED_UNIT),
    TieuChuan(
        "TTLDXS.A", "TTLDXS", _GROUP, _A, mot_nguon("TT 03/2018/TT-BNG"),
        (_ALL_FINISHED, _70, _HAS_FIGHTER, _NOT_WARNED),
    ),
    TieuChuan("TTLDXS", "TTLDXS", _GROUP, TU_LUAT_2022, hai_nguon("L22 Đ27"), _EXCELLENT_UNIT),
    TieuChuan("DVQT", "DVQT", _GROUP, TU_LUAT_2022, mot_nguon("L22 Đ27.2"), _EXCELLENT_UNIT),
    TieuChuan("CO_BT", "CO_BT", _GROUP, TU_LUAT_2022, hai_nguon("L22 Đ26"), (_LEADS, DOAN_KET)),
    TieuChuan("COCP", "COCP", _GROUP, TU_LUAT_2022, hai_nguon("L22 Đ25"), (_LEADS, DOAN_KET)),
    TieuChuan("XPTB", "XPTB", _GROUP, TU_LUAT_2022, mot_nguon("L22 Đ29; N152 Đ8"), (_LEADS, _LOCAL_RULES)),
    TieuChuan("TDPVH", "TDPVH", _GROUP, TU_LUAT_2022, mot_nguon("L22 Đ30"), (_LOCAL_RULES,)),
    TieuChuan("GDVH", "GDVH", _FAMILY, TU_LUAT_2022, mot_nguon("L22 Đ31"), (_LOCAL_RULES,)),
)  # fmt: skip
