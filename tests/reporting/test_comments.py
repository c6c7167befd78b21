"""A report as comments in the file: at the places of its findings, the text itself untouched."""

from __future__ import annotations

from io import BytesIO

import docx
import papers
import pytest
import tracking
from faults import FAULTS
from lxml import etree
from ooxml_integrity import check as integrity
from openxml_audit import OpenXmlValidator
from word_edits import File, W

from vanban.checking import check
from vanban.errors import WordError
from vanban.reporting import with_comments
from vanban.reporting.comments import MOST
from vanban.standards.model import PHAI, Finding, Report
from vanban.the_thuc import kieu
from vanban.word.document import Place
from vanban.word.reading import open_document

LAW = "nd30_2020"
SAMPLES = ("ten-loai.co-chu", "le-trang.tren", "so-trang.canh", "noi-nhan.co", "kem-theo.canh", "phu-luc.so")


def commented(file):
    data = file.data()
    report = check(data, LAW)
    assert report.findings
    return data, report, with_comments(data, report)


def comments(data):
    """Comments by id: author and text."""
    return {one.comment_id: (one.author, one.text) for one in docx.Document(BytesIO(data)).comments}


def anchored(data):
    """The text each comment hangs on, by its id."""
    root = File(data).tree("word/document.xml")
    return {
        int(start.get(f"{W}id")): "".join(text.text or "" for text in start.getparent().iter(f"{W}t"))
        for start in root.iter(f"{W}commentRangeStart")
    }


def about(*places):
    """A report of one finding at these places."""
    finding = Finding(
        "ten-loai.co-chu", "khoản 1", PHAI, "Tên loại", "", "16", "13", "Tên loại – sai", "sửa", "", places
    )
    return Report(LAW, "administrative", (finding,))


@pytest.mark.parametrize("rule", SAMPLES)
def test_text_and_every_property_stay(rule, tmp_path):
    paper, edit = FAULTS[rule]
    file = paper()
    edit(file)
    data, report, marked = commented(file)
    before, after = open_document(data), open_document(marked)
    assert (before.blocks, before.sections, before.notes) == (after.blocks, after.sections, after.notes)
    assert tracking.seen(data) == tracking.seen(marked)
    ((author, text),) = comments(marked).values()
    assert author == "vanban"
    assert report.findings[0].fix in text
    path = tmp_path / "nhan_xet.docx"
    path.write_bytes(marked)
    assert [str(error) for error in OpenXmlValidator().validate(str(path)).errors] == []
    assert [str(finding) for finding in integrity(str(path))] == []


def test_a_comment_hangs_on_the_paragraph_it_is_about():
    file = papers.simple()
    file.look(kieu.TEN_LOAI, sz="32")
    file.para(file.p(kieu.NOI_NHAN), "ind", left="300")
    first = "".join(text.text for text in file.p(kieu.NOI_NHAN).iter(f"{W}t"))
    _, _, marked = commented(file)
    assert list(anchored(marked).values()) == ["Kế hoạch", first]


def test_a_fault_of_the_page_hangs_on_the_first_paragraph_of_its_section():
    file = papers.plan()
    file.sections[-1].find(f"{W}pgMar").set(f"{W}top", "500")
    _, _, marked = commented(file)
    assert list(anchored(marked).values()) == [file.p(kieu.PHU_LUC).xpath("string()")]


def test_a_fault_in_a_header_hangs_in_the_text_and_names_its_place():
    file = papers.simple()
    file.para(file.number, "jc", val="right")
    _, _, marked = commented(file)
    ((_, text),) = comments(marked).values()
    assert "Ở đầu trang, đoạn 1." in text
    first = next(file.body.iter(f"{W}p"))
    assert list(anchored(marked).values()) == ["".join(text.text for text in first.iter(f"{W}t"))]


def test_a_text_box_and_the_whole_paper_have_a_paragraph_too():
    data = papers.simple().data()
    second = open_document(data).blocks[1]
    boxed = Place("word/document.xml", f"{second.place.path}, khung chữ 1, đoạn 1", box=True)
    assert list(anchored(with_comments(data, about(boxed))).values()) == [second.text]
    (whole,) = anchored(with_comments(data, about())).values()
    assert whole == next(iter(open_document(data).paragraphs())).text


def test_a_fault_of_many_places_does_not_flood_the_paper():
    data = papers.simple().data()
    places = [paragraph.place for paragraph in open_document(data).paragraphs()][: MOST + 3]
    told = comments(with_comments(data, about(*places)))
    assert len(told) == MOST
    assert [text for _, text in told.values() if "Còn 3 chỗ khác" in text] == [told[min(told)][1]]


def test_comments_that_are_there_stay_and_ids_are_unique():
    file = papers.simple()
    file.look(kieu.TEN_LOAI, sz="32")
    document = docx.Document(BytesIO(file.data()))
    paragraph = next(each for each in document.paragraphs if each.text)
    document.add_comment(paragraph.runs, text="Xem lại chỗ này", author="Trần Thị Thí Dụ", initials="TD")
    out = BytesIO()
    document.save(out)
    data = out.getvalue()
    told = comments(with_comments(with_comments(data, check(data, LAW)), check(data, LAW)))
    assert [author for author, _ in told.values()] == ["Trần Thị Thí Dụ", "vanban", "vanban"]
    assert next(iter(told.values()))[1] == "Xem lại chỗ này"


def test_the_same_report_gives_the_same_bytes_and_its_words_are_data():
    data = papers.simple().data()
    report = about(Place("word/document.xml", "đoạn 1"))
    assert with_comments(data, report) == with_comments(data, report)
    odd = Finding("a.b", "<khoản> & 1", PHAI, "A", "", "", "", "A – “<b>”", "sửa & <i>", "", ())
    ((_, text),) = comments(with_comments(data, Report(LAW, "administrative", (odd,)))).values()
    assert "“<b>”" in text
    assert "sửa & <i>" in text


def test_a_clean_paper_gets_no_comments_part():
    data = papers.simple().data()
    assert "word/comments.xml" not in File(with_comments(data, check(data, LAW))).members


def test_a_signed_file_and_no_file_at_all_are_refused():
    file = papers.simple()
    file.members["_xmlsignatures/sig1.xml"] = etree.tostring(etree.Element("Signature"))
    with pytest.raises(WordError, match="đã ký số"):
        with_comments(file.data(), about(), "a.docx")
    with pytest.raises(WordError, match=r"a\.docx"):
        with_comments(b"PK", about(), "a.docx")
