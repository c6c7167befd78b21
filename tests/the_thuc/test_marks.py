"""The marks of a paper and what stands around its signer's name: read leniently, printed, read back, refused."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError
from word_edits import File, W

import vanban
from vanban.checking import check
from vanban.loai.shared.base import VanBan
from vanban.reading import read_with_rest, to_yaml
from vanban.the_thuc import kieu
from vanban.the_thuc.nguoi_ky import NguoiKy
from vanban.word.reading import open_document

EXAMPLES = Path(__file__).parent.parent.parent / "examples"
KINDS = ("cong_dien", "cong_van", "quyet_dinh_ban_hanh_quy_che", "bien_ban", "thu_cong", "hop_dong")
OTHER = {
    "quyen_han": "KT. Trưởng ban", "chuc_vu": "Phó Trưởng ban", "ho_ten": "Nguyễn Văn Ví Dụ",
    "chuc_vu_khac": "Thứ trưởng Bộ Thí dụ",
}  # fmt: skip


def paper(name: str, **changes: Any) -> VanBan:
    example = vanban.load(EXAMPLES / f"{name}.yaml")
    return type(example).model_validate(example.model_dump(exclude_none=True) | changes)


@pytest.mark.parametrize(("typed", "degree"), [
    ("khẩn", "Khẩn"), ("KHẨN", "Khẩn"), ("Độ khẩn: thượng khẩn", "Thượng khẩn"), ("thuong khan", "Thượng khẩn"),
    ("HOẢ TỐC", "Hỏa tốc"), (" hỏa  tốc ", "Hỏa tốc"),
])  # fmt: skip
def test_a_degree_of_urgency_is_read_leniently(typed, degree):
    assert paper("cong_dien", do_khan=typed).do_khan == degree


def test_another_degree_is_refused_and_told_which_there_are():
    with pytest.raises(ValidationError, match="có: khẩn, thượng khẩn, hỏa tốc"):
        paper("cong_dien", do_khan="rất khẩn")


@pytest.mark.parametrize("field", ["do_khan", "pham_vi_luu_hanh"])
@pytest.mark.parametrize("secret", ["MẬT", "Tối mật", "tuyệt mật", "độ mật: mật"])
def test_a_secret_paper_is_refused(field, secret):
    with pytest.raises(ValidationError, match="vanban không xử lý văn bản mật"):
        paper("cong_dien", **{field: secret})


@pytest.mark.parametrize("name", KINDS)
@pytest.mark.parametrize("degree", ["khẩn", "thượng khẩn", "hỏa tốc"])
def test_marks_of_any_kind_read_back_and_are_clean(name, degree, tmp_path):
    made = paper(name, do_khan=degree, pham_vi_luu_hanh="LƯU HÀNH NỘI BỘ")
    assert made.pham_vi_luu_hanh == "Lưu hành nội bộ"
    data = vanban.render(made)
    reading, report = read_with_rest(data), check(data)
    assert (reading.document, reading.unplaced) == (made, ())
    assert (report.findings, report.unseen) == ((), ())
    (tmp_path / "lai.yaml").write_text(to_yaml(made), "utf-8")
    assert vanban.load(tmp_path / "lai.yaml") == made


def test_the_mark_of_circulation_is_on_page_1_of_the_paper_only():
    word = open_document(vanban.render(paper("quyet_dinh", pham_vi_luu_hanh="Xem xong trả lại")))
    shown = [[block.text for block in section.headers["first"]] for section in word.sections]
    assert shown == [["Xem xong trả lại"], [""]]
    assert not any(each.style == kieu.PHAM_VI_LUU_HANH for each in word.paragraphs())


def test_a_fault_in_the_mark_of_the_top_margin_is_seen():
    data = vanban.render(paper("cong_dien", pham_vi_luu_hanh="Lưu hành nội bộ"))
    file = File(data)
    mark = next(p for p in file.tree("word/header3.xml").iter(f"{W}p"))
    file.run(mark, b="0")
    assert [finding.rule for finding in check(file.data()).findings] == ["luu-hanh.kieu-chu"]


def test_another_post_stands_between_the_room_to_sign_and_the_name():
    made = paper("quyet_dinh", nguoi_ky=OTHER)
    data = vanban.render(made)
    texts = [(each.style, each.shown) for each in open_document(data).paragraphs()]
    at = texts.index((kieu.CHUC_VU_KHAC, "THỨ TRƯỞNG BỘ THÍ DỤ"))
    assert texts[at - 1] == (kieu.QUYEN_HAN_CHUC_VU, "PHÓ TRƯỞNG BAN")
    assert texts[at + 1] == (kieu.HO_TEN_DUOI, "Nguyễn Văn Ví Dụ")
    assert vanban.read(data) == made
    assert check(data).findings == ()


@pytest.mark.parametrize(("typed", "printed"), [
    ("PGS. TS", "PGS. TS. Nguyễn Văn Ví Dụ"), ("ThS.", "ThS. Nguyễn Văn Ví Dụ"),
    ("tiến sĩ", "Tiến sĩ Nguyễn Văn Ví Dụ"), ("Đại tá, TS", "Đại tá, TS. Nguyễn Văn Ví Dụ"),
])  # fmt: skip
def test_titles_stand_before_the_name_when_they_are_asked_for(typed, printed):
    signer = {"chuc_vu": "Hiệu trưởng", "ho_ten": "Nguyễn Văn Ví Dụ", "hoc_ham": typed}
    made = paper("quyet_dinh", nguoi_ky=signer, co_quan_ban_hanh="Trường Đại học Thí Dụ")
    assert made.view()["ho_ten"] == printed
    data = vanban.render(made)
    assert vanban.read(data) == made
    assert check(data).findings == ()


def test_a_degree_is_told_where_the_body_is_of_no_such_sector():
    signer = {"chuc_vu": "Trưởng ban", "ho_ten": "Nguyễn Văn Ví Dụ", "hoc_ham": "TS."}
    report = check(vanban.render(paper("quyet_dinh", nguoi_ky=signer)))
    assert [finding.rule for finding in report.findings] == ["ho-ten.hoc-vi"]


def test_a_rank_typed_with_the_name_is_parted_from_it():
    signer = NguoiKy(chuc_vu="Giám đốc", ho_ten="đại tá nguyễn văn ví dụ")
    assert (signer.hoc_ham, signer.ho_ten) == ("Đại tá", "Nguyễn Văn Ví Dụ")
    assert NguoiKy(chuc_vu="Giám đốc", ho_ten="Nguyễn Văn Ví Dụ", hoc_ham="Đại tá") == signer


@pytest.mark.parametrize("honour", ["NGND", "TS. NGƯT.", "Anh hùng"])
def test_an_honour_is_no_title(honour):
    with pytest.raises(ValidationError, match=r"danh hiệu|không phải quân hàm"):
        NguoiKy(chuc_vu="Giám đốc", ho_ten="Nguyễn Văn Ví Dụ", hoc_ham=honour)


def test_without_a_name_there_are_no_titles():
    assert NguoiKy(chuc_vu="Giám đốc", hoc_ham="TS.").ten_in == ""
