"""A sheet's table: its header found, its rows read, everything odd about it told at its cell."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from vanban.bang_tinh.cot import TT, Column
from vanban.chu.text import nearest, one_line
from vanban.errors import InputFault
from vanban.inputs.nodes import Path, written
from vanban.inputs.rows import Row
from vanban.inputs.workbook.grid import Grid, letters
from vanban.inputs.workbook.header import Header, column_named, find_header
from vanban.inputs.workbook.places import CellPlaces
from vanban.inputs.workbook.skipping import Skipping, is_number
from vanban.inputs.workbook.values import Value, text_of, value_of

_Read = tuple[Path, Value, str]
"""A datum: the way to it, itself, and its cell."""


@dataclass(frozen=True, slots=True)
class SheetRow(Row):
    """A row of a sheet: its data, their cells, the faults of cells that cannot be read.

    ``number`` is its own in Excel, ``path`` what messages call the workbook.
    """

    number: int = 0
    path: str = ""


@dataclass(frozen=True)
class Table:
    """The rows of a sheet.

    ``faults`` keep the whole sheet from being understood (no header, a needed
    column missing or given twice); ``warnings`` are columns that nobody knows;
    ``skipped`` are rows passed over, each with the reason.
    """

    rows: tuple[SheetRow, ...] = ()
    faults: tuple[InputFault, ...] = ()
    warnings: tuple[InputFault, ...] = ()
    skipped: tuple[InputFault, ...] = ()

    def __len__(self) -> int:
        """Count the rows."""
        return len(self.rows)

    def __iter__(self) -> Iterator[SheetRow]:
        """Give the rows in their order."""
        return iter(self.rows)


@dataclass(frozen=True)
class Sheet:
    """A sheet of a workbook that messages call ``path``."""

    path: str
    grid: Grid

    @property
    def name(self) -> str:
        """The sheet's name as the user sees it."""
        return self.grid.name

    def rows(self, columns: Sequence[Column]) -> Table:
        """Read the table whose header names some of ``columns``; a running number may stand before any."""
        numbered = any(is_number(column) for column in columns)
        header = find_header(self.grid, columns if numbered else (TT, *columns))
        if header is None:
            known = ", ".join(f"“{column.title}”" for column in columns[:4])
            return Table(faults=(self._fault(0, 0, f"không thấy hàng tiêu đề có các cột như {known}"),))
        rows: list[SheetRow] = []
        skipped: list[InputFault] = []
        skipping = Skipping(self.grid, header)
        covered = dict(self.grid.downward())
        flat = None if covered else self._flat_columns(header)
        for number in range(header.bottom + 1, len(self.grid.rows)):
            reason = skipping.reason(number)
            if reason is None:
                rows.append(self._row(number, header, covered) if flat is None else self._flat(number, header, flat))
            elif reason:
                skipped.append(self._fault(number, min(header.columns), f"không đọc {reason}"))
        return Table(
            tuple(rows), tuple(self._missing(header, columns)), tuple(self._unknown(header, columns)), tuple(skipped)
        )

    def pairs(self, columns: Sequence[Column]) -> Table:
        """Read a sheet that has titles down a column and the datum of each right of it: a table of one row."""
        by_key = {key: column for column in reversed(columns) for key in column.keys}
        ends = {(merge.top, merge.left): merge.right for merge in self.grid.merges}
        found: dict[Column, tuple[int, int]] = {}
        for number, cells in enumerate(self.grid.rows):
            places = [place for place, cell in enumerate(cells) if cell is not None]
            if places and (column := column_named(text_of(cells[places[0]]), by_key)):
                found.setdefault(column, (number, ends.get((number, places[0]), places[0]) + 1))
        missing = [column for column in columns if column.required and column not in found]
        faults = [self._fault(0, 0, f"thiếu dòng “{column.title}”") for column in missing]
        first = min((row for row, _ in found.values()), default=0)
        return Table((self._made(first, [*found.items()]),) if found else (), tuple(faults))

    @staticmethod
    def _flat_columns(header: Header) -> Mapping[str, str] | None:
        """Give the letters of each datum's column; ``None`` where data stand in groups."""
        paths = {place: column.path for place, column in header.columns.items() if column.path}
        if any(len(path) > 1 for path in paths.values()):
            return None
        return {"": letters(min(header.columns)), **{str(path[0]): letters(place) for place, path in paths.items()}}

    def _flat(self, number: int, header: Header, columns: Mapping[str, str]) -> SheetRow:
        """Make a row whose data are in no groups: its cells need not be named before somebody asks."""
        faults: list[InputFault] = []
        values: dict[str, Any] = {}
        for place, cell in enumerate(self.grid.rows[number]):
            if cell is None or not (column := header.columns.get(place)) or not column.path:
                continue
            try:
                value = value_of(cell, column)
            except ValueError as error:
                faults.append(self._fault(number, place, str(error), column))
                continue
            if value is not None:
                values[str(column.path[0])] = value
        return SheetRow(values, CellPlaces(self.name, columns, number + 1), tuple(faults), number + 1, self.path)

    def _row(self, number: int, header: Header, covered: Mapping[tuple[int, int], tuple[int, int]]) -> SheetRow:
        cells = [(column, (number, place)) for place, column in header.columns.items()]
        if covered:
            cells = [(column, covered.get(cell, cell)) for column, cell in cells]
        return self._made(number, cells)

    def _made(self, number: int, cells: Sequence[tuple[Column, tuple[int, int]]]) -> SheetRow:
        """Make a row of where each column's cell is."""
        faults: list[InputFault] = []
        read: list[_Read] = []
        for column, (row, place) in cells:
            if not column.path:
                continue
            cell, value = self.grid.at(row, place), None
            try:
                value = value_of(cell, column)
            except ValueError as error:
                faults.append(self._fault(row, place, str(error), column))
            read.append((column.path, value, f"{self.name}!{letters(place)}{row + 1}"))
        places = {"": f"{self.name}!{letters(min(place for _, (_, place) in cells))}{number + 1}"}
        values: dict[str, Any] = _nested(read, (), places)
        return SheetRow(values, places, tuple(faults), number + 1, self.path)

    def _missing(self, header: Header, columns: Sequence[Column]) -> Iterator[InputFault]:
        for place, column in header.doubled.items():
            yield self._fault(header.bottom, place, f"cột “{column.title}” có hai lần; chỉ giữ một")
        known = header.columns.values()
        for column in columns:
            if column.required and column not in known:
                yield self._fault(header.bottom, min(header.columns), f"thiếu cột “{column.title}”")

    def _unknown(self, header: Header, columns: Sequence[Column]) -> Iterator[InputFault]:
        free = [column.title for column in columns if column not in header.columns.values()]
        for place, text in header.unknown.items():
            meant = nearest(text, free)
            hint = f"; có phải “{meant}”?" if meant else ""
            yield self._fault(header.bottom, place, f"không biết cột “{one_line(text)}”, không đọc{hint}")

    def _fault(self, row: int, place: int, message: str, column: Column | None = None) -> InputFault:
        title, field_name = (column.title, written(column.path)) if column else ("", "")
        return InputFault(message, self.path, f"{self.name}!{letters(place)}{row + 1}", title, field_name)


def _nested(read: Sequence[_Read], way: Path, places: dict[str, str]) -> Any:
    """Build the groups that paths speak of, noting the cell of each datum; what is empty is left out."""
    depth = len(way)
    parts: dict[str | int, list[_Read]] = {}
    for each in read:
        parts.setdefault(each[0][depth], []).append(each)
    if isinstance(next(iter(parts), ""), int):
        given = [part for part in parts.values() if any(value is not None for _, value, _ in part)]
        return [_nested(part, (*way, index), places) for index, part in enumerate(given)]
    made: dict[str | int, Any] = {}
    for name, part in parts.items():
        path, value, place = part[0]
        if len(path) == depth + 1:
            places[written((*way, name))] = place
            if value is not None:
                made[name] = value
        elif below := _nested(part, (*way, name), places):
            made[name] = below
    return made
