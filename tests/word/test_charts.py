"""Charts in a package: parts that lead to one another, a workbook that shows the same numbers, read back equal."""

from __future__ import annotations

from io import BytesIO
from typing import Any
from zipfile import ZipFile

import openpyxl
import pictures
import pytest
from docx import Document
from hypothesis import HealthCheck, given, settings
from lxml import etree
from ooxml_integrity import check as integrity
from openxml_audit import OpenXmlValidator
from pydantic import ValidationError
from random_charts import charts
from random_tables import notice

import vanban
from vanban.reading import read_with_rest
from vanban.the_thuc.bieu_do import BieuDo
from vanban.word.chart import Chart, Series, column
from vanban.word.chart_reading import read_chart
from vanban.word.chart_workbook import workbook
from vanban.word.chart_writing import chart_xml

MANY = settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
C = "{http://schemas.openxmlformats.org/drawingml/2006/chart}"
CHART = {
    "chu_thich": "Số được khen thưởng",
    "nhan": [2024, "2025 <a>", "=1+1"],
    "so_lieu": [
        {"ten": "Tập thể & khác", "gia_tri": [12, "14,5", 0]},
        {"ten": "Cá nhân", "gia_tri": [40, 52, "1.250"]},
    ],
    "don_vi": "lượt",
}
SHARE = {**CHART, "kieu": "cơ cấu", "don_vi": "%", "chu_thich": None}
PICTURE = {"tep": "a.png", "du_lieu": pictures.png(30, 20)}


def render(*charts: Any) -> bytes:
    return vanban.render(notice([*({"bieu_do": chart} for chart in charts), "Hết."]))


def parts(file: bytes) -> dict[str, bytes]:
    with ZipFile(BytesIO(file)) as package:
        return {name: package.read(name) for name in package.namelist()}


def changed(file: bytes, **new: bytes) -> bytes:
    """The file with its first chart's part, or another, replaced."""
    held = parts(file) | {"word/charts/chart1.xml": new["chart"]}
    made = BytesIO()
    with ZipFile(made, "w") as package:
        for name, data in held.items():
            package.writestr(name, data)
    return made.getvalue()


@MANY
@given(charts())
def test_every_valid_chart_is_read_back_and_its_workbook_shows_the_same_numbers(data):
    try:
        chart = BieuDo.model_validate(data)
    except ValidationError:
        return  # a text of marks alone
    document = notice([{"bieu_do": chart}, "Hết."])
    file = vanban.render(document)
    found = read_with_rest(file)
    assert (found.document, found.unplaced) == (document, ())
    sheet = openpyxl.load_workbook(BytesIO(parts(file)["word/embeddings/Microsoft_Excel_Sheet1.xlsx"])).active
    head, *rows = sheet.iter_rows(values_only=True)
    assert head == (None, *(each.ten for each in chart.so_lieu))
    assert [row[0] for row in rows] == list(chart.nhan)
    for number, each in enumerate(chart.so_lieu, 1):
        assert [row[number] for row in rows] == [float(given) for given in each.gia_tri]


@pytest.mark.parametrize("body", [
    [{"bieu_do": CHART}, {"bieu_do": CHART}, {"bieu_do": SHARE}, {"hinh": PICTURE}, {"hinh": PICTURE}, "Hết."],
    ["Như sau:", {"bieu_do": SHARE}],
    [{"bieu_do": {**CHART, "kieu": "thanh", "so_lieu": [{"ten": "Tăng", "gia_tri": [-1, 0, 1]}]}}, "Hết."],
    [{"bieu_do": {"kieu": "cột chồng", "nhan": range(24),
                  "so_lieu": [{"ten": str(n), "gia_tri": [0] * 24} for n in range(6)]}}, "Hết."],
])  # fmt: skip
def test_a_body_with_charts_is_clean_and_the_same_every_time(body, tmp_path):
    document = notice(body)
    file = vanban.save(document, tmp_path / "a.docx")
    assert vanban.render(document) == file.read_bytes()
    assert [str(error) for error in OpenXmlValidator().validate(str(file)).errors] == []
    assert [str(finding) for finding in integrity(str(file))] == []
    report = vanban.check(file)
    assert (report.findings, report.unseen) == ((), ())
    found = read_with_rest(file.read_bytes())
    assert (found.document, found.unplaced) == (document, ())


def test_each_chart_has_parts_and_ids_of_its_own():
    file = vanban.render(notice([{"bieu_do": CHART}, {"hinh": PICTURE}, {"bieu_do": CHART}, "Hết."]))
    names = {name for name in parts(file) if "chart" in name or "embeddings" in name or "media" in name}
    assert names == {
        "word/media/vanban1.png",
        *(f"word/charts/chart{n}.xml" for n in (1, 2)),
        *(f"word/charts/_rels/chart{n}.xml.rels" for n in (1, 2)),
        *(f"word/embeddings/Microsoft_Excel_Sheet{n}.xlsx" for n in (1, 2)),
    }
    relations = Document(BytesIO(file)).part.rels
    charts = {rel.rId: rel.target_part for rel in relations.values() if rel.reltype.endswith("/chart")}
    assert [str(part.partname) for part in charts.values()] == ["/word/charts/chart1.xml", "/word/charts/chart2.xml"]
    for part in charts.values():
        [book] = [rel.target_part for rel in part.rels.values()]
        assert book.content_type == "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    root = etree.fromstring(parts(file)["word/document.xml"])
    ids = [element.get("id") for element in root.iter("{*}docPr")]
    assert len(ids) == len(set(ids)) == 3
    shown = [next(iter(element.attrib.values())) for element in root.iter(f"{C}chart")]
    assert shown == list(charts)


def test_the_references_of_a_chart_lead_to_its_cells():
    chart = etree.fromstring(parts(render(CHART))["word/charts/chart1.xml"])
    sheet = openpyxl.load_workbook(BytesIO(parts(render(CHART))["word/embeddings/Microsoft_Excel_Sheet1.xlsx"]))
    checked = 0
    for formula in chart.iter(f"{C}f"):
        name, _, cells = formula.text.partition("!")
        found = sheet[name][cells.replace("$", "")]
        values = [str(row[0].value) for row in found] if isinstance(found, tuple) else [str(found.value)]
        assert values == [each.text for each in formula.getnext().iter(f"{C}v")]
        checked += 1
    assert checked == 6


def test_nothing_typed_becomes_a_formula_or_an_element():
    book = openpyxl.load_workbook(BytesIO(parts(render(CHART))["word/embeddings/Microsoft_Excel_Sheet1.xlsx"]))
    cell = book.active["A4"]
    assert (cell.value, cell.data_type) == ("=1+1", "s")
    assert book.active["A3"].value == "2025 <a>"


def test_the_numbers_are_told_in_words_and_captions_are_numbered_apart():
    document = notice([{"bieu_do": CHART}, {"bieu_do": CHART}, {"hinh": {**PICTURE, "chu_thich": "Sơ đồ"}}, "Hết."])
    texts = [paragraph.text for paragraph in Document(BytesIO(vanban.render(document))).paragraphs]
    captions = [text for text in texts if text.startswith(("Biểu đồ", "Sơ đồ"))]
    assert captions == ["Biểu đồ 1. Số được khen thưởng", "Biểu đồ 2. Số được khen thưởng", "Sơ đồ"]
    root = etree.fromstring(parts(render(CHART))["word/document.xml"])
    [told] = [element.get("descr") for element in root.iter("{*}docPr")]
    assert told.startswith("Biểu đồ cột: Số được khen thưởng. 2024: Tập thể & khác 12, Cá nhân 40; 2025 <a>: ")


def test_numbers_that_were_edited_in_word_are_read():
    file = render(CHART)
    part = parts(file)["word/charts/chart1.xml"].replace(b"<c:v>14.5</c:v>", b"<c:v>65.199999999999989</c:v>")
    # Word stores years as numbers once a cell holds them so.
    part = part.replace(b"<c:cat><c:strRef>", b"<c:cat><c:numRef>").replace(
        b"</c:strRef></c:cat>", b"</c:numRef></c:cat>"
    )
    found = read_with_rest(changed(file, chart=part))
    assert f"{found.document.noi_dung[0].bieu_do.so_lieu[0].gia_tri[1]}" == "65.2"
    assert found.unplaced == ()


@pytest.mark.parametrize(("old", "new"), [
    (b"c:barChart>", b"c:lineChart>"),
    (b'<c:pt idx="1"><c:v>14.5</c:v></c:pt>', b""),
    (b"<c:v>14.5</c:v>", b"<c:v>#N/A</c:v>"),
    (b"<c:v>14.5</c:v>", b"<c:v>NaN</c:v>"),
    (b"<c:v>14.5</c:v>", b"<c:v>1E+400</c:v>"),
    (b'<c:ptCount val="3"/>', b'<c:ptCount val="999999999"/>'),
    (b'<c:barDir val="col"/>', b'<c:barDir val="x"/>'),
])  # fmt: skip
def test_a_chart_that_cannot_be_read_is_told_of(old, new):
    file = render(CHART)
    part = parts(file)["word/charts/chart1.xml"]
    assert old in part
    found = read_with_rest(changed(file, chart=part.replace(old, new)))
    assert [each.reason for each in found.unplaced if not each.text] == ["có biểu đồ, không đọc vào dữ liệu"]
    assert all(block.bieu_do is None for block in found.document.noi_dung)


def test_a_chart_that_a_hand_put_elsewhere_is_told_of():
    made = Document(BytesIO(render(CHART)))
    drawing = next(made.element.body.iter("{*}drawing")).getparent()
    next(paragraph for paragraph in made.paragraphs if paragraph.style.name == "Trích yếu")._p.append(drawing)
    edited = BytesIO()
    made.save(edited)
    assert any("có biểu đồ" in str(each) for each in read_with_rest(edited.getvalue()).unplaced)


def test_a_chart_written_alone_is_read_alone():
    chart = Chart("bar", "clustered", ("a",), (Series("b", ("1",)),), "người")
    assert read_chart(chart_xml(chart, 6_000_000, "rId1")) == chart
    assert workbook(chart) == workbook(chart)


def test_labels_stand_only_where_there_is_room_for_them():
    def labels(categories: int, series: int, number: str, grouping: str = "clustered") -> int:
        each = tuple(Series(str(at), (number,) * categories) for at in range(series))
        made = chart_xml(Chart("col", grouping, tuple(map(str, range(categories))), each), 5_940_000, "rId1")
        return made.count(b'<c:showVal val="1"/>')

    assert labels(3, 2, "12") == 2
    assert labels(24, 1, "12") == 1
    assert labels(24, 6, "12") == 0
    assert labels(12, 2, "1250000") == 0


def test_low_parts_of_a_pile_have_no_number():
    series = (Series("a", ("90", "50")), Series("b", ("3", "50")), Series("c", ("0", "0")))
    root = etree.fromstring(chart_xml(Chart("col", "stacked", ("x", "y"), series), 5_940_000, "rId1"))
    bare = [[int(each.find(f"{C}idx").get("val")) for each in one.iter(f"{C}dLbl")] for one in root.iter(f"{C}ser")]
    assert bare == [[], [0], [0, 1]]


def test_columns_of_a_sheet_go_on_after_z():
    assert [column(at) for at in (0, 25, 26, 701, 702)] == ["A", "Z", "AA", "ZZ", "AAA"]
