"""The 29 kinds of administrative papers (Điều 7, NĐ 30/2020/NĐ-CP) and their codes (Phụ lục III, Mục I).

>>> loai_theo_ten("KẾ HOẠCH").viet_tat, loai_theo_ma("TTr").ten
('KH', 'Tờ trình')
>>> loai_theo_ten("CÔNG VĂN").viet_tat, loai_theo_ten("LUẬN VĂN") is None
('', True)
"""

from __future__ import annotations

import re
from typing import NamedTuple

from vanban.chu.text import slug


class LoaiVanBan(NamedTuple):
    """A kind: its name and its code, which two kinds do not have."""

    ten: str
    viet_tat: str


LOAI = tuple(
    LoaiVanBan(ten, viet_tat)
    for ten, viet_tat in (
        ("Nghị quyết", "NQ"), ("Quyết định", "QĐ"), ("Chỉ thị", "CT"), ("Quy chế", "QC"), ("Quy định", "QyĐ"),
        ("Thông cáo", "TC"), ("Thông báo", "TB"), ("Hướng dẫn", "HD"), ("Chương trình", "CTr"), ("Kế hoạch", "KH"),
        ("Phương án", "PA"), ("Đề án", "ĐA"), ("Dự án", "DA"), ("Báo cáo", "BC"), ("Biên bản", "BB"),
        ("Tờ trình", "TTr"), ("Hợp đồng", "HĐ"), ("Công văn", ""), ("Công điện", "CĐ"), ("Bản ghi nhớ", "BGN"),
        ("Bản thỏa thuận", "BTT"), ("Giấy ủy quyền", "GUQ"), ("Giấy mời", "GM"), ("Giấy giới thiệu", "GGT"),
        ("Giấy nghỉ phép", "GNP"), ("Phiếu gửi", "PG"), ("Phiếu chuyển", "PC"), ("Phiếu báo", "PB"), ("Thư công", ""),
    )
)  # fmt: skip

CONG_VAN = next(kind for kind in LOAI if kind.ten == "Công văn")
BIEN_BAN = next(kind for kind in LOAI if kind.ten == "Biên bản")
THU_CONG = next(kind for kind in LOAI if kind.ten == "Thư công")


class GiayToKhenThuong(NamedTuple):
    """A paper that the award law gives its form to, and the parts of Điều 8 that this form lacks."""

    loai: LoaiVanBan
    khong_co: tuple[str, ...] = ()


GIAY_TO_KHEN_THUONG = (
    GiayToKhenThuong(LoaiVanBan("Phiếu bầu", ""), ("so", "noi_nhan", "nguoi_ky", "het")),
    GiayToKhenThuong(LoaiVanBan("Xác nhận", "XN")),
    # Forms 02-12: a unit's may bear a number, a person's has not even an issuer.
    GiayToKhenThuong(LoaiVanBan("Báo cáo thành tích", "BC"), ("co_quan", "so", "trich_yeu", "noi_nhan", "het")),
    GiayToKhenThuong(LoaiVanBan("Báo cáo tóm tắt thành tích", "BC"), ("so", "trich_yeu", "noi_nhan")),
    GiayToKhenThuong(LoaiVanBan("Danh sách trích ngang", ""), ("so", "noi_nhan", "het")),
    # Papers of the emulation year, which no law gives a form: practice.
    GiayToKhenThuong(LoaiVanBan("Bản giao ước thi đua", ""), ("so", "trich_yeu", "noi_nhan")),
    GiayToKhenThuong(LoaiVanBan("Bản đăng ký thi đua", ""), ("so", "trich_yeu", "noi_nhan")),
    GiayToKhenThuong(LoaiVanBan("Phiếu đăng ký thi đua cá nhân", ""), ("so", "trich_yeu", "noi_nhan")),
)
"""They are none of the 29 kinds (Luật Thi đua, khen thưởng; NĐ 152/2025/NĐ-CP); head and letters are the decree's."""


def _without(part: str) -> tuple[str, ...]:
    return tuple(paper.loai.ten for paper in GIAY_TO_KHEN_THUONG if part in paper.khong_co)


KHONG_TRICH_YEU = ("Giấy giới thiệu", "Giấy nghỉ phép", THU_CONG.ten, *_without("trich_yeu"))
"""Kinds whose form has no subject (Phụ lục III, Mẫu 1.8 and 1.10), or that have no form."""
KHONG_SO = (THU_CONG.ten, *_without("so"))
KHONG_NGUOI_KY = _without("nguoi_ky")
KHONG_CO_QUAN = _without("co_quan")
NGANG = ("Danh sách trích ngang",)
"""Papers that are one wide table: their pages may lie along their width (Phụ lục I, Phần I, Mục I, khoản 2)."""
KHONG_HET = (THU_CONG.ten, *_without("het"))
"""Papers that "./." does not close."""
NGOAI_DANH_MUC = (THU_CONG.ten, *(paper.loai.ten for paper in GIAY_TO_KHEN_THUONG))
"""What is printed as a kind's name and stands in no list of Điều 7: a letter's own name, the award law's papers."""
CAC_BEN = ("Hợp đồng", "Bản ghi nhớ", "Bản thỏa thuận")
"""Kinds that several parties sign side by side, by the law of their matter; the decree gives them no form."""
KY_NHIEU_NOI = ("Biên bản", *CAC_BEN, "Bản giao ước thi đua", "Phiếu đăng ký thi đua cá nhân")
"""Papers with several places to sign, of which some are not at the right."""
KHONG_NOI_NHAN = (*CAC_BEN, THU_CONG.ten, *_without("noi_nhan"))

MA_CU = {
    "GN": "BGN", "TTh": "BTT", "UQ": "GUQ", "GT": "GGT", "NP": "GNP", "TS": "TrS", "QCh": "QC", "DAn": "DA",
    "QYĐ": "QyĐ",
}  # fmt: skip
"""Codes in use before the decree, and what it put in their place."""

_BY_NAME = {slug(kind.ten): kind for kind in (*LOAI, *(paper.loai for paper in GIAY_TO_KHEN_THUONG))}
_OF_A_YEAR = ("ban_giao_uoc_thi_dua", "ban_dang_ky_thi_dua", "phieu_dang_ky_thi_dua_ca_nhan")
_YEAR = re.compile(r"_nam_\d{4}$")
"""What papers of an emulation year print behind their name."""
_BY_CODE = {kind.viet_tat: kind for kind in LOAI if kind.viet_tat}


def loai_theo_ten(name: str) -> LoaiVanBan | None:
    """Find a kind by its printed name, whatever its capitals and tone-mark school.

    A thư công prints what it is: Thư chúc mừng, Thư khen, Thư chia buồn.
    """
    name = slug(name)
    paper = _YEAR.sub("", name)
    if paper in _OF_A_YEAR:
        return _BY_NAME[paper]
    return _BY_NAME.get(name) or (THU_CONG if name.startswith("thu_") else None)


def loai_theo_ma(code: str) -> LoaiVanBan | None:
    """Find a kind by its code, as it is written."""
    return _BY_CODE.get(code)
