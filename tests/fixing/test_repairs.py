"""Every rule with a repair: its fault put into a clean paper is mended, tracked and at once, and nothing else is."""

from __future__ import annotations

import pytest
import tracking
from faults import FAULTS, style
from ooxml_integrity import check as integrity
from openxml_audit import OpenXmlValidator
from papers import simple

from vanban.checking import check
from vanban.fixing import REPAIRS, fix
from vanban.standards import by_slug
from vanban.the_thuc import kieu

OF_THE_DECREE = [rule for rule in REPAIRS if rule in FAULTS]
OF_THE_CIRCULAR = {
    "tieu-ngu.co-di-doi": style(simple, "look", kieu.TIEU_NGU, sz="26"),
    "co-quan-chu-quan.cung-co": style(simple, "look", kieu.CO_QUAN_CHU_QUAN, sz="24"),
    "co-quan.cung-co": style(simple, "look", kieu.CO_QUAN_BAN_HANH, sz="24"),
}


def faulty(rule):
    paper, edit = FAULTS[rule]
    file = paper()
    edit(file)
    return file.data()


def test_every_repair_is_for_a_rule_and_is_tried_here():
    rules = {rule.id for slug in ("nd30_2020", "tt01_2011") for rule in by_slug(slug).rules}
    assert set(REPAIRS) <= rules
    assert set(REPAIRS) == {*OF_THE_DECREE, *OF_THE_CIRCULAR}


@pytest.mark.parametrize("rule", OF_THE_DECREE)
def test_a_fault_is_mended(rule, tmp_path):
    data = faulty(rule)
    tracked, clean = fix(data, "nd30_2020"), fix(data, "nd30_2020", accept=True)
    assert [one.rule for one in tracked.before.findings] == [one.rule for one in tracked.mended] == [rule]
    for fixed in (tracked, clean):
        report = check(fixed.data, "nd30_2020")
        assert (report.findings, report.unseen) == ((), ())
        assert tracking.words(fixed.data) == tracking.words(data)
    assert tracking.seen(tracking.accepted(tracked.data)) == tracking.seen(clean.data)
    if rule != "so-trang.vi-tri":  # its number is back in the footer, and an empty header stays
        assert tracking.seen(tracking.rejected(tracked.data)) == tracking.seen(data)
    path = tmp_path / "da_sua.docx"
    path.write_bytes(tracked.data)
    assert [str(error) for error in OpenXmlValidator().validate(str(path)).errors] == []
    assert [str(finding) for finding in integrity(str(path))] == []


@pytest.mark.parametrize("rule", [rule for rule in FAULTS if rule not in REPAIRS])
def test_what_only_a_person_can_mend_is_left_as_it_is(rule):
    data = faulty(rule)
    fixed = fix(data, "nd30_2020")
    assert fixed.data == data
    assert [one.rule for one in fixed.left] == [rule]


@pytest.mark.parametrize("rule", OF_THE_CIRCULAR)
def test_a_fault_against_the_circular_is_mended(rule):
    paper, edit = OF_THE_CIRCULAR[rule]
    file = paper()
    edit(file)
    fixed = fix(file.data(), "tt01_2011")
    assert rule in {one.rule for one in fixed.before.findings}
    assert rule not in {one.rule for one in fixed.left}
