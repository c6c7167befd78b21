"""Copies: what is added, what stays, what is refused, and that the paper inside is still the same paper."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from ooxml_integrity import check as integrity
from openxml_audit import OpenXmlValidator
from pydantic import ValidationError
from word_edits import File, W

import vanban
from vanban import copying
from vanban.checking import check
from vanban.copying import BanSao, copied
from vanban.errors import InputError, WordError
from vanban.loai.shared.base import VanBan
from vanban.reading import read_with_rest
from vanban.the_thuc import kieu
from vanban.word.reading import open_document

EXAMPLES = Path(__file__).parent.parent.parent / "examples"
PAPERS = ("quyet_dinh", "cong_dien", "cong_van", "quyet_dinh_ban_hanh_quy_che", "thu_cong", "bien_ban", "hop_dong")
NUMBERS = {"sao y": "03/SY-CĐKCN", "sao lục": "04/SL-CĐKCN", "trích sao": "05/TrS-CĐKCN"}
SIGNED = {"dien_tu": True, "gio_ky": "10:20:30"}


def data(form: str = "sao y", **changes: Any) -> BanSao:
    example = copying.load(EXAMPLES / "ban_sao.yaml").model_dump(exclude_none=True)
    return BanSao.model_validate(example | {"hinh_thuc": form, "so_ky_hieu": NUMBERS[form]} | changes)


def source(name: str) -> bytes:
    return vanban.render(vanban.load(EXAMPLES / f"{name}.yaml"))


def changed(name: str, **changes: Any) -> VanBan:
    example = vanban.load(EXAMPLES / f"{name}.yaml")
    return type(example).model_validate(example.model_dump(exclude_none=True) | changes)


def texts(file: bytes) -> list[str]:
    return [each.text for each in open_document(file).paragraphs() if not each.empty]


def styled(file: bytes, style: str) -> list[str]:
    return [each.shown for each in open_document(file).paragraphs() if each.style == style]


def first_header(file: bytes, section: int = 0) -> list[str]:
    return [block.text for block in open_document(file).sections[section].headers["first"]]


COPIES = {
    "sao_y": lambda file: copied(file, data()),
    "sao_luc": lambda file: copied(copied(file, data()), data("sao lục")),
    "dien_tu": lambda file: copied(file, data(**SIGNED)),
    "sao_luc_dien_tu": lambda file: copied(copied(file, data(**SIGNED)), data("sao lục", **SIGNED)),
}


@pytest.fixture(params=PAPERS)
def paper(request) -> bytes:
    return source(request.param)


@pytest.mark.parametrize("form", COPIES)
def test_the_paper_in_a_copy_reads_back_equal_and_nothing_is_found(paper, form, tmp_path):
    file = COPIES[form](paper)
    reading, report = read_with_rest(file), check(file)
    assert (reading.document, reading.unplaced) == (vanban.read(paper), ())
    assert (report.findings, report.unseen) == ((), ())
    path = tmp_path / "sao.docx"
    path.write_bytes(file)
    assert [str(error) for error in OpenXmlValidator().validate(str(path)).errors] == []
    assert [str(finding) for finding in integrity(str(path))] == []


@pytest.mark.parametrize("form", COPIES)
def test_a_copy_is_the_same_bytes_twice_and_leaves_the_rest_of_the_file_alone(paper, form):
    file = COPIES[form](paper)
    assert file == COPIES[form](paper)
    with ZipFile(BytesIO(paper)) as before, ZipFile(BytesIO(file)) as after:
        changed = {name for name in before.namelist() if before.read(name) != after.read(name)}
        added = set(after.namelist()) - set(before.namelist())
    if "dien_tu" in form:
        assert (changed, added) == ({"word/header3.xml"}, set())
    else:
        assert (changed, added) == ({"word/document.xml", "word/styles.xml"}, set())


def test_a_first_header_that_other_pages_share_is_left_to_them():
    shared = File(source("quyet_dinh"))
    first, second = shared.sections
    ids = [next(each for each in section if each.get(f"{W}type") == "first") for section in (first, second)]
    name = next(key for key in ids[0].attrib if key.endswith("}id"))
    ids[0].set(name, ids[1].get(name))
    file = copied(shared.data(), data(**SIGNED))
    assert first_header(file)[0].startswith("SAO Y; ")
    assert first_header(file, 1) == [""]
    assert check(file).findings == ()


def test_the_block_says_what_the_form_asks_for():
    before, after = source("cong_dien"), copied(source("cong_dien"), data())
    assert texts(after)[len(texts(before)) :] == [
        "Công đoàn các Khu công nghiệp", "Sao y", "Số: 03/SY-CĐKCN", "Đồng Nai, ngày 30 tháng 12 năm 2026", "Nơi nhận:",
        "- Công đoàn cơ sở các doanh nghiệp;", "- Ban Quản lý các Khu công nghiệp;", "- Lưu: VT.", "KT. Chủ tịch",
        "Phó Chủ tịch", "Trần Thị Thí Dụ",
    ]  # fmt: skip
    assert styled(after, kieu.HINH_THUC_SAO) == ["SAO Y"]


def test_a_sao_luc_shows_both_blocks():
    assert styled(COPIES["sao_luc"](source("cong_dien")), kieu.HINH_THUC_SAO) == ["SAO Y", "SAO LỤC"]


def test_an_electronic_copy_has_only_the_line_of_the_signature_on_page_1():
    file = COPIES["sao_luc_dien_tu"](source("quyet_dinh"))
    assert texts(file) == texts(source("quyet_dinh"))
    assert first_header(file) == [
        "SAO LỤC; Công đoàn các Khu công nghiệp; 30/12/2026; 10:20:30 +07:00",
        "SAO Y; Công đoàn các Khu công nghiệp; 30/12/2026; 10:20:30 +07:00",
    ]
    assert first_header(file, 1) == [""]


def test_the_mark_of_circulation_stays_beside_the_line_of_the_signature():
    marked = changed("cong_dien", pham_vi_luu_hanh="Lưu hành nội bộ")
    file = copied(vanban.render(marked), data(**SIGNED))
    assert first_header(file)[1:] == ["Lưu hành nội bộ"]
    assert vanban.read(file) == marked


EXTRACTS = {
    ("Điều 2",): (["Điều 2."], ["Căn cứ", "Điều 1.", "Điều 3.", "Chương"]),
    ("Căn cứ", "Điều 1"): (["Căn cứ Luật", "Điều 1."], ["Điều 2.", "Chương"]),
    ("Chương II",): (["Chương II"], ["Chương I", "Điều 1.", "Chương III"]),
    ("Văn bản kèm theo",): (["Chương I", "Chương II"], ["Căn cứ"]),
    ("1",): (["Căn cứ Luật"], ["Điều 1."]),
}


@pytest.mark.parametrize("wanted", EXTRACTS, ids=" ".join)
def test_an_extract_keeps_the_head_the_chosen_parts_and_the_signer(wanted, tmp_path):
    paper = source("quyet_dinh_ban_hanh_quy_che")
    file = copied(paper, data("trích sao", trich=wanted))
    body = open_document(file)
    there = [each.text for each in body.paragraphs() if each.style not in (kieu.KEM_THEO,)]
    kept, gone = EXTRACTS[wanted]
    assert [start for start in kept if not any(text.startswith(start) for text in there)] == []
    assert [start for start in gone if any(text == start or text.startswith(f"{start} ") for text in there)] == []
    for style in (kieu.SO_KY_HIEU, kieu.TEN_LOAI, kieu.QUYEN_HAN_CHUC_VU, kieu.HO_TEN):
        assert styled(file, style)[: len(styled(paper, style))] or style == kieu.TEN_LOAI
    assert styled(file, kieu.HINH_THUC_SAO) == ["TRÍCH SAO"]
    report = check(file)
    assert (report.findings, report.unseen) == ((), ())
    path = tmp_path / "sao.docx"
    path.write_bytes(file)
    assert [str(error) for error in OpenXmlValidator().validate(str(path)).errors] == []
    assert [str(finding) for finding in integrity(str(path))] == []


def test_what_an_extract_leaves_out_is_nowhere_in_the_file():
    blocks = [{"muc": "Phần giữ lại"}, "Nội dung công khai.", {"muc": "Phần khác"}, "Điều riêng.^[Ghi chú riêng tư.]"]
    made = changed("thong_bao", noi_dung=blocks, phu_luc=())
    paper = vanban.render(made)
    assert "Ghi chú riêng tư" in all_of(paper)
    file = copied(paper, data("trích sao", trich=["I"]))
    assert "Nội dung công khai" in all_of(file)
    assert "riêng" not in all_of(file)


def all_of(file: bytes) -> str:
    with ZipFile(BytesIO(file)) as package:
        return "".join(package.read(name).decode("utf-8", "replace") for name in package.namelist())


def test_parts_that_are_not_there_are_told_with_those_that_are():
    with pytest.raises(InputError, match=r"không thấy “Điều 99”.*có: Điều 1, Điều 2, Điều 3") as caught:
        copied(source("quyet_dinh"), data("trích sao", trich=["Điều 99", "Điều 1", "XX"]))
    assert len(caught.value.faults) == 2


@pytest.mark.parametrize(("form", "of", "reason"), [
    ("sao y", "sao_y", "đã là bản sao y"), ("sao y", "dien_tu", "đã là bản sao y"),
    ("sao lục", None, "chỉ làm từ bản sao y; tệp này là văn bản chưa sao"),
    ("sao lục", "sao_luc", "tệp này là bản sao lục"), ("trích sao", "sao_y", "đã là bản sao y"),
])  # fmt: skip
def test_a_form_that_may_not_be_made_of_this_paper_is_refused(form, of, reason):
    paper = source("cong_dien")
    file = COPIES[of](paper) if of else paper
    with pytest.raises(WordError, match=reason):
        copied(file, data(form, **({"trich": ["1"]} if form == "trích sao" else {})))


def test_a_strangers_file_is_refused_with_the_reason(tmp_path):
    from docx import Document

    Document().save(tmp_path / "la.docx")
    with pytest.raises(WordError, match=r"la\.docx: chỉ sao được tệp do vanban làm ra"):
        copied(tmp_path / "la.docx", data())


def test_tracked_changes_and_signatures_are_refused():
    file = File(source("cong_dien"))
    run = next(file.body.iter("{*}r"))
    run.addprevious(inserted := run.makeelement(run.tag[:-1] + "ins"))
    inserted.append(run)
    with pytest.raises(WordError, match="dấu sửa"):
        copied(file.data(), data())
    file = File(source("cong_dien"))
    file.members["_xmlsignatures/sig1.xml"] = b"<x/>"
    with pytest.raises(WordError, match="chữ ký số"):
        copied(file.data(), data())


def test_a_copy_is_not_older_than_its_paper():
    with pytest.raises(InputError, match="trước ngày ban hành"):
        copied(source("cong_dien"), data(ngay_sao="2026-09-17"))


@pytest.mark.parametrize(("changes", "told"), [
    ({"hinh_thuc": "chép"}, "có: sao y, sao lục, trích sao"), ({"so_ky_hieu": "03/SL-A"}, "bắt đầu bằng “SY-”"),
    ({"so_ky_hieu": None}, "chỉ ký hiệu cơ quan"), ({"dia_danh": None}, "thiếu"), ({"nguoi_ky": None}, "thiếu"),
    ({"trich": ["Điều 1"]}, "sao toàn bộ"), ({"ngay_sao": "2019-01-01"}, "từ ngày 05/3/2020"),
    ({"dien_tu": True}, "cần giờ ký"), ({"dien_tu": True, "ngay_sao": "2026"}, "đủ ngày, tháng, năm"),
    ({"loai": "ke_hoach"}, "đây là bản sao"),
])  # fmt: skip
def test_what_does_not_fit_together_is_told(changes, told):
    example = copying.load(EXAMPLES / "ban_sao.yaml").model_dump(exclude_none=True)
    with pytest.raises(ValidationError, match=told):
        BanSao.model_validate(example | changes)


def test_the_bodys_code_stands_for_the_symbol_and_the_number_is_left_open():
    made = data("sao lục", so_ky_hieu=None, ky_hieu_co_quan="STD")
    assert made.view()["so_ky_hieu"].split() == ["Số:", "/SL-STD"]


def test_a_paper_of_the_older_law_is_copied_by_the_law_of_today():
    old = changed("ke_hoach_2020", ngay_ban_hanh="2019-02-12")
    file = copied(vanban.render(old), data())
    report = check(file)
    assert (report.standard, report.findings, report.unseen) == ("tt01_2011", (), ())
