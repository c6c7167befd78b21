"""Hiệu lực (in force): from which day which law says how a paper is written."""

from __future__ import annotations

import datetime
from typing import Final

NGAY_ND30: Final = datetime.date(2020, 3, 5)
"""First day of NĐ 30/2020/NĐ-CP (Điều 37); older papers follow Thông tư 01/2011/TT-BNV."""
