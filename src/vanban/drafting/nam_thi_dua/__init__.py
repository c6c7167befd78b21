"""A folder for a year of emulation: what an office writes from January to December, ready to be filled in.

The calendar is the one offices keep (quarters I to IV), the plan and the
anniversaries are reckoned for the year. What is laid out are the kinds and the
workbooks that there are: a new one of the list appears by itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from vanban.drafting.nam_thi_dua.co_quan import MAU, tep_mau
from vanban.drafting.nam_thi_dua.du_thao import du_thao
from vanban.drafting.nam_thi_dua.huong_dan import huong_dan
from vanban.drafting.nam_thi_dua.ke_hoach import ke_hoach
from vanban.drafting.nam_thi_dua.lich import BANG, CO_QUAN, THU_MUC_NAY, VIEC
from vanban.drafting.schema import schema_name, schema_text
from vanban.drafting.workbook import BLANK
from vanban.loai import kinds

__all__ = ["lay_out"]


def lay_out(nam: int, office: bytes | None = None, given: Mapping[str, Any] | None = None) -> dict[str, bytes]:
    """Give the folder's files by name.

    ``office`` is the office's own file of what it repeats and ``given`` the data
    in it; without, a sample stands there to be changed.
    """
    data = MAU if office is None or given is None else given
    found = kinds()
    viec = [one for one in VIEC if one.slug in found]
    bang = {name: make for name, make in BLANK.items() if name in BANG}
    files = {CO_QUAN: tep_mau() if office is None else office}
    for one in viec:
        kind = found[one.slug]
        text = ke_hoach(nam, data) if one.slug == "ke_hoach" else du_thao(kind, nam, one.thang, data)
        files[one.tep(nam)] = text.encode()
        files[schema_name(kind)] = schema_text(kind).encode()
    files |= {f"{name}.xlsx": make() for name, make in bang.items()}
    files[THU_MUC_NAY] = huong_dan(nam, data, [(one, found[one.slug].ten_goi()) for one in viec], tuple(bang)).encode()
    return files
