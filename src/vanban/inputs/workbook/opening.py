"""A workbook's file opened: read whole, known by its first bytes, and taken apart into grids."""

from __future__ import annotations

from os import PathLike, fspath
from pathlib import Path

from vanban.inputs.source import read_bytes
from vanban.inputs.workbook.grid import MAX_BYTES, Grid
from vanban.inputs.workbook.xls import read_xls
from vanban.inputs.workbook.xlsx import read_xlsx

SUFFIXES = (".xlsx", ".xlsm", ".xls")
_OLD = b"\xd0\xcf\x11\xe0"


def workbook_bytes(path: str | PathLike[str]) -> bytes:
    """Read the file of a workbook; ``RefusalError`` if it is not there, another sort of file, or far too large."""
    return read_bytes(Path(path), fspath(path), SUFFIXES, MAX_BYTES)


def read_grids(data: bytes, name: str) -> list[Grid]:
    """Give every sheet of cells, hidden ones too; ``RefusalError`` when there is no reading them."""
    return [*(read_xls if data.startswith(_OLD) else read_xlsx)(data, name)]
