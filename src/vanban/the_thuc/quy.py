"""Quý (quarters of a year): one, or several in their order.

>>> quy_text([1, 2, 3])
'Quý I, II và III'
>>> read_quarters("Quý I và II")
(1, 2)
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, Field, WithJsonSchema

from vanban.chu.cau import unlabelled
from vanban.chu.so import from_roman, listed, roman
from vanban.chu.text import FORBIDDEN, nfc, one_line
from vanban.the_thuc.written import KhongSai

_LABEL = re.compile(r"^\s*(?:quý|q\.?)\s*", re.IGNORECASE)
_ONE = r"([1-4]|[Ii]{1,3}|[Ii][Vv])"
_SCHEMA = {
    "type": ["integer", "string", "array"],
    "minimum": 1,
    "maximum": 4,
    "pattern": rf"^\s*([Qq]uý\s*)?{_ONE}(\s*(,|;|và)\s*{_ONE})*\s*$",
    "items": {"type": ["integer", "string"], "minimum": 1, "maximum": 4, "pattern": rf"^\s*{_ONE}\s*$"},
    "minItems": 1,
    "uniqueItems": True,
}


def quy_text(quarters: Sequence[int]) -> str:
    """Write quarters in words: "Quý I và II"."""
    return f"Quý {listed([roman(quarter) for quarter in quarters])}"


def read_quarters(value: Any) -> Any:
    """Read one quarter or several: 1, "III", "Quý I và II", [1, 2]; what is none is left for its field to tell."""
    if isinstance(value, str):
        words = one_line(value).lower().replace(" và ", ",").replace(";", ",").replace("–", "-")
        value = [number for word in words.split(",") for number in _span(word)]
    return tuple(map(_quarter, value)) if isinstance(value, (list, tuple)) else (value,)


def quarters_named(heading: Any) -> tuple[int, ...] | None:
    """Tell the quarters a heading names in full, if that is all it says.

    >>> quarters_named("Quý I và II."), quarters_named("Quý I và cả năm"), quarters_named("Cả năm")
    ((1, 2), None, None)
    """
    if not isinstance(heading, str):
        return None
    text = unlabelled(nfc(" ".join(heading.split()))).rstrip(" .:")
    quarters = read_quarters(text) if not FORBIDDEN.search(text) else ()
    known = [number for number in quarters if type(number) is int and 1 <= number <= 4]
    named = known == sorted(set(known)) and len(known) == len(quarters) > 0
    return tuple(known) if named and quy_text(known).lower() == text.lower() else None


def _quarter(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    try:
        return from_roman(_LABEL.sub("", value))
    except ValueError:
        return _LABEL.sub("", value).strip()


def _span(words: str) -> Sequence[Any]:
    """Read "I-III" as each quarter from the first to the last."""
    ends = [_quarter(end) for end in words.split("-")]
    numbers = [int(end) for end in ends if str(end).isdecimal()]
    if len(ends) == len(numbers) == 2 and 1 <= numbers[0] < numbers[1] <= 4:
        return range(numbers[0], numbers[1] + 1)
    return [words]


def _in_order(quarters: tuple[int, ...]) -> tuple[int, ...]:
    if len(set(quarters)) < len(quarters):
        raise ValueError("một quý ghi hai lần")
    if list(quarters) != sorted(quarters):
        raise ValueError("các quý phải ghi theo thứ tự trong năm")
    return quarters


CacQuy = Annotated[
    tuple[Annotated[int, Field(ge=1, le=4)], ...],
    Field(min_length=1),
    AfterValidator(_in_order),
    BeforeValidator(read_quarters),
    KhongSai,
    WithJsonSchema(_SCHEMA, mode="validation"),
]
"""Quarters as a field of a paper."""
