"""A place the reader tells leads back to its own paragraph, in every part, through controls and nested tables."""

from __future__ import annotations

import papers
import plans
import pytest
from word_files import SECTION, p, r, tbl, word_file

import vanban
from vanban.word.anchors import paragraphs, sections
from vanban.word.package import Package
from vanban.word.reading import open_document
from vanban.word.wordml import W, parse_xml

NESTED = word_file(
    p("một"),
    f"<w:sdt><w:sdtContent>{p('hai')}{tbl((p('ba'), p('bốn') + tbl((p('năm'),)) + p('sáu')))}</w:sdtContent></w:sdt>",
    f"<w:p><w:pPr>{SECTION}</w:pPr>{r('bảy')}</w:p>",
    p("tám"),
    tbl((p("chín"),), (p("mười"),)),
    footnotes=(
        f'<w:footnote w:type="separator" w:id="0">{p("-")}</w:footnote><w:footnote w:id="3">{p("chú")}</w:footnote>'
    ),
)


@pytest.fixture(params=[*(one.__name__ for one in papers.PAPERS), "example", "nested"])
def data(request):
    if request.param == "nested":
        return NESTED
    if request.param == "example":
        return vanban.render(vanban.load(plans.EXAMPLE))
    return getattr(papers, request.param)().data()


def text_of(paragraph):
    return "".join(text.text or "" for text in paragraph.iter(f"{W}t"))


def test_paths_are_the_readers_own(data):
    package, document = Package.open(data), open_document(data)
    for part in {paragraph.place.part for paragraph in document.paragraphs()} | {n.place.part for n in document.notes}:
        found = paragraphs(parse_xml(package.read(part), "", part))
        own = [*document.paragraphs(boxes=False), *document.notes]
        told = {one.place.path: one.text.replace("\n", "") for one in own if one.place.part == part}
        assert list(found) == list(told)
        assert [text_of(one).replace(" ", "") for one in found.values()] == [t.replace(" ", "") for t in told.values()]


def test_sections_are_the_readers_own(data):
    document = open_document(data)
    body = parse_xml(Package.open(data).read("word/document.xml"), "", "").find(f"{W}body")
    found = sections(body)
    assert len(found) == len(document.sections)
    assert [len(blocks) for _, blocks in found] == [s.last_block - s.first_block for s in document.sections]
