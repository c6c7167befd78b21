"""A report in words: by element of the page, what is found, what should be, where, how to mend it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from vanban.standards import by_slug
from vanban.standards.model import Finding, Report, Standard, Strength
from vanban.standards.page_rules import PAGE_RULES

STRENGTH = {Strength.PHAI: "phải sửa", Strength.NEN: "nên sửa", Strength.THONG_LE: "lưu ý"}
_REGIME = {
    "normative": "văn bản quy phạm pháp luật, theo quy định riêng",
    "party": "văn bản của Đảng, theo quy định riêng của Đảng",
    "youth_union": "văn bản của Đoàn Thanh niên, theo quy định riêng của Đoàn",
    "specialised": "văn bản chuyên ngành, theo quy định của ngành",
    "other": "không nhận ra đây là văn bản hành chính",
}


def as_text(report: Report, file: str) -> str:
    """Write one file's report for a reader."""
    standard = by_slug(report.standard)
    if report.regime in _REGIME:
        return "\n".join([f"{file}: {_REGIME[report.regime]}; không xét theo {standard.ten}", *_noted(report)])
    lines = [f"{file}: {_summary(report)} (xét theo {standard.ten})"]
    for component in standard.thanh_phan.values():
        group = [finding for finding in report.findings if finding.component == component]
        if group:
            lines += ["", component]
            for finding in group:
                lines += _told(finding)
    if report.unseen:
        names = list(dict.fromkeys(named(standard, unseen) for unseen in report.unseen))
        lines += ["", f"Chưa xét được: {'; '.join(names)}."]
    if report.allowed:
        lines += ["", "Cơ quan cho phép, không tính:"]
        lines += [f"  - {finding.message}; lý do: {reason}" for finding, reason in report.allowed]
    lines += _noted(report)
    return "\n".join(lines)


def _noted(report: Report) -> list[str]:
    return ["", *(f"Ghi chú: {note}." for note in report.notes)] if report.notes else []


def _summary(report: Report) -> str:
    if not report.findings:
        return "không thấy lỗi" if report.unseen or report.allowed else "đúng thể thức"
    counts = Counter(finding.strength for finding in report.findings)
    return ", ".join(f"{counts[strength]} điểm {word}" for strength, word in STRENGTH.items() if counts[strength])


def _told(finding: Finding) -> Iterator[str]:
    yield f"  - {bare(finding)} [{STRENGTH[finding.strength]}]"
    quote = f", “{finding.quote}”" if finding.quote and finding.quote not in finding.found else ""
    where = f"ở {finding.place}{quote}; " if finding.place else ""
    yield f"    {where}theo {finding.clause}"
    yield f"    cách sửa: {finding.fix}"


def bare(finding: Finding) -> str:
    """Give a finding's message without its component, under whose name it stands."""
    return finding.message.removeprefix(f"{finding.component} – ")


def named(standard: Standard, unseen: str) -> str:
    """Put in words what could not be told: a component, or a rule's own property."""
    if unseen in standard.thanh_phan:
        return standard.thanh_phan[unseen]
    rule = next(rule for rule in (*standard.rules, *PAGE_RULES[standard.slug]) if rule.id == unseen)
    return f"{standard.thanh_phan[rule.component]} ({rule.measure.what})"
