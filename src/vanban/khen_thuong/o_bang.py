"""Ô: cells of a workbook written shortly, runs of rows as ranges."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import groupby
from operator import itemgetter

_CELL = re.compile(r"(.+)!([A-Z]{1,3})(\d+)")


def gon(cells: Iterable[str]) -> str:
    """Write cells sheet by sheet.

    >>> gon(["CaNhan!A5", "CaNhan!A6", "CaNhan!A7", "CaNhan!A9", "TapThe!A3"])
    'CaNhan: A5:A7, A9; TapThe: A3'
    """
    found = sorted({(each[1], each[2], int(each[3])) for cell in cells if (each := _CELL.fullmatch(cell))})
    sheets: dict[str, list[str]] = {}
    for (sheet, column), rows in groupby(found, key=itemgetter(0, 1)):
        runs: list[list[int]] = []
        for _, _, row in rows:
            if runs and row == runs[-1][1] + 1:
                runs[-1][1] = row
            else:
                runs.append([row, row])
        sheets.setdefault(sheet, []).extend(_run(column, *run) for run in runs)
    return "; ".join(f"{sheet}: {', '.join(runs)}" for sheet, runs in sheets.items())


def _run(column: str, first: int, last: int) -> str:
    return f"{column}{first}" if first == last else f"{column}{first}:{column}{last}"
