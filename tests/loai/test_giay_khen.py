"""Certificates: a sheet a recipient, the article's colours, only the variable words on pre-printed paper."""

from __future__ import annotations

from io import BytesIO

import pictures
import pytest
from docx import Document
from docx.oxml.ns import qn
from pydantic import ValidationError

import vanban
from vanban.the_thuc import kieu

SHEETS = [{"ten_nguoi_nhan": "Văn phòng"}, {"ten_nguoi_nhan": "Ông Lê Văn Mẫu", "so_so_vang": 7}]
PICTURE = {"tep": "quoc_huy.png", "du_lieu": pictures.png(40, 20)}


def made(document):
    return Document(BytesIO(vanban.render(document)))


def lines(document):
    """The style and text of every paragraph that says something, in order."""
    word = made(document)
    names = {style.style_id: style.element.find(qn("w:name")).get(qn("w:val")) for style in word.styles}
    found = []
    for paragraph in word.element.body.iter(qn("w:p")):
        text = "".join(each.text or "" for each in paragraph.iter(qn("w:t")))
        if text:
            found.append((names[paragraph.style], text))
    return found


def printed_paper(paper, **changes):
    """The title's words for a sheet that is printed already."""
    given = {"hinh_thuc": "Chiến sĩ thi đua cơ sở", "chi_in_chu": "có", "so_quyet_dinh": "26/QĐ-KCNĐN"}
    return paper("giay_khen", **(given | changes))


def errors(call, *args, **changes):
    with pytest.raises(ValidationError) as caught:
        call(*args, **changes)
    return {".".join(map(str, error["loc"])): error["msg"] for error in caught.value.errors()}


def test_a_sheet_has_the_articles_lines(paper):
    sheet = lines(paper("giay_khen"))
    assert sheet[: len(sheet) // 2] == [
        (kieu.KHEN_QUOC_HIEU, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
        (kieu.KHEN_TIEU_NGU, "Độc lập - Tự do - Hạnh phúc"),
        (kieu.KHEN_THAM_QUYEN, "Trưởng ban Ban Quản lý các Khu công nghiệp tỉnh Đồng Nai"),
        (kieu.KHEN_TANG, "Tặng"),
        (kieu.KHEN_TEN, "Giấy khen"),
        (kieu.KHEN_NGUOI, "Phòng Quản lý lao động"),
        (kieu.KHEN_DONG_PHU, "Ban Quản lý các Khu công nghiệp tỉnh Đồng Nai"),
        (kieu.KHEN_THANH_TICH, "Đã có thành tích xuất sắc trong phong trào thi đua năm 2025"),
        (kieu.KHEN_SO_QUYET_DINH, "Số quyết định: 25/QĐ-KCNĐN ngày 20 tháng 01 năm 2026"),
        (kieu.KHEN_SO_VANG, "Số sổ vàng: 1"),
        (kieu.KHEN_DIA_DANH, "Đồng Nai, ngày 20 tháng 01 năm 2026"),
        (kieu.KHEN_CHUC_VU, "Trưởng ban"),
        (kieu.KHEN_HO_TEN, "Nguyễn Văn Ví Dụ"),
    ]


def test_who_awards_and_the_awards_name_are_red_and_all_else_black(paper):
    styles = {style.element.find(qn("w:name")).get(qn("w:val")): style for style in made(paper("giay_khen")).styles}
    used = {style for style, _ in lines(paper("giay_khen"))}
    red = {name for name in used if styles[name].font.color.rgb is not None}
    assert red == {kieu.KHEN_THAM_QUYEN, kieu.KHEN_TEN}
    assert all(
        styles[name].font.bold and styles[name].font.italic for name in (kieu.KHEN_SO_QUYET_DINH, kieu.KHEN_SO_VANG)
    )


def test_a_title_is_conferred(paper):
    told = dict(lines(paper("giay_khen", hinh_thuc="“Chiến sĩ thi đua cơ sở”")))
    assert (told[kieu.KHEN_TANG], told[kieu.KHEN_TEN]) == ("Tặng danh hiệu", "Chiến sĩ thi đua cơ sở")


def test_each_recipient_has_a_page_and_the_ordinal_in_the_decision(paper):
    document = paper("giay_khen", cac_to=SHEETS)
    assert [sheet.so_so_vang for sheet in document.cac_to] == [1, 7]
    assert [text for style, text in lines(document) if style == kieu.KHEN_THANH_TICH] == [document.thanh_tich] * 2
    assert len(made(document).sections) == 2
    assert vanban.read(vanban.render(document)) == document


def test_the_first_sheets_achievement_is_the_common_one(paper):
    own = [{**SHEETS[0], "thanh_tich": "Một."}, {**SHEETS[1], "thanh_tich": "Hai"}]
    for common in (None, "Ba"):
        document = paper("giay_khen", thanh_tich=common, cac_to=own)
        assert (document.thanh_tich, [sheet.thanh_tich for sheet in document.cac_to]) == ("Một", [None, "Hai"])
        assert vanban.read(vanban.render(document)) == document


def test_on_printed_paper_only_variable_words_are_printed(paper):
    styles = [style for style, _ in lines(printed_paper(paper))]
    fixed = {kieu.KHEN_QUOC_HIEU, kieu.KHEN_TIEU_NGU, kieu.KHEN_THAM_QUYEN, kieu.KHEN_TANG, kieu.KHEN_TEN}
    assert not fixed & set(styles)
    told = dict(lines(printed_paper(paper)))
    assert told[kieu.KHEN_SO_QUYET_DINH] == "26/QĐ-KCNĐN ngày 20 tháng 01 năm 2026"
    assert told[kieu.KHEN_SO_VANG] == "2"


def frames(document):
    return [section._sectPr.find(qn("w:pgBorders")) is not None for section in made(document).sections]


def test_a_frame_stands_around_whole_sheets_only(paper):
    assert frames(paper("giay_khen")) == [True, True]
    assert frames(printed_paper(paper)) == [False, False]


@pytest.mark.parametrize(("moved", "right", "down"), [
    ({"ngang": "2", "doc": "-1,5"}, 2, -1.5), ({"ngang": "-3.5 mm"}, -3.5, 0), ({}, 0, 0),
])  # fmt: skip
def test_words_are_moved_as_the_printer_needs_it(paper, moved, right, down):
    here = made(printed_paper(paper, lech=moved)).sections
    there = made(paper("giay_khen")).sections
    for shifted, plain in zip(here, there, strict=True):
        for side, by in (("left", right), ("right", -right), ("top", down), ("bottom", -down)):
            margins = (getattr(each, f"{side}_margin").mm for each in (shifted, plain))
            assert round(next(margins) - next(margins), 1) == by


def test_a_shift_is_remembered_by_the_file(paper):
    document = printed_paper(paper, lech={"ngang": "-0,5", "doc": "12"})
    assert vanban.read(vanban.render(document)) == document


def test_a_whole_sheet_is_not_moved(paper):
    assert paper("giay_khen", lech={"ngang": "2"}).lech.ngang == "0"


def test_the_emblem_is_the_offices_picture_and_fits_its_place(paper):
    document = paper("giay_khen", quoc_huy=PICTURE)
    assert (document.quoc_huy.rong, document.quoc_huy.mo_ta) == (48, "Quốc huy")
    assert len(made(document).inline_shapes) == 2
    assert vanban.read(vanban.render(document)) == document
    bare = printed_paper(paper, quoc_huy=PICTURE)
    assert len(made(bare).inline_shapes) == 0


def test_another_post_stands_under_the_signature(paper):
    document = paper("giay_khen", nguoi_ky={"chuc_vu": "Trưởng ban", "ho_ten": "Lê Văn Mẫu", "chuc_vu_khac": "Bí thư"})
    assert [text for style, text in lines(document) if style == kieu.KHEN_CHUC_VU_KHAC] == ["Bí thư", "Bí thư"]
    assert vanban.read(vanban.render(document)) == document


def test_a_draft_reads_back_with_open_places(paper):
    signer = {"chuc_vu": "Phó Trưởng ban", "quyen_han": "KT. Trưởng ban"}
    draft = paper("giay_khen", so_quyet_dinh="/QĐ-KCNĐN", ngay_ban_hanh="01/2026", nguoi_ky=signer)
    told = dict(lines(draft))
    assert told[kieu.KHEN_SO_QUYET_DINH] == "Số quyết định: ……/QĐ-KCNĐN ngày …… tháng 01 năm 2026"
    assert vanban.read(vanban.render(draft)) == draft


@pytest.mark.parametrize(("changes", "field", "said"), [
    ({"so_quyet_dinh": "25/KH-KCNĐN"}, "so_quyet_dinh", "QĐ-"),
    ({"thanh_tich": None, "cac_to": SHEETS}, "thanh_tich", "required"),
    ({"cac_to": [{**SHEETS[1], "so_so_vang": 2}, SHEETS[0]]}, "cac_to.1.so_so_vang", "đã có"),
    ({"lech": {"ngang": "31"}, "chi_in_chu": "có"}, "lech.ngang", "30 mm"),
    ({"lech": {"doc": "xa"}}, "lech.doc", "milimét"),
])  # fmt: skip
def test_a_fault_is_told_where_it_is(paper, changes, field, said):
    found = errors(paper, "giay_khen", **changes)
    assert field in found
    assert said in found[field]


def test_no_rule_of_the_decree_is_for_a_certificate(paper):
    report = vanban.check(vanban.render(paper("giay_khen")))
    assert (report.regime, report.findings) == ("specialised", ())
