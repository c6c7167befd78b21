"""Tables of plain text: CSV, JSON Lines, JSON."""

import json
import os

import pytest

from vanban.errors import InputError
from vanban.inputs.tables import read_table


@pytest.fixture
def table(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)

    def write(name, data):
        (tmp_path / name).write_bytes(data if isinstance(data, bytes) else data.encode())
        return read_table(name)

    return write


CSV = 'Trích yếu,Người ký.Chức vụ,,Nơi nhận\n"Thi đua, khen thưởng",Trưởng ban,x,"Ban A\nBan B"\n,,,\nHai,,,\n'


def test_a_csv_table_has_headings_groups_and_several_lines_a_cell(table):
    rows = table("so.csv", "\ufeff" + CSV)
    first, second = rows
    assert first.values == {
        "trich_yeu": "Thi đua, khen thưởng",
        "nguoi_ky": {"chuc_vu": "Trưởng ban"},
        "noi_nhan": "Ban A\nBan B",
    }
    assert first.places == {"": "2", "trich_yeu": "2:1", "nguoi_ky.chuc_vu": "2:2", "noi_nhan": "2:4"}
    assert second.values == {"trich_yeu": "Hai"}
    assert second.places["trich_yeu"] == "5:1"
    assert len(rows) == 2
    assert list(rows) == [first, second]  # again


def test_a_row_with_more_cells_than_headings_is_at_fault(table):
    [row] = table("so.csv", "Trích yếu\nThi đua, khen thưởng\n")
    [fault] = row.faults
    assert str(fault).startswith("so.csv:2: dòng có nhiều ô hơn số cột (1 ô thừa)")


def test_json_lines_are_read_one_by_one_and_a_bad_one_is_a_row(table):
    lines = [
        json.dumps({"Trích yếu": "Một", "nguoi_ky": {"Chức vụ": "Trưởng ban"}}),
        "",
        "{",
        "[1]",
        '{"so_ban": 5}',
        "[" * 100_000,
    ]
    rows = table("so.jsonl", "\n".join(lines))
    one, two, three, four, five = rows
    assert len(rows) == 5
    assert (one.values, one.places) == ({"trich_yeu": "Một", "nguoi_ky": {"chuc_vu": "Trưởng ban"}}, {"": "1"})
    assert str(two.faults[0]) == "so.jsonl:3: dòng này không phải JSON"
    assert str(three.faults[0]).startswith("so.jsonl:4: mỗi văn bản phải là một nhóm")
    assert four.values == {"so_ban": 5}
    assert five.faults


def test_json_is_a_list_of_papers(table):
    one, two = table("so.json", '[{"Địa danh": "Huế"}, 5]')
    assert (one.values, one.places) == ({"dia_danh": "Huế"}, {"": "[1]"})
    assert str(two.faults[0]).startswith("so.json:[2]: ")


WRONG = {
    "no headings": ("so.csv", "", "so.csv:1: thiếu dòng đầu ghi tên các cột"),
    "a column twice": ("so.csv", "Số bản,so ban\n", "so.csv:1: có nhiều cột cho mục “so_ban”"),
    "a datum and a group": ("so.csv", "a,a.b\n", "so.csv:1: có nhiều cột cho mục “a”"),
    "a cell too long": ("so.csv", "a\n" + "x" * 200_000, "so.csv:2: không phải bảng CSV, hoặc có ô quá dài"),
    "another alphabet": ("so.csv", "Trích yếu\nĐ\n".encode("utf-16"), "so.csv: chữ không ở dạng UTF-8"),
    "broken JSON": ("so.json", '[{"a": 1},\n {]', "so.json:2:3: sai cú pháp JSON"),
    "no list": ("so.json", '{"a": 1}', "so.json:1:1: phải là danh sách các văn bản"),
    "too deep": ("so.json", "[" * 100_000, "so.json: không đọc được tệp JSON này"),
    "another sort": ("so.txt", "a", "so.txt: chỉ đọc bảng ở tệp .xlsx, .csv, .jsonl, .json"),
}


@pytest.mark.parametrize(("name", "data", "message"), WRONG.values(), ids=WRONG)
def test_what_is_no_table_is_refused_at_its_place(table, name, data, message):
    with pytest.raises(InputError) as error:
        table(name, data)
    assert str(error.value).startswith(message)


def test_a_file_that_is_not_there_or_is_a_folder_or_far_too_large(tmp_path):
    for name, message in (
        ("khong_co.csv", "không có tệp này"),
        ("thu_muc.csv", "đây là thư mục"),
        ("to.csv", "tệp quá lớn"),
    ):
        path = tmp_path / name
        if name == "thu_muc.csv":
            path.mkdir()
        if name == "to.csv":
            path.touch()
            os.truncate(path, 300_000_000)
        with pytest.raises(InputError, match=message):
            read_table(path)


@pytest.mark.parametrize("between", [";", "\t"])
def test_cells_may_be_parted_as_a_vietnamese_excel_parts_them(table, between):
    [row] = table(
        "so.csv", f'\ufeff"Số, ký hiệu"{between}Trích yếu{between}Số bản\r\n1/KH-A{between}Một, hai{between}5\r\n'
    )
    assert row.values == {"so_ky_hieu": "1/KH-A", "trich_yeu": "Một, hai", "so_ban": "5"}
    assert row.places["so_ban"] == "2:3"


def test_a_folder_is_told_as_that(table, tmp_path):
    with pytest.raises(InputError, match="đây là thư mục"):
        read_table(tmp_path)
