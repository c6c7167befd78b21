"""A chart of upright or lying bars as data: what DrawingML's writer takes and its reader gives back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

CHART: Final = "http://schemas.openxmlformats.org/drawingml/2006/chart"
DRAWING: Final = "http://schemas.openxmlformats.org/drawingml/2006/main"
RELATIONS: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PERCENT: Final = "%"
"""The unit that stands behind every number; any other is the title of the axis."""


@dataclass(frozen=True)
class Series:
    """A series: its name, and a number for each category, in digits with a point before decimals."""

    name: str
    numbers: tuple[str, ...]


@dataclass(frozen=True)
class Chart:
    """A chart: ``direction`` is "col" or "bar", ``grouping`` "clustered", "stacked" or "percentStacked"."""

    direction: str
    grouping: str
    categories: tuple[str, ...]
    series: tuple[Series, ...]
    unit: str = ""

    @property
    def decimals(self) -> int:
        """The most digits behind a point."""
        numbers = (number for each in self.series for number in each.numbers)
        return max(len(number.partition(".")[2]) for number in numbers)


def column(number: int) -> str:
    """Name a column of a sheet by its number (from 0).

    >>> column(0), column(27)
    ('A', 'AB')
    """
    above, last = divmod(number, 26)
    return (column(above - 1) if above else "") + chr(ord("A") + last)
