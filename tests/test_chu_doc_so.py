from __future__ import annotations

import unicodedata
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vanban.chu.doc_so import doc_lai_so, doc_so

# Typed by hand, one a line: the number as a paper writes it, and what a clerk says.
ANSWERS = """
0 không
1 một
2 hai
3 ba
4 bốn
5 năm
6 sáu
7 bảy
8 tám
9 chín
10 mười
11 mười một
12 mười hai
13 mười ba
14 mười bốn
15 mười lăm
16 mười sáu
17 mười bảy
18 mười tám
19 mười chín
20 hai mươi
21 hai mươi mốt
22 hai mươi hai
23 hai mươi ba
24 hai mươi tư
25 hai mươi lăm
26 hai mươi sáu
27 hai mươi bảy
28 hai mươi tám
29 hai mươi chín
30 ba mươi
31 ba mươi mốt
34 ba mươi tư
35 ba mươi lăm
40 bốn mươi
41 bốn mươi mốt
44 bốn mươi tư
45 bốn mươi lăm
50 năm mươi
51 năm mươi mốt
54 năm mươi tư
55 năm mươi lăm
60 sáu mươi
61 sáu mươi mốt
64 sáu mươi tư
65 sáu mươi lăm
70 bảy mươi
71 bảy mươi mốt
75 bảy mươi lăm
80 tám mươi
81 tám mươi mốt
84 tám mươi tư
90 chín mươi
91 chín mươi mốt
94 chín mươi tư
95 chín mươi lăm
99 chín mươi chín
100 một trăm
101 một trăm linh một
102 một trăm linh hai
104 một trăm linh bốn
105 một trăm linh năm
109 một trăm linh chín
110 một trăm mười
111 một trăm mười một
114 một trăm mười bốn
115 một trăm mười lăm
120 một trăm hai mươi
121 một trăm hai mươi mốt
124 một trăm hai mươi tư
125 một trăm hai mươi lăm
144 một trăm bốn mươi tư
155 một trăm năm mươi lăm
199 một trăm chín mươi chín
200 hai trăm
205 hai trăm linh năm
215 hai trăm mười lăm
221 hai trăm hai mươi mốt
300 ba trăm
305 ba trăm linh năm
404 bốn trăm linh bốn
411 bốn trăm mười một
444 bốn trăm bốn mươi tư
500 năm trăm
501 năm trăm linh một
505 năm trăm linh năm
515 năm trăm mười lăm
550 năm trăm năm mươi
555 năm trăm năm mươi lăm
601 sáu trăm linh một
700 bảy trăm
777 bảy trăm bảy mươi bảy
891 tám trăm chín mươi mốt
911 chín trăm mười một
990 chín trăm chín mươi
999 chín trăm chín mươi chín
1.000 một nghìn
1.001 một nghìn không trăm linh một
1.004 một nghìn không trăm linh bốn
1.005 một nghìn không trăm linh năm
1.010 một nghìn không trăm mười
1.011 một nghìn không trăm mười một
1.015 một nghìn không trăm mười lăm
1.021 một nghìn không trăm hai mươi mốt
1.024 một nghìn không trăm hai mươi tư
1.063 một nghìn không trăm sáu mươi ba
1.100 một nghìn một trăm
1.101 một nghìn một trăm linh một
1.110 một nghìn một trăm mười
1.234 một nghìn hai trăm ba mươi tư
1.276 một nghìn hai trăm bảy mươi sáu
1.500 một nghìn năm trăm
1.945 một nghìn chín trăm bốn mươi lăm
1.948 một nghìn chín trăm bốn mươi tám
1.975 một nghìn chín trăm bảy mươi lăm
1.999 một nghìn chín trăm chín mươi chín
2.000 hai nghìn
2.005 hai nghìn không trăm linh năm
2.015 hai nghìn không trăm mười lăm
2.020 hai nghìn không trăm hai mươi
2.021 hai nghìn không trăm hai mươi mốt
2.025 hai nghìn không trăm hai mươi lăm
5.000 năm nghìn
5.555 năm nghìn năm trăm năm mươi lăm
9.999 chín nghìn chín trăm chín mươi chín
10.000 mười nghìn
10.001 mười nghìn không trăm linh một
10.100 mười nghìn một trăm
11.111 mười một nghìn một trăm mười một
15.000 mười lăm nghìn
15.015 mười lăm nghìn không trăm mười lăm
20.000 hai mươi nghìn
21.000 hai mươi mốt nghìn
24.024 hai mươi tư nghìn không trăm hai mươi tư
25.000 hai mươi lăm nghìn
54.321 năm mươi tư nghìn ba trăm hai mươi mốt
67.811 sáu mươi bảy nghìn tám trăm mười một
90.009 chín mươi nghìn không trăm linh chín
99.999 chín mươi chín nghìn chín trăm chín mươi chín
100.000 một trăm nghìn
100.001 một trăm nghìn không trăm linh một
101.000 một trăm linh một nghìn
104.104 một trăm linh bốn nghìn một trăm linh bốn
105.005 một trăm linh năm nghìn không trăm linh năm
115.000 một trăm mười lăm nghìn
121.121 một trăm hai mươi mốt nghìn một trăm hai mươi mốt
200.000 hai trăm nghìn
406.705 bốn trăm linh sáu nghìn bảy trăm linh năm
500.000 năm trăm nghìn
710.000 bảy trăm mười nghìn
999.999 chín trăm chín mươi chín nghìn chín trăm chín mươi chín
1.000.000 một triệu
1.000.001 một triệu không trăm linh một
1.000.005 một triệu không trăm linh năm
1.000.010 một triệu không trăm mười
1.000.100 một triệu một trăm
1.000.200 một triệu hai trăm
1.001.000 một triệu không trăm linh một nghìn
1.005.000 một triệu không trăm linh năm nghìn
1.005.005 một triệu không trăm linh năm nghìn không trăm linh năm
1.010.010 một triệu không trăm mười nghìn không trăm mười
1.200.000 một triệu hai trăm nghìn
1.410.000 một triệu bốn trăm mười nghìn
2.340.000 hai triệu ba trăm bốn mươi nghìn
3.678.935 ba triệu sáu trăm bảy mươi tám nghìn chín trăm ba mươi lăm
7.020.000 bảy triệu không trăm hai mươi nghìn
10.000.000 mười triệu
15.000.015 mười lăm triệu không trăm mười lăm
18.720.000 mười tám triệu bảy trăm hai mươi nghìn
21.000.000 hai mươi mốt triệu
33.600.000 ba mươi ba triệu sáu trăm nghìn
65.723.498 sáu mươi lăm triệu bảy trăm hai mươi ba nghìn bốn trăm chín mươi tám
100.000.000 một trăm triệu
105.000.000 một trăm linh năm triệu
342.157.413 ba trăm bốn mươi hai triệu một trăm năm mươi bảy nghìn bốn trăm mười ba
500.000.005 năm trăm triệu không trăm linh năm
999.999.999 chín trăm chín mươi chín triệu chín trăm chín mươi chín nghìn chín trăm chín mươi chín
1.000.000.000 một tỷ
1.000.000.001 một tỷ không trăm linh một
1.000.001.000 một tỷ không trăm linh một nghìn
1.001.000.000 một tỷ không trăm linh một triệu
1.001.000.005 một tỷ không trăm linh một triệu không trăm linh năm
1.234.567.890 một tỷ hai trăm ba mươi tư triệu năm trăm sáu mươi bảy nghìn tám trăm chín mươi
2.500.000.000 hai tỷ năm trăm triệu
15.000.000.000 mười lăm tỷ
21.021.021.021 hai mươi mốt tỷ không trăm hai mươi mốt triệu không trăm hai mươi mốt nghìn không trăm hai mươi mốt
105.000.000.000 một trăm linh năm tỷ
500.000.000.500 năm trăm tỷ năm trăm
1.000.000.000.000 một nghìn tỷ
1.005.000.000.000 một nghìn không trăm linh năm tỷ
1.500.000.000.001 một nghìn năm trăm tỷ không trăm linh một
12.345.000.000.000 mười hai nghìn ba trăm bốn mươi lăm tỷ
1.000.000.000.000.000 một triệu tỷ
1.000.005.000.000.010 một triệu không trăm linh năm tỷ không trăm mười
-1 âm một
-5 âm năm
-15 âm mười lăm
-105 âm một trăm linh năm
-2.020 âm hai nghìn không trăm hai mươi
-1.000.000 âm một triệu
"""
DECIMALS = """
0,1 không phẩy một
0,5 không phẩy năm
1,5 một phẩy năm
4,5 bốn phẩy năm
5,7 năm phẩy bảy
36,2 ba mươi sáu phẩy hai
65,2 sáu mươi lăm phẩy hai
88,9 tám mươi tám phẩy chín
3,14 ba phẩy mười bốn
2,35 hai phẩy ba mươi lăm
7,21 bảy phẩy hai mươi mốt
32,85 ba mươi hai phẩy tám mươi lăm
301,80 ba trăm linh một phẩy tám mươi
1.942,54 một nghìn chín trăm bốn mươi hai phẩy năm mươi tư
0,05 không phẩy không năm
201,05 hai trăm linh một phẩy không năm
2.002,08 hai nghìn không trăm linh hai phẩy không tám
28,416 hai mươi tám phẩy bốn trăm mười sáu
73,108 bảy mươi ba phẩy một trăm linh tám
375,406 ba trăm bảy mươi lăm phẩy bốn trăm linh sáu
0,032 không phẩy không trăm ba mươi hai
0,010 không phẩy không trăm mười
0,001 không phẩy không không một
9,001 chín phẩy không không một
0,1985 không phẩy một nghìn chín trăm tám mươi lăm
17,0009 mười bảy phẩy không không không chín
5,0 năm phẩy không
-0,5 âm không phẩy năm
-1.234,05 âm một nghìn hai trăm ba mươi tư phẩy không năm
"""


def pairs(table):
    return [tuple(line.split(" ", 1)) for line in table.strip().splitlines()]


def digits(written):
    return int(written.replace(".", ""))


@pytest.mark.parametrize(("written", "words"), pairs(ANSWERS))
def test_whole_numbers_are_read_as_a_clerk_reads_them(written, words):
    assert doc_so(digits(written)) == doc_so(written) == doc_so(Decimal(digits(written))) == words
    assert doc_lai_so(words) == digits(written)


@pytest.mark.parametrize(("written", "words"), pairs(DECIMALS))
def test_decimals_are_read_as_schoolbooks_read_them(written, words):
    assert doc_so(written) == doc_so(Decimal(written.replace(".", "").replace(",", "."))) == words


def test_the_table_is_long_and_says_nothing_twice():
    table = pairs(ANSWERS)
    assert len(table) >= 200
    assert len({written for written, _ in table}) == len({words for _, words in table}) == len(table)


WHOLE = st.integers(0, 999_999_999_999) | st.integers(0, 10**18 - 1)
# Numbers with many empty places, where the rules differ.
SPARSE = st.lists(st.sampled_from("000001245"), min_size=1, max_size=18).map(lambda figures: int("".join(figures)))
GROUP = st.integers(1, 999)


@given(WHOLE | SPARSE, st.sampled_from(["linh", "lẻ"]), st.sampled_from(["nghìn", "ngàn"]), st.booleans())
def test_what_is_read_is_read_back(number, le, nghin, negative):
    number = -number if negative else number
    assert doc_lai_so(doc_so(number, le=le, nghin=nghin)) == number


@given(WHOLE | SPARSE)
def test_words_stand_apart_by_one_blank_in_small_composed_letters(number):
    words = doc_so(number)
    assert words == " ".join(words.split()) == words.lower()
    assert unicodedata.is_normalized("NFC", words)


@given(WHOLE | SPARSE)
def test_each_word_keeps_its_place(number):
    words = ["", *doc_so(number).split(), ""]
    for before, word, after in zip(words, words[1:], words[2:], strict=False):
        if word in ("mốt", "tư"):
            assert before == "mươi"
        if word == "lăm":
            assert before in ("mươi", "mười")
        if word == "năm":
            assert before not in ("mươi", "mười")
        if word == "một":
            assert before != "mươi"
        if word == "linh":
            assert before == "trăm"
            assert after not in ("mười", "không")
        if word == "không" and number:
            assert after == "trăm"
        if word == "mười":
            assert after != "mươi"


@given(GROUP)
def test_a_round_number_is_its_head_and_the_name_of_its_scale(head):
    for value, name in ((10**3, "nghìn"), (10**6, "triệu"), (10**9, "tỷ"), (10**12, "nghìn tỷ"), (10**15, "triệu tỷ")):
        assert doc_so(head * value) == f"{doc_so(head)} {name}"


@given(st.integers(1, 10**9 - 1))
def test_ty_takes_every_number_above_it(head):
    assert doc_so(head * 10**9) == f"{doc_so(head)} tỷ"


@given(st.integers(1, 10**9 - 1), st.integers(100, 999))
def test_a_full_group_is_read_behind_others_as_it_is_read_alone(head, group):
    assert doc_so(head * 1000 + group) == f"{doc_so(head * 1000)} {doc_so(group)}"


@given(st.integers(1, 10**9 - 1), st.integers(1, 99))
def test_an_unfull_group_says_its_empty_hundreds(head, group):
    joint = " không trăm linh " if group < 10 else " không trăm "
    assert doc_so(head * 1000 + group) == f"{doc_so(head * 1000)}{joint}{doc_so(group)}"


@given(st.integers(1, 10**9), st.integers(1, 99))
def test_two_decimals_that_do_not_begin_with_zero_are_read_as_their_number(whole, decimals):
    text = f"{whole},{decimals}"
    assert doc_so(text) == f"{doc_so(whole)} phẩy {doc_so(decimals)}"
    assert doc_so(f"-{text}") == f"âm {doc_so(text)}"


def test_each_part_of_the_country_has_its_words():
    assert doc_so(1_204_005) == "một triệu hai trăm linh bốn nghìn không trăm linh năm"
    assert doc_so(1_204_005, le="lẻ", nghin="ngàn") == "một triệu hai trăm lẻ bốn ngàn không trăm lẻ năm"


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("Hai mươi bốn", 24),
        ("mười tư", 14),
        ("một trăm lẻ tư", 104),
        ("ba mươi một", 31),
        ("sáu mươi nhăm triệu", 65_000_000),
        ("một ngàn tỉ", 10**12),
        ("một nghìn linh năm", 1005),
        ("một nghìn hai mươi", 1020),
        ("hai tỷ ba triệu năm nghìn", 2_003_005_000),
        ("một triệu, hai trăm nghìn", 1_200_000),
        ("một triệu không trăm nghìn không trăm linh năm", 1_000_005),
        (unicodedata.normalize("NFD", "  BA MƯƠI  BA\ntriệu sáu trăm nghìn "), 33_600_000),
    ],
)
def test_reading_back_takes_the_words_people_use(words, number):
    assert doc_lai_so(words) == number


@pytest.mark.parametrize(
    "words",
    [
        "",
        "âm",
        "đồng",
        "mươi",
        "trăm",
        "nghìn",
        "hai mươi năm",  # twenty years
        "mười năm",
        "một nghìn hai",  # 1.200 in speech, 1.002 by the letter
        "hai trăm năm",
        "hai trăm năm nghìn",
        "hai tỷ ba",
        "một mươi",
        "mười mốt",
        "một linh năm",
        "hai trăm linh không",
        "linh tinh",
        "một nghìn một triệu",
        "một triệu hai triệu",
        "hai nghìn nghìn",
        "một nghìn triệu",
        "một tỷ hai tỷ",
        "một nghìn hai mươi nghìn",
        "một phẩy năm",
        "33",
        "một tỷ " * 5000,
    ],
)
def test_what_is_no_number_is_refused(words):
    with pytest.raises(ValueError, match="không đọc được số bằng chữ"):
        doc_lai_so(words)
