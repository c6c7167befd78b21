"""The draft of a summary report: its facts counted, its prose left to people as prompts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from vanban.drafting.flow import flow
from vanban.drafting.starter import starter
from vanban.errors import InputError, InputFault
from vanban.loai.shared.summaries import BaoCaoThiDua
from vanban.thong_ke.ban_ghi import BanGhi
from vanban.thong_ke.gom import gom
from vanban.thong_ke.so_lieu import DongSoLieu

YEARS = 3
"""The report's year and those before it that are told."""


def draft(kind: type[BaoCaoThiDua], records: Iterable[BanGhi], year: int | None, office: Mapping[str, Any]) -> str:
    """Write the YAML of a report on ``year`` (without one the latest told); ``office`` is what the office repeats.

    ``InputError`` when nothing is told of that year.
    """
    told = tuple(filter(kind.trong_ky, records))
    year = max((each.nam for each in told), default=None) if year is None else year
    if year is None or not any(each.nam == year for each in told):
        raise InputError([InputFault(f"không có lần khen thưởng nào của năm {year}")])
    rows = gom(each for each in told if year - YEARS < each.nam <= year)
    facts = {name: flow(value) for name, value in office.items() if name in kind.model_fields and name != "loai"}
    facts |= {"nam": str(year), "trich_yeu": flow(kind.trich_yeu_san(year)), "so_lieu": _listed(rows)}
    return starter(kind, facts)


def _listed(rows: Iterable[DongSoLieu]) -> str:
    return "".join(f"\n  - {flow(_given(row))}" for row in rows)


def _given(row: DongSoLieu) -> dict[str, Any]:
    """Leave out of a row what is as it is anyway."""
    return {name: value for name, value in row.model_dump().items() if value and value != "Công trạng"}
