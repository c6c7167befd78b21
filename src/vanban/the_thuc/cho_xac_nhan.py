"""Chỗ ký và xác nhận (places to sign and to confirm) of achievement reports.

Who confirms signs at the left, the signer at the right, a body above both below
them (the forms of NĐ 152/2025/NĐ-CP and its forerunners).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple, TypedDict

from vanban.the_thuc import kieu
from vanban.the_thuc.ban_in import BanIn, DoanIn
from vanban.the_thuc.nguoi_ky import NguoiKy

DONG_DAU, GHI_RO_HO_TEN = "(Ký, đóng dấu)", "(Ký, ghi rõ họ và tên)"
_NAMES = (kieu.HO_TEN, kieu.HO_TEN_DUOI)
_STYLES = (
    kieu.LOI_XAC_NHAN, kieu.GHI_CHU_KY, kieu.CHUC_VU_XAC_NHAN, kieu.QUYEN_HAN_CHUC_VU, kieu.CHUC_VU_KHAC, *_NAMES,
)  # fmt: skip


class XacNhanIn(TypedDict):
    """A place to confirm: its words, whose authority and other post, the name."""

    loi: list[str]
    quyen_han_chuc_vu: list[str]
    chuc_vu_khac: str
    ho_ten: str


def in_xac_nhan(words: str, who: NguoiKy | None) -> XacNhanIn:
    """Print who confirms, if it is known, under the form's words; no words, no place."""
    return {
        "loi": words.split("\n") if words else [],
        "quyen_han_chuc_vu": list(who.dong) if who else [],
        "chuc_vu_khac": (who.chuc_vu_khac or "") if who else "",
        "ho_ten": who.ten_in if who else "",
    }


class ChoKy(NamedTuple):
    """What stands in the places: the signer, the words of the left place and who confirms, whether one is below."""

    nguoi_ky: dict[str, Any] | None
    loi: str
    nguoi_xac_nhan: dict[str, Any] | None
    o_duoi: bool


def doc_cho_ky(ban: BanIn) -> ChoKy:
    """Read the places back, and take them."""
    places = ban.lay(*_STYLES)
    left, right = ([each for each in places if each.so_cot == 1 and (each.o == 1) is at] for at in (True, False))
    words = "\n".join(each.loi for each in left if each.kieu == kieu.LOI_XAC_NHAN)
    signer, confirms = _who(right, kieu.QUYEN_HAN_CHUC_VU), _who(left, kieu.CHUC_VU_XAC_NHAN)
    return ChoKy(signer, words, confirms, any(each.so_cot > 1 for each in places))


def _who(place: Sequence[DoanIn], authority: str) -> dict[str, Any] | None:
    """Read who signs in one place; ``None`` where no post stands."""
    lines = [each.loi for each in place if each.kieu == authority]
    name = " ".join(each.loi for each in place if each.kieu in _NAMES)
    other = " ".join(each.loi for each in place if each.kieu == kieu.CHUC_VU_KHAC)
    return NguoiKy.doc(lines, name or None, other or None) if lines else None
