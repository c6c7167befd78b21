"""Everything wrong with a template's tags in one run, and what it leaves out."""

from __future__ import annotations

import re
from copy import deepcopy

import pytest
from docx.oxml.ns import qn
from docx.shared import Pt
from docx.text.run import Run
from tests.linting.conftest import paragraphs, remarks, restyled, style

from vanban.errors import WordError
from vanban.linting import Level, lint
from vanban.linting.specimen import printed_names
from vanban.loai import find_kind
from vanban.the_thuc import kieu


def text(name, new):
    """Retype what the first paragraph of a style says."""
    return lambda document: setattr(paragraphs(document, name)[0].r_lst[0], "text", new)


def without(name):
    """Take out the paragraphs of a style."""

    def change(document):
        for paragraph in paragraphs(document, name):
            paragraph.getparent().remove(paragraph)

    return change


def half_bold(name):
    """Make the second half of a tag light, which its style is not."""

    def change(document):
        run = paragraphs(document, name)[0].r_lst[0]
        other = deepcopy(run)
        run.text, other.text = run.text[:5], run.text[5:]
        Run(other, None).bold = False
        run.addnext(other)

    return change


def two_runs(document):
    """Part a tag over two runs of one look, as Word does at every edit."""
    run = paragraphs(document, kieu.HO_TEN)[0].r_lst[0]
    run.text = "{{ ho_"
    other = deepcopy(run)
    other.text = "ten }}"
    run.addnext(other)


def stray_tag_in_the_header(document):
    paragraph = document.sections[0].header.paragraphs[0]
    paragraph.add_run("{{ so_ky_hiu }}")


def test_every_fault_is_told_in_one_run_with_its_place_and_the_nearest_name():
    found = remarks(
        restyled(
            text(kieu.TRICH_YEU, "{{ trich_yue }}"),
            text(kieu.HO_TEN, "{{ ho_ten | uper }}"),
            text(kieu.NOI_NHAN, "{{ noi"),
            stray_tag_in_the_header,
            lambda document: setattr(style(document, kieu.TIEU_NGU).font, "size", Pt(16)),
        )
    )
    errors = [(r.part, r.place, r.tag, r.nearest) for r in found if r.level == Level.ERROR]
    assert errors == [
        ("word/document.xml", "đoạn 2", "{{ trich_yue }}", "trich_yeu"),
        ("word/document.xml", "bảng 2, hàng 1, ô 1, đoạn 3", "{{ noi", ""),
        ("word/document.xml", "bảng 2, hàng 1, ô 2, đoạn 8", "{{ ho_ten | uper }}", "upper"),
        ("word/header1.xml", "đoạn 1", "{{ so_ky_hiu }}", "so_ky_hieu"),
    ]
    assert {r.group for r in found if r.level == Level.ERROR} == {"Thẻ"}
    others = [(r.group, r.found) for r in found if r.level != Level.ERROR]
    assert ("Tiêu ngữ", "16") in others
    assert not [r for r in found if "trich_yeu" in r.message]  # misspelt is not left out
    assert "có phải “trich_yeu”?" in str(found[0])


def test_the_same_slip_at_two_places_is_told_at_both():
    found = remarks(restyled(text(kieu.TRICH_YEU, "{{ sai }}"), text(kieu.TEN_LOAI, "{{ sai }}")))
    assert [r.place for r in found if r.tag == "{{ sai }}"] == ["đoạn 1", "đoạn 2"]


@pytest.mark.parametrize(
    ("names", "field"),
    [((kieu.HO_TEN, kieu.HO_TEN_DUOI), "ho_ten"), ((kieu.SO_KY_HIEU,), "so_ky_hieu"), ((kieu.TRICH_YEU,), "trich_yeu")],
)
def test_a_field_that_is_never_printed_is_told_once(said, names, field):
    def emptied(document):
        for paragraph in [one for name in names for one in paragraphs(document, name)]:
            for run in paragraph.r_lst:
                paragraph.remove(run)

    group = "Còn thiếu so với mẫu gốc"
    assert said(emptied) == [(group, f"mẫu không in mục “{field}” ở đâu cả", "", "")]


def test_what_is_only_asked_about_is_not_printed(said):
    found = said(*(text(name, "{% if ho_ten %}đã ký{% endif %}") for name in (kieu.HO_TEN, kieu.HO_TEN_DUOI)))
    assert [message for _, message, _, _ in found] == ["mẫu không in mục “ho_ten” ở đâu cả"]


def test_a_list_that_is_looped_over_is_printed():
    assert printed_names("{%tr for a in noi_nhan if a %}") >= {"noi_nhan"}
    assert printed_names("{{ x.y }} {{ z|join(', ') }} {{ 'w' }}") == {"x", "z"}
    assert printed_names("{# so_ban #} {% if so_ban %}") == set()


def test_pages_without_a_number_are_told_of(said):
    def bare(document):
        number = document.sections[0].header.paragraphs[0]._p
        number.remove(number.find(qn("w:fldSimple")))

    assert said(bare) == [("Còn thiếu so với mẫu gốc", "mẫu không có số trang", "", "")]


def test_properties_left_empty_are_only_worth_a_note():
    def bare(document):
        document.core_properties.title = "Mẫu của tôi"

    [remark] = remarks(restyled(bare))
    assert remark.level == Level.NOTE
    assert "tieu_de" in remark.message


def test_a_rule_without_its_style_is_worth_a_note():
    def plain(document):
        for paragraph in paragraphs(document, kieu.KE_TRICH_YEU):
            border = style(document, kieu.KE_TRICH_YEU).element.pPr.find(qn("w:pBdr"))
            paragraph.get_or_add_pPr().append(deepcopy(border))
            paragraph.pPr.remove(paragraph.pPr.find(qn("w:pStyle")))

    found = [r for r in remarks(restyled(plain)) if kieu.KE_TRICH_YEU in r.message]
    assert [r.level for r in found] == [Level.NOTE]
    assert "độ dài" in found[0].message


def test_a_component_without_its_style_is_worth_a_note():
    def plain(document):
        for paragraph in paragraphs(document, kieu.KHOAN_TRON):
            paragraph.style = style(document, "Normal").style_id

    found = [r for r in remarks(restyled(plain)) if kieu.KHOAN_TRON in r.message]
    assert [r.level for r in found] == [Level.NOTE]


def test_a_tag_of_two_looks_is_told_and_one_of_one_look_is_not(said):
    assert said(two_runs) == []
    found = [r for r in remarks(restyled(half_bold(kieu.HO_TEN))) if r.group == "Thẻ"]
    assert [(r.level, r.tag, r.place) for r in found] == [
        (Level.WARNING, "{{ ho_ten }}", "bảng 2, hàng 1, ô 2, đoạn 8")
    ]


def test_every_remark_is_vietnamese():
    found = remarks(
        restyled(
            text(kieu.TRICH_YEU, "{{ trich_yue }}"),
            without(kieu.HO_TEN),
            half_bold(kieu.TEN_LOAI),
            lambda document: setattr(style(document, kieu.TIEU_NGU).font, "size", Pt(16)),
        )
    )
    assert len(found) >= 4
    for remark in found:
        own = re.sub(r"“[^”]*”|‘[^’]*’|\{\{.*?\}\}|\{%.*?%\}|word/\w+\.xml", "", f"{remark.group} {remark.message}")
        assert not own.isascii(), remark
        assert not re.search(r"[fjwz]", own.replace("File, Info", "")), remark


def test_what_is_no_word_file_is_refused():
    with pytest.raises(WordError):
        lint(b"PK", "mau.docx", find_kind("ke_hoach"))
