"""A report in words for people, in JSON for programs."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from typing import Any

from vanban.standards import by_slug
from vanban.standards.model import Finding, Report, Standard, Strength
from vanban.standards.page_rules import PAGE_RULES

_STRENGTH = {Strength.PHAI: "phải sửa", Strength.NEN: "nên sửa", Strength.THONG_LE: "lưu ý"}
_REGIME = {
    "normative": "văn bản quy phạm pháp luật, theo quy định riêng",
    "party": "văn bản của Đảng, theo quy định riêng của Đảng",
    "specialised": "giấy tờ chuyên ngành, theo mẫu của luật chuyên ngành",
    "other": "không nhận ra đây là văn bản hành chính",
}
_KEYS = ("rule", "clause", "strength", "place", "found", "expected", "message")


def as_json(report: Report, file: str) -> str:
    """Write one file's report as one JSON object, on one line."""
    findings = [{key: getattr(finding, key) for key in _KEYS} for finding in report.findings]
    answer: dict[str, Any] = {
        "file": file,
        "standard": report.standard,
        "regime": report.regime,
        "findings": findings,
        "unseen": list(report.unseen),
    }
    if report.notes:
        answer["notes"] = list(report.notes)
    return json.dumps(answer, ensure_ascii=False)


def as_text(report: Report, file: str) -> str:
    """Write one file's report for a reader: by page element, what is found, what should be, where, how to mend."""
    standard = by_slug(report.standard)
    if report.regime in _REGIME:
        return f"{file}: {_REGIME[report.regime]}; không xét theo {standard.ten}"
    lines = [f"{file}: {_summary(report)} (xét theo {standard.ten})"]
    for component in standard.thanh_phan.values():
        group = [finding for finding in report.findings if finding.component == component]
        if group:
            lines += ["", component]
            for finding in group:
                lines += _told(finding)
    if report.unseen:
        names = list(dict.fromkeys(_name(standard, unseen) for unseen in report.unseen))
        lines += ["", f"Chưa xét được: {'; '.join(names)}."]
    if report.notes:
        lines += ["", *(f"Ghi chú: {note}." for note in report.notes)]
    return "\n".join(lines)


def _summary(report: Report) -> str:
    if not report.findings:
        return "không thấy lỗi" if report.unseen else "đúng thể thức"
    counts = Counter(finding.strength for finding in report.findings)
    return ", ".join(f"{counts[strength]} điểm {word}" for strength, word in _STRENGTH.items() if counts[strength])


def _told(finding: Finding) -> Iterator[str]:
    yield f"  - {finding.message.removeprefix(f'{finding.component} – ')} [{_STRENGTH[finding.strength]}]"
    quote = f", “{finding.quote}”" if finding.quote and finding.quote not in finding.found else ""
    where = f"ở {finding.place}{quote}; " if finding.place else ""
    yield f"    {where}theo {finding.clause}"
    yield f"    cách sửa: {finding.fix}"


def _name(standard: Standard, unseen: str) -> str:
    """Put in words what could not be told: a component, or a rule's own property."""
    if unseen in standard.thanh_phan:
        return standard.thanh_phan[unseen]
    rule = next(rule for rule in (*standard.rules, *PAGE_RULES[standard.slug]) if rule.id == unseen)
    return f"{standard.thanh_phan[rule.component]} ({rule.measure.what})"
