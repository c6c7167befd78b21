"""Papers whose body is a fixed outline: a heading bears a field, which it prints and reads back.

Headings are I., II. and, under them, 1., 2.; one of which nothing is given is
left out, and the numbers go on. Practice, not law: the decree leaves the parts
of a body free (PL I, Ph.I, M.II k.6c), their levels are those of Mục V, dòng 6b.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, NamedTuple

from pydantic import Field

from vanban.chu.marked import escaped
from vanban.chu.text import slug
from vanban.loai.shared.base import VanBan
from vanban.loai.shared.contents import PARAGRAPHS, Content, Groups, Records, Rows
from vanban.loai.shared.parts import CoCanCu
from vanban.the_thuc import kieu
from vanban.the_thuc import noi_dung as nd
from vanban.the_thuc.ban_in import BanIn, DoanIn, Phan, bo_het, loi_van, tach
from vanban.the_thuc.doc_bang import KIEU_TRONG_BANG
from vanban.the_thuc.noi_dung import Khoi
from vanban.the_thuc.than_van_ban import KIEU_THAN
from vanban.the_thuc.written import LoiKet, LoiVan


@dataclass(frozen=True)
class Heading:
    """A heading, the field it bears or the headings under it, and the sentence that its tables' rows make."""

    title: str
    field: str = ""
    content: Content = PARAGRAPHS
    parts: tuple[Heading, ...] = ()
    lead: Callable[[Rows], str] | None = None


class CoBoCuc(CoCanCu):
    """A paper whose body is a fixed outline, between an opening and a closing sentence."""

    outline: ClassVar[tuple[Heading, ...]]
    head = (*VanBan.head, "mo_dau")
    closing = ("ket_thuc", *VanBan.closing)

    mo_dau: LoiVan | None = Field(
        default=None,
        title="Mở đầu",
        description="Văn bản được lập để làm gì, theo chỉ đạo nào.",
        examples=["Thực hiện công tác thi đua, khen thưởng năm 2026, cơ quan thực hiện các nội dung như sau:"],
    )
    ket_thuc: LoiKet | None = Field(
        default=None,
        title="Kết thúc",
        description="Câu kết; dấu “./.” được thêm.",
        examples=["Đề nghị các phòng, đơn vị nghiêm túc thực hiện."],
    )

    def in_mo_dau(self) -> list[Khoi]:
        """Print what stands above the first heading: the bases and the opening."""
        return [*self.in_can_cu(), *([nd.doan(self.mo_dau)] if self.mo_dau else [])]

    @classmethod
    def doc_mo_dau(cls, paragraphs: Sequence[DoanIn]) -> dict[str, Any]:
        """Read the opening."""
        return {"mo_dau": loi_van(paragraphs)}

    def than_bai(self) -> list[Khoi]:
        """Print the outline up to ``./.``."""
        rows = {each.field: each.content.rows(getattr(self, each.field)) for each in _tables(self.outline)}
        body = [*self.in_mo_dau(), *self._printed(self.outline, nd.muc, rows)]
        return nd.ket_thuc([*body, *([nd.doan(self.ket_thuc)] if self.ket_thuc else [])])

    def _printed(self, headings: Sequence[Heading], level: Callable[[int, str], Khoi], rows: Rows) -> Iterator[Khoi]:
        number = 0
        for heading in headings:
            value = getattr(self, heading.field) if heading.field else ()
            under = [*(heading.content.printed(value) if value else ()), *self._printed(heading.parts, nd.khoan, rows)]
            if under:
                number += 1
                yield level(number, heading.title)
                yield from [nd.doan(escaped(heading.lead(rows)))] if heading.lead else []
                yield from under

    @classmethod
    def doc_lai(cls, ban: BanIn) -> dict[str, Any]:
        """Read the outline back."""
        data, whole = super().doc_lai(ban), tach(bo_het(ban.lay(*KIEU_THAN)))
        data |= cls.doc_mo_dau(whole.doan) | {"ket_thuc": loi_van(_taken_from_the_end(whole.con))}
        rest = list(_read(cls.outline, whole.con, data))
        rows: Rows = {each.field: data.get(each.field, []) for each in _tables(cls.outline)}
        for heading, paragraphs in rest:
            computed = heading.lead(rows) if heading and heading.lead else ""
            ban.tra(each for each in paragraphs if each.loi != computed)
        return data


class _Table(NamedTuple):
    field: str
    content: Records


def _tables(headings: Iterable[Heading]) -> Iterator[_Table]:
    for heading in headings:
        if isinstance(heading.content, Records):
            yield _Table(heading.field, heading.content)
        yield from _tables(heading.parts)


def _read(
    headings: Sequence[Heading], parts: Iterable[Phan], data: dict[str, Any]
) -> Iterator[tuple[Heading | None, list[DoanIn]]]:
    """Put what each part says in its place in ``data``; give what could not be placed, by heading."""
    known = {slug(heading.title): heading for heading in headings}
    for part in parts:
        heading = known.pop(slug(part.tieu_de), None)
        if heading is None:
            yield None, part.tat_ca
            continue
        rest = part.doan
        if heading.field:
            data[heading.field], rest = heading.content.read(part)
        yield heading, rest
        if not isinstance(heading.content, Groups):
            yield from _read(heading.parts, part.con, data)


def _taken_from_the_end(parts: Sequence[Phan]) -> list[DoanIn]:
    """Part the closing paragraphs from the list, the table or the one paragraph that the last heading bears."""
    if not parts:
        return []
    last = parts[-1]
    while last.con:
        last = last.con[-1]
    own = [at for at, each in enumerate(last.doan) if each.kieu in (kieu.GACH, *KIEU_TRONG_BANG)]
    at = own[-1] + 1 if own else 1
    last.doan, end = last.doan[:at], last.doan[at:]
    return end
