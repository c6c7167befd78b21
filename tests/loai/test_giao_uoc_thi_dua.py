"""A covenant: who signs where, for any number of units."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

import vanban
from vanban.reading import read_with_rest

LEADER = {"don_vi": "Đơn vị đứng đầu", "vai_tro": "Trưởng khối", "chuc_vu": "Giám đốc"}


def units(count):
    return [LEADER, *({"don_vi": f"Đơn vị {number}", "chuc_vu": "Giám đốc"} for number in range(2, count + 1))]


def rows(document):
    return [
        [place["dong"][-2] for place in (row["trai"], row["giua"], row["phai"]) if place["dong"]]
        for row in document.view()["hang_cho_ky"]
    ]


@pytest.mark.parametrize(
    ("count", "more", "shape"),
    [
        (2, {}, [2]), (3, {}, [3]), (4, {}, [2, 2]), (8, {}, [3, 3, 2]), (17, {}, [3, 3, 3, 3, 3, 2]),
        (8, {"so_cot": 2}, [2, 2, 2, 2]), (8, {"truong_ky_rieng": "có"}, [1, 3, 3, 1]),
        (3, {"truong_ky_rieng": "có"}, [1, 2]), (17, {"so_cot": 2, "truong_ky_rieng": True}, [1] + [2] * 8),
        (2, {"so_cot": 3}, [2]), (2, {"truong_ky_rieng": True, "so_cot": 3}, [1, 1]),
    ],
)  # fmt: skip
def test_any_number_signs_in_rows_and_is_read_back(paper, count, more, shape):
    covenant = paper("giao_uoc_thi_dua", don_vi_ky=units(count), chung_kien=None, **more)
    assert [len(row) for row in rows(covenant)] == shape
    assert [name for row in rows(covenant) for name in row] == [unit["don_vi"] for unit in units(count)]
    reading = read_with_rest(vanban.render(covenant))
    assert reading.document == covenant
    assert reading.unplaced == ()


def test_who_leads_signs_first_wherever_it_is_written(paper):
    covenant = paper("giao_uoc_thi_dua", don_vi_ky=[*reversed(units(5))])
    assert rows(covenant)[0][0] == "Đơn vị đứng đầu"
    assert [unit.don_vi for unit in covenant.don_vi_ky[1:3]] == ["Đơn vị 5", "Đơn vị 4"]


@pytest.mark.parametrize(
    ("signers", "place", "said"),
    [
        (units(1), ("don_vi_ky",), "at least 2"),
        ([LEADER, LEADER], ("don_vi_ky",), "chỉ một đơn vị đứng đầu"),
        ([LEADER, {"don_vi": "A", "chuc_vu": "B", "vai_tro": "chứng kiến"}], ("don_vi_ky", 1, "vai_tro"), "chứng kiến"),
        ([LEADER, {"don_vi": "A"}], ("don_vi_ky", 1, "chuc_vu"), "required"),
    ],
)  # fmt: skip
def test_a_wrong_signer_is_told_at_its_place(paper, signers, place, said):
    with pytest.raises(ValidationError) as caught:
        paper("giao_uoc_thi_dua", don_vi_ky=signers)
    error, *_ = caught.value.errors()  # pydantic also calls a list with a fault too short
    assert error["loc"] == place
    assert said in error["msg"]


def test_a_deputy_is_no_second_leader(paper):
    deputy = {"don_vi": "Đơn vị phó", "vai_tro": "Phó Trưởng khối", "chuc_vu": "Giám đốc"}
    assert rows(paper("giao_uoc_thi_dua", don_vi_ky=[deputy, LEADER]))[0][:1] == ["Đơn vị đứng đầu"]


def test_witnesses_sign_below_all(paper):
    witnesses = [{"don_vi": f"Hội đồng {letter}", "chuc_vu": "Chủ tịch"} for letter in "AB"]
    covenant = paper("giao_uoc_thi_dua", don_vi_ky=units(3), chung_kien=witnesses)
    assert [len(row) for row in rows(covenant)] == [3, 2]
    assert covenant.view()["hang_cho_ky"][-1]["trai"]["dong"] == ["Chứng kiến", "Hội đồng A", "Chủ tịch"]
    assert vanban.read(vanban.render(covenant)) == covenant
