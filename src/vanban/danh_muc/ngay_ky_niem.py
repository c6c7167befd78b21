"""Ngày kỷ niệm: days the country keeps, counted in years; "năm tròn" is a count that ends in 0 (L22 Đ3.6).

>>> LOI_KEU_GOI.nam_thu(2027), LOI_KEU_GOI.ky_niem(2027)
(79, 'kỷ niệm 79 năm Ngày Chủ tịch Hồ Chí Minh ra Lời kêu gọi thi đua ái quốc (11/6/1948-11/6/2027)')
>>> [one.ten for one in nam_tron(2027)]
['Ngày Thương binh - Liệt sĩ']
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from vanban.chu.so import padded
from vanban.danh_muc.nguon import Nguon, mot_nguon, nho


@dataclass(frozen=True)
class NgayKyNiem:
    """A day of a year long ago, and its name."""

    ten: str
    ngay: int
    thang: int
    nam: int
    nguon: Nguon

    def nam_thu(self, nam: int) -> int:
        """Count the years to that year."""
        return nam - self.nam

    def ky_niem(self, nam: int) -> str:
        """Write the anniversary of a year, its first and its present day in brackets."""
        day = f"{padded(self.ngay)}/{padded(self.thang) if self.thang <= 2 else self.thang}"
        return f"kỷ niệm {self.nam_thu(nam)} năm {self.ten} ({day}/{self.nam}-{day}/{nam})"


LOI_KEU_GOI: Final = NgayKyNiem(
    "Ngày Chủ tịch Hồ Chí Minh ra Lời kêu gọi thi đua ái quốc", 11, 6, 1948, mot_nguon("kế hoạch năm 2020")
)
CAC_NGAY: Final = (
    NgayKyNiem("Ngày thành lập Đảng Cộng sản Việt Nam", 3, 2, 1930, nho("ngày lễ lớn")),
    NgayKyNiem("Ngày Giải phóng miền Nam, thống nhất đất nước", 30, 4, 1975, nho("ngày lễ lớn")),
    NgayKyNiem("Ngày sinh Chủ tịch Hồ Chí Minh", 19, 5, 1890, nho("ngày lễ lớn")),
    LOI_KEU_GOI,
    NgayKyNiem("Ngày Thương binh - Liệt sĩ", 27, 7, 1947, nho("ngày lễ lớn")),
    NgayKyNiem("Ngày thành lập Công đoàn Việt Nam", 28, 7, 1929, nho("ngày lễ lớn")),
    NgayKyNiem("Ngày Cách mạng tháng Tám thành công", 19, 8, 1945, nho("ngày lễ lớn")),
    NgayKyNiem("Ngày Quốc khánh nước Cộng hòa xã hội chủ nghĩa Việt Nam", 2, 9, 1945, nho("ngày lễ lớn")),
    NgayKyNiem("Ngày thành lập Quân đội nhân dân Việt Nam", 22, 12, 1944, nho("ngày lễ lớn")),
)
"""In the order of the year."""


def nam_tron(nam: int) -> tuple[NgayKyNiem, ...]:
    """Give the days whose count of years ends in 0 that year."""
    return tuple(one for one in CAC_NGAY if one.nam_thu(nam) % 10 == 0)
