"""What only a province's own rules ask of a nominee: told with the province's instrument, and unasked without it."""

from __future__ import annotations

from typing import Any

import pytest
from nominees import award, person, setting, unit

from vanban.danh_muc.tra_cuu import THEO_MA
from vanban.khen_thuong.dieu_kien.dia_phuong import xet_dia_phuong, xet_giay_khen
from vanban.khen_thuong.dieu_kien.ket_qua import CAN_XAC_MINH, DAT, KHONG_DAT
from vanban.khen_thuong.dieu_kien.xet import xet

WHERE = "Quyết định số 12/2025/QĐ-UBND"
LATER = {"nam": 2025, "tu": None, "den": None}
RULES: list[tuple[dict[str, Any], str, Any, Any]] = [
    ({"so_thang_thanh_lap_toi_thieu": 12}, "BK_BT", unit(nam_thanh_lap=2024), DAT),
    ({"so_thang_thanh_lap_toi_thieu": 12}, "BK_BT", unit(nam_thanh_lap=2025), CAN_XAC_MINH),
    ({"so_thang_thanh_lap_toi_thieu": 13}, "BK_BT", unit(nam_thanh_lap=2025), KHONG_DAT),
    ({"so_thang_thanh_lap_toi_thieu": 12}, "BK_BT", unit(), CAN_XAC_MINH),
    ({"so_lan_toi_da_moi_nam": {"BK tỉnh": 2}}, "BK_BT", person(lich_su=[award("BK tỉnh", 2025)]), DAT),
    ({"so_lan_toi_da_moi_nam": {"BK tỉnh": 1}}, "BK_BT", person(lich_su=[award("BK tỉnh", 2025)]), KHONG_DAT),
    ({"so_lan_toi_da_moi_nam": {"BK tỉnh": 1}}, "BK_BT", person(lich_su=[award("BK tỉnh", 2025, so_qd=None)]),
     CAN_XAC_MINH),
    ({"so_lan_toi_da_moi_nam": {"BK tỉnh": 1}}, "BK_BT", person(lich_su=[award("BK tỉnh", 2024)]), DAT),
    ({"so_lan_toi_da_moi_nam": {"BK tỉnh": 1}}, "BK_BT", person(da_ke_du_lich_su="không"), CAN_XAC_MINH),
    ({"so_nam_cho": 2}, "BK_BT", person(lich_su=[award("BKTTg", 2024)]), KHONG_DAT),
    ({"so_nam_cho": 2}, "BK_BT", person(lich_su=[award("BKTTg", 2023)]), DAT),
    ({"so_nam_cho": 2}, "BK_BT", person(lich_su=[award("BKTTg", 2024, loai_hinh="Đột xuất")]), DAT),
    ({"so_nam_cho": 2}, "BK_BT", person(lich_su=[award("BKTTg", 2024, loai_hinh=None)]), CAN_XAC_MINH),
    ({"so_nam_cho": 2}, "BK_BT", person(da_ke_du_lich_su="không"), CAN_XAC_MINH),
]  # fmt: skip


@pytest.mark.parametrize(("rules", "code", "whom", "answer"), RULES)
def test_a_local_rule_answers_and_cites_its_instrument(rules, code, whom, answer):
    (one,) = xet_dia_phuong(whom, THEO_MA[code], setting(quy_dinh={**rules, "can_cu": WHERE}))
    assert (one.ket_qua, one.dieu) == (answer, WHERE)
    assert one in xet(whom, code, setting(quy_dinh={**rules, "can_cu": WHERE})).tieu_chi


def test_without_local_rules_nothing_is_asked():
    assert not list(xet_dia_phuong(unit(), THEO_MA["BK_BT"], setting()))
    assert xet_giay_khen(person(), setting()) is None


def test_a_giay_khens_own_criteria_are_vouched_for_by_people():
    rules = {"tieu_chi_giay_khen": ["có thành tích đột xuất", "chấp hành tốt nội quy"]}
    judged = xet(person(), "GK", setting(quy_dinh=rules))
    (whole,) = [one for one in judged.tieu_chi if one.ma == "giay-khen"]
    assert [(one.ma, one.ket_qua) for one in whole.gom] == [
        ("giay-khen-1", CAN_XAC_MINH),
        ("giay-khen-2", CAN_XAC_MINH),
    ]
    vouched = [{"tieu_chi": f"giay-khen-{number}", "can_cu": "Biên bản số 2"} for number in (1, 2)]
    judged = xet(person(xac_minh=vouched), "GK", setting(quy_dinh=rules))
    assert next(one for one in judged.tieu_chi if one.ma == "giay-khen").ket_qua is DAT
