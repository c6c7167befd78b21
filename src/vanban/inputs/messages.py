"""What the model complains of, said in Vietnamese.

One row a type of pydantic error, in its own names; ``{…}`` are the facts it
gives, ``{value}`` is what the user wrote. A type without a row, which no text
from a file can raise, is told by ``OTHERWISE``.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from vanban.chu.text import nearest

EMPTY = "để trống; cần điền"
MISSING = "thiếu, cần có mục này"
UNKNOWN = "không có mục này"
OTHERWISE = "giá trị không hợp lệ"

KINDS_OF_DATA = {
    "string_type": "chữ",
    "int_type": "số nguyên",
    "float_type": "số",
    "decimal_type": "số",
    "bool_type": "“có” hoặc “không”",
    "date_type": "ngày, như 15/01/2020",
    "datetime_type": "ngày giờ",
    "time_type": "giờ",
    **dict.fromkeys(("list_type", "tuple_type", "set_type", "frozen_set_type", "iterable_type"), "danh sách"),
    **dict.fromkeys(("model_type", "model_attributes_type", "dataclass_type"), "một nhóm thông tin"),
    **dict.fromkeys(("dict_type", "mapping_type"), "một nhóm thông tin"),
}
"""What was wanted, for the errors that say only that something else was given."""

_NUMBER = "{value} không phải số nguyên"
_DATE = "{value} không phải ngày có thật, viết như 15/01/2020 hoặc 2020-01-15"
_CHOICE = "{value} không có trong các giá trị cho phép: {choices}"
_ROWS = {
    "missing": MISSING,
    "extra_forbidden": UNKNOWN,
    "bool_parsing": "{value} không hợp lệ, chỉ nhận “có” hoặc “không”",
    **dict.fromkeys(("int_parsing", "int_from_float", "int_parsing_size"), _NUMBER),
    **dict.fromkeys(("float_parsing", "decimal_parsing", "finite_number"), "{value} không phải số"),
    "greater_than": "{value} phải lớn hơn {gt}",
    "greater_than_equal": "{value} không hợp lệ, nhỏ nhất là {ge}",
    "less_than": "{value} phải nhỏ hơn {lt}",
    "less_than_equal": "{value} không hợp lệ, lớn nhất là {le}",
    "multiple_of": "{value} phải chia hết cho {multiple_of}",
    "decimal_max_digits": "{value} có quá {max_digits} chữ số",
    "decimal_max_places": "{value} có quá {decimal_places} chữ số sau dấu phẩy",
    "decimal_whole_digits": "{value} có quá {whole_digits} chữ số trước dấu phẩy",
    "too_short": "cần ít nhất {min_length} phần, mới có {actual_length}",
    "too_long": "nhiều nhất {max_length} phần, đang có nhiều hơn",
    "string_too_short": "{value} ngắn quá, cần ít nhất {min_length} chữ cái",
    "string_too_long": "dài quá, nhiều nhất {max_length} chữ cái",
    "string_pattern_mismatch": "{value} viết không đúng dạng",
    "string_unicode": "có ký tự không đọc được",
    **dict.fromkeys(("literal_error", "enum", "union_tag_invalid"), _CHOICE),
    "union_tag_not_found": "thiếu mục cho biết đây là dạng nào",
    **dict.fromkeys(("date_parsing", "date_from_datetime_parsing", "date_from_datetime_inexact"), _DATE),
    "date_past": "{value} phải là ngày đã qua",
    "date_future": "{value} phải là ngày chưa tới",
    **dict.fromkeys(("datetime_parsing", "datetime_from_date_parsing"), "{value} không phải ngày giờ có thật"),
    "time_parsing": "{value} không phải giờ có thật, viết như 08:30",
    "invalid_key": "tên mục phải là chữ",
    "recursion_loop": "các mục tham chiếu vòng",
}

_QUOTED = re.compile(r"'([^']*)'|(-?\d+)")
_QUOTATION = re.compile(r"“[^”]*”|'[^']*'|\"[^\"]*\"")
_LONG = re.compile(r"(“[^”]{60})[^”]+”")


def message(kind: str, value: Any, facts: Mapping[str, Any], told: str) -> str:
    """Say what is wrong with ``value``; ``told`` is the text of an error that our own validators raise."""
    if value in (None, "") and (kind in KINDS_OF_DATA or kind in _ROWS):
        return EMPTY
    if kind in ("value_error", "assertion_error"):
        return _ours(str(facts.get("error", "")))
    if kind in KINDS_OF_DATA:
        return f"cần {KINDS_OF_DATA[kind]}, không phải {shown(value)}"
    if kind == "too_short" and not value:
        return "danh sách trống; cần ít nhất một mục"
    if row := _ROWS.get(kind):
        return row.format_map({"value": shown(value), "choices": _choices(value, facts), **facts})
    return _ours(told)


def one_of(kinds: list[str], value: Any) -> str:
    """Say that ``value`` is none of the kinds of data that a place takes."""
    if value in (None, ""):
        return EMPTY
    wanted = dict.fromkeys(KINDS_OF_DATA[kind] for kind in kinds)
    return f"cần {' hoặc '.join(wanted)}, không phải {shown(value)}"


def unknown(meant: str) -> str:
    """Say that there is no datum of that name, and which was likely meant."""
    return f"{UNKNOWN}; có phải “{meant}”?" if meant else UNKNOWN


def shown(value: Any) -> str:
    """Show what the user wrote; a list or a group by its name, for its text may be long."""
    if isinstance(value, Mapping):
        return "một nhóm thông tin"
    if isinstance(value, (list, tuple)):
        return "danh sách"
    return shortened(f"“{value}”")


def shortened(text: str) -> str:
    """Cut what is quoted to a length that a line can bear."""
    return _LONG.sub(r"\1…”", text)


def _ours(text: str) -> str:
    """Let our own sentences through: Vietnamese ones are never plain ASCII, a library's always are."""
    return OTHERWISE if _QUOTATION.sub("", text).isascii() else shortened(text)


def _choices(value: Any, facts: Mapping[str, Any]) -> str:
    listed = facts.get("expected", facts.get("expected_tags", ""))
    choices = [quoted or number for quoted, number in _QUOTED.findall(str(listed))]
    meant = nearest(str(value), choices)
    return ", ".join(choices) + (f"; có phải “{meant}”?" if meant else "")
