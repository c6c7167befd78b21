"""One sheet of a blank workbook: its header, formats, drop-downs, help and example."""

from __future__ import annotations

from decimal import Decimal

from openpyxl import Workbook
from openpyxl.cell import Cell
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from vanban.bang_tinh.cot import EXAMPLE, Column, Form, SheetForm
from vanban.chu.text import upper_first
from vanban.drafting.workbook.lists import Lists
from vanban.the_thuc.dia_danh_thoi_gian import ThoiGian

LAST_ROW = 5000
"""Drop-downs reach down to here."""
HEADINGS = ("Mục", "Nội dung", "Cách ghi", "Ví dụ")
"""What stands over the columns of a vertical sheet."""

_FONT = "Times New Roman"
_LINE = Side(style="thin", color="999999")
_BORDER = Border(_LINE, _LINE, _LINE, _LINE)
_FILL = PatternFill("solid", fgColor="DDEBF7")
_NEEDED = PatternFill("solid", fgColor="FFE699")
_WIDTHS = {Form.LINES: 42, Form.DATE: 13, Form.PERIOD: 13, Form.INTEGER: 10, Form.PERCENT: 9, Form.YES_NO: 9}
_FORMATS = {Form.DATE: "dd/mm/yyyy", Form.INTEGER: "0", Form.PERCENT: "0.##"}
_READABLE = 300
"""Letters beside each other on a page that can still be read."""
_AS_TYPED = "@"
"""Text: 015 keeps its zero, a dash begins no formula, a year becomes no day."""


def add_sheet(book: Workbook, form: SheetForm, lists: Lists) -> None:
    """Add a sheet to fill in."""
    sheet = book.create_sheet(form.name)
    if form.vertical:
        _down(sheet, form, lists)
    else:
        _across(sheet, form, lists)
    set_up_page(sheet)


def set_up_page(sheet: Worksheet) -> None:
    """Set a sheet up for printing on A4 laid across: one page wide, or, where that could not be read, several."""
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", sheet.PAPERSIZE_A4
    sheet.page_margins.left = sheet.page_margins.right = 0.4
    sheet.print_title_rows = "1:1"
    if sum(dimension.width for dimension in sheet.column_dimensions.values()) > _READABLE:
        sheet.print_title_cols = "A:A"
        return
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr.fitToPage = True


def heading(cell: Cell, text: str, *, needed: bool = False) -> None:
    """Write a header's cell."""
    cell.value = text
    cell.font = Font(name=_FONT, size=11, bold=True)
    cell.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)
    cell.fill = _NEEDED if needed else _FILL
    cell.border = _BORDER


def title_of(column: Column) -> str:
    """Give a column's header: a star tells that it must be filled in."""
    return f"{column.title} *" if column.required else column.title


def _across(sheet: Worksheet, form: SheetForm, lists: Lists) -> None:
    for number, column in enumerate(form.columns, start=1):
        letter = get_column_letter(number)
        head = sheet.cell(1, number)
        heading(head, title_of(column), needed=column.required)
        head.comment = _comment(column)
        dimension = sheet.column_dimensions[letter]
        dimension.width = _width(column, lists)
        dimension.font, dimension.alignment = Font(name=_FONT, size=11), Alignment(vertical="top", wrap_text=True)
        dimension.number_format = _FORMATS.get(column.form, _AS_TYPED)
        if validation := lists.validation(column):
            sheet.add_data_validation(validation)
            validation.add(f"{letter}2:{letter}{LAST_ROW}")
        example = sheet.cell(2, number)
        _fill(example, column, _shown(column) if number > 1 else _marked(column))
        example.font = Font(name=_FONT, size=11, italic=True, color="808080")
    sheet.row_dimensions[1].height = 48
    sheet.row_dimensions[2].height = max(height(_shown(c), _width(c, lists)) for c in form.columns)
    sheet.freeze_panes = "B2"


def _down(sheet: Worksheet, form: SheetForm, lists: Lists) -> None:
    for number, (text, width) in enumerate(zip(HEADINGS, (28, 48, 48, 36), strict=True), start=1):
        heading(sheet.cell(1, number), text)
        sheet.column_dimensions[get_column_letter(number)].width = width
    for row, column in enumerate(form.columns, start=2):
        heading(sheet.cell(row, 1), title_of(column), needed=column.required)
        sheet.cell(row, 1).alignment = Alignment(horizontal="left", vertical="top", wrap_text=True)
        _fill(sheet.cell(row, 2), column, "")
        for number, text in ((3, column.help or upper_first(_hint(column))), (4, column.example)):
            cell = sheet.cell(row, number, text)
            cell.font = Font(name=_FONT, size=11, italic=True, color="808080")
            cell.alignment = Alignment(vertical="top", wrap_text=True)
        sheet.row_dimensions[row].height = max(height(column.example, 36), height(column.help, 48))
        if validation := lists.validation(column):
            sheet.add_data_validation(validation)
            validation.add(f"B{row}")
    sheet.freeze_panes = "B2"


def _fill(cell: Cell, column: Column, text: str) -> None:
    """Write an example as its column's form has it."""
    cell.number_format = _FORMATS.get(column.form, _AS_TYPED)
    cell.font, cell.border = Font(name=_FONT, size=11), _BORDER
    cell.alignment = Alignment(vertical="top", wrap_text=True)
    if not text:
        return
    match column.form:
        case Form.DATE:
            cell.value = ThoiGian.parse(text).ca_ngay
        case Form.INTEGER:
            cell.value = int(text)
        case Form.PERCENT:
            cell.value = float(Decimal(text))
        case Form.YES_NO:
            cell.value = "x"
        case _:
            cell.value = text


def _shown(column: Column) -> str:
    """Give what the example row shows."""
    return "" if column.rare else column.example


def _marked(column: Column) -> str:
    """Give the first cell of the example row, which tells that it is one."""
    return EXAMPLE if column.title == "TT" else f"{EXAMPLE}: {column.example}"


def _comment(column: Column) -> Comment | None:
    parts = ["Bắt buộc." if column.required else "", column.help, upper_first(_hint(column))]
    text = "\n".join(part for part in parts if part)
    if not text:
        return None
    comment = Comment(text, "vanban")
    comment.width, comment.height = 300, 40 + 18 * (len(text) // 40 + text.count("\n"))
    return comment


def _hint(column: Column) -> str:
    """Say what is to be written, where that is not plain text."""
    return "" if column.form is Form.TEXT else f"{column.form.value}."


def height(text: str, width: float) -> float:
    """Give the height of a row, in points, in which a wrapped text can be read."""
    return 16 * sum(1 + int(len(line) / (width - 2)) for line in text.split("\n"))


def _width(column: Column, lists: Lists) -> float:
    if column.title == "TT":
        return 6
    if column.form in _WIDTHS:
        return _WIDTHS[column.form]
    longest = max(map(len, (column.title, *column.example.split("\n"), *lists.choices(column))))
    return min(max(longest + 2, 12), 34)
