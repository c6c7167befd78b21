from __future__ import annotations

import unicodedata
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vanban.chu.thoi_luong import doc_lai_thoi_luong, so_thang, tong_thoi_luong, viet_thoi_luong

LENGTHS = st.integers(0, 12 * 100)
MONTHS = st.tuples(st.integers(1900, 2100), st.integers(1, 12))
DAYS = st.dates(date(1900, 1, 1), date(2100, 12, 31))


@pytest.mark.parametrize(
    ("months", "printed"),
    [
        (63, "05 năm 03 tháng"),
        (60, "05 năm"),
        (3, "03 tháng"),
        (10, "10 tháng"),
        (12, "01 năm"),
        (131, "10 năm 11 tháng"),
        (0, "0 tháng"),
    ],
)
def test_lengths_are_padded_and_leave_out_what_is_zero(months, printed):
    assert viet_thoi_luong(months) == printed


@given(LENGTHS)
def test_a_length_is_read_back(months):
    assert doc_lai_thoi_luong(viet_thoi_luong(months)) == months


@pytest.mark.parametrize(
    ("typed", "months"),
    [
        ("5 năm 3 tháng", 63),
        ("5 năm, 3 tháng", 63),
        ("05 năm và 03 tháng", 63),
        ("63 tháng", 63),
        ("5 NĂM  0 THÁNG", 60),
        (unicodedata.normalize("NFD", " 05 năm 03 tháng "), 63),
    ],
)
def test_typed_lengths_are_understood(typed, months):
    assert doc_lai_thoi_luong(typed) == months


@pytest.mark.parametrize(
    "typed", ["", "5", "năm", "5 năm 12 tháng", "3 tháng 5 năm", ", 3 tháng", "-5 năm", "5 năm 3", "5 năm, ", "5,5 năm"]
)
def test_what_is_no_length_is_refused(typed):
    with pytest.raises(ValueError, match="không phải thời gian"):
        doc_lai_thoi_luong(typed)


@given(st.lists(LENGTHS, max_size=8))
def test_the_total_is_the_sum(lengths):
    assert tong_thoi_luong(map(viet_thoi_luong, lengths)) == viet_thoi_luong(sum(lengths))


@pytest.mark.parametrize(
    ("start", "end", "months", "with_end"),
    [
        ((2015, 3), (2020, 6), 63, 64),
        ((2021, 1), (2025, 12), 59, 60),
        ((2020, 5), (2020, 5), 0, 1),
        (date(2015, 3, 15), date(2020, 6, 15), 63, 63),
        (date(2015, 3, 15), date(2020, 6, 14), 62, 63),
        (date(2020, 1, 1), date(2024, 12, 31), 59, 60),
        (date(2023, 1, 31), date(2023, 2, 28), 1, 1),
        (date(2024, 1, 31), date(2024, 2, 28), 0, 1),
        (date(2024, 1, 31), date(2024, 2, 29), 1, 1),
        (date(2020, 2, 29), date(2021, 2, 28), 12, 12),
        (date(2020, 5, 7), date(2020, 5, 7), 0, 0),
        ((2015, 3), date(2020, 6, 1), 63, 64),
        (date(2015, 3, 31), (2020, 6), 63, 64),
    ],
)
def test_whole_months_between_two_days_or_months(start, end, months, with_end):
    assert so_thang(start, end) == months
    assert so_thang(start, end, tinh_ca_cuoi=True) == with_end


@given(MONTHS, MONTHS, MONTHS)
def test_periods_that_share_a_boundary_add_up(first, second, third):
    first, second, third = sorted((first, second, third))
    assert so_thang(first, second) + so_thang(second, third) == so_thang(first, third)


@given(DAYS, DAYS)
def test_counted_days_are_whole_months(first, last):
    first, last = sorted((first, last))
    months = so_thang(first, last)
    assert so_thang(first, last, tinh_ca_cuoi=True) == so_thang(first, last + timedelta(days=1))
    assert 28 * months <= (last - first).days < 31 * (months + 1)


@pytest.mark.parametrize(
    ("start", "end"),
    [
        ((2020, 6), (2020, 5)),
        (date(2020, 6, 2), date(2020, 6, 1)),
        (date(2020, 6, 2), (2020, 5)),
        (date(2020, 6, 1), date(2020, 5, 31)),
    ],
)
@pytest.mark.parametrize("with_end", [False, True])
def test_an_end_before_its_start_is_refused_with_both(start, end, with_end):
    with pytest.raises(ValueError, match=r"kết thúc \(.*/2020\) trước thời điểm bắt đầu \(.*06/2020\)"):
        so_thang(start, end, tinh_ca_cuoi=with_end)


@pytest.mark.parametrize("month", [0, 13])
def test_a_month_that_is_none_is_refused(month):
    with pytest.raises(ValueError, match=f"không có tháng {month}"):
        so_thang((2020, 1), (2021, month))


def test_no_length_is_below_zero():
    with pytest.raises(ValueError, match="không được âm"):
        viet_thoi_luong(-1)
