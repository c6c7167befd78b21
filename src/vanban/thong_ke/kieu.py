"""How the facts of statistics are written: awards, recipients, kinds of merit and numbers, each in one normal form.

>>> from pydantic import TypeAdapter
>>> TypeAdapter(TenDoiTuong).validate_python("tap the"), TypeAdapter(TenLoaiHinh).validate_python("chuyên đề")
('Tập thể', 'Phong trào thi đua')
>>> from pydantic import TypeAdapter
>>> TypeAdapter(SoViet).validate_python("1250,50")
'1.250,5'
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Annotated, Any, Literal

from pydantic import BeforeValidator, Field

from vanban.chu.text import nearest, slug
from vanban.chu.viet_so import nhan_so, viet_so
from vanban.danh_muc.liet_ke import DoiTuong, LoaiHinh, Nhom
from vanban.danh_muc.ten_in import phan_thuong, ten_chuan
from vanban.the_thuc.written import as_text


def mot_trong(choices: Sequence[str], read: Callable[[str], str] | None = None) -> BeforeValidator:
    """Read a choice whatever its capitals and marks, by ``read`` where it has other names too."""
    known = {slug(choice): choice for choice in choices}

    def understood(value: Any) -> Any:
        value = as_text(value)
        if not isinstance(value, str) or value in choices:
            return value
        if value.strip("«» ") == value.strip() and (found := known.get(slug(value))):
            return found
        if read and "«" not in value:
            return read(value)
        hint = nearest(value, choices)
        told = f"; có phải “{hint}”?" if hint else ""
        raise ValueError(f"không có “{value}”; cần một trong: {'; '.join(choices)}{told}")

    return BeforeValidator(understood)


def ten_thong_ke(text: str) -> str:
    """Write the name under which an award is counted, however it was typed and whichever province gives it.

    >>> ten_thong_ke("Bằng khen của Chủ tịch UBND tỉnh Ví Dụ"), ten_thong_ke("Giấy khen của Trưởng ban")
    ('Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh', 'Giấy khen')
    """
    name = ten_chuan(text)
    award = phan_thuong(name)
    words = slug(name, " ").split()
    if award.ten_cap_tinh and "tinh" in words and "bo" not in words:
        return award.ten_cap_tinh
    return award.ten_in() if award.nhom is Nhom.GIAY_KHEN else name


def _award(value: Any) -> Any:
    value = as_text(value)
    return ten_thong_ke(value) if isinstance(value, str) else value


TenPhanThuong = Annotated[str, BeforeValidator(_award)]
"""An award by the name it is counted under, read from any of its names and abbreviations."""

TenDoiTuong = Annotated[
    Literal["Tập thể", "Hộ gia đình", "Cá nhân", "Cá nhân người nước ngoài", "Tổ chức nước ngoài"],
    mot_trong([each.nhan for each in DoiTuong], lambda text: DoiTuong.doc(text).nhan),
]
TenLoaiHinh = Annotated[
    Literal[
        "Công trạng", "Đột xuất", "Phong trào thi đua", "Quá trình cống hiến", "Niên hạn", "Đối ngoại", "Kháng chiến"
    ],
    mot_trong([each.nhan for each in LoaiHinh], lambda text: LoaiHinh.doc(text).nhan),
]

TAP_THE = frozenset({"Tập thể", "Tổ chức nước ngoài"})
CA_NHAN = frozenset({"Cá nhân", "Cá nhân người nước ngoài"})
HO = frozenset({"Hộ gia đình"})

PHAN_LOAI: Mapping[str, str] = MappingProxyType({
    "Lãnh đạo cấp bộ, cấp tỉnh và tương đương trở lên": "lanh_dao_bo_tinh",
    "Lãnh đạo cấp vụ, sở, ngành và tương đương": "lanh_dao_vu_so",
    "Doanh nhân": "doanh_nhan",
    "Các cấp lãnh đạo từ phó phòng trở lên": "lanh_dao_khac",
    "Người trực tiếp công tác, lao động, học tập, chiến đấu và phục vụ chiến đấu": "truc_tiep",
    "Doanh nghiệp": "doanh_nghiep",
})  # fmt: skip
"""Classes of recipients that statistics tell apart (TT 02/2023/TT-BNV, Biểu 0602, 0603), and the count of each."""

_SHORT = {"lanh_dao": "lanh_dao_khac", "lanh_dao_quan_ly": "lanh_dao_khac", "nguoi_truc_tiep": "truc_tiep"}
_KHONG_TINH = frozenset({
    "co_quan_dang", "co_quan_hanh_chinh", "don_vi_su_nghiep", "hop_tac_xa", "ho_gia_dinh", "doi_tuong_khac",
    "co_quan_trung_uong_dong_tren_dia_ban",
})  # fmt: skip
"""Classes that are told in the register but are no line of the statistics."""


def phan_loai(value: Any) -> Any:
    """Read a class by its name, shortened or not; ``ValueError`` names the likeliest meant."""
    if not isinstance(value, str):
        return value
    typed = slug(value)
    field = _SHORT.get(typed, typed)
    known = {**{slug(name): name for name in PHAN_LOAI}, **{name: text for text, name in PHAN_LOAI.items()}}
    if found := known.get(field):
        return found
    if typed in _KHONG_TINH:
        return value.strip()
    meant = nearest(value, PHAN_LOAI)
    raise ValueError(f"không có phân loại “{value}”" + (f"; có phải “{meant}”?" if meant else ""))


PhanLoai = Annotated[str, BeforeValidator(phan_loai)]


def _number(value: Any) -> Any:
    value = as_text(value)
    if type(value) is int or isinstance(value, str):
        number = nhan_so(value)
        if number < 0:
            raise ValueError(f"“{value}” không thể âm")
        return viet_so(number)
    return value


SoViet = Annotated[str, BeforeValidator(_number)]
"""A number of money or people that is not negative, as papers write it: 1.250,5."""

Nam = Annotated[int, Field(ge=1945, le=2999)]
SoLuong = Annotated[int, Field(ge=0, le=9_999_999)]
