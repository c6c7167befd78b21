"""A plan that launches a movement: the law's list of contents, rewards added up."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

import vanban

ARTICLE_17 = ("muc_tieu", "pham_vi", "doi_tuong", "noi_dung", "tieu_chi", "thoi_gian_thuc_hien", "bien_phap")
"""Luật Thi đua, khen thưởng 2022, Điều 17."""


def sentences(plan):
    return [str(part["loi"]) for part in plan.view()["noi_dung"]]


@pytest.mark.parametrize("field", ARTICLE_17)
def test_what_the_law_asks_for_must_be_given(paper, field):
    with pytest.raises(ValidationError) as caught:
        paper("phat_dong_thi_dua", **{field: None})
    assert [error["loc"] for error in caught.value.errors()] == [(field,)]


@pytest.mark.parametrize(
    ("rewards", "told"),
    [
        ([("GK", 5, 12), ("BKTTg", 0, 1)], "dự kiến khen thưởng 05 tập thể và 13 cá nhân, gồm:"),
        ([("GK", 0, 1), ("BKTTg", 0, 2)], "dự kiến khen thưởng 03 cá nhân, gồm:"),
        ([("GK", 1200, 0)], "dự kiến khen thưởng 1.200 tập thể, gồm:"),
    ],
)
def test_rewards_are_added_up(paper, rewards, told):
    given = [{"hinh_thuc": name, "tap_the": groups, "ca_nhan": people} for name, groups, people in rewards]
    plan = paper("phat_dong_thi_dua", khen_thuong=given)
    assert [text for text in sentences(plan) if text.endswith(told)]
    assert plan.khen_thuong[0].hinh_thuc == "Giấy khen"
    assert vanban.read(vanban.render(plan)) == plan


def test_a_reward_for_nobody_is_told_at_its_place(paper):
    with pytest.raises(ValidationError, match="số tập thể hoặc số cá nhân") as caught:
        paper("phat_dong_thi_dua", khen_thuong=[{"hinh_thuc": "Giấy khen"}])
    assert caught.value.errors()[0]["loc"] == ("khen_thuong", 0, "ca_nhan")


@pytest.mark.parametrize("typed", ["Về đích sớm", "“Về đích sớm”", '"Về đích sớm"', "Về đích sớm."])
def test_a_slogan_is_quoted_once(paper, typed):
    assert "“Về đích sớm”." in sentences(paper("phat_dong_thi_dua", khau_hieu=typed))
