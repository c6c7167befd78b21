"""Bonuses, reckoned again by hand."""

from __future__ import annotations

import datetime

import pytest

from vanban.danh_muc.liet_ke import Cap, DoiTuong
from vanban.danh_muc.tien_thuong import (
    CAC_HE_SO,
    CAC_LUONG_CO_SO,
    LamTron,
    duoc_nhan,
    he_so,
    luong_co_so,
    tien_thuong,
)
from vanban.danh_muc.tra_cuu import THEO_MA

CN, TT, HO = DoiTuong.CANHAN, DoiTuong.TAPTHE, DoiTuong.HOGIADINH
BEFORE, AFTER = datetime.date(2026, 6, 30), datetime.date(2026, 7, 1)


@pytest.mark.parametrize(
    ("code", "who", "at_2340", "at_2530"),
    [
        ("LDTT", CN, 710_000, 760_000), ("CSTDCS", CN, 2_340_000, 2_530_000), ("CSTD_BT", CN, 7_020_000, 7_590_000),
        ("CSTDTQ", CN, 10_530_000, 11_390_000), ("TTLDTT", TT, 1_880_000, 2_030_000),
        ("TTLDXS", TT, 3_510_000, 3_800_000), ("CO_BT", TT, 18_720_000, 20_240_000),
        ("COCP", TT, 28_080_000, 30_360_000),
        ("BK_BT", CN, 3_510_000, 3_800_000), ("BK_BT", TT, 7_020_000, 7_590_000), ("BK_BT", HO, 5_270_000, 5_700_000),
        ("BKTTG", CN, 8_190_000, 8_860_000), ("BKTTG", TT, 16_380_000, 17_710_000), ("GK", CN, 710_000, 760_000),
        ("GK", TT, 1_410_000, 1_520_000), ("HCLD3", CN, 10_530_000, 11_390_000), ("HCLD3", TT, 21_060_000, 22_770_000),
        ("HCSV", TT, 215_280_000, 232_760_000), ("GTHCM", CN, 631_800_000, 683_100_000),
        ("KNC", CN, 1_410_000, 1_520_000),
    ],
)  # fmt: skip
def test_bonuses_under_both_base_salaries(code, who, at_2340, at_2530):
    assert tien_thuong(code, who, BEFORE).so_tien == at_2340
    assert tien_thuong(code, who, AFTER).so_tien == at_2530


def test_the_order_of_doubling_and_rounding_is_a_switch():
    day = datetime.date(2025, 12, 1)
    assert tien_thuong("GK", TT, day).so_tien == 1_410_000
    assert tien_thuong("GK", TT, day, lam_tron=LamTron.TRON_ROI_NHAN).so_tien == 1_420_000
    assert tien_thuong("BK_BT", HO, day, lam_tron=LamTron.TRON_ROI_NHAN).so_tien == 5_270_000


@pytest.mark.parametrize(
    ("day", "salary"),
    [("2019-06-30", None), ("2019-07-01", 1_490_000), ("2023-06-30", 1_490_000), ("2023-07-01", 1_800_000),
     ("2024-06-30", 1_800_000), ("2024-07-01", 2_340_000), ("2026-06-30", 2_340_000), ("2026-07-01", 2_530_000)],
)  # fmt: skip
def test_the_base_salary_is_that_of_the_decisions_day(day, salary):
    found = luong_co_so(datetime.date.fromisoformat(day))
    assert (found.muc if found else None) == salary


def test_what_no_source_tells_has_no_bonus():
    assert tien_thuong("GDVH", HO, BEFORE) is None
    assert tien_thuong("HCHN", DoiTuong.CANHAN_NN, BEFORE) is None
    assert tien_thuong("LDTT", TT, BEFORE) is None
    assert tien_thuong("HCLD3", CN, datetime.date(2020, 2, 1)) is None
    assert tien_thuong("LDTT", CN, datetime.date(2016, 2, 1)) is None


def test_figures_of_the_former_regimes():
    seed = datetime.date(2020, 2, 1)
    assert tien_thuong("BK_BT", CN, seed).so_tien == 1_490_000
    assert tien_thuong("GDVH", HO, seed).so_tien == 150_000
    assert tien_thuong("GK", CN, seed) is None
    assert tien_thuong("GK", CN, seed, cap=Cap.CAP_XA).so_tien == 230_000
    assert tien_thuong("BK_BT", CN, datetime.date(2024, 8, 1)).so_tien == 3_510_000


def test_a_medal_of_the_assembly_is_a_ceiling():
    found = tien_thuong("KNC", CN, BEFORE)
    assert found.toi_da
    assert not tien_thuong("GK", CN, BEFORE).toi_da


def test_of_titles_of_one_period_only_the_highest_is_paid():
    day = datetime.date(2025, 12, 31)
    won = [("LDTT", "2025"), ("CSTDCS", "2025"), ("LDTT", "2024"), ("BK_BT", "2025"), ("GK", "2025")]
    assert duoc_nhan(won, day) == (("CSTDCS", "2025"), ("LDTT", "2024"), ("BK_BT", "2025"), ("GK", "2025"))


def test_every_row_names_known_awards_for_recipients_they_have():
    for row in CAC_HE_SO:
        for code in row.phan_thuong:
            assert set(THEO_MA[code].doi_tuong) & set(row.gap)
            assert he_so(code, next(iter(row.gap)), datetime.date(2025, 12, 1)) or row.che_do[-1].value[0] in "AB"
    assert [one.tu for one in CAC_LUONG_CO_SO] == sorted(one.tu for one in CAC_LUONG_CO_SO)
    assert all(one.nguon.dieu for one in (*CAC_HE_SO, *CAC_LUONG_CO_SO))
