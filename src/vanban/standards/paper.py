"""A paper with its components found: what the rules look at."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from vanban.standards.components import BODY, Component
from vanban.standards.loai_van_ban import LoaiVanBan
from vanban.the_thuc.cac_phan import Phan
from vanban.the_thuc.dia_danh_thoi_gian import ThoiGian
from vanban.word.document import Document, Paragraph, Place, Section, Table


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

    def of(self, component: Component) -> tuple[Paragraph, ...]:
        """Give the paragraphs of a component in this appendix."""
        return tuple(paragraph for paragraph in self.paragraphs if paragraph.style in component.styles)


@dataclass(frozen=True)
class Paper:
    """A document, its components, and what it says of itself.

    ``complete`` tells that every paragraph is accounted for, so that a
    component not found is missing rather than overlooked. ``parts`` are the
    texts attached to it and its appendices, each seen as a paper of its own
    with only its ``own`` paragraphs; ``parts_only`` tells a file that has
    nothing else.
    """

    document: Document
    located: Mapping[str, Located]
    appendices: tuple[Appendix, ...]
    complete: bool
    loai: LoaiVanBan | None = None
    thoi_gian: ThoiGian | None = None
    ky_hieu: str = ""
    parts: tuple[Paper, ...] = ()
    parts_only: bool = False
    phan: Phan = ""
    own: tuple[Paragraph, ...] | None = None

    def of(self, component: Component) -> tuple[Paragraph, ...]:
        """Give the paragraphs of a component; none when it was not found."""
        return self.located[component.id].paragraphs if component.id in self.located else ()

    def first(self, component: Component) -> Paragraph | None:
        """Give the first paragraph of a component that says something."""
        return next((paragraph for paragraph in self.of(component) if not paragraph.empty), None)

    @cached_property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """Every paragraph of the document's own text, or of the part of it, in order."""
        return tuple(self.document.paragraphs()) if self.own is None else self.own

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
    def _tables(self) -> dict[int, Table]:
        return {table.place.table: table for table in reversed(tuple(self.document.tables()))}

    def table_of(self, place: Place) -> Table | None:
        """Give the table a place is in."""
        return self._tables.get(place.table) if place.table else None

    def siblings(self, place: Place) -> tuple[Paragraph, ...]:
        """Give the paragraphs of the cell a place is in; outside tables those of the whole section outside tables."""
        return self._containers.get(_container(place), ())

    @cached_property
    def _containers(self) -> dict[tuple[object, ...], tuple[Paragraph, ...]]:
        found: dict[tuple[object, ...], list[Paragraph]] = {}
        for paragraph in self.paragraphs:
            found.setdefault(_container(paragraph.place), []).append(paragraph)
        return {key: tuple(paragraphs) for key, paragraphs in found.items()}


def _container(place: Place) -> tuple[object, ...]:
    return (place.part, place.section, place.table, place.row, place.cell, place.box)
