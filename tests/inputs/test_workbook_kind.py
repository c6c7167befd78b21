"""A flat sheet of any kind of paper: a paper in each row, its faults at its cells."""

from __future__ import annotations

from pathlib import Path

import pytest
from pydantic import Field, ValidationError
from workbooks import xlsx

import vanban
from vanban.bang_tinh.cua_loai import left_out, sheet_of
from vanban.errors import InputError
from vanban.inputs.rows import Source, understand
from vanban.inputs.workbook import Table, faults_of, read_workbook, rows_of_kind
from vanban.loai.ke_hoach import KeHoach
from vanban.the_thuc.written import Dong, Model

SOUND = {
    "Cơ quan ban hành": "Ban Quản lý Thử Nghiệm",
    "Ký hiệu cơ quan": "BQLTN",
    "Địa danh": "Đồng Nai",
    "Ngày ban hành": "15/01/2020",
    "Trích yếu": "Thi đua năm 2020",
    "Mục đích": "- Phát huy sức mạnh tập thể\n- Thiết thực",
    "Yêu cầu": "Thiết thực",
    "Nội dung 1 - Quý": "1, 2",
    "Nội dung 1 - Nhiệm vụ": "Tổng kết\nĐăng ký thi đua (chủ trì: Văn phòng)",
    "Nội dung 3 - Tiêu đề": "Cả năm",
    "Nội dung 3 - Nhiệm vụ": "Kiểm tra",
    "Tổ chức thực hiện": "Giao Văn phòng",
    "Nơi nhận": "Ban Thi đua\nCác phòng",
    "Số bản": 5,
    "Bảng phân công": "x",
    "Người ký - Chức vụ": "Trưởng ban",
    "Người ký - Họ tên": "Nguyễn Văn Ví Dụ",
}


def table(path: Path, *changes: dict[str, object], name: str = "Kế hoạch", **more: object) -> Table:
    titles = list(dict.fromkeys([*SOUND, *(title for change in changes for title in change)]))
    titles = [title for title in titles if not any(change.get(title) == "no column" for change in changes)]
    rows = [[(SOUND | change).get(title) for title in titles] for change in changes]
    return rows_of_kind(read_workbook(xlsx(path / "kh.xlsx", {name: [titles, *rows]})), KeHoach, **more)


def faults(path: Path, *changes: dict[str, object], defaults: object = None) -> list[str]:
    found = []
    for row in table(path, *changes):
        try:
            understand(row.values, row.places, KeHoach, Source.of("kh.xlsx", defaults))
        except InputError as error:
            found += map(str, error.faults)
    return found


def test_a_row_is_a_paper(tmp_path):
    [row] = table(tmp_path, {})
    paper = KeHoach.model_validate(row.values)
    assert [block.ten for block in paper.noi_dung] == ["Quý I và II", "Cả năm"]
    assert paper.noi_dung[0].nhiem_vu[1].chu_tri == "Văn phòng"
    assert paper.muc_dich == ("Phát huy sức mạnh tập thể.", "Thiết thực.")
    assert paper.noi_nhan == ("Ban Thi đua", "Các phòng")
    assert (paper.so_ban, paper.bang_phan_cong) == (5, True)
    assert paper.nguoi_ky.ho_ten == "Nguyễn Văn Ví Dụ"
    assert str(paper.ngay_ban_hanh).startswith("ngày 15 tháng 01 năm 2020")


def test_cells_of_a_group_are_told_by_the_way_to_them(tmp_path):
    [row] = table(tmp_path, {})
    assert row.places["nguoi_ky.chuc_vu"] == "Kế hoạch!P2"
    assert row.places["noi_dung[2].tieu_de"] == "Kế hoạch!J2", "a group left empty does not count"


def test_a_fault_of_the_model_is_told_at_its_cell(tmp_path):
    changes = {"Địa danh": None, "Người ký - Chức vụ": "Phó Trưởng ban phụ trách", "Nội dung 3 - Nhiệm vụ": None}
    assert sorted(faults(tmp_path, changes)) == [
        "kh.xlsx!Kế hoạch!C2: Địa danh: để trống; cần điền",
        "kh.xlsx!Kế hoạch!K2: Nhiệm vụ: để trống; cần điền",
        "kh.xlsx!Kế hoạch!P2: Chức vụ: không ghi “phụ trách”: cấp phó được giao phụ trách ký như cấp phó ký thay (KT.)",
    ]


def test_what_the_office_repeats_stands_for_empty_cells_and_missing_columns(tmp_path):
    change = {"Địa danh": None, "Cơ quan ban hành": "no column"}
    with pytest.raises(InputError, match="thiếu cột “Cơ quan ban hành”"):
        table(tmp_path, change)
    [row] = table(tmp_path, change, given={"co_quan_ban_hanh"})
    office = {"dia_danh": "Biên Hòa", "co_quan_ban_hanh": "Ban Quản lý"}
    paper = understand(row.values, row.places, KeHoach, Source.of("kh.xlsx", office))
    assert (paper.dia_danh, paper.co_quan_ban_hanh) == ("Biên Hòa", "Ban Quản lý")


def test_a_sheet_of_another_name_is_found_by_its_header(tmp_path):
    assert len(table(tmp_path, {}, {}, name="Sheet1")) == 2


def test_a_workbook_without_such_a_table_is_told(tmp_path):
    book = read_workbook(xlsx(tmp_path / "a.xlsx", {"A": [("x", "y")], "B": []}))
    with pytest.raises(InputError, match="không thấy hàng tiêu đề"):
        rows_of_kind(book, KeHoach)


def test_a_column_of_no_field_is_read_when_it_names_the_files(tmp_path):
    [row] = table(tmp_path, {"Mã hồ sơ": "015"}, extra=["Mã hồ sơ", "Trích yếu"])
    assert (row.values["ma_ho_so"], row.values["trich_yeu"]) == ("015", "Thi đua năm 2020")
    [row] = table(tmp_path, {"STT": 7}, extra=["STT"])
    assert row.values["stt"] == "7"
    assert "tt" not in table(tmp_path, {"STT": 7}).rows[0].values


@pytest.mark.parametrize("kind", vanban.kinds().values(), ids=vanban.kinds())
def test_every_kind_has_a_flat_sheet_with_headers_that_lead_to_one_column(kind):
    form = sheet_of(kind, 4)
    seen: dict[str, str] = {}
    for column in form.columns:
        for key in column.keys:
            assert seen.setdefault(key, column.title) == column.title
    held = {column.path[0] for column in form.columns if column.path}
    titles = {kind.model_fields[name].title for name in kind.model_fields.keys() - held - {"loai"}}
    assert titles == set(left_out(kind))


class NguoiDuocKhen(Model):
    """A row of a sheet of a dossier."""

    tt: Dong | None = Field(default=None, title="TT")
    ho_va_ten: Dong = Field(title="Họ và tên")
    chuc_vu: Dong = Field(title="Chức vụ")
    so_phieu_dong_y: int | None = Field(default=None, title="Số phiếu đồng ý", le=9)


def test_faults_of_a_flat_row_are_its_cells_and_the_models(tmp_path):
    from vanban.bang_tinh.ho_so import CA_NHAN

    rows = [("TT", "Họ và tên", "Chức vụ", "Số phiếu đồng ý"), (1, None, "#N/A", 12)]
    path = xlsx(tmp_path / "ho_so.xlsx", {"CaNhan": rows})
    [row] = read_workbook(path).read(CA_NHAN)
    with pytest.raises(ValidationError) as caught:
        NguoiDuocKhen.model_validate(row.values)
    assert list(map(str, faults_of(row, caught.value, NguoiDuocKhen))) == [
        f"{path}!CaNhan!B2: Họ và tên: để trống; cần điền",
        f"{path}!CaNhan!C2: Chức vụ: ô lỗi #N/A; hãy sửa công thức hoặc gõ thẳng giá trị",
        f"{path}!CaNhan!D2: Số phiếu đồng ý: “12” không hợp lệ, lớn nhất là 9",
    ]
