"""Phụ lục (appendix): its heading, the line that ties it to its paper, its text and tables.

"Phụ lục" and its number stand on a line of their own, in small letters and
bold; a single appendix needs no number, two or more have Roman ones. Below
the title stands in italics which paper it goes with; blanks of a draft stay
open. Its pages are numbered from 1.

NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục I, khoản 2; Mục III, khoản 1; Phụ lục III, Mẫu 2.1.

>>> nhan(1, 3), nhan(1, 1)
('Phụ lục I', 'Phụ lục')
>>> from vanban.the_thuc.dia_danh_thoi_gian import ThoiGian
>>> kem_theo("Kế hoạch", SoKyHieu(so=5, ky_hieu="KH-UBND"), ThoiGian.parse("2020-01-15"), "Ủy ban nhân dân")
'(Kèm theo Kế hoạch số 05/KH-UBND ngày 15 tháng 01 năm 2020 của Ủy ban nhân dân)'
>>> PhuLuc(tieu_de="Phụ lục 1: Danh sách khen thưởng.", noi_dung=["Gồm 12 người."]).tieu_de
'Danh sách khen thưởng'
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Annotated, Any, TypedDict

from pydantic import BeforeValidator, Field, ValidationInfo, field_validator

from vanban.chu.marked import Marked
from vanban.chu.so import roman
from vanban.the_thuc import kieu
from vanban.the_thuc.ban_in import BanIn, bo_het
from vanban.the_thuc.bang import Bang, in_dau
from vanban.the_thuc.cac_khoi import CacKhoi
from vanban.the_thuc.dia_danh_thoi_gian import ThoiGian
from vanban.the_thuc.khoi_noi_dung import KhoiNoiDung
from vanban.the_thuc.noi_dung import HET, Khoi, het_phan, ket_thuc
from vanban.the_thuc.so_ky_hieu import SoKyHieu
from vanban.the_thuc.than_van_ban import KIEU_THAN, doc_than, in_than
from vanban.the_thuc.written import CoKhong, Model, TieuDe, as_text

OPEN = "……"
"""An open place inside the line, as the form prints it (Phụ lục III, Mẫu 2.1)."""
RONG_NHAT = 75
"""Letters of the longest words of all columns, two more a column for its padding, that an upright page has room for:
165 mm at 12 pt, of which a Vietnamese letter takes 6 on average."""
_LABEL = re.compile(r"^(?:Phụ lục\s+(?:[IVXLC]+|\d+)\s*[.:–-]\s*)+", re.IGNORECASE)


class PhuLucIn(TypedDict):
    """An appendix as it prints; ``ngang`` tells whether its pages lie along the sheet's width."""

    nhan: str
    ten: str
    kem_theo: str
    noi_dung: list[Khoi]
    ngang: bool


def _without_label(title: Any) -> Any:
    """Take off the label that the printing gives."""
    text = as_text(title)
    return _LABEL.sub("", text.strip(), count=1) if isinstance(text, str) else text


class PhuLuc(Model):
    """One appendix: its title, if it has one, and what it says."""

    tieu_de: Annotated[TieuDe, BeforeValidator(_without_label)] | None = Field(
        default=None,
        title="Tiêu đề",
        description="Tên phụ lục, nếu có; chữ “Phụ lục” và số được thêm.",
        examples=["Danh sách tập thể được khen thưởng"],
    )
    noi_dung: CacKhoi = Field(
        title="Nội dung",
        description="Lời văn và bảng, từng khối theo thứ tự như nội dung văn bản.",
        examples=[[{"bang": {"cot": ["TT", "Tên tập thể"], "hang": [[1, "Văn phòng"], [2, "Phòng Thí Dụ"]]}}]],
    )
    ngang: CoKhong | None = Field(
        default=None,
        title="Ngang",
        description="In trên trang nằm ngang hay không; không ghi thì nằm ngang khi bảng quá rộng.",
        examples=["có"],
    )

    @field_validator("ngang")
    @classmethod
    def _other_than_it_lies_anyway(cls, across: bool | None, info: ValidationInfo) -> bool | None:
        return None if across is can_ngang(info.data.get("noi_dung", ())) else across

    @property
    def nam_ngang(self) -> bool:
        """Whether its pages lie along the sheet's width."""
        return can_ngang(self.noi_dung) if self.ngang is None else self.ngang

    def in_ra(self, label: str, tie: str) -> PhuLucIn:
        """Print it under a label, tied to its paper by a line."""
        body = het_phan(ket_thuc(list(in_than(self.noi_dung))))
        return {"nhan": label, "ten": self.tieu_de or "", "kem_theo": tie, "noi_dung": body, "ngang": self.nam_ngang}


def can_ngang(blocks: Iterable[KhoiNoiDung]) -> bool:
    """Tell whether a table among these is too wide for an upright page, its words kept whole."""
    return any(block.bang is not None and _letters(block.bang) > RONG_NHAT for block in blocks)


def _letters(bang: Bang) -> int:
    """Count the letters of the longest word of each column."""
    columns: list[set[str]] = [set() for _ in range(bang.so_cot)]
    for head in in_dau(bang.cot):
        if head["so_cot"] == 1:
            columns[head["cot"]].add(head["loi"])
    bodies = zip(*(row for row in bang.hang if not isinstance(row, str)), strict=False)
    for column, cells in zip(columns, bodies, strict=False):
        column.update(Marked(text).plain() if "*" in text else text for text in set(cells))
    return sum(2 + max((len(word) for text in texts for word in text.split()), default=0) for texts in columns)


def nhan(number: int, count: int) -> str:
    """Write the label of appendix ``number`` (from 1) of ``count``."""
    return "Phụ lục" if count == 1 else f"Phụ lục {roman(number)}"


def kem_theo(ten_loai: str, so_ky_hieu: SoKyHieu | None, thoi_gian: ThoiGian, co_quan: str) -> str:
    """Write the line under the title: which paper the appendix goes with; a ceremonial letter has no number."""
    number = f" số {so_ky_hieu.bare(OPEN)}" if so_ky_hieu else ""
    return f"(Kèm theo {ten_loai}{number} {thoi_gian.bang_loi(OPEN)} của {' '.join(co_quan.split())})"


def doc_dau(ban: BanIn) -> str | None:
    """Take an appendix's label, tie and end, which are printed by rule, and give its title."""
    labels = ban.lay(kieu.PHU_LUC)
    ban.tra(each for each in labels if not re.fullmatch(r"(?i)phụ lục(?:\s+(?:[ivxlc]+|\d+))?\.?", each.loi.strip()))
    doc_kem_theo(ban)
    ban.bo(kieu.HET_PHU_LUC, HET)
    return ban.mot(kieu.TEN_PHU_LUC)


def doc_kem_theo(ban: BanIn) -> None:
    """Take the line that ties a part to its paper."""
    ban.tra(each for each in ban.lay(kieu.KEM_THEO) if not each.loi.strip("( ").startswith("Kèm theo"))


def doc_phu_luc(ban: BanIn) -> dict[str, Any]:
    """Read an appendix back: the inverse of ``in_ra``."""
    body, title = ban.lay(*KIEU_THAN), doc_dau(ban)
    return {"tieu_de": title, "noi_dung": doc_than(bo_het(body)), "ngang": ban.ngang}


def in_cac_phu_luc(appendices: Sequence[PhuLuc], tie: str, before: int = 0) -> list[PhuLucIn]:
    """Print appendices in order; ``before`` others of the paper stand before them."""
    count = before + len(appendices)
    return [each.in_ra(nhan(number, count), tie) for number, each in enumerate(appendices, before + 1)]
