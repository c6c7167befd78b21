"""``vanban lint``: what a clerk is told of a template."""

from __future__ import annotations

import json

import pytest
from docx import Document
from docx.shared import Mm, Pt

from vanban.loai.ke_hoach import KeHoach
from vanban.rendering.templates import find_template


@pytest.fixture
def template(folder):
    """Our template, and a way to spoil it."""

    def write(name, *, size=None, margin=None, title=None, tag=None):
        document = Document(find_template(KeHoach))
        if size:
            document.styles["Trích yếu"].font.size = Pt(size)
        if margin:
            document.sections[0].left_margin = document.sections[1].left_margin = Mm(margin)
        if title:
            document.core_properties.title = title
        if tag:
            next(p for p in document.paragraphs if p.style.name == "Trích yếu").runs[0].text = tag
        document.save(folder / name)
        return name

    return write


def test_a_right_template_is_clean(vanban, template):
    assert vanban("lint", template("mau.docx"), "--kind", "Kế hoạch") == (0, "mau.docx: không có gì phải sửa\n", "")


def test_faults_are_grouped_with_their_place_clause_and_what_is_right(vanban, template):
    status, out, err = vanban("lint", template("mau.docx", size=16, margin=20), "--kind", "ke_hoach")
    assert (status, err) == (1, "")
    assert out.splitlines() == [
        "mau.docx: 2 cảnh báo",
        "  Lề trang",
        "    cảnh báo: phần trang 1 (section); phần trang 2 (section): lề trái: đang là 20 mm, cần 30–35 mm "
        "(PL I, Ph.I, Mục I, khoản 3)",
        "  Trích yếu nội dung",
        "    cảnh báo: word/document.xml, đoạn 2: cỡ chữ: đang là 16, cần 13–14 (PL I, Ph.I, Mục II, khoản 5b)",
    ]


def test_a_wrong_tag_is_an_error_with_the_nearest_name(vanban, template):
    status, out, _ = vanban("lint", template("mau.docx", tag="{{ trich_yue }}"), "--kind", "ke_hoach")
    assert status == 1
    assert out.splitlines() == [
        "mau.docx: 1 lỗi",
        "  Thẻ",
        "    lỗi: word/document.xml, đoạn 2: {{ trich_yue }}: không có trường “trich_yue”; có phải “trich_yeu”?",
    ]


def test_notes_alone_are_no_findings(vanban, template):
    status, out, _ = vanban("lint", template("mau.docx", title="Mẫu của tôi"), "--kind", "ke_hoach")
    assert status == 0
    assert out.startswith("mau.docx: 1 lưu ý\n")


def test_json_gives_every_fact(vanban, template):
    status, out, _ = vanban("lint", template("mau.docx", size=16), "--kind", "ke_hoach", "--format", "json")
    assert status == 1
    assert json.loads(out) == [
        {
            "file": "mau.docx",
            "kind": "ke_hoach",
            "remarks": [
                {
                    "level": "warning", "group": "Trích yếu nội dung", "message": "cỡ chữ",
                    "part": "word/document.xml", "place": "đoạn 2", "tag": "", "nearest": "",
                    "clause": "PL I, Ph.I, Mục II, khoản 5b", "found": "16", "expected": "13–14",
                }
            ],
        }
    ]  # fmt: skip


def test_of_several_templates_each_is_judged_and_could_not_wins(vanban, template, folder):
    (folder / "hong.docx").write_bytes(b"PK")
    good, bad = template("tot.docx"), template("sai.docx", size=16)
    status, out, err = vanban("lint", good, "hong.docx", "khong_co.docx", bad, "--kind", "ke_hoach")
    assert status == 2
    assert [line for line in out.splitlines() if not line.startswith(" ")] == [
        "tot.docx: không có gì phải sửa",
        "sai.docx: 1 cảnh báo",
    ]
    assert err.splitlines()[0].startswith("hong.docx: ")
    assert err.splitlines()[1:] == ["khong_co.docx: không có tệp này"]


def test_an_unknown_kind_and_a_missing_one_are_told(vanban, template):
    name = template("mau.docx")
    assert vanban("lint", name, "--kind", "ke_hach").err == "không có loại văn bản “ke_hach”; có phải “ke_hoach”?\n"
    assert vanban("lint", name) == (2, "", "vanban lint: thiếu tùy chọn --kind; xem: vanban lint --help\n")
