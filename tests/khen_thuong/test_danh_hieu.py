"""The criteria of the titles, on both sides of each bar and of each law."""

from __future__ import annotations

import pytest
from nominees import award, idea, person, setting, unit
from nominees import ratings as rated

from vanban.khen_thuong.dieu_kien.ket_qua import CAN_XAC_MINH, DAT, KHONG_DAT
from vanban.khen_thuong.dieu_kien.xet import CAC_TIEU_CHUAN, cac_tieu_chuan

A, B, C, D = "2020-01-14", "2025-01-10", "2026-01-15", "2026-12-20"


def answer(one, code, day=C, year=2025):
    bc = setting(day, year)
    (way,) = cac_tieu_chuan(code, one, bc)
    return way.xet(one, bc).ket_qua


@pytest.mark.parametrize(
    ("mark", "found"), [("HTXS", DAT), ("HTT", DAT), ("HT", KHONG_DAT), ("KHT", KHONG_DAT), (None, CAN_XAC_MINH)]
)
def test_the_advanced_worker_did_well_at_least(mark, found):
    assert answer(person(xep_loai_nam=mark), "LDTT") is found


def test_what_people_judge_waits_for_a_person():
    assert answer(person(xep_loai_nam="HTT", xac_minh=[]), "LDTT") is CAN_XAC_MINH


def test_two_ratings_of_one_year_that_differ_are_to_be_looked_into():
    one = person(xep_loai_nam="HTXS", nam_danh_gia=rated({2025: "HTT"}))
    assert answer(one, "LDTT") is CAN_XAC_MINH


@pytest.mark.parametrize(
    ("mark", "ideas", "day", "found"),
    [
        ("HTXS", [], C, DAT), ("HTXS", [], D, DAT), ("HTXS", [], B, DAT), ("HTT", [idea(year=2025)], C, DAT),
        ("HTT", [], C, KHONG_DAT), ("HT", [idea()], C, KHONG_DAT), ("HTT", None, C, CAN_XAC_MINH),
        ("HTT", [idea(so_qd=None)], C, CAN_XAC_MINH), ("HTT", [idea(year=2023)], C, CAN_XAC_MINH),
        ("HTT", [idea(tac_gia_dong_tac_gia="Trần Thị Thí Dụ")], C, KHONG_DAT),
        ("HTT", [idea(tac_gia_dong_tac_gia="Nguyễn Văn Vỉ Dụ")], C, CAN_XAC_MINH),
    ],
)  # fmt: skip
def test_the_fighter_at_the_base_was_excellent_or_has_an_initiative(mark, ideas, day, found):
    year = int(day[:4]) - (0 if day == D else 1)
    ideas = [one | {"nam": one["nam"] - 2025 + year} for one in ideas] if ideas else ideas
    told = {"cac_sang_kien": ideas} if ideas else {"sang_kien": None} if ideas is None else {}
    assert answer(person(xep_loai_nam=mark, **told), "CSTDCS", day, year) is found


@pytest.mark.parametrize(("ideas", "found"), [([idea(year=2019)], DAT), ([], KHONG_DAT)])
def test_under_the_law_of_2003_excellence_alone_did_not_make_a_fighter(ideas, found):
    told = {"cac_sang_kien": ideas} if ideas else {}
    assert answer(person(xep_loai_nam="HTXS", **told), "CSTDCS", A, 2019) is found


def fighter(*at, **more):
    return person(
        lich_su=[award("CSTĐCS", year) for year in at], cac_sang_kien=[idea(year=2025, level="cấp tỉnh")], **more
    )


@pytest.mark.parametrize(
    ("one", "found"),
    [
        (fighter(2023, 2024, 2025), DAT), (fighter(2022, 2023, 2024), DAT), (fighter(2022, 2023, 2025), KHONG_DAT),
        (fighter(2024, 2025), KHONG_DAT), (fighter(2024, 2025, da_ke_du_lich_su="không"), CAN_XAC_MINH),
        (fighter(2015, 2016, 2017), CAN_XAC_MINH), (fighter(), KHONG_DAT),
        (person(lich_su=[award("CSTĐCS", year, so_qd=None) for year in (2023, 2024, 2025)],
                cac_sang_kien=[idea(year=2025, level="cấp tỉnh")]), CAN_XAC_MINH),
        (person(lich_su=[award("CSTĐCS", year) for year in (2023, 2024, 2025)], cac_sang_kien=[idea()]), KHONG_DAT),
        (person(lich_su=[*(award("CSTĐCS", y) for y in (2023, 2025)), award("CSTD co so lan 2", 2024)],
                cac_sang_kien=[idea(level="cấp tỉnh")]), CAN_XAC_MINH),
    ],
)  # fmt: skip
def test_the_provinces_fighter_was_a_fighter_three_years_running(one, found):
    assert answer(one, "CSTD_BT") is found


@pytest.mark.parametrize(("last", "found"), [(2019, DAT), (2018, CAN_XAC_MINH)])
def test_under_the_law_of_2003_the_third_year_was_the_year_judged(last, found):
    one = person(
        lich_su=[award("CSTĐCS", year) for year in range(last - 2, last + 1)],
        cac_sang_kien=[idea(year=2019, level="cấp tỉnh")],
    )
    assert answer(one, "CSTD_BT", A, 2019) is found


@pytest.mark.parametrize(
    ("day", "year", "found"),
    [("2026-01-15", 2025, DAT), ("2026-12-31", 2026, KHONG_DAT), ("2025-12-31", 2025, DAT)],
)
def test_the_nations_fighter_is_submitted_by_the_end_of_the_next_year(day, year, found):
    decided = {"ngay_qd": "2025-02-10"} if day != "2026-12-31" else {"ngay_qd": "2024-12-30"}
    one = person(
        lich_su=[
            award("CSTĐ tỉnh", 2023, **decided),
            award("CSTĐ tỉnh", 2024, **decided),
            award("CSTĐ tỉnh", 2025, **decided),
        ],
        cac_sang_kien=[idea(year=2024, level="toàn quốc")],
    )
    assert answer(one, "CSTDTQ", day, year) is found


def team(**more):
    row = {"muc_hoan_thanh": "HTXS", "tong_so_nguoi": 10, "so_hoan_thanh_nhiem_vu": 10, "so_ldtt": 7, "so_cstdcs": 1,
           "so_bi_ky_luat_tu_canh_cao": 0}  # fmt: skip
    return unit(**(row | more))


@pytest.mark.parametrize(
    ("more", "found"),
    [
        ({}, DAT), ({"so_ldtt": 6}, KHONG_DAT), ({"tong_so_nguoi": 3, "so_hoan_thanh_nhiem_vu": 3, "so_ldtt": 2},
         KHONG_DAT),
        ({"tong_so_nguoi": 13, "so_hoan_thanh_nhiem_vu": 13, "so_ldtt": 9}, KHONG_DAT), ({"so_cstdcs": 0}, KHONG_DAT),
        ({"muc_hoan_thanh": "HTT"}, KHONG_DAT), ({"so_hoan_thanh_nhiem_vu": 9}, KHONG_DAT),
        ({"so_ldtt": None}, CAN_XAC_MINH), ({"so_ldtt": 11}, CAN_XAC_MINH), ({"so_cstdcs": None}, CAN_XAC_MINH),
        ({"tong_so_nguoi": 0}, CAN_XAC_MINH),
    ],
)  # fmt: skip
def test_the_excellent_collective_has_seventy_percent_and_a_fighter(more, found):
    assert answer(team(**more), "TTLDXS") is found


@pytest.mark.parametrize(
    ("more", "found"),
    [({"muc_hoan_thanh": "HTT"}, DAT), ({"so_ldtt": 6}, KHONG_DAT), ({"so_bi_ky_luat_tu_canh_cao": 1}, KHONG_DAT),
     ({"so_bi_ky_luat_tu_canh_cao": None}, CAN_XAC_MINH), ({"muc_hoan_thanh": "HT"}, KHONG_DAT)],
)  # fmt: skip
def test_the_advanced_collective_has_seventy_percent_and_nobody_warned(more, found):
    assert answer(team(**more), "TTLDTT") is found


@pytest.mark.parametrize(("count", "found"), [(5, DAT), (4, KHONG_DAT)])
def test_until_2023_half_of_the_collective_was_enough(count, found):
    assert answer(team(so_ldtt=count), "TTLDTT", A, 2019) is found


@pytest.mark.parametrize(
    ("since", "discipline", "found"),
    [("2019-03-01", "không", DAT), ("2019-03-02", "không", KHONG_DAT), ("03/2019", "không", CAN_XAC_MINH),
     ("2010", "không", DAT), (None, "không", CAN_XAC_MINH), ("2010", None, CAN_XAC_MINH),
     ("2010", [{"hinh_thuc": "Khiển trách", "ngay": "2019-05-01"}], KHONG_DAT),
     ("2010", [{"hinh_thuc": "Khiển trách", "ngay": "2017-05-01"}], DAT)],
)  # fmt: skip
def test_until_2023_recruits_of_less_than_ten_months_and_the_disciplined_were_left_out(since, discipline, found):
    one = person(xep_loai_nam="HTT", ngay_vao_co_quan=since, ky_luat=discipline)
    assert answer(one, "LDTT", A, 2019) is found


@pytest.mark.parametrize("code", ["COCP", "CO_BT", "XPTB", "TDPVH"])
def test_what_only_a_council_can_see_is_never_answered_by_figures(code):
    assert answer(unit(xac_minh=[]), code) is CAN_XAC_MINH


def test_every_way_to_an_award_is_cited_and_its_id_is_its_own():
    assert len({way.ma for way in CAC_TIEU_CHUAN}) == len(CAC_TIEU_CHUAN)
    assert all(way.nguon.dieu and way.yeu_cau and way.che_do for way in CAC_TIEU_CHUAN)
