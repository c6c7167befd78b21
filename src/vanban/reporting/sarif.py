"""Reports as SARIF 2.1.0 (OASIS), which code hosts and editors show beside the file.

Papers judged by one standard are one run: its rules, a result for every place
of every finding (suppressed where an office allows itself that), a notification
for what could not be told or read. The same reports, the same text.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import quote

from vanban.checking.engine import where
from vanban.reporting.text import named
from vanban.standards import by_slug
from vanban.standards.model import Finding, Report, Rule, Standard, Strength
from vanban.standards.page_rules import PAGE_RULES
from vanban.word.document import Place

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS = {Strength.PHAI: "error", Strength.NEN: "warning", Strength.THONG_LE: "note"}

Judged = Sequence[tuple[str, Report]]
Failed = Sequence[tuple[str, str]]


def as_sarif(judged: Judged, failed: Failed = (), version: str = "") -> str:
    """Write one SARIF log about many files: (path, report), and (path, reason) of those that could not be read.

    Paths under the current folder are told relative to it; ``version`` is vanban's.
    """
    slugs = sorted({report.standard for _, report in judged})
    runs = [_run(by_slug(slug), [each for each in judged if each[1].standard == slug], version) for slug in slugs]
    if failed:
        runs.append(_unread(failed, version))
    return json.dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": runs}, ensure_ascii=False, indent=1)


def _run(standard: Standard, judged: Judged, version: str) -> dict[str, Any]:
    places = {rule.id: index for index, rule in enumerate(_known(standard))}
    told = [one for file, report in judged for one in _notifications(standard, file, report)]
    return {
        "tool": _tool(version, _rules(standard)),
        "columnKind": "unicodeCodePoints",
        "automationDetails": {"id": f"vanban/{standard.slug}/"},
        "invocations": [{"executionSuccessful": True, "toolExecutionNotifications": told}],
        "results": [
            result for file, report in judged for finding, reason in _with_reasons(report)
            for result in _results(finding, places[finding.rule], file, reason)
        ],
    }  # fmt: skip


def _with_reasons(report: Report) -> Iterator[tuple[Finding, str]]:
    """Give what is found and what an office allows itself, that with its reason."""
    yield from ((finding, "") for finding in report.findings)
    yield from report.allowed


def _unread(failed: Failed, version: str) -> dict[str, Any]:
    told = [_notification("error", why, file) for file, why in failed]
    return {
        "tool": _tool(version),
        "automationDetails": {"id": "vanban/"},
        "invocations": [{"executionSuccessful": False, "toolExecutionNotifications": told}],
        "results": [],
    }


def _tool(version: str, rules: Iterable[dict[str, Any]] = ()) -> dict[str, Any]:
    return {"driver": {"name": "vanban", "version": version, "language": "vi", "rules": list(rules)}}


def _rules(standard: Standard) -> Iterator[dict[str, Any]]:
    for rule in _known(standard):
        component, what = standard.thanh_phan[rule.component], rule.measure.what
        yield {
            "id": rule.id,
            "shortDescription": {"text": f"{component} – {what}"},
            "fullDescription": {"text": f"{component} – {what}: {_demanded(rule)}."},
            "help": {"text": f"{standard.ten}, {rule.clause}"},
            "defaultConfiguration": {"level": _LEVELS[rule.strength]},
            "properties": {"tags": list(rule.aliases)},
        }


def _demanded(rule: Rule) -> str:
    """Give the remedy with its value left open."""
    return rule.measure.fix.replace("{expected}", "…")


def _results(finding: Finding, index: int, file: str, reason: str) -> Iterator[dict[str, Any]]:
    places: tuple[Place | None, ...] = finding.places or (None,)
    allowed = {"suppressions": [{"kind": "external", "justification": reason}]} if reason else {}
    for place in places:
        yield {
            **allowed,
            "ruleId": finding.rule,
            "ruleIndex": index,
            "kind": "fail",
            "level": _LEVELS[finding.strength],
            "message": {"text": f"{finding.message}. Cách sửa: {finding.fix}."},
            "locations": [_location(file, place)],
        }


def _notifications(standard: Standard, file: str, report: Report) -> Iterator[dict[str, Any]]:
    rules = {rule.id for rule in _known(standard)}
    for what in dict.fromkeys(report.unseen):
        about = {"associatedRule": {"id": what}} if what in rules else {}
        yield {**_notification("note", f"Chưa xét được: {named(standard, what)}", file), **about}
    for note in report.notes:
        yield _notification("note", note, file)


def _notification(level: str, text: str, file: str) -> dict[str, Any]:
    return {"level": level, "message": {"text": text}, "locations": [_location(file, None)]}


def _location(file: str, place: Place | None) -> dict[str, Any]:
    location: dict[str, Any] = {"physicalLocation": {"artifactLocation": {"uri": _uri(file)}}}
    if named := where(place):
        location["logicalLocations"] = [{"fullyQualifiedName": named, "kind": "element"}]
    return location


def _uri(file: str) -> str:
    """Give a file's address: relative to the current folder if it is under it."""
    path = Path(file)
    here = Path.cwd()
    whole = path if path.is_absolute() else here / path
    return quote(whole.relative_to(here).as_posix()) if whole.is_relative_to(here) else whole.as_uri()


def _known(standard: Standard) -> tuple[Rule, ...]:
    """Give every rule of a standard: of the file, then of its print."""
    return (*standard.rules, *PAGE_RULES[standard.slug])
