"""Comments in LibreOffice: each spans the words it is about, and the text is the text that was."""

from __future__ import annotations

from dataclasses import replace

import odt
import pytest
import strangers as st
from faults import FAULTS

from vanban.checking import check
from vanban.reporting import with_comments
from vanban.word.reading import open_document

pytestmark = pytest.mark.page

LAW = "nd30_2020"
RULES = (
    "ten-loai.co-chu", "quoc-hieu.loi", "so-ky-hieu.cach-ghi", "can-cu.dau-cau", "noi-dung.canh", "dieu.so",
    "ten-noi-nhan.luu", "ho-ten.hoc-vi", "quyen-han.tien-to", "kem-theo.canh", "le-trang.tren", "noi-nhan.co",
)  # fmt: skip


def faulty(rule: str) -> bytes:
    paper, edit = FAULTS[rule]
    file = paper()
    edit(file)
    return file.data()


@pytest.fixture(scope="module")
def papers():
    strange = st.paper(
        head=st.one_row,
        styles=st.STYLES,
        content=replace(st.REPORT, motto="Độc lập – Tự do – Hạnh phúc", person="NGUYỄN VĂN VÍ DỤ"),
    )
    return {rule: faulty(rule) for rule in RULES} | {"strange": strange}


@pytest.fixture(scope="module")
def opened(papers, tmp_path_factory):
    files = {}
    for name, data in papers.items():
        files |= {name: data, f"{name}-nhan-xet": with_comments(data, check(data, LAW))}
    return odt.converted(tmp_path_factory.mktemp("nhan-xet"), files)


@pytest.mark.parametrize("name", [*RULES, "strange"])
def test_libreoffice_shows_every_comment_at_the_words_it_is_about(name, papers, opened):
    findings = check(papers[name], LAW).findings
    texts = {each.place: " ".join(each.text.split()) for each in open_document(papers[name]).paragraphs()}
    shown = odt.comments(opened[f"{name}-nhan-xet"])
    assert len(shown) >= len(findings) > 0
    for finding in findings:
        for place in finding.places:
            spans = [words for comment, words in shown if finding.fix in comment]
            assert texts.get(place, spans[0]) in spans


@pytest.mark.parametrize("name", [*RULES, "strange"])
def test_libreoffice_reads_the_same_text_with_the_comments_as_without(name, opened):
    assert odt.words(opened[f"{name}-nhan-xet"]) == odt.words(opened[name])
