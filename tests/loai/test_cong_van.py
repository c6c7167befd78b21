"""Công văn: its symbol, its subject, those addressed, the address at the foot of page 1."""

from __future__ import annotations

from io import BytesIO

import pytest
from docx import Document
from pydantic import ValidationError

import vanban
from vanban.standards import nd30_2020 as nd30
from vanban.the_thuc import kieu

LONG = "góp ý dự thảo Kế hoạch tổ chức Hội nghị biểu dương doanh nghiệp, người lao động tiêu biểu trong khu công nghiệp"


def codes(**given):
    return {"so_ky_hieu": None, "ky_hieu_co_quan": None, "ky_hieu_don_vi": None, **given}


@pytest.mark.parametrize("given", [
    codes(so_ky_hieu="/KCNĐN-VP"), codes(ky_hieu_co_quan="KCNĐN", ky_hieu_don_vi="VP"),
    codes(ky_hieu_co_quan="KCNĐN-VP"), codes(so_ky_hieu="Số: /KCNĐN-VP", ky_hieu_co_quan="KCNĐN"),
])  # fmt: skip
def test_the_symbol_has_the_codes_of_body_and_unit_however_they_are_given(paper, given):
    letter = paper("cong_van", **given)
    assert letter.view()["so_ky_hieu"].endswith("/KCNĐN-VP")
    assert (letter.ky_hieu_co_quan, letter.ky_hieu_don_vi) == ("KCNĐN", "VP")


@pytest.mark.parametrize(("given", "field", "said"), [
    (codes(so_ky_hieu="12/KCNĐN"), "ky_hieu_don_vi", "thiếu"),
    (codes(ky_hieu_co_quan="KCNĐN"), "ky_hieu_don_vi", "thiếu"),
    (codes(so_ky_hieu="12/KCNĐN-CV"), "so_ky_hieu", "CV"),
    (codes(so_ky_hieu="12/KCNĐN-VP", ky_hieu_co_quan="SNV"), "ky_hieu_co_quan", "không khớp"),
    (codes(so_ky_hieu="12/KCNĐN-VP", ky_hieu_don_vi="TĐKT"), "ky_hieu_don_vi", "không khớp"),
    (codes(), "so_ky_hieu", "thiếu"),
])  # fmt: skip
def test_a_wrong_symbol_is_told_at_its_own_field(paper, given, field, said):
    with pytest.raises(ValidationError) as caught:
        paper("cong_van", **given)
    [error] = caught.value.errors()
    assert error["loc"] == (field,)
    assert said in error["msg"]


@pytest.mark.parametrize(("typed", "printed"), [
    ("V/v: Đăng ký thi đua.", "V/v đăng ký thi đua"), ("Về việc đăng ký thi đua", "V/v đăng ký thi đua"),
    ("V/v Về việc đăng ký", "V/v đăng ký"), ("Đồng Nai đăng cai hội nghị", "V/v Đồng Nai đăng cai hội nghị"),
    ("UBND tỉnh giao việc", "V/v UBND tỉnh giao việc"),
])  # fmt: skip
def test_the_subject_follows_vv_in_small_letters(paper, typed, printed):
    view = paper("cong_van", trich_yeu=typed).view()
    assert view["trich_yeu_cong_van"] == printed
    assert (view["trich_yeu"], view["tieu_de"]) == ("", f"Công văn {printed}")


def test_a_long_subject_breaks_into_lines_of_the_left_column(paper):
    made = Document(BytesIO(vanban.render(paper("cong_van", trich_yeu=LONG))))
    [subject] = [p for p in made.tables[0].rows[1].cells[0].paragraphs if p.text.startswith("V/v")]
    assert subject.style.name == kieu.TRICH_YEU_CONG_VAN
    assert len(subject.text.split("\n")) >= 3
    assert subject.text.replace("\n", " ") == f"V/v {LONG}"


def test_no_kinds_name_is_printed_and_as_above_comes_first(paper):
    made = Document(BytesIO(vanban.render(paper("cong_van", noi_nhan=["Như trên", "Lãnh đạo Ban"]))))
    styles = {p.style.name for p in made.paragraphs}
    assert not styles & {kieu.TEN_LOAI, kieu.TRICH_YEU}
    recipients = [p.text for p in made.tables[-1].rows[0].cells[0].paragraphs if p.style.name == kieu.NOI_NHAN]
    assert recipients[:2] == ["- Như trên;", "- Lãnh đạo Ban;"]


def test_one_addressee_stands_beside_the_label_several_below_it(paper):
    def addressed(names):
        made = Document(BytesIO(vanban.render(paper("cong_van", kinh_gui=names))))
        wanted = (kieu.KINH_GUI, kieu.KINH_GUI_NHIEU, kieu.TEN_KINH_GUI)
        return [(p.style.name, p.text) for p in made.paragraphs if p.style.name in wanted]

    assert addressed(["Bộ Nội vụ."]) == [(kieu.KINH_GUI, "Kính gửi: Bộ Nội vụ")]
    assert addressed(["Bộ Nội vụ", "- Bộ Tài chính;"]) == [
        (kieu.KINH_GUI_NHIEU, "Kính gửi:"), (kieu.TEN_KINH_GUI, "- Bộ Nội vụ;"), (kieu.TEN_KINH_GUI, "- Bộ Tài chính."),
    ]  # fmt: skip


def test_the_address_stands_at_the_foot_of_page_1_only(paper):
    lines = ["Địa chỉ: số 1, đường Thí Dụ", "Điện thoại: 0251 3000 000"]
    section = Document(BytesIO(vanban.render(paper("cong_van", dia_chi=lines)))).sections[0]
    foot = section.first_page_footer.paragraphs
    assert [p.text for p in foot] == lines
    assert {p.style.name for p in foot} == {kieu.DIA_CHI}
    assert foot[0].style.font.size.pt in nd30.DIA_CHI.co
    assert not any(p.text for p in section.footer.paragraphs)


def test_without_an_address_the_foot_is_empty(paper):
    section = Document(BytesIO(vanban.render(paper("cong_van", dia_chi=None)))).sections[0]
    assert [p.text for p in section.first_page_footer.paragraphs] == [""]


def test_an_older_letter_has_page_number_and_address_at_its_foot(paper):
    letter = paper("cong_van", ngay_ban_hanh="2019-05-06")
    section = Document(BytesIO(vanban.render(letter))).sections[0]
    assert "PAGE" in section.footer._element.xml
    assert [p.text for p in section.first_page_footer.paragraphs] == list(letter.dia_chi)
    assert vanban.read(vanban.render(letter)) == letter
