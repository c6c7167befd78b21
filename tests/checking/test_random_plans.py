"""Whatever a valid plan says, its paper is clean for the validators and for the decree but for the user's own words."""

from __future__ import annotations

from hypothesis import given, settings
from ooxml_integrity import check as integrity
from openxml_audit import OpenXmlValidator
from random_plans import plans

import vanban

WORDS = {"co-quan.ten-day-du", "viet-hoa.dau-cau", "van-ban.ngay", "noi-dung.kieu-chu", "dia-danh-thoi-gian.dia-danh"}
"""Rules about what the user wrote: an abbreviated issuer, a small letter after a stop, a day to come, all italics."""


@settings(max_examples=500, deadline=None, derandomize=True, database=None)
@given(plans())
def test_any_plan_is_clean_but_for_the_users_own_words(plan):
    report = vanban.check(vanban.render(plan))
    assert {finding.rule for finding in report.findings} <= WORDS
    assert report.unseen == ()


def test_any_plan_is_valid_for_word(tmp_path_factory):
    path = tmp_path_factory.mktemp("ngau_nhien") / "ke_hoach.docx"
    validator = OpenXmlValidator()

    @settings(max_examples=40, deadline=None, derandomize=True, database=None)
    @given(plans())
    def valid(plan):
        path.write_bytes(vanban.render(plan))
        assert [str(error) for error in validator.validate(str(path)).errors] == []
        assert [str(finding) for finding in integrity(str(path))] == []

    valid()
