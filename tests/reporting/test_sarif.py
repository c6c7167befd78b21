"""Reports as SARIF 2.1.0: of the standard's shape, placed, levelled, and the same each time."""

from __future__ import annotations

import json
from typing import Any

import papers
import pytest
from jsonschema import Draft202012Validator
from word_edits import W

from vanban.checking import Allowance, check
from vanban.reporting import as_sarif
from vanban.standards import by_slug
from vanban.the_thuc import kieu


def _object(required: str, **properties: Any) -> dict[str, Any]:
    return {
        "type": "object", "required": required.split(), "properties": properties, "additionalProperties": False,
    }  # fmt: skip


def _list(items: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"type": "array", "items": items, **more}


# What SARIF 2.1.0 says of the objects and properties we write: nothing else may be in them.
TEXT = {"type": "string", "minLength": 1}
MESSAGE = _object("text", text=TEXT)
LEVEL = {"enum": ["none", "note", "warning", "error"]}
URI = {"type": "string", "pattern": r"^[A-Za-z0-9\-._~:/?#@!$&'()*+,;=%]+$"}
LOCATION = _object(
    "physicalLocation",
    physicalLocation=_object("artifactLocation", artifactLocation=_object("uri", uri=URI)),
    logicalLocations=_list(_object("", fullyQualifiedName=TEXT, kind=TEXT), uniqueItems=True),
)
NOTIFICATION = _object(
    "message", level=LEVEL, message=MESSAGE, locations=_list(LOCATION), associatedRule=_object("id", id=TEXT)
)
RULE = _object(
    "id", id=TEXT, shortDescription=MESSAGE, fullDescription=MESSAGE, help=MESSAGE,
    defaultConfiguration=_object("", level=LEVEL), properties=_object("", tags=_list(TEXT, uniqueItems=True)),
)  # fmt: skip
RESULT = _object(
    "message", ruleId=TEXT, ruleIndex={"type": "integer", "minimum": 0}, level=LEVEL, message=MESSAGE,
    suppressions=_list(_object("kind", kind={"enum": ["inSource", "external"]}, justification=TEXT)),
    kind={"enum": ["notApplicable", "pass", "fail", "review", "open", "informational"]}, locations=_list(LOCATION),
)  # fmt: skip
DRIVER = _object(
    "name", name=TEXT, version=TEXT, rules=_list(RULE, uniqueItems=True),
    language={"type": "string", "pattern": "^[a-z]{2}(-[A-Z]{2})?$"},
)  # fmt: skip
RUN = _object(
    "tool",
    tool=_object("driver", driver=DRIVER),
    columnKind={"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
    automationDetails=_object("", id=TEXT),
    invocations=_list(
        _object(
            "executionSuccessful",
            executionSuccessful={"type": "boolean"},
            toolExecutionNotifications=_list(NOTIFICATION),
        )
    ),
    results=_list(RESULT),
)
LOG = _object(
    "version runs", version={"const": "2.1.0"}, runs=_list(RUN), **{"$schema": {"type": "string", "format": "uri"}}
)


@pytest.fixture
def reports():
    """A paper with faults of each strength and many places; one of a stranger; one of the older law."""
    bad = papers.plan()
    bad.look(kieu.TEN_LOAI, sz="32")
    bad.text(kieu.NOI_DUNG, "Các đơn vị đóng tại quận 1 tiếp tục thi đua như sau:")
    bad.replace(kieu.NOI_DUNG, r"\./\.$", ".", -1)
    bad.sections[-1].find(f"{W}pgMar").set(f"{W}top", "500")
    bad.para(bad.number, "jc", val="right")
    for index in range(3):
        bad.para(bad.p(kieu.GACH, index), "jc", val="left")
    old = papers.simple()
    old.text(kieu.DIA_DANH_THOI_GIAN, "Đồng Nai, ngày 15 tháng 01 năm 2019")
    old.remove(kieu.TEN_LOAI)
    old.add("Normal", "Ghi chú", after=old.p(kieu.TRICH_YEU))
    return [("thư mục/kế hoạch #1.docx", check(bad.data())), ("cũ.docx", check(old.data()))]


def log(*args):
    return json.loads(as_sarif(*args, version="1.2.3"))


def test_it_is_of_the_standards_shape(reports):
    validator = Draft202012Validator(LOG)
    assert [error.message for error in validator.iter_errors(log(reports, [("hỏng.docx", "không đọc được")]))] == []
    assert [error.message for error in validator.iter_errors(log([]))] == []


def test_every_place_of_a_finding_is_a_result_of_its_rule(reports):
    run = next(run for run in log(reports)["runs"] if run["automationDetails"]["id"] == "vanban/nd30_2020/")
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert len(rules) == len(set(rules))
    assert {rule.id for rule in by_slug("nd30_2020").rules} <= set(rules)
    assert all(rules[result["ruleIndex"]] == result["ruleId"] for result in run["results"])
    found = [(result["ruleId"], result["level"]) for result in run["results"]]
    assert found.count(("noi-dung.canh", "error")) == 3
    assert {("viet-hoa.don-vi-hanh-chinh", "warning"), ("noi-dung.het", "note")} <= set(found)


def test_a_place_is_a_file_and_the_way_to_go_in_it(reports, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    inside = [(str(tmp_path / "a.docx"), reports[0][1]), ("/khác/b.docx", reports[0][1]), reports[0]]
    results = log(inside)["runs"][0]["results"]
    places = [result["locations"][0] for result in results]
    uris = [place["physicalLocation"]["artifactLocation"]["uri"] for place in places]
    assert list(dict.fromkeys(uris)) == [
        "a.docx", "file:///kh%C3%A1c/b.docx", "th%C6%B0%20m%E1%BB%A5c/k%E1%BA%BF%20ho%E1%BA%A1ch%20%231.docx",
    ]  # fmt: skip
    names = {place["logicalLocations"][0]["fullyQualifiedName"] for place in places}
    assert {"phần trang 2 (section)", "đầu trang, đoạn 1"} <= names


def test_each_law_is_a_run_of_its_own_and_what_could_not_be_told_is_said(reports):
    decree, circular, unread = sorted(
        log(reports, [("hỏng.docx", "tệp hỏng")])["runs"],
        key=lambda run: len(run["tool"]["driver"]["rules"]),
        reverse=True,
    )
    assert decree["results"]
    told = circular["invocations"][0]["toolExecutionNotifications"]
    assert "Chưa xét được: Tên loại văn bản" in {one["message"]["text"] for one in told}
    assert unread["invocations"][0]["executionSuccessful"] is False
    assert unread["invocations"][0]["toolExecutionNotifications"][0]["message"]["text"] == "tệp hỏng"


def test_what_an_office_allows_itself_is_suppressed_with_its_reason():
    bad = papers.simple()
    bad.para(bad.number, "jc", val="right")
    report = check(bad.data(), allow=[Allowance(quy_tac="so-trang.*", ly_do="Quy chế văn thư")])
    (result,) = log([("a.docx", report)])["runs"][0]["results"]
    assert result["suppressions"] == [{"kind": "external", "justification": "Quy chế văn thư"}]


def test_the_same_reports_give_the_same_text(reports):
    assert as_sarif(reports) == as_sarif(list(reports))
