"""The table a batch is made of, whatever its format, and the copy of a workbook that shows its faults."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import click

from vanban.cli import console
from vanban.cli.vietnamese import WrongUsage

if TYPE_CHECKING:
    from vanban.errors import InputFault
    from vanban.inputs.rows import Row
    from vanban.loai.shared.base import VanBan


class Opened(NamedTuple):
    """A table: its rows, the way to the datum that names a row, whether it is a workbook."""

    rows: Iterable[Row]
    key: str
    is_workbook: bool


def open_table(path: Path, kind: type[VanBan], defaults: str | None, key: str) -> Opened:
    """Open the table at ``path``; ``key`` is the title of a column, or empty. What is not read of it is told."""
    from vanban.chu.text import slug
    from vanban.inputs import workbook
    from vanban.inputs.rows import Source
    from vanban.inputs.tables import read_table

    if path.suffix.lower() not in workbook.SUFFIXES:
        return Opened(read_table(path), ".".join(map(slug, key.split("."))), False)
    given = Source.of(str(path), defaults).repeated(kind)
    table = workbook.rows_of_kind(workbook.read_workbook(path), kind, given, [key] if key else [])
    console.complain(*map(str, (*table.warnings, *table.skipped)))
    way = _way(kind, key) if key else ""
    if key and table.rows and way not in table.rows[0].places:
        raise WrongUsage(f"{path}: bảng không có cột “{key}” để đặt tên tệp (--key)", click.get_current_context())
    return Opened(table, way, True)


def _way(kind: type[VanBan], title: str) -> str:
    """Give the way to the datum of a column, be it the kind's or one that only names the rows."""
    from vanban.bang_tinh.cot import header_key
    from vanban.bang_tinh.cua_loai import sheet_of
    from vanban.chu.text import slug

    columns = sheet_of(kind, 1).columns
    ways = (".".join(map(str, column.path)) for column in columns if header_key(title) in column.keys)
    return next(filter(None, ways), slug(title))


def hand_back(run: console.Run, path: Path, faults: list[InputFault], out: Path, *, force: bool) -> None:
    """Write the user's workbook with its bad cells marked among the papers; take it away when none is left."""
    from vanban import batching
    from vanban.inputs.returned import returned, returned_name

    name = returned_name(path)
    with run.each(name):
        batching.hand_back(out, name, returned(path, faults) if faults else None, force=force)
        if faults:
            console.complain(f"{out / name}: bảng của bạn, các ô sai được tô màu và ghi chú")
