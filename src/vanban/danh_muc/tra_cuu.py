"""Tra cứu: find an award as offices type it.

Case, marks, composition, quotation marks, spaces and y/i (kỷ, kỉ; sỹ, sĩ) make no
difference. A name may bear its issuer ("Bằng khen của Chủ tịch UBND tỉnh Ví Dụ")
or a year; without what tells awards apart ("Bằng khen", "Huân chương Lao động")
nothing is found, and ``goi_y`` says what may be meant.

>>> tim("chiến sỹ thi đua cơ sở năm 2024").ma, tim("Bằng khen Bộ Nội vụ").ma, tim("HCLĐ III").ten_in()
('CSTDCS', 'BK_BT', '“Huân chương Lao động” hạng Ba')
>>> tim("bằng khen") is None, goi_y("bằng khen")[0]
(True, '“Bằng khen của Thủ tướng Chính phủ”')
"""

from __future__ import annotations

import datetime
import re
from functools import lru_cache
from types import MappingProxyType
from typing import Final

from vanban.chu.text import nearest, nfc, slug
from vanban.danh_muc.che_do import che_do
from vanban.danh_muc.danh_hieu_thi_dua import DANH_HIEU_THI_DUA
from vanban.danh_muc.hinh_thuc_khen_thuong import HINH_THUC_KHEN_THUONG
from vanban.danh_muc.liet_ke import DoiTuong
from vanban.danh_muc.phan_thuong import PhanThuong

CAC_PHAN_THUONG: Final = (*DANH_HIEU_THI_DUA, *HINH_THUC_KHEN_THUONG)
"""Every award: titles, then forms of commendation, each in the law's order."""

THEO_MA: Final = MappingProxyType({award.ma: award for award in CAC_PHAN_THUONG})

_LONGEST = 300
_FRAME = re.compile(r"^(?:danh hieu thi dua |danh hieu |hinh thuc )|(?: nam(?: hoc)?(?: \d{4})+)$")


def _words(text: str) -> str:
    """Fold a text to plain words: no marks, i for y, one blank between."""
    folded = slug(nfc(text), joint=" ").replace("y", "i")
    return _FRAME.sub("", _FRAME.sub("", folded))


def _key(text: str) -> str:
    return _words(text).replace(" ", "")


def _names(award: PhanThuong) -> tuple[str, ...]:
    """Give everything an award is called."""
    others = (*(name for _, name in award.ten_khac), award.ten_cap_tinh, *award.bi_danh)
    return (award.ten_in(), *(name for name in others if name), award.ma)


_BY_KEY: Final = {_key(name): award for award in CAC_PHAN_THUONG for name in _names(award)}

# What follows the head of a name, in folded words. A youth union's or Party committee's paper is no province's.
_TOWN = r"(?:tinh(?! (?:doan|ui|hoi))|thanh pho(?! doan)|tp)"
_BODY = (
    r"toa an nhan dan toi cao|vien kiem sat nhan dan toi cao|kiem toan nha nuoc|ngan hang nha nuoc|thanh tra chinh phu"
    r"|van phong (?:chinh phu|quoc hoi|chu tich nuoc|trung uong dang)|tong lien doan lao dong|mat tran to quoc viet nam"
    r"|trung uong (?:doan|hoi)|ban [a-z ]+ trung uong|hoc vien chinh tri quoc gia|thong tan xa viet nam"
    r"|dai (?:tieng noi|truyen hinh) viet nam|vien han lam khoa hoc|bao hiem xa hoi viet nam|ban co ieu chinh phu"
    r"|ui ban dan toc|ban quan li lang chu tich ho chi minh|lien minh hop tac xa viet nam"
    r"|lien doan thuong mai va cong nghiep viet nam"
    r"|hoi (?:nong dan|lien hiep phu nu|cuu chien binh|luat gia) viet nam"
    r"(?! (?:tinh|thanh pho|tp|hu[a-z]+|xa|phuong)\b)"
)
_ISSUERS: Final = (
    ("QUAN_KHU", r"(?:bo )?(?:tu lenh )?quan (?:khu|chung|doan)\b.*|(?:giam doc )?dai hoc quoc gia\b.*|dhqg\b.*"),
    ("CHINH_PHU", r"chinh phu"),
    ("THU_TUONG", r"thu tuong(?: chinh phu)?|ttg(?:cp)?|ttcp"),
    ("BO_TINH", rf"(?:chu tich )?(?:ubnd|ui ban nhan dan)(?: {_TOWN}\b.*)?|(?:cap )?{_TOWN}\b.*"
                r"|(?:cap |bo truong )?bo(?! (?:tu lenh|chi hui|doi|phan|mon|sung)\b)(?: .*)?"
                rf"|(?:[a-z]+ )*?(?:{_BODY})\b.*"),
    ("CO_SO", r"(?:cap )?co so"),
    ("TOAN_QUOC", r"toan quoc"),
)  # fmt: skip
_HEADS: Final = {
    "bang khen": {"THU_TUONG": "BKTTG", "CHINH_PHU": "BKTTG", "BO_TINH": "BK_BT", "QUAN_KHU": "BK_QK_DHQG"},
    "bk": {"THU_TUONG": "BKTTG", "CHINH_PHU": "BKTTG", "BO_TINH": "BK_BT", "QUAN_KHU": "BK_QK_DHQG"},
    "co thi dua": {"CHINH_PHU": "COCP", "BO_TINH": "CO_BT", "QUAN_KHU": "CO_QK_DHQG"},
    "co": {"CHINH_PHU": "COCP", "BO_TINH": "CO_BT", "QUAN_KHU": "CO_QK_DHQG"},
    "chien si thi dua": {"TOAN_QUOC": "CSTDTQ", "BO_TINH": "CSTD_BT", "CO_SO": "CSTDCS"},
    "cstd": {"TOAN_QUOC": "CSTDTQ", "BO_TINH": "CSTD_BT", "CO_SO": "CSTDCS"},
}
_WITH_ANY_NAME: Final = {"giai khen": "GK", "gk": "GK", "ki niem chuong": "KNC", "knc": "KNC"}
"""Heads that are an award whoever gives it."""


def tim(text: str, day: datetime.date | None = None) -> PhanThuong | None:
    """Find the award a text names; with a day, only one that the law of that day knows."""
    award = _named(text[:_LONGEST])
    if award and day and not ((regime := che_do(day)) and regime.ma in award.che_do):
        return None
    return award


def goi_y(text: str, day: datetime.date | None = None) -> tuple[str, ...]:
    """Give the printed names of awards that may be meant: those that begin so, else the nearest; else none."""
    known = [award for award in CAC_PHAN_THUONG if not day or award.quyet_dinh(day)]
    typed = _key(text[:_LONGEST])
    begun = [award for award in known if typed and any(_key(name).startswith(typed) for name in _names(award)[:-1])]
    if not begun:
        by_name = {name: award for award in known for name in _names(award)[:-1]}
        likeliest = nearest(text[:_LONGEST], by_name)
        begun = [by_name[likeliest]] if likeliest else []
    return tuple(award.ten_in(day) for award in begun)


def danh_sach_chon() -> dict[str, tuple[str, ...]]:
    """Give the names to choose from in a workbook's columns, by the lists that its sheets ask for."""
    whom = {"ca_nhan": DoiTuong.CANHAN, "tap_the": DoiTuong.TAPTHE, "ho_gia_dinh": DoiTuong.HOGIADINH}
    lists = {
        f"{family}_{name}": tuple(
            _plain_name(one) for one in CAC_PHAN_THUONG if one.danh_hieu is title and each in one.doi_tuong
        )
        for family, title in (("danh_hieu", True), ("hinh_thuc", False))
        for name, each in whom.items()
    }
    homes = tuple(_plain_name(one) for one in CAC_PHAN_THUONG if DoiTuong.HOGIADINH in one.doi_tuong)
    every = tuple(map(_plain_name, CAC_PHAN_THUONG))
    return {**lists, "hinh_thuc_ho_gia_dinh": homes, "danh_hieu_hinh_thuc": every}


def _plain_name(award: PhanThuong) -> str:
    """Give an award's name as a list to choose from has it: the province's where there is one, without quotes."""
    return award.ten_cap_tinh or award.ten_in().replace("“", "").replace("”", "")


@lru_cache(maxsize=4096)
def _named(text: str) -> PhanThuong | None:
    return _BY_KEY.get(_key(text)) or _issued(_words(text))


def _issued(words: str) -> PhanThuong | None:
    """Find an award by the head of its name and who gives it."""
    for head, code in _WITH_ANY_NAME.items():
        if words == head or words.startswith(f"{head} "):
            return THEO_MA[code]
    for head, by_issuer in _HEADS.items():
        if words.startswith(f"{head} "):
            issuer = words.removeprefix(f"{head} ").removeprefix("cua ")
            kind = next((kind for kind, pattern in _ISSUERS if re.fullmatch(pattern, issuer)), "")
            if code := by_issuer.get(kind, ""):
                return THEO_MA[code]
    return None
