"""Measures by themselves: what cannot be told is unseen, what is not there is not judged."""

from __future__ import annotations

import pytest

from vanban.standards.measures import layout, letters, levels, spacing, wording
from vanban.standards.model import Deviation, Khoang, Unseen, so
from vanban.the_thuc.so_ky_hieu import SoKyHieu
from vanban.word.document import Line, Paragraph, Place, Run

HERE = Place("word/document.xml", "đoạn 1")


def text(words: str = "Nội dung", **look: object) -> Paragraph:
    """A paragraph of one run."""
    return Paragraph((Run(words, **look),), HERE)  # type: ignore[arg-type]


@pytest.mark.parametrize("measure", [
    letters.font_size(Khoang(13, 14)), letters.letter_style(True, False), letters.font("Times New Roman"),
    letters.color(frozenset({"auto"}), "đen"), letters.upright_throughout(), letters.same_style(True, False),
    layout.alignment("giua"), layout.flush_left(0.3), layout.first_line_at((10, 12.7), 0.3, None, inside=False),
    layout.first_line_within(Khoang(10, 12.7), 0.3), spacing.single(0.05), spacing.line_spacing(Khoang(1, 1.5)),
])  # fmt: skip
def test_a_property_that_cannot_be_told_is_unseen(measure):
    assert measure.run(text()) == Unseen()


@pytest.mark.parametrize("measure", [
    letters.font_size(Khoang(13, 14)), letters.letter_style(True, False), letters.font("Times New Roman"),
    letters.capitals(True), letters.capitals(False), letters.upright_throughout(),
])  # fmt: skip
def test_an_empty_paragraph_has_no_letters_to_judge(measure):
    assert measure.run(Paragraph((), HERE)) is None


def test_a_wrong_run_is_told_even_beside_one_that_cannot_be():
    mixed = Paragraph((Run("a", size=20.0), Run("b")), HERE)
    assert letters.font_size(Khoang(13, 14)).run(mixed) == Deviation(HERE, "20", "13–14")


def test_hidden_text_and_blanks_are_not_judged():
    runs = (Run("ẩn", size=40.0, hidden=True), Run("  ", size=40.0), Run("Số", size=13.0))
    assert letters.font_size(Khoang(13, 13)).run(Paragraph(runs, HERE)) is None


@pytest.mark.parametrize(("shown", "wanted", "fits"), [
    ("KẾ HOẠCH", True, True), ("Kế hoạch", True, False), ("Về công tác thi đua", False, True),
    ("VỀ CÔNG TÁC THI ĐUA", False, False), ("UBND", False, True), ("COVID-19", False, True), ("A", False, True),
])  # fmt: skip
def test_small_letters_are_missed_only_in_a_whole_line_of_capitals(shown, wanted, fits):
    assert (letters.capitals(wanted).run(text(shown)) is None) is fits


@pytest.mark.parametrize(
    "font", ["Times New Roman", "Times New Roman Bold", "TimesNewRomanPSMT", "Symbol", "Wingdings 2"]
)
def test_names_of_times_new_roman_and_fonts_of_pictures_pass(font):
    assert letters.font("Times New Roman").run(text(font=font)) is None


def test_an_old_code_page_is_one_rules_fault_not_two():
    run = text(font=".VnTime")
    assert letters.font("Times New Roman").run(run) is None
    assert isinstance(letters.unicode_font().run(run), Deviation)


@pytest.mark.parametrize(("line", "fits"), [
    (Line("auto", 1.0), True), (Line("auto", 1.5), True), (Line("auto", 1.6), False), (Line("auto", 0.9), False),
    (Line("exact", 18.0), True), (Line("exact", 15.0), False), (Line("exact", 30.0), False),
    (Line("atLeast", 10.0), True), (Line("atLeast", 30.0), False),
])  # fmt: skip
def test_line_spacing_of_every_kind_is_counted_in_lines(line, fits):
    paragraph = Paragraph((Run("Nội dung", size=14.0),), HERE, line=line)
    assert (spacing.line_spacing(Khoang(1, 1.5)).run(paragraph) is None) is fits


@pytest.mark.parametrize(("written", "right"), [
    ("Số: 05/KH-UBND", None), ("Số: 5/KH-UBND", "Số: 05/KH-UBND"), ("Số : 15/KH-UBND", "Số: 15/KH-UBND"),
    ("Số: 15 / KH – UBND", "Số: 15/KH-UBND"), ("Số:      /KH-UBND", None), ("Số: ……/KH-UBND", None),
    ("Số: 15\u00a0/KH-UBND", "Số: 15/KH-UBND"),
])  # fmt: skip
def test_a_line_is_right_if_it_is_what_it_would_write(written, right):
    found = wording.written_as(SoKyHieu).run(text(written))
    assert (found.expected if isinstance(found, Deviation) else None) == right


@pytest.mark.parametrize(("written", "right"), [
    ("Hà Nội, ngày 05 tháng 01 năm 2020", None),
    ("Hà Nội, ngày 5 tháng 1 năm 2020", "Hà Nội, ngày 05 tháng 01 năm 2020"),
    ("Hà Nội, 05/3/2020", "Hà Nội, ngày 05 tháng 3 năm 2020"), ("Hà Nội, ngày … tháng … năm 2020", None),
    ("Hà Nội, ngày     tháng     năm", None), ("Hà Nội, ngày 05 tháng 03 năm 2020", None),
    ("Hà Nội ngày 05 tháng 3 năm 2020", "Hà Nội, ngày 05 tháng 3 năm 2020"),
])  # fmt: skip
def test_a_date_is_written_out_and_a_months_needless_zero_is_another_rules(written, right):
    found = wording.written_date(months_3_to_9=False).run(text(written))
    assert (found.expected if isinstance(found, Deviation) else None) == right


@pytest.mark.parametrize(("labels", "fits"), [
    ("a b c d đ e", True), ("a b c d e", False), ("a ă â b", True), ("a c", False), ("a", True), ("b", False),
])  # fmt: skip
def test_points_may_follow_either_reading_of_the_alphabet(labels, fits):
    points = [text(f"{label}) Việc") for label in labels.split()]
    assert (levels.in_sequence("chu").run(points) is None) is fits


def test_numbers_are_written_as_vietnamese_reads_them():
    assert (str(Khoang(13, 14)), str(Khoang(13, 13)), so(12.75)) == ("13–14", "13", "12,75")
