"""Ô: cells of a workbook written shortly, runs of rows as ranges."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import groupby

_CELL = re.compile(r"(?P<sheet>.+)!(?P<column>[A-Z]{1,3})(?P<row>\d+)")


def gon(cells: Iterable[str]) -> str:
    """Write cells sheet by sheet.

    >>> gon(["CaNhan!A5", "CaNhan!A6", "CaNhan!A7", "CaNhan!A9", "TapThe!A3"])
    'CaNhan: A5:A7, A9; TapThe: A3'
    """
    found = sorted(
        {(each["sheet"], each["column"], int(each["row"])) for cell in cells if (each := _CELL.fullmatch(cell))}
    )
    sheets = []
    for sheet, rows in groupby(found, key=lambda each: each[0]):
        runs = []
        for _, run in groupby(enumerate(rows), key=lambda each: (each[1][1], each[1][2] - each[0])):
            ends = [each for _, each in run]
            first, last = (f"{column}{row}" for _, column, row in (ends[0], ends[-1]))
            runs.append(first if first == last else f"{first}:{last}")
        sheets.append(f"{sheet}: {', '.join(runs)}")
    return "; ".join(sheets)
