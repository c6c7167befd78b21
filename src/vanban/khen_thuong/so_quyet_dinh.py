"""Số quyết định: the numbers that the office's own decisions were given, each told by an award that stands in it.

A dossier is made before its decisions are signed; once the registry clerk has numbered them (NĐ 30/2020/NĐ-CP, Điều 15)
the sheet ThongTinChung takes the numbers, and decisions and certificates made again bear them.

>>> told = SoQuyetDinh.parse("Giấy khen (đột xuất): 152/QĐ-KCNĐN")
>>> told.phan_thuong, told.loai_hinh.nhan, told.so.bare()
('GK', 'Đột xuất', '152/QĐ-KCNĐN')
"""

from __future__ import annotations

import re
from collections.abc import Container, Iterable
from typing import Any

from pydantic import Field

from vanban.danh_muc import liet_ke
from vanban.danh_muc.kieu import LoaiHinh, MaPhanThuong
from vanban.errors import WrittenFormError
from vanban.the_thuc.so_ky_hieu import SoKyHieu
from vanban.the_thuc.written import Written

_LINE = re.compile(r"(?P<phan_thuong>[^:()]+?)\s*(?:\((?P<loai_hinh>[^:()]+)\))?\s*:\s*(?P<so>.+)")


class SoQuyetDinh(Written):
    """The number of one decision."""

    ten = "số quyết định"

    phan_thuong: MaPhanThuong = Field(
        title="Phần thưởng", description="Danh hiệu, hình thức có trong quyết định.", examples=["Giấy khen"]
    )
    loai_hinh: LoaiHinh = Field(
        default=liet_ke.LoaiHinh.CONG_TRANG,
        title="Loại hình",
        description="Loại hình khen thưởng; không ghi là công trạng.",
        examples=["Đột xuất"],
    )
    so: SoKyHieu = Field(title="Số", description="Số, ký hiệu của quyết định.", examples=["152/QĐ-KCNĐN"])

    @classmethod
    def read(cls, text: str) -> dict[str, Any]:
        """Read ``Giấy khen: 152/QĐ-KCNĐN``, the loại hình in brackets after the award."""
        if not (found := _LINE.fullmatch(text)):
            raise WrittenFormError(cls.ten, text, "cần dạng Giấy khen: 152/QĐ-KCNĐN")
        return {name: part for name, part in found.groupdict().items() if part}

    def cua(self, kind: liet_ke.LoaiHinh, awards: Container[str]) -> bool:
        """Whether the decision on some awards (codes) of one loại hình is meant."""
        return self.loai_hinh is kind and self.phan_thuong in awards


def so_cua(numbers: Iterable[SoQuyetDinh], kind: liet_ke.LoaiHinh, awards: Container[str]) -> SoKyHieu | None:
    """Give the number of the decision on some awards of one loại hình; ``None`` while it has none."""
    return next((each.so for each in numbers if each.cua(kind, awards)), None)
