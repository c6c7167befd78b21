"""Judging a file: our own are clean, the law is the date's, what cannot be told is told."""

from __future__ import annotations

import json
from io import BytesIO
from pathlib import Path

import papers
import plans
import pytest
from docx import Document

import vanban
from vanban.checking import Regime, check
from vanban.errors import WordError
from vanban.reporting import as_json, as_text
from vanban.standards import by_slug, standard_for
from vanban.the_thuc import kieu
from vanban.the_thuc.dia_danh_thoi_gian import ThoiGian

EXAMPLES = Path(__file__).parent.parent.parent / "examples"
NEW = "nd30_2020"


@pytest.fixture(params=plans.VARIANTS)
def variant(request) -> bytes:
    return vanban.render(plans.VARIANTS[request.param]())


def stranger(*lines: str) -> bytes:
    """A Word file that no template of ours made."""
    document = Document()
    for line in lines:
        document.add_paragraph(line)
    out = BytesIO()
    document.save(out)
    return out.getvalue()


HEAD = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")


def test_what_we_make_we_have_judged(variant):
    report = check(variant, NEW)
    assert (report.regime, report.findings, report.unseen) == (Regime.ADMINISTRATIVE, (), ())


@pytest.mark.parametrize("name", sorted(path.name for path in EXAMPLES.glob("ke_hoach_*.yaml")))
def test_examples_are_clean_by_the_law_of_their_date(name):
    plan = (
        vanban.load(EXAMPLES / name, EXAMPLES / "office.yaml") if "phan_cong" in name else vanban.load(EXAMPLES / name)
    )
    report = check(vanban.render(plan))
    assert (report.standard, report.findings, report.unseen) == (NEW, (), ())


@pytest.mark.parametrize(("count", "ending"), plans.POSITIONS[::5])
def test_a_plan_of_any_length_is_clean(count, ending):
    report = check(vanban.render(plans.with_lines(count, ending)))
    assert (report.findings, report.unseen) == ((), ())


def test_a_path_and_its_bytes_are_judged_alike(tmp_path):
    file = tmp_path / "ke_hoach.docx"
    file.write_bytes(vanban.render(plans.plan()))
    assert check(file) == check(str(file)) == check(file.read_bytes())


def test_what_is_no_word_file_is_an_error():
    with pytest.raises(WordError):
        check(b"PK")


@pytest.mark.parametrize(("date", "slug"), [
    ("04/3/2020", "tt01_2011"), ("05/3/2020", NEW), ("2020", NEW), ("02/2020", "tt01_2011"), ("2019", "tt01_2011"),
    ("03/2020", NEW), ("15/01/2026", NEW),
])  # fmt: skip
def test_the_law_is_that_of_the_date(date, slug):
    assert standard_for(ThoiGian.parse(date)) == slug
    assert by_slug(slug).slug == slug


def test_without_a_date_the_newest_law_judges():
    assert standard_for(None) == standard_for(ThoiGian()) == NEW


def test_the_date_is_read_from_the_paper():
    assert check(vanban.render(plans.plan(ngay_ban_hanh="2026-01-15"))).standard == NEW


@pytest.mark.parametrize(("lines", "regime"), [
    (("ĐẢNG CỘNG SẢN VIỆT NAM", "Số 127-QĐ/TW", "QUYẾT ĐỊNH"), Regime.PARTY),
    ((*HEAD, "Số: 30/2020/NĐ-CP", "NGHỊ ĐỊNH"), Regime.NORMATIVE),
    ((*HEAD, "Số: 15/2026/QĐ-UBND", "QUYẾT ĐỊNH"), Regime.NORMATIVE),
    ((*HEAD, "Số: 15/QĐ-UBND", "QUYẾT ĐỊNH"), Regime.ADMINISTRATIVE),
    ((*HEAD, "Số: 15/2026/KH-UBND", "KẾ HOẠCH"), Regime.ADMINISTRATIVE),
    (("Sơ yếu lý lịch", "Họ và tên"), Regime.OTHER),
])  # fmt: skip
def test_the_regime_is_told_first(lines, regime):
    assert check(stranger(*lines)).regime is regime


@pytest.mark.parametrize("lines", [("ĐẢNG CỘNG SẢN VIỆT NAM",), (*HEAD, "Số: 30/2020/NĐ-CP"), ("Thư ngỏ",)])
def test_other_regimes_are_not_judged_by_the_decree(lines):
    report = check(stranger(*lines))
    assert report.findings == ()
    assert report.unseen
    assert "không xét theo Nghị định 30/2020/NĐ-CP" in as_text(report, "thu.docx")


def test_what_a_stranger_does_not_show_is_unseen_not_missing():
    report = check(stranger(*HEAD, "Số: 15/QĐ-UBND", "QUYẾT ĐỊNH", "Nơi nhận:"))
    assert {"co-quan", "dia-danh-thoi-gian", "trich-yeu", "quyen-han", "noi-nhan"} <= set(report.unseen)
    assert {"quoc-hieu", "tieu-ngu", "so-ky-hieu", "ten-loai"} <= set(report.located)
    assert not [finding for finding in report.findings if finding.rule.endswith(".co")]


def test_words_own_headings_tell_nothing_in_a_strangers_file():
    document = Document()
    for line in HEAD:
        document.add_paragraph(line)
    document.add_heading("Nơi nhận:", 1)
    document.add_heading("KT. GIÁM ĐỐC", 2)
    out = BytesIO()
    document.save(out)
    rules = {finding.rule for finding in check(out.getvalue()).findings}
    assert not [rule for rule in rules if rule.startswith(("muc-la-ma", "khoan", "noi-dung"))]


def test_a_component_typed_in_a_foreign_style_is_unseen_not_missing():
    file = papers.simple()
    label = file.p(kieu.NOI_NHAN_NHAN)
    label.remove(label.pPr if hasattr(label, "pPr") else label[0])
    report = check(file.data(), NEW)
    assert "noi-nhan" in report.unseen
    assert "noi-nhan.co" not in {finding.rule for finding in report.findings}


def test_a_missing_component_is_one_finding_and_its_properties_none():
    file = papers.simple()
    file.remove(kieu.NOI_NHAN_NHAN)
    assert [finding.rule for finding in check(file.data(), NEW).findings] == ["noi-nhan.co"]


@pytest.mark.parametrize("style", [kieu.DIA_DANH_THOI_GIAN, kieu.SO_KY_HIEU, kieu.KEM_THEO, kieu.HO_TEN, kieu.CAN_CU])
def test_a_hostile_line_takes_no_time(style):
    file = papers.plan()
    file.text(style, f"(Kèm theo ngày {'. ' * 20000}{'ngày tháng năm số của ' * 5000}")
    assert check(file.data(), NEW).findings


def test_json_has_the_promised_keys():
    file = papers.simple()
    file.look(kieu.QUOC_HIEU, sz="22")
    answer = json.loads(as_json(check(file.data(), NEW), "a.docx"))
    assert list(answer) == ["file", "standard", "regime", "findings", "unseen"]
    assert (answer["file"], answer["standard"], answer["regime"]) == ("a.docx", NEW, "administrative")
    (finding,) = answer["findings"]
    assert finding == {
        "rule": "quoc-hieu.co-chu", "clause": "PL I, Ph.I, Mục II, khoản 1a", "strength": "error",
        "place": "bảng 1, hàng 1, ô 2, đoạn 1", "found": "11", "expected": "12–13",
        "message": "Quốc hiệu – cỡ chữ: 11; cần 12–13",
    }  # fmt: skip


def test_words_are_grouped_by_page_element_with_place_clause_and_remedy():
    file = papers.plan()
    file.look(kieu.PHU_LUC, sz="22")
    file.look(kieu.QUOC_HIEU, sz="22")
    file.margins(left=1400)
    text = as_text(check(file.data(), NEW), "a.docx")
    assert text.startswith("a.docx: 3 điểm phải sửa (xét theo Nghị định 30/2020/NĐ-CP)")
    assert text.index("\nLề trang\n") < text.index("\nQuốc hiệu\n") < text.index("\nPhụ lục\n")
    assert "  - cỡ chữ: 11; cần 12–13 [phải sửa]\n    ở bảng 1, hàng 1, ô 2, đoạn 1" in text
    assert "theo PL I, Ph.I, Mục II, khoản 1a\n    cách sửa: đặt cỡ chữ 12–13" in text


def test_a_clean_file_is_said_to_be_clean():
    assert as_text(check(papers.simple().data(), NEW), "a.docx").startswith("a.docx: đúng thể thức")
