"""Layout slots, the closing table, styles and shapes."""

import re
from typing import Annotated, Literal, NotRequired, TypedDict

import pytest
from lxml import etree
from tests.word.conftest import STYLES, W_NS, body, docx, p, read, run, tbl, tc, tr

from vanban.errors import TemplateError, WordError
from vanban.word.shape import Anything, Flag, ListOf, Record, Text, shape_of, shape_of_data
from vanban.word.styles import style_sheet
from vanban.word.template import Slots, compile_template

SLOTS = Slots(
    indents={"Trích yếu": "vach"},
    columns={"Nội dung": "dau_trang"},
    closing=frozenset({"Người ký"}),
)


def test_indents_come_from_the_layout_or_stay():
    data = docx(
        p(
            "a",
            style="TrichYeu",
            properties='<w:spacing w:before="1"/><w:ind w:left="5" w:right="6" w:firstLine="7"/><w:jc w:val="center"/>',
        ),
        p("b", style="TrichYeu", properties='<w:keepNext/><w:jc w:val="left"/>'),
        p("c", style="TrichYeu"),
    )
    template = compile_template(data, slots=SLOTS)
    style = '<w:pStyle w:val="TrichYeu"/>'
    assert template.static_layout == {"vach": (5, 6)}
    made = body(template.render({}, {"vach": (100, 200)}))
    assert (
        f'{style}<w:spacing w:before="1"/><w:ind w:left="100" w:right="200" w:firstLine="7"/><w:jc w:val="center"/>'
        in made
    )
    assert f'{style}<w:keepNext/><w:ind w:left="100" w:right="200"/><w:jc w:val="left"/>' in made
    assert f'{style}<w:ind w:left="100" w:right="200"/></w:pPr>' in made
    assert body(template.render({})) == body(data)


def test_an_indent_without_figures_of_its_own_has_those_of_its_style():
    assert compile_template(docx(p("a", style="TrichYeu")), slots=SLOTS).static_layout == {"vach": (10, 20)}


def test_columns_of_the_innermost_table_come_from_the_layout_or_stay():
    merged = f'<w:tc><w:tcPr><w:tcW w:w="3" w:type="dxa"/><w:gridSpan w:val="2"/></w:tcPr>{p("gộp")}</w:tc>'
    inner = tbl(
        tr(tc(p("{{ a }}", style="NoiDung"), width=1), tc("x", width=2), tc("y", width=3)),
        f"<w:tr>{merged}{tc('z', width=3)}</w:tr>",
        f'<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>{merged}</w:tr>',
        columns=(1, 2, 3),
    )
    data = docx(tbl(tr(tc(inner, p()), "ngoài")), p())
    template = compile_template(data, slots=SLOTS)
    assert template.static_layout == {"dau_trang": (1, 2, 3)}
    made = body(template.render({"a": "A"}, {"dau_trang": (30, 40, 50)}))
    assert '<w:tblGrid><w:gridCol w:w="30"/><w:gridCol w:w="40"/><w:gridCol w:w="50"/></w:tblGrid>' in made
    assert re.findall(r'<w:tcW w:w="(\d+)"', made) == ["2000", "30", "40", "50", "70", "50", "90", "2000"]
    assert '<w:tblW w:w="120" w:type="dxa"/>' in made
    assert '<w:tblW w:w="4000" w:type="dxa"/>' in made
    assert body(template.render({"a": "{{ a }}"})) == body(data).replace("<w:p/>", "<w:p></w:p>")


def kept(data: bytes) -> list[str]:
    """Give the texts of the paragraphs that stay with the next, checking the place of the mark."""
    w = f"{{{W_NS}}}"
    out = []
    for paragraph in etree.fromstring(read(data).encode()).iter(f"{w}p"):
        marks = paragraph.findall(f"{w}pPr/{w}keepNext")
        assert len(marks) <= 1
        if marks and marks[0].get(f"{w}val") is None:
            before = marks[0].getprevious()
            assert before is None or before.tag == f"{w}pStyle"
            out.append("".join(t.text or "" for t in paragraph.iter(f"{w}t")))
    return out


CLOSING = tbl(tr("Nơi nhận", tc(p("ký", style="NguoiKy"))))


def test_the_last_lines_stay_with_the_closing_table():
    template = compile_template(
        docx("{%p for x in xs %}", p("{{ x }}", style="NoiDung"), "{%p endfor %}", CLOSING), slots=SLOTS
    )
    view = {"xs": ["a", "b", "c\nd"]}
    assert [kept(template.render(view, {}, n)) for n in range(6)] == [
        [],
        ["d"],
        ["c", "d"],
        ["b", "c", "d"],
        ["a", "b", "c", "d"],
        ["a", "b", "c", "d"],
    ]
    assert all(ord(c) >= 32 or c == "\n" for c in read(template.render(view)))


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ((p("a"), p("b"), "<w:p/>"), ["a", "b", ""]),
        ((p("a"), p("b"), p(), p("", properties="<w:keepLines/>")), ["a", "b", "", ""]),
        ((p("a"), p("b", properties="<w:keepNext/>")), ["a", "b"]),
        ((p("a"), p("b", style="NoiDung", properties='<w:keepNext w:val="0"/><w:jc w:val="left"/>')), ["a", "b"]),
        ((p("a"), p("b"), '<w:bookmarkStart w:id="1" w:name="x"/><w:bookmarkEnd w:id="1"/>'), ["a", "b"]),
        ((p("a"), tbl(tr("x", "y") + tr("b", "c"))), ["b", "c"]),
        ((p("a"), tbl(tr("b", "c")), p("d")), ["b", "c", "d"]),
        ((p("a"), p(f"<w:r><w:pict><w:txbxContent>{p('b')}</w:txbxContent></w:pict></w:r>")), []),
        ((p("<w:r><w:br/></w:r>"), p("b")), ["", "b"]),
        ((), []),
    ],
)
def test_what_stands_before_the_closing_table_decides(before, expected):
    made = compile_template(docx(*before, CLOSING), slots=SLOTS).render({}, {}, 2)
    assert kept(made) == expected


def test_lines_to_be_kept_are_found_however_far_back_they_begin():
    blocks = [p(" ".join("{{ x }}" for _ in range(100))), p("{% for a in xs %}{% endfor %}") * 50]
    cells = tbl(tr("a"), tr("{{ x }}", *("{{ x }}" for _ in range(59))), columns=(100,) * 60)
    for before, kept in ((blocks, 1 + 50), ([*blocks, cells], 60)):
        template = compile_template(docx("{{ x }}", *before, tbl(tr(p("ký", style="NguoiKy")))), slots=SLOTS)
        made = body(template.render({"x": "a", "xs": []}, keep_with_closing=1))
        assert made.count("<w:keepNext/>") == kept
        etree.fromstring(f'<w:body xmlns:w="{W_NS}">{made}</w:body>')


def test_without_a_closing_style_nothing_is_kept():
    assert kept(compile_template(docx("a", CLOSING)).render({}, {}, 2)) == []


def test_the_template_tells_its_looks_width_and_fields():
    template = compile_template(
        docx("{{ a.b }}{% for x in xs %}{{ x }}{{ c }}{% endfor %}", core="<a>{{ d }}</a>"), "mau.docx"
    )
    assert template.name == "mau.docx"
    assert template.text_width == 11906 - 1701 - 851
    assert template.fields == {"a", "xs", "c", "d"}
    assert template.looks["Nội dung"].align == "both"


def test_styles_are_resolved_over_their_bases_and_defaults():
    looks = style_sheet(STYLES.encode()).looks
    assert set(looks) == {"Normal", "Nội dung", "Trích yếu", "Người ký"}
    look = looks["Trích yếu"]
    assert (look.id, look.font, look.size, look.bold, look.italic, look.caps) == (
        "TrichYeu",
        "Times New Roman",
        14.0,
        True,
        False,
        False,
    )
    assert (look.indent_left, look.indent_right, look.first_line, look.space_before, look.align) == (
        10,
        20,
        0,
        120,
        "both",
    )
    assert looks["Nội dung"].first_line == 567
    assert looks["Người ký"].caps


def test_styles_that_are_based_on_each_other_end():
    xml = f'<w:styles xmlns:w="{W_NS}">' + "".join(
        f'<w:style w:type="paragraph" w:styleId="{a}"><w:name w:val="{a}"/><w:basedOn w:val="{b}"/>{rest}</w:style>'
        for a, b, rest in (
            ("A", "B", '<w:pPr><w:ind w:hanging="30"/></w:pPr>'),
            ("B", "A", '<w:rPr><w:b/><w:i w:val="0"/></w:rPr><w:pPr><w:ind w:firstLine="5"/></w:pPr>'),
            ("C", "B", '<w:rPr><w:b w:val="false"/><w:i/></w:rPr>'),
        )
    )
    looks = style_sheet(f"{xml}</w:styles>".encode()).looks
    assert (looks["A"].bold, looks["A"].italic, looks["A"].first_line) == (True, False, -30)
    assert (looks["C"].bold, looks["C"].italic, looks["C"].first_line) == (False, True, 5)


def test_styles_that_are_no_xml_are_refused():
    with pytest.raises(WordError):
        style_sheet(b"<w:styles>")


class Con(TypedDict):
    ten: str
    con: "list[Con]"


class View(TypedDict):
    so: int
    co: bool
    chu: Annotated[str, "x"] | None
    muc: tuple[Con, ...]
    ky: NotRequired[Con]
    loai: Literal["a", "b"]
    gi: object


def test_the_shape_of_a_typed_dict():
    shape = shape_of(View)
    assert isinstance(shape, Record)
    fields = shape.fields
    assert (fields["so"], fields["co"], fields["chu"], fields["loai"], fields["gi"]) == (
        Text(),
        Flag(),
        Text(),
        Text(),
        Anything(),
    )
    muc = fields["muc"]
    assert isinstance(muc, ListOf)
    assert isinstance(muc.item, Record)
    assert muc.item is fields["ky"]
    con = muc.item.fields["con"]
    assert isinstance(con, ListOf)
    assert con.item is muc.item


def test_a_template_is_judged_against_a_shape_that_holds_itself():
    loops = "{% for m in muc %}{% for c in m.con %}{% for d in c.con %}"
    source = docx(loops + "{{ d.ten }}{{ d.tem }}" + "{% endfor %}" * 3)
    with pytest.raises(TemplateError) as caught:
        compile_template(source, shape=shape_of(View))
    assert [(f.tag, f.nearest) for f in caught.value.faults] == [("{{ d.tem }}", "ten")]


def test_the_shape_of_data_keeps_what_all_records_have():
    shape = shape_of_data(
        {"xs": [{"a": 1, "b": True, "c": []}, {"a": "x", "b": False, "c": ["y"]}, {"a": None, "b": True}], "n": None}
    )
    assert isinstance(shape, Record)
    xs = shape.fields["xs"]
    assert isinstance(xs, ListOf)
    assert isinstance(xs.item, Record)
    assert dict(xs.item.fields) == {"a": Text(), "b": Flag()}
    assert shape.fields["n"] == Anything()


def test_runs_of_other_looks_do_not_disturb_a_slot():
    data = docx(p(run("{{ a }}", "<w:b/>"), style="TrichYeu"))
    made = compile_template(data, slots=SLOTS).render({"a": "x"}, {"vach": (1, 2)})
    assert '<w:ind w:left="1" w:right="2"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">x</w:t>' in body(
        made
    )
