"""Gathering: registers and finished dossiers into the draft of a summary report.

``register`` reads workbooks and lists, ``dossiers`` folders of finished papers; both give records of awards.
``draft`` counts them and writes the report's YAML, leaving the prose to people.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from vanban.errors import InputError, InputFault
from vanban.gathering.dossiers import read_dossiers
from vanban.gathering.draft import draft
from vanban.gathering.register import read_register
from vanban.thong_ke.ban_ghi import BanGhi
from vanban.thong_ke.gom import cung_don_vi, khoa_nguoi

__all__ = ["Gathered", "draft", "read_records"]


class Gathered(NamedTuple):
    """The awards that were read, and what in the registers was not: rows passed over, columns that nobody knows."""

    records: tuple[BanGhi, ...]
    remarks: tuple[InputFault, ...]


def read_records(paths: Iterable[Path]) -> Gathered:
    """Read the awards of registers (files) and dossiers (folders); ``InputError`` with every fault of all of them.

    What a register holds goes before what a dossier says of the same award: the register is kept up to date.
    Namesakes of different units are two people.
    """
    faults: list[InputFault] = []
    booked: list[BanGhi] = []
    made: list[BanGhi] = []
    remarks: list[InputFault] = []
    for path in dict.fromkeys(paths):
        try:
            if path.is_dir():
                made += read_dossiers(path)
            else:
                records, told = read_register(path)
                booked += records
                remarks += told
        except InputError as error:
            faults += error.faults
    if faults:
        raise InputError(faults)
    known: defaultdict[tuple[object, ...], list[BanGhi]] = defaultdict(list)
    for record in booked:
        known[khoa_nguoi(record)].append(record)
    new = (each for each in made if not any(cung_don_vi(each, other) for other in known[khoa_nguoi(each)]))
    return Gathered((*booked, *new), tuple(remarks))
