"""A paper with its components found: what the rules look at."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property

from vanban.standards.components import ALL, BODY, Component
from vanban.standards.loai_van_ban import LoaiVanBan
from vanban.the_thuc.cac_phan import Phan
from vanban.the_thuc.dia_danh_thoi_gian import ThoiGian
from vanban.word.document import Document, Paragraph, Place, Section, Table

SURE = 0.8
"""How sure the locating of a component must be for rules to look at it; below that it is unseen."""

MISSED = 0.85
"""How sure it is that a component is missing from a stranger's paper in which nothing could be it."""


@dataclass(frozen=True)
class Located:
    """The paragraphs of a component, in order, and how sure it is that they are: 1 is by our own style."""

    paragraphs: tuple[Paragraph, ...] = ()
    confidence: float = 1.0


@dataclass(frozen=True)
class Appendix:
    """An appendix: its label's paragraph, its section, and every paragraph of it in order."""

    label: Paragraph
    section: Section
    paragraphs: tuple[Paragraph, ...]


@dataclass(frozen=True)
class Paper:
    """A document, its components, and what it says of itself.

    ``complete`` tells that every paragraph is accounted for, so that a
    component not found is missing rather than overlooked. ``by_style`` tells
    that styles of ours say which paragraph is what; else ``paragraphs`` may
    part a paragraph of the document into its lines and columns. ``parts`` are
    the texts attached to it and its appendices, each seen as a paper of its own
    with only its paragraphs; ``parts_only`` tells a file that has nothing else.
    """

    document: Document
    located: Mapping[str, Located]
    appendices: tuple[Appendix, ...]
    complete: bool
    paragraphs: tuple[Paragraph, ...]
    """Every paragraph of the document's own text, in order."""
    by_style: bool = True
    loai: LoaiVanBan | None = None
    thoi_gian: ThoiGian | None = None
    ky_hieu: str = ""
    parts: tuple[Paper, ...] = ()
    parts_only: bool = False
    phan: Phan = ""
    missing: frozenset[str] = frozenset()
    """The ids of components that a stranger's paper certainly lacks."""

    def of(self, component: Component) -> tuple[Paragraph, ...]:
        """Give the paragraphs of a component; none when it was not found, or not surely."""
        found = self.located.get(component.id)
        return found.paragraphs if found and found.confidence >= SURE else ()

    @cached_property
    def unsure(self) -> tuple[str, ...]:
        """The ids of the components that were located, but not surely."""
        return tuple(name for name, found in self.located.items() if found.confidence < SURE)

    def style_of(self, paragraph: Paragraph) -> str:
        """Give the style of ours that a paragraph bears, or that its component bears in our files; empty for none."""
        return paragraph.style if self.by_style else self._styles.get(id(paragraph), "")

    @cached_property
    def _styles(self) -> dict[int, str]:
        return {
            id(paragraph): component.styles[0]
            for component in ALL
            if component.styles
            for paragraph in self.of(component)
        }

    def first(self, component: Component) -> Paragraph | None:
        """Give the first paragraph of a component that says something."""
        return next((paragraph for paragraph in self.of(component) if not paragraph.empty), None)

    @cached_property
    def by_place(self) -> dict[Place, Paragraph]:
        """Every paragraph, by its place."""
        return {paragraph.place: paragraph for paragraph in reversed(self.paragraphs)}

    @cached_property
    def body(self) -> tuple[Paragraph, ...]:
        """The paragraphs of the body, in order, appendices left out."""
        ours = {id(paragraph) for component in BODY for paragraph in self.of(component)}
        return tuple(paragraph for paragraph in self.paragraphs if id(paragraph) in ours)

    @cached_property
    def main_text(self) -> tuple[Paragraph, ...]:
        """Every paragraph that stands before the first appendix."""
        inside = {id(paragraph) for appendix in self.appendices for paragraph in appendix.paragraphs}
        return tuple(paragraph for paragraph in self.paragraphs if id(paragraph) not in inside)

    @cached_property
    def _tables(self) -> dict[str, Table]:
        return {table.place.path: table for table in self.document.tables()}

    def table_of(self, place: Place) -> Table | None:
        """Give the innermost table a place is in."""
        return self._tables.get(place.path.rpartition(", hàng ")[0]) if place.table > 0 else None

    def siblings(self, place: Place) -> tuple[Paragraph, ...]:
        """Give the paragraphs of the cell a place is in; outside tables those of the whole section outside tables."""
        return self._containers.get(_container(place), ())

    def column(self, place: Place) -> tuple[Paragraph, ...]:
        """Give the paragraphs of the whole column a place is in, where the table's rows have as many cells each.

        Elsewhere those of its cell, as ``siblings``.
        """
        table = self.table_of(place)
        if table is None or len({len(row.cells) for row in table.rows}) != 1:
            return self.siblings(place)
        return self._columns.get(_column(place), ())

    @cached_property
    def _columns(self) -> dict[tuple[object, ...], tuple[Paragraph, ...]]:
        return _grouped(self.paragraphs, _column)

    @cached_property
    def _containers(self) -> dict[tuple[object, ...], tuple[Paragraph, ...]]:
        return _grouped(self.paragraphs, _container)


def _grouped(
    paragraphs: tuple[Paragraph, ...], key: Callable[[Place], tuple[object, ...]]
) -> dict[tuple[object, ...], tuple[Paragraph, ...]]:
    found: dict[tuple[object, ...], list[Paragraph]] = {}
    for paragraph in paragraphs:
        found.setdefault(key(paragraph.place), []).append(paragraph)
    return {name: tuple(group) for name, group in found.items()}


def _column(place: Place) -> tuple[object, ...]:
    return (place.part, place.section, place.table, place.cell, place.box, place.path.rpartition(", hàng ")[0])


def _container(place: Place) -> tuple[object, ...]:
    holder = place.path.rpartition("đoạn ")[0]
    return (place.part, place.section, place.table, place.row, place.cell, place.box, holder)
