"""Phụ lục (appendix): its heading and the line that ties it to its paper.

"Phụ lục" and its number stand on a line of their own, in small letters and
bold; a single appendix needs no number, two or more have Roman ones. Below
the title stands in italics which paper it goes with; blanks of a draft stay
open. Its pages are numbered from 1.

NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III, khoản 1.

>>> nhan(1, 3), nhan(1, 1)
('Phụ lục I', 'Phụ lục')
>>> from vanban.the_thuc.so_ky_hieu import SoKyHieu
>>> from vanban.the_thuc.dia_danh_thoi_gian import ThoiGian
>>> kem_theo("Kế hoạch", SoKyHieu(so=5, ky_hieu="KH-UBND"), ThoiGian.parse("2020-01-15"), "Ủy ban nhân dân")
'(Kèm theo Kế hoạch số 05/KH-UBND ngày 15 tháng 01 năm 2020 của Ủy ban nhân dân)'
"""

from __future__ import annotations

from vanban.chu.so import roman
from vanban.the_thuc.dia_danh_thoi_gian import ThoiGian
from vanban.the_thuc.so_ky_hieu import SoKyHieu

OPEN = "……"
"""An open place inside the line, as the form prints it (Phụ lục III, Mẫu 2.1)."""


def nhan(number: int, count: int) -> str:
    """Write the label of appendix ``number`` (from 1) of ``count``."""
    return "Phụ lục" if count == 1 else f"Phụ lục {roman(number)}"


def kem_theo(ten_loai: str, so_ky_hieu: SoKyHieu, thoi_gian: ThoiGian, co_quan: str) -> str:
    """Write the line under the title: which paper the appendix goes with."""
    number = so_ky_hieu.bare(OPEN)
    return f"(Kèm theo {ten_loai} số {number} {thoi_gian.bang_loi(OPEN)} của {co_quan})"
