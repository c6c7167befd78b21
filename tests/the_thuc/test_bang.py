"""Tables as data: heads of any depth, rows as wide as the table, captions without numbers."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from pydantic import ValidationError
from random_tables import valid_tables

from vanban import inputs
from vanban.errors import InputError
from vanban.the_thuc.bang import Bang

RANDOM = settings(
    max_examples=300, deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck)
)
HEAD = """\
loai: thong_bao
co_quan_ban_hanh: Ban Quản lý các Khu công nghiệp
ky_hieu_co_quan: KCNĐN
dia_danh: Đồng Nai
trich_yeu: Kết quả xét thi đua
noi_nhan: Các phòng
nguoi_ky: {chuc_vu: Trưởng ban}
noi_dung:
"""


def bang(**data) -> Bang:
    return Bang.model_validate({"cot": ["A", "B"], "hang": [["a", "b"]], **data})


def faults(body: str) -> list[str]:
    with pytest.raises(InputError) as caught:
        inputs.load_bytes((HEAD + body).encode(), "tb.yaml")
    return str(caught.value).splitlines()


@RANDOM
@given(valid_tables())
def test_heads_cover_every_place_of_their_rows_once(table):
    view = table.view()
    rows = max(head["hang"] + head["so_hang"] for head in view["dau"])
    covered = [
        (row, column)
        for head in view["dau"]
        for row in range(head["hang"], head["hang"] + head["so_hang"])
        for column in range(head["cot"], head["cot"] + head["so_cot"])
    ]
    assert sorted(covered) == [(row, column) for row in range(rows) for column in range(view["so_cot"])]
    assert all(row["nhom"] or len(row["o"]) == view["so_cot"] for row in view["hang"])


def test_a_row_with_too_few_or_too_many_cells_is_named_where_it_stands():
    rows = "".join(f"        - {row}\n" for row in ("[1, A]", "[2]", "Nhóm", "[3, C, D]"))
    body = f"  - bang:\n      cot: [TT, Tên]\n      hang:\n{rows}"
    assert faults(body) == [
        "tb.yaml:13:11: Hàng (noi_dung[1].bang.hang[2]): hàng 2 có 1 ô, bảng có 2 cột",
        "tb.yaml:15:11: Hàng (noi_dung[1].bang.hang[4]): hàng 4 có 3 ô, bảng có 2 cột",
    ]


def test_every_fault_of_a_table_is_told_at_once():
    body = "  - bang: {cot: [TT, {cot: [A]}], hang: [], tieu_de: '', chu_giai: x}\n  - doan: a\n    bang: {}\n"
    found = faults(body)
    for told in ("bang.cot[2].tieu_de", "bang.hang)", "bang.tieu_de", "chu_giai", "một khối chỉ ghi một cấp"):
        assert any(told in line for line in found), (told, found)


def test_a_row_must_be_cells_or_a_text():
    [fault] = faults("  - bang: {cot: [TT], hang: [{a: [1]}]}\n")
    assert "bang.hang[1]" in fault
    assert "cần chữ hoặc danh sách" in fault


@pytest.mark.parametrize(
    ("given", "printed"), [(5, "5"), (-3, "-3"), (4.5, "4,5"), (None, ""), ("  a   b ", "a b"), ("a\n\nb", "a\nb")]
)
def test_numbers_and_nothing_may_stand_in_a_cell(given, printed):
    assert bang(hang=[[given, "x"]]).hang[0][0] == printed


@pytest.mark.parametrize("given", [True, float("nan"), float("inf"), [1], {"a": 1}])
def test_nothing_else_may(given):
    with pytest.raises(ValidationError):
        bang(hang=[[given, "x"]])


def test_a_cell_that_yaml_takes_for_a_name_is_text():
    [block] = inputs.load_bytes(
        (HEAD + "  - bang: {cot: [TT, 'Tên'], hang: [[1, Tổ trưởng: A]]}\n").encode(), "a"
    ).noi_dung
    assert block.bang.hang == (("1", "Tổ trưởng: A"),)


def test_word_takes_no_more_columns():
    assert bang(cot=[str(n) for n in range(63)], hang=["x"]).so_cot == 63
    with pytest.raises(ValidationError, match="64 cột; Word nhận nhiều nhất 63"):
        bang(cot=[str(n) for n in range(64)], hang=["x"])


@pytest.mark.parametrize(
    "typed", ["Kết quả", "kết quả.", "Bảng 1. Kết quả", "Bảng số 2: Kết quả", "Bảng 1. Bảng 2. kết quả:", "1. Kết quả"]
)
def test_the_number_of_a_title_is_not_doubled(typed):
    assert bang(tieu_de=typed).tieu_de == "Kết quả"


def test_a_footnote_goes_with_text_only():
    [fault] = faults("  - bang: {cot: [A], hang: [[1]]}\n    chu_thich: a\n")
    assert "chú thích cuối trang chỉ đặt ở cuối một câu chữ" in fault
    [fault] = faults("  - gach: [a, b]\n    chu_thich: c\n")
    assert "từng khối" in fault
