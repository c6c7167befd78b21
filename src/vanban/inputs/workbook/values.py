"""A cell's value as the datum its column asks for.

A clerk types, pastes and formats as it comes: numbers as text, text as
numbers, dates as dates, texts or serial numbers. What can be read in one way
only is read; the rest is a fault told at the cell.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from functools import cache, lru_cache

from pydantic import ValidationError

from vanban.bang_tinh.cot import Column, Form, header_key
from vanban.chu.text import FORBIDDEN, clean, nearest, one_line
from vanban.errors import WrittenFormError
from vanban.inputs.messages import message
from vanban.inputs.workbook.grid import Cell, CellError, error_cell
from vanban.the_thuc.dia_danh_thoi_gian import ThoiGian, ngay_so

Value = str | int | Decimal | date | tuple[str, ...] | None
"""A datum: yes and no are ``bool``; ``None`` is an empty cell."""

_ERROR_TEXT = re.compile(r"#(?:N/A|REF!|VALUE!|DIV/0!|NAME\?|NULL!|NUM!|SPILL!|CALC!|GETTING_DATA)")
_WHOLE = re.compile(r"[+-]?\d+|\d{1,3}(?:[. ]\d{3})+")
_PERCENT = re.compile(r"(\d+(?:[.,]\d+)?)\s*%?")
_YES = {"x", "co", "v", "1", "true", "ies", "dung"}
_NO = {"khong", "0", "false", "no", "o"}
_TICKS = "✓✔☑"
_MIDNIGHT = time()
_SHORT = 200
"""Letters of the longest text that is remembered."""
_EPOCH = date(1899, 12, 30)
_YEARS, _SERIALS = range(1900, 2101), range(2958, 80000)
"""Bare numbers in a column of dates: a year, or the serial number (1908 to 2119) of a date that lost its format."""


_remembered = lru_cache(maxsize=20_000)(clean)  # names of units and awards stand in every other row


def _clean(text: str) -> str:
    return _remembered(text) if len(text) <= _SHORT else clean(text)


def value_of(cell: Cell, column: Column) -> Value:
    """Read a cell by its column's form; ``ValueError`` with a reason in Vietnamese when it cannot be."""
    if isinstance(cell, CellError):
        raise ValueError(cell.reason)
    if cell is None or (isinstance(cell, str) and not (cell := _clean(cell))):
        return None
    if isinstance(cell, str) and _ERROR_TEXT.fullmatch(cell):
        raise ValueError(error_cell(cell).reason)
    return _READERS[column.form](cell, column)


def text_of(cell: Cell) -> str:
    """Write a cell as the user sees it: 12 for 12.0, a date as dd/mm/yyyy, a comma in a fraction."""
    if isinstance(cell, str):
        return _clean(cell if cell.isprintable() else FORBIDDEN.sub("", cell))
    match cell:
        case None | CellError():
            return ""
        case bool():
            return "có" if cell else "không"
        case datetime() if cell.time() != _MIDNIGHT:
            return f"{cell:%d/%m/%Y %H:%M}"
        case date():
            return f"{cell:%d/%m/%Y}"
        case time():
            return f"{cell:%H:%M}"
        case timedelta():
            return str(cell)
    return format(_number(cell), "f").replace(".", ",")


def _number(cell: float) -> Decimal:
    """Give a number as Excel shows it: 15 digits, no zeros behind."""
    number = Decimal(f"{cell:.15g}")
    return Decimal(int(number)) if number == number.to_integral_value() else number.normalize()


def _text(cell: Cell, column: Column) -> Value:
    text = text_of(cell)
    if not column.choices:
        return text
    known = _known(column.choices)
    if choice := known.get(header_key(text)):
        return choice
    if column.closed:
        meant = nearest(text, column.choices)
        hint = f"; có phải “{meant}”?" if meant else ""
        raise ValueError(f"“{one_line(text)}” không có trong các giá trị cho phép: {', '.join(column.choices)}{hint}")
    return text


@cache
def _known(choices: tuple[str, ...]) -> dict[str, str]:
    return {header_key(choice): choice for choice in choices}


def _integer(cell: Cell, _: Column) -> Value:
    text = text_of(cell)
    if isinstance(cell, (bool, date, time, timedelta)) or not _WHOLE.fullmatch(text):
        raise ValueError(message("int_parsing", text, {}, ""))
    return int(re.sub("[. ]", "", text))


def _percent(cell: Cell, _: Column) -> Value:
    """Read 0.889 (a cell shown as 88.9 %), 88.9, "88,9" and "88,9%" alike: a share never exceeds the whole."""
    if isinstance(cell, (int, float)) and not isinstance(cell, bool):
        number = _number(cell)
        number = number * 100 if abs(number) <= 1 else number
    elif isinstance(cell, str) and (found := _PERCENT.fullmatch(cell)):
        number = Decimal(found[1].replace(",", "."))
    else:
        raise ValueError(message("decimal_parsing", text_of(cell), {}, ""))
    if not 0 <= number <= 100:
        raise ValueError(f"“{text_of(cell)}” không phải tỷ lệ từ 0 đến 100")
    return number.normalize() if number % 1 else Decimal(int(number))


def _period(cell: Cell, _: Column) -> Value:
    """Read a date, or as text the month or the year that is all that is known."""
    if isinstance(cell, date):
        return _day(cell.date() if isinstance(cell, datetime) else cell)
    if isinstance(cell, (int, float)) and not isinstance(cell, bool) and cell == int(cell):
        number = int(cell)
        if number not in _YEARS and number in _SERIALS:
            return _EPOCH + timedelta(days=number)
    text = one_line(text_of(cell))
    try:
        period = ThoiGian.parse(text)
    except WrittenFormError:
        raise ValueError(f"“{text}” không phải ngày, viết như 15/01/2020; chỉ biết năm thì viết 2020") from None
    except ValidationError:
        raise ValueError(message("date_parsing", text, {}, "")) from None
    return period.ca_ngay or ngay_so(period)


def _day(day: date) -> date:
    """Refuse the days of 1905 that Excel makes of a year typed into a date cell."""
    if (year := (day - _EPOCH).days) in _YEARS:
        raise ValueError(
            f"“{day:%d/%m/%Y}” có lẽ là năm {year} gõ vào ô dạng ngày; hãy đổi ô sang dạng chữ (Text) rồi gõ lại năm"
        )
    return day


def _yes_no(cell: Cell, _: Column) -> Value:
    if isinstance(cell, bool):
        return cell
    text = text_of(cell)
    key = header_key(text)
    if key in _YES or text in _TICKS:
        return True
    if key in _NO or text == "-":
        return False
    raise ValueError(f"“{one_line(text)}” không hợp lệ, chỉ ghi “x” nếu có, hoặc để trống")


def _lines(cell: Cell, _: Column) -> Value:
    return tuple(text_of(cell).split("\n"))


def _codes(cell: Cell, _: Column) -> Value:
    return tuple(code for part in re.split("[;,\n]", text_of(cell)) if (code := part.strip())) or None


_READERS: dict[Form, Callable[[Cell, Column], Value]] = {
    Form.TEXT: _text,
    Form.INTEGER: _integer,
    Form.PERCENT: _percent,
    Form.DATE: _period,
    Form.PERIOD: _period,
    Form.YES_NO: _yes_no,
    Form.LINES: _lines,
    Form.CODES: _codes,
}
