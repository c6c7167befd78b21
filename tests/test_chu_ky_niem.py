"""Anniversaries: the count of years is the difference of the years told beside it."""

from __future__ import annotations

import plans
import pytest
from pydantic import ValidationError

from vanban.chu.ky_niem import tinh_ky_niem

DAYS = "ngày Bác Hồ ra lời kêu gọi thi đua ái quốc (11/6/1948-11/6/{})"


@pytest.mark.parametrize("blank", ["…", "...", "___", "78"])
def test_the_count_is_computed_where_it_is_left_open(blank):
    assert tinh_ky_niem(f"Kỷ niệm {blank} năm {DAYS.format(2026)}.") == f"Kỷ niệm 78 năm {DAYS.format(2026)}."


@pytest.mark.parametrize(
    "text",
    [
        "Kỷ niệm 10 năm thực hiện Chỉ thị (2011-2020).",
        "Kỷ niệm 10 năm phong trào (từ 01/01/2011-31/12/2020).",
        "Kỷ niệm 10 năm phong trào (01/01/2011-31/12/2020).",
        "Kỷ niệm … năm ngày thành lập.",
    ],
)
def test_what_cannot_be_told_is_left(text):
    assert tinh_ky_niem(text) == text


def test_a_wrong_count_is_told_at_its_task():
    with pytest.raises(ValidationError, match="2026 - 1948 = 78") as caught:
        plans.plan(noi_dung=[{"quy": 2, "nhiem_vu": ["Sơ kết", f"Kỷ niệm 77 năm {DAYS.format(2026)}"]}])
    assert caught.value.errors()[0]["loc"][:4] == ("noi_dung", 0, "nhiem_vu", 1)


def test_a_plan_prints_the_count():
    plan = plans.plan(noi_dung=[{"quy": 2, "nhiem_vu": [f"Kỷ niệm … năm {DAYS.format(2026)}"]}])
    assert f"Kỷ niệm 78 năm {DAYS.format(2026)}." in [str(part["loi"]) for part in plan.view()["noi_dung"]]
