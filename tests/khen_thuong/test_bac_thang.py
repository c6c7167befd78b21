"""The ladder: spans, ratings and awards, each at its bar and one short of it."""

from __future__ import annotations

import pytest
from nominees import award, idea, person, ratings, setting, unit, years

from vanban.khen_thuong.dieu_kien.ket_qua import CAN_XAC_MINH, DAT, KHONG_DAT
from vanban.khen_thuong.dieu_kien.xet import CAC_TIEU_CHUAN, cac_tieu_chuan

WAYS = {way.ma: way for way in CAC_TIEU_CHUAN}
NOW = setting("2026-01-15", 2025)


def answer(one, way, bc=NOW):
    return WAYS[way].xet(one, bc).ket_qua


def holder(prior, marks, *won, prior_year=2020, **more):
    """Give a person who won ``prior`` in 2020 and was rated 2021-2025."""
    return person(lich_su=[award(prior, prior_year), *won], nam_danh_gia=ratings(marks), **more)


GOOD = years(2021, 2025, "HTT")
FIGHTS = [award("CSTĐCS", year) for year in (2021, 2023, 2025)]


@pytest.mark.parametrize(
    ("one", "found"),
    [
        (person(lich_su=[award("CSTĐCS", 2024), award("CSTĐCS", 2025)]), DAT),
        (person(lich_su=[award("CSTĐCS", 2023), award("CSTĐCS", 2025)],
         nam_danh_gia=ratings(years(2024, 2025, "HTT"))), KHONG_DAT),
        (person(nam_danh_gia=ratings(years(2024, 2025, "HTXS")), cac_sang_kien=[idea("1", 2024), idea("2", 2025)]),
         DAT),
        (person(nam_danh_gia=ratings({2024: "HTT", 2025: "HTXS"}), cac_sang_kien=[idea("1", 2024), idea("2", 2025)]),
         KHONG_DAT),
        (person(nam_danh_gia=ratings(years(2024, 2025, "HTXS")), cac_sang_kien=[idea("1", 2024)]), KHONG_DAT),
        (person(nam_danh_gia=ratings({2025: "HTXS"}), cac_sang_kien=[idea("1", 2024), idea("2", 2025)]), CAN_XAC_MINH),
        (person(da_ke_du_lich_su="không", nam_danh_gia=ratings(years(2024, 2025, "HTT"))), CAN_XAC_MINH),
    ],
)  # fmt: skip
def test_the_provinces_certificate_for_a_person(one, found):
    assert answer(one, "BK_BT.CN.d") is found


@pytest.mark.parametrize(
    ("marks", "won", "found"),
    [
        (years(2024, 2025, "HTXS"), [], DAT), ({2024: "HTT", 2025: "HTXS"}, [], KHONG_DAT),
        ({2025: "HTXS"}, [], CAN_XAC_MINH),
        ({2025: "HTXS"}, [award("TTLĐXS", 2024)], DAT), ({2024: "HTT", 2025: "HTXS"}, [award("TTLĐXS", 2024)], DAT),
    ],
)  # fmt: skip
def test_the_provinces_certificate_for_a_collective(marks, won, found):
    assert answer(unit(nam_danh_gia=ratings(marks), lich_su=won), "BK_BT.TT.d") is found


@pytest.mark.parametrize(
    ("one", "found"),
    [
        (holder("BK tỉnh", GOOD, *FIGHTS), DAT),
        (holder("BK tỉnh", GOOD | {2023: "HT"}, *FIGHTS), KHONG_DAT),
        (holder("BK tỉnh", {y: m for y, m in GOOD.items() if y != 2023}, *FIGHTS), CAN_XAC_MINH),
        (holder("BK tỉnh", GOOD, *FIGHTS[:2]), KHONG_DAT),
        (holder("BK tỉnh", GOOD, *FIGHTS[:2], da_ke_du_lich_su="không"), CAN_XAC_MINH),
        (holder("BK tỉnh", GOOD, *FIGHTS[:2], award("CSTĐCS", 2025, so_qd=None)), CAN_XAC_MINH),
        (person(lich_su=FIGHTS, nam_danh_gia=ratings(GOOD)), KHONG_DAT),
        (person(lich_su=FIGHTS, nam_danh_gia=ratings(GOOD), da_ke_du_lich_su="không"), CAN_XAC_MINH),
    ],
)  # fmt: skip
def test_the_prime_ministers_certificate_for_a_person(one, found):
    assert answer(one, "BKTTG.CN.b") is found


def test_five_years_are_counted_from_the_periods_end_and_the_laxer_reading_is_flagged():
    short = holder("BK tỉnh", GOOD, *FIGHTS, prior_year=2021)
    found = WAYS["BKTTG.CN.b"].xet(short, NOW)
    assert found.ket_qua is CAN_XAC_MINH
    assert "cách hiểu" in str(found)


def test_a_span_from_an_award_without_its_decision_is_looked_into():
    one = person(lich_su=[award("BK tỉnh", 2020, so_qd=None), *FIGHTS], nam_danh_gia=ratings(GOOD))
    assert answer(one, "BKTTG.CN.b") is CAN_XAC_MINH


@pytest.mark.parametrize(
    ("told", "day", "found"),
    [
        ({"den": "2020-12-31"}, "2025-12-31", DAT), ({"den": "2020-12-31"}, "2025-12-30", KHONG_DAT),
        ({"den": None, "ngay_qd": "2021-01-20"}, "2026-01-20", DAT),
        ({"den": None, "ngay_qd": "2021-01-20"}, "2026-01-19", KHONG_DAT),
        ({"den": None, "ngay_qd": "2021"}, "2026-01-20", CAN_XAC_MINH), ({"den": "12/2020"}, "2025-12-31", DAT),
    ],
)  # fmt: skip
def test_the_clock_of_the_span_to_the_day(told, day, found):
    one = person(
        lich_su=[award("BKTTg", 2020, **told), *FIGHTS], thoi_gian_thanh_tich_den=day,
        nam_danh_gia=ratings(years(2020, 2026, "HTXS")),
    )  # fmt: skip
    assert answer(one, "HCLD3.CN.e", setting("2026-01-25", 2025)) is found


@pytest.mark.parametrize(
    ("way", "prior", "excellent", "won", "one_less"),
    [
        ("HCLD3.CN.e", "BKTTg", 1, FIGHTS, FIGHTS[1:]),
        ("HCLD2.CN.dd", "HCLĐ3", 2, [award("CSTĐ tỉnh", 2024)], []),
        ("HCLD1.CN.dd", "HCLĐ2", 3, [award("CSTĐ tỉnh", 2022), award("CSTĐ tỉnh", 2024)], [award("CSTĐ tỉnh", 2024)]),
    ],
)  # fmt: skip
def test_each_labour_order_of_a_person_at_its_bar_and_one_short(way, prior, excellent, won, one_less):
    marks = GOOD | years(2021, 2020 + excellent, "HTXS")
    short = marks | {2021: "HTT"}
    assert answer(holder(prior, marks, *won), way) is DAT
    assert answer(holder(prior, short, *won), way) is KHONG_DAT
    assert answer(holder(prior, marks, *one_less), way) is KHONG_DAT
    assert answer(holder(prior, marks, *won, prior_year=2021), way) is KHONG_DAT
    unknown = {year: mark for year, mark in marks.items() if year != 2021}
    assert answer(holder(prior, unknown, *won), way) is CAN_XAC_MINH


def group(prior, span, *won, **more):
    first = 2025 - span
    row = {"lich_su": [award(prior, first), *won], "nam_danh_gia": ratings(years(first + 1, 2025, "HTXS")),
           "nam_thanh_lap": 1975, "thuoc_dien_tang_co": "có"}  # fmt: skip
    return unit(**(row | more))


def won(**counts):
    names = {"cp": "Cờ thi đua của Chính phủ", "co": "Cờ thi đua cấp tỉnh", "bk": "BK tỉnh", "bkttg": "BKTTg"}
    return [award(names[name], 2025 - place) for name, count in counts.items() for place in range(count)]


@pytest.mark.parametrize(
    ("way", "prior", "span", "enough", "short"),
    [
        ("BKTTG.TT.e", "BK tỉnh", 5, [{"co": 1}, {"bk": 2}], [{"bk": 1}, {}]),
        ("HCLD3.TT.dd", "BKTTg", 5, [{"cp": 1}, {"co": 2}, {"co": 1, "bk": 1}], [{"co": 1}, {"bk": 1}, {"bk": 2}]),
        ("HCLD2.TT.d", "HCLĐ3", 5, [{"cp": 1, "co": 1}, {"co": 3}], [{"cp": 1}, {"co": 2}, {"bk": 3}]),
        ("HCLD1.TT.d", "HCLĐ2", 5, [{"cp": 2}, {"cp": 1, "co": 2}, {"co": 4}],
         [{"cp": 1, "co": 1}, {"co": 3}, {"bk": 4}]),
        ("HCDL3.TT", "HCLĐ1", 10, [{"cp": 2, "bkttg": 1}, {"cp": 2, "co": 2}], [{"cp": 2}, {"cp": 2, "co": 1}]),
        ("HCDL2.TT", "HCĐL3", 10, [{"cp": 2, "bkttg": 1, "bk": 1}, {"cp": 2, "co": 2, "bk": 1}],
         [{"cp": 2, "bkttg": 1}, {"cp": 2, "co": 2}]),
        ("HCDL1.TT", "HCĐL2", 10, [{"cp": 3, "bkttg": 1}, {"cp": 3, "co": 2}],
         [{"cp": 2, "bkttg": 1}, {"cp": 3, "co": 1}]),
    ],
)  # fmt: skip
def test_each_rung_of_a_collective_by_every_way_and_one_short(way, prior, span, enough, short):
    for counts in enough:
        assert answer(group(prior, span, *won(**counts)), way) is DAT
        assert answer(group(prior, span - 1, *won(**counts)), way) is KHONG_DAT
    for counts in short:
        assert answer(group(prior, span, *won(**counts)), way) is KHONG_DAT
        told = group(prior, span, *won(**counts), da_ke_du_lich_su="không")
        assert answer(told, way) is CAN_XAC_MINH


@pytest.mark.parametrize(("flags", "found"), [("không", DAT), ("có", KHONG_DAT), (None, CAN_XAC_MINH)])
def test_units_that_cannot_get_flags_have_their_own_way(flags, found):
    one = group("BKTTg", 5, *won(bk=2), thuoc_dien_tang_co=flags)
    assert answer(one, "HCLD3.TT.dd") is found


@pytest.mark.parametrize(
    ("founded", "found"), [(2015, DAT), (2016, CAN_XAC_MINH), (2017, KHONG_DAT), (None, CAN_XAC_MINH)]
)
def test_a_collective_must_be_old_enough(founded, found):
    assert answer(group("BKTTg", 5, *won(cp=1), nam_thanh_lap=founded), "HCLD3.TT.dd") is found


@pytest.mark.parametrize(
    ("early", "late", "found"), [("HTT", "HTXS", DAT), ("HT", "HTXS", KHONG_DAT), ("HTXS", "HTT", KHONG_DAT)]
)
def test_the_last_five_years_of_a_collective_are_excellent_the_earlier_ones_good(early, late, found):
    marks = years(2018, 2020, early) | years(2021, 2025, late)
    one = group("BK tỉnh", 8, *won(co=1), nam_danh_gia=ratings(marks))
    assert answer(one, "BKTTG.TT.e") is found


@pytest.mark.parametrize(("kind", "found"), [("Công trạng", DAT), (None, DAT), ("Chuyên đề", CAN_XAC_MINH)])
def test_a_flag_that_may_be_a_themed_movements_is_no_sure_count(kind, found):
    one = group("BK tỉnh", 5, award("Cờ thi đua cấp tỉnh", 2024, loai_hinh=kind))
    assert answer(one, "BKTTG.TT.e") is found


def test_of_several_earlier_awards_the_one_that_serves_best_counts():
    one = group("BK tỉnh", 8, *won(bk=2))
    assert answer(one, "BKTTG.TT.e") is DAT


@pytest.mark.parametrize(
    ("workers", "leader", "open_ways"),
    [("công nhân", None, 2), ("nông dân", None, 2), ("khác", None, 1), (None, None, 3), (None, "x", 1)],
)
def test_workers_and_farmers_have_ways_of_their_own(workers, leader, open_ways):
    one = person(nhom_lao_dong=workers, lanh_dao_quan_ly=leader)
    assert len(cac_tieu_chuan("HCLD3", one, NOW)) == open_ways


def test_a_workers_initiatives_are_counted():
    one = person(nhom_lao_dong="công nhân", cac_sang_kien=[idea("1", 2023), idea("2", 2025)])
    assert answer(one, "HCLD2.CN.cong-nhan") is CAN_XAC_MINH
    vouched = [{"tieu_chi": "HCLD2.CN.cong-nhan", "can_cu": "Xác nhận số 3"}]
    assert answer(one.model_copy(update={"xac_minh": type(one)(ho_va_ten="A", xac_minh=vouched).xac_minh}),
                  "HCLD2.CN.cong-nhan") is DAT  # fmt: skip
    fewer = person(nhom_lao_dong="công nhân", cac_sang_kien=[idea("1", 2025)], xac_minh=vouched)
    assert answer(fewer, "HCLD2.CN.cong-nhan") is KHONG_DAT


def test_a_movements_certificate_has_the_movements_way_only():
    one = person(loai_hinh="Phong trào")
    assert [way.ma for way in cac_tieu_chuan("BK_BT", one, NOW)] == ["BK_BT.CN.a", "BK_BT.CN.c"]


def test_the_ladder_above_the_province_is_not_known_under_the_law_of_2003():
    seed = setting("2020-01-14", 2019)
    assert cac_tieu_chuan("HCLD3", person(), seed) == ()
    assert [way.ma for way in cac_tieu_chuan("BK_BT", person(), seed)] == ["BK_BT.CN.A"]
