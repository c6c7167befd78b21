from __future__ import annotations

import subprocess
import sys
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vanban.chu.doc_so import doc_lai_so
from vanban.chu.tien import bang_chu, kem_bang_chu, so_tien
from vanban.chu.viet_so import lam_tron, nhan_so, phan_tram, so_luong, ty_le, viet_so


@pytest.mark.parametrize(
    ("amount", "printed", "words"),
    [
        (0, "0 đồng", "không đồng"),
        (500, "500 đồng", "năm trăm đồng"),
        (710_000, "710.000 đồng", "bảy trăm mười nghìn đồng"),
        (2_340_000, "2.340.000 đồng", "hai triệu ba trăm bốn mươi nghìn đồng"),
        (33_600_000, "33.600.000 đồng", "ba mươi ba triệu sáu trăm nghìn đồng"),
        ("1.000.000.000", "1.000.000.000 đồng", "một tỷ đồng"),
        ("1500000,5", "1.500.001 đồng", "một triệu năm trăm nghìn không trăm linh một đồng"),
        (Decimal("1E+6"), "1.000.000 đồng", "một triệu đồng"),
        (Decimal("-0.4"), "0 đồng", "không đồng"),
        (-15_000, "-15.000 đồng", "âm mười lăm nghìn đồng"),
    ],
)
def test_money_in_digits_and_in_words(amount, printed, words):
    assert so_tien(amount) == printed
    assert bang_chu(amount) == words
    assert kem_bang_chu(amount) == f"(Bằng chữ: {words})"


def test_money_keeps_to_the_offices_words():
    assert bang_chu(1_204_000, le="lẻ", nghin="ngàn") == "một triệu hai trăm lẻ bốn ngàn đồng"
    assert kem_bang_chu(1_204_000, le="lẻ", nghin="ngàn") == "(Bằng chữ: một triệu hai trăm lẻ bốn ngàn đồng)"


@given(st.decimals(0, 10**12, places=3))
def test_digits_and_words_of_money_always_agree(amount):
    assert doc_lai_so(bang_chu(amount).removesuffix(" đồng")) == nhan_so(so_tien(amount).removesuffix(" đồng"))


@given(st.decimals(-(10**17), 10**17, places=6))
def test_a_number_is_read_back_from_its_digits(number):
    assert nhan_so(viet_so(number)) == number


@pytest.mark.parametrize(
    ("number", "decimals", "printed"),
    [
        ("1234567,891", None, "1.234.567,891"),
        (Decimal("1234.50"), None, "1.234,5"),
        ("0,0001", None, "0,0001"),
        ("2,5", 0, "3"),
        ("3,5", 0, "4"),
        ("-2,5", 0, "-3"),
        ("0,125", 2, "0,13"),
        ("999,95", 1, "1.000"),
        ("999.999.999.999.999.999", None, "999.999.999.999.999.999"),
        ("−5", None, "-5"),
        (" 007 ", None, "7"),
    ],
)
def test_digits_are_parted_by_dots_and_rounded_half_up(number, decimals, printed):
    assert viet_so(number, decimals) == printed


@pytest.mark.parametrize(
    ("part", "whole", "printed"),
    [
        (15, 23, "65,2 %"),
        (8, 9, "88,9 %"),
        (7, 7, "100 %"),
        (0, 5, "0 %"),
        (1, 16, "6,3 %"),
        (1, 3, "33,3 %"),
        (9995, 10000, "100 %"),
        (Decimal(1), Decimal(999_999), "0 %"),
        ("1.063", "1.000", "106,3 %"),
    ],
)
def test_percentages_are_computed_exactly(part, whole, printed):
    assert ty_le(part, whole) == printed


def test_percentages_have_as_many_decimals_as_asked():
    assert [ty_le(2, 3, places) for places in (0, 1, 2)] == ["67 %", "66,7 %", "66,67 %"]
    assert [phan_tram("65,25", places) for places in (0, 1, 2)] == ["65 %", "65,3 %", "65,25 %"]


def test_what_is_left_of_a_division_is_taken_too():
    assert viet_so(Decimal(1) / Decimal(999_999), 8) == "0,000001"


def test_a_share_of_nothing_is_refused():
    with pytest.raises(ValueError, match="tổng số bằng 0"):
        ty_le(0, 0)


def test_a_share_of_a_float_is_refused_though_its_whole_number_was_asked_before():
    assert ty_le(2, 3) == "66,7 %"
    with pytest.raises(TypeError, match="chuỗi"):
        ty_le(2.0, 3)  # type: ignore[arg-type]


@given(st.integers(-(10**15), 10**15), st.integers(0, 4))
def test_a_half_is_rounded_away_from_zero(number, places):
    half = Decimal(5).scaleb(-places - 1)
    value = Decimal(number).scaleb(-places)
    assert lam_tron(value, places) == value
    assert abs(lam_tron(value + half.copy_sign(value), places)) == abs(value) + 2 * half


@pytest.mark.parametrize(
    ("count", "printed"), [(0, "0"), (1, "01"), (9, "09"), (10, "10"), (999, "999"), (1063, "1.063")]
)
def test_counts_below_ten_get_a_zero(count, printed):
    assert so_luong(count) == printed


@pytest.mark.parametrize(
    "text",
    ["", "-", "abc", "1,234.5", "1234.5", "0.652", "1.23", "1.2345", "1.234.56", "12,", ",5", "1e6", "１２", "1 000"],
)
def test_other_writing_is_refused_not_guessed(text):
    with pytest.raises(ValueError, match="không phải số"):
        nhan_so(text)


@pytest.mark.parametrize("number", [Decimal("NaN"), Decimal("-Infinity"), Decimal("1E-999999")])
def test_what_cannot_be_written_is_refused(number):
    with pytest.raises(ValueError, match="không phải số viết ra được"):
        nhan_so(number)


@pytest.mark.parametrize("number", [10**18, -(10**18), Decimal("9E+999999"), "1.000.000.000.000.000.000"])
def test_what_no_paper_counts_is_refused(number):
    with pytest.raises(ValueError, match="số quá lớn"):
        nhan_so(number)


def test_binary_floats_are_refused():
    with pytest.raises(TypeError, match="dấu phẩy"):
        nhan_so(0.1)


def test_the_locale_is_loaded_only_when_digits_are_written():
    modules = "vanban.chu.tien, vanban.chu.viet_so, vanban.chu.doc_so, vanban.chu.thoi_luong, vanban.chu.xep"
    code = f"import sys, {modules}; vanban.chu.tien.bang_chu(5); sys.exit('babel' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
