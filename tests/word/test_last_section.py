"""The last section goes where the tags leave it empty, however many pieces the paragraph before it is made of."""

import pytest
from tests.word.conftest import SECTION, docx, p, read, run

from vanban.word.last_section import without_empty_last
from vanban.word.template import compile_template

OWN, LAST = b"<w:sectPr><w:a/></w:sectPr>", b"<w:sectPr><w:b/></w:sectPr>"


@pytest.mark.parametrize("words", [0, 1, 31, 32, 33, 500, 300_000])
def test_a_paragraph_of_any_number_of_pieces_gives_its_section_to_the_last(words):
    pieces = [b"<w:p>a</w:p>", b"<w:p><w:pPr>" + OWN + b"</w:pPr>", *[b"b"] * words, b"</w:p>", LAST + b"</w:body>"]
    without_empty_last(pieces, len(pieces) - 1)
    assert b"".join(pieces) == b"<w:p>a</w:p><w:p><w:pPr></w:pPr>" + b"b" * words + b"</w:p>" + OWN + b"</w:body>"


@pytest.mark.parametrize("words", [0, 500])
def test_what_ends_in_no_section_break_stays(words):
    pieces = [b"<w:p>" + OWN + b"</w:p>", b"<w:p>", *[b"b"] * words, b"</w:p>", LAST]
    before = [*pieces]
    without_empty_last(pieces, len(pieces) - 1)
    assert pieces == before


def test_a_list_in_the_last_line_may_be_long():
    appendix = p(run("{% for a in x %}{{ a }}{% endfor %}"), properties=SECTION.replace("11906", "16838"))
    template = compile_template(docx("Văn bản", "{%p if x %}", appendix, "{%p endif %}"), "mau.docx")
    text = read(template.render({"x": ["chữ"] * 50_000}))
    assert text.count("chữ") == 50_000
    assert text.count("<w:sectPr") == 1
    assert 'w:w="16838"' in text
