"""Votes and quotas, in exact fractions."""

from __future__ import annotations

import datetime

import pytest

from vanban.danh_muc.liet_ke import MucHoanThanh
from vanban.danh_muc.quy_dinh import QuyDinh
from vanban.khen_thuong.dieu_kien.han_muc import cac_han_muc, xet_mot_han_muc
from vanban.khen_thuong.dieu_kien.ket_qua import CAN_XAC_MINH, DAT, KHONG_DAT
from vanban.khen_thuong.dieu_kien.phieu import BoPhieu, kiem_phieu, viet_phieu, xet_phieu

NOW, BEFORE, SEED = datetime.date(2026, 1, 15), datetime.date(2025, 6, 30), datetime.date(2020, 1, 14)
NONE = QuyDinh()


@pytest.mark.parametrize(
    ("yes", "total", "found"),
    [(9, 10, DAT), (8, 9, KHONG_DAT), (9, 9, DAT), (10, 11, DAT), (17, 19, KHONG_DAT), (18, 20, DAT),
     (899, 999, KHONG_DAT),
     (900, 1000, DAT), (None, 9, CAN_XAC_MINH), (9, None, CAN_XAC_MINH), (0, 0, CAN_XAC_MINH), (10, 9, CAN_XAC_MINH)],
)  # fmt: skip
def test_ninety_percent_of_the_whole_membership(yes, total, found):
    assert xet_phieu("CSTDTQ", yes, total, NOW, NONE).ket_qua is found


@pytest.mark.parametrize(("yes", "total", "found"), [(4, 5, DAT), (7, 9, KHONG_DAT), (8, 10, DAT), (11, 14, KHONG_DAT)])
def test_eighty_percent_for_the_governments_flag_and_by_default_for_the_fighter(yes, total, found):
    assert xet_phieu("COCP", yes, total, NOW, NONE).ket_qua is found
    assert xet_phieu("CSTDCS", yes, total, BEFORE, NONE).ket_qua is found
    assert xet_phieu("CSTDCS", yes, total, NOW, NONE).ket_qua is found


def test_local_rules_replace_a_default_and_only_raise_the_decree():
    rules = QuyDinh.model_validate({
        "nguong_phieu": {"CSTĐCS": "2/3", "CSTĐTQ": "2/3", "COCP": "90 %", "LĐTT": "1/2"}, "can_cu": "QĐ 5 của tỉnh",
    })  # fmt: skip
    assert xet_phieu("CSTDCS", 6, 9, NOW, rules).ket_qua is DAT
    assert xet_phieu("CSTDCS", 6, 9, NOW, rules).dieu == "QĐ 5 của tỉnh"
    assert xet_phieu("CSTDCS", 6, 9, BEFORE, rules).ket_qua is KHONG_DAT
    assert xet_phieu("CSTDTQ", 8, 9, NOW, rules).ket_qua is KHONG_DAT
    assert xet_phieu("COCP", 8, 10, NOW, rules).ket_qua is KHONG_DAT
    assert xet_phieu("LDTT", 5, 10, NOW, rules).ket_qua is DAT


def test_without_a_threshold_there_is_nothing_to_hold_to():
    assert xet_phieu("LDTT", 1, 9, NOW, NONE) is None
    assert xet_phieu("CSTDCS", 1, 9, SEED, NONE) is None


@pytest.mark.parametrize(
    ("yes", "total", "written"),
    [(9, 9, "09/09 (100 %)"), (8, 9, "08/09 đạt 88,9 %"), (2, 3, "02/03 đạt 66,7 %"), (4, 5, "04/05 đạt 80 %"),
     (11, 11, "11/11 (100 %)"), (0, 9, "00/09 đạt 0 %"), (8999, 10000, "8999/10000 đạt 89,9 %"),
     (1999, 2000, "1999/2000 đạt 99,9 %")],
)  # fmt: skip
def test_a_result_is_written_as_minutes_do_and_never_rounded_up_to_a_bar(yes, total, written):
    assert viet_phieu(yes, total) == written


def answers(**figures):
    row = {"tong_so_thanh_vien": 9, "co_mat": 8, "vang_co_y_kien": 1, "phat_ra": 9, "thu_ve": 9, "hop_le": 8,
     "khong_hop_le": 1,
           "dong_y": 8} | figures  # fmt: skip
    return {one.ma: one.ket_qua for one in kiem_phieu(BoPhieu.model_validate(row), NONE)}


def test_figures_that_agree_all_hold():
    assert set(answers().values()) == {DAT}


@pytest.mark.parametrize(
    ("fault", "wrong"),
    [({"co_mat": 5}, "co-mat"), ({"co_mat": 9}, "co-mat-tong"), ({"thu_ve": 10, "hop_le": 9, "phat_ra": 9}, "thu-ve"),
     ({"phat_ra": 10}, "phat-ra"), ({"hop_le": 9}, "hop-le"), ({"dong_y": 9}, "dong-y")],
)  # fmt: skip
def test_one_wrong_figure_is_one_failure(fault, wrong):
    assert [code for code, found in answers(**fault).items() if found is not DAT] == [wrong]
    assert answers(**fault)[wrong] is KHONG_DAT


@pytest.mark.parametrize(("there", "found"), [(6, DAT), (5, KHONG_DAT), (None, CAN_XAC_MINH)])
def test_two_thirds_of_the_council_must_be_there(there, found):
    assert answers(co_mat=there)["co-mat"] is found


def test_figures_not_told_are_looked_into():
    found = kiem_phieu(BoPhieu(tong_so_thanh_vien=9), NONE)
    assert {one.ket_qua for one in found} == {CAN_XAC_MINH}


def held(count, whole, day, rules, **more):
    """Hold ``count`` of ``whole`` to each quota of a day that is for such units."""
    found = (xet_mot_han_muc(quota, where, count, whole, **more) for quota, where in cac_han_muc(day, rules))
    return [one.ket_qua for one in found if one]


@pytest.mark.parametrize(("count", "found"), [(3, DAT), (4, KHONG_DAT)])
def test_until_2023_fighters_were_at_most_fifteen_percent(count, found):
    assert held(count, 20, SEED, NONE) == [found]
    assert held(count, 20, NOW, NONE) == []


def test_local_quotas_are_exact_and_for_the_units_they_name():
    rules = QuyDinh.model_validate({"han_muc": [
        {"phan_thuong": "CSTĐCS", "toi_da": "10 %", "tren": "LĐTT", "danh_hieu_don_vi": "TTLĐTT"},
        {"phan_thuong": "BK tỉnh", "toi_da": "5 %", "tren": "số người", "muc_don_vi": "HTT"},
    ]})  # fmt: skip
    assert held(1, 19, NOW, rules, danh_hieu_don_vi="TTLDTT", muc_don_vi=MucHoanThanh.HTT) == [DAT, KHONG_DAT]
    assert held(1, 20, NOW, rules, danh_hieu_don_vi="TTLDTT", muc_don_vi=MucHoanThanh.HTT) == [DAT, DAT]
    assert held(2, 19, NOW, rules, danh_hieu_don_vi="TTLDXS", muc_don_vi=MucHoanThanh.HTXS) == []
    assert held(1, 20, NOW, rules) == [CAN_XAC_MINH, CAN_XAC_MINH]
