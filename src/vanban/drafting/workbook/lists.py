"""Drop-downs: lists on a hidden sheet, under names that cells refer to.

By a name, not by the cells: Excel keeps a reference to another sheet in an
extension that other programs drop.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from openpyxl import Workbook
from openpyxl.utils import get_column_letter, quote_sheetname
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation

from vanban.bang_tinh.cot import Column, Form

SHEET = "DanhMuc"
_TICK = ("x",)


class Lists:
    """The lists of a workbook and the validations of its columns."""

    def __init__(self, book: Workbook, given: Mapping[str, Sequence[str]]) -> None:
        self._book = book
        self._given = given
        self._names: dict[tuple[str, ...], str] = {}

    def choices(self, column: Column) -> tuple[str, ...]:
        """Give what a column's drop-down offers."""
        if column.form is Form.YES_NO:
            return _TICK
        return column.choices or tuple(self._given.get(column.danh_sach, ()))

    def validation(self, column: Column) -> DataValidation | None:
        """Make the validation of a column's cells, ``None`` where anything may stand."""
        if choices := self.choices(column):
            name = self._names.setdefault(choices, f"danh_muc_{len(self._names) + 1}")
            # A list that is not closed only offers: an office may word it otherwise.
            style = "stop" if column.closed or column.form is Form.YES_NO else "information"
            made = DataValidation(type="list", formula1=f"={name}", errorStyle=style)
            made.error = "Giá trị không có trong danh sách."
        elif column.form is Form.INTEGER:
            made = DataValidation(type="whole", operator="between", formula1="0", formula2="999999", errorStyle="stop")
            made.error = "Chỉ ghi số nguyên."
        elif column.form is Form.PERCENT:
            made = DataValidation(type="decimal", operator="between", formula1="0", formula2="100", errorStyle="stop")
            made.error = "Chỉ ghi số từ 0 đến 100."
        elif column.form is Form.DATE:
            made = DataValidation(type="date", operator="greaterThan", formula1="16438", errorStyle="warning")  # 1945
            made.error = "Ghi ngày đủ ngày, tháng, năm, như 15/01/2026."
        else:
            return None
        made.errorTitle, made.allow_blank, made.showErrorMessage = column.title[:32], True, True
        return made

    def close(self) -> None:
        """Write the lists, if there are any."""
        if not self._names:
            return
        sheet = self._book.create_sheet(SHEET)
        sheet.sheet_state = "hidden"
        for number, (choices, name) in enumerate(self._names.items(), start=1):
            for row, choice in enumerate(choices, start=1):
                sheet.cell(row, number, choice)
            letter = get_column_letter(number)
            reference = f"{quote_sheetname(SHEET)}!${letter}$1:${letter}${len(choices)}"
            self._book.defined_names[name] = DefinedName(name, attr_text=reference)
