"""How the rows of a table are made."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from vanban.standards.components import Component
from vanban.standards.measures.layout import alignment
from vanban.standards.measures.letters import capitals, font_size, letter_style
from vanban.standards.model import PHAI, MauChu, Measure, Rule, Strength
from vanban.standards.select import Select, of


@dataclass(frozen=True)
class Rows:
    """Makes rows whose aliases all begin alike, and are written without that."""

    prefix: str

    def row(self, id: str, clause: str, strength: Strength, select: Select, measure: Measure, aliases: str) -> Rule:  # noqa: A002
        """Make one demand; ``aliases`` are parted by a space."""
        names = tuple(f"{self.prefix}{alias}" for alias in aliases.split())
        return Rule(id, clause, strength, select, measure, names)

    def printed(
        self,
        component: Component,
        mau: MauChu,
        *,
        co: str = "",
        kieu: str = "",
        loai: str = "",
        canh: str = "",
        manh: Strength = PHAI,
        canh_manh: Strength | None = None,
        gach_chan: bool = True,
    ) -> tuple[Rule, ...]:
        """Make the demands on a component's letters: size, weight and slope, capitals, alignment.

        ``co``, ``kieu``, ``loai`` and ``canh`` are the aliases of each; one left empty makes no row.
        """

        def rows() -> Iterator[tuple[str, str, Strength, Measure]]:
            yield "co-chu", co, manh, font_size(mau.co)
            yield "kieu-chu", kieu, manh, letter_style(mau.dam, mau.nghieng, underlined=gach_chan)
            yield "loai-chu", loai, manh, capitals(mau.in_hoa)
            yield "canh", canh, canh_manh or manh, alignment(mau.canh)

        return tuple(
            self.row(f"{component.id}.{aspect}", mau.dieu, strength, of(component), measure, aliases)
            for aspect, aliases, strength, measure in rows()
            if aliases
        )
