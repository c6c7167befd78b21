"""Every rule of the decree is seen to fail once: one fault in a clean paper gives one finding, of that rule."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import papers
import pytest
from faults import FAULTS, ruled
from papers import plan, simple
from ranges import SIZES, at_size
from word_edits import File

from vanban.checking import check
from vanban.standards import components as tp
from vanban.standards import nd30_2020 as nd30
from vanban.standards.nd30_2020 import STANDARD, UNCOVERED
from vanban.the_thuc import kieu

IDS = Path(__file__).parent / "nd30_ids.json"


def judged(file: File):
    return check(file.data(), "nd30_2020")


@pytest.fixture(params=papers.PAPERS, ids=lambda paper: paper.__name__)
def paper(request) -> Iterator[File]:
    return request.param()


def test_every_rule_is_seen_to_fail():
    assert [rule.id for rule in STANDARD.rules] == list(FAULTS)


def test_the_papers_that_faults_are_put_into_are_clean(paper):
    report = judged(paper)
    assert (report.findings, report.unseen) == ((), ())


@pytest.mark.parametrize("rule", FAULTS)
def test_one_fault_gives_one_finding(rule):
    paper, edit = FAULTS[rule]
    file = paper()
    edit(file)
    report = judged(file)
    assert [finding.rule for finding in report.findings] == [rule], report.findings
    assert report.unseen == ()


def test_the_rule_file_is_covered_or_its_rest_is_accounted_for():
    ids = json.loads(IDS.read_text("utf-8"))
    carried = {alias for rule in STANDARD.rules for alias in rule.aliases}
    assert len(ids) == len(set(ids)) == 125
    assert carried | set(UNCOVERED) == set(ids)
    assert carried & set(UNCOVERED) == set()
    assert all(UNCOVERED.values())


def test_every_rule_has_an_id_of_its_own_and_a_component_with_a_name():
    ids = [rule.id for rule in STANDARD.rules]
    assert len(ids) == len(set(ids))
    assert {rule.component for rule in STANDARD.rules} <= set(STANDARD.thanh_phan)
    assert all(rule.clause and rule.aliases and rule.measure.fix for rule in STANDARD.rules)


ENDS: dict[str, tuple[Callable[[], File], list[Callable[[File], Any]]]] = {
    "le-trang.tren": (simple, [lambda file: file.margins(top=1134), lambda file: file.margins(top=1417)]),
    "le-trang.duoi": (simple, [lambda file: file.margins(bottom=1134), lambda file: file.margins(bottom=1418)]),
    "le-trang.trai": (simple, [lambda file: file.margins(left=1701), lambda file: file.margins(left=1985)]),
    "le-trang.phai": (simple, [lambda file: file.margins(right=850), lambda file: file.margins(right=1134)]),
    "so-trang.co-chu": (simple, [
        lambda file: file.run(file.number, sz="26"), lambda file: file.run(file.number, sz="28"),
    ]),
    "noi-dung.lui-dau-dong": (simple, [
        lambda file: file.para(file.p(kieu.NOI_DUNG), "ind", firstLine="567"),
        lambda file: file.para(file.p(kieu.NOI_DUNG), "ind", firstLine="720"),
    ]),
    "noi-dung.lui-o-giua": (simple, [lambda file: file.para(file.p(kieu.NOI_DUNG), "ind", firstLine="709")]),
    "noi-dung.cach-doan": (simple, [
        lambda file: file.para(file.p(kieu.NOI_DUNG), "spacing", before="120"),
        lambda file: file.para(file.p(kieu.NOI_DUNG), "spacing", before="0", after="0", line="240") or
        file.para(file.p(kieu.CAN_CU, 1), "spacing", after="120") or
        file.para(file.p(kieu.MUC), "spacing", before="120"),
    ]),
    "noi-dung.cach-dong": (simple, [
        lambda file: file.para(file.p(kieu.NOI_DUNG), "spacing", line="240", lineRule="auto"),
        lambda file: file.para(file.p(kieu.NOI_DUNG), "spacing", line="360", lineRule="auto"),
        lambda file: file.para(file.p(kieu.NOI_DUNG), "spacing", line="360", lineRule="exact"),
        lambda file: file.para(file.p(kieu.NOI_DUNG), "spacing", line="200", lineRule="atLeast"),
    ]),
    "tieu-ngu.cach-dong": (simple, [
        lambda file: file.para(file.p(kieu.TIEU_NGU), "spacing", line="240", lineRule="auto"),
        lambda file: file.para(file.p(kieu.TIEU_NGU), "spacing", line="322", lineRule="exact"),
    ]),
    "tieu-ngu.do-dai-ke": (simple, [lambda file: ruled(file, kieu.TIEU_NGU, kieu.KE_TIEU_NGU, 1.0)]),
    "co-quan.do-dai-ke": (simple, [
        lambda file: ruled(file, kieu.CO_QUAN_BAN_HANH, kieu.KE_CO_QUAN, 1 / 3),
        lambda file: ruled(file, kieu.CO_QUAN_BAN_HANH, kieu.KE_CO_QUAN, 1 / 2),
    ]),
    "trich-yeu.do-dai-ke": (simple, [
        lambda file: ruled(file, kieu.TRICH_YEU, kieu.KE_TRICH_YEU, 1 / 3),
        lambda file: ruled(file, kieu.TRICH_YEU, kieu.KE_TRICH_YEU, 1 / 2),
    ]),
}  # fmt: skip


@pytest.mark.parametrize(("component", "end"), [(one, end) for one in (*SIZES, tp.KEM_THEO) for end in (0, 1)], ids=str)
def test_both_ends_of_a_size_pass(component, end):
    paper, figure = SIZES.get(component, (plan, "KEM_THEO"))
    file = paper()
    at_size(file, component, getattr(nd30, figure).co, end)
    assert f"{component.id}.co-chu" not in {finding.rule for finding in judged(file).findings}


@pytest.mark.parametrize(
    ("rule", "end"), [(rule, end) for rule, (_, edits) in ENDS.items() for end in range(len(edits))]
)
def test_both_ends_of_a_range_pass(rule, end):
    paper, edits = ENDS[rule]
    file = paper()
    edits[end](file)
    report = judged(file)
    assert rule not in {finding.rule for finding in report.findings}
    assert report.unseen == ()


def test_the_two_sets_of_sizes_of_the_decrees_footnote_pass():
    file = simple()
    for name, size in ((kieu.QUOC_HIEU, "24"), (kieu.TIEU_NGU, "26"), (kieu.DIA_DANH_THOI_GIAN, "26")):
        file.look(name, sz=size)
    ruled(file, kieu.TIEU_NGU, kieu.KE_TIEU_NGU, 1.0)
    assert judged(file).findings == ()


def test_a_fault_many_paragraphs_share_is_one_finding():
    file = simple()
    for index in range(len(file.all(kieu.GACH))):
        file.para(file.p(kieu.GACH, index), "jc", val="left")
    (finding,) = judged(file).findings
    assert finding.rule == "noi-dung.canh"
    assert finding.place.endswith(f"(và {len(file.all(kieu.GACH)) - 1} chỗ khác)")


def test_a_second_number_school_and_a_blank_draft_are_no_faults():
    file = simple()
    file.text(kieu.QUOC_HIEU, "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM")
    file.text(kieu.SO_KY_HIEU, "Số: ……/KH-KCNĐN")
    file.text(kieu.DIA_DANH_THOI_GIAN, "Đồng Nai, ngày … tháng … năm 2026")
    assert judged(file).findings == ()
