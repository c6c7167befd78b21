"""Gathering: registers and finished dossiers into the draft of a summary report.

``register`` reads workbooks and lists, ``dossiers`` folders of finished papers; both give records of awards.
``nominees`` knows what a dossier's workbook said of whom its papers name.
``draft`` counts them and writes the report's YAML, leaving the prose to people.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from vanban.errors import InputError, InputFault
from vanban.gathering.dossiers import read_dossier
from vanban.gathering.draft import draft
from vanban.gathering.register import read_register
from vanban.thong_ke.ban_ghi import BanGhi
from vanban.thong_ke.gom import cung_don_vi, khoa_nguoi, khoa_trung

__all__ = ["Gathered", "draft", "read_records"]


class Gathered(NamedTuple):
    """The awards that were read, and what in the registers was not: rows passed over, columns that nobody knows."""

    records: tuple[BanGhi, ...]
    remarks: tuple[InputFault, ...]


def read_records(paths: Iterable[Path]) -> Gathered:
    """Read the awards of registers (files) and dossiers (folders); ``InputError`` with every fault of all of them.

    What a register holds goes before what a dossier says of the same award: the register is kept up to date. What is
    decided goes before what is proposed. Namesakes of different units are two people.
    """
    faults: list[InputFault] = []
    booked: list[BanGhi] = []
    named: list[BanGhi] = []
    given_before: list[BanGhi] = []
    remarks: list[InputFault] = []
    for path in dict.fromkeys(paths):
        try:
            if path.is_dir():
                dossier = read_dossier(path)
                named += dossier.named
                given_before += dossier.given_before
            else:
                records, told = read_register(path)
                booked += records
                remarks += told
        except InputError as error:
            faults += error.faults
    if faults:
        raise InputError(faults)
    decided, proposed = ([each for each in named if each.da_tang is given] for given in (True, False))
    told_twice = {khoa_trung(each): each for each in given_before}
    return Gathered(_first_told(booked, decided, told_twice.values(), proposed), tuple(remarks))


def _first_told(*sources: Iterable[BanGhi]) -> tuple[BanGhi, ...]:
    """Put sources together, the surest first, without what a surer one says of the same award."""
    found: list[BanGhi] = []
    known: defaultdict[tuple[object, ...], list[BanGhi]] = defaultdict(list)
    for source in sources:
        new = [each for each in source if not any(cung_don_vi(each, other) for other in known[khoa_nguoi(each)])]
        for each in new:
            known[khoa_nguoi(each)].append(each)
        found += new
    return tuple(found)
