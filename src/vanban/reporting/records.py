"""A report as one JSON object a file, on one line."""

from __future__ import annotations

import json
from typing import Any

from vanban.standards.model import Finding, Report

_KEYS = ("rule", "clause", "strength", "place", "found", "expected", "message")


def as_json(report: Report, file: str) -> str:
    """Write one file's report as one JSON object, on one line.

    What there is not always has a key only where there is some: how surely components were located, what an office
    allows itself, notes on the file.
    """
    answer: dict[str, Any] = {
        "file": file,
        "standard": report.standard,
        "regime": report.regime,
        "findings": [_record(finding) for finding in report.findings],
        "unseen": list(report.unseen),
    }
    if report.located:
        answer |= {"regime_confidence": report.regime_confidence, "components": dict(report.located)}
    if report.allowed:
        answer["allowed"] = [{**_record(finding), "reason": reason} for finding, reason in report.allowed]
    if report.notes:
        answer["notes"] = list(report.notes)
    return json.dumps(answer, ensure_ascii=False)


def _record(finding: Finding) -> dict[str, Any]:
    record = {key: getattr(finding, key) for key in _KEYS}
    return record if finding.confidence == 1 else {**record, "confidence": finding.confidence}
