"""What is ready-made, footnotes and pictures: only from the engine's own objects, and into any template."""

from __future__ import annotations

import re
from io import BytesIO
from zipfile import ZipFile

import pictures
import pytest
from lxml import etree
from ooxml_integrity import check as integrity
from openxml_audit import OpenXmlValidator
from tests.word.conftest import body, docx, lines, p, parts, read, run, tbl, tr

from vanban.chu.marked import Marked, Noted
from vanban.errors import TemplateError
from vanban.word.package import Package, write_package
from vanban.word.reading import open_document
from vanban.word.ready_picture import ReadyPicture
from vanban.word.ready_table import PlainRow, ReadyCell, ReadyRow, ReadyTable
from vanban.word.template import compile_template

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
TABLE = ReadyTable(
    (3000, 6000),
    (
        ReadyRow((ReadyCell("Đầu", "NoiDung", 2),), head=True),
        ReadyRow((ReadyCell("a & b\nhai", "NoiDung"), ReadyCell(Marked("**đậm**"))), splits=True),
    ),
)
DATA = pictures.png(40, 20)
PICTURE = ReadyPicture(DATA, "png", 'a"<b>&.png', "Sơ đồ\u2028<khối>", 360_000, 180_000, "NoiDung")
SETTINGS = (
    f'<w:settings xmlns:w="{W[1:-1]}"><w:zoom w:percent="100"/><w:characterSpacingControl w:val="doNotCompress"/>'
    '<w:compat/><w:themeFontLang w:val="vi-VN"/><w:decimalSymbol w:val=","/></w:settings>'
)


def members(*blocks: str, **others: str) -> dict[str, bytes]:
    """A template with settings too."""
    made = parts(*blocks, **others)
    relation = (
        b'<Relationship Id="rIdS" Target="settings.xml" '
        b'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings"/></Relationships>'
    )
    kind = (
        b'<Override PartName="/word/settings.xml" '
        b'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/></Types>'
    )
    rels, types = "word/_rels/document.xml.rels", "[Content_Types].xml"
    made[rels] = made[rels].replace(b"</Relationships>", relation)
    made[types] = made[types].replace(b"</Types>", kind)
    return made | {"word/settings.xml": SETTINGS.encode()}


def names(data: bytes) -> list[str]:
    with ZipFile(BytesIO(data)) as package:
        return package.namelist()


def fault(template: bytes, view) -> str:
    with pytest.raises(TemplateError) as caught:
        compile_template(template, "mau.docx").render(view)
    return str(caught.value)


def test_what_is_ready_takes_the_place_of_its_paragraph():
    made = compile_template(docx("trước", "{{p x }}", "sau")).render({"x": TABLE})
    root = etree.fromstring(read(made).encode())
    assert [child.tag.replace(W, "") for child in root[0]] == ["p", "tbl", "p", "sectPr"]
    assert lines(made) == ["trước", "Đầu", "a & b", "hai", "đậm", "sau"]


@pytest.mark.parametrize("value", ["<w:p/>", Marked("x"), 5, None, ["a"], {"xml": "<w:p/>"}, b"<w:p/>", object()])
def test_nothing_that_comes_from_data_is_ready_made(value):
    assert "đoạn 1: {{p x }}: thẻ {{p … }} chỉ in bảng và hình" in fault(docx("{{p x }}"), {"x": value})


def test_what_is_ready_made_is_not_left_out_by_a_template_that_does_not_know_it():
    assert "chỉ in được bằng thẻ {{p … }}" in fault(docx("{{ x }}"), {"x": TABLE})
    assert "chỉ in được bằng thẻ {{p … }}" in fault(docx("{{ x | upper }}"), {"x": PICTURE})


@pytest.mark.parametrize(
    ("block", "told"),
    [
        (tbl(tr("{{p x }}", "")), "chỉ dùng trong thân văn bản, ngoài bảng và khung chữ"),
        (p("chữ {{p x }}"), "có nội dung khác cạnh thẻ {{p"),
        (p("{{tr x }}"), "không dùng thẻ {{tr … }}"),
    ],
)
def test_a_tag_in_the_wrong_place_is_a_fault(block, told):
    assert told in fault(docx(block), {"x": TABLE})


def test_a_value_may_be_called_p():
    assert lines(compile_template(docx("{{p }}, {{ p if p else p }}")).render({"p": "chữ"})) == ["chữ, chữ"]


def test_a_header_has_none():
    assert "chỉ dùng trong thân văn bản" in fault(docx("a", header1=p("{{p x }}")), {"x": TABLE})
    assert "chú thích cuối trang chỉ đặt được" in fault(docx("a", header1=p("{{ x }}")), {"x": Noted("a", "b")})


def test_a_table_keeps_its_heads_merges_and_widths():
    heads = (
        ReadyRow((ReadyCell("TT", merge="restart"), ReadyCell("Số", span=2)), head=True),
        ReadyRow((ReadyCell("", merge="continue"), ReadyCell("a"), ReadyCell("b")), head=True),
    )
    made = compile_template(docx("{{p x }}")).render({"x": ReadyTable((10, 20, 30), heads, after="")})
    [table] = open_document(made).tables()
    assert [[(c.column, c.span, c.continues, c.text) for c in row.cells] for row in table.rows] == [
        [(1, 1, False, "TT"), (2, 2, False, "Số")],
        [(1, 1, True, ""), (2, 1, False, "a"), (3, 1, False, "b")],
    ]
    assert all(row.header and row.cant_split for row in table.rows)
    assert re.findall(r'<w:tcW w:w="(\d+)"', body(made)) == ["10", "50", "10", "20", "30"]
    assert body(made).endswith("</w:tbl><w:p></w:p>")


def test_plain_rows_are_written_as_rows_of_cells_are():
    texts = [("1", "a & b\nhai", Marked("**đậm** \t*")), ("", "", ""), ("2", Noted("a", "chú"), "c"), ("3", "", "d")]
    styles = ("NoiDung", "", "TrichYeu")
    looks = [(False, False), (True, False), (False, True), (False, False)]
    plain = [PlainRow(row, styles, *look) for row, look in zip(texts, looks, strict=True)]
    cells = [ReadyRow([*map(ReadyCell, row, styles)], False, *look) for row, look in zip(texts, looks, strict=True)]
    template = compile_template(docx("{{p x }}"))
    one, other = (body(template.render({"x": ReadyTable((10, 20, 30), rows, kept=True)})) for rows in (plain, cells))
    assert one == other
    assert one.count("<w:keepNext/>") == 3 + 3  # the row that stays and, the table being kept, the last


def test_borders_come_from_the_table_style_or_are_drawn():
    drawn = compile_template(docx("{{p x }}")).render({"x": TABLE})
    assert {name for name, border in next(open_document(drawn).tables()).borders.items() if border.drawn} == {
        "top", "left", "bottom", "right", "insideH", "insideV",
    }  # fmt: skip
    styled = compile_template(docx("{{p x }}")).render({"x": ReadyTable((1, 2), TABLE.rows, style="a&b")})
    assert '<w:tblStyle w:val="a&amp;b"/>' in body(styled)
    assert "tblBorders" not in body(styled)


def test_a_picture_is_read_as_it_was_given():
    made = compile_template(docx("{{p x }}")).render({"x": PICTURE})
    document = open_document(made)
    [drawing] = next(document.paragraphs()).drawings
    assert (drawing.name, drawing.text, drawing.width, drawing.height) == ('a"<b>&.png', "Sơ đồ <khối>", 10, 5)
    assert document.picture(drawing) == DATA


def test_a_picture_shown_twice_is_kept_once_and_two_are_two():
    other = ReadyPicture(pictures.JPEG, "jpeg", "b.jpg", "", 1, 1)
    template = compile_template(docx("{%p for x in xs %}", "{{p x }}", "{%p endfor %}"))
    made = template.render({"xs": [PICTURE, other, PICTURE]})
    assert [name for name in names(made) if "media" in name] == ["word/media/vanban1.png", "word/media/vanban2.jpeg"]
    assert re.findall(r'<wp:docPr id="(\d+)"', re.sub(r"xmlns:\w+=\"[^\"]*\" ?", "", body(made))) == [
        "100001", "100002", "100003",
    ]  # fmt: skip
    assert 'Extension="jpeg" ContentType="image/jpeg"' in read(made, "[Content_Types].xml")
    assert template.render({"xs": [PICTURE, other, PICTURE]}) == made


def test_what_the_template_has_is_neither_overwritten_nor_confused():
    first = compile_template(write_package(members("{{p x }}", "{{ y }}"))).render(
        {"x": PICTURE, "y": Noted("a", "chú thích cũ")}
    )
    again = {name: Package.open(first).read(name) for name in names(first)}
    again["word/document.xml"] = again["word/document.xml"].replace(
        b"<w:sectPr", f"{p('{{p x }}')}{p('{{ y }}')}<w:sectPr".encode()
    )
    new = ReadyPicture(pictures.png(9, 9), "png", "moi.png", "", 1, 1)
    made = compile_template(write_package(again)).render({"x": new, "y": Noted("b", "chú thích mới")})
    document = open_document(made)
    drawings = [drawing for paragraph in document.paragraphs() for drawing in paragraph.drawings]
    assert [document.picture(drawing) for drawing in drawings] == [DATA, pictures.png(9, 9)]
    assert len({drawing.relation for drawing in drawings}) == 2
    assert [block.text.strip() for block in document.notes] == ["chú thích cũ", "chú thích mới"]
    assert [run.note for paragraph in document.paragraphs() for run in paragraph.runs if run.note] == ["1", "2"]
    for part in ("word/styles.xml", "word/settings.xml"):
        assert read(made, part) == read(first, part)


def test_a_footnote_makes_what_the_template_lacks(tmp_path):
    made = compile_template(write_package(members(p(run("{{ x }}", "<w:b/>"), style="NoiDung")))).render(
        {"x": Noted("Câu **đậm**.", "Theo *Luật* <số> & 5")}
    )
    document = open_document(made)
    [paragraph] = document.paragraphs()
    assert [(r.text, r.note) for r in paragraph.runs] == [("Câu ", ""), ("đậm", ""), (".", ""), ("", "1")]
    assert paragraph.runs[-1].vertical == "superscript"
    [note] = document.footnotes["1"]
    assert (note.style, note.text, note.look.size) == ("footnote text", " Theo Luật <số> & 5", 10)
    assert [r.text for r in note.runs if r.italic] == ["Luật"]
    settings = [child.tag.replace(W, "") for child in etree.fromstring(read(made, "word/settings.xml").encode())]
    assert settings == ["zoom", "characterSpacingControl", "footnotePr", "compat", "themeFontLang", "decimalSymbol"]
    (tmp_path / "a.docx").write_bytes(made)
    faults = map(str, OpenXmlValidator().validate(str(tmp_path / "a.docx")).errors)
    assert [told for told in faults if "required relationship" not in told] == []  # the template is a bare one
    assert [str(found) for found in integrity(str(tmp_path / "a.docx")) if "footnote" in str(found).lower()] == []


def test_a_footnote_takes_the_styles_that_the_template_has():
    styles = (
        '<w:style w:type="paragraph" w:styleId="CuaToi"><w:name w:val="Footnote Text"/></w:style>'
        '<w:style w:type="character" w:styleId="SoCuaToi"><w:name w:val="footnote reference"/></w:style></w:styles>'
    )
    template = members("{{ x }}")
    template["word/styles.xml"] = template["word/styles.xml"].replace(b"</w:styles>", styles.encode())
    made = compile_template(write_package(template)).render({"x": Noted("a", "b")})
    assert 'w:val="SoCuaToi"' in body(made)
    assert 'w:val="CuaToi"' in read(made, "word/footnotes.xml")
    assert read(made, "word/styles.xml").encode() == template["word/styles.xml"]


def test_an_ending_that_means_something_else_gets_a_type_of_its_own():
    template = parts("{{p x }}")
    template["[Content_Types].xml"] = template["[Content_Types].xml"].replace(b"image/png", b"image/x-png")
    made = compile_template(write_package(template)).render({"x": PICTURE})
    assert 'PartName="/word/media/vanban1.png" ContentType="image/png"' in read(made, "[Content_Types].xml")


@pytest.mark.parametrize("text", ["\x00", "\x0b", "\ud800", "\ufffe"])
def test_characters_that_xml_cannot_hold_are_refused_everywhere(text):
    for value in (
        ReadyTable((1,), (ReadyRow((ReadyCell(text),)),)),
        ReadyPicture(DATA, "png", text, "", 1, 1),
        ReadyPicture(DATA, "png", "a", text, 1, 1),
    ):
        assert "ký tự không được phép" in fault(docx("{{p x }}"), {"x": value})
    assert "ký tự không được phép" in fault(docx("{{ x }}"), {"x": Noted("a", text)})


def test_a_templates_own_notes_may_have_odd_numbers():
    notes = "".join(f'<w:footnote w:id="{number}">{p("cũ")}</w:footnote>' for number in ("x", "", "7"))
    made = compile_template(docx("{{ y }}", footnotes=notes)).render({"y": Noted("a", "b")})
    assert re.findall(r'<w:footnoteReference w:id="(\d+)"/>', body(made)) == ["8"]
