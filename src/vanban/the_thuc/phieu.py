"""Phiếu (a council's votes): ballots counted, shares of the membership, the share an award needs.

A share is the yes votes over all members by the decision that set the council
up, absent ones too. It is compared as an exact fraction (8 of 9 are less than
90 %) and rounded only where it is printed.

NĐ 152/2025/NĐ-CP, Điều 33 khoản 5; NĐ 98/2023/NĐ-CP, Điều 30 khoản 7.

>>> tren_tong(9, 9), tren_tong(8, 9), ty_le_in(8, 9)
('09/09 (100 %)', '08/09 (88,9 %)', '88,9 %')
>>> dat(8, 9, "90 %"), dat(6, 9, "2/3"), phan_so("90 %")
(False, True, Fraction(9, 10))
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from fractions import Fraction
from functools import lru_cache
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, Field, ValidationInfo, field_validator

from vanban.chu.so import padded
from vanban.chu.viet_so import nhan_so, ty_le, viet_so
from vanban.the_thuc.written import Dong, Faulty, KhongSai, Model

_PERCENT = re.compile(r"(?P<tu>\d{1,3}(?:,\d{1,2})?)\s*(?:%|phần trăm)")
_FRACTION = re.compile(r"(?P<tu>\d{1,3})\s*/\s*(?P<mau>[1-9]\d{0,2})")


@lru_cache(maxsize=64)
def phan_so(nguong: str) -> Fraction:
    """Give a share as an exact fraction; ``ValueError`` if it is none."""
    if found := _PERCENT.fullmatch(nguong.strip()):
        share = Fraction(nhan_so(found["tu"])) / 100
    elif found := _FRACTION.fullmatch(nguong.strip()):
        share = Fraction(int(found["tu"]), int(found["mau"]))
    else:
        raise ValueError(f"“{nguong}” không phải tỷ lệ phiếu; ghi như 90 % hoặc 2/3")
    if not 0 < share <= 1:
        raise ValueError(f"tỷ lệ phiếu phải lớn hơn 0 và không quá 100 %, không phải “{nguong}”")
    return share


def in_phan_so(share: Fraction) -> str:
    """Write a share: hundredths where they are whole, else as a fraction."""
    return f"{share}" if 100 % share.denominator else f"{int(share * 100)} %"


def _written(share: Any) -> Any:
    return in_phan_so(share) if isinstance(share, Fraction) else share


def _one_form(text: str) -> str:
    phan_so(text)
    if found := _PERCENT.fullmatch(text):
        return f"{viet_so(found['tu'])} %"
    return re.sub(r"\s", "", text)


Nguong = Annotated[Dong, AfterValidator(_one_form), BeforeValidator(_written)]
"""The least share of yes votes, as it is written: "90 %", "2/3"; a ``Fraction`` is taken too."""

SoNguoi = Annotated[int, Field(ge=0, le=9_999), KhongSai]
"""A count of people or ballots."""


def dat(dong_y: int, tong_so: int, nguong: str) -> bool:
    """Tell whether so many yes votes of so many members reach a share."""
    return dat_phan_so(dong_y, tong_so, phan_so(nguong))


def dat_phan_so(dong_y: int, tong_so: int, share: Fraction) -> bool:
    """Tell the same of a share that is read already."""
    return dong_y * share.denominator >= share.numerator * tong_so


def so_dem(count: int) -> str:
    """Write a count: a zero before 1-9, none before 0."""
    return padded(count) if count else "0"


def so_phieu_in(dong_y: int, tong_so: int) -> str:
    """Write votes over members: "08/09"."""
    return f"{padded(dong_y)}/{padded(tong_so)}"


@lru_cache(maxsize=1024)
def ty_le_in(dong_y: int, tong_so: int) -> str:
    """Write the share, rounded to a decimal: "88,9 %"."""
    return ty_le(dong_y, tong_so)


@lru_cache(maxsize=1024)
def tren_tong(dong_y: int, tong_so: int) -> str:
    """Write both: "08/09 (88,9 %)"."""
    return f"{so_phieu_in(dong_y, tong_so)} ({ty_le_in(dong_y, tong_so)})"


class SoPhieu(Model):
    """The ballots of a vote: handed out, handed in, valid, not valid."""

    phat_ra: SoNguoi = Field(title="Phát ra", description="Số phiếu phát ra.", examples=[2])
    thu_ve: SoNguoi = Field(title="Thu về", description="Số phiếu thu về.", examples=[2])
    hop_le: SoNguoi = Field(title="Hợp lệ", description="Số phiếu hợp lệ.", examples=[2])
    khong_hop_le: SoNguoi = Field(
        default=0, title="Không hợp lệ", description="Số phiếu không hợp lệ; không có thì bỏ.", examples=[0]
    )

    @field_validator("thu_ve")
    @classmethod
    def _handed_out(cls, count: int, info: ValidationInfo) -> int:
        if (given := info.data.get("phat_ra")) is not None and count > given:
            raise ValueError(f"thu về {count} phiếu mà chỉ phát ra {given}")
        return count

    @field_validator("khong_hop_le")
    @classmethod
    def _all_told(cls, count: int, info: ValidationInfo) -> int:
        collected, valid = info.data.get("thu_ve"), info.data.get("hop_le")
        if collected is not None and valid is not None and valid + count != collected:
            raise ValueError(f"{valid} phiếu hợp lệ và {count} phiếu không hợp lệ không bằng {collected} phiếu thu về")
        return count

    @property
    def dong(self) -> tuple[str, ...]:
        """The lines of the count, without closing marks."""
        counts = (self.phat_ra, self.thu_ve, self.hop_le, self.khong_hop_le)
        return tuple(f"{label}: {so_dem(count)}" for label, count in zip(DONG, counts, strict=True))


DONG = ("Số phiếu phát ra", "Số phiếu thu về", "Số phiếu hợp lệ", "Số phiếu không hợp lệ")
TEN_DONG = dict(zip(DONG, ("phat_ra", "thu_ve", "hop_le", "khong_hop_le"), strict=True))
"""The field of each line's label."""


def khong_qua(results: Any, most: int | None, what: str) -> Any:
    """Mark the votes of raw ``results`` that are more than there can be; ``what`` there are ``most`` of."""
    if most is None or not isinstance(results, Iterable) or isinstance(results, (str, dict)):
        return results
    return tuple(_checked(each, most, what) for each in results)


def _checked(result: Any, most: int, what: str) -> Any:
    given = result.get("so_phieu") if isinstance(result, dict) else getattr(result, "so_phieu", None)
    if type(given) is not int and (given is None or not str(given).strip().isdecimal()):
        return result
    if int(given) <= most:
        return result
    return {**dict(result), "so_phieu": Faulty(f"{given} phiếu đồng ý mà chỉ có {most} {what}")}
