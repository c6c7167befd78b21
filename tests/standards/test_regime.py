"""The regime first: papers with forms of their own are not judged by the decree, whatever they look like."""

from __future__ import annotations

from dataclasses import replace

import papers
import pytest
import strangers as st
from word_files import tbl, word_file

from vanban.checking import Regime, check
from vanban.reporting import as_text
from vanban.the_thuc import kieu

STATE = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")


COLUMNS = tbl((st.line("BẰNG KHEN", 13), st.line("GIẤY PHÉP", 13)))


def lines(*texts: str) -> bytes:
    return word_file(*(st.line(text, 13, bold=True) for text in texts))


@pytest.mark.parametrize(("data", "regime"), [
    (st.paper(replace(st.DECISION, number="Số: 15/2026/QĐ-UBND")), Regime.NORMATIVE),
    (st.paper(replace(st.DECISION, kind="NGHỊ ĐỊNH", number="Số: 30/2026/NĐ-CP"), st.tabs), Regime.NORMATIVE),
    (st.paper(replace(st.REPORT, kind="LUẬT", number="")), Regime.NORMATIVE),
    (st.paper(replace(st.REPORT, nation="ĐẢNG CỘNG SẢN VIỆT NAM", motto="")), Regime.PARTY),
    (st.paper(replace(st.REPORT, nation="ĐẢNG CỘNG SẢN VIỆT NAM", motto=""), st.tabs), Regime.PARTY),
    (lines("TỈNH ỦY ĐỒNG NAI", "Số 127-KH/TU", "KẾ HOẠCH"), Regime.PARTY),
    (st.paper(replace(st.REPORT, nation="ĐOÀN TNCS HỒ CHÍ MINH", motto="")), Regime.YOUTH_UNION),
    (st.paper(replace(st.REPORT, kind="BIÊN BẢN VI PHẠM HÀNH CHÍNH")), Regime.SPECIALISED),
    (st.paper(replace(st.DECISION, subject="Xử phạt vi phạm hành chính")), Regime.SPECIALISED),
    (lines(*STATE, "CHỦ TỊCH TỈNH THÍ DỤ", "TẶNG", "BẰNG KHEN"), Regime.SPECIALISED),
    (st.paper(text=lambda content: st.typed(content) + COLUMNS), Regime.ADMINISTRATIVE),
    (lines(*STATE, "GIẤY CHỨNG NHẬN ĐĂNG KÝ HỘ KINH DOANH"), Regime.SPECIALISED),
    (lines(*STATE, "ĐƠN XIN NGHỈ PHÉP", "Kính gửi: Ban Giám đốc"), Regime.OTHER),
    (lines("Thư ngỏ", "Kính gửi quý khách hàng"), Regime.OTHER),
    (st.paper(), Regime.ADMINISTRATIVE),
    (st.paper(replace(st.REPORT, number="Số: 15/2026/BC-STD")), Regime.ADMINISTRATIVE),
    (st.paper(replace(st.REPORT, nation="", motto="", rule="vml")), Regime.ADMINISTRATIVE),
], ids=lambda value: value if isinstance(value, Regime) else "paper")  # fmt: skip
def test_the_regime_is_told_by_the_head(data, regime):
    report = check(data)
    assert report.regime is regime
    assert 0.5 < report.regime_confidence < 1
    if regime is not Regime.ADMINISTRATIVE:
        assert (report.findings, report.unseen) == ((), ("van-ban",))
        assert len(as_text(report, "a.docx").splitlines()) == 1


def renamed(name: str) -> bytes:
    file = papers.simple()
    file.text(kieu.TEN_LOAI, name)
    return file.data()


def test_of_our_own_papers_only_certificates_are_not_judged():
    assert check(renamed("Giấy khen")).regime is Regime.SPECIALISED
    for name in ("Báo cáo thành tích", "Phiếu bầu", "Giấy phép", "Tờ khai", "Đơn đề nghị"):
        report = check(renamed(name))
        assert (report.regime, report.regime_confidence) == (Regime.ADMINISTRATIVE, 1.0)


def test_a_year_in_the_number_of_a_report_is_a_finding():
    (finding,) = check(st.paper(replace(st.REPORT, number="Số: 15/2026/BC-STD"))).findings
    assert finding.rule == "so-ky-hieu.nam"
