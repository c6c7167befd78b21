"""Votes of a council: shares are exact, counts that cannot be are told at their own place."""

from __future__ import annotations

from fractions import Fraction

import pytest
from pydantic import TypeAdapter, ValidationError

from vanban.the_thuc.ket_qua_phieu import NguongRieng, TruongHop, cac_truong_hop_dat, doc_nguong, in_nguong
from vanban.the_thuc.phieu import Nguong, SoPhieu, dat, phan_so, tren_tong
from vanban.the_thuc.thanh_vien import ThanhVien
from vanban.the_thuc.ung_vien import UngVien, theo_so_phieu


@pytest.mark.parametrize(("yes", "members", "share", "reached"), [
    (8, 9, "90 %", False), (9, 10, "90 %", True), (899, 1000, "90 %", False), (8, 10, "4/5", True),
    (6, 9, "2/3", True), (667, 1000, "66,7 %", True), (2, 3, "66,67 %", False), (9, 9, "100 %", True),
])  # fmt: skip
def test_a_share_is_reached_by_the_exact_fraction(yes, members, share, reached):
    assert dat(yes, members, share) is reached


@pytest.mark.parametrize(("typed", "written"), [
    ("90%", "90 %"), ("90 phần trăm", "90 %"), ("66,70 %", "66,7 %"), ("2 / 3", "2/3"), (Fraction(9, 10), "90 %"),
    (Fraction(2, 3), "2/3"), (Fraction(1), "100 %"),
])  # fmt: skip
def test_a_share_has_one_form_and_means_the_same(typed, written):
    given = TypeAdapter(Nguong).validate_python(typed)
    assert given == written
    if isinstance(typed, Fraction):
        assert phan_so(given) == typed


@pytest.mark.parametrize("typed", ["90", "0 %", "101 %", "4/3", "2/0", "đa số", "0,9"])
def test_what_is_no_share_is_refused(typed):
    with pytest.raises(ValidationError):
        TypeAdapter(Nguong).validate_python(typed)


@pytest.mark.parametrize(("yes", "members", "printed"), [
    (9, 9, "09/09 (100 %)"), (8, 9, "08/09 (88,9 %)"), (0, 12, "00/12 (0 %)"), (11, 12, "11/12 (91,7 %)"),
])  # fmt: skip
def test_votes_are_printed_with_commas(yes, members, printed):
    assert tren_tong(yes, members) == printed


def ballots(**changes):
    return {"phat_ra": 9, "thu_ve": 8, "hop_le": 7, "khong_hop_le": 1} | changes


def test_a_count_that_adds_up_is_taken():
    assert SoPhieu.model_validate(ballots()).dong[-1] == "Số phiếu không hợp lệ: 01"


@pytest.mark.parametrize(("changes", "field", "said"), [
    ({"thu_ve": 10, "hop_le": 9}, "thu_ve", "chỉ phát ra 9"), ({"hop_le": 8}, "khong_hop_le", "không bằng 8 phiếu"),
    ({"khong_hop_le": 0}, "khong_hop_le", "không bằng 8 phiếu"), ({"phat_ra": -1}, "phat_ra", "0"),
])  # fmt: skip
def test_a_count_that_cannot_be_is_told_where_it_is(changes, field, said):
    with pytest.raises(ValidationError) as caught:
        SoPhieu.model_validate(ballots(**changes))
    [error] = [each for each in caught.value.errors() if each["loc"] == (field,)]
    assert said in error["msg"]


def test_each_award_has_its_own_share():
    cases = [
        TruongHop(ten=name, hinh_thuc=award, so_phieu=8) for name, award in (("A", "Cờ thi đua"), ("B", "Bằng khen"))
    ]
    own = (NguongRieng(hinh_thuc="cờ thi đua", nguong="90 %"),)
    assert [each.ten for each in cac_truong_hop_dat(cases, 9, "80 %", own)] == ["B"]
    told = in_nguong("80 %", own)
    assert told == "từ 80 % trở lên; cờ thi đua: từ 90 % trở lên"
    assert doc_nguong(told) == {"nguong": "80 %", "nguong_rieng": [{"hinh_thuc": "cờ thi đua", "nguong": "90 %"}]}


def test_candidates_stand_from_many_votes_to_few_and_equals_as_given():
    votes = [("a", 6), ("b", 8), ("c", 7), ("d", 8)]
    sorted_ = theo_so_phieu(UngVien(ho_ten=name, so_phieu=count) for name, count in votes)
    assert [each.ho_ten for each in sorted_] == ["b", "d", "c", "a"]


def test_a_year_of_birth_needs_the_column_of_man_or_woman():
    with pytest.raises(ValidationError, match="cột Nam"):
        UngVien(ho_ten="Bà Trần Thị Thí Dụ", nam_sinh=1985, so_phieu=1)
    assert UngVien(ho_ten="Văn phòng", gioi_tinh="Nữ", so_phieu=1).gioi_tinh is None


@pytest.mark.parametrize("line", [
    "Đồng chí Nguyễn Văn Ví Dụ, Trưởng ban: Chủ tịch Hội đồng", "Bà Trần Thị Thí Dụ: Ủy viên",
    "Trần Thị Thí Dụ, chuyên viên: Ủy viên (vắng mặt)", "Ông Lê Văn Mẫu, Phó phòng: Ủy viên (vắng mặt: đi họp: tỉnh)",
])  # fmt: skip
def test_a_member_reads_back_from_the_line(line):
    assert str(ThanhVien.parse(line)) == line
    assert str(ThanhVien.parse(f"{line};")) == line


@pytest.mark.parametrize(("typed", "printed"), [
    ("đ/c Lê Văn Mẫu, Phó phòng; ủy viên", "Đồng chí Lê Văn Mẫu, Phó phòng: Ủy viên"),
    ("Bà Trần Thị Thí Dụ; Ủy viên (vắng, nghỉ ốm)", "Bà Trần Thị Thí Dụ: Ủy viên (vắng mặt: nghỉ ốm)"),
    ("Ông Lê Văn Mẫu, Phó phòng", "Ông Lê Văn Mẫu, Phó phòng: Ủy viên"),
])  # fmt: skip
def test_a_member_is_read_as_clerks_type(typed, printed):
    assert str(ThanhVien.parse(typed)) == printed


def test_a_member_who_came_has_no_reason_for_staying_away():
    with pytest.raises(ValidationError, match="có mặt"):
        ThanhVien(ho_ten="Lê Văn Mẫu", ly_do="đi công tác")
