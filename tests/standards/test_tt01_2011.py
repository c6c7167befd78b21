"""Every rule of the circular is seen to fail once: one fault in a paper that follows it gives one finding."""

from __future__ import annotations

import json
from pathlib import Path

import papers
import pytest
from faults_tt01 import OWN, fault, of_its_time, old
from papers import articles, letter, marked, plan, simple
from ranges import SIZES, at_size
from word_edits import File

from vanban.checking import check
from vanban.standards import tt01_2011 as tt01
from vanban.standards.tt01_2011 import STANDARD, UNCOVERED
from vanban.the_thuc import kieu

IDS = Path(__file__).parent / "tt01_ids.json"


def judged(file: File):
    return check(file.data())


@pytest.mark.parametrize(
    "paper", [plan, simple, letter, papers.decision, articles, marked], ids=lambda one: one.__name__
)
def test_the_papers_that_faults_are_put_into_are_clean(paper):
    report = judged(old(paper))
    assert (report.standard, report.findings, report.unseen) == ("tt01_2011", (), ())


@pytest.mark.parametrize("rule", [rule.id for rule in STANDARD.rules if rule.id not in ("so-trang.vi-tri",)])
def test_one_fault_gives_one_finding(rule):
    paper, edit = fault(rule)
    file = old(paper)
    edit(file)
    report = check(file.data(), "tt01_2011")
    assert [finding.rule for finding in report.findings] == [rule], report.findings
    assert report.unseen == ()


@pytest.mark.parametrize(("component", "end"), [(one, end) for one in SIZES for end in (0, 1)], ids=str)
def test_both_ends_of_a_size_pass(component, end):
    paper, figure = SIZES[component]
    file = old(paper)
    at_size(file, component, getattr(tt01, figure).co, end)
    assert f"{component.id}.co-chu" not in {finding.rule for finding in judged(file).findings}


@pytest.mark.parametrize(
    ("edge", "ends"), [("top", (1134, 1417)), ("bottom", (1134, 1417)), ("left", (1701, 1985)), ("right", (850, 1134))]
)
def test_both_ends_of_a_margin_pass(edge, ends):
    for end in ends:
        file = old(simple)
        file.margins(**{edge: end})
        assert not [finding.rule for finding in judged(file).findings if finding.rule.startswith("le-trang")]


def test_a_page_number_at_the_head_is_the_decrees_not_the_circulars():
    assert [finding.rule for finding in judged(of_its_time(simple())).findings] == ["so-trang.vi-tri"]


def test_no_fault_is_without_a_rule():
    assert set(OWN) <= {rule.id for rule in STANDARD.rules}


def test_the_rule_file_is_covered_or_its_rest_is_accounted_for():
    ids = json.loads(IDS.read_text("utf-8"))
    carried = {alias for rule in STANDARD.rules for alias in rule.aliases}
    assert len(ids) == len(set(ids)) == 114
    assert carried | set(UNCOVERED) == set(ids)
    assert carried & set(UNCOVERED) == set()


def test_every_rule_has_an_id_of_its_own_and_a_component_with_a_name():
    ids = [rule.id for rule in STANDARD.rules]
    assert len(ids) == len(set(ids))
    assert {rule.component for rule in STANDARD.rules} <= set(STANDARD.thanh_phan)


@pytest.mark.parametrize(("line", "rule", "right"), [
    ("300", "exact", True), ("280", "exact", False), ("500", "exact", False), ("240", "auto", True),
    ("360", "auto", True),
])  # fmt: skip
def test_an_exact_line_spacing_from_15_points_is_lawful(line, rule, right):
    file = old(simple)
    file.para(file.p(kieu.NOI_DUNG), "spacing", line=line, lineRule=rule)
    assert (judged(file).findings == ()) is right


@pytest.mark.parametrize(
    ("twips", "right"), [("567", True), ("650", True), ("720", True), ("500", False), ("800", False)]
)
def test_a_first_line_may_begin_anywhere_from_1_to_1_27_cm(twips, right):
    file = old(simple)
    file.para(file.p(kieu.NOI_DUNG), "ind", firstLine=twips)
    assert (judged(file).findings == ()) is right
