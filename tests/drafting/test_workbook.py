"""A blank workbook, opened again: what a clerk sees, and that its own example is read back and makes a paper."""

from __future__ import annotations

import datetime
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

import vanban
from vanban.bang_tinh import ho_so
from vanban.bang_tinh.cua_loai import sheet_of
from vanban.danh_muc.tra_cuu import danh_sach_chon
from vanban.drafting.workbook import COPIES, dossier_workbook, workbook
from vanban.inputs.workbook import read_workbook, rows_of_kind
from vanban.loai.ke_hoach import KeHoach

AWARDS = {"danh_hieu_ca_nhan": ["Lao động tiên tiến", "Chiến sĩ thi đua cơ sở"], "hinh_thuc_tap_the": ["Bằng khen"]}


@pytest.fixture(scope="module")
def dossier() -> Workbook:
    return load_workbook(BytesIO(dossier_workbook(AWARDS)))


@pytest.fixture(scope="module")
def plans() -> Workbook:
    return load_workbook(BytesIO(workbook(KeHoach)))


def header(sheet: Worksheet) -> list[str]:
    return [cell.value for cell in sheet[1]]


def place(sheet: Worksheet, title: str, row: int) -> str:
    """The cell under a header in a row."""
    return f"{get_column_letter(header(sheet).index(title) + 1)}{row}"


def choices(book: Workbook, sheet: Worksheet, cell: str) -> list[str]:
    """What a cell's drop-down offers."""
    [rule] = [rule for rule in sheet.data_validations.dataValidation if cell in rule.sqref]
    [(name, reference)] = book.defined_names[rule.formula1.removeprefix("=")].destinations
    assert book[name].sheet_state == "hidden"
    return [cells[0].value for cells in book[name][reference]]


def test_the_sheets_of_a_dossier_are_there_in_order(dossier):
    made = [form.name for form in ho_so.TRANG]
    kept = "ThongTinChung CaNhan TapThe HoGiaDinh LichSu DanhGia SangKien XacMinh QuaTrinh HoiDong"
    assert made == kept.split()
    assert dossier.sheetnames == [*made, "Hướng dẫn", "DanhMuc"]


@pytest.mark.parametrize("form", [form for form in ho_so.TRANG if not form.vertical], ids=lambda form: form.name)
def test_headers_are_the_titles_in_order_and_a_star_marks_what_is_needed(dossier, form):
    assert header(dossier[form.name]) == [f"{c.title} *" if c.required else c.title for c in form.columns]


def test_the_columns_of_persons(dossier):
    titles = "TT · Tên gọi · Họ và tên * · Ngày sinh (hoặc năm sinh) · Giới tính · Chức vụ · Phòng/đơn vị · Cơ quan · "
    titles += "Đảng viên (x) · Lãnh đạo quản lý (x) · Là người đứng đầu · Phân loại đối tượng · Nhóm lao động · "
    titles += "Ngày vào cơ quan · Số tháng làm việc · Xếp loại năm · Kỷ luật · Danh hiệu đề nghị · Hình thức đề nghị · "
    titles += "Loại hình · Thành tích tóm tắt · Thời gian thành tích từ · Thời gian thành tích đến · Sáng kiến (mã) · "
    titles += "Đã khen thưởng (danh hiệu; số QĐ; ngày) · Đang bị xem xét · Đã kê đủ lịch sử (x) · Số phiếu đồng ý · "
    titles += "Tổng số thành viên · Tỷ lệ % · Quê quán · Trú quán · Trình độ chuyên môn · Quyền hạn, nhiệm vụ · "
    titles += "Ghi chú · Mã đối tượng"
    assert header(dossier["CaNhan"]) == titles.split(" · ")


def test_drop_downs_offer_fixed_and_given_lists(dossier):
    persons, units = dossier["CaNhan"], dossier["TapThe"]
    assert choices(dossier, persons, place(persons, "Giới tính", 3)) == ["Nam", "Nữ"]
    assert choices(dossier, persons, place(persons, "Danh hiệu đề nghị", 4000)) == AWARDS["danh_hieu_ca_nhan"]
    assert choices(dossier, units, place(units, "Hình thức đề nghị", 2)) == ["Bằng khen"]
    assert choices(dossier, persons, place(persons, "Đảng viên (x)", 2)) == ["x"]
    bare = place(persons, "Hình thức đề nghị", 2)
    assert not [rule for rule in persons.data_validations.dataValidation if bare in rule.sqref], "no list was given"


def test_every_list_that_a_column_draws_from_is_given_by_the_catalogue():
    lists = danh_sach_chon()
    columns = [(form, column) for form in ho_so.TRANG for column in form.columns if column.danh_sach]
    assert {column.danh_sach for _, column in columns} <= {*lists}
    book = load_workbook(BytesIO(dossier_workbook(lists)))
    for form, column in columns:
        sheet = book[form.name]
        title = f"{column.title} *" if column.required else column.title
        assert choices(book, sheet, place(sheet, title, 2)) == list(lists[column.danh_sach])


def test_a_closed_list_stops_and_an_open_one_only_tells(dossier):
    persons = dossier["CaNhan"]
    titles = ("Tên gọi", "Giới tính", "Đang bị xem xét", "Tỷ lệ %")
    cells = {place(persons, title, 2): title for title in titles}
    rules = persons.data_validations.dataValidation
    style = {title: rule.errorStyle for rule in rules for cell, title in cells.items() if cell in rule.sqref}
    assert style == {"Tên gọi": "information", **dict.fromkeys(titles[1:], "stop")}


def test_cells_have_formats_that_keep_what_is_typed(dossier):
    persons, history = dossier["CaNhan"], dossier["LichSu"]
    assert persons.column_dimensions["F"].number_format == "@"
    assert persons.column_dimensions["D"].number_format == "@", "a year typed into a date cell would be a day of 1905"
    assert history.column_dimensions["E"].number_format == "dd/mm/yyyy"
    assert history["E2"].value.date() == datetime.date(2025, 1, 15)


def test_a_header_is_explained_frozen_and_printed_on_every_page(dossier, plans):
    persons = dossier["CaNhan"]
    assert persons[place(persons, "Sáng kiến (mã)", 1)].comment.text.startswith(
        "Mã của sáng kiến ghi ở trang SangKien."
    )
    assert (persons.freeze_panes, persons.print_title_rows) == ("B2", "$1:$1")
    assert persons.page_setup.orientation == "landscape"
    assert plans["Kế hoạch"]["B1"].comment.text == KeHoach.model_fields["co_quan_chu_quan"].description
    assert plans["Kế hoạch"].column_dimensions["H"].width > 20


def test_a_sheet_with_titles_down_a_column_has_room_beside_them(dossier):
    sheet = dossier["ThongTinChung"]
    assert [cell.value for cell in sheet["A"]][:3] == ["Mục", "Cơ quan *", "Cấp trên"]
    assert all(cell.value is None for cell in sheet["B"][1:])
    assert sheet["D2"].value == "Ban Quản lý các Khu công nghiệp"


def test_the_guide_tells_of_every_column(dossier, plans):
    told = {(row[0].value, row[1].value) for row in dossier["Hướng dẫn"].iter_rows()}
    assert {(form.name, column.title) for form in ho_so.TRANG for column in form.columns} <= told
    words = "\n".join(str(cell.value) for cell in plans["Hướng dẫn"]["A"])
    assert "vanban batch ke_hoach" in words


def test_the_columns_of_a_kind_are_its_fields(plans):
    titles = header(plans["Kế hoạch"])
    assert titles[:4] == ["TT", "Cơ quan chủ quản", "Cơ quan ban hành *", "Số, ký hiệu"]
    assert {"Nội dung 1 - Quý", "Nội dung 4 - Nhiệm vụ", "Người ký - Chức vụ *", "Bảng phân công"} <= set(titles)
    assert plans["Kế hoạch"].column_dimensions["G"].number_format == "dd/mm/yyyy"


@pytest.mark.parametrize("kind", vanban.kinds().values(), ids=lambda kind: kind.slug())
def test_examples_are_what_a_clerk_types(kind):
    for column in sheet_of(kind, 1).columns:
        assert not set("{}[]") & set(column.example), column.title


def test_the_example_row_leaves_out_what_few_papers_have_and_the_guide_shows_it():
    book = load_workbook(BytesIO(workbook(vanban.kinds()["giay_moi"])))
    sheet, guide = book["Giấy mời"], book["Hướng dẫn"]
    rare = ("Độ khẩn", "Phạm vi lưu hành", "Người ký - Học hàm", "Người ký - Ảnh chữ ký", "Phụ lục 1 - Tiêu đề")
    told = {row[1].value: row[4].value for row in guide.iter_rows() if row[0].value == "Giấy mời"}
    for title in rare:
        assert sheet[place(sheet, title, 2)].value is None
        assert told[title]
    assert sheet[place(sheet, "Chủ trì", 2)].value


def test_a_typed_body_in_a_cell_is_the_body_of_the_example():
    kind = vanban.kinds()["cong_van"]
    [column] = [one for one in sheet_of(kind, 1).columns if one.title == "Nội dung"]
    lines = column.example.split("\n")
    assert lines[1] == "I. Tên mục thứ nhất"
    given = {**kind.samples(), "co_quan_ban_hanh": "Sở Thử", "dia_danh": "Huế", "trich_yeu": "họp",
             "kinh_gui": ["Sở Nội vụ"], "nguoi_ky": {"chuc_vu": "Giám đốc"}}  # fmt: skip
    [sample] = kind.model_fields["noi_dung"].examples or [kind.samples().get("noi_dung")]
    typed = kind.model_validate({**given, "noi_dung": tuple(lines)})
    assert typed == kind.model_validate({**given, "noi_dung": sample})


def test_the_example_row_is_marked_and_never_read(tmp_path: Path):
    (tmp_path / "a.xlsx").write_bytes(dossier_workbook({}))
    book = read_workbook(tmp_path / "a.xlsx")
    for form in ho_so.TRANG:
        table = book.read(form)
        assert (table.faults, table.warnings) == ((), ())
        assert [row.values for row in table] == ([{}] if form.vertical else [])


@pytest.mark.parametrize("kind", vanban.kinds().values(), ids=vanban.kinds())
def test_the_example_row_makes_a_paper_once_it_has_a_number(tmp_path, kind):
    path = tmp_path / "a.xlsx"
    book = load_workbook(BytesIO(workbook(kind)))
    sheet = book[sheet_of(kind, COPIES).name]
    assert sheet["A2"].value == "VD"
    sheet["A2"] = 1
    book.save(path)
    [row] = table = rows_of_kind(read_workbook(path), kind)
    assert (table.warnings, row.faults) == ((), ())
    values = dict(row.values)
    for name in {"cac_ben", "don_vi_ky"} & values.keys():  # the example shows one party, where two at least sign
        values[name] = [*values[name], {**values[name][0], "vai_tro": None} if name == "don_vi_ky" else values[name][0]]
    assert vanban.render(kind.model_validate(values))


@pytest.mark.parametrize("form", [form for form in ho_so.TRANG if not form.vertical], ids=lambda form: form.name)
def test_the_example_row_of_a_dossier_is_sound(tmp_path, form):
    path = tmp_path / "a.xlsx"
    book = load_workbook(BytesIO(dossier_workbook(AWARDS)))
    book[form.name]["A2"] = 1
    book.save(path)
    [row] = read_workbook(path).read(form)
    assert row.faults == ()
    given = {column.path[0] for column in form.columns if column.example}
    assert {name for name, value in row.values.items() if value is not None} == given


@pytest.mark.parametrize("make", [lambda: workbook(KeHoach), lambda: dossier_workbook(AWARDS)], ids=["kind", "dossier"])
def test_the_same_bytes_every_time(make):
    assert make() == make()
