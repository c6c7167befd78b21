"""Numbers in digits as Vietnamese papers write them: a dot between thousands, a comma before decimals ("viết số").

The separators are the locale's ("vi"). Binary floats are refused everywhere: 0.1 + 0.2 is no number of a paper.

>>> viet_so(1063), viet_so("2340000"), viet_so("-1234,5")
('1.063', '2.340.000', '-1.234,5')
>>> phan_tram("65,2"), ty_le(15, 23), ty_le(7, 7)
('65,2 %', '65,2 %', '100 %')
>>> so_luong(5), so_luong(12), so_luong(1063)
('05', '12', '1.063')
"""

from __future__ import annotations

import re
from decimal import ROUND_HALF_UP, Context, Decimal
from functools import lru_cache
from typing import TypeAlias

from vanban.chu.so import padded

So: TypeAlias = int | Decimal | str
"""A number as callers hold it; a string is Vietnamese writing: "1.234.567,5"."""

_MOST_DIGITS = 18  # no paper counts further, and "tỷ tỷ" begins there
_MOST_DECIMALS = 40  # what a division of decimals leaves
_EXACT = Context(prec=2 * (_MOST_DIGITS + _MOST_DECIMALS), rounding=ROUND_HALF_UP)

# Dots part groups of three and nothing else, and no such number begins with 0: "0.652" is foreign writing, not 652.
_WRITTEN = re.compile(
    rf"[-−–]?(?:[1-9][0-9]{{0,2}}(?:\.[0-9]{{3}})+|[0-9]{{1,{_MOST_DIGITS}}})(?:,[0-9]{{1,{_MOST_DECIMALS}}})?"
)


def nhan_so(so: So) -> Decimal:
    """Take a number as it comes and give it exactly, its decimals as many as written.

    ``ValueError``: not a number, or not below 10¹⁸; ``TypeError``: a binary float.

    >>> nhan_so("33.600.000"), nhan_so("2,50")
    (Decimal('33600000'), Decimal('2.50'))
    """
    if isinstance(so, float):
        raise TypeError(f"số lẻ phải ghi là chuỗi với dấu phẩy, ví dụ “65,2” (nhận được {so!r})")
    if isinstance(so, str):
        text = so.strip()
        if not _WRITTEN.fullmatch(text):
            raise ValueError(f"không phải số: “{text[:40]}”; số ghi như 1.234.567 hoặc 65,2")
        so = text.replace(".", "").replace(",", ".").replace("−", "-").replace("–", "-")
    value = Decimal(so)
    exponent = value.as_tuple().exponent
    if not isinstance(exponent, int) or exponent < -_MOST_DECIMALS:
        raise ValueError(f"không phải số viết ra được: {str(so)[:40]}")
    if value.adjusted() >= _MOST_DIGITS:
        raise ValueError(f"số quá lớn: chỉ viết được số có tối đa {_MOST_DIGITS} chữ số trước dấu phẩy")
    return _EXACT.plus(value)


def lam_tron(so: Decimal, so_le: int = 0) -> Decimal:
    """Round to ``so_le`` decimals, a half away from zero as schools teach.

    >>> lam_tron(Decimal("2.5")), lam_tron(Decimal("0.125"), 2)
    (Decimal('3'), Decimal('0.13'))
    """
    return _EXACT.plus(so.quantize(Decimal(1).scaleb(-so_le), context=_EXACT))


def viet_so(so: So, so_le: int | None = None) -> str:
    """Write a number in digits, rounded to at most ``so_le`` decimals; zeros that end the decimals are not written."""
    value = nhan_so(so)
    if so_le is not None:
        value = lam_tron(value, so_le)
    return _in_digits(value)


@lru_cache(maxsize=1024)
def _in_digits(value: Decimal) -> str:
    from babel.numbers import format_decimal

    return format_decimal(value, locale="vi", decimal_quantization=False)


def phan_tram(so: So, so_le: int = 1) -> str:
    """Write a number of hundredths as a percentage: 65.2 gives "65,2 %"."""
    return f"{viet_so(so, so_le)} %"


@lru_cache(maxsize=1024, typed=True)
def ty_le(phan: So, tong: So, so_le: int = 1) -> str:
    """Write which percentage ``phan`` is of ``tong``; ``ValueError`` where ``tong`` is 0."""
    part, whole = nhan_so(phan), nhan_so(tong)
    if not whole:
        raise ValueError("không tính được tỷ lệ: tổng số bằng 0")
    return phan_tram(lam_tron(_EXACT.divide(part, whole).scaleb(2, _EXACT), so_le), so_le)


def so_luong(so: int) -> str:
    """Write a count in prose: a zero before 1-9 ("05 cá nhân"), dots from 1.000 on."""
    return padded(so) if 1 <= so <= 9 else viet_so(so)
