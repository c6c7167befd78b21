"""The sheet that explains the others: what each column wants, in a clerk's words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font

from vanban.bang_tinh.cot import EXAMPLE, Column, Form, SheetForm
from vanban.chu.text import upper_first
from vanban.drafting.workbook.sheet import heading, height, set_up_page

SHEET = "Hướng dẫn"
_NOTES = (
    "Ô tiêu đề màu vàng, có dấu *, là cột phải ghi.",
    f"Hàng có “{EXAMPLE}” ở ô đầu là hàng ví dụ: không được đọc, có thể xóa.",
    "Được đổi thứ tự cột, xóa cột không bắt buộc, thêm cột riêng (cột lạ không được đọc), thêm dòng tên bảng ở trên. "
    "Không đổi tên cột.",
    "Hàng trống, hàng cộng và phần ký dưới bảng không được đọc. Hàng bị ẩn vẫn được đọc; trang bị ẩn thì không.",
    "Ô có công thức được đọc theo kết quả đã lưu. Ô lỗi như #N/A sẽ được báo.",
)
_HEADINGS = ("Trang", "Cột", "Bắt buộc", "Cách ghi", "Ví dụ")
_WRAPPED, _PLAIN = Alignment(wrap_text=True, vertical="top"), Font(name="Times New Roman", size=11)
_WIDTHS = (16, 30, 10, 70, 40)


def add_guide(book: Workbook, forms: Sequence[SheetForm], notes: Sequence[str]) -> None:
    """Add the sheet after the others."""
    sheet = book.create_sheet(SHEET)
    for row, note in enumerate((*notes, *_NOTES), start=1):
        sheet.merge_cells(start_row=row, end_row=row, start_column=1, end_column=len(_HEADINGS))
        sheet.cell(row, 1, note).alignment, sheet.cell(row, 1).font = _WRAPPED, _PLAIN
        sheet.row_dimensions[row].height = height(note, sum(_WIDTHS))
    top = sheet.max_row + 2
    for number, (text, width) in enumerate(zip(_HEADINGS, _WIDTHS, strict=True), start=1):
        heading(sheet.cell(top, number), text)
        sheet.column_dimensions[chr(64 + number)].width = width
    for row, texts in enumerate(_rows(forms), start=top + 1):
        for number, text in enumerate(texts, start=1):
            sheet.cell(row, number, text).alignment, sheet.cell(row, number).font = _WRAPPED, _PLAIN
        sheet.row_dimensions[row].height = max(map(height, texts, _WIDTHS))
    set_up_page(sheet)
    sheet.print_title_rows = f"{top}:{top}"


def _rows(forms: Sequence[SheetForm]) -> Iterator[tuple[str, str, str, str, str]]:
    for form in forms:
        for column in form.columns:
            yield form.name, column.title, "có" if column.required else "", _words(column), column.example


def _words(column: Column) -> str:
    form = "" if column.form is Form.TEXT else f"{upper_first(column.form.value)}."
    words = f"{column.help} {form}".strip()
    return f"{words} Chọn trong danh sách.".strip() if column.choices or column.danh_sach else words
