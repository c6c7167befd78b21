"""Word to PDF by the real LibreOffice."""

import subprocess

import pytest

from vanban.errors import ConversionError
from vanban.word.pdf import to_pdf

pytestmark = pytest.mark.page


@pytest.fixture
def docx(tmp_path):
    import docx

    def write(name, text):
        document = docx.Document()
        document.add_paragraph(text)
        document.save(tmp_path / name)
        return tmp_path / name

    return write


def text_of(pdf):
    return subprocess.run(["pdftotext", pdf, "-"], capture_output=True, check=True, text=True).stdout.strip()


def test_each_file_becomes_the_pdf_of_its_own_text(tmp_path, docx):
    names = ["một.docx", "-hai.docx", "ba bốn #5 %20.docx", "năm.v2.DOCX"]
    sources = [docx(name, f"Kế hoạch {number}") for number, name in enumerate(names)]
    made = to_pdf(sources, tmp_path / "ra")
    assert [pdf.name for pdf in made] == ["một.pdf", "-hai.pdf", "ba bốn #5 %20.pdf", "năm.v2.pdf"]
    assert [text_of(pdf) for pdf in made] == [f"Kế hoạch {number}" for number in range(4)]
    assert sorted(path.name for path in (tmp_path / "ra").iterdir()) == sorted(pdf.name for pdf in made)
    assert not list(tmp_path.glob(".~lock*"))


def test_a_broken_file_is_named_and_the_others_are_made(tmp_path, docx):
    broken = tmp_path / "hỏng.docx"
    broken.write_bytes(b"PK\x03\x04 no zip at all")
    with pytest.raises(ConversionError) as caught:
        to_pdf([docx("a.docx", "Một"), broken, docx("b.docx", "Hai")], tmp_path / "ra")
    assert caught.value.path == str(broken)
    assert {pdf.stem: text_of(pdf) for pdf in (tmp_path / "ra").iterdir()} == {"a": "Một", "b": "Hai"}
