"""A paper is written by the law of its date: before 05/3/2020 by Thông tư 01/2011/TT-BNV."""

from __future__ import annotations

import re
from io import BytesIO

import plans
import pytest
import yaml
from docx import Document
from docx.oxml.ns import qn

import vanban
from vanban.standards import tt01_2011 as tt01

BASES = {"can_cu": ["Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003", "Kế hoạch của Ủy ban nhân dân tỉnh"]}
DAYS = [("2020-03-04", "tt01_2011"), ("2020-02", "tt01_2011"), ("2020-03-05", "nd30_2020"), ("2020", "nd30_2020")]


def last_basis(plan: vanban.KeHoach) -> str:
    return [block["loi"] for block in plan.view()["noi_dung"] if block["cap"] == "can_cu"][-1]


@pytest.mark.parametrize(("date", "standard"), DAYS)
def test_the_law_of_the_date_decides_and_the_paper_is_clean_by_it(date, standard):
    plan = plans.plan(ngay_ban_hanh=date, **BASES)
    report = vanban.check(vanban.render(plan))
    assert report.standard == standard
    assert (report.findings, report.unseen) == ((), ())
    assert last_basis(plan)[-1] == {"tt01_2011": tt01.CAN_CU_DAU[1], "nd30_2020": "."}[standard]
    assert vanban.read(vanban.render(plan)) == plan


def test_the_circulars_page_number_stands_at_the_foot_right():
    document = Document(BytesIO(vanban.render(plans.plan(ngay_ban_hanh="2020-02-15"))))
    section = document.sections[0]
    assert "PAGE" in section.footer._element.xml
    assert "PAGE" not in section.header._element.xml
    style = section.footer.paragraphs[0].style.element
    assert style.pPr.find(qn("w:jc")).get(qn("w:val")) == "right"


def test_the_undated_seed_is_judged_by_the_circular_when_asked():
    report = vanban.check(vanban.render(vanban.load(plans.EXAMPLE)), standard="tt01_2011")
    assert report.standard == "tt01_2011"
    assert {finding.rule for finding in report.findings} == {"so-trang.vi-tri", "so-trang.canh"}


def test_a_table_and_an_appendix_follow_the_circular_too():
    plan = plans.with_rows(5).model_copy(update={"ngay_ban_hanh": plans.plan(ngay_ban_hanh="2020-01-15").ngay_ban_hanh})
    report = vanban.check(vanban.render(plan))
    assert (report.standard, report.findings, report.unseen) == ("tt01_2011", (), ())


@pytest.mark.parametrize("name", ["bien_ban_kiem_phieu", "bien_ban_hop_hoi_dong", "bien_ban", "to_trinh_khen_thuong"])
def test_papers_of_a_council_follow_the_circular_too(name):
    text = (plans.EXAMPLE.parent / f"{name}.yaml").read_text("utf-8")
    data = yaml.load(re.sub(r"202[56]", "2019", text), yaml.BaseLoader)
    paper = vanban.kinds()[data["loai"]].model_validate(data)
    report = vanban.check(vanban.render(paper))
    assert (report.standard, report.findings, report.unseen) == ("tt01_2011", (), ())
