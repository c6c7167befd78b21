"""What a Word file shows: text, places, tables, sections, headers, drawings, notes."""

# ruff: noqa: E501  (a row of a table is a line)

import pytest
from plans import plan, with_table
from word_files import p, r, style, tbl, word_file

import vanban
from vanban.errors import WordError
from vanban.word.document import Border, Table
from vanban.word.package import write_package
from vanban.word.reading import open_document

MM = 25.4 / 1440
T = '<w:t xml:space="preserve">{}</w:t>'


def field(instruction, result, *, separate=True):
    """A complex field, its parts in runs of their own."""
    mark = '<w:r><w:fldChar w:fldCharType="{}"/></w:r>'.format
    middle = mark("separate") + result if separate else ""
    return f"{mark('begin')}<w:r><w:instrText> {instruction} </w:instrText></w:r>{middle}{mark('end')}"


def box(inner):
    """A text box of 60 mm, in both forms, as Word writes it."""
    text = f"<w:txbxContent>{inner}</w:txbxContent>"
    return (
        '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><wp:positionH relativeFrom="column">'
        '<wp:posOffset>360000</wp:posOffset></wp:positionH><wp:extent cx="2160000" cy="360000"/><wp:docPr id="1" name="B"/>'
        f"<a:graphic><a:graphicData><wps:wsp><wps:txbx>{text}</wps:txbx></wps:wsp></a:graphicData></a:graphic>"
        "</wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape style='width:170pt;height:28pt'><v:textbox>"
        f"{text}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>"
    )


def line(inner='prst="line"'):
    """A drawn line of 54 mm."""
    return (
        '<w:r><w:drawing><wp:anchor><wp:positionH relativeFrom="margin"><wp:align>center</wp:align></wp:positionH>'
        '<wp:extent cx="1944000" cy="0"/><wp:docPr id="2" name="L"/><a:graphic><a:graphicData><wps:wsp>'
        f"<a:prstGeom {inner}/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>"
    )


def paragraphs(*blocks, **parts):
    return list(open_document(word_file(*blocks, **parts)).paragraphs())


@pytest.mark.parametrize(
    ("inner", "text"),
    [
        (f"<w:r>{T.format('a')}<w:tab/>{T.format('b')}<w:br/>{T.format('c')}<w:cr/></w:r>", "a\tb\nc\n"),
        (f'<w:r>{T.format("a")}<w:br w:type="textWrapping"/>{T.format("b")}</w:r>', "a b"),
        ("<w:r><w:t> a </w:t></w:r>" + r(" b "), "a b "),
        (f"<w:ins>{r('a')}</w:ins><w:del><w:r><w:delText>b</w:delText></w:r></w:del><w:moveFrom>{r('c')}</w:moveFrom>", "a"),
        (f"<w:hyperlink>{r('a')}</w:hyperlink><w:smartTag>{r('b')}</w:smartTag>", "ab"),
        (f"<w:sdt><w:sdtPr/><w:sdtContent>{r('a')}<w:sdt><w:sdtContent>{r('b')}</w:sdtContent></w:sdt></w:sdtContent></w:sdt>", "ab"),
        (f'<w:fldSimple w:instr=" DATE ">{r("a")}</w:fldSimple>', "a"),
        (field("PAGE", r("7")) + r("x"), "7x"),
        (field(f"IF {field('PAGE', r('1'))} = 1", r("một")), "một"),
        (r("thấy") + r("ẩn", "<w:vanish/>"), "thấy"),
        ('<w:r><w:sym w:font="Wingdings" w:char="2022"/><w:noBreakHyphen/></w:r>', "•\u2011"),
        ("<m:oMath><m:r><m:t>x+1</m:t></m:r></m:oMath>", "x+1"),
        (f"<w:r><w:ruby><w:rt>{r('no')}</w:rt><w:rubyBase>{r('漢')}</w:rubyBase></w:ruby></w:r>", "漢"),
    ],
)  # fmt: skip
def test_the_text_a_reader_sees(inner, text):
    assert paragraphs(f"<w:p>{inner}</w:p>")[0].text == text


def test_breaks_of_the_layout_and_of_the_user_are_told_apart():
    found = paragraphs(
        f'<w:p><w:r>{T.format("a")}<w:br w:type="textWrapping"/>{T.format("b")}<w:br/>{T.format("c")}</w:r></w:p>'
    )[0]
    assert found.runs[0].text == "a\u2028b\nc"
    assert found.lines == ("a", "b", "c")


def test_capitals_are_shown_and_the_text_keeps_its_case():
    found = paragraphs(p(r("Quốc hiệu", "<w:caps/>"), r(" ưu", "<w:smallCaps/>")))[0]
    assert (found.text, found.shown) == ("Quốc hiệu ưu", "QUỐC HIỆU ƯU")


def test_a_field_is_told_with_or_without_a_result():
    found = paragraphs(
        p(field("PAGE \\\\* MERGEFORMAT", r("2"))),
        p(field("NUMPAGES", "", separate=False)),
        p('<w:fldSimple w:instr="PAGE"/>'),
    )
    assert [[(run.text, run.field) for run in each.runs] for each in found] == [
        [("2", "PAGE")], [("", "NUMPAGES")], [("", "PAGE")],
    ]  # fmt: skip


def test_a_field_may_run_over_paragraphs():
    begin = '<w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>TOC</w:instrText><w:fldChar w:fldCharType="separate"/></w:r>'
    found = paragraphs(
        f"{begin}{r('I.')}</w:p>",
        p("II."),
        f'<w:p>{r("III.")}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
        p("x"),
    )
    assert [each.runs[0].field for each in found] == ["TOC", "TOC", "TOC", ""]


def test_places_can_be_followed_in_word():
    nested = tbl((p("trong"),))
    found = paragraphs(
        p("một"),
        f"<w:sdt><w:sdtContent>{p('hai')}{tbl((p('a'), p('b') + nested + p('c')))}</w:sdtContent></w:sdt>",
        p("ba", box(p("khung"))),
    )
    assert [(each.text, each.place.path) for each in found] == [
        ("một", "đoạn 1"), ("hai", "đoạn 2"), ("a", "bảng 1, hàng 1, ô 1, đoạn 1"), ("b", "bảng 1, hàng 1, ô 2, đoạn 1"),
        ("trong", "bảng 1, hàng 1, ô 2, bảng 1, hàng 1, ô 1, đoạn 1"), ("c", "bảng 1, hàng 1, ô 2, đoạn 2"),
        ("ba", "đoạn 3"), ("khung", "đoạn 3, khung chữ 1, đoạn 1"),
    ]  # fmt: skip
    assert [(each.place.table, each.place.row, each.place.cell, each.place.box) for each in found][2:4] == [
        (1, 1, 1, False),
        (1, 1, 2, False),
    ]
    assert found[-1].place.box


def test_a_text_box_is_read_once_and_knows_its_width():
    found = paragraphs(p("a", box(p("b") + tbl((p("c"),)))))
    assert [each.text for each in found] == ["a", "b", "c"]
    assert [(each.kind, each.width, each.x, each.x_from) for each in found[0].drawings] == [
        ("box", 60.0, 10.0, "column")
    ]
    assert found[1].width == pytest.approx(60 - 5.08)
    assert not found[0].empty


@pytest.mark.parametrize(
    ("inner", "facts"),
    [
        (line(), ("line", 54.0, True)),
        (line('prst="straightConnector1"'), ("line", 54.0, True)),
        (line('prst="rect"'), ("shape", 54.0, True)),
        (line().replace("<a:prst", "<pic:pic/><a:prst"), ("picture", 54.0, True)),
        (line().replace("wp:anchor", "wp:inline"), ("line", 54.0, False)),
        ("<w:r><w:pict><v:shapetype/><v:line style='position:absolute' from='10pt,5pt' to='82pt,5pt'/></w:pict></w:r>", ("line", 25.4, True)),
        ("<w:r><w:pict><v:shape type='#_x0000_t32' style='position:absolute;width:2in;height:0'/></w:pict></w:r>", ("line", 50.8, True)),
        ("<w:r><w:pict><v:shape style='width:72pt;height:36pt'><v:imagedata/></v:shape></w:pict></w:r>", ("picture", 25.4, False)),
    ],
)  # fmt: skip
def test_drawings_have_a_kind_and_a_size(inner, facts):
    (found,) = paragraphs(p(inner))[0].drawings
    assert (found.kind, pytest.approx(found.width), found.anchored) == facts


def test_a_table_knows_its_columns_cells_and_repeated_head():
    def cell(width, inner, more=""):
        return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{more}</w:tcPr>{inner}</w:tc>'

    rows = (
        "<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>" + cell(3000, p("đầu"), '<w:gridSpan w:val="2"/>'),
        cell(0, p("a"), '<w:vMerge w:val="restart"/>')
        + cell(2000, p("b"), '<w:tcMar><w:left w:w="0" w:type="dxa"/></w:tcMar>'),
        cell(1000, p(), "<w:vMerge/>")
        + cell(2000, p("c"), '<w:tcBorders><w:bottom w:val="single" w:sz="8"/></w:tcBorders>'),
    )
    table = (
        '<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/><w:tblW w:w="3000" w:type="dxa"/><w:tblInd w:w="-227" w:type="dxa"/>'
        '<w:jc w:val="center"/></w:tblPr><w:tblGrid><w:gridCol w:w="1000"/><w:gridCol w:w="2000"/></w:tblGrid>'
        + "".join(f"<w:tr>{row}</w:tr>" for row in rows)
        + "</w:tbl>"
    )
    margins = (
        '<w:tblPr><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="auto"/></w:tblBorders><w:tblCellMar>'
        '<w:left w:w="100" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar></w:tblPr>'
    )
    (found,) = open_document(word_file(table, p(), styles=style("Grid", margins, kind="table"))).tables()
    assert (found.style, found.align, round(found.indent, 2)) == ("Grid", "center", -4.0)
    assert found.columns == pytest.approx((1000 * MM, 2000 * MM))
    assert found.borders == {"top": Border("single", 0.5, "auto")}
    assert [(row.header, row.cant_split) for row in found.rows] == [(True, True), (False, False), (False, False)]
    cells = [cell for row in found.rows for cell in row.cells]
    assert [(c.row, c.column, c.span, c.continues) for c in cells] == [
        (1, 1, 2, False), (2, 1, 1, False), (2, 2, 1, False), (3, 1, 1, True), (3, 2, 1, False),
    ]  # fmt: skip
    assert [c.width for c in cells] == pytest.approx([3000 * MM, 1000 * MM, 2000 * MM, 1000 * MM, 2000 * MM])
    assert [c.paragraphs[0].width for c in cells[:3]] == pytest.approx([2800 * MM, 800 * MM, 1900 * MM])
    assert cells[4].borders["bottom"].size_pt == 1.0
    assert (cells[0].text, cells[3].text) == ("đầu", "")


def test_a_deleted_row_is_not_read():
    row = "<w:tr>{}<w:tc>{}</w:tc></w:tr>".format
    table = f"<w:tbl>{row('<w:trPr><w:del/></w:trPr>', p('cũ'))}{row('', p('mới'))}</w:tbl>"
    (found,) = open_document(word_file(table)).tables()
    assert [[cell.text for cell in row.cells] for row in found.rows] == [["mới"]]


def reference(kind, name, which="header"):
    return f'<w:{which}Reference w:type="{kind}" r:id="{name}"/>'


def test_sections_have_their_pages_and_inherit_their_headers():
    page = (
        '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="-1134" w:bottom="1134" w:left="1701" w:right="851" '
        'w:gutter="57" w:header="567" w:footer="567"/>'
    )
    wide = (
        '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:left="1134" w:right="1134"/>'
        '<w:pgNumType w:start="1" w:fmt="upperRoman"/><w:titlePg/>'
    )
    found = open_document(
        word_file(
            p("a"),
            p("b", properties=f"<w:sectPr>{reference('default', 'header1')}{reference('first', 'header2')}{page}</w:sectPr>"),
            tbl((p("c"),)),
            p("d", properties=f"<w:sectPr>{reference('default', 'header3')}{reference('default', 'footer1', 'footer')}{wide}</w:sectPr>"),
            p("e"),
            section=f"<w:sectPr>{page}<w:cols w:num='2'/></w:sectPr>",
            header1=p("một"), header2=p("đầu"), header3=p(field("PAGE", r("2"))), footer1=p("chân"),
        )
    )  # fmt: skip
    one, two, three = found.sections
    assert [(s.first_block, s.last_block) for s in found.sections] == [(0, 2), (2, 4), (4, 5)]
    assert [round(each, 1) for each in (one.top, one.left, one.right, one.gutter, one.header, one.text_width)] == [
        20.0,
        30.0,
        15.0,
        1.0,
        10.0,
        164.0,
    ]
    assert (two.orientation, two.title_page, two.page_start, two.page_format, two.top) == (
        "landscape",
        True,
        1,
        "upperRoman",
        None,
    )
    heads = [{kind: blocks[0].text for kind, blocks in section.headers.items()} for section in found.sections]
    assert heads == [
        {"default": "một", "first": "đầu"},
        {"default": "2", "first": "đầu"},
        {"default": "2", "first": "đầu"},
    ]
    assert [{kind: blocks[0].text for kind, blocks in section.footers.items()} for section in found.sections] == [
        {},
        {"default": "chân"},
        {"default": "chân"},
    ]
    assert two.headers["default"][0].runs[0].field == "PAGE"
    assert two.headers["default"][0].place.part == "word/header3.xml"
    assert [each.place.section for each in found.paragraphs()] == [0, 0, 1, 1, 2]
    assert (three.columns, found.blocks[4].width) == (2, None)
    assert isinstance(found.blocks[2], Table)


def test_settings_are_told():
    found = open_document(
        word_file(
            p("a"),
            settings="<w:mirrorMargins/><w:gutterAtTop/><w:evenAndOddHeaders/><w:compat><w:doNotUseHTMLParagraphAutoSpacing/>"
            '<w:compatSetting w:name="compatibilityMode" w:val="15"/></w:compat><w:themeFontLang w:val="vi-VN"/>',
        )
    ).settings
    assert (found.mirror_margins, found.gutter_at_top, found.even_and_odd, found.no_html_spacing) == (True,) * 4
    assert (found.compatibility, found.theme_lang) == (15, "vi-VN")


def test_notes_changes_and_signatures_are_facts():
    data = word_file(
        p("a", "<w:ins>" + r("b") + "</w:ins>"),
        footnotes=f'<w:footnote w:type="separator" w:id="0">{p("-")}</w:footnote><w:footnote w:id="1">{p("chú")}</w:footnote>',
    )
    found = open_document(data)
    assert [(each.text, each.place.path) for each in found.notes] == [("chú", "chú thích cuối trang 1, đoạn 1")]
    assert (found.revisions, found.signed, found.comments) == (True, False, False)


@pytest.mark.parametrize(("part", "text"), [
    ("header1", p("<w:ins>" + r("b") + "</w:ins>")),
    ("footnotes", f'<w:footnote w:id="1">{p("<w:del/>")}</w:footnote>'),
])  # fmt: skip
def test_changes_in_headers_and_notes_are_told_too(part, text):
    assert not open_document(
        word_file(p("a"), **{part: text.replace("w:ins", "w:smartTag").replace("<w:del/>", "")})
    ).revisions
    assert open_document(word_file(p("a"), **{part: text})).revisions


def test_a_paragraph_that_a_change_takes_out_is_gone_and_the_others_keep_their_places():
    gone = '<w:rPr><w:del w:id="1" w:author="a"/></w:rPr>'
    data = word_file(p("a"), p(properties=gone), p("<w:del>" + r("x") + "</w:del>", properties=gone), p("b"))
    assert [(each.text, str(each.place)) for each in open_document(data).paragraphs()] == [
        ("a", "đoạn 1"),
        ("b", "đoạn 4"),
    ]
    joined = word_file(p(r("a"), properties=gone), p("b"))
    assert [each.text for each in open_document(joined).paragraphs()] == ["a", "b"]


def test_styles_are_told_by_name():
    found = open_document(
        word_file(
            p("a"),
            styles=style("Normal", default=True)
            + style("HeadLine", "<w:rPr><w:b/></w:rPr>", based="Normal")
            + style("Strong", "<w:rPr><w:i/></w:rPr>", kind="character"),
        )
    ).styles
    assert (found["Head Line"].based_on, found["Head Line"].look.bold, found["Head Line"].paragraph.align) == (
        "Normal",
        True,
        "left",
    )
    assert (found["Strong"].type, found["Strong"].look.italic, found["Strong"].paragraph) == ("character", True, None)


def test_our_paper_says_what_it_is():
    found = open_document(vanban.render(plan()))
    assert found.properties.title == "Kế hoạch - Thực hiện công tác thi đua, khen thưởng năm 2020"
    assert found.properties.creator == "Ban Quản lý các Khu công nghiệp"
    assert (found.language, found.settings.compatibility) == ("vi-VN", 15)
    assert found.styles["heading 1"].aliases == ("Mục",)


def test_our_appendix_is_a_section_of_its_own():
    found = open_document(vanban.render(with_table(4)))
    assert [section.page_start for section in found.sections] == [1, 1]
    assert [table.rows[0].header for table in found.tables()] == [False, False, True]
    numbers = [section.headers["default"][0] for section in found.sections]
    assert [(each.runs[0].field, each.align, each.runs[0].size) for each in numbers] == [("PAGE", "center", 14.0)] * 2


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"not a zip", "không phải tệp .docx"),
        (write_package({"[Content_Types].xml": b"<Types/>"}), "officeDocument"),
        (word_file('<!DOCTYPE a [<!ENTITY x "y">]>'), "DOCTYPE"),
        (word_file("<w:p>"), "không phải XML đúng cú pháp"),
        (word_file(p("a"), styles="<w:style>"), "không phải XML đúng cú pháp"),
    ],
)  # fmt: skip
def test_what_is_no_word_file_is_refused(data, words):
    with pytest.raises(WordError, match=words):
        open_document(data, "a.docx")


def test_a_document_of_another_namespace_is_refused():
    data = word_file(p("a"))
    parts = {"word/document.xml": b'<document xmlns="http://purl.oclc.org/ooxml/wordprocessingml/main"/>'}
    from vanban.word.package import Package

    with pytest.raises(WordError, match="Strict"):
        open_document(Package.open(data).with_parts(parts), "a.docx")


def test_a_path_names_the_file(tmp_path):
    path = tmp_path / "a.docx"
    path.write_bytes(word_file(p("a")))
    assert open_document(path).name == str(path)
    path.write_bytes(b"")
    with pytest.raises(WordError, match=r"a\.docx"):
        open_document(path)


def test_a_body_without_section_properties_is_one_section():
    found = open_document(word_file(p("a"), section=""))
    assert len(found.sections) == 1
    assert found.sections[0].text_width is None
