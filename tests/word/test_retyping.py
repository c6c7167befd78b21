"""Letters changed inside a paragraph, whatever its runs: accepted it is the new text, rejected the old."""

from __future__ import annotations

import tracking
from hypothesis import given
from hypothesis import strategies as st
from word_files import p, r, word_file

from vanban.word.document import Place
from vanban.word.edits import Words
from vanban.word.reading import open_document
from vanban.word.revising import revise

LETTERS = st.text("Số:. /-;,0123ạ", min_size=1, max_size=12)
HERE = Place("word/document.xml", "đoạn 1")


def text_of(data):
    return next(open_document(data).paragraphs()).text


def file_of(pieces):
    return word_file(p(*(r(piece, "<w:b/>" if count % 2 else "") for count, piece in enumerate(pieces))))


@given(st.lists(LETTERS, min_size=1, max_size=4), LETTERS)
def test_any_text_becomes_any_other(pieces, new):
    data, old = file_of(pieces), "".join(pieces)
    tracked = revise(data, [Words(HERE, old, new)], tracked=True)
    assert text_of(revise(data, [Words(HERE, old, new)], tracked=False)) == new
    assert text_of(tracked) == text_of(tracking.accepted(tracked)) == new
    assert text_of(tracking.rejected(tracked)) == old


@given(st.lists(LETTERS, min_size=1, max_size=3), LETTERS, LETTERS)
def test_a_text_may_be_changed_twice(pieces, second, third):
    data, first = file_of(pieces), "".join(pieces)
    once = revise(data, [Words(HERE, first, second)], tracked=True)
    twice = revise(once, [Words(HERE, second, third)], tracked=True)
    assert text_of(twice) == text_of(tracking.accepted(twice)) == third
    assert text_of(tracking.rejected(twice)) == first


def test_what_is_not_there_as_told_is_left_alone():
    data = file_of(["Số: 5"])
    for edit in (
        Words(HERE, "Số: 6", "Số: 06"),
        Words(Place("word/document.xml", "đoạn 9"), "Số: 5", ""),
        Words(Place("word/styles.xml", "đoạn 1"), "", ""),
    ):
        assert revise(data, [edit], tracked=True) == revise(data, [], tracked=True)


def test_a_field_a_link_and_a_control_are_not_typed_into():
    field = f'<w:fldSimple w:instr="DATE">{r("5")}</w:fldSimple>'
    link = f'<w:hyperlink w:anchor="a">{r("5")}</w:hyperlink>'
    control = f"<w:sdt><w:sdtContent>{r('5')}</w:sdtContent></w:sdt>"
    for closed in (field, link, control):
        data = word_file(p(r("Ngày "), closed))
        assert text_of(data) == "Ngày 5"
        same = revise(data, [Words(HERE, "Ngày 5", "Ngày 05")], tracked=True)
        assert text_of(same) == "Ngày 5"
        before = revise(data, [Words(HERE, "Ngày 5", "ngày 5")], tracked=True)
        assert text_of(before) == "ngày 5"
