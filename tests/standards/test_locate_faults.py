"""Faults in strangers' files: found in every layout, or said to be unseen; never passed in silence unawares."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

import pytest
import strangers as st
from faults import FAULTS
from word_edits import unstyled

from vanban.checking import check
from vanban.standards.model import Report

C = st.REPORT
Change = Callable[[str], str]


def look(words: str, old: str, new: str) -> Change:
    """Change the look of the run that holds these words."""
    run = re.compile(rf"(<w:rPr>(?:(?!<w:rPr>).)*?</w:rPr>)(<w:t[^>]*>{re.escape(words)}<)")
    return lambda blocks: run.sub(lambda found: found[1].replace(old, new, 1) + found[2], blocks)


def light(words: str) -> Change:
    return look(words, "<w:b/>", "")


def heavy(words: str) -> Change:
    return look(words, "<w:sz", "<w:b/><w:sz")


def words(old: str, new: str) -> Change:
    return lambda blocks: blocks.replace(f">{old}<", f">{new}<")


def aligned(text: str, side: str) -> Change:
    where = re.compile(rf'<w:jc w:val="\w+"/>(</w:pPr>(?:(?!</w:p>).)*>{re.escape(text)}<)')
    return lambda blocks: where.sub(rf'<w:jc w:val="{side}"/>\1', blocks)


IN_ANY_LAYOUT: dict[str, Change] = {
    "quoc-hieu.kieu-chu": light(C.nation),
    "tieu-ngu.kieu-chu": light(C.motto),
    "co-quan-chu-quan.kieu-chu": heavy(C.parent),
    "co-quan.kieu-chu": look(C.issuer, "<w:sz", "<w:i/><w:sz"),
    "so-ky-hieu.kieu-chu": heavy(C.number),
    "dia-danh-thoi-gian.kieu-chu": look(C.date, "<w:i/>", ""),
    "ten-loai.kieu-chu": light(C.kind),
    "trich-yeu.kieu-chu": light(C.subject),
    "noi-nhan.kieu-chu": light("Nơi nhận:"),
    "ten-noi-nhan.kieu-chu": heavy("- Các phòng thuộc Sở;"),
    "quyen-han.kieu-chu": light("PHÓ GIÁM ĐỐC"),
    "ho-ten.kieu-chu": light(C.person),
    "quoc-hieu.loai-chu": words(C.nation, "Cộng hòa xã hội chủ nghĩa Việt Nam"),
    "tieu-ngu.loai-chu": words(C.motto, C.motto.upper()),
    "co-quan-chu-quan.loai-chu": words(C.parent, "UBND tỉnh Đồng Nai"),
    "co-quan.loai-chu": words(C.issuer, "Sở Thí dụ"),
    "ten-loai.loai-chu": words(C.kind, "Báo cáo"),
    "trich-yeu.loai-chu": words(C.subject, C.subject.upper()),
    "noi-nhan.loi": words("Nơi nhận:", "Nơi nhận"),
    "ten-loai.canh": aligned(C.kind, "left"),
    "ho-ten.canh": aligned(C.person, "left"),
    "quyen-han.canh": aligned("PHÓ GIÁM ĐỐC", "left"),
}
IN_COLUMNS: dict[str, Change] = {
    "quoc-hieu.canh": aligned(C.nation, "right"),
    "tieu-ngu.canh": aligned(C.motto, "right"),
    "co-quan-chu-quan.canh": aligned(C.parent, "left"),
    "co-quan.canh": aligned(C.issuer, "left"),
    "so-ky-hieu.canh": aligned(C.number, "left"),
    "dia-danh-thoi-gian.canh": aligned(C.date, "right"),
}
"""How a line is aligned in a column that tabs or spaces make cannot be told."""


def told(report: Report, rule: str) -> str:
    if rule in {finding.rule for finding in report.findings}:
        return "found"
    return "unseen" if {rule, rule.partition(".")[0]} & set(report.unseen) else "passed"


@pytest.mark.parametrize("head", st.HEADS)
@pytest.mark.parametrize("rule", [*IN_ANY_LAYOUT, *IN_COLUMNS])
def test_a_fault_is_found_in_any_layout_of_the_head(rule, head):
    report = check(st.paper(replace(C, change=(IN_ANY_LAYOUT | IN_COLUMNS)[rule]), head))
    lined = rule in IN_COLUMNS and head in (st.tabs, st.spaces)
    nameless = rule in ("co-quan-chu-quan.loai-chu", "co-quan.loai-chu") and head in (st.boxes, st.plain)
    assert told(report, "co-quan" if nameless else rule) == ("unseen" if lined or nameless else "found")
    assert not nameless or report.findings == ()


@pytest.mark.parametrize("foot", st.FEET)
@pytest.mark.parametrize(
    "rule",
    ["noi-nhan.kieu-chu", "ten-noi-nhan.kieu-chu", "quyen-han.kieu-chu", "ho-ten.kieu-chu", "noi-nhan.loi"],
)
def test_a_fault_is_found_in_any_layout_of_the_foot(rule, foot):
    report = check(st.paper(replace(C, change=IN_ANY_LAYOUT[rule]), foot=foot))
    assert [finding.rule for finding in report.findings] == [rule]


TOLD_OTHERWISE = {"co-quan.co": "co-quan.ten-day-du", "trich-yeu.vi-tri": "trich-yeu.kieu-chu"}
"""The parent's name is taken for the issuer's that lacks, a line above the subject for its first; both are wrong so."""


@pytest.mark.parametrize("rule", FAULTS)
def test_a_fault_of_any_rule_is_found_or_unseen_without_our_styles(rule):
    make, edit = FAULTS[rule]
    file = make()
    edit(file)
    report = check(unstyled(file).data(), "nd30_2020")
    assert told(report, TOLD_OTHERWISE.get(rule, rule)) != "passed"


def test_most_rules_judge_strangers_papers_as_they_do_ours():
    found = 0
    for rule, (make, edit) in FAULTS.items():
        file = make()
        edit(file)
        found += told(check(unstyled(file).data(), "nd30_2020"), rule) == "found"
    assert found >= 290
