from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vanban.chu.cum_tu import NEUTRAL, break_prices, prices_between_names
from vanban.chu.marked import Marked
from vanban.chu.so import POINT_LETTERS, from_roman, listed, point_letter, roman
from vanban.chu.text import clean, nearest, slug

TEXT = st.text(st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufdd0"), max_size=80)


@given(st.integers(1, 399))
def test_roman_numerals_read_back(number):
    assert from_roman(roman(number)) == number


@pytest.mark.parametrize("text", ["", "IIII", "VX", "Quý", "IC", "0"])
def test_what_is_no_roman_numeral_is_refused(text):
    with pytest.raises(ValueError, match="không phải số La Mã"):
        from_roman(text)


def test_points_follow_the_decrees_own_letters():
    letters = [point_letter(index) for index in range(len(POINT_LETTERS))]
    assert letters[:12] == list("abcdđeghiklm")
    assert not set("fjwzăâêôơư") & set(letters)
    assert point_letter(len(letters)) == "aa"


@pytest.mark.parametrize(
    ("words", "sentence"), [([], ""), (["I"], "I"), (["I", "II"], "I và II"), (list("abc"), "a, b và c")]
)
def test_lists_in_a_sentence(words, sentence):
    assert listed(words) == sentence


@given(TEXT)
def test_cleaning_twice_changes_nothing(text):
    once = clean(text)
    assert clean(once) == once
    assert unicodedata.is_normalized("NFC", once)


def test_nfd_becomes_nfc_and_windows_lines_become_lines():
    assert clean(unicodedata.normalize("NFD", "Kế hoạch\r\nđược")) == "Kế hoạch\nđược"


@pytest.mark.parametrize("character", ["\x00", "\x07", "\x1b", "\ud800", "\uffff", "\x9f"])
def test_what_cannot_be_printed_is_refused_by_its_number(character):
    with pytest.raises(ValueError, match=f"U\\+{ord(character):04X}"):
        clean(f"Kế{character}hoạch")


@pytest.mark.parametrize(("typed", "meant"), [("trich yeu", "trich_yeu"), ("noi_nhann", "noi_nhan"), ("xyzzy", "")])
def test_the_nearest_name(typed, meant):
    assert nearest(typed, ["trich_yeu", "noi_nhan", "nguoi_ky"]) == meant


def test_slugs_have_no_marks():
    assert slug("Đề mục: ĐẶNG Thị Ấy") == "de_muc_dang_thi_ay"


@pytest.mark.parametrize(
    ("text", "plain", "marked"),
    [
        ("**đậm**", "đậm", [("đậm", True, False)]),
        ("*nghiêng* và **đậm *cả hai***", "nghiêng và đậm cả hai", [("nghiêng", False, True), (" và ", False, False),
            ("đậm ", True, False), ("cả hai", True, True)]),
        ("2*3*4 = 24", "2*3*4 = 24", [("2*3*4 = 24", False, False)]),
        ("** không **", "** không **", [("** không **", False, False)]),
        (r"\*\*chữ\*\*", "**chữ**", [("**chữ**", False, False)]),
        ("**bỏ ngỏ", "**bỏ ngỏ", [("**bỏ ngỏ", False, False)]),
        ("", "", []),
    ],
)  # fmt: skip
def test_inline_marks(text, plain, marked):
    assert Marked(text).plain() == plain
    assert [tuple(span) for span in Marked(text).spans() if span.text] == marked


@given(TEXT)
def test_text_without_stars_is_never_touched_by_marks(text):
    assert Marked(text.replace("*", "")).plain() == text.replace("*", "")


@pytest.mark.parametrize(
    "title", ["phòng, chống tham nhũng", "thi đua yêu nước", "khu công nghiệp Đồng Nai", "80 năm ngày"]
)
def test_a_break_inside_a_phrase_is_dear(title):
    words = title.split()
    assert break_prices(words)[0] > NEUTRAL


def test_a_title_that_ends_where_a_longer_phrase_could_go_on_has_a_price_for_each_word():
    assert break_prices(["Ban", "Quản", "lý"]) == [250.0, 250.0, 0.0]


def test_a_break_before_a_linking_word_or_after_a_comma_is_free():
    prices = dict(
        zip(
            ["thi", "đua,", "khen", "thưởng", "và", "kỷ", "luật"],
            break_prices(["thi", "đua,", "khen", "thưởng", "và", "kỷ", "luật"]),
            strict=True,
        )
    )
    assert prices["đua,"] == prices["thưởng"] == 0
    assert prices["và"] > NEUTRAL


def test_names_between_commas_are_not_broken_for_the_sake_of_even_lines():
    words = [
        "Bà",
        "Trần",
        "Thị",
        "Thí",
        "Dụ,",
        "Phó",
        "Trưởng",
        "phòng,",
        "Phòng",
        "Quản",
        "lý",
        "Đầu",
        "tư,",
        "Ban",
        "Quản",
        "lý",
        "các",
        "Khu",
        "công",
        "nghiệp",
    ]
    cheap = [word for word, price in zip(words, prices_between_names(words), strict=True) if price <= NEUTRAL]
    assert cheap == ["Dụ,", "phòng,", "tư,", "nghiệp"]
