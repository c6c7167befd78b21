"""Workbooks (.xlsx, .xlsm, .xls) as rows that know their cells.

The way of a workbook: ``xlsx`` or ``xls`` (the file, checked, to grids),
``header`` (which column is which), ``skipping`` (which rows are none),
``values`` (a cell as the datum its column asks for), ``table`` (rows with
places and faults). What a clerk does to a workbook stays harmless: hidden rows
and columns are read like others (a filter hides rows, and nobody may be lost),
hidden sheets are not (they hold lists), formulas are never evaluated.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping
from dataclasses import dataclass, replace
from os import PathLike, fspath
from types import MappingProxyType

from pydantic import BaseModel, ValidationError

from vanban.bang_tinh.cot import TT, Column, SheetForm, header_key
from vanban.bang_tinh.cua_loai import sheet_of
from vanban.chu.text import slug
from vanban.errors import InputError, InputFault
from vanban.inputs.faults import model_faults
from vanban.inputs.nodes import Entry, Node, Place, RefusalError, input_error
from vanban.inputs.workbook.opening import SUFFIXES, read_grids, workbook_bytes
from vanban.inputs.workbook.table import Sheet, SheetRow, Table
from vanban.loai.shared.base import VanBan

__all__ = ["SUFFIXES", "Sheet", "SheetRow", "Table", "Workbook", "faults_of", "read_workbook", "rows_of_kind"]

COPIES = 20
"""Numbered groups ("Nội dung 3 - Quý") are looked for up to this number."""


@dataclass(frozen=True)
class Workbook:
    """A workbook: its visible sheets by name, in their order, and the names of the hidden ones."""

    path: str
    sheets: Mapping[str, Sheet]
    hidden: tuple[str, ...] = ()

    def sheet(self, form: SheetForm) -> Sheet | None:
        """Find the sheet of that form by its name or an alias ("CaNhan", "Cá nhân"); ``None`` if it is not there."""
        names = {_folded(name) for name in (form.name, *form.aliases)}
        return next((sheet for name, sheet in self.sheets.items() if _folded(name) in names), None)

    def read(self, form: SheetForm) -> Table:
        """Read the sheet of that form; an empty table if there is none."""
        if (sheet := self.sheet(form)) is None:
            return Table()
        return sheet.pairs(form.columns) if form.vertical else sheet.rows(form.columns)


def read_workbook(path: str | PathLike[str]) -> Workbook:
    """Open a workbook; ``InputError`` when it is no workbook, has a password, or is broken, unsafe or too large."""
    name = fspath(path)
    try:
        grids = read_grids(workbook_bytes(path), name)
    except RefusalError as refusal:
        raise input_error([refusal.fault], name) from None
    sheets = {grid.name: Sheet(name, grid) for grid in grids if not grid.hidden}
    return Workbook(name, MappingProxyType(sheets), tuple(grid.name for grid in grids if grid.hidden))


def rows_of_kind(
    workbook: Workbook, kind: type[VanBan], given: Container[str] = (), extra: Iterable[str] = ()
) -> Table:
    """Read the sheet that has a paper of ``kind`` in each row: the one called after the kind, else the first that fits.

    Columns of the fields ``given`` (by the office's file of defaults) may be
    missing; ``extra`` columns that the kind knows nothing of are read under
    the slugs of their titles. ``InputError`` when there is no such table.
    """
    form = sheet_of(kind, COPIES)
    columns = [
        replace(column, required=False) if column.path and column.path[0] in given else column
        for column in form.columns
    ]
    columns = _with_extra(columns, extra)
    named = workbook.sheet(form)
    table = min(
        (sheet.rows(columns) for sheet in ([named] if named else workbook.sheets.values())),
        key=lambda table: (not table.rows, len(table.faults)),
        default=Table(faults=(InputFault("không có trang nào để đọc", workbook.path),)),
    )
    if table.faults:
        raise InputError(table.faults)
    return table


def _with_extra(columns: list[Column], extra: Iterable[str]) -> list[Column]:
    known = {key for column in columns if column.path for key in column.keys}
    wanted = [title for title in dict.fromkeys(extra) if header_key(title) not in known]
    number = next((title for title in wanted if header_key(title) in TT.keys), None)
    if number is not None:
        columns = [replace(column, path=(slug(number),)) if not column.path else column for column in columns]
    return columns + [Column(title, (slug(title),)) for title in wanted if title != number and slug(title)]


def faults_of(row: SheetRow, error: ValidationError, model: type[BaseModel]) -> list[InputFault]:
    """Give every fault of a flat row by its columns: its cells' own, and the model's at the other cells."""
    order = {at: number for number, at in enumerate(row.places.values())}
    places = {name: Place(row.path, at, (order[at],)) for name, at in row.places.items()}
    entries = {
        name: Entry(name, at, Node(at, _written(row.values.get(name), at))) for name, at in places.items() if name
    }
    own = {fault.place for fault in row.faults}
    found = input_error(model_faults(error, Node(places[""], entries), model), row.path).faults
    faults = [*row.faults, *(fault for fault in found if fault.place not in own)]
    return sorted(faults, key=lambda fault: order[fault.place])


def _written(value: object, place: Place) -> str | tuple[Node, ...] | None:
    """Write a datum as a node holds it."""
    if isinstance(value, tuple):
        return tuple(Node(place, str(item)) for item in value)
    return None if value is None else str(value)


def _folded(name: str) -> str:
    return slug(name, "")
