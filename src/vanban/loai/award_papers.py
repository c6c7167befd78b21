"""What papers of commendation share: a subject that counts, bases ready for the day, the council's session.

A paper that names no law of commendation is given those its day has (``danh_muc.can_cu``), stored like typed ones. The
subject is written from the recipients unless the user words it; a number in it must be theirs.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Annotated, Any, ClassVar

from pydantic import BeforeValidator, Field, ValidationInfo, field_validator, model_validator

from vanban.chu.cau import item_text, unclosed
from vanban.chu.text import FORBIDDEN, clean, lower_first, slug
from vanban.danh_muc.can_cu import can_cu
from vanban.loai.award_lists import TRUY_TANG, PhanDoc, danh_sach, doc_danh_sach
from vanban.loai.award_words import dem, doc_nhung_ai, nhung_ai, so_khac, viec
from vanban.loai.awards import CoNhom, NhomKhen, can_bang, tong
from vanban.loai.parts import CoCanCu, CoTrichYeu
from vanban.the_thuc import kieu
from vanban.the_thuc import noi_dung as nd
from vanban.the_thuc.ban_in import BanIn, DoanIn, bo_het
from vanban.the_thuc.can_cu import CanCu
from vanban.the_thuc.dia_danh_thoi_gian import ThoiGian
from vanban.the_thuc.khoang_thoi_gian import KhoangThoiGian
from vanban.the_thuc.nguoi_nhan import LoiThuong
from vanban.the_thuc.noi_dung import Khoi
from vanban.the_thuc.phien_hop import PhienHop
from vanban.the_thuc.phu_luc import PhuLuc, PhuLucIn, doc_dau, in_cac_phu_luc, nhan
from vanban.the_thuc.than_van_ban import KIEU_THAN
from vanban.the_thuc.trich_yeu import TrichYeuText
from vanban.the_thuc.written import CoKhong, as_text

_LIST = re.compile(r"Danh sách\b", re.IGNORECASE)
_HAVING = re.compile(r"(?:vì\s+)?đã\s+có\s+", re.IGNORECASE)
_LAW = re.compile(r"\bLuật Thi đua,\s*khen thưởng\b", re.IGNORECASE)
_NUMBER_OF_LAW = re.compile(r" số \d+/\d{4}/QH\d+")
"""A law is cited without its number (NĐ 30/2020/NĐ-CP, PL I, Ph.I, M.II k.6a)."""
_ON_WHOSE_WORD = re.compile(r"(?:Theo|Xét)\s+đề nghị\b|Xét\b", re.IGNORECASE)


def _merit(value: Any) -> Any:
    """Take off what the printing adds."""
    text = as_text(value)
    return lower_first(_HAVING.sub("", text.strip())) if isinstance(text, str) else text


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
        return [PhuLuc(tieu_de=self._list_title(), noi_dung=blocks).in_ra(self.nhan_danh_sach, tie), *others]

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


class KhenThuong(CoCanCu, CoTrichYeuTinh):
    """A paper of commendation with bases."""

    thanh_tich: Annotated[LoiThuong, BeforeValidator(_merit)] | None = Field(
        default=None,
        title="Thành tích",
        description="Thành tích chung, in sau chữ “đã có”.",
        examples=["thành tích xuất sắc trong phong trào thi đua năm 2025"],
    )
    phien_hop: PhienHop | None = Field(
        default=None,
        title="Phiên họp",
        description="Phiên họp xét khen thưởng của Hội đồng, in thành một căn cứ; không có thì bỏ.",
        examples=["Căn cứ kết quả họp Hội đồng Thi đua - Khen thưởng ngày 10/01/2026"],
    )

    @model_validator(mode="before")
    @classmethod
    def _session_among_bases(cls, value: Any) -> Any:
        """Take the session out of typed bases, where it is not given for itself."""
        if not isinstance(value, dict) or value.get("phien_hop") is not None:
            return value
        lines = _lines(value.get("can_cu"))
        found = [line for line in lines if PhienHop.la(_bare(line))]
        if not found:
            return value
        others = tuple(line for line in lines if line is not found[-1])
        return {**value, "phien_hop": _bare(found[-1]), "can_cu": others}

    @field_validator("can_cu")
    @classmethod
    def _laws_of_the_day(cls, given: tuple[str, ...], info: ValidationInfo) -> tuple[str, ...]:
        date: ThoiGian | None = info.data.get("ngay_ban_hanh")
        day = date.muon_nhat if date else None
        if day is None or any(map(_LAW.search, given)):
            return given
        return (*(_NUMBER_OF_LAW.sub("", line.loi) for line in can_cu(day)), *given)

    @field_validator("phien_hop")
    @classmethod
    def _before_the_paper(cls, session: PhienHop | None, info: ValidationInfo) -> PhienHop | None:
        date: ThoiGian | None = info.data.get("ngay_ban_hanh")
        met, issued = session.ngay.ca_ngay if session else None, date.ca_ngay if date else None
        if met and issued and met > issued:
            raise ValueError(f"họp ngày {met:%d/%m/%Y}, sau ngày ban hành {issued:%d/%m/%Y}")
        return session

    def in_can_cu(self) -> list[Khoi]:
        """Print the bases, the session before on whose word the paper is made."""
        lines = list(self.can_cu)
        if self.phien_hop:
            at = next((place for place, line in enumerate(lines) if _ON_WHOSE_WORD.match(line)), len(lines))
            lines.insert(at, str(self.phien_hop))
        return [nd.can_cu(line) for line in CanCu(can_cu=tuple(lines)).dong(self.thoi_gian)]

    @property
    def co_quan_mot_dong(self) -> str:
        """The issuer's name on one line."""
        return " ".join(self.co_quan_ban_hanh.split())

    @property
    def thanh_tich_in(self) -> str:
        """The merit as sentences go on with it."""
        return f" đã có {lower_first(self.thanh_tich)}" if self.thanh_tich else ""


def _lines(given: Any) -> list[Any]:
    lines = [given] if isinstance(given, str) else list(given) if isinstance(given, (list, tuple)) else []
    return [
        part
        for line in lines
        for part in (clean(line).split("\n") if isinstance(line, str) and not FORBIDDEN.search(line) else [line])
    ]


def _bare(line: Any) -> str:
    return unclosed(item_text(line)) if isinstance(line, str) and not FORBIDDEN.search(line) else ""
