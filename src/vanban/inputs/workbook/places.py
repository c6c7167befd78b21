"""Where the data of a row are written, told when asked: of thousands of rows few are ever at fault."""

from __future__ import annotations

from collections.abc import Iterator, Mapping


class CellPlaces(Mapping[str, str]):
    """The cells of a row by datum; the row's own first cell by the empty name.

    ``columns`` gives the letters of each datum's column, one mapping for all rows of a sheet; ``number`` is the row's
    own in Excel.
    """

    __slots__ = ("_columns", "_number", "_sheet")

    def __init__(self, sheet: str, columns: Mapping[str, str], number: int) -> None:
        self._sheet = sheet
        self._columns = columns
        self._number = number

    def __getitem__(self, name: str) -> str:
        """Give the cell of a datum."""
        return f"{self._sheet}!{self._columns[name]}{self._number}"

    def __contains__(self, name: object) -> bool:
        """Tell whether a datum has a column."""
        return name in self._columns

    def __iter__(self) -> Iterator[str]:
        """Name the data, as their columns stand."""
        return iter(self._columns)

    def __len__(self) -> int:
        """Count the data."""
        return len(self._columns)
