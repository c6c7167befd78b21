"""What clerks do to a workbook, each on a real file: it is read all the same, or told of at its cell."""

from __future__ import annotations

import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from workbooks import with_parts, xlsx

from vanban.bang_tinh import ho_so
from vanban.inputs.workbook import Table, read_workbook

HEAD = ("TT", "Họ và tên", "Chức vụ")


@pytest.fixture
def read(tmp_path: Path) -> Any:
    """Write rows as the sheet CaNhan, or another, and read them."""

    def run(*rows: Any, name: str = "CaNhan", form: Any = ho_so.CA_NHAN, touch: Any = lambda _: None) -> Table:
        return read_workbook(xlsx(tmp_path / "ho_so.xlsx", {name: rows}, touch)).read(form)

    return run


@pytest.fixture
def cell(read: Any) -> Any:
    """Read one cell of a column: its value, or what is said of it."""

    def run(title: str, value: Any, form: Any = ho_so.CA_NHAN) -> Any:
        table = read(("TT", title), (1, value), name=form.name, form=form)
        column = next(column for column in form.columns if column.title == title)
        [row] = table or [None]
        faults = row.faults if row else ()
        return faults[0].message if faults else row.values.get(column.path[0]) if row else None

    return run


def names(table: Table) -> list[str]:
    return [row.values.get("ho_va_ten") for row in table]


def told(faults: Any) -> list[str]:
    return [f"{fault.place}: {fault.message}" for fault in faults]


def test_a_plain_table_gives_rows_with_their_cells(read):
    [row] = table = read(HEAD, (1, "Nguyễn Văn Ví Dụ", "Trưởng ban"))
    assert row.values == {"tt": "1", "ho_va_ten": "Nguyễn Văn Ví Dụ", "chuc_vu": "Trưởng ban"}
    assert row.places == {"": "CaNhan!A2", "tt": "CaNhan!A2", "ho_va_ten": "CaNhan!B2", "chuc_vu": "CaNhan!C2"}
    assert row.number == 2
    assert (table.faults, table.warnings, table.skipped, row.faults) == ((), (), (), ())


def test_titles_above_the_header_are_passed_over(read):
    def merged(sheet):
        sheet.merge_cells("A1:C1")

    rows = [("DANH SÁCH ĐỐI TƯỢNG ĐỀ NGHỊ KHEN THƯỞNG",), (), HEAD, (1, "A")]
    table = read(*rows, touch=merged)
    assert names(table) == ["A"]
    assert table.rows[0].places["ho_va_ten"] == "CaNhan!B4"


def test_a_merged_title_right_above_the_header_is_no_part_of_it(read):
    def merged(sheet):
        sheet.merge_cells("A1:D1")

    table = read(("DANH SÁCH",), (*HEAD, "Màu áo"), (1, "A", "B"), touch=merged)
    assert names(table) == ["A"]
    assert told(table.warnings) == ["CaNhan!D2: không biết cột “Màu áo”, không đọc"]


def test_a_header_of_two_rows_is_read_together(read):
    def merged(sheet):
        sheet.merge_cells("A1:A2")
        sheet.merge_cells("B1:B2")
        sheet.merge_cells("C1:D1")

    head = ("STT", "Họ tên", "Thời gian thành tích", None, "Ghi chú")
    table = read(head, (None, None, "từ", "đến"), (1, "A", "2024", "2025", "x"), touch=merged)
    assert table.rows[0].values == {
        "tt": "1", "ho_va_ten": "A", "thoi_gian_thanh_tich_tu": "2024", "thoi_gian_thanh_tich_den": "2025",
        "ghi_chu": "x",
    }  # fmt: skip
    assert table.warnings == ()


@pytest.mark.parametrize(
    ("header", "field"),
    [
        ("  HỌ  VÀ\nTÊN ", "ho_va_ten"),
        ("Họ và tên *", "ho_va_ten"),
        ("Họ va\u0300 te\u0302n", "ho_va_ten"),
        ("Họ\u00a0và tên", "ho_va_ten"),
        ("Ho va ten", "ho_va_ten"),
        ("Họ và tên (viết đủ dấu)", "ho_va_ten"),
        ("Ông (bà)", "ten_goi"),
        ("Ngày sinh", "ngay_sinh"),
        ("Tỉ lệ (%)", "ty_le"),
        ("Kỉ luật", "ky_luat"),
        ("DHTĐ", "danh_hieu_de_nghi"),
        ("HTKT", "hinh_thuc_de_nghi"),
        ("Đảng viên", "dang_vien"),
        ("CV", "chuc_vu"),
    ],
)
def test_a_header_is_known_however_it_is_written(read, header, field):
    table = read(("TT", header, "Loại hình"), (1, 5, "Công trạng"))
    assert f"{field}" in table.rows[0].places
    assert table.warnings == ()


def test_columns_may_stand_in_any_order_and_apart(read):
    table = read((None, "Chức vụ", None, "Họ và tên", "TT"), (None, "Trưởng ban", None, "A", 1))
    assert table.rows[0].values == {"tt": "1", "ho_va_ten": "A", "chuc_vu": "Trưởng ban"}
    assert table.rows[0].places["chuc_vu"] == "CaNhan!B2"


def test_an_unknown_column_is_warned_of_with_the_nearest(read):
    table = read((*HEAD, "Danh hieu de ngi", "Màu áo"), (1, "A", "B", "C", "D"))
    assert told(table.warnings) == [
        "CaNhan!D1: không biết cột “Danh hieu de ngi”, không đọc; có phải “Danh hiệu đề nghị”?",
        "CaNhan!E1: không biết cột “Màu áo”, không đọc",
    ]
    assert table.faults == ()


def test_a_column_given_twice_and_one_that_lacks_are_faults(read):
    table = read(("TT", "Chức vụ", "Chức danh"), (1, "a", "b"))
    assert told(table.faults) == [
        "CaNhan!C1: cột “Chức vụ” có hai lần; chỉ giữ một",
        "CaNhan!A1: thiếu cột “Họ và tên”",
    ]


def test_a_sheet_without_a_header_is_told(read):
    [fault] = read(("một", "hai"), ("ba", "bốn")).faults
    columns = "“TT”, “Tên gọi”, “Họ và tên”, “Ngày sinh (hoặc năm sinh)”"
    assert str(fault).endswith(f"ho_so.xlsx!CaNhan!A1: không thấy hàng tiêu đề có các cột như {columns}")


@pytest.mark.parametrize("name", ["CANHAN", "Cá nhân", " ca nhan", "Danh sách cá nhân"])
def test_a_sheet_is_found_by_any_of_its_names(read, name):
    assert names(read(HEAD, (1, "A"), name=name)) == ["A"]


@pytest.mark.parametrize("error", ["#N/A", "#REF!", "#DIV/0!", "#NAME?"])
def test_an_error_in_a_cell_that_is_read_is_a_fault_there(read, error):
    [row] = read(HEAD, (1, "A", error))
    assert told(row.faults) == [f"CaNhan!C2: ô lỗi {error}; hãy sửa công thức hoặc gõ thẳng giá trị"]
    assert (row.faults[0].title, row.faults[0].field) == ("Chức vụ", "chuc_vu")
    assert "chuc_vu" not in row.values


def test_an_error_typed_as_text_is_a_fault_too(cell):
    assert cell("Chức vụ", " #N/A").startswith("ô lỗi #N/A")


def test_an_error_in_a_column_that_nobody_reads_is_none(read):
    [row] = read((*HEAD, "Mã tra cứu"), (1, "A", "B", "#N/A"))
    assert row.faults == ()


def test_a_formula_gives_its_last_result(tmp_path):
    path = xlsx(tmp_path / "a.xlsx", {"CaNhan": [HEAD, (1, '="A"&"B"', "=1+1")]})

    def results(name: str, data: bytes) -> bytes:
        for old, new in {
            b'<c r="B2"><f>"A"&amp;"B"</f><v></v></c>': b'<c r="B2" t="str"><f>"A"&amp;"B"</f><v>AB</v></c>',
            b'<c r="C2"><f>1+1</f><v></v></c>': b'<c r="C2" t="str"><f>1+1</f><v></v></c>',
        }.items():
            data = data.replace(old, new).replace(old.replace(b"<v></v>", b"<v />"), new)
        return data

    [row] = read_workbook(with_parts(path, results)).read(ho_so.CA_NHAN)
    assert (row.values, row.faults) == ({"tt": "1", "ho_va_ten": "AB"}, ()), "an empty text is a result"


def test_a_formula_without_a_result_is_a_fault(read):
    [row] = read(HEAD, (1, "A", "=1+1"))
    assert told(row.faults) == [
        "CaNhan!C2: công thức chưa có kết quả; hãy mở tệp bằng Excel hoặc LibreOffice, lưu lại rồi dùng"
    ]


def test_formulas_drawn_down_below_the_last_row_make_no_rows(read):
    table = read(HEAD, (1, "A", "B"), (2, None, "#N/A"), (3, None, "=1+1"), (4, None, None))
    assert names(table) == ["A"]


TEXTS = {
    "stray blanks": ("  Sở   Y tế ", "Sở Y tế"),
    "a blank that does not break": ("Sở\u00a0Y tế", "Sở Y tế"),
    "letters taken apart": ("So\u031b\u0309 Y te\u0302\u0301", "Sở Y tế"),
    "what cannot be seen": ("Sở\u200b Y tế", "Sở Y tế"),
    "a number": (12.0, "12"),
    "a fraction": (12.5, "12,5"),
    "a zero in front": ("015", "015"),
    "a big number": (79099001234, "79099001234"),
    "a date": (datetime.date(2020, 1, 15), "15/01/2020"),
    "a time of a day": (
        datetime.datetime(2020, 1, 15, 8, 30),  # noqa: DTZ001
        "15/01/2020 08:30",
    ),
    "yes": (True, "có"),
    "lines": ("Phòng\nTổng hợp", "Phòng\nTổng hợp"),
    "capitals": ("VĂN PHÒNG", "VĂN PHÒNG"),
    "blanks alone": (" \u00a0 ", None),
}


@pytest.mark.parametrize(("value", "text"), TEXTS.values(), ids=TEXTS)
def test_a_text_is_read_as_it_is_seen(cell, value, text):
    assert cell("Phòng/đơn vị", value) == text


DATES = {
    "a date": (datetime.date(1980, 1, 15), datetime.date(1980, 1, 15)),
    "typed": ("15/01/1980", datetime.date(1980, 1, 15)),
    "typed with dots": ("15.1.1980", datetime.date(1980, 1, 15)),
    "typed as machines do": ("1980-01-15", datetime.date(1980, 1, 15)),
    "in words": ("ngày 15 tháng 01 năm 1980", datetime.date(1980, 1, 15)),
    "a date that lost its format": (29235, datetime.date(1980, 1, 15)),
    "a month": ("01/1980", "01/1980"),
    "a year": (1980, "1980"),
    "a year as text": (" 1980 ", "1980"),
    "no such day": ("31/02/1980", "“31/02/1980” không phải ngày có thật, viết như 15/01/2020 hoặc 2020-01-15"),
    "an American date": ("01/25/1980", "“01/25/1980” không phải ngày có thật, viết như 15/01/2020 hoặc 2020-01-15"),
    "no date": ("khoảng 1980", "“khoảng 1980” không phải ngày, viết như 15/01/2020; chỉ biết năm thì viết 2020"),
    "a year in a date cell": (
        datetime.date(1905, 6, 2),
        "“02/06/1905” có lẽ là năm 1980 gõ vào ô dạng ngày; hãy đổi ô sang dạng chữ (Text) rồi gõ lại năm",
    ),
}


@pytest.mark.parametrize(("value", "read_as"), DATES.values(), ids=DATES)
def test_a_date_is_read_in_any_form_with_one_meaning(cell, value, read_as):
    assert cell("Ngày sinh (hoặc năm sinh)", value) == read_as


@pytest.mark.parametrize(
    ("value", "read_as"),
    [
        ("x", True), ("X", True), (True, True), ("Có", True), ("✓", True), (1, True), ("không", False), ("0", False),
        ("-", False), ("sắp", "“sắp” không hợp lệ, chỉ ghi “x” nếu có, hoặc để trống"),
    ],
)  # fmt: skip
def test_a_tick_is_read(read, value, read_as):
    [row] = read((*HEAD, "Đảng viên (x)"), (1, "A", "B", value))
    assert (row.faults[0].message if row.faults else row.values["dang_vien"]) == read_as


@pytest.mark.parametrize(
    ("value", "read_as"),
    [
        (0.95, Decimal(95)), (95, Decimal(95)), ("95%", Decimal(95)), ("88,9 %", Decimal("88.9")), (1, Decimal(100)),
        (8 / 9, Decimal("88.8888888888889")), (0, Decimal(0)), (120, "“120” không phải tỷ lệ từ 0 đến 100"),
        ("cao", "“cao” không phải số"),
    ],
)  # fmt: skip
def test_a_share_is_read_as_percent(cell, value, read_as):
    assert cell("Tỷ lệ %", value) == read_as


@pytest.mark.parametrize(
    ("value", "read_as"),
    [(9.0, 9), ("9", 9), ("1.234", 1234), (9.5, "“9,5” không phải số nguyên"), ("chín", "“chín” không phải số nguyên")],
)
def test_a_count_is_read(cell, value, read_as):
    assert cell("Số phiếu đồng ý", value) == read_as


@pytest.mark.parametrize(("value", "read_as"), [("NU", "Nữ"), ("NAM", "Nam"), (" nữ ", "Nữ")])
def test_a_choice_is_read_however_it_is_typed(cell, value, read_as):
    assert cell("Giới tính", value) == read_as


def test_a_choice_that_is_none_names_the_nearest(cell):
    assert cell("Giới tính", "Nan") == "“Nan” không có trong các giá trị cho phép: Nam, Nữ; có phải “Nam”?"


@pytest.mark.parametrize("typed", ["Thượng tá", "Bà"])
def test_a_list_that_is_open_takes_other_words(cell, typed):
    assert cell("Tên gọi", typed) == typed


def test_a_choice_is_known_wherever_its_marks_stand(cell):
    assert cell("Vai trò trong HĐ", "Uỷ viên", ho_so.HOI_DONG) == "Ủy viên"
    assert cell("Cấp công nhận", "toàn quốc", ho_so.SANG_KIEN) == "Toàn quốc"


def test_codes_and_lines_are_lists(read):
    [row] = read((*HEAD, "Sáng kiến (mã)", "Đã khen thưởng"), (1, "A", "B", "SK01; SK02,", "LĐTT; 1/QĐ\nCSTĐCS; 2/QĐ"))
    assert row.values["sang_kien"] == ("SK01", "SK02")
    assert row.values["da_khen_thuong"] == ("LĐTT; 1/QĐ", "CSTĐCS; 2/QĐ")


def test_a_character_that_cannot_be_printed_is_a_fault(tmp_path):
    path = xlsx(tmp_path / "a.xlsx", {"CaNhan": [HEAD, (1, "A", "MARK")]})
    path = with_parts(path, lambda _, data: data.replace(b"MARK", "x\x85\u0091y".encode()))
    [row] = read_workbook(path).read(ho_so.CA_NHAN)
    assert told(row.faults) == ["CaNhan!C2: có ký tự không in được (U+0091)"]


SKIPPED = {
    "an empty row": ((), []),
    "a number made ready": ((5,), []),
    "a sum": ((None, "Tổng cộng: 2 người"), ["không đọc hàng cộng"]),
    "a sum in the first cell": (("Cộng", None, "2"), ["không đọc hàng cộng"]),
    "a heading of a group": (("I", "Văn phòng"), ["không đọc hàng tên nhóm"]),
    "the header again": (HEAD, ["không đọc hàng tiêu đề lặp lại"]),
    "an example": (("VD", "Nguyễn Văn Ví Dụ", "Trưởng phòng"), ["không đọc hàng ví dụ"]),
    "the date under the table": ((None, None, "Đồng Nai, ngày 05 tháng 01 năm 2026"), ["không đọc phần ký dưới bảng"]),
    "who made it": ((None, "Người lập biểu", "KT. TRƯỞNG BAN"), ["không đọc phần ký dưới bảng"]),
}


@pytest.mark.parametrize(("cells", "reasons"), SKIPPED.values(), ids=SKIPPED)
def test_a_row_that_is_no_data_is_passed_over_and_told(read, cells, reasons):
    table = read(HEAD, (1, "A", "a"), cells, (2, "B", "b"))
    assert names(table) == ["A", "B"]
    assert told(table.skipped) == [f"CaNhan!A3: {reason}" for reason in reasons]


def test_the_row_that_numbers_the_columns_is_passed_over(read):
    table = read(HEAD, ("(1)", "(2)", "(3)"), (1, "A"))
    assert (names(table), told(table.skipped)) == (["A"], ["CaNhan!A2: không đọc hàng đánh số cột"])


def test_what_is_signed_under_a_table_is_passed_over_to_its_end(read):
    table = read(
        HEAD, (1, "A", "a"), (None, "Tổng cộng"), (None, None, "Biên Hòa, ngày … tháng … năm 2026"),
        (None, "NGƯỜI LẬP", "TRƯỞNG BAN"), (), (None, "Trần Thị Thí Dụ", "Nguyễn Văn Ví Dụ"),
    )  # fmt: skip
    assert names(table) == ["A"]
    assert len(table.skipped) == 4


def test_a_row_with_a_number_is_data_whatever_it_says(read):
    table = read(HEAD, (1, "Tổng", "Thủ trưởng đơn vị"), (2, "Người lập", "Trưởng ban"))
    assert names(table) == ["Tổng", "Người lập"]
    assert table.skipped == ()


def test_rows_without_a_number_are_data_too(read):
    assert names(read(("Họ và tên", "Chức vụ"), ("A", "Trưởng ban"), ("B", "Thủ trưởng khác"))) == ["A", "B"]
    assert names(read(HEAD, (None, "A", "a"), (None, "B", "b"))) == ["A", "B"]


def test_hidden_rows_are_read_and_hidden_sheets_are_not(read, tmp_path):
    def hide(sheet):
        sheet.row_dimensions[2].hidden = True
        sheet.column_dimensions["B"].hidden = True

    assert names(read(HEAD, (1, "A"), (2, "B"), touch=hide)) == ["A", "B"]
    path = xlsx(
        tmp_path / "b.xlsx",
        {"X": [("a",)], "CaNhan": [HEAD, (1, "A")]},
        lambda s: setattr(s, "sheet_state", "hidden" if s.title == "CaNhan" else "visible"),
    )
    book = read_workbook(path)
    assert (list(book.sheets), book.hidden) == (["X"], ("CaNhan",))
    assert len(book.read(ho_so.CA_NHAN)) == 0


def test_a_cell_merged_over_rows_counts_for_each(read):
    def merged(sheet):
        sheet.merge_cells("C2:C3")

    table = read(HEAD, (1, "A", "Văn phòng"), (2, "B"), (3, "C"), touch=merged)
    assert [row.values.get("chuc_vu") for row in table] == ["Văn phòng", "Văn phòng", None]
    assert table.rows[1].places["chuc_vu"] == "CaNhan!C2"


def test_titles_down_a_column_are_read_as_one_row(read):
    form = ho_so.THONG_TIN_CHUNG
    rows = [("Mục", "Nội dung", "Ví dụ"), ("Cơ quan *", "Ban Quản lý", "x"), ("Năm", 2025.0), ("Ngày họp", None, "x")]
    [row] = read(*rows, name="Thông tin chung", form=form)
    assert row.values == {"co_quan": "Ban Quản lý", "nam": 2025}
    assert row.places["nam"] == "Thông tin chung!B3"
    assert row.places["ngay_hop"] == "Thông tin chung!B4"


def test_a_needed_title_that_lacks_is_told(read):
    table = read(("Năm", 2025), name="ThongTinChung", form=ho_so.THONG_TIN_CHUNG)
    assert told(table.faults) == ["ThongTinChung!A1: thiếu dòng “Cơ quan”"]


def test_the_lists_that_provinces_export_are_read(read):
    head = ("STT", "Phân loại khen thưởng", "Tên tập thể/cá nhân/hộ gia đình", "Chức vụ", "Đơn vị công tác",
            "Danh hiệu thi đua/Hình thức khen thưởng", "Phân loại đối tượng", "Lĩnh vực hoạt động")  # fmt: skip
    row = (1, "HOGIADINH", "Gia đình ông Nguyễn Văn Ví Dụ", None, " Sở Y tế", "BK", "Hộ gia đình", "Y tế")
    [found] = read(("DANH SÁCH",), (), head, row, name="NHANDULIEU", form=ho_so.NHAN_DU_LIEU)
    assert found.values["ten"] == "Gia đình ông Nguyễn Văn Ví Dụ"
    assert found.values["don_vi_cong_tac"] == "Sở Y tế"


def test_every_header_of_a_form_leads_to_one_column():
    for form in (*ho_so.TRANG, ho_so.NHAN_DU_LIEU):
        seen: dict[str, str] = {}
        for column in form.columns:
            for key in column.keys:
                assert seen.setdefault(key, column.title) == column.title, f"{form.name}: {key}"
