"""Papers whose body is a fixed outline: a heading bears a field, which it prints and reads back.

Headings are I., II. and, under them, 1., 2.; one of which nothing is given is
left out, and the numbers go on. Practice, not law: the decree leaves the parts
of a body free (PL I, Ph.I, M.II k.6c), their levels are those of Mục V, dòng 6b.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, NamedTuple

from pydantic import Field

from vanban.chu.cau import closed, unclosed
from vanban.chu.marked import Marked, escaped, written
from vanban.chu.text import slug
from vanban.loai.base import VanBan
from vanban.loai.parts import CoCanCu
from vanban.the_thuc import kieu
from vanban.the_thuc import noi_dung as nd
from vanban.the_thuc.ban_in import BanIn, DoanIn, Phan, bo_het, cac_gach, loi_van, tach
from vanban.the_thuc.doc_bang import KIEU_TRONG_BANG, doc_bang
from vanban.the_thuc.noi_dung import Khoi
from vanban.the_thuc.than_van_ban import KIEU_THAN
from vanban.the_thuc.written import CacY, LoiKet, LoiVan, Model, TieuDe

TT = "TT"
"""The head of the column that counts the rows."""
AND = "; "
"""What parts several names in one cell."""

Row = Mapping[str, str]
"""A row of a table by field, as it prints."""
Rows = Mapping[str, Sequence[Row]]
"""The rows of each field that prints as a table."""


class NhomY(Model):
    """Several things said under a heading of the office's own."""

    tieu_de: TieuDe = Field(title="Tiêu đề", description="Tên nhóm; số được thêm.", examples=["Công tác thi đua"])
    noi_dung: CacY = Field(
        title="Nội dung",
        min_length=1,
        description="Một ý in thành đoạn, nhiều ý in thành gạch đầu dòng.",
        examples=[["Việc phát động, đăng ký thi đua", "Việc sơ kết, tổng kết phong trào"]],
    )


class Content:
    """How a field stands under its heading: as paragraphs, the first of which may be a dash item."""

    def printed(self, value: Any) -> Iterable[Khoi]:
        """Print one text as a paragraph, several as a dash list."""
        return nd.doan_hoac_gach(value)

    def read(self, part: Phan) -> tuple[Any, list[DoanIn]]:
        """Read what stands under a heading back, and tell what of it is something else."""
        own = (kieu.NOI_DUNG, kieu.GACH)
        texts = [written(item) for item in cac_gach([each for each in part.doan if each.kieu in own])]
        return texts, [each for each in part.doan if each.kieu not in own]


class Names(Content):
    """Names, which are no sentences: the printing closes them."""

    def printed(self, value: Any) -> Iterable[Khoi]:
        """Print them as sentences."""
        return nd.doan_hoac_gach([escaped(closed(name)) for name in value])

    def read(self, part: Phan) -> tuple[Any, list[DoanIn]]:
        """Take the closing marks off."""
        texts, rest = super().read(part)
        return [unclosed(Marked(text).plain()) for text in texts], rest


class Groups(Content):
    """Groups, each under its own title."""

    def printed(self, value: Any) -> Iterator[Khoi]:
        """Print titles 1., 2. and what is said under each."""
        for number, group in enumerate(value, 1):
            yield nd.khoan(number, group.tieu_de)
            yield from nd.doan_hoac_gach(group.noi_dung)

    def read(self, part: Phan) -> tuple[Any, list[DoanIn]]:
        """Read the titles and what is said under each."""
        read = [(group.tieu_de, *Content.read(self, group)) for group in part.con]
        groups = [{"tieu_de": title, "noi_dung": texts} for title, texts, _ in read]
        return groups, [*part.doan, *(each for _, _, rest in read for each in rest)]


@dataclass(frozen=True)
class Records(Content):
    """Records of one sort, a row each of a table: ``heads`` by field; the rows are counted."""

    heads: Mapping[str, str]

    def rows(self, value: Iterable[Model]) -> list[Row]:
        """Write each record as its cells; what is not known is an empty cell."""
        return [{name: _cell(getattr(each, name)) for name in self.heads} for each in value]

    def printed(self, value: Any) -> Iterable[Khoi]:
        """Print the table."""
        rows = [[str(number), *row.values()] for number, row in enumerate(self.rows(value), 1)]
        heads = (TT, *self.heads.values())
        return (
            nd.bang(
                {
                    "so_cot": len(heads),
                    "dau": [
                        {"loi": head, "hang": 0, "cot": at, "so_hang": 1, "so_cot": 1} for at, head in enumerate(heads)
                    ],
                    "hang": [{"nhom": "", "o": [Marked(escaped(cell)) for cell in row]} for row in rows],
                }
            ),
        )

    def read(self, part: Phan) -> tuple[Any, list[DoanIn]]:
        """Read the rows of the table that has these heads."""
        cells = [each for each in part.doan if each.kieu in KIEU_TRONG_BANG]
        table = doc_bang(cells)
        heads = [slug(column["tieu_de"]) for column in table["cot"]]
        if heads != [slug(head) for head in (TT, *self.heads.values())]:
            return [], part.doan
        rows = [dict(zip(self.heads, map(_plain, row[1:]), strict=True)) for row in table["hang"] if type(row) is list]
        rest = [each for each in part.doan if each.kieu not in KIEU_TRONG_BANG or each.kieu == kieu.NHOM_BANG]
        return [{name: cell for name, cell in row.items() if cell} for row in rows], rest


def _cell(value: Any) -> str:
    return AND.join(value) if isinstance(value, tuple) else "" if value is None else str(value)


def _plain(cell: str) -> str:
    return Marked(cell).plain()


class Heading(NamedTuple):
    """A heading, the field it bears or the headings under it, and the sentence that its tables' rows make."""

    title: str
    field: str = ""
    content: Content = Content()
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
        """Print what stands above the first heading."""
        return [nd.doan(self.mo_dau)] if self.mo_dau else []

    @classmethod
    def doc_mo_dau(cls, paragraphs: Sequence[DoanIn]) -> dict[str, Any]:
        """Read what stands above the first heading."""
        return {"mo_dau": loi_van(paragraphs)}

    def than_bai(self) -> list[Khoi]:
        """Print the outline up to ``./.``."""
        rows = {each.field: each.content.rows(getattr(self, each.field)) for each in _tables(self.outline)}
        body = [*self.in_can_cu(), *self.in_mo_dau(), *self._printed(self.outline, nd.muc, rows)]
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
