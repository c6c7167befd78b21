"""Several files at a glance: which faults are commonest, and how many there are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from vanban.reporting.text import STRENGTH, named
from vanban.standards import by_slug
from vanban.standards.model import Report, Strength

MOST = 15
"""How many rules the table names."""
_HEAD = ("QUY TẮC", "SỐ TỆP", "SỐ LỖI", "NỘI DUNG")


def summary(reports: Sequence[Report], unread: int = 0) -> str:
    """Write the table of the commonest faults and the line of totals; ``unread`` files could not be judged.

    A rule counts once in every file, and once for each of its places.
    """
    files: Counter[str] = Counter()
    places: Counter[str] = Counter()
    words: dict[str, str] = {}
    strengths: Counter[Strength] = Counter()
    for report in reports:
        files.update({finding.rule for finding in report.findings})
        for finding in report.findings:
            count = max(1, len(finding.places))
            places[finding.rule] += count
            strengths[finding.strength] += count
            words.setdefault(finding.rule, named(by_slug(report.standard), finding.rule))
    ranked = sorted(files, key=lambda rule: (-files[rule], -places[rule], rule))
    rows = [_HEAD, *((rule, str(files[rule]), str(places[rule]), words[rule]) for rule in ranked[:MOST])]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    table = [
        "  ".join(cell.rjust(width) if cell.isdecimal() else cell.ljust(width) for cell, width in pairs).rstrip()
        for pairs in (zip(row, widths, strict=True) for row in rows)
    ]
    if len(ranked) > MOST:
        table.append(f"… và {len(ranked) - MOST} quy tắc khác")
    return "\n".join([*(["Lỗi thường gặp nhất", *table] if ranked else []), _totals(reports, strengths, unread)])


def _totals(reports: Sequence[Report], strengths: Counter[Strength], unread: int) -> str:
    faulty = sum(bool(report.findings) for report in reports)
    told = ", ".join(f"{strengths[strength]} chỗ {word}" for strength, word in STRENGTH.items() if strengths[strength])
    parts = [f"{len(reports)} tệp", f"{faulty} tệp có điểm cần xem", told or "không thấy lỗi"]
    if unread:
        parts.append(f"{unread} tệp không đọc được")
    return f"Tổng cộng: {'; '.join(parts)}."
