"""Thông tin ký số (what a body's digital signature shows on a part filed apart): number, date and time of signing.

A line at the top right of page 1; the time is Vietnam's by ISO 8601. No picture
of the signature goes with it.

NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 8b; Mục III, khoản 1d.

>>> from datetime import UTC, datetime
>>> ky_so(SoKyHieu(so=15, ky_hieu="QĐ-BNV"), datetime(2020, 3, 5, 3, 20, 30, tzinfo=UTC))
'Số: 15/QĐ-BNV; 05/03/2020; 10:20:30 +07:00'
"""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

from vanban.the_thuc.so_ky_hieu import SoKyHieu

VIETNAM = timezone(timedelta(hours=7))


def ky_so(so_ky_hieu: SoKyHieu, luc: datetime) -> str:
    """Write the line; a time that tells no zone is Vietnam's."""
    local = luc.astimezone(VIETNAM) if luc.tzinfo else luc
    return f"{so_ky_hieu}; {local:%d/%m/%Y; %H:%M:%S} +07:00"
