"""What the law of a day is: regimes, bases, names that ended, thresholds."""

from __future__ import annotations

import datetime
import unicodedata
from fractions import Fraction
from itertools import pairwise

import pytest

from vanban.danh_muc.can_cu import CAC_CAN_CU, can_cu
from vanban.danh_muc.che_do import CAC_CHE_DO, MaCheDo, che_do
from vanban.danh_muc.nguong_phieu import CAC_NGUONG, nguong_phieu
from vanban.danh_muc.ten_cu import CAC_TEN_CU, ten_cu
from vanban.danh_muc.tra_cuu import THEO_MA
from vanban.the_thuc.can_cu import CanCu
from vanban.the_thuc.dia_danh_thoi_gian import ThoiGian

DAY = datetime.date


@pytest.mark.parametrize(
    ("day", "code"),
    [
        (DAY(2017, 9, 30), None), (DAY(2017, 10, 1), "A_2003"), (DAY(2023, 12, 31), "A_2003"),
        (DAY(2024, 1, 1), "B_2022_98"), (DAY(2025, 6, 30), "B_2022_98"), (DAY(2025, 7, 1), "C_2022_152"),
        (DAY(2026, 9, 30), "C_2022_152"), (DAY(2026, 10, 1), "D_2026"), (DAY(2030, 1, 1), "D_2026"),
    ],
)  # fmt: skip
def test_each_day_has_one_regime(day, code):
    found = che_do(day)
    assert (found.ma if found else None) == code


def test_regimes_follow_each_other_without_a_gap():
    for one, following in pairwise(CAC_CHE_DO):
        assert one.den is not None
        assert following.tu - one.den == datetime.timedelta(days=1)
    assert CAC_CHE_DO[-1].den is None


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (DAY(2025, 6, 30), []), (DAY(2025, 7, 1), ["Nghị định số 98"]), (DAY(2025, 12, 31), ["Nghị định số 98"]),
        (DAY(2026, 1, 1), []), (DAY(2026, 10, 1), ["chưa được kiểm chứng", "trước 01/10/2026"]),
        (DAY(2027, 3, 1), ["chưa được kiểm chứng", "trước 01/10/2026", "hết hiệu lực từ 01/3/2027"]),
    ],
)  # fmt: skip
def test_what_is_told_of_a_regime_follows_the_day(day, said):
    notes = che_do(day).luu_y(day)
    assert len(notes) == len(said)
    assert all(words in note for words, note in zip(said, notes, strict=True))


def test_bases_of_a_day_make_the_block_that_papers_print():
    lines = CanCu(can_cu=[one.loi for one in can_cu(DAY(2025, 11, 3))]).dong(ThoiGian.parse("2025-11-03"))
    assert lines[0] == "Căn cứ Luật Thi đua, khen thưởng số 06/2022/QH15 ngày 15 tháng 6 năm 2022;"
    assert lines[1].startswith(
        "Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định về phân"
    )
    assert lines[1].endswith("của Luật Thi đua, khen thưởng.")


def test_the_two_laws_keep_their_own_capitals():
    old = " ".join(one.loi for one in can_cu(DAY(2020, 1, 14)))
    new = " ".join(one.loi for day in (DAY(2024, 2, 1), DAY(2026, 1, 1), DAY(2026, 12, 1)) for one in can_cu(day))
    assert "Thi đua, khen thưởng" not in old
    assert "Thi đua, Khen thưởng" not in new
    assert "Thi đua, Khen thưởng" in old


@pytest.mark.parametrize(("day", "count"), [(DAY(2019, 11, 3), 2), (DAY(2019, 11, 4), 3), (DAY(2016, 1, 1), 0)])
def test_a_basis_is_not_cited_before_it_exists(day, count):
    assert len(can_cu(day)) == count


def test_no_basis_cites_what_ended_before_its_day():
    for regime in CAC_CHE_DO:
        for day in (regime.tu, regime.den or DAY(2030, 1, 1)):
            assert not [warning for one in can_cu(day) for warning in ten_cu(one.loi, day)]


def test_every_dated_fact_is_cited():
    facts = [*CAC_CHE_DO, *CAC_CAN_CU, *CAC_TEN_CU, *CAC_NGUONG]
    assert all(fact.nguon.dieu for fact in facts)


BEFORE, AFTER = DAY(2025, 6, 30), DAY(2025, 7, 1)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Gửi UBND huyện Ví Dụ và các phòng", ["UBND huyện"]), ("Các huyện Ví Dụ, quận 1", ["huyện", "quận"]),
        ("Huyện Ví Dụ", ["Huyện"]), ("Ủy ban nhân dân cấp huyện", ["cấp huyện"]), ("thị trấn Thí Dụ", ["thị trấn"]),
        ("Ban Thi đua - Khen thưởng tỉnh", ["Ban Thi đua - Khen thưởng tỉnh"]),
        ("Ban Thi đua khen thưởng tỉnh", ["Ban Thi đua khen thưởng tỉnh"]),
        ("Bộ Kế hoạch và Đầu tư", ["Bộ Kế hoạch và Đầu tư"]),
        ("danh hiệu Xã, phường, thị trấn tiêu biểu", ["Xã, phường, thị trấn tiêu biểu"]),
        ("Căn cứ Nghị định số 98/2023/NĐ-CP", ["98/2023/NĐ-CP"]),
        ("Ông Nguyễn Văn Huyện, Phó Trưởng ban; bà Trần Thị Quận", []), ("Hội đồng Thi đua - Khen thưởng tỉnh", []),
        ("huyền thoại, quận công", []), ("Sở Nội vụ", []),
    ],
)  # fmt: skip
def test_names_that_ended_are_told_from_names_of_people(text, found):
    assert [one.cum_tu for one in ten_cu(unicodedata.normalize("NFD", text), AFTER)] == found


@pytest.mark.parametrize(
    ("text", "last"),
    [("UBND huyện Ví Dụ", BEFORE), ("98/2023/NĐ-CP", BEFORE), ("91/2017/NĐ-CP", DAY(2023, 12, 31)),
     ("Luật Thi đua, Khen thưởng ngày 26/11/2003", DAY(2023, 12, 31)), ("01/2024/TT-BNV", DAY(2025, 8, 4)),
     ("29/2023/TT-BGDĐT", DAY(2026, 4, 1))],
)  # fmt: skip
def test_a_name_is_good_to_its_last_day(text, last):
    assert not ten_cu(text, last)
    assert ten_cu(text, last + datetime.timedelta(days=1))


def test_a_warning_says_what_to_write():
    (warning,) = ten_cu("- Ban Thi đua khen thưởng tỉnh;", AFTER)
    assert "Sở Nội vụ" in str(warning)
    assert warning.vi_tri == 2


@pytest.mark.parametrize(
    ("code", "day", "share", "delegated"),
    [
        ("CSTDTQ", DAY(2020, 1, 1), "9/10", True), ("CSTDTQ", DAY(2024, 1, 1), "9/10", False),
        ("CSTDTQ", AFTER, "9/10", False), ("AHLD", AFTER, "9/10", False), ("COCP", AFTER, "4/5", False),
        ("CSTD_BT", BEFORE, "9/10", False), ("CSTD_BT", AFTER, "9/10", True), ("CSTDCS", BEFORE, "4/5", False),
        ("CSTDCS", AFTER, "4/5", True), ("CO_BT", AFTER, "4/5", True),
    ],
)  # fmt: skip
def test_thresholds_of_votes(code, day, share, delegated):
    found = nguong_phieu(code, day)
    assert (found.ty_le, found.phan_cap) == (Fraction(share), delegated)


@pytest.mark.parametrize(("code", "day"), [("CSTDCS", DAY(2020, 1, 1)), ("LDTT", AFTER), ("BKTTG", AFTER)])
def test_where_no_threshold_is_known_there_is_none(code, day):
    assert nguong_phieu(code, day) is None


def test_thresholds_name_known_awards_and_each_award_once_a_regime():
    for regime in MaCheDo:
        named = [code for one in CAC_NGUONG if regime in one.che_do for code in one.phan_thuong]
        assert len(named) == len(set(named))
        assert set(named) <= set(THEO_MA)
