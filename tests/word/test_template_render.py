"""What good templates give: blocks of every level, runs that Word split, newlines, marks, empty lists."""

import re

import pytest
from lxml import etree
from tests.word.conftest import W_NS, body, docx, lines, p, read, run, tbl, tc, tr

from vanban.chu.marked import Marked
from vanban.word.shape import shape_of_data
from vanban.word.template import Slots, compile_template

NO_SLOTS = Slots()


def rendered(*blocks: str, slots: Slots = NO_SLOTS, **view: object) -> bytes:
    data = compile_template(docx(*blocks), shape=shape_of_data(view), slots=slots).render(view)
    etree.fromstring(read(data).encode())  # whatever else a test asks: it is XML
    return data


def test_values_conditions_and_loops_within_a_paragraph():
    data = rendered(
        "Số {{ so }}: {% if co %}có{% elif khac %}khác{% else %}không{% endif %}, "
        "{% for x in xs %}{{ loop.index }}/{{ loop.length }} {{ x }}{% if not loop.last %}; {% endif %}{% endfor %}.",
        so=5,
        co=False,
        khac=True,
        xs=["a", "b"],
    )
    assert lines(data) == ["Số 5: khác, 1/2 a; 2/2 b."]


def test_paragraph_row_and_cell_tags_take_their_holder_with_them():
    data = rendered(
        "{%p for x in xs %}",
        "{{ x.ten }}",
        "{%p if x.con %}",
        "có con",
        "{%p else %}",
        "không con",
        "{%p endif %}",
        "{%p endfor %}",
        tbl(
            tr("TT", "Tên"),
            tr("{%tr for x in xs %}", ""),
            tr("{{ loop.index }}", "{{ x.ten }}"),
            tr("{%tr endfor %}", ""),
        ),
        tbl(tr("{%tc for x in xs %}", "{{ x.ten }}", "{%tc endfor %}", "hết")),
        p(),
        xs=[{"ten": "a", "con": []}, {"ten": "b", "con": ["c"]}],
    )
    assert lines(data) == ["a", "không con", "b", "có con", "TT", "Tên", "1", "a", "2", "b", "a", "b", "hết", ""]
    assert body(data).count("<w:tr>") == 4


def test_filters_tests_and_constants():
    data = rendered(
        "{{ ten | upper }} {{ ten | lower }} {{ ' a ' | trim }} {{ xs | join(', ') }} {{ xs | length }}",
        "{{ xs | first }}{{ xs | last }}{{ xs[1] }}{{ r['items'] }}{{ r.items }}{{ thieu | default('-') }}",
        "{{ 'x' if so is odd else 'y' }}{{ 'x' if ten == 'Ê' and not so > 3 else 'y' }}{{ trong }}"
        "{{ so is equalto 3 and 'z' }}",
        ten="Ê",
        xs=["a", "b"],
        r={"items": "i"},
        so=3,
        trong=None,
    )
    assert lines(data) == ["Ê ê a a, b 2", "abbii-", "xxz"]


def test_a_loop_s_name_hides_others_while_it_runs_and_no_longer():
    loops = (
        "{% for x in xs %}{% for x in x.con %}{{ x }}{% else %}-{{ x.ten }}{% endfor %}{{ x.ten }}; {% endfor %}{{ x }}"
    )
    data = rendered(loops, xs=[{"ten": "a", "con": ["1", "2"]}, {"ten": "b", "con": []}], x="X")
    assert lines(data) == ["12a; -bb; X"]


def test_comments_vanish_and_a_paragraph_comment_takes_its_paragraph():
    assert lines(rendered("a{# ghi chú {{ x }} #}b", "{#p ghi chú #}", "{{ t }}", t="c")) == ["ab", "c"]


SPLIT = {
    "runs": (run("{"), run("{ t"), run("en }"), run("}")),
    "looks": (run("{{ t", "<w:b/>"), run("en", "<w:i/>"), run(" }}")),
    "spelling": (
        run("{{ t"),
        '<w:proofErr w:type="spellStart"/>',
        run("en"),
        '<w:proofErr w:type="spellEnd"/>',
        run(" }}"),
    ),
    "bookmark": (run("{{ t"), '<w:bookmarkStart w:id="0" w:name="_GoBack"/><w:bookmarkEnd w:id="0"/>', run("en }}")),
    "page break mark": ("<w:r><w:t>{{ t</w:t><w:lastRenderedPageBreak/><w:t>en }}</w:t></w:r>",),
    "revision ids": (
        '<w:r w:rsidR="00A1"><w:t>{{</w:t></w:r><w:r w:rsidRPr="00B2"><w:t xml:space="preserve"> ten }}</w:t></w:r>',
    ),
    "typed line break": ("<w:r><w:t>{{ ten</w:t><w:br/><w:t>}}</w:t></w:r>",),
    "inside an insertion": (f'<w:ins w:id="1" w:author="a">{run("{{ t")}{run("en }}")}</w:ins>',),
    "inside a field": (
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>',
        run("{{ t"),
        run("en }}"),
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
    ),
}


@pytest.mark.parametrize("name", SPLIT)
def test_a_tag_may_be_split_over_runs(name):
    data = rendered(p(run("Ông "), *SPLIT[name], run(", 50 tuổi")), ten="Ân")
    assert lines(data) == ["Ông Ân, 50 tuổi"]
    assert "rsid" not in read(data)


def test_the_first_run_of_a_tag_gives_its_look_and_other_text_keeps_its_own():
    data = rendered(p(run("a {{ t", "<w:b/>"), run("en }} b", "<w:i/>")), ten="x")
    assert body(data) == (
        '<w:p><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">a x</w:t></w:r>'
        '<w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve"> b</w:t></w:r></w:p>'
    )


def test_a_block_over_runs_of_different_looks_leaves_out_whole_runs():
    blocks = p(run("a{% if x %}b", "<w:b/>"), run("c{% endif %}d", "<w:i/>"))
    assert lines(rendered(blocks, x=True)) == ["abcd"]
    assert body(rendered(blocks, x=False)) == (
        '<w:p><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">a</w:t></w:r>'
        '<w:r><w:rPr><w:i/></w:rPr><w:t xml:space="preserve">d</w:t></w:r></w:p>'
    )


def test_what_follows_a_tag_in_its_run_stays_behind_it():
    data = rendered(
        "<w:p><w:r><w:t>{{ a }}</w:t><w:br/><w:t>{% if b %}x{% endif %}y</w:t><w:tab/></w:r></w:p>", a="1", b=True
    )
    assert lines(data) == ["1\nxy\t"]


def test_a_newline_is_a_new_paragraph_of_the_same_style_and_look():
    data = rendered(p(run("- {{ x }}.", "<w:b/>"), style="NoiDung"), x="một\r\nhai\n")
    opening = '<w:p><w:pPr><w:pStyle w:val="NoiDung"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">'
    assert body(data) == "".join(f"{opening}{text}</w:t></w:r></w:p>" for text in ("- một", "hai", "."))


@pytest.mark.parametrize(
    "paragraph",
    [
        p(run("{{ x }}"), style="TrichYeu"),
        p(run("{{ x }}"), style="NguoiKy"),
        p(f"<w:hyperlink>{run('{{ x }}')}</w:hyperlink>"),
        p(run("{{ x }}"), properties="<w:sectPr/>"),
        p(
            '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
            run("{{ x }}"),
            '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
        ),
    ],
)
def test_a_newline_is_a_line_break_where_the_place_is_one_paragraph(paragraph):
    slots = Slots(one_line=frozenset({"Trích yếu"}), indents={"Người ký": "ky"})
    assert lines(rendered(paragraph, slots=slots, x="một\nhai")) == ["một\nhai"]


def test_marks_become_runs_of_the_same_look_made_bold_or_italic():
    look = '<w:rFonts w:ascii="Arial"/><w:b w:val="0"/><w:sz w:val="20"/>'
    data = rendered(p(run("{{ x }}", look)), x=Marked("a **b & *c*** *d*"))

    def text(properties: str, content: str) -> str:
        return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{content}</w:t></w:r>'

    bold = '<w:rFonts w:ascii="Arial"/><w:b/><w:sz w:val="20"/>'
    both = '<w:rFonts w:ascii="Arial"/><w:b/><w:i/><w:sz w:val="20"/>'
    italic = '<w:rFonts w:ascii="Arial"/><w:b w:val="0"/><w:i/><w:sz w:val="20"/>'
    expected = text(look, "a ") + text(bold, "b &amp; ") + text(both, "c") + text(look, " ") + text(italic, "d")
    assert body(data).replace(text(look, ""), "") == f"<w:p>{expected}</w:p>"


def test_a_newline_within_marks_keeps_the_look_on_both_lines():
    data = rendered(p(run("{{ x }}"), style="NoiDung"), x=Marked("**một\nhai** ba"))
    assert lines(data) == ["một", "hai ba"]
    assert body(data).count("<w:b/>") == 2


def test_marks_are_no_structure_outside_the_document():
    data = compile_template(docx("a", core="<dc:title>{{ x }} &amp; {% if y %}y{% endif %}</dc:title>"))
    made = data.render({"x": Marked("**đậm** <b>"), "y": True})
    assert "<dc:title>đậm &lt;b&gt; &amp; y</dc:title>" in read(made, "docProps/core.xml")
    assert read(made) == read(docx("a"))


def test_headers_footers_and_notes_are_filled():
    data = docx(
        "{{ x }}",
        header1=p("{{ x }}"),
        footer2=p("{{ x }}"),
        footnotes=f'<w:footnote w:id="2">{p("{{ x }}")}</w:footnote>',
    )
    made = compile_template(data).render({"x": "đây"})
    assert [lines(made, f"word/{part}.xml") for part in ("header1", "footer2", "footnotes")] == [["đây"]] * 3


def test_a_text_box_is_filled_within_its_paragraph():
    inner = p("{%p for x in xs %}") + p("{{ x }}") + p("{%p endfor %}")
    box = f"<w:r><w:pict><w:txbxContent>{inner}</w:txbxContent></w:pict></w:r>"
    data = rendered(p(run("{{ a }}"), box, run("{% if a %}b{% endif %}")), a="A", xs=["1", "2"])
    assert lines(data)[1:] == ["1", "2"]
    assert lines(data)[0] == "A12b"


def test_a_cell_that_would_be_empty_keeps_one_paragraph_of_its_style():
    cell = tc(p("{%p for x in xs %}"), p("{{ x }}", style="NoiDung"), p("{%p endfor %}"))
    assert lines(rendered(tbl(tr("a", cell)), xs=["1", "2"])) == ["a", "1", "2"]
    made = rendered(tbl(tr("a", cell)), xs=[])
    assert lines(made) == ["a", ""]
    assert body(made).endswith('<w:p><w:pPr><w:pStyle w:val="NoiDung"/></w:pPr></w:p></w:tc></w:tr></w:tbl>')


def test_a_cell_never_ends_with_a_table():
    inner = tbl(tr("trong"))
    cell = tc(p("trước"), p("{%p if co %}"), inner, p("{%p endif %}"))
    assert f"{inner.partition('<w:tr>')[0]}" in body(rendered(tbl(tr(cell)), co=True))
    assert "</w:tbl></w:tc>" not in body(rendered(tbl(tr(cell)), co=True))
    assert lines(rendered(tbl(tr(cell)), co=False)) == ["trước"]


def test_a_table_or_row_that_would_be_empty_goes():
    rows = tbl(tr("{%tr for x in xs %}"), tr("{{ x }}"), tr("{%tr endfor %}"))
    cells = tbl(tr("đầu"), tr("{%tc for x in xs %}", "{{ x }}", "{%tc endfor %}"))
    made = rendered(p("a"), rows, cells, p("b"), xs=[])
    assert lines(made) == ["a", "đầu", "b"]
    assert (body(made).count("<w:tbl>"), body(made).count("<w:tr>")) == (1, 1)
    made = rendered(p("a"), rows, cells, p("b"), xs=["1", "2"])
    assert lines(made) == ["a", "1", "2", "đầu", "1", "2", "b"]


def test_bookmarks_are_not_doubled_by_loops_nor_left_half():
    mark = '<w:bookmarkStart w:id="{0}" w:name="m{0}"/>{1}<w:bookmarkEnd w:id="{0}"/>'
    data = rendered(
        p(mark.format(1, run("giữ"))),
        p('<w:bookmarkStart w:id="2" w:name="m2"/>', "{%p for x in xs %}"),
        p(mark.format(3, run("{{ x }}")), '<w:bookmarkEnd w:id="2"/>'),
        p('<w:bookmarkStart w:id="4" w:name="m4"/>', "{%p endfor %}"),
        p(run("sau"), '<w:bookmarkEnd w:id="4"/>'),
        xs=["1", "2"],
    )
    root = etree.fromstring(read(data).encode())
    assert [e.get(f"{{{W_NS}}}id") for e in root.iter(f"{{{W_NS}}}bookmarkStart", f"{{{W_NS}}}bookmarkEnd")] == [
        "1",
        "1",
    ]


def test_drawings_repeated_by_a_loop_get_ids_of_their_own():
    wp = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
    picture = f'<w:r><w:drawing xmlns:wp="{wp}"><wp:inline><wp:docPr id="7" name="nét"/></wp:inline></w:drawing></w:r>'
    data = rendered("{%p for x in xs %}", p(run("{{ x }}"), picture), "{%p endfor %}", p(picture), xs=["1", "2"])
    assert re.findall(r'docPr id="(\d+)"', body(data)) == ["10001", "10002", "10003"]


def test_a_template_without_tags_comes_out_as_it_went_in():
    data = docx("a & b".replace("&", "&amp;"))
    made = compile_template(data).render({})
    assert made == data
