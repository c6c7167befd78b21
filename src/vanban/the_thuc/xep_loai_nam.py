"""Xếp loại hằng năm (yearly ratings): of a person or unit, of a party member or organisation, of the trade union.

The four levels of completion of tasks are the public service's (Luật Cán bộ,
công chức); other ratings have words of their own.

>>> DanhGiaNam(nam=2025, muc="HTXS").muc
'Hoàn thành xuất sắc nhiệm vụ'
"""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator, Field

from vanban.chu.text import slug
from vanban.the_thuc.bang_ghi import BangGhi, CotGhi, cot
from vanban.the_thuc.lich_su_khen import TheoNam, theo_nam
from vanban.the_thuc.theo_quyet_dinh import TheoQuyetDinh, TrongBang

MUC_HOAN_THANH = {
    "HTXS": "Hoàn thành xuất sắc nhiệm vụ", "HTT": "Hoàn thành tốt nhiệm vụ", "HT": "Hoàn thành nhiệm vụ",
    "KHT": "Không hoàn thành nhiệm vụ",
}  # fmt: skip
"""The levels, by what offices abbreviate them to."""
_LEVELS = {slug(text): full for short, full in MUC_HOAN_THANH.items() for text in (short, f"{short}NV", full)}


def _spelt(text: str) -> str:
    """Spell an abbreviated level out; other words are left."""
    return _LEVELS.get(slug(text), text)


def _level(text: str) -> str:
    if (full := _spelt(text)) not in MUC_HOAN_THANH.values():
        raise ValueError(f"“{text}” không phải mức hoàn thành nhiệm vụ; có {', '.join(MUC_HOAN_THANH.values())}")
    return full


class Muc(TheoNam):
    """A rating of a year."""

    muc: Annotated[TrongBang, AfterValidator(_spelt)] = Field(
        title="Mức", description="Xếp loại của năm.", examples=["Hoàn thành tốt nhiệm vụ"]
    )


class XepLoaiNam(TheoQuyetDinh, Muc):
    """A year's rating in words of its own, and its decision."""


class DanhGiaNam(XepLoaiNam):
    """A year's level of completion of tasks, and its decision."""

    muc: Annotated[TrongBang, AfterValidator(_level)] = Field(
        title="Mức",
        description="Hoàn thành xuất sắc, tốt, hoàn thành hoặc không hoàn thành nhiệm vụ; viết tắt HTXS, HTT, HT, KHT.",
        examples=["Hoàn thành xuất sắc nhiệm vụ"],
    )


CacXepLoai = Annotated[tuple[XepLoaiNam, ...], AfterValidator(theo_nam)]
CacDanhGia = Annotated[tuple[DanhGiaNam, ...], AfterValidator(theo_nam)]


def _table(title: str, head: str) -> BangGhi:
    source = "Số, ngày, tháng, năm của quyết định; cơ quan ban hành quyết định"
    decision = CotGhi(source, TheoQuyetDinh.__str__, TheoQuyetDinh.doc, luon=False)
    return BangGhi((cot("Năm", "nam"), cot(head, "muc"), decision), title)


DANH_GIA = _table("Mức độ hoàn thành nhiệm vụ", "Mức độ hoàn thành nhiệm vụ")
DANG_VIEN = _table("Xếp loại đảng viên", "Xếp loại đảng viên")
TO_CHUC_DANG = _table("Xếp loại tổ chức đảng", "Xếp loại tổ chức đảng")
CONG_DOAN = _table("Xếp loại công đoàn", "Xếp loại công đoàn")
