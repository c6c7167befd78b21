"""Parts filed apart: each a paper of its own with what the body's signature shows, clean and valid."""

from __future__ import annotations

from datetime import UTC, datetime

import appended
import pytest
from ooxml_integrity import check as integrity
from openxml_audit import OpenXmlValidator

import vanban
from vanban.the_thuc import kieu
from vanban.word.reading import open_document

SIGNED = datetime(2026, 3, 5, 3, 20, 30, tzinfo=UTC)


def texts(data: bytes, style: str) -> list[str]:
    return [each.text for each in open_document(data, "").paragraphs() if each.style == style]


def decision():
    return vanban.load(appended.EXAMPLES / "quyet_dinh_ban_hanh_quy_che.yaml")


def test_each_part_is_a_file_with_the_line_of_the_signature_on_top():
    made = vanban.render_apart(appended.PAPERS["ba_phu_luc"](), SIGNED) | vanban.render_apart(decision(), SIGNED)
    assert list(made) == ["phu_luc_i", "phu_luc_ii", "phu_luc_iii", "quy_che"]
    for name, number in (("phu_luc_ii", "12/TB-KCNĐN"), ("quy_che", "15/QĐ-KCNĐN")):
        document = open_document(made[name], "")
        first = next(iter(document.paragraphs()))
        assert (first.style, first.text) == (kieu.KY_SO, f"Số: {number}; 05/03/2026; 10:20:30 +07:00")
        assert (first.align, first.look.size, first.look.bold, first.look.italic) == ("right", 10, False, False)
        assert len(document.sections) == 1
    assert texts(made["phu_luc_ii"], kieu.PHU_LUC) == ["Phụ lục II"]
    assert open_document(made["phu_luc_ii"], "").sections[0].orientation == "landscape"


def test_without_a_time_or_a_number_there_is_no_such_line():
    paper = appended.notice({"noi_dung": "Một câu."}, so_ky_hieu=None, ky_hieu_co_quan="KCNĐN")
    for made in (vanban.render_apart(paper, SIGNED), vanban.render_apart(appended.PAPERS["ngang"]())):
        [data] = made.values()
        assert texts(data, kieu.KY_SO) == []


@pytest.mark.parametrize("name", [*appended.PAPERS, "quyet_dinh"])
def test_what_is_filed_apart_is_clean_and_valid(name, tmp_path):
    paper = appended.PAPERS[name]() if name in appended.PAPERS else decision()
    for part, data in vanban.render_apart(paper, SIGNED).items():
        file = tmp_path / f"{part}.docx"
        file.write_bytes(data)
        report = vanban.check(file)
        assert (report.findings, report.unseen, report.regime) == ((), (), "administrative")
        assert [str(error) for error in OpenXmlValidator().validate(str(file)).errors] == []
        assert [str(finding) for finding in integrity(str(file))] == []


def test_the_paper_without_its_parts_has_none_and_is_clean(tmp_path):
    for paper in (appended.PAPERS["ba_phu_luc"](), decision()):
        data = vanban.render_body(paper)
        (tmp_path / "body.docx").write_bytes(data)
        assert texts(data, kieu.PHU_LUC) == []
        assert len(open_document(data, "").sections) == 1
        assert vanban.check(tmp_path / "body.docx").findings == ()
