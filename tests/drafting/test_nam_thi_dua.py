"""The year's papers are of that year: anniversaries counted, samples moved, laws kept."""

from __future__ import annotations

import pytest
import yaml

import vanban
from vanban.drafting.nam_thi_dua import lay_out
from vanban.drafting.nam_thi_dua.du_thao import du_thao
from vanban.drafting.nam_thi_dua.ke_hoach import ke_hoach
from vanban.loai.bao_cao import BaoCao
from vanban.loai.bao_cao_tong_ket import BaoCaoTongKet
from vanban.loai.ke_hoach import KeHoach
from vanban.loai.quyet_dinh import QuyetDinh

YEARS = (2021, 2027, 2030, 2055, 2998)


@pytest.mark.parametrize("year", YEARS)
def test_the_plan_of_any_year_is_counted_to_it_and_judged_clean(year):
    text = ke_hoach(year, {})
    assert f"kỷ niệm {year - 1948} năm Ngày Chủ tịch Hồ Chí Minh ra Lời kêu gọi thi đua ái quốc" in text
    assert f"(11/6/1948-11/6/{year})" in text
    plan = KeHoach.model_validate(yaml.safe_load(text) | {"ky_hieu_co_quan": "BVD"})
    report = vanban.check(vanban.render(plan))
    assert (report.findings, report.unseen) == ((), ())


def test_a_count_that_ends_in_0_is_a_round_of_its_own():
    plan = yaml.safe_load(ke_hoach(2030, {}))
    rounds = [[work for work in quarter["nhiem_vu"] if "đợt thi đua" in work] for quarter in plan["noi_dung"]]
    assert [len(one) for one in rounds] == [1, 1, 0, 0]
    assert "kỷ niệm 100 năm Ngày thành lập Đảng Cộng sản Việt Nam (03/02/1930-03/02/2030)" in rounds[0][0]
    assert "kỷ niệm 140 năm Ngày sinh Chủ tịch Hồ Chí Minh (19/5/1890-19/5/2030)" in rounds[1][0]


def test_a_draft_moves_with_the_year_and_laws_do_not():
    report, decision = du_thao(BaoCao, 2030, 7, ()), du_thao(QuyetDinh, 2030, 12, ())
    assert "\nngay_ban_hanh: 07/2030\n" in report
    lines = [line for line in report.splitlines() if not line.lstrip().startswith("# ")]
    assert not [line for line in lines if "2026" in line]
    assert "Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022" in decision


def test_what_the_office_repeats_is_left_out_of_drafts():
    text = du_thao(BaoCao, 2030, 7, {"co_quan_ban_hanh": "", "dia_danh": "", "noi_nhan": "", "nguoi_ky": ""})
    assert not {"co_quan_ban_hanh", "dia_danh", "noi_nhan", "nguoi_ky"} & set(yaml.safe_load(text))


def test_what_is_laid_out_is_the_same_every_time():
    assert lay_out(2027) == lay_out(2027)


def test_the_subject_of_a_yearly_report_looks_to_the_year_after():
    text = du_thao(BaoCaoTongKet, 2030, 12, ())
    assert "khen thưởng năm 2030; phương hướng, nhiệm vụ năm 2031»" in text
