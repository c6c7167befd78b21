"""Bậc thang: the ladder of commendations for merit, each rung with its span, ratings and awards (L22 Đ36-44, 73, 74).

``BK_BT`` stands at its foot. How spans are counted is ``sau_khen``'s business.
"""

from __future__ import annotations

from typing import Final

from vanban.danh_muc.che_do import TU_LUAT_2022, MaCheDo
from vanban.danh_muc.liet_ke import DoiTuong, LoaiHinh, PhamViSangKien
from vanban.danh_muc.nguon import hai_nguon, mot_nguon
from vanban.khen_thuong.dieu_kien.co_sang_kien import CoSangKien
from vanban.khen_thuong.dieu_kien.sau_khen import Dem, Kem, SauKhen
from vanban.khen_thuong.dieu_kien.tieu_chuan import DOAN_KET, PHAP_LUAT, TieuChuan
from vanban.khen_thuong.dieu_kien.yeu_cau import DinhTinh, LienTuc, MotTrong, TatCa, TuoiTapThe, YeuCau

_PERSON, _GROUP, _FAMILY = DoiTuong.CANHAN, DoiTuong.TAPTHE, DoiTuong.HOGIADINH
_MERIT = (LoaiHinh.CONG_TRANG,)
_TWO_IDEAS = CoSangKien(PhamViSangKien.CO_SO, it_nhat=2, trong_nam=2)
_TWO_EXCELLENT_YEARS = TatCa(
    "02 năm liên tục hoàn thành xuất sắc nhiệm vụ và có 02 sáng kiến, đề tài", (SauKhen("", 2), _TWO_IDEAS)
)
_READING = (
    "Luật viết “và có liên tục từ 05 năm”; ở đây tính từ lần khen trước "
    "(khoản 7 Điều 33 Nghị định số 152/2025/NĐ-CP), là cách hiểu chặt hơn"
)


def _ways(*ways: str) -> tuple[Kem, ...]:
    """Read ``2 COCP + 1 BKTTG``; a star behind is for units that cannot get flags."""
    return tuple(
        Kem(tuple(Dem(part.split()[1], int(part.split()[0])) for part in way.rstrip("*").split("+")), way.endswith("*"))
        for way in ways
    )


def _rung(ma: str, award: str, who: DoiTuong, article: str, *demands: YeuCau) -> TieuChuan:
    general = DOAN_KET if who is _GROUP else PHAP_LUAT
    return TieuChuan(ma, award, who, TU_LUAT_2022, mot_nguon(f"{article}; N152 Đ33.7"), (*demands, general), _MERIT)


def _judged(
    ma: str, award: str, who: DoiTuong, article: str, text: str, *,
    kinds: tuple[LoaiHinh, ...] = (), workers: tuple[str, ...] = (), ideas: int = 0,
) -> TieuChuan:  # fmt: skip
    demands: tuple[YeuCau, ...] = (CoSangKien(PhamViSangKien.CO_SO, ideas, 5),) if ideas else ()
    source = mot_nguon(article) if ideas or workers else hai_nguon(article)
    return TieuChuan(ma, award, who, TU_LUAT_2022, source, (*demands, DinhTinh(ma, text)), kinds, workers)


def _labour_order(award: str, article: str, times: int, years: int) -> tuple[TieuChuan, ...]:
    """Give the workers' and farmers' own ways to a class of “Huân chương Lao động” (khoản 2)."""
    merit = (
        f"{times:02d} sáng kiến hoặc mô hình sản xuất hiệu quả, ổn định từ {years:02d} năm trở lên, giúp đỡ người khác"
    )
    return (
        _judged(f"{award}.CN.cong-nhan", award, _PERSON, f"{article}.2", "đào tạo, hướng dẫn nghề cho đồng nghiệp",
                kinds=_MERIT, workers=("công nhân",), ideas=times),
        _judged(f"{award}.CN.nong-dan", award, _PERSON, f"{article}.2", merit, kinds=_MERIT, workers=("nông dân",)),
    )  # fmt: skip


BAC_THANG: Final = (
    TieuChuan(
        "BK_BT.CN.d", "BK_BT", _PERSON, TU_LUAT_2022, hai_nguon("L22 Đ74.1d"),
        (MotTrong("02 lần liên tục CSTĐCS, hoặc 02 năm xuất sắc kèm 02 sáng kiến",
                  (LienTuc("CSTDCS", 2), _TWO_EXCELLENT_YEARS)), PHAP_LUAT),
        _MERIT,
    ),
    _judged("BK_BT.CN.a", "BK_BT", _PERSON, "L22 Đ74.1a", "xuất sắc trong phong trào do bộ, tỉnh phát động",
            kinds=(LoaiHinh.PHONG_TRAO,)),
    _judged("BK_BT.CN.b", "BK_BT", _PERSON, "L22 Đ74.1b", "nhiều thành tích hoặc đột xuất trong một lĩnh vực",
            kinds=(LoaiHinh.CONG_TRANG, LoaiHinh.DOT_XUAT)),
    _judged("BK_BT.CN.c", "BK_BT", _PERSON, "L22 Đ74.1c", "nhiều đóng góp cho kinh tế - xã hội, an sinh, từ thiện"),
    _judged("BK_BT.CN.dd", "BK_BT", _PERSON, "L22 Đ74.1đ", "công nhân, nông dân có ảnh hưởng trong xã, đơn vị",
            kinds=_MERIT, workers=("công nhân", "nông dân")),
    TieuChuan(
        "BK_BT.TT.d", "BK_BT", _GROUP, TU_LUAT_2022, hai_nguon("L22 Đ74.3d"),
        (SauKhen("", 2),
         DinhTinh("tap-the-toan-dien", "thực hiện tốt dân chủ cơ sở, phong trào, tiết kiệm, phòng chống tham nhũng"),
         DOAN_KET),
        _MERIT,
    ),
    _judged("BK_BT.HO", "BK_BT", _FAMILY, "L22 Đ74.5", "nhiều đóng góp công sức, đất đai, tài sản"),
    TieuChuan(
        "BK_BT.CN.A", "BK_BT", _PERSON, (MaCheDo.A,), mot_nguon("QĐ 11/2021/QĐ-UBND Quảng Nam"),
        (_TWO_EXCELLENT_YEARS, PHAP_LUAT), _MERIT,
    ),
    TieuChuan(
        "BK_BT.TT.A", "BK_BT", _GROUP, (MaCheDo.A,), mot_nguon("QĐ 11/2021/QĐ-UBND Quảng Nam"),
        (SauKhen("", 2), DOAN_KET), _MERIT,
    ),
    _rung("BKTTG.CN.b", "BKTTG", _PERSON, "L22 Đ73.1b",
          SauKhen("BK_BT", 5, kem=_ways("3 CSTDCS"), cach_hieu=_READING)),
    _rung("BKTTG.TT.e", "BKTTG", _GROUP, "L22 Đ73.4e", SauKhen("BK_BT", 5, kem=_ways("1 CO_BT", "2 BK_BT"))),
    _rung("HCLD3.CN.e", "HCLD3", _PERSON, "L22 Đ44.1e", SauKhen("BKTTG", 5, 1, _ways("3 CSTDCS"))),
    _rung("HCLD3.TT.dd", "HCLD3", _GROUP, "L22 Đ44.4đ", TuoiTapThe(10),
          SauKhen("BKTTG", 5, kem=_ways("1 COCP", "2 CO_BT", "1 CO_BT + 1 BK_BT", "2 BK_BT*"))),
    *_labour_order("HCLD3", "L22 Đ44", 1, 3),
    _rung("HCLD2.CN.dd", "HCLD2", _PERSON, "L22 Đ43.1đ", SauKhen("HCLD3", 5, 2, _ways("1 CSTD_BT"))),
    _rung("HCLD2.TT.d", "HCLD2", _GROUP, "L22 Đ43.4d",
          SauKhen("HCLD3", 5, kem=_ways("1 COCP + 1 CO_BT", "3 CO_BT", "3 BK_BT*"))),
    *_labour_order("HCLD2", "L22 Đ43", 2, 4),
    _rung("HCLD1.CN.dd", "HCLD1", _PERSON, "L22 Đ42.1đ", SauKhen("HCLD2", 5, 3, _ways("2 CSTD_BT"))),
    _rung("HCLD1.TT.d", "HCLD1", _GROUP, "L22 Đ42.4d",
          SauKhen("HCLD2", 5, kem=_ways("2 COCP", "1 COCP + 2 CO_BT", "4 CO_BT", "4 BK_BT*"))),
    *_labour_order("HCLD1", "L22 Đ42", 3, 5),
    _rung("HCDL3.TT", "HCDL3", _GROUP, "L22 Đ38.3", TuoiTapThe(30),
          SauKhen("HCLD1", 10, kem=_ways("2 COCP + 1 BKTTG", "2 COCP + 2 CO_BT"))),
    _rung("HCDL2.TT", "HCDL2", _GROUP, "L22 Đ37.3",
          SauKhen("HCDL3", 10, kem=_ways("2 COCP + 1 BKTTG + 1 BK_BT", "2 COCP + 2 CO_BT + 1 BK_BT"))),
    _rung("HCDL1.TT", "HCDL1", _GROUP, "L22 Đ36.3",
          SauKhen("HCDL2", 10, kem=_ways("3 COCP + 1 BKTTG", "3 COCP + 2 CO_BT"))),
)  # fmt: skip
