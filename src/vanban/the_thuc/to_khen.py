"""Tờ giấy khen (the sheets of a certificate): to whom, for what, the ordinal in the decision; where words are printed.

The number in the golden book is the recipient's ordinal in the decision
(NĐ 98/2023/NĐ-CP, Điều 104).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, Field

from vanban.chu.cau import unclosed
from vanban.chu.viet_so import nhan_so, viet_so
from vanban.the_thuc.written import Dong, Faulty, KhongSai, Model

XA_NHAT = 30
"""Millimetres: farther than that no printer is off."""

Loi = Annotated[Dong, AfterValidator(unclosed)]


class ToKhen(Model):
    """One sheet: who receives it and why."""

    ten_nguoi_nhan: Loi = Field(
        title="Tên người nhận",
        description="Ông, Bà và họ tên, hoặc tên tập thể, hộ gia đình.",
        examples=["Bà Trần Thị Thí Dụ"],
    )
    dong_phu: Loi | None = Field(
        default=None,
        title="Dòng phụ",
        description="Chức danh, đơn vị của cá nhân; cơ quan quản lý của tập thể; địa chỉ.",
        examples=["Chuyên viên Văn phòng, Ban Quản lý các Khu công nghiệp"],
    )
    thanh_tich: Loi | None = Field(
        default=None,
        title="Thành tích",
        description="Thành tích của riêng tờ này; không ghi thì dùng thành tích chung.",
        examples=["Đã có thành tích xuất sắc trong công tác năm 2026"],
    )
    so_so_vang: Annotated[int | None, Field(ge=1, le=99_999), KhongSai] = Field(
        default=None,
        title="Số sổ vàng",
        description="Số thứ tự của người nhận trong quyết định; không ghi thì đếm từ tờ đầu.",
        examples=[1],
    )


def du_tung_to(sheets: Sequence[Any], common: Any) -> tuple[Any, tuple[Any, ...]]:
    """Bring raw sheets to one form: the achievement of the first is the common one, each has its ordinal.

    An ordinal that comes twice is marked. A common achievement that lacks stays away unless every sheet has its own.
    """
    filled: list[Any] = []
    taken: set[str] = set()
    for number, sheet in enumerate(sheets, 1):
        if not isinstance(sheet, (dict, ToKhen)):
            filled.append(sheet)
            continue
        own = {name: given for name, given in dict(sheet).items() if given is not None}
        ordinal = str(own.setdefault("so_so_vang", number)).strip()
        if ordinal in taken:
            own["so_so_vang"] = Faulty(f"số {ordinal} đã có ở tờ trước")
        taken.add(ordinal)
        filled.append({"thanh_tich": common} | own if common is not None else own)
    achievements = [sheet.get("thanh_tich") for sheet in filled if isinstance(sheet, dict)]
    first = achievements[0] if achievements and None not in achievements else common
    return first, tuple(filled)


def _millimetres(text: str) -> str:
    """Write a length in millimetres, a tenth at most: "2", "-1,5"."""
    found = re.fullmatch(r"([+-−–]?\d{1,3})(?:[.,](\d))?\s*(?:mm)?", text)
    if not found:
        raise ValueError(f"“{text}” không phải số milimét; ghi như 2 hoặc -1,5")
    written = viet_so(f"{found[1].lstrip('+')},{found[2] or 0}")
    if abs(nhan_so(written)) > XA_NHAT:
        raise ValueError(f"lệch {written} mm; nhiều nhất là {XA_NHAT} mm")
    return "0" if written == "-0" else written


def _as_text(value: Any) -> Any:
    return str(value) if isinstance(value, (float, Decimal)) else value


Mm = Annotated[Dong, AfterValidator(_millimetres), BeforeValidator(_as_text)]


class Lech(Model):
    """How far the words are moved on a pre-printed sheet, as a printer needs it."""

    ngang: Mm = Field(
        default="0", title="Ngang", description="Sang phải bao nhiêu milimét; sang trái thì ghi số âm.", examples=["2"]
    )
    doc: Mm = Field(
        default="0", title="Dọc", description="Xuống dưới bao nhiêu milimét; lên trên thì ghi số âm.", examples=["-1,5"]
    )

    @property
    def mm(self) -> tuple[float, float]:
        """To the right and down, in millimetres."""
        return float(nhan_so(self.ngang)), float(nhan_so(self.doc))


_NOTE = "Chỉ in chữ: {}; lệch ngang {} mm, dọc {} mm"
_NOTED = re.compile(r"Chỉ in chữ: (?P<hinh_thuc>.+); lệch ngang (?P<ngang>\S+) mm, dọc (?P<doc>\S+) mm")


def ghi_nho(hinh_thuc: str, lech: Lech) -> str:
    """Note what a sheet with only its variable words does not show."""
    return _NOTE.format(hinh_thuc, lech.ngang, lech.doc)


def doc_ghi_nho(note: str) -> dict[str, Any]:
    """Read the note back: the inverse of ``ghi_nho``; nothing where there is none."""
    found = _NOTED.fullmatch(note.strip())
    if not found:
        return {}
    return {"chi_in_chu": True, "hinh_thuc": found["hinh_thuc"], "lech": {n: found[n] for n in ("ngang", "doc")}}
