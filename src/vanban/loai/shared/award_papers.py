"""What papers of commendation share: a subject that counts, and the list of recipients as their first appendix.

The subject is written from the recipients unless the user words it; a number in it must be theirs.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any, ClassVar

from pydantic import Field, ValidationInfo, field_validator

from vanban.chu.text import slug
from vanban.loai.shared.award_lists import NHIEU_COT, TRUY_TANG, PhanDoc, danh_sach, doc_danh_sach
from vanban.loai.shared.award_words import dem, doc_nhung_ai, nhung_ai, so_khac, viec
from vanban.loai.shared.awards import CoNhom, NhomKhen, can_bang, tong
from vanban.loai.shared.parts import CoTrichYeu
from vanban.the_thuc import kieu
from vanban.the_thuc.ban_in import BanIn, DoanIn, bo_het
from vanban.the_thuc.dia_danh_thoi_gian import ThoiGian
from vanban.the_thuc.khoang_thoi_gian import KhoangThoiGian
from vanban.the_thuc.phu_luc import PhuLuc, PhuLucIn, doc_dau, in_cac_phu_luc, nhan
from vanban.the_thuc.than_van_ban import KIEU_THAN
from vanban.the_thuc.trich_yeu import TrichYeuText
from vanban.the_thuc.written import CoKhong

_LIST = re.compile(r"Danh sách\b", re.IGNORECASE)


class CoTrichYeuTinh(CoTrichYeu, CoNhom):
    """A paper whose subject is written from whom it is about."""

    trich_yeu: TrichYeuText | None = Field(  # type: ignore[assignment]
        default=None,
        title="Trích yếu",
        description="Không ghi thì được viết từ phần thưởng và số người; ghi thì số lượng phải khớp danh sách.",
        examples=["Về việc khen thưởng thành tích xuất sắc trong phong trào thi đua năm 2025"],
    )
    mo_trich_yeu: ClassVar[str] = "Về việc "
    """What the subject begins with, before what is done with the award."""

    @field_validator("trich_yeu")
    @classmethod
    def _of_the_rows(cls, given: str | None, info: ValidationInfo) -> str | None:
        """Hold a number in the subject to the rows; forget a subject that would be written anyway."""
        groups = info.data.get("nhom")
        if given is None or groups is None:
            return given
        if faults := list(so_khac(given, tong(groups))):
            raise ValueError("; ".join(faults))
        told = {name: info.data.get(name) for name in ("thoi_gian_thanh_tich", "ngay_ban_hanh")}
        made = cls.trich_yeu_san(groups, told["thoi_gian_thanh_tich"], told["ngay_ban_hanh"] or ThoiGian())
        return None if slug(given) == slug(made) else given

    @classmethod
    def trich_yeu_san(cls, nhom: Sequence[NhomKhen], luc: KhoangThoiGian | None, ngay: ThoiGian) -> str:
        """Write the subject: what is asked or done, for how many, for which year."""
        when = f" {luc}" if luc and str(luc).startswith("năm ") else ""
        one = nhom[0]
        award = viec(one.phan_thuong, ngay.muon_nhat, truy_tang=one.truy_tang)
        return f"{cls.mo_trich_yeu}{award if len(nhom) == 1 else 'khen thưởng'}{when} cho {dem(tong(nhom))}"

    def in_trich_yeu(self) -> str:
        """Print the subject."""
        return self.trich_yeu or self.trich_yeu_san(self.nhom, self.thoi_gian_thanh_tich, self.thoi_gian)


class CoDanhSach(CoTrichYeuTinh):
    """A paper whose list of recipients is its first appendix, unless it has none."""

    viec_danh_sach: ClassVar[str]
    """What the list says of those it names: "đề nghị", "được"."""

    dang_bang: CoKhong | None = Field(
        default=None,
        title="Dạng bảng",
        description="Danh sách kèm theo in thành bảng hay từng dòng; không ghi thì là bảng khi có trên 10 dòng hoặc có "
        "điều chỉ bảng mới in được.",
        examples=["có"],
    )

    @field_validator("dang_bang")
    @classmethod
    def _other_than_it_is_anyway(cls, table: bool | None, info: ValidationInfo) -> bool | None:
        groups = info.data.get("nhom")
        if table is None or groups is None:
            return table
        if not table and any(each.can_bang for group in groups for _, each in group.nguoi()):
            raise ValueError("có điều chỉ in được trong bảng (thành tích, số phiếu, năm sinh …)")
        return None if table is can_bang(groups) else table

    @property
    def co_danh_sach(self) -> bool:
        """Whether there is such a list."""
        return True

    @property
    def in_bang(self) -> bool:
        """Whether the list that goes with the paper is a table."""
        return can_bang(self.nhom) if self.dang_bang is None else self.dang_bang

    @property
    def nhan_danh_sach(self) -> str:
        """The list's label, as sentences point to it."""
        return nhan(1, 1 + len(self.phu_luc))

    def in_phu_luc(self) -> list[PhuLucIn]:
        """Print the list, then the other appendices."""
        tie, listed = self.in_kem_theo(), int(self.co_danh_sach)
        others = in_cac_phu_luc(self.phu_luc, tie, before=listed)
        if not listed:
            return others
        blocks = tuple(danh_sach(self.nhom, self.ngay, in_bang=self.in_bang))
        across = any(block.bang and block.bang.so_cot > NHIEU_COT for block in blocks) or None
        own = PhuLuc(tieu_de=self._list_title(), noi_dung=blocks, ngang=across)
        return [own.in_ra(self.nhan_danh_sach, tie), *others]

    def _list_title(self) -> str:
        one = self.nhom[0]
        award = viec(one.phan_thuong, self.ngay, truy_tang=one.truy_tang)
        return f"Danh sách {nhung_ai(self.so)} {self.viec_danh_sach} {award if len(self.nhom) == 1 else 'khen thưởng'}"

    @classmethod
    def doc_phan_danh_sach(cls, ban: BanIn) -> tuple[list[DoanIn], list[PhanDoc]]:
        """Take the list out of a printed paper: its paragraphs, and what they say."""
        first = ban.phu_luc[0] if ban.phu_luc else None
        title = " ".join(first.chu(kieu.TEN_PHU_LUC)) if first else ""
        if first is None or not _LIST.match(title):
            return [], []
        ban.phu_luc = ban.phu_luc[1:]
        body = bo_het(first.lay(*KIEU_THAN))
        doc_dau(first)
        ban.tra(first.con_lai)
        return body, doc_danh_sach(body, doc_nhung_ai(title))

    @classmethod
    def doc_nhom(cls, parts: Iterable[PhanDoc], done: Sequence[tuple[bool, str]]) -> dict[str, Any]:
        """Put rows with what is done for them: by the award their heading names, else all for the one there is."""
        groups: dict[tuple[bool, str], dict[str, Any]] = {}
        tables = []
        for part in parts:
            named = (part.ten.startswith(TRUY_TANG), part.ten.removeprefix(TRUY_TANG))
            key = named if part.ten else done[0] if done else (False, "")
            group = groups.setdefault(key, {"truy_tang": key[0], **({"phan_thuong": key[1]} if key[1] else {})})
            group[part.ai] = [_row(each) for each in part.hang]
            tables.append(any(isinstance(each, dict) for each in part.hang))
        return {"nhom": list(groups.values()), "dang_bang": any(tables)}


def _row(row: Any) -> Any:
    """Leave out of a row what its group says."""
    return {name: value for name, value in row.items() if name != "phan_thuong"} if isinstance(row, dict) else row
