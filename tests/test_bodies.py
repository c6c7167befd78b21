"""Bodies with tables, pictures, charts and footnotes: made clean, the same every time, read back equal."""

from __future__ import annotations

from collections import Counter
from io import BytesIO
from zipfile import ZipFile

import pictures
import pytest
from docx import Document
from hypothesis import HealthCheck, given, settings
from lxml import etree
from ooxml_integrity import check as integrity
from openxml_audit import OpenXmlValidator
from pydantic import ValidationError
from random_tables import notice, notices

import vanban
from vanban import inputs
from vanban.loai.thong_bao import ThongBao
from vanban.reading import read_with_rest, to_yaml, with_files
from vanban.rendering.tables import squeezed
from vanban.the_thuc.khoi_noi_dung import KhoiNoiDung

RANDOM = settings(
    max_examples=300, deadline=None, derandomize=True, database=None, suppress_health_check=list(HealthCheck)
)
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
TABLE = {
    "tieu_de": "Kết quả xét thi đua năm 2026",
    "cot": ["TT", "Tên tập thể", {"tieu_de": "Số lượng", "cot": ["Đề nghị", "Được xét"]}, "Ghi chú"],
    "hang": [[1, "**Văn phòng**\nvà bộ phận giúp việc", 5, 4, ""], "Khối các phòng", [2, "Phòng Đầu tư", 3, 3, "x"]],
    "ghi_chu": "Số liệu đến ngày 30/11/2026",
}
PICTURE = {"tep": "so_do.png", "du_lieu": pictures.png(300, 150), "chu_thich": "Sơ đồ tổ chức", "mo_ta": "Sơ đồ khối"}
CHART = {
    "chu_thich": "Số được khen thưởng", "nhan": [2025, 2026], "don_vi": "lượt",
    "so_lieu": [{"ten": "Tập thể", "gia_tri": [12, "14,5"]}, {"ten": "Cá nhân", "gia_tri": [40, 52]}],
}  # fmt: skip
BODIES = {
    "a table in the middle": ["Kết quả như sau:", {"bang": TABLE}, "Các phòng thực hiện."],
    "a table at the end": ["Kết quả như sau:", {"bang": TABLE}],
    "a bare table at the end": ["Kết quả như sau:", {"bang": {"cot": ["A", "B"], "hang": [["", ""]]}}],
    "two tables side by side": [{"bang": {"cot": ["A"], "hang": [["x"]]}}, {"bang": {"cot": ["B"], "hang": [["y"]]}}],
    "numbered captions": [{"bang": TABLE}, {"bang": TABLE}, {"hinh": PICTURE}, {"hinh": PICTURE}, "Hết."],
    "a picture at the end": ["Sơ đồ như sau:", {"hinh": {**PICTURE, "rong": 120}}],
    "a picture without a caption": [{"hinh": {"tep": "anh.jpg", "du_lieu": pictures.JPEG}}, "Hết."],
    "footnotes": [
        {"muc": "Kết quả 2*3", "chu_thich": "Theo số liệu *chính thức*"},
        {"khoan": "Tiêu đề", "chu_thich": "Hai", "noi_dung": [{"diem": "một", "chu_thich": "a < b & c"}]},
        {"doan": "Dòng một\ndòng hai", "chu_thich": "Ở dòng cuối"},
    ],
    "everything": [
        {"doan": "Mở đầu như sau", "chu_thich": "Chú thích"}, {"bang": TABLE}, {"hinh": PICTURE},
        {"gach": ["một", "hai"]}, {"bang": TABLE}, {"bieu_do": CHART},
    ],
}  # fmt: skip


@pytest.fixture(params=BODIES)
def document(request) -> ThongBao:
    return notice(BODIES[request.param])


@pytest.fixture
def file(document, tmp_path):
    return vanban.save(document, tmp_path / "thong_bao.docx")


def same_again(document: ThongBao) -> None:
    assert ThongBao.model_validate(document.model_dump()) == document
    assert ThongBao.model_validate_json(document.model_dump_json()) == document
    made = vanban.render(document)
    found = read_with_rest(made)
    assert found.document == document
    assert found.unplaced == ()
    assert vanban.render(found.document) == made


@RANDOM
@given(notices())
def test_every_valid_body_is_read_back(document):
    same_again(document)


def test_bodies_are_read_back(document):
    same_again(document)


def test_data_and_pictures_lead_back(document, tmp_path):
    named, files = with_files(document)
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
    (tmp_path / "thong_bao.yaml").write_text(to_yaml(named), encoding="utf-8")
    assert inputs.load(tmp_path / "thong_bao.yaml") == document


def test_a_body_is_clean_for_the_validators(file):
    assert [str(error) for error in OpenXmlValidator().validate(str(file)).errors] == []
    assert [str(finding) for finding in integrity(str(file))] == []


def test_a_body_keeps_the_decree_and_hides_nothing(file):
    report = vanban.check(file)
    assert [str(finding) for finding in report.findings] == []
    assert report.unseen == ()


def test_ids_of_drawings_and_notes_differ(file):
    with ZipFile(file) as package:
        root = etree.fromstring(package.read("word/document.xml"))
    for name in ("docPr", "footnoteReference"):
        ids = Counter(element.get("id") or element.get(W + "id") for element in root.iter(f"{{*}}{name}"))
        assert [number for number, count in ids.items() if count > 1] == []


def test_a_body_ends_once(document):
    text = [paragraph.text for paragraph in Document(BytesIO(vanban.render(document))).paragraphs]
    assert "".join(text).count("./.") == 1
    assert [line for line in text if line][-1].endswith("./.")


def test_another_program_sees_merged_heads():
    made = Document(BytesIO(vanban.render(notice(BODIES["a table in the middle"]))))
    table = next(table for table in made.tables if table.style.name == "Bảng kẻ")
    heads = [[cell.text for cell in row.cells] for row in table.rows[:2]]
    assert heads == [
        ["TT", "Tên tập thể", "Số lượng", "Số lượng", "Ghi chú"],
        ["TT", "Tên tập thể", "Đề nghị", "Được xét", "Ghi chú"],
    ]
    assert table.cell(0, 0)._tc is table.cell(1, 0)._tc
    assert table.cell(0, 2)._tc is table.cell(0, 3)._tc
    assert {cell.text for cell in table.rows[3].cells} == {"Khối các phòng"}
    assert [paragraph.text for paragraph in table.cell(2, 1).paragraphs] == ["Văn phòng", "và bộ phận giúp việc"]


def test_head_rows_repeat_and_rows_stay_whole_unless_they_are_tall():
    tall = {"cot": ["A", "B"], "hang": [["ngắn", 1], ["dài dòng " * 900, 2]]}
    made = Document(BytesIO(vanban.render(notice([{"bang": tall}]))))
    rows = made.tables[1]._tbl.tr_lst
    marks = [[element.tag.replace(W, "") for element in row.iterfind(f"{W}trPr/*")] for row in rows]
    assert marks == [["cantSplit", "tblHeader"], ["cantSplit"], []]


@pytest.mark.parametrize(("lines", "whole"), [(25, True), (26, False)])
@pytest.mark.parametrize("text", ["{}", "{} " + "chữ " * 12])
def test_a_row_of_half_a_page_stays_whole_and_a_taller_one_may_split(text, lines, whole):
    cells = ["\n".join(text.format(number).strip() for number in range(lines)), "x"]
    made = Document(BytesIO(vanban.render(notice([{"bang": {"cot": ["A", "B"], "hang": [cells]}}]))))
    assert bool(made.tables[1]._tbl.tr_lst[1].findall(f"{W}trPr/{W}cantSplit")) is whole


def test_a_single_caption_has_no_number_and_two_have():
    def captions(*blocks):
        return [khoi["loi"] for khoi in notice(list(blocks)).than_bai() if khoi["cap"].startswith("ten_")]

    table, picture = {"bang": TABLE}, {"hinh": PICTURE}
    assert captions(table, picture) == ["Kết quả xét thi đua năm 2026", "Sơ đồ tổ chức"]
    assert captions(table, picture, table) == [
        "Bảng 1. Kết quả xét thi đua năm 2026", "Sơ đồ tổ chức", "Bảng 2. Kết quả xét thi đua năm 2026",
    ]  # fmt: skip


def printed(table):
    return Document(BytesIO(vanban.render(notice([{"bang": table}])))).tables[1]


def test_shares_of_one_length_stand_in_the_middle_and_keep_their_sign():
    votes = [["Ông A", "08/09", "88,9 %", "100 %"], ["Bà B", "06/09", "66,7 %", "66,7 %"]]
    table = printed({"cot": ["Họ tên", "Số phiếu", "Tỷ lệ", "Lần trước"], "hang": votes})
    styles = [cell.paragraphs[0].style.name for cell in table.rows[1].cells]
    assert styles == ["Ô trong bảng", "Ô giữa trong bảng", "Ô giữa trong bảng", "Ô phải trong bảng"]
    assert table.rows[1].cells[2].text == "88,9\u00a0%"


def test_sums_stay_on_the_page_of_the_last_record():
    rows = [["Văn phòng", 1], ["Phòng Thí Dụ", 2], "Tổng số: 03", "Bằng chữ: ba"]
    table = printed({"cot": ["Tên", "Số"], "hang": rows})
    kept = [row._tr.findall(f".//{W}keepNext") != [] for row in table.rows]
    assert kept[:-1] == [False, False, True, True]


def test_numbers_stand_to_the_right_and_short_ones_in_the_middle():
    rows = [[1, "Văn phòng", "12.500.000", "50%"], [2, "Phòng Đầu tư", "", ""]]
    table = printed({"cot": ["TT", "Tên", "Tiền", "Tỷ lệ"], "hang": rows})
    styles = [cell.paragraphs[0].style.name for cell in table.rows[1].cells]
    assert styles == ["Ô giữa trong bảng", "Ô trong bảng", "Ô phải trong bảng", "Ô giữa trong bảng"]


def test_a_title_stays_with_its_table_and_a_table_with_its_note():
    made = Document(BytesIO(vanban.render(notice([{"bang": TABLE}, "Hết."]))))
    title = next(paragraph for paragraph in made.paragraphs if paragraph.style.name == "Tên bảng")
    assert title.style.paragraph_format.keep_with_next
    last = made.tables[1].rows[-1]
    assert all(cell.paragraphs[-1].paragraph_format.keep_with_next for cell in last.cells)


def test_a_footnote_that_a_hand_put_elsewhere_is_told_of():
    made = Document(BytesIO(vanban.render(notice(BODIES["footnotes"]))))
    reference = next(made.element.body.iter(f"{W}footnoteReference")).getparent()
    subject = next(paragraph for paragraph in made.paragraphs if paragraph.style.name == "Trích yếu")
    subject._p.append(reference)
    edited = BytesIO()
    made.save(edited)
    found = read_with_rest(edited.getvalue())
    assert [each.text for each in found.unplaced] == ["Theo số liệu chính thức."]


def test_a_picture_that_a_hand_put_elsewhere_is_told_of():
    made = Document(BytesIO(vanban.render(notice(BODIES["a picture at the end"]))))
    drawing = next(made.element.body.iter(f"{W}drawing")).getparent()
    next(paragraph for paragraph in made.paragraphs if paragraph.style.name == "Trích yếu")._p.append(drawing)
    edited = BytesIO()
    made.save(edited)
    found = read_with_rest(edited.getvalue())
    assert any("có hình" in str(each) for each in found.unplaced)


def test_a_row_added_by_hand_is_read():
    made = Document(BytesIO(vanban.render(notice(BODIES["a table at the end"]))))
    row = made.tables[1].add_row()
    for cell, text in zip(row.cells, ["3", "Phòng mới", "1", "1", ""], strict=True):
        cell.paragraphs[0].style = made.styles["Ô trong bảng"]
        cell.paragraphs[0].text = text
    edited = BytesIO()
    made.save(edited)
    found = read_with_rest(edited.getvalue())
    assert found.document.noi_dung[1].bang.hang[-1] == ("3", "Phòng mới", "1", "1", "")
    assert found.unplaced == ()


def test_a_paper_without_them_has_no_part_more_than_its_template():
    with ZipFile(BytesIO(vanban.render(notice(["Một câu."])))) as package:
        assert not [name for name in package.namelist() if "media" in name or "footnotes" in name]


@pytest.mark.parametrize("level", ["muc", "chuong", "khoan", "diem", "doan"])
def test_a_block_without_words_is_a_fault(level):
    with pytest.raises(ValidationError, match="trống"):
        notice([{level: " \u200b"}, "Hết."])


def test_the_title_of_a_part_breaks_evenly_between_meanings():
    title = "Kết quả phong trào thi đua và công tác khen thưởng 6 tháng đầu năm 2026"
    paper = notice([{"phan": title}, {"muc": "Đặc điểm"}, "Một câu."])
    shown = Document(BytesIO(vanban.render(paper)))
    [text] = [p.text for p in shown.paragraphs if p.style.name == "Tên phần chương"]
    assert text.split("\n") == [title[:38], title[39:]]
    assert vanban.read(vanban.render(paper)) == paper


def test_a_range_of_years_stays_on_one_line():
    paper = notice(["Phương hướng giai đoạn 2026 - 2030, đạt 65 % trở lên."])
    shown = Document(BytesIO(vanban.render(paper)))
    assert any("2026\u00a0-\u00a02030, đạt 65\u00a0%" in p.text for p in shown.paragraphs)
    assert vanban.read(vanban.render(paper)) == paper


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Chương II của Quy chế quy định tiêu chuẩn.", "Chương II của Quy chế quy định tiêu chuẩn."),
        ("Mục II Nghị định nêu rõ trách nhiệm.", "Mục II Nghị định nêu rõ trách nhiệm."),
        ("C. Đơn vị thứ ba", "C. Đơn vị thứ ba."),
        ("Họ tên: ....................", "Họ tên: ...................."),
        ("Các sở, ban, ngành, ...", "Các sở, ban, ngành, ..."),
    ],
)
def test_text_that_only_looks_like_a_label_or_a_stop_stays_as_typed(typed, printed):
    assert KhoiNoiDung.parse(typed).doan == printed


@pytest.mark.parametrize(
    ("typed", "level"),
    [("Chương II QUY ĐỊNH CHUNG", "chuong"), ("Phần 2: mở đầu", "phan"), ("* Một ý", "gach"), ("\uf0b7 Một ý", "gach")],
)
def test_labels_and_bullets_of_pasted_text_give_levels(typed, level):
    assert KhoiNoiDung.parse(typed).cap == level


def test_where_words_do_not_fit_a_table_only_the_longest_are_broken():
    assert squeezed([["Năm"], ["12/QĐ-KCNĐN"], ["Nguyễn"], ["x" * 200]], 40, 1, len) == (4, 7, 7, 22)
