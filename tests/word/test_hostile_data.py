"""Hostile data come out as text or as a clear error, never as structure."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from lxml import etree
from tests.word.conftest import docx, lines, p, read, run, tbl, tr

from vanban.chu.marked import Marked
from vanban.errors import TemplateError
from vanban.word.template import Slots, compile_template
from vanban.word.values import SOFT_BREAK

TEMPLATE = compile_template(
    docx(
        p(run("[{{ x }}]", "<w:b/>"), style="NoiDung"),
        tbl(tr("[{{ x }}]")),
        p("hết"),
        core="<dc:title>{{ x }}</dc:title>",
    ),
    "mau.docx",
)
ONE_LINE = compile_template(
    docx(p("{{ x }}", style="NoiDung")), "mau.docx", slots=Slots(one_line=frozenset({"Nội dung"}))
)

TEXTS = {
    "ampersand": "Công ty A & B &amp; &#60;",
    "element": "<b>đậm</b>",
    "closing tags": "</w:t></w:r></w:p><w:p><w:r><w:t>chen",
    "comment and data sections": "<!-- a --> <![CDATA[ b ]]> ]]> <?vanban 1?>",
    "print tag": "{{ x }} {{ ''.__class__ }}",
    "statements": "{% for y in x %}{% endfor %} {# a #}",
    "quotes": "\"'“”‘’",
    "decomposed": "Đo\u0302\u0300ng Nai",
    "private use": "\ue000\uf0b7\U0010fffd",
    "right to left": "\u202eabc\u202c",
    "spaces": "  hai  cách  ",
    "outside the first plane": "😀𠀀",
    "very long": "dài " * 20_000,
    "backslashes": "\\1 \\g<0> \\n %s {0}",
    "empty": "",
}


@pytest.mark.parametrize("name", TEXTS)
def test_text_comes_out_as_the_same_text(name):
    made = TEMPLATE.render({"x": TEXTS[name]})
    assert lines(made) == [f"[{TEXTS[name]}]", f"[{TEXTS[name]}]", "hết"]
    title = etree.fromstring(read(made, "docProps/core.xml").encode())[0]
    assert (title.text or "", len(title)) == (TEXTS[name], 0)


def test_tabs_and_newlines_become_tabs_and_paragraphs():
    assert lines(TEMPLATE.render({"x": "a\tb\r\nc\rd\n"})) == ["[a\tb", "c", "d", "]"] * 2 + ["hết"]
    assert lines(ONE_LINE.render({"x": "a\tb\nc"})) == ["a\tb\nc"]


FORBIDDEN = {*range(32), *range(0xD800, 0xE000), 0xFFFE, 0xFFFF} - {9, 10, 13}  # XML 1.0, production Char
BAD = ["\0", "\1", "\b", "\x0b", "\x0c", "\x1f", chr(0xD800), chr(0xDFFF), chr(0xFFFE), chr(0xFFFF)]


@pytest.mark.parametrize("bad", BAD, ids=[f"U+{ord(c):04X}" for c in BAD])
@pytest.mark.parametrize("kind", [str, Marked])
def test_characters_xml_cannot_hold_are_refused_by_name(bad, kind):
    with pytest.raises(TemplateError) as caught:
        TEMPLATE.render({"x": kind(f"a**b{bad}c**")})
    (fault,) = caught.value.faults
    assert (fault.part, fault.place, fault.tag) == ("word/document.xml", "đoạn 1", "{{ x }}")
    assert fault.message == f"dữ liệu có ký tự không được phép U+{ord(bad):04X}"


class Evil:
    def __str__(self) -> str:
        return "</w:t>"

    def __html__(self) -> str:
        return "</w:t>"


class EvilText(str):
    def __str__(self) -> str:
        return "</w:t>"

    def __format__(self, _spec: str) -> str:
        return "</w:t>"


class EvilNumber(int):
    def __str__(self) -> str:
        return "</w:t>"

    __repr__ = __str__


def test_numbers_and_nothing_print_plainly():
    made = [lines(TEMPLATE.render({"x": value}))[0] for value in (7, -1, 2.5, None, EvilText("a<b"), EvilNumber(3))]
    assert made == ["[7]", "[-1]", "[2.5]", "[]", "[a<b]", "[3]"]


@pytest.mark.parametrize(
    ("value", "message"),
    [
        (True, "không in được giá trị đúng/sai"),
        (["a"], "không in được cả danh sách"),
        (("a",), "không in được cả danh sách"),
        ({"a": 1}, "không in được cả bản ghi"),
        (Evil(), "không in được dữ liệu kiểu Evil"),
        (b"a", "không in được dữ liệu kiểu bytes"),
    ],
)
def test_other_data_are_refused_where_they_would_print(value, message):
    with pytest.raises(TemplateError) as caught:
        TEMPLATE.render({"x": value})
    (fault,) = caught.value.faults
    assert message in fault.message
    assert (fault.place, fault.tag) == ("đoạn 1", "{{ x }}")


@pytest.mark.parametrize("value", ["chữ", {"a": 1}, 5, None, Evil(), iter("ab"), {"a", "b"}])
def test_only_lists_are_looped_over(value):
    template = compile_template(docx("a", "{% for y in x %}{{ y }}{% endfor %}"))
    with pytest.raises(TemplateError) as caught:
        template.render({"x": value})
    (fault,) = caught.value.faults
    assert (fault.place, fault.tag) == ("đoạn 2", "{% for y in x %}")
    assert "không phải danh sách" in fault.message


def test_data_of_different_kinds_are_not_compared():
    template = compile_template(docx("{% if x > 3 %}a{% endif %}"))
    with pytest.raises(TemplateError, match=r"đoạn 1: \{% if x > 3 %\}: .*không so sánh được"):
        template.render({"x": "chữ"})


@settings(max_examples=300, deadline=None)
@example(SOFT_BREAK)
@given(st.text(st.characters()) | st.text(st.sampled_from("a<&\t\n\r\0\x0b\ufffe")))
def test_any_text_is_the_same_text_or_an_error(text):
    if any(ord(c) in FORBIDDEN for c in text):
        with pytest.raises(TemplateError, match=r"U\+"):
            ONE_LINE.render({"x": text})
    else:
        told = text.replace("\r\n", "\n").replace("\r", "\n").replace(SOFT_BREAK, "\n")
        assert lines(ONE_LINE.render({"x": text})) == [told]


def test_a_number_too_long_for_paper_is_refused():
    with pytest.raises(TemplateError, match="hàng nghìn chữ số"):
        TEMPLATE.render({"x": 10**5000})


@settings(max_examples=300, deadline=None)
@given(st.text(alphabet="ab*\\<&\n\t ").map(Marked))
def test_any_marked_text_is_its_plain_text(text):
    assert lines(ONE_LINE.render({"x": text})) == [text.plain()]
