"""Bất biến (V01-V17): what must hold across a dossier's facts and papers, one named function each.

Drawn from mistakes seen in real dossiers. Each gives remarks at a cell of the workbook or at a file; what cannot be
told is passed over. ``kiem_bat_bien`` is asked of papers just made and of papers read back alike.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import Final

from vanban.khen_thuong.bat_bien import cau_chu, doi_tuong, giay_to, phien_hop, quyet_dinh
from vanban.khen_thuong.bat_bien.ho_so_xet import HoSoXet
from vanban.khen_thuong.hang import NhanXet

__all__ = ["BAT_BIEN", "HoSoXet", "kiem_bat_bien"]

BAT_BIEN: Final[Mapping[str, Callable[[HoSoXet], Iterator[NhanXet]]]] = MappingProxyType({
    "V01": giay_to.v01, "V02": giay_to.v02, "V03": giay_to.v03, "V04": phien_hop.v04, "V05": phien_hop.v05,
    "V06": phien_hop.v06, "V07": quyet_dinh.v07, "V08": doi_tuong.v08, "V09": doi_tuong.v09, "V10": cau_chu.v10,
    "V11": doi_tuong.v11, "V12": doi_tuong.v12, "V13": quyet_dinh.v13, "V14": cau_chu.v14, "V15": cau_chu.v15,
    "V16": quyet_dinh.v16, "V17": doi_tuong.v17,
})  # fmt: skip
"""Every invariant by its id."""


def kiem_bat_bien(dossier: HoSoXet) -> Iterator[NhanXet]:
    """Ask all of them."""
    for check in BAT_BIEN.values():
        yield from check(dossier)
