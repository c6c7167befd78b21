"""Several files at a glance."""

from __future__ import annotations

import papers

from vanban.checking import check
from vanban.reporting import summary
from vanban.the_thuc import kieu


def report(*edits):
    file = papers.simple()
    for edit in edits:
        edit(file)
    return check(file.data(), "nd30_2020")


def wide(file):
    file.margins(right=1200)


def large(file):
    file.look(kieu.TEN_LOAI, sz="32")


def left(file):
    for index in range(3):
        file.para(file.p(kieu.GACH, index), "jc", val="left")


def test_the_commonest_fault_comes_first_with_its_files_and_places():
    lines = summary([report(wide, left), report(wide, large), report()], unread=1).splitlines()
    assert lines[0] == "Lỗi thường gặp nhất"
    assert [line.split()[:3] for line in lines[2:5]] == [
        ["le-trang.phai", "2", "2"], ["noi-dung.canh", "1", "3"], ["ten-loai.co-chu", "1", "1"],
    ]  # fmt: skip
    assert lines[2].endswith("Lề trang (lề phải)")
    assert lines[-1] == "Tổng cộng: 3 tệp; 2 tệp có điểm cần xem; 6 chỗ phải sửa; 1 tệp không đọc được."


def test_clean_files_have_no_table():
    assert summary([report(), report()]) == "Tổng cộng: 2 tệp; 0 tệp có điểm cần xem; không thấy lỗi."


def test_a_long_table_is_cut():
    from faults import FAULTS

    reports = []
    for rule in list(FAULTS)[20:45]:
        paper, edit = FAULTS[rule]
        file = paper()
        edit(file)
        reports.append(check(file.data(), "nd30_2020"))
    lines = summary(reports).splitlines()
    assert len(lines) == 2 + 15 + 2
    assert lines[-2].startswith("… và ")
