"""Where a template's look leaves the decree: one fault, one remark; the ends of every range are within it."""

from __future__ import annotations

from copy import deepcopy

import pytest
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml.ns import qn
from docx.shared import Mm, Pt
from tests.linting.conftest import TEMPLATE, paragraphs, remarks, restyled, style

from vanban.linting import Level
from vanban.rendering.templates import find_template
from vanban.the_thuc import kieu


def size(name, points):
    return lambda document: setattr(style(document, name).font, "size", Pt(points))


def look(component, **values):
    def change(document):
        for attribute, value in values.items():
            setattr(style(document, component).font, attribute, value)

    return change


def spacing(name, **values):
    def change(document):
        for attribute, value in values.items():
            setattr(style(document, name).paragraph_format, attribute, value)

    return change


def margins(**values):
    def change(document):
        for section in document.sections:
            for side, millimetres in values.items():
                setattr(section, f"{side}_margin", Mm(millimetres))

    return change


def letter_paper(document):
    for section in document.sections:
        section.page_width, section.page_height = Mm(216), Mm(279)


def number_on_page_one(document):
    for section in document.sections:
        section.different_first_page_header_footer = False


def number_in_the_footer(document):
    section = document.sections[0]
    number = section.header.paragraphs[0]._p
    section.footer.is_linked_to_previous = False
    section.footer._element.append(deepcopy(number))
    section.footer._element.remove(section.footer.paragraphs[0]._p)
    number.getparent().remove(number)
    section.header._element.append(section.header._element.makeelement(qn("w:p")))


def number_at_the_right(document):
    document.sections[0].header.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.RIGHT


def no_line_under_the_motto(document):
    border = style(document, kieu.KE_TIEU_NGU).element.pPr.find(qn("w:pBdr"))
    border.getparent().remove(border)


def arial_everywhere(document):
    fonts = document.styles.element.find(qn("w:docDefaults")).find(".//" + qn("w:rFonts"))
    for slot in ("ascii", "hAnsi", "eastAsia", "cs"):
        fonts.set(qn(f"w:{slot}"), "Arial")


LEFT = WD_ALIGN_PARAGRAPH.LEFT
RUNNING = [kieu.NOI_DUNG, kieu.DIEU_TRON, kieu.KHOAN_TRON, kieu.DIEM, kieu.GACH]

# change → the one remark: (group, message, found, expected)
FAULTS = {
    "a motto too large": (size(kieu.TIEU_NGU, 16), "Tiêu ngữ", "cỡ chữ", "16", "13–14"),
    "a parent body too small": (size(kieu.CO_QUAN_CHU_QUAN, 11), "Tên cơ quan chủ quản", "cỡ chữ", "11", "12–13"),
    "a number of another size": (size(kieu.SO_KY_HIEU, 14), "Số, ký hiệu", "cỡ chữ", "14", "13"),
    "recipients too large": (size(kieu.NOI_NHAN, 12), "Danh sách nơi nhận", "cỡ chữ", "12", "11"),
    "body text too large": (size(kieu.NOI_DUNG, 15), "Nội dung", "cỡ chữ", "15", "13–14"),
    "a subject not bold": (
        look(kieu.TRICH_YEU, bold=False), "Trích yếu nội dung", "kiểu chữ", "đứng, không đậm", "đứng, đậm",
    ),
    "an upright date": (
        look(kieu.DIA_DANH_THOI_GIAN, italic=False), "Địa danh và thời gian ban hành", "kiểu chữ", "đứng, không đậm",
        "nghiêng, không đậm",
    ),
    "a kind in small letters": (
        look(kieu.TEN_LOAI, all_caps=False), "Tên loại văn bản", "loại chữ", "in thường", "in hoa",
    ),
    "a motto in capitals": (look(kieu.TIEU_NGU, all_caps=True), "Tiêu ngữ", "loại chữ", "in hoa", "in thường"),
    "a subject at the left": (
        spacing(kieu.TRICH_YEU, alignment=LEFT), "Trích yếu nội dung", "canh dòng", "canh trái", "canh giữa",
    ),
    "a ragged body": (
        lambda d: [spacing(name, alignment=LEFT)(d) for name in RUNNING],
        "Nội dung", "canh dòng", "canh trái", "canh đều hai lề",
    ),
    "lines too far apart": (
        lambda d: [spacing(n, line_spacing=2.0)(d) for n in (*RUNNING, kieu.CAN_CU, kieu.MUC, kieu.KHOAN)],
        "Nội dung", "khoảng cách dòng", "2 dòng", "1 đến 1,5 dòng",
    ),
    "a deep first line": (
        lambda d: [spacing(name, first_line_indent=Mm(20))(d) for name in (kieu.NOI_DUNG, kieu.KHOAN_TRON)],
        "Nội dung", "lùi đầu dòng", "2 cm", "1 cm hoặc 1,27 cm",
    ),
    "another font for one": (look(kieu.TRICH_YEU, name="Arial"), "Phông chữ", "phông chữ", "Arial", "Times New Roman"),
    "another font for all": (arial_everywhere, "Phông chữ", "phông chữ", "Arial", "Times New Roman"),
    "a narrow left margin": (margins(left=20), "Lề trang", "lề trái", "20 mm", "30–35 mm"),
    "a wide top margin": (margins(top=30), "Lề trang", "lề trên", "30 mm", "20–25 mm"),
    "another paper": (letter_paper, "Khổ giấy", "khổ giấy", "216,01 × 278,99 mm", "A4 (210 × 297 mm)"),
    "a number on page one": (
        number_on_page_one, "Số trang", "số trang thứ nhất", "hiện số ở trang thứ nhất", "không hiện",
    ),
    "a number at the foot": (
        number_in_the_footer, "Số trang", "vị trí số trang", "chân trang (lề dưới)", "đầu trang (lề trên)",
    ),
    "a number at the right": (number_at_the_right, "Số trang", "canh số trang", "canh phải", "canh giữa"),
    "no line under the motto": (
        no_line_under_the_motto, "Tiêu ngữ", "đường kẻ bên dưới", "không có", "đường kẻ ngang, nét liền",
    ),
}  # fmt: skip


def test_our_own_templates_have_nothing_to_mend(kind):
    assert remarks_of(kind) == ()


def remarks_of(kind):
    from vanban.linting import lint

    path = find_template(kind)
    return lint(path.read_bytes(), str(path), kind)


@pytest.mark.parametrize(("change", "group", "message", "found", "expected"), FAULTS.values(), ids=FAULTS)
def test_one_fault_gives_one_remark(said, change, group, message, found, expected):
    assert said(change) == [(group, message, found, expected)]


def test_a_remark_cites_its_clause_and_its_place():
    [remark] = remarks(restyled(size(kieu.TIEU_NGU, 16)))
    assert (remark.level, remark.clause) == (Level.WARNING, "PL I, Ph.I, Mục II, khoản 1b")
    assert (remark.part, remark.place) == ("word/document.xml", "bảng 1, hàng 1, ô 2, đoạn 2")
    assert str(remark) == (
        "word/document.xml, bảng 1, hàng 1, ô 2, đoạn 2: cỡ chữ: đang là 16, cần 13–14 (PL I, Ph.I, Mục II, khoản 1b)"
    )


def test_what_is_seen_in_many_places_is_said_once_with_a_few_of_them():
    [remark] = remarks(restyled(arial_everywhere))
    assert len(remark.place.split("; ")) > 20
    assert str(remark).count("đoạn") < 8
    assert "chỗ nữa" in str(remark)


def test_the_low_end_of_every_range_is_right(said):
    sizes = {
        kieu.QUOC_HIEU: 12, kieu.TIEU_NGU: 13, kieu.CO_QUAN_CHU_QUAN: 12, kieu.CO_QUAN_BAN_HANH: 12,
        kieu.DIA_DANH_THOI_GIAN: 13, kieu.TEN_LOAI: 13, kieu.TRICH_YEU: 13, kieu.QUYEN_HAN_CHUC_VU: 13,
        kieu.HO_TEN: 13, kieu.SO_TRANG: 13, kieu.CAN_CU: 13, kieu.MUC: 13, kieu.KHOAN: 13, kieu.TEN_PHU_LUC: 13,
        kieu.KEM_THEO: 13, **dict.fromkeys(RUNNING, 13),
    }  # fmt: skip
    body = [spacing(name, first_line_indent=Mm(10), line_spacing=1.0, space_before=Pt(6)) for name in RUNNING]
    assert said(*(size(name, points) for name, points in sizes.items()), *body) == []


def test_the_wide_end_of_every_margin_is_right(said):
    assert said(margins(top=25, bottom=25, left=35, right=15)) == []


def test_what_is_set_on_the_letters_themselves_counts(said):
    def on_the_run(points):
        def change(document):
            paragraphs(document, kieu.TRICH_YEU)[0].r_lst[0].get_or_add_rPr().sz_val = Pt(points)

        return change

    assert said(size(kieu.TRICH_YEU, 16), on_the_run(14)) == []
    assert said(on_the_run(16)) == [("Trích yếu nội dung", "cỡ chữ", "16", "13–14")]


def test_capitals_made_by_the_tag_count(said):
    def upper(document):
        paragraphs(document, kieu.TEN_LOAI)[0].r_lst[0].text = "{{ ten_loai|upper }}"

    assert said(look(kieu.TEN_LOAI, all_caps=False), upper) == []


def test_a_theme_that_tells_no_font_is_worth_a_note(said):
    def themed(document):
        fonts = document.styles.element.find(qn("w:docDefaults")).find(".//" + qn("w:rFonts"))
        for slot in list(fonts.attrib):
            del fonts.attrib[slot]
        fonts.set(qn("w:asciiTheme"), "khongCo")
        fonts.set(qn("w:hAnsiTheme"), "khongCo")

    [remark] = remarks(restyled(themed))
    assert (remark.level, remark.message) == (Level.NOTE, "không xác định được phông chữ")


def test_the_template_is_read_from_the_checkout():
    assert TEMPLATE.is_file()
