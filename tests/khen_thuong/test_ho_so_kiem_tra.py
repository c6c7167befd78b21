"""A finished dossier whose Word files were changed by hand: what no longer agrees is told, with file and id."""

# ruff: noqa: E501  (a row of a table is a line)

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
from docx import Document
from dossiers import OFFICE, book, general, past, person, unit

import vanban
from vanban.errors import InputError
from vanban.khen_thuong.hang import MucDo
from vanban.khen_thuong.ho_so import lap_ho_so
from vanban.khen_thuong.kiem_tra import kiem_tra

A, B, C = "Nguyễn Văn Ví Dụ", "Lê Văn Thử", "Bùi Văn Mẫu"
TO_TRINH = "trinh_bo_tinh/cong_trang/to_trinh.docx"
MINUTES = "hoi_dong/bien_ban_hop_hoi_dong.docx"
COUNT = "hoi_dong/bien_ban_kiem_phieu_cstd_bt.docx"
BALLOT = "hoi_dong/phieu_bau_cstd_bt.docx"
REPORT = "trinh_bo_tinh/cong_trang/bao_cao/le_van_thu_cstd_bt.docx"
CERTIFICATE = "quyet_dinh/cong_trang/giay_khen_gk.docx"
DECISION = "quyet_dinh/cong_trang/quyet_dinh_danh_hieu.docx"


@pytest.fixture(scope="module")
def finished(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A dossier nobody has touched: two titles of the province, one of the office, a giấy khen for a unit."""
    folder = tmp_path_factory.mktemp("ho_so")
    rows = [
        person(A, danh_hieu_de_nghi="CSTĐ tỉnh"),
        person(
            B, danh_hieu_de_nghi="CSTĐ tỉnh", thanh_tich_tom_tat="Thẩm định 120 hồ sơ, nhanh hơn 15 % so với năm 2024"
        ),
        person(C),
    ]
    history = [past(B, 2023, "LĐTT"), past(B, 2024, "LĐTT")]
    path = book(folder / "ho_so.xlsx", general(), CaNhan=rows, TapThe=[unit("Văn phòng")], LichSu=history)
    lap_ho_so(path, folder / "ra", defaults=OFFICE)
    return folder / "ra"


@pytest.fixture
def out(finished: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(finished, tmp_path / "ra"))


def edit(path: Path, before: str, after: str, *, first: bool = False) -> None:
    """Change words in a Word file as a hand would."""
    word = Document(str(path))
    texts = [each for each in word.element.body.iter("{*}t") if each.text and before in each.text]
    assert texts, before
    for each in texts[: 1 if first else None]:
        each.text = each.text.replace(before, after)
    word.save(str(path))


def told(out: Path) -> set[tuple[str, str]]:
    return {(one.ma, one.loi.path) for one in kiem_tra(out).nhan_xet}


def files(out: Path) -> set[tuple[str, str, MucDo]]:
    return {(one.ma, one.loi.path, one.muc) for one in kiem_tra(out).nhan_xet if one.ma == "tep"}


def test_an_untouched_dossier_has_nothing_to_say(out):
    assert told(out) == set()


EDITED: dict[str, tuple[str, str, str, set[tuple[str, str]]]] = {
    "a count in the sentence": (TO_TRINH, "02 cá nhân", "03 cá nhân", {("V01", TO_TRINH)}),
    "the number on the list": (TO_TRINH, "Kèm theo Tờ trình số", "Kèm theo Tờ trình số 1276", {("V02", TO_TRINH)}),
    "a name on the list": (TO_TRINH, B, "Lê Văn Thứ", {("V03", TO_TRINH)}),
    "a post on the list": (TO_TRINH, "Chuyên viên", "Chuyên viên chính", {("V03", TO_TRINH)}),
    "a name in the minutes": (MINUTES, B, "Lê Văn Khác", {("V03", MINUTES)}),
    "a name on the ballot": (BALLOT, B, "Lê Văn Khác", {("V03", BALLOT)}),
    "a name in the count": (COUNT, B, "Lê Văn Khác", {("V03", COUNT)}),
    "the session that is cited": (TO_TRINH, "ngày 15 tháng 12", "ngày 16 tháng 12", {("V04", TO_TRINH)}),
    "the kind of merit": (TO_TRINH, "công trạng", "đột xuất", {("V16", TO_TRINH)}),
    "a decree that has ended": (TO_TRINH, "152/2025/NĐ-CP ngày 14 tháng 6 năm 2025", "98/2023/NĐ-CP ngày 31 tháng 12 năm "
                                "2023", {("V10", TO_TRINH)}),
    "an amount of money": (DECISION, "2.340.000 đồng/", "2.430.000 đồng/", {("V07", DECISION)}),
    "the amount in words": (DECISION, "hai triệu ba trăm", "hai triệu bốn trăm", {("V07", DECISION)}),
    "a name on a certificate": (CERTIFICATE, "Văn phòng", "Văn phòng Một", {("V03", CERTIFICATE)}),
    "an award beyond the office": (DECISION, "Chiến sĩ thi đua cơ sở", "Chiến sĩ thi đua toàn quốc", {("V13", DECISION)}),
}  # fmt: skip


def test_what_only_files_can_break_has_a_seeded_fault():
    assert {"V01", "V02", "V03", "V07", "V16"} <= {code for *_, found in EDITED.values() for code, _ in found}


@pytest.mark.parametrize(("path", "before", "after", "expected"), EDITED.values(), ids=EDITED)
def test_what_a_hand_changed_is_told(out, path, before, after, expected):
    edit(out / path, before, after)
    assert expected <= told(out)


def test_votes_changed_in_the_minutes_are_told(out):
    paper: Any = vanban.read(out / MINUTES)
    changed = [{**dict(one), "so_phieu": 8} for one in paper.ket_qua]
    vanban.save(type(paper).model_validate({**dict(paper), "ket_qua": changed}), out / MINUTES, overwrite=True)
    assert ("V05", MINUTES) in told(out)


def test_a_report_too_few_or_too_many_is_told(out):
    (out / REPORT).unlink()
    assert ("V01", "trinh_bo_tinh/cong_trang/bao_cao") in told(out)
    other = vanban.read(out / "quyet_dinh/cong_trang/bao_cao/bui_van_mau_cstdcs.docx")
    vanban.save(other, out / REPORT)
    assert ("V03", REPORT) in told(out)


def test_a_figure_changed_in_a_sentence_is_a_warning_with_both_figures(out):
    edit(out / TO_TRINH, "02 cá nhân đã có", "03 cá nhân đã có")
    (warned,) = [one for one in kiem_tra(out).nhan_xet if one.ma == "chu"]
    assert (warned.muc, warned.loi.path) == (MucDo.CANH_BAO, TO_TRINH)
    assert warned.loi.place.startswith("đoạn ")
    assert warned.loi.message.endswith("ghi 03, số liệu của văn bản là 02")


UNIT_REPORT = "quyet_dinh/cong_trang/bao_cao/van_phong_gk.docx"
FIGURES = {
    "a decision's number in a table": (REPORT, "23/QĐ-VD", "32/QĐ-VD", "Danh hiệu 1, Số QĐ", ("32", "23")),
    "a figure of the story": (REPORT, "Thẩm định 120", "Thẩm định 210", "", ("210", "120")),
    "a percentage of the story": (REPORT, "15\xa0%", "51 %", "", ("51", "15")),
    "how many there are": (
        UNIT_REPORT,
        "người lao động: 10 người",
        "người lao động: 12 người",
        "Tổng số",
        ("12", "10"),
    ),
    "a share": (UNIT_REPORT, "90\xa0%", "95\xa0%", "", ("95", "90")),
}


@pytest.mark.parametrize(("path", "before", "after", "title", "figures"), FIGURES.values(), ids=FIGURES)
def test_a_figure_changed_in_a_report_is_a_warning_with_the_workbooks(out, path, before, after, title, figures):
    edit(out / path, before, after)
    (warned,) = [one for one in kiem_tra(out).nhan_xet if one.ma == "so"]
    assert (warned.muc, warned.loi.path, warned.khac) == (MucDo.CANH_BAO, path, figures)
    assert title in warned.loi.title
    assert warned.loi.message == "ghi {}, bảng tính là {}".format(*figures)


def test_what_the_author_of_a_report_rewrites_or_fills_in_is_only_to_be_known(out):
    edit(out / REPORT, "Thẩm định 120 hồ sơ", "Đã thẩm định 97 bộ hồ sơ")
    edit(out / REPORT, "…" * 40, "Tham mưu 3 lĩnh vực", first=True)
    assert {one.muc for one in kiem_tra(out).nhan_xet} == {MucDo.GOI_Y}


@pytest.mark.parametrize("name", [TO_TRINH, COUNT, BALLOT, DECISION, CERTIFICATE, "muc_luc_ho_so.docx"])
def test_any_paper_that_is_gone_is_told(out, name):
    (out / name).unlink()
    assert ("tep", name, MucDo.CANH_BAO) in files(out)


def test_a_renamed_paper_is_told_with_its_new_name(out):
    (out / TO_TRINH).rename(out / "Tờ trình đã ký.docx")
    (gone,) = [one for one in kiem_tra(out).nhan_xet if one.ma == "tep"]
    assert (gone.muc, gone.loi.path) == (MucDo.CANH_BAO, TO_TRINH)
    assert gone.loi.message.endswith("nay là “Tờ trình đã ký.docx”")


def test_a_paper_edited_or_laid_beside_is_only_to_be_known(out):
    edit(out / TO_TRINH, "02 cá nhân", "03 cá nhân")
    vanban.save(vanban.load(Path(__file__).parents[2] / "examples/cong_van.yaml"), out / "y_kien.docx")
    assert files(out) == {("tep", TO_TRINH, MucDo.GOI_Y), ("tep", "y_kien.docx", MucDo.GOI_Y)}


def test_without_the_record_of_its_run_nobody_can_tell_what_is_gone(out):
    (out / "ket_qua.json").write_text("{", "utf-8")
    assert files(out) == {("tep", "ket_qua.json", MucDo.CANH_BAO)}


def test_a_submission_in_the_wrong_folder_is_told(out):
    (out / "quyet_dinh/cong_trang/to_trinh.docx").write_bytes((out / TO_TRINH).read_bytes())
    assert ("V01", "quyet_dinh/cong_trang/to_trinh.docx") in told(out)


def test_a_file_that_is_no_paper_is_told_and_the_others_are_still_read(out):
    (out / TO_TRINH).write_bytes(b"hong")
    found = told(out)
    assert ("doc", TO_TRINH) in found
    edit(out / BALLOT, B, "Lê Văn Khác")
    assert ("V03", BALLOT) in told(out)


@pytest.mark.parametrize("kept", [None, "{", "[]", '{"bang_tinh": 1}', '{"bang_tinh": "a", "trang": {"CaNhan": [1]}}'])
def test_without_the_rows_kept_beside_it_a_folder_is_no_dossier(out, kept):
    if kept is None:
        (out / "so_lieu.json").unlink()
    else:
        (out / "so_lieu.json").write_text(kept, "utf-8")
    with pytest.raises(InputError):
        kiem_tra(out)
