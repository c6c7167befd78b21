"""A nominee held to everything: what decides is told, and nobody is declared worthy by a machine."""

from __future__ import annotations

from itertools import product

import pytest
from nominees import award, idea, person, ratings, setting, unit, years

from vanban.danh_muc.tra_cuu import CAC_PHAN_THUONG
from vanban.khen_thuong.ca_nhan import CaNhan
from vanban.khen_thuong.dieu_kien.ket_qua import (
    CAN_XAC_MINH,
    DAT,
    KHONG_DAT,
    KetQua,
    mot_trong,
    so_sanh,
    tat_ca,
)
from vanban.khen_thuong.dieu_kien.xet import xet
from vanban.khen_thuong.tap_the import HoGiaDinh, TapThe

NOW = setting("2026-01-15", 2025)
BLANK = [CaNhan(ho_va_ten="Nguyễn Văn Ví Dụ"), TapThe(ten_tap_the="Văn phòng"), HoGiaDinh(chu_ho="Trần Thị Thí Dụ")]


def told(found, code):
    return next(one for one in found.tieu_chi if one.ma == code)


def everything(criteria):
    for one in criteria:
        yield one
        yield from everything(one.gom)


@pytest.mark.parametrize("day", ["2016-01-01", "2020-01-14", "2025-01-10", "2026-01-15", "2026-12-01", "2027-06-01"])
@pytest.mark.parametrize("one", BLANK)
def test_what_is_missing_is_never_a_failure(one, day):
    for thing in CAC_PHAN_THUONG:
        found = xet(one, thing.ma, setting(day, int(day[:4]) - 1))
        failed = {part.ma for part in everything(found.tieu_chi) if part.ket_qua is KHONG_DAT}
        assert failed <= {"doi-tuong"}
        assert found.ket_qua is (KHONG_DAT if failed else CAN_XAC_MINH)
        assert (one.doi_tuong in thing.doi_tuong) == (not failed)


def test_a_person_in_order_meets_every_criterion_and_still_waits_for_people():
    one = person(
        xep_loai_nam="HTT", cac_sang_kien=[idea(year=2025)], so_phieu_dong_y=9, tong_so_thanh_vien=9,
        danh_hieu_de_nghi="CSTĐCS",
    )  # fmt: skip
    found = xet(one, "CSTDCS", NOW)
    assert {part.ma: part.ket_qua for part in found.tieu_chi} == dict.fromkeys(
        ["CSTDCS", "R01", "R04", "R08", "R09", "phieu"], DAT
    )
    assert found.ket_qua is DAT
    assert "chờ người có thẩm quyền" in found.ket_luan


def test_nothing_says_that_somebody_may_be_rewarded():
    one = person(xep_loai_nam="HTXS", so_phieu_dong_y=9, tong_so_thanh_vien=9)
    for day in ("2020-01-14", "2026-01-15", "2026-12-01"):
        for thing in CAC_PHAN_THUONG:
            found = xet(one, thing.ma, setting(day, int(day[:4]) - 1))
            words = " ".join([found.ket_luan, *found.luu_y, *map(str, found.tieu_chi)]).lower()
            assert "đủ điều kiện" not in words
            assert "đủ tiêu chuẩn" not in words


def test_one_failure_decides_and_brings_its_clause_and_evidence():
    one = person(
        xep_loai_nam="HTXS", so_phieu_dong_y=7, tong_so_thanh_vien=9,
        ky_luat=[{"hinh_thuc": "Cảnh cáo", "so_qd": "7/QĐ-VD", "ngay": "2025-05-05", "het_han": "2026-05-05"}],
    )  # fmt: skip
    found = xet(one, "CSTDCS", NOW)
    assert found.ket_qua is KHONG_DAT
    assert told(found, "R04").ket_qua is KHONG_DAT
    assert "N152 Đ4.4" in told(found, "R04").dieu
    assert "7/QĐ-VD" in told(found, "R04").chung_cu[0]
    assert "77,8 %" in told(found, "phieu").ly_do


def test_every_answer_of_a_rule_or_a_way_has_its_clause():
    one = person(xep_loai_nam="HTXS", lich_su=[award("CSTĐCS", 2024)], cac_sang_kien=[idea()])
    for code in ("LDTT", "CSTDCS", "CSTD_BT", "CSTDTQ", "BK_BT", "BKTTG", "HCLD3"):
        for part in xet(one, code, NOW).tieu_chi:
            assert part.dieu or all(inner.dieu for inner in part.gom)


def test_the_unknown_law_of_2026_is_told():
    assert "chưa được kiểm chứng" in xet(person(), "LDTT", setting("2026-10-01", 2026)).luu_y[0]
    assert xet(person(), "LDTT", setting("2026-09-30", 2026)).luu_y == ()


def test_a_day_before_the_first_law_known_is_told():
    found = xet(person(), "LDTT", setting("2016-01-01", 2015))
    assert found.che_do == ""
    assert "chưa có chế độ" in found.luu_y[0]


def test_an_award_for_others_fails_at_once():
    found = xet(unit(), "LDTT", NOW)
    assert told(found, "doi-tuong").ket_qua is KHONG_DAT
    assert "cá nhân" in told(found, "doi-tuong").noi_dung


def test_a_state_award_whole():
    history = [award("BK tỉnh", 2020), *(award("CSTĐCS", year) for year in (2021, 2023, 2025))]
    one = person(
        lich_su=history, nam_danh_gia=ratings(years(2021, 2025, "HTT")), thoi_gian_thanh_tich_tu="2021",
        thoi_gian_thanh_tich_den="12/2025", thanh_tich_tom_tat="Hoàn thành tốt nhiệm vụ 2021-2025",
    )  # fmt: skip
    late = setting("2026-01-15", 2025, ngay_trinh=NOW.ngay.replace(month=8))
    in_time = setting("2026-01-15", 2025, ngay_trinh=NOW.ngay.replace(month=3))
    assert xet(one, "BKTTG", in_time).ket_qua is DAT
    assert told(xet(one, "BKTTG", late), "R07").ket_qua is KHONG_DAT


@pytest.mark.parametrize("answers", list(product(KetQua, repeat=3)))
def test_answers_join_like_kleenes_logic(answers):
    order = [KHONG_DAT, CAN_XAC_MINH, DAT]
    assert tat_ca(answers) is min(answers, key=order.index)
    assert mot_trong(answers) is max(answers, key=order.index)


@pytest.mark.parametrize(
    ("sure", "possible", "whole", "found"),
    [(2, 2, True, DAT), (1, 2, True, CAN_XAC_MINH), (1, 1, True, KHONG_DAT), (1, 1, False, CAN_XAC_MINH),
     (2, 2, False, DAT)],
)  # fmt: skip
def test_counts_of_what_is_sure_and_what_may_be(sure, possible, whole, found):
    assert so_sanh(sure, possible, 2, du=whole) is found
