"""Danh sách (the list of recipients): a line each or tables, under a heading for each award and each kind of recipient.

Practice of the lists kèm theo tờ trình and decisions; the columns are those of danh sách trích ngang.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from types import MappingProxyType
from typing import Any, Final, NamedTuple

from vanban.chu.marked import Marked, escaped, escaped_row
from vanban.chu.text import slug, upper_first
from vanban.chu.viet_so import so_luong
from vanban.danh_muc.ten_in import ten_ngay
from vanban.loai.shared.award_words import DOI_TUONG, doc_nhung_ai
from vanban.loai.shared.awards import NhomKhen
from vanban.the_thuc import bang as mau_bang
from vanban.the_thuc import kieu
from vanban.the_thuc.ban_in import DoanIn, tach
from vanban.the_thuc.ca_nhan_nhan import CaNhan
from vanban.the_thuc.doc_bang import KIEU_TRONG_BANG, doc_bang
from vanban.the_thuc.khoi_noi_dung import LABELS, KhoiNoiDung, khoi_bang
from vanban.the_thuc.nguoi_nhan import NguoiNhan

TRUY_TANG = "Truy tặng "
NHIEU_COT = 6
"""A list of more columns lies along the sheet's width, as danh sách trích ngang does."""
_HEADING = re.compile(rf"(?:(?P<ten>.+) )?\((?P<so>[\d.]+) ?(?P<ai>{'|'.join(DOI_TUONG.values())})?\)", re.IGNORECASE)
Ghi = tuple[str, NguoiNhan]
"""A row: the award, and who gets it."""


class Cot(NamedTuple):
    """A column: its head and the one above it, what it prints of a row, how it is read, whether it is always there."""

    dau: str
    viet: Callable[[Any], str]
    doc: Callable[[str], Mapping[str, Any]]
    luon: bool = False
    tren: str = ""


def _cot(head: str, field: str, *, luon: bool = False) -> Cot:
    return Cot(head, lambda row: str(getattr(row[1], field) or ""), lambda text: {field: text}, luon)


def _sinh(sex: str) -> Cot:
    def viet(row: tuple[str, CaNhan]) -> str:
        return str(row[1].nam_sinh or "") if row[1].gioi == sex else ""

    return Cot(sex, viet, lambda text: {"nam_sinh": text, "gioi_tinh": sex}, tren="Năm sinh")


DE_NGHI = Cot("Danh hiệu, hình thức đề nghị", lambda row: row[0], lambda text: {"phan_thuong": text})
_CHUNG = (
    _cot("Tóm tắt thành tích", "thanh_tich"), _cot("Danh hiệu, hình thức đã được tặng", "da_duoc_tang"),
    DE_NGHI, _cot("Số phiếu, tỷ lệ", "so_phieu"), _cot("Ghi chú", "ghi_chu"),
)  # fmt: skip
COT: Final[Mapping[str, tuple[Cot, ...]]] = MappingProxyType(
    {
        "tap_the": (_cot("Tên tập thể", "ten_tap_the", luon=True), _cot("Đơn vị quản lý", "co_quan_chu_quan"), *_CHUNG),
        "ho_gia_dinh": (_cot("Tên hộ gia đình", "chu_ho", luon=True), _cot("Địa chỉ", "dia_chi"), *_CHUNG),
        "ca_nhan": (
            Cot("Họ và tên", lambda row: row[1].ten_goi, CaNhan.read, luon=True), _sinh("Nam"), _sinh("Nữ"),
            _cot("Chức vụ, đơn vị công tác", "chuc_vu"), *_CHUNG,
        ),
    }
)  # fmt: skip
"""The columns of each list behind TT; the first tells the list."""


def bang(field: str, rows: Sequence[Ghi], *, du_cot: bool = False) -> KhoiNoiDung:
    """Print rows as a table: with every column (``du_cot``), or with those that say something beside the award."""
    told = {each: [each.viet(row) for row in rows] for each in COT[field]}
    filled = [each for each in COT[field] if each.luon or any(told[each])]
    columns = COT[field] if du_cot else [each for each in filled if each is not DE_NGHI]
    # Both columns of a shared head stand, or none.
    shared = {each.tren for each in columns if each.tren}
    columns = [each for each in COT[field] if each in columns or each.tren in shared]
    heads: list[Any] = ["TT"]
    for above, under in groupby(columns, key=lambda each: each.tren):
        names = [each.dau for each in under]
        heads += [{"tieu_de": above, "cot": names}] if above else names
    cells = map(escaped_row, zip(map(str, range(1, len(rows) + 1)), *(told[each] for each in columns), strict=True))
    return khoi_bang(mau_bang.Bang.cua(tuple(map(mau_bang.Cot.model_validate, heads)), cells))


def cac_muc(groups: Sequence[NhomKhen]) -> Iterator[tuple[NhomKhen, str, list[NguoiNhan]]]:
    """Give each award's recipients of each kind, in the order of lists."""
    for group in groups:
        for field, rows in groupby(group.nguoi(), key=lambda each: each[0]):
            yield group, field, [row for _, row in rows]


def cac_dong(rows: Sequence[NguoiNhan]) -> list[str]:
    """Write rows as lines of a list, in which stars mark nothing."""
    last = len(rows) - 1
    return [escaped(row.dong) + (";" if at < last else ".") for at, row in enumerate(rows)]


def danh_sach(groups: Sequence[NhomKhen], day: datetime.date | None, *, in_bang: bool) -> Iterator[KhoiNoiDung]:
    """Print the list; one award's one kind of recipients needs no heading."""
    parts = list(cac_muc(groups))
    for group, field, rows in parts:
        name = f"{TRUY_TANG if group.truy_tang else ''}{ten_ngay(group.phan_thuong, day)}"
        count, word = so_luong(len(rows)), DOI_TUONG[field]
        if len(groups) > 1:
            yield KhoiNoiDung(muc=f"{name} ({count} {word})")
        elif len(parts) > 1:
            yield KhoiNoiDung(muc=f"{upper_first(word)} ({count})")
        if in_bang:
            yield bang(field, [(name, row) for row in rows])
        else:
            yield from (KhoiNoiDung(khoan=line) for line in cac_dong(rows))


class PhanDoc(NamedTuple):
    """A part of a list as it is read: the award its heading names, if any, whom it lists, the rows as data."""

    ten: str
    ai: str
    hang: list[Any]


def doc_danh_sach(paragraphs: Iterable[DoanIn], only: Sequence[str]) -> list[PhanDoc]:
    """Read a list back, one without headings being of those the paper names, ``only``."""
    whole = tach(paragraphs)
    parts = [("", whole.doan), *((part.tieu_de, part.tat_ca[1:]) for part in whole.con)]
    return [_part(title, lines, only) for title, lines in parts if lines]


def _part(title: str, lines: Sequence[DoanIn], only: Sequence[str]) -> PhanDoc:
    cells = [each for each in lines if each.kieu in KIEU_TRONG_BANG]
    found = _HEADING.fullmatch(title.strip())
    name = (found["ten"] or "") if found else ""
    who = doc_nhung_ai(found["ai"] or name)[:1] if found else []
    award = name if found and found["ai"] else ""
    if cells:
        return PhanDoc(award, *doc_hang(cells))
    return PhanDoc(award, (who or [*only, "ca_nhan"])[0], doc_cac_dong(lines))


def doc_cac_dong(lines: Iterable[DoanIn]) -> list[str]:
    """Read lines without their numbers and marks."""
    levels = {kieu.KHOAN_TRON: "khoan", kieu.KHOAN: "khoan", kieu.DIEM: "diem"}
    return [
        LABELS[levels[each.kieu]].sub("", each.loi.strip(), count=1).rstrip(" .;")
        for each in lines
        if each.kieu in levels
    ]


def doc_hang(cells: Iterable[DoanIn]) -> tuple[str, list[dict[str, Any]]]:
    """Read a table: whom it lists, and its rows; columns that are none of ours say nothing."""
    table = doc_bang(cells)
    heads = [
        (slug(head["tieu_de"]) if "cot" in head else "", slug(each["tieu_de"]))
        for head in table["cot"]
        for each in head.get("cot", [head])
    ]
    field = next((name for name, columns in COT.items() if ("", slug(columns[0].dau)) in heads), "ca_nhan")
    known = {(slug(each.tren), slug(each.dau)): each for each in COT[field]}
    rows = [row for row in table["hang"] if not isinstance(row, str)]
    return field, [_row([known.get(head) for head in heads], row) for row in rows]


def _row(columns: Sequence[Cot | None], cells: Sequence[str]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for column, cell in zip(columns, cells, strict=False):
        if column and (text := " ".join(Marked(cell).plain().split())):
            found |= column.doc(text)
    return found
