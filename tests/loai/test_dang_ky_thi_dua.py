"""Registrations: awards written out, counted and held to who may get them."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

import vanban
from vanban.reading import read_with_rest


def refused(make, kind, **changes):
    with pytest.raises(ValidationError) as caught:
        make(kind, **changes)
    return [(error["loc"], error["msg"]) for error in caught.value.errors()]


def person(**awards):
    return {"ho_ten": "Trần Thị Thí Dụ", **awards}


def lead(document):
    return next(str(p["loi"]) for p in document.view()["noi_dung"] if str(p["loi"]).startswith("Đăng ký danh hiệu"))


def test_the_sentence_counts_people_collectives_and_each_award(paper):
    unit = paper(
        "dang_ky_thi_dua",
        tap_the=[
            {"ten": "Phòng A", "danh_hieu": "TTLĐTT", "khen_thuong": "GK"},
            {"ten": "Tổ B", "danh_hieu": "TTLĐTT"},
        ],
        ca_nhan=[person(danh_hieu="LĐTT; CSTĐCS"), person(danh_hieu=["LĐTT"]), person(khen_thuong="Giấy khen")],
    )
    assert lead(unit) == (
        "Đăng ký danh hiệu thi đua, hình thức khen thưởng cho 02 tập thể và 03 cá nhân, trong đó: "
        "Chiến sĩ thi đua cơ sở: 01 cá nhân; Tập thể lao động tiên tiến: 02 tập thể; "
        "Lao động tiên tiến: 02 cá nhân; Giấy khen: 01 tập thể, 01 cá nhân."
    )
    reading = read_with_rest(vanban.render(unit))
    assert reading.document == unit
    assert reading.unplaced == ()


def test_awards_are_counted_from_the_state_down_and_the_offices_own_last(paper):
    aims = ["Người tốt, việc tốt", "GK", "LĐTT", "Bằng khen của Thủ tướng Chính phủ"]
    unit = paper("dang_ky_thi_dua", ca_nhan=[person(danh_hieu="; ".join(aims[::2]), khen_thuong="; ".join(aims[1::2]))])
    order = ("Bằng khen của Thủ tướng", "Lao động tiên tiến", "Giấy khen", "Người tốt")
    places = [lead(unit).index(name) for name in order]
    assert places == sorted(places)


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("CSTĐCS", ("Chiến sĩ thi đua cơ sở",)),
        ("chiến sỹ thi đua cơ sở", ("Chiến sĩ thi đua cơ sở",)),
        ("LĐTT, CSTĐCS", ("Lao động tiên tiến", "Chiến sĩ thi đua cơ sở")),
        ("Người tốt, việc tốt", ("Người tốt, việc tốt",)),
    ],
)
def test_titles_are_written_out_and_unknown_ones_stay(paper, typed, names):
    assert paper("dang_ky_thi_dua_ca_nhan", danh_hieu=typed).danh_hieu == names


@pytest.mark.parametrize(
    ("changes", "place", "said"),
    [
        ({"ca_nhan": [person(danh_hieu="TTLĐTT")]}, ("ca_nhan", 0, "danh_hieu"), "không tặng cho cá nhân"),
        ({"tap_the": [{"ten": "A", "danh_hieu": "LĐTT"}]}, ("tap_the", 0, "danh_hieu"), "không tặng cho tập thể"),
        ({"ca_nhan": [person(danh_hieu="GK")]}, ("ca_nhan", 0, "danh_hieu"), "là hình thức khen thưởng"),
        ({"ca_nhan": [person(khen_thuong="LĐTT")]}, ("ca_nhan", 0, "khen_thuong"), "là danh hiệu thi đua"),
        ({"ca_nhan": [person()]}, ("ca_nhan", 0, "khen_thuong"), "thiếu"),
        ({"ca_nhan": [], "tap_the": []}, ("ca_nhan",), "thiếu"),
    ],
)
def test_a_wrong_award_is_told_at_its_place(paper, changes, place, said):
    [(where, message)] = refused(paper, "dang_ky_thi_dua", **changes)
    assert where == place
    assert said in message


def test_every_fault_is_told_at_once(paper):
    found = refused(paper, "dang_ky_thi_dua", ca_nhan=[person(danh_hieu="GK"), person()], nam="hai nghìn")
    assert [where for where, _ in found] == [("nam",), ("ca_nhan", 0, "danh_hieu"), ("ca_nhan", 1, "khen_thuong")]


def test_parts_of_which_nothing_is_given_are_left_out(paper):
    unit = paper("dang_ky_thi_dua", phong_trao=None, chi_tieu=None, sang_kien=None, ca_nhan=None, ket_thuc=None)
    heads = [f"{p['nhan']} {p['loi']}" for p in unit.view()["noi_dung"] if p["cap"] in ("muc", "khoan")]
    assert heads == ["I. Danh hiệu thi đua, hình thức khen thưởng đăng ký", "1. Tập thể"]
    assert vanban.read(vanban.render(unit)) == unit


def test_the_name_bears_its_year_and_is_found_again(paper):
    unit = paper("dang_ky_thi_dua", nam=2027)
    assert unit.view()["ten_loai"] == "Bản đăng ký thi đua năm 2027"
    assert vanban.read(vanban.render(unit)).nam == 2027


def test_the_person_signs_at_the_right_and_the_head_of_the_unit_at_the_left(paper):
    card = paper("dang_ky_thi_dua_ca_nhan", truong_don_vi="Ông Nguyễn Văn Ví Dụ, Chánh Văn phòng")
    [row] = card.view()["hang_cho_ky"]
    assert row["trai"] == {"dong": ["Chánh Văn phòng"], "ho_ten": "Nguyễn Văn Ví Dụ"}
    assert row["phai"] == {"dong": ["Người đăng ký"], "ho_ten": "Trần Thị Thí Dụ"}


def test_who_heads_the_unit_has_a_post(paper):
    [(where, message)] = refused(paper, "dang_ky_thi_dua_ca_nhan", truong_don_vi="Nguyễn Văn Ví Dụ")
    assert where == ("truong_don_vi",)
    assert "thiếu chức vụ" in message
