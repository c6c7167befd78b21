"""Ông (bà) (a person a paper is made out to): the form of address, if it is known, and the name.

The forms leave it open with "Ông (bà)"; where it is known it is written.

NĐ 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.8, 1.10.

>>> goi("Bà Trần Thị Thí Dụ"), goi("Nguyễn Văn Ví Dụ")
('bà', 'ông (bà)')
>>> day_du("Nguyễn Văn Ví Dụ")
'Ông (bà) Nguyễn Văn Ví Dụ'
"""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator

from vanban.chu.text import lower_first, upper_first
from vanban.the_thuc.nguoi import Nguoi
from vanban.the_thuc.written import Dong

EITHER = "ông (bà)"


def _named(text: str) -> str:
    bare = text.strip()
    for typed in ("Ông (bà)", "Ông/bà", "Ông, bà"):
        if bare.lower().startswith(typed.lower()):
            bare = bare[len(typed) :].lstrip(" :")
    person = Nguoi.parse(bare)
    if person.chuc_vu:
        raise ValueError(f"chức vụ ghi ở mục “Chức vụ”, không ghi sau họ tên: “{person.chuc_vu}”")
    return str(person)


OngBa = Annotated[Dong, AfterValidator(_named)]
"""A person's name, "Ông" or "Bà" before it if it is known."""


def goi(person: str) -> str:
    """Tell how a sentence calls somebody: "ông", "bà", "ông (bà)"."""
    address = Nguoi.parse(person).danh_xung
    return lower_first(address) if address else EITHER


def day_du(person: str) -> str:
    """Write somebody with the form of address the forms ask for."""
    return person if goi(person) != EITHER else f"{upper_first(EITHER)} {person}"


def doc(text: str) -> str:
    """Take off what ``day_du`` adds."""
    return text.removeprefix(f"{upper_first(EITHER)} ")
