r"""Căn cứ ban hành văn bản (legal basis).

Each basis is a line of its own in italics that ends with a semicolon, the last
with a full stop; before the decree (Thông tư 01/2011/TT-BNV, Điều 11) upright,
the last with a comma. The data holds the facts: "Căn cứ" is added where a bare law
is named, the closing marks always.

NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6a.

>>> print(CanCu.parse("Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;\nTheo đề nghị của Chánh Văn phòng"))
Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;
Theo đề nghị của Chánh Văn phòng.
"""

from __future__ import annotations

import re
from typing import Annotated, Any

from pydantic import AfterValidator, Field

from vanban.chu.cau import item_text, not_empty
from vanban.chu.text import upper_first
from vanban.the_thuc.dia_danh_thoi_gian import ThoiGian
from vanban.the_thuc.hieu_luc import NGAY_ND30
from vanban.the_thuc.written import Muc, TungDong, Written

_LAW = re.compile(
    r"(?:Hiến pháp|Bộ luật|Luật|Pháp lệnh|Lệnh|Nghị quyết|Nghị định|Quyết định|Thông tư|Chỉ thị|Kế hoạch"
    r"|Chương trình|Hướng dẫn|Quy chế|Quy định|Công văn|Thông báo|Văn bản|Đề án|Dự án|Phương án|Tờ trình|Báo cáo"
    r"|Biên bản|Kết luận|Thông cáo)\b(?! sư\b)"
)


def _basis(text: str) -> str:
    text = item_text(text.replace("\n", " "))  # a basis is one line
    text = upper_first(text)
    return f"Căn cứ {text}" if _LAW.match(text) else text


DongCanCu = Annotated[Muc, AfterValidator(_basis), AfterValidator(not_empty)]
"""One basis, without its closing mark."""


class CanCu(Written):
    """The block of bases, in order."""

    ten = "căn cứ ban hành"
    nhieu_dong = True

    can_cu: Annotated[tuple[DongCanCu, ...], TungDong] = Field(default=(), title="Căn cứ")

    @classmethod
    def read(cls, text: str) -> dict[str, Any]:
        """Take each line for a basis."""
        return {"can_cu": text.split("\n")}

    def dong(self, thoi_gian: ThoiGian = ThoiGian()) -> tuple[str, ...]:  # noqa: B008 - frozen
        """Give the lines of a paper of that date: semicolons, and the law's mark at the last."""
        last = len(self.can_cu) - 1
        day = thoi_gian.muon_nhat
        mark = "," if day and day < NGAY_ND30 else "."
        return tuple(basis + (";" if index < last else mark) for index, basis in enumerate(self.can_cu))

    def __str__(self) -> str:
        return "\n".join(self.dong())
