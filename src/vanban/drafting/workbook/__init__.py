"""A blank workbook: headers that the reading knows again, drop-downs, help at each column, one example row.

Made from the columns of ``vanban.bang_tinh``, so a new field of a kind is a
column at once. The same bytes every time.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from openpyxl import Workbook

from vanban.bang_tinh import ho_so, so_khen_thuong
from vanban.bang_tinh.cot import SheetForm
from vanban.bang_tinh.cua_loai import left_out, sheet_of
from vanban.bang_tinh.ho_so import TRANG
from vanban.bang_tinh.package import to_bytes
from vanban.bang_tinh.so_khen_thuong import SO_KHEN_THUONG
from vanban.danh_muc.tra_cuu import CAC_PHAN_THUONG, danh_sach_chon
from vanban.drafting.workbook.guide import add_guide
from vanban.drafting.workbook.lists import Lists
from vanban.drafting.workbook.sheet import add_sheet
from vanban.loai.shared.base import VanBan

COPIES = 4
"""So many of each numbered group have columns ready; more may be added by hand."""


def workbook(kind: type[VanBan]) -> bytes:
    """Make the workbook of a kind: a paper in each row."""
    form = sheet_of(kind, COPIES)
    notes = [
        f"Mỗi hàng của trang “{form.name}” là một {kind.ten_loai}. Ghi xong thì làm các tệp Word bằng lệnh: "
        f"vanban batch {kind.slug()} TỆP_NÀY.xlsx -o THƯ_MỤC",
        "Cột nào mọi hàng đều giống nhau (tên cơ quan, người ký …) thì có thể để trống và ghi một lần trong tệp dùng "
        "chung của cơ quan (--defaults).",
    ]
    if titles := left_out(kind):
        notes.append(f"Không ghi được trên bảng, chỉ ghi được trong tệp dùng chung: {', '.join(titles)}.")
    return _made([form], notes, {})


def dossier_workbook(danh_sach: Mapping[str, Sequence[str]]) -> bytes:
    """Make the workbook of a dossier of commendation; ``danh_sach`` gives the awards to choose from, by list name.

    The names are those of ``Column.danh_sach`` in ``bang_tinh.ho_so``; a list that is not given has no drop-down.
    """
    notes = [
        f"Ghi xong thì làm cả hồ sơ bằng lệnh: vanban batch {ho_so.SLUG} TỆP_NÀY.xlsx -o THƯ_MỤC --defaults "
        "TỆP_CƠ_QUAN.yaml",
        "Trang nào không dùng thì để trống. Cá nhân, tập thể, hộ gia đình mỗi đối tượng một hàng.",
        "Trang SangKien ghi sáng kiến một lần, trang CaNhan chỉ ghi mã. Trang LichSu ghi những lần đã được khen.",
    ]
    return _made(TRANG, notes, danh_sach)


def register_workbook() -> bytes:
    """Make the workbook of the register of awards."""
    notes = [
        "Mỗi lần khen của một tập thể, cá nhân, hộ gia đình là một hàng. Ghi tiếp hằng năm, không xóa hàng của năm cũ.",
        "Chưa có quyết định thì để trống số và ngày: hàng ấy được tính là đang đề nghị.",
        "Ghi xong thì lập dự thảo báo cáo tổng kết bằng lệnh: vanban report TỆP_NÀY.xlsx -o bao_cao.yaml",
    ]
    names = [award.ten_cap_tinh or award.ten_in() for award in CAC_PHAN_THUONG]
    return _made((SO_KHEN_THUONG,), notes, {"phan_thuong": names})


BLANK: Final[dict[str, Callable[[], bytes]]] = {
    ho_so.SLUG: lambda: dossier_workbook(danh_sach_chon()),
    so_khen_thuong.SLUG: register_workbook,
}
"""The workbooks that are no kind's, by what commands call them."""


def _made(forms: Sequence[SheetForm], notes: Sequence[str], danh_sach: Mapping[str, Sequence[str]]) -> bytes:
    book = Workbook()
    book.properties.creator = "vanban"
    book.remove(book.worksheets[0])
    lists = Lists(book, danh_sach)
    for form in forms:
        add_sheet(book, form, lists)
    add_guide(book, forms, notes)
    lists.close()
    book.worksheets[0].sheet_view.tabSelected = True
    return to_bytes(book)
