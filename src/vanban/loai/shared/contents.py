"""What a heading of an outline bears: paragraphs, names, groups, a table of records; each prints and reads back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from pydantic import Field

from vanban.chu.cau import closed, unclosed
from vanban.chu.marked import Marked, escaped, written
from vanban.the_thuc import kieu
from vanban.the_thuc import noi_dung as nd
from vanban.the_thuc.ban_in import DoanIn, Phan, cac_gach
from vanban.the_thuc.bang_ghi import BangGhi, CotGhi, cot_tinh
from vanban.the_thuc.noi_dung import Khoi
from vanban.the_thuc.than_van_ban import in_than
from vanban.the_thuc.written import CacY, Model, TieuDe

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


PARAGRAPHS = Content()


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
        rows = [{TT: str(number), **row} for number, row in enumerate(self.rows(value), 1)]
        return in_than(self._table.in_ra(rows))

    def read(self, part: Phan) -> tuple[Any, list[DoanIn]]:
        """Read the rows of the table that has these heads; texts over the whole width are none of its records."""
        rows, rest = self._table.doc(part.doan)
        across = [each for each in part.doan if each.kieu == kieu.NHOM_BANG and each not in rest]
        return [row for row in rows if not isinstance(row, str)], [*rest, *across]

    @property
    def _table(self) -> BangGhi:
        return BangGhi((cot_tinh(TT, lambda row: row[TT]), *(_column(*each) for each in self.heads.items())))


def _column(field: str, head: str) -> CotGhi:
    return CotGhi(head, lambda row: escaped(row[field]), lambda cell: {field: Marked(cell).plain()} if cell else {})


def _cell(value: Any) -> str:
    return AND.join(value) if isinstance(value, tuple) else "" if value is None else str(value)
