"""What a render adds to its package beside filling it: footnotes, pictures and charts.

One ``Additions`` serves one part of one render. Ids are given in the order of
printing, clear of those the template has, so the same data make the same bytes.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from lxml.etree import _Element as Element

from vanban.chu.marked import Marked
from vanban.word.package import Package
from vanban.word.properties import whole
from vanban.word.ready import Extras
from vanban.word.sandbox import DataError
from vanban.word.styles import StyleSheet
from vanban.word.values import attribute, paragraphs
from vanban.word.wordml import parse_xml, value

DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
NOTE_STYLES = {"footnote text": "FootnoteText", "footnote reference": "FootnoteReference"}
"""Word's own names of the styles of footnotes, and the ids it gives them."""
_FIRST_DRAWING = 100_001  # clear of the numbers that loops give (see ``guards``)


@dataclass(frozen=True)
class Taken:
    """What a template has already: ids of drawings and relationships, members in small letters, its last footnote."""

    drawings: frozenset[str]
    relations: frozenset[str]
    members: frozenset[str]
    last_note: int
    note_styles: dict[str, str]
    """The ids of the styles of footnotes by Word's names, those to be added among them."""


def taken(package: Package, roots: Iterable[Element], sheet: StyleSheet) -> Taken:
    """Look through a template; ``roots`` are its parts that bear text."""
    relations: set[str] = set()
    if package.relations in package.names:
        root = parse_xml(package.read(package.relations), package.name, package.relations)
        relations = {str(each.get("Id", "")) for each in root}
    notes = [0]
    drawings: set[str] = set()
    for root in roots:
        drawings |= {str(each.get("id", "")) for each in root.iter(DRAWING)}
        notes += [whole(value(each, "id")) or 0 for each in root.iterfind("{*}footnote")]
    styles = {name: sheet.find(name) or own for name, own in NOTE_STYLES.items()}
    members = frozenset(name.lower() for name in package.names)
    return Taken(frozenset(drawings), frozenset(relations), members, max(notes), styles)


class AddedChart(NamedTuple):
    """A chart: the id of its relationship, its part, what that calls its workbook, the workbook."""

    relation: str
    data: bytes
    link: str
    workbook: bytes


@dataclass
class Additions:
    """Gathers footnotes (their XML), pictures (their ending and relationship, by content) and charts."""

    taken: Taken
    notes: list[str] = field(default_factory=list)
    pictures: dict[bytes, tuple[str, str]] = field(default_factory=dict)
    charts: list[AddedChart] = field(default_factory=list)
    _drawings: int = _FIRST_DRAWING
    _relations: int = 0

    def __bool__(self) -> bool:
        """Tell whether there is anything to add."""
        return bool(self.notes or self.pictures or self.charts)

    def note(self, text: Marked) -> str:
        """Add a footnote; give the run that refers to it."""
        number = self.taken.last_note + len(self.notes) + 1
        styles = {name: attribute(style) for name, style in self.taken.note_styles.items()}
        look = f'<w:rPr><w:rStyle w:val="{styles["footnote reference"]}"/></w:rPr>'
        mark = f'<w:r>{look}<w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> </w:t></w:r>'
        inner = paragraphs(text, self.taken.note_styles["footnote text"], self, mark)
        self.notes.append(f'<w:footnote w:id="{number:d}">{inner}</w:footnote>')
        return f'<w:r>{look}<w:footnoteReference w:id="{number:d}"/></w:r>'

    def picture(self, data: bytes, ending: str) -> str:
        """Add a picture, once however often it prints; give the id of its relationship."""
        if data not in self.pictures:
            self.pictures[data] = ending, self._relation()
        return self.pictures[data][1]

    def chart(self, data: bytes, link: str, workbook: bytes) -> str:
        """Add a chart, a part of its own each time: whoever edits one leaves the others; give its relationship."""
        self.charts.append(AddedChart(self._relation(), data, link, workbook))
        return self.charts[-1].relation

    def drawing(self) -> int:
        """Give a number that no other drawing has."""
        while str(self._drawings) in self.taken.drawings:
            self._drawings += 1
        self._drawings += 1
        return self._drawings - 1

    def _relation(self) -> str:
        self._relations += 1
        while f"vanban{self._relations}" in self.taken.relations:
            self._relations += 1
        return f"vanban{self._relations}"


class _Nowhere:
    """Stands in for ``Additions`` in headers, footers and notes, which Word lets have none."""

    def note(self, text: Marked) -> str:
        raise DataError("chú thích cuối trang chỉ đặt được trong thân văn bản")

    def picture(self, data: bytes, ending: str) -> str:
        raise DataError("hình chỉ đặt được trong thân văn bản")

    def chart(self, data: bytes, link: str, workbook: bytes) -> str:
        raise DataError("biểu đồ chỉ đặt được trong thân văn bản")

    def drawing(self) -> int:
        raise DataError("hình chỉ đặt được trong thân văn bản")


NOWHERE: Extras = _Nowhere()
