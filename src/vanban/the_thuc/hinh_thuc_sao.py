"""Hình thức sao (forms of copy): sao y, sao lục, trích sao; their codes; the line of an electronic copy.

A sao y is the whole of an original, a sao lục the whole of a sao y, a trích
sao a part of an original (Điều 3 khoản 10-12; Điều 25).

NĐ 30/2020/NĐ-CP, Phụ lục I, Phần II; Phụ lục III, Mục I, Mẫu 3.1, 3.2.

>>> hinh_thuc("SAO Y BẢN CHÍNH"), hinh_thuc("trich sao")
('Sao y', 'Trích sao')
>>> print(dong_ky_so("Sao y", "Sở Thí dụ", datetime.datetime(2026, 1, 5, 8, 3, 9)))
SAO Y; Sở Thí dụ; 05/01/2026; 08:03:09 +07:00
"""

from __future__ import annotations

import datetime
from types import MappingProxyType
from typing import Annotated, Final

from pydantic import AfterValidator

from vanban.chu.text import slug
from vanban.the_thuc.written import Dong

SAO_Y, SAO_LUC, TRICH_SAO = "Sao y", "Sao lục", "Trích sao"
MA: Final = MappingProxyType({SAO_Y: "SY", SAO_LUC: "SL", TRICH_SAO: "TrS"})
"""The codes that the symbols of copies begin with."""
_BY_SLUG = {slug(name): name for name in MA} | {"sao_y_ban_chinh": SAO_Y}
_ZONE = "+07:00"
"""Vietnam's time, as ISO 8601 writes it."""


def hinh_thuc(text: str) -> str:
    """Read a form of copy; the older law's "sao y bản chính" is a sao y. ``ValueError`` for anything else."""
    if (name := slug(text)) not in _BY_SLUG:
        raise ValueError(f"“{text}” không phải hình thức sao; có: {', '.join(map(str.lower, MA))}")
    return _BY_SLUG[name]


def dong_ky_so(form: str, body: str, at: datetime.datetime) -> str:
    """Write what an electronic copy shows of the body's digital signature."""
    return f"{form.upper()}; {' '.join(body.split())}; {at:%d/%m/%Y}; {at:%H:%M:%S} {_ZONE}"


def doc_dong_ky_so(line: str) -> str | None:
    """Tell which form of copy such a line speaks of; ``None`` for the line of anything else."""
    return next((form for form in MA if line.strip().startswith(f"{form.upper()};")), None)


HinhThucSao = Annotated[Dong, AfterValidator(hinh_thuc)]
"""A form of copy: "Sao y", "Sao lục", "Trích sao"."""
