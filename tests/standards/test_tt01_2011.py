"""Every rule of the circular is seen to fail once: one fault in a paper that follows it gives one finding."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import papers
import pytest
from faults import FAULTS as OF_THE_DECREE
from faults import Fault, across, between, letters, ruled, style
from papers import articles, letter, marked, plan, simple
from ranges import SIZES, at_size
from word_edits import File, W

from vanban.checking import check
from vanban.standards import components as tp
from vanban.standards import tt01_2011 as tt01
from vanban.standards.tt01_2011 import STANDARD, UNCOVERED
from vanban.the_thuc import kieu

IDS = Path(__file__).parent / "tt01_ids.json"


def of_its_time(file: File) -> File:
    """Make a paper follow the circular: bases upright with a comma at the last, titles of sections at 13."""
    for paragraph in file.all(kieu.CAN_CU):
        file.run(paragraph, i="0")
    file.replace(kieu.CAN_CU, r"\.$", ",", -1)
    for paragraph in file.all(kieu.TEN_MUC_SO):
        file.run(paragraph, sz="26")
    file.para(file.number, "jc", val="right")
    file.text(kieu.DIA_DANH_THOI_GIAN, "Đồng Nai, ngày 15 tháng 01 năm 2020")
    return file


def old(paper: Callable[[], File]) -> File:
    """A paper of the circular's time, its page number at the foot right."""
    file = of_its_time(paper())
    file.number_in_footer()
    return file


def dated_today(file: File) -> None:
    file.text(kieu.DIA_DANH_THOI_GIAN, "Đồng Nai, ngày 15 tháng 01 năm 2026")


def columns(file: File, left: int, right: int) -> None:
    """Set the widths of the header's columns, in twips."""
    table = next(file.p(kieu.QUOC_HIEU).iterancestors(f"{W}tbl"))
    for column, width in zip(table.find(f"{W}tblGrid").findall(f"{W}gridCol"), (left, right), strict=True):
        column.set(f"{W}w", str(width))
    for row in table.findall(f"{W}tr"):
        for cell, width in zip(row.findall(f"{W}tc"), (left, right), strict=True):
            cell.find(f"{W}tcPr/{W}tcW").set(f"{W}w", str(width))
    ruled(file, kieu.TIEU_NGU, kieu.KE_TIEU_NGU, 1.0)
    ruled(file, kieu.CO_QUAN_BAN_HANH, kieu.KE_CO_QUAN, 0.4)


def lying(file: File) -> None:
    across(file)
    columns(file, 6000, 8400)


def named(file: File) -> None:
    """Make a công văn a plan that keeps its addressees."""
    file.add(kieu.TEN_LOAI, "Kế hoạch", before=file.p(kieu.KINH_GUI_NHIEU))
    file.add(kieu.TRICH_YEU, "Thực hiện công tác thi đua", before=file.p(kieu.KINH_GUI_NHIEU))
    file.add(kieu.KE_TRICH_YEU, "", before=file.p(kieu.KINH_GUI_NHIEU))
    file.text(kieu.SO_KY_HIEU, "Số: 12/KH-KCNĐN")
    ruled(file, kieu.TRICH_YEU, kieu.KE_TRICH_YEU, 0.4)


def not_on_a_page_of_its_own(file: File) -> None:
    file.sections[-1].find(f"{W}type").set(f"{W}val", "continuous")


def without_annex_title(file: File) -> None:
    file.remove(kieu.TEN_PHU_LUC)


OWN: dict[str, Fault] = {
    "kho-giay.a5": style(simple, "text", kieu.TEN_LOAI, "Phiếu gửi"),
    "kho-giay.chieu": (simple, lying),
    "phong-chu.ten": style(marked, "look", kieu.DO_KHAN, font="Arial"),
    "so-trang.canh": (simple, lambda file: file.para(file.number, "jc", val="center")),
    "tieu-ngu.co-di-doi": style(simple, "look", kieu.TIEU_NGU, sz="26"),
    "co-quan-chu-quan.khong-ghi": style(
        simple, "text", kieu.CO_QUAN_BAN_HANH, "Ủy ban nhân dân\ncác Khu công nghiệp"),
    "co-quan-chu-quan.cung-co": style(simple, "look", kieu.CO_QUAN_CHU_QUAN, sz="24"),
    "co-quan.cung-co": style(simple, "look", kieu.CO_QUAN_BAN_HANH, sz="24"),
    "so-ky-hieu.in-hoa": style(simple, "text", kieu.SO_KY_HIEU, "Số: 12/KH-kcnđn"),
    "so-ky-hieu.nhom": style(simple, "text", kieu.SO_KY_HIEU, "Số: 12/KH"),
    "so-ky-hieu.ten-loai": style(papers.decision, "text", kieu.SO_KY_HIEU, "Số: 12/KH-KCNĐN"),
    "so-ky-hieu.cong-van": style(letter, "text", kieu.SO_KY_HIEU, "Số: 12/CV-KCNĐN"),
    "dia-danh-thoi-gian.dia-danh": style(
        simple, "text", kieu.DIA_DANH_THOI_GIAN, "TP. HCM, ngày 15 tháng 01 năm 2020"),
    "can-cu.kieu-chu": style(simple, "look", kieu.CAN_CU, i="1"),
    "can-cu.dau-cau": style(simple, "text", kieu.CAN_CU, "Theo đề nghị của Chánh Văn phòng.", 1),
    "muc.tieu-muc": style(articles, "text", kieu.MUC_SO, "Tiểu mục 1"),
    **letters(articles, tp.TEN_MUC, "28", "co-chu", bold=True),
    "quyen-han.ten-co-quan": style(
        simple, "text", kieu.QUYEN_HAN_CHUC_VU, "Trưởng ban Ban Quản lý các Khu công nghiệp"),
    "ho-ten.hoc-vi": style(plan, "text", kieu.HO_TEN, "PGS.TS. Nguyễn Văn Thí Dụ"),
    "kinh-gui.thua": (letter, named),
    "phu-luc.trang-rieng": (plan, not_on_a_page_of_its_own),
    "phu-luc.tieu-de": (plan, without_annex_title),
    "ban-sao.hinh-thuc": (simple, between(kieu.KE_TRICH_YEU, "SAO Y")),
    "ten-noi-nhan.danh-may": OF_THE_DECREE["ten-noi-nhan.nguoi-soan"],
    "quoc-hieu.be-rong": (simple, lambda file: columns(file, 3900, 7300)),
    "van-ban.ngay": (simple, dated_today),
    "dia-danh-thoi-gian.cach-ghi": style(
        simple, "text", kieu.DIA_DANH_THOI_GIAN, "Đồng Nai, ngày 5 tháng 02 năm 2020"),
    "dia-danh-thoi-gian.thang": style(
        simple, "text", kieu.DIA_DANH_THOI_GIAN, "Đồng Nai, ngày 15 tháng 03 năm 2019"),
}  # fmt: skip
"""Faults against what the circular demands otherwise than the decree, or alone."""


def fault(rule: str) -> Fault:
    return OWN[rule] if rule in OWN else OF_THE_DECREE[rule]


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
