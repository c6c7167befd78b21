"""Appendices: their labels, what ties them to their paper, how they lie; printed, read back and judged apart."""

from __future__ import annotations

import appended
import pytest
from hypothesis import HealthCheck, given, settings
from ooxml_integrity import check as integrity
from openxml_audit import OpenXmlValidator
from word_edits import File

import vanban
from vanban.checking import check
from vanban.reading import read_with_rest, to_yaml
from vanban.the_thuc import kieu
from vanban.the_thuc.cac_phan import cac_phan

ONE = {"noi_dung": "Một câu."}
many = settings(max_examples=120, deadline=None, suppress_health_check=list(HealthCheck))


def labels(paper):
    return [each["nhan"] for each in paper.view()["phu_luc"]]


def test_one_appendix_has_no_number_several_have_roman_ones():
    assert labels(appended.notice(ONE)) == ["Phụ lục"]
    assert labels(appended.notice(ONE, ONE, ONE)) == ["Phụ lục I", "Phụ lục II", "Phụ lục III"]


def test_a_plans_table_is_its_first_appendix():
    plan = vanban.load(appended.EXAMPLES / "ke_hoach_2020.yaml")
    data = plan.model_dump() | {"bang_phan_cong": True, "phu_luc": [ONE]}
    plan = type(plan).model_validate(data)
    assert plan.view()["bang_phan_cong"]["nhan"] == "Phụ lục I"
    assert labels(plan) == ["Phụ lục II"]
    assert any("theo Phụ lục I kèm theo" in khoi["loi"] for khoi in plan.than_bai())
    read = read_with_rest(vanban.render(plan))
    assert (read.document, read.unplaced) == (plan, ())


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("Phụ lục 1: Danh sách", "Danh sách"),
        ("PHỤ LỤC II. Danh sách khen thưởng.", "Danh sách khen thưởng"),
        ("Phụ lục hợp đồng", "Phụ lục hợp đồng"),
    ],
)
def test_a_typed_label_is_not_doubled(typed, kept):
    assert appended.notice(ONE | {"tieu_de": typed}).phu_luc[0].tieu_de == kept


def test_a_table_too_wide_for_its_words_lies_across_and_nothing_else_does():
    wide, narrow = {"noi_dung": [appended.table(12, 2, "Nguyễn")]}, {"noi_dung": [appended.table(6, 2, "Nguyễn")]}
    assert [each["ngang"] for each in appended.notice(wide, narrow, ONE).view()["phu_luc"]] == [True, False, False]
    assert appended.notice(wide | {"ngang": "không"}).view()["phu_luc"][0]["ngang"] is False
    assert appended.notice(wide | {"ngang": "có"}) == appended.notice(wide)
    assert appended.notice(ONE | {"ngang": "có"}).view()["phu_luc"][0]["ngang"] is True


def test_every_appendix_ends_as_a_paper_does():
    ends = [
        each["noi_dung"][-1] for each in appended.notice(ONE, {"noi_dung": [appended.table(3, 1)]}).view()["phu_luc"]
    ]
    assert ends[0]["loi"] == "Một câu./."
    assert (ends[1]["cap"], ends[1]["loi"]) == ("het", "./.")


@pytest.mark.parametrize("row", [["1", "./."], ["1", "Không có./."], "Nhóm ./."])
def test_a_tables_last_cell_keeps_a_closing_mark_of_its_own(row):
    paper = appended.notice({"noi_dung": [{"bang": {"cot": ["TT", "Ghi chú"], "hang": [["1", "a"], row]}}]})
    read = read_with_rest(vanban.render(paper))
    assert (read.document, read.unplaced) == (paper, ())


def test_a_letter_without_a_number_is_named_by_its_date():
    letter = vanban.load(appended.EXAMPLES / "thu_cong.yaml")
    tied = type(letter).model_validate(letter.model_dump() | {"phu_luc": [ONE]}).view()["phu_luc"][0]["kem_theo"]
    assert tied.startswith("(Kèm theo Thư công ngày ")


@pytest.mark.parametrize("name", appended.PAPERS)
def test_plain_ones_are_clean_valid_and_read_back(name, tmp_path):
    paper = appended.PAPERS[name]()
    file = vanban.save(paper, tmp_path / "a.docx")
    report = vanban.check(file)
    assert (report.findings, report.unseen) == ((), ())
    read = read_with_rest(file)
    assert (read.document, read.unplaced) == (paper, ())
    assert [str(error) for error in OpenXmlValidator().validate(str(file)).errors] == []
    assert [str(finding) for finding in integrity(str(file))] == []
    (tmp_path / "a.yaml").write_text(to_yaml(paper), encoding="utf-8")
    assert vanban.load(tmp_path / "a.yaml") == paper


def test_random_ones_read_back_equal_and_are_clean_of_form():
    seen = []

    @many
    @given(appended.notices())
    def survives(paper):
        data = vanban.render(paper)
        read = read_with_rest(data)
        assert read.document == paper
        report = check(data)
        assert [found for found in report.findings if not found.rule.startswith(("viet-hoa", "phong-chu"))] == []
        assert report.unseen == ()
        seen.append(len(paper.phu_luc))

    survives()
    assert len(seen) > 80
    assert set(seen) == {1, 2, 3}


def faults(file):
    return [found.rule for found in check(file.data(), "nd30_2020").findings]


def test_what_an_appendix_says_is_judged_apart_from_its_paper():
    numbered = {"noi_dung": [{"dieu": "Phạm vi"}, {"khoan": "Một câu."}, {"khoan": "Hai câu."}]}
    body = ["Kết quả tại Phụ lục kèm theo.", {"dieu": "Một"}, "Câu.", {"dieu": "Hai"}, "Câu."]
    data = vanban.render(appended.notice(numbered, numbered, noi_dung=body))
    assert faults(File(data)) == []
    file = File(data)
    file.text(kieu.DIEU, "Điều 4. Phạm vi", 2)
    assert faults(file) == ["dieu.thu-tu"]
    file = File(data)
    file.text(kieu.KHOAN_TRON, "3. Hai câu./.", 1)
    assert faults(file) == ["khoan.thu-tu"]


def test_how_an_appendix_sets_its_text_is_its_own_matter():
    file = File(vanban.render(appended.notice(ONE)))
    last = file.all(kieu.NOI_DUNG)[-1]
    file.para(last, "jc", val="left")
    file.run(last, sz="22")
    assert faults(file) == []


def test_an_attached_text_is_judged_by_itself():
    example = vanban.load(appended.EXAMPLES / "quyet_dinh_ban_hanh_quy_che.yaml")
    data = vanban.render(example)
    for style, text, rule in (
        (kieu.DIEU, "Điều 2. Phạm vi điều chỉnh", "dieu.thu-tu"),
        (kieu.PHAN_CHUONG, "Chương 1", "phan-chuong.so"),
        (kieu.DIEM, "b) Tự nguyện, tự giác, công khai;", "diem.thu-tu"),
        (kieu.KEM_THEO, "(Kèm theo Quyết định của Ban)", "kem-theo.cach-ghi"),
        (kieu.TEN_LOAI, "Nội quy", ""),
    ):
        file = File(data)
        file.text(style, text, 1 if style == kieu.TEN_LOAI else 0)
        assert faults(file) == ([rule] if rule else []), style
    file = File(data)
    file.para(file.all(kieu.KHOAN_TRON)[-1], "jc", val="left")
    assert faults(file) == ["noi-dung.canh"]
    file = File(data)
    file.replace(kieu.KHOAN_TRON, r"\./\.$", ".", -1)
    assert faults(file) == ["noi-dung.het"]


def test_a_second_whole_paper_in_a_file_is_no_attached_text():
    file = File(vanban.render(vanban.load(appended.EXAMPLES / "quyet_dinh_ban_hanh_quy_che.yaml")))
    file.text(kieu.KEM_THEO, "")
    file.add(kieu.SO_KY_HIEU, "Số: 16/QC-KCNĐN", after=file.p(kieu.KE_CO_QUAN, 1))
    assert not [rule for rule in faults(file) if rule.startswith("van-ban-kem-theo")]


def test_parts_begin_at_labels_and_at_the_table_of_a_second_head():
    styles = [(kieu.QUOC_HIEU, 1), (kieu.NOI_DUNG, 0), (kieu.PHU_LUC, 0), (kieu.NOI_DUNG, 0), (kieu.PHU_LUC, 0)]
    assert [phan for phan, _, _ in cac_phan(styles)] == ["", "phu_luc", "phu_luc"]
    assert list(cac_phan(styles[2:4])) == [("phu_luc", 0, 2)]
    assert list(cac_phan([])) == [("", 0, 0)]
