"""Kết quả: the three answers a criterion can have, and how answers join.

What is missing is "cần xác minh", never "không đạt". Joining is Kleene's logic:
all of several fail at the first failure, one of several holds at the first that
holds, else what is unknown stays unknown.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import NamedTuple


class KetQua(StrEnum):
    """The answer to one criterion."""

    DAT = "đạt"
    KHONG_DAT = "không đạt"
    CAN_XAC_MINH = "cần xác minh"

    __hash__ = str.__hash__  # Enum hashes its name each time


DAT, KHONG_DAT, CAN_XAC_MINH = KetQua.DAT, KetQua.KHONG_DAT, KetQua.CAN_XAC_MINH


class TieuChi(NamedTuple):
    """One criterion answered: what it asks, the answer, why, the evidence, the clause; ``gom`` are its parts."""

    ma: str
    noi_dung: str
    ket_qua: KetQua
    ly_do: str = ""
    chung_cu: tuple[str, ...] = ()
    dieu: str = ""
    gom: tuple[TieuChi, ...] = ()


def tat_ca(answers: Iterable[KetQua]) -> KetQua:
    """Join answers of which all must hold; of none, it holds."""
    found = DAT
    for one in answers:
        if one is KHONG_DAT:
            return KHONG_DAT
        if one is CAN_XAC_MINH:
            found = CAN_XAC_MINH
    return found


def mot_trong(answers: Iterable[KetQua]) -> KetQua:
    """Join answers of which one must hold; of none, it fails."""
    found = KHONG_DAT
    for one in answers:
        if one is DAT:
            return DAT
        if one is CAN_XAC_MINH:
            found = CAN_XAC_MINH
    return found


def so_sanh(chac: int, co_the: int, can: int, *, du: bool) -> KetQua:
    """Answer "at least ``can``" from what is certain and what is possible; ``du``: nothing is left untold."""
    if chac >= can:
        return DAT
    return KHONG_DAT if du and co_the < can else CAN_XAC_MINH
