"""What is wrong with a row is told at its cells."""

# ruff: noqa: E501  (a row of a table is a line)

import pytest

from vanban.errors import InputError
from vanban.inputs.rows import Source, understand
from vanban.loai.ke_hoach import KeHoach

ROW = {
    "co_quan_ban_hanh": "Ban Quản lý Thử Nghiệm",
    "ky_hieu_co_quan": "BQLTN",
    "dia_danh": "Đồng Nai",
    "trich_yeu": "Thi đua",
    "muc_dich": "Tập thể",
    "yeu_cau": "Thiết thực",
    "noi_dung": [{"quy": 1, "nhiem_vu": ["Việc"]}],
    "to_chuc_thuc_hien": "Giao Văn phòng",
    "noi_nhan": ["Ban A"],
    "nguoi_ky": {"chuc_vu": "Trưởng ban"},
}


SOURCE = Source("so.xlsx")


def faults(changes, places, source=SOURCE):
    with pytest.raises(InputError) as error:
        understand({**ROW, **changes}, places, KeHoach, source)
    return [(fault.path, fault.place, fault.field) for fault in error.value.faults]


def test_a_sound_row_is_its_paper():
    assert understand(ROW, {}, KeHoach) == KeHoach.model_validate(ROW)


CASES = {
    "its own cell": ({"so_ban": "x"}, {"so_ban": "S!C2", "": "S!2"}, "S!C2", "so_ban"),
    "the cell of what it is part of": ({"noi_dung": [{"quy": 9, "nhiem_vu": ["Việc"]}]}, {"noi_dung": "S!C2"}, "S!C2", "noi_dung[1].quy"),
    "one cell of several": ({"noi_nhan": ["A", {"b": 1}]}, {"noi_nhan[1]": "S!A2", "noi_nhan[2]": "S!B2"}, "S!B2", "noi_nhan[2]"),
    "the row, without a cell": ({"so_ban": "x"}, {"": "S!2"}, "S!2", "so_ban"),
    "an empty cell": ({"dia_danh": None}, {"dia_danh": "S!C2", "": "S!2"}, "S!C2", "dia_danh"),
    "an empty cell of a group": ({"nguoi_ky": {}}, {"nguoi_ky.chuc_vu": "S!C2"}, "S!C2", "nguoi_ky.chuc_vu"),
    "a column that no kind has": ({"ghi_chu": "x"}, {"ghi_chu": "S!C2"}, "S!C2", "ghi_chu"),
    "another kind": ({"loai": "to_trinh"}, {"loai": "S!C2"}, "S!C2", "loai"),
}  # fmt: skip


@pytest.mark.parametrize(("changes", "places", "place", "field"), CASES.values(), ids=CASES)
def test_a_fault_stands_at(changes, places, place, field):
    assert faults(changes, places) == [("so.xlsx", place, field)]


def test_what_the_office_repeats_fills_empty_cells_and_a_row_stands_before_it(tmp_path):
    office = tmp_path / "office.yaml"
    office.write_text("dia_danh: Huế\nnguoi_ky: {chuc_vu: Giám đốc}\nso_ban: 3\n", "utf-8")
    source = Source.of("so.xlsx", office)
    paper = understand({**ROW, "dia_danh": None}, {"dia_danh": "S!C2"}, KeHoach, source)
    assert (paper.dia_danh, paper.nguoi_ky.chuc_vu, paper.so_ban) == ("Huế", "Trưởng ban", 3)


def test_a_fault_of_the_offices_file_is_told_there(tmp_path):
    office = tmp_path / "office.yaml"
    office.write_text("dia_danh: Huế\nso_ban: x\n", "utf-8")
    source = Source.of("so.xlsx", office)
    assert faults({"trich_yeu": ""}, {"trich_yeu": "S!A2", "so_ban": "S!B2"}, source) == [
        ("so.xlsx", "S!A2", "trich_yeu"),
        (str(office), "2:9", "so_ban"),
    ]
