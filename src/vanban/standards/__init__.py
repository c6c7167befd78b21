"""What papers are judged by: one table a standard, its figures used by templates and rules alike.

>>> from vanban.the_thuc.dia_danh_thoi_gian import ThoiGian
>>> standard_for(ThoiGian.parse("15/01/2020")), standard_for(None)
('tt01_2011', 'nd30_2020')
"""

from __future__ import annotations

import datetime
from importlib import import_module
from typing import TYPE_CHECKING

from vanban.the_thuc.hieu_luc import NGAY_ND30

if TYPE_CHECKING:
    from vanban.standards.model import Standard
    from vanban.the_thuc.dia_danh_thoi_gian import ThoiGian

NEWEST = "nd30_2020"
IN_FORCE = {NEWEST: NGAY_ND30, "tt01_2011": datetime.date.min}
"""Each standard's first day, the newest standard first."""


def standard_for(date: ThoiGian | datetime.date | None) -> str:
    """Tell by which standard a paper of a date is written and judged; one whose date leaves it open by the newest.

    A date known in part decides if all of what it may be lies on one side.
    """
    latest = date if date is None or isinstance(date, datetime.date) else date.muon_nhat
    return next(slug for slug, first in IN_FORCE.items() if latest is None or latest >= first)


def by_slug(slug: str) -> Standard:
    """Give a standard; ``KeyError`` if there is none of that name."""
    if slug not in IN_FORCE:
        raise KeyError(slug)
    standard: Standard = import_module(f"vanban.standards.{slug}").STANDARD
    return standard
