"""Every rule's fault, put into three strangers' layouts of head and foot: found by that rule, or said to be unseen."""

from __future__ import annotations

from functools import cache

import papers
import pytest
from faults import FAULTS, Fault, into_other_cell
from faults_tt01 import fault as fault_tt01
from faults_tt01 import old
from layouts import LAYOUTS, Layout
from word_edits import File

import vanban
from vanban.checking import check
from vanban.standards import tt01_2011 as tt01
from vanban.standards.model import Report
from vanban.the_thuc import kieu

NO_PAPERS = {"office", "ban_sao", "ke_hoach_phan_cong"}
"""An office's defaults, the facts of a copy, a plan that needs the defaults."""
TABS = ("tabs",)
UNSEEN: dict[str, tuple[tuple[str, ...], str]] = {
    "a heading that names no kind may be the form of another law": (tuple(LAYOUTS), "ten-loai.danh-muc"),
    "an address in the text is known as the paper's by its line": (tuple(LAYOUTS), "dia-chi.ke"),
    "the line above a copy may be drawn, and hang anywhere": (tuple(LAYOUTS), "ban-sao.ke"),
    "a tab stop of any kind may put a line in the middle of its column": (
        TABS, "quoc-hieu.canh tieu-ngu.canh co-quan-chu-quan.canh co-quan.canh so-ky-hieu.canh trich-yeu-cong-van.canh "
        "dia-danh-thoi-gian.canh quyen-han.canh ho-ten.canh"),
    "which column a line stands in that holds only one is not told by its tabs": (
        TABS, "quoc-hieu.vi-tri co-quan.vi-tri so-ky-hieu.vi-tri dia-danh-thoi-gian.vi-tri ten-loai.vi-tri "
        "quyen-han.vi-tri noi-nhan.vi-tri noi-nhan.ngang-hang"),
    "columns that tabs make have no edges": (
        TABS, "quoc-hieu.mot-dong quoc-hieu.be-rong co-quan.ke-can-doi anh-chu-ky.vi-tri"),
}  # fmt: skip
"""What cannot be known: the reason, the layouts, the rules of either standard."""
TOLD_OTHERWISE: dict[tuple[str, ...], dict[str, str]] = {
    # The parent is taken for the issuer that lacks; the line above the subject for the first of it.
    tuple(LAYOUTS): {"co-quan.co": "co-quan.kieu-chu", "trich-yeu.vi-tri": "trich-yeu.kieu-chu"},
    # A label typed in capitals is miswritten.
    ("two rows",): {"phan-chuong.loai-chu": "phan-chuong.so", "muc.loai-chu": "muc.so"},
}
"""The fault is found, by another rule."""
OF_TABS = {
    "quoc-hieu.vi-tri": (papers.simple, into_other_cell(-1, kieu.QUOC_HIEU, kieu.TIEU_NGU, kieu.KE_TIEU_NGU)),
}
"""Faults that are another thing there: an empty third column is nothing without a table."""


def unseen(layout: str) -> set[str]:
    return {rule for layouts, rules in UNSEEN.values() if layout in layouts for rule in rules.split()}


def teller(layout: str, rule: str) -> str:
    """The rule that tells a fault of a rule."""
    return next((told[rule] for layouts, told in TOLD_OTHERWISE.items() if layout in layouts and rule in told), rule)


def outcome(report: Report, rule: str) -> str:
    if rule in {finding.rule for finding in report.findings}:
        return "found"
    return "unseen" if {rule, rule.partition(".")[0]} & set(report.unseen) else "passed"


def judged(file: File, layout: Layout, standard: str, fault: Fault | None = None) -> Report:
    layout.lay(file)
    if fault is not None:
        fault[1](file)
    return check(layout.wash(file).data(), standard)


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("make", papers.PAPERS, ids=lambda make: make.__name__)
def test_a_right_paper_is_right_in_each_layout(make, layout):
    report = judged(make(), LAYOUTS[layout], "nd30_2020")
    assert (report.regime, report.findings) == ("administrative", ())


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("rule", FAULTS)
def test_a_fault_of_every_rule_is_found_in_each_layout(rule, layout):
    fault = OF_TABS.get(rule, FAULTS[rule]) if layout == "tabs" else FAULTS[rule]
    report = judged(fault[0](), LAYOUTS[layout], "nd30_2020", fault)
    assert outcome(report, teller(layout, rule)) == ("unseen" if rule in unseen(layout) else "found")


_OLD = (papers.plan, papers.simple, papers.letter, papers.decision, papers.articles, papers.marked)


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("make", _OLD, ids=lambda make: make.__name__)
def test_a_right_paper_of_the_circular_is_right_in_each_layout(make, layout):
    assert judged(old(make), LAYOUTS[layout], "tt01_2011").findings == ()


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("rule", [rule.id for rule in tt01.STANDARD.rules if rule.id != "so-trang.vi-tri"])
def test_a_fault_of_every_rule_of_the_circular_is_found_in_each_layout(rule, layout):
    fault = OF_TABS.get(rule, fault_tt01(rule)) if layout == "tabs" else fault_tt01(rule)
    report = judged(old(fault[0]), LAYOUTS[layout], "tt01_2011", fault)
    assert outcome(report, teller(layout, rule)) == ("unseen" if rule in unseen(layout) else "found")


@cache
def rendered(name: str) -> tuple[bytes, Report]:
    data = vanban.render(vanban.load(papers.EXAMPLES / f"{name}.yaml"))
    return data, check(data)


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("name", sorted({path.stem for path in papers.EXAMPLES.glob("*.yaml")} - NO_PAPERS))
def test_every_example_is_right_in_each_layout(name, layout):
    data, own = rendered(name)
    report = judged(File(data), LAYOUTS[layout], own.standard)
    assert report.findings == ()
    assert (report.regime == "administrative") == (own.regime == "administrative")


def test_no_exception_outlives_its_rule():
    known = {*FAULTS, *(rule.id for rule in tt01.STANDARD.rules)}
    assert {rule for _, rules in UNSEEN.values() for rule in rules.split()} <= known
    assert {rule for told in TOLD_OTHERWISE.values() for pair in told.items() for rule in pair} <= known
