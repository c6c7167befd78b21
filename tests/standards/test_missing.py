"""What a stranger's paper lacks is told only where nothing in it could be that."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
import strangers as st
from word_files import p

from vanban.checking import check

LABEL = "Nơi nhận:"
BOX = p(st.BOX.format(emu=900_000, inner=p()))
"""Something that may hold words in a picture."""


def unlabelled(instead: str, label: str = LABEL) -> Callable[[str], str]:
    return lambda blocks: blocks.replace(f">{label}<", f">{instead}<")


def dated_below(content: st.Content) -> str:
    return st.line(st.REPORT.date, 14, italic=True) + st.foot_table(content)


LACKING = {
    "quoc-hieu": replace(st.REPORT, nation=""),
    "tieu-ngu": replace(st.REPORT, motto=""),
    "so-ky-hieu": replace(st.REPORT, number=""),
    "dia-danh-thoi-gian": replace(st.REPORT, date=""),
    "trich-yeu": replace(st.REPORT, subject="", rule="", bases=st.DECISION.bases),
    "trich-yeu-cong-van": replace(st.LETTER, letter=""),
    "kinh-gui": replace(st.LETTER, addressees=(), change=unlabelled("", "Kính gửi:")),
    "noi-nhan": replace(st.REPORT, change=unlabelled("")),
}
DOUBTFUL = {
    "quoc-hieu": replace(st.REPORT, nation="CỘNG HÒA VN"),
    "tieu-ngu": replace(st.REPORT, motto="Độc lập"),
    "so-ky-hieu": replace(st.REPORT, number="12/BC-STD"),
    "dia-danh-thoi-gian": replace(st.REPORT, date="Đồng Nai, 02/2026"),
    "trich-yeu-cong-van": replace(st.LETTER, letter="", body=(("plain", "V/v báo cáo công tác văn thư"),)),
    "kinh-gui": replace(st.LETTER, addressees=(), change=unlabelled("(Kính gửi các cơ quan)", "Kính gửi:")),
    "noi-nhan": replace(st.REPORT, change=unlabelled("Nơi nhận bản này gồm có")),
}


def outcome(data: bytes, component: str) -> str:
    report = check(data)
    missing = {finding.rule for finding in report.findings if finding.rule.endswith(".co")}
    assert missing <= {f"{component}.co"}
    return "missing" if missing else "unseen" if component in report.unseen else "seen"


@pytest.mark.parametrize("head", [st.one_row, st.two_rows, st.tabs])
@pytest.mark.parametrize("component", LACKING)
def test_what_nothing_could_be_is_missing(component, head):
    assert outcome(st.paper(LACKING[component], head), component) == "missing"


@pytest.mark.parametrize("component", DOUBTFUL)
def test_what_something_could_be_is_unseen(component):
    assert outcome(st.paper(DOUBTFUL[component]), component) == "unseen"


@pytest.mark.parametrize("component", LACKING)
def test_what_a_picture_may_show_is_unseen(component):
    data = st.paper(LACKING[component], head=lambda content: st.two_rows(content) + BOX)
    assert outcome(data, component) == "unseen"


def test_a_date_at_the_foot_is_not_missing():
    data = st.paper(LACKING["dia-danh-thoi-gian"], foot=dated_below)
    assert outcome(data, "dia-danh-thoi-gian") == "unseen"


def test_how_sure_it_is_that_something_is_missing_is_told():
    (finding,) = (one for one in check(st.paper(LACKING["quoc-hieu"])).findings if one.rule == "quoc-hieu.co")
    assert 0.8 <= finding.confidence < 1
