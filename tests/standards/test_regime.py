"""The regime first: papers with forms of their own are not judged by the decree, whatever they look like."""

from __future__ import annotations

from dataclasses import replace

import pytest
import strangers as st
from word_files import word_file

from vanban.checking import Regime, check
from vanban.reporting import as_text

STATE = ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")


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


def test_a_year_in_the_number_of_a_report_is_a_finding():
    (finding,) = check(st.paper(replace(st.REPORT, number="Số: 15/2026/BC-STD"))).findings
    assert finding.rule == "so-ky-hieu.nam"
