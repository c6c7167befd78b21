"""What is kept with the next stays with it in LibreOffice too, where it would not by itself."""

import subprocess

import docx
import pytest
from docx.shared import Pt

from vanban.word.keeping import kept_in_libreoffice
from vanban.word.pdf import to_pdf

pytestmark = pytest.mark.page


def line(place, text, points, *, kept=False):
    paragraph = place.add_paragraph(text)
    paragraph.paragraph_format.line_spacing = Pt(points)
    paragraph.paragraph_format.space_before = paragraph.paragraph_format.space_after = Pt(0)
    paragraph.paragraph_format.keep_with_next = kept
    return paragraph


def blank():
    document = docx.Document()
    section = document.sections[0]
    section.page_height, section.top_margin, section.bottom_margin = Pt(748), Pt(50), Pt(50)
    return document


def last_pages(documents, folder):
    files = [folder / f"{number}.docx" for number in range(len(documents))]
    for document, file in zip(documents, files, strict=True):
        document.save(file)
    texts = [
        subprocess.run(["pdftotext", "-layout", pdf, "-"], capture_output=True, check=True, text=True).stdout
        for pdf in to_pdf(files, folder)
    ]
    return [text.split("\f")[-2].split() for text in texts]


def with_headings(before, texts, headings):
    """A page full of texts, at its foot headings with no room for theirs; ``before`` it a section of its own."""
    document = blank()
    for _ in range(before):
        line(document, "trước", 20)
    if before:
        document.add_section()
    for _ in range(texts):
        line(document, "chữ", (648 - 20 * headings - 2) / texts)
    for _ in range(headings):
        line(document, "mục", 20, kept=True)
    line(document, "sau", 20)
    return document


def test_headings_go_with_their_text_to_the_next_page(tmp_path):
    told = [(before, texts, headings) for before in (0, 7) for texts in range(22, 28) for headings in (1, 2)]
    found = last_pages([with_headings(*each) for each in told], tmp_path)
    assert dict(zip(told, found, strict=True)) == {each: ["mục"] * each[2] + ["sau"] for each in told}


def test_a_last_row_goes_with_the_signature_to_the_next_page(tmp_path):
    document = blank()
    table = document.add_table(0, 2)
    for number in range(32):
        for cell in table.add_row().cells:
            line(cell, f"hàng{number}", 40, kept=number == 31)
            cell._tc.remove(cell.paragraphs[0]._p)
    line(document, "", 1, kept=True)
    for cell in document.add_table(1, 2).rows[0].cells:
        line(cell, "ký", 60)
    line(document, "", 1)
    assert last_pages([document], tmp_path) == [["hàng31", "hàng31", "ký", "ký"]]


def test_a_paper_that_needs_no_help_and_one_that_is_none_are_printed_as_they_are(tmp_path):
    document = blank()
    line(document, "mục", 20, kept=True)
    line(document, "sau", 20)
    document.save(tmp_path / "a.docx")
    for data in ((tmp_path / "a.docx").read_bytes(), b"PK\x03\x04 no zip at all"):
        assert kept_in_libreoffice(data) is data
