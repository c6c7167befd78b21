"""A report as comments in the Word file it is about, at the places of its findings."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.checking.engine import where
from vanban.reporting.text import STRENGTH, bare
from vanban.standards.model import Finding, Report
from vanban.word.comments import Note
from vanban.word.comments import with_comments as hang
from vanban.word.document import Place

MOST = 10
"""At how many places a fault that many share is told of."""


def with_comments(data: bytes, report: Report, name: str = "") -> bytes:
    """Give the .docx with a comment at the places of every finding; its text stays as it was.

    ``name`` is what errors call the file. Raises ``WordError`` for what is no safe .docx, and for a signed one.
    """
    return hang(data, (note for finding in report.findings for note in _notes(finding)), name)


def _notes(finding: Finding) -> Iterator[Note]:
    """Tell of a finding wherever it is; what no comment can stand at is named in it."""
    places: tuple[Place | None, ...] = finding.places or (None,)
    for place in places[:MOST]:
        yield Note(place, tuple(_lines(finding, place)))


def _lines(finding: Finding, place: Place | None) -> Iterator[str]:
    yield f"{finding.component}: {bare(finding)} [{STRENGTH[finding.strength]}]"
    named = where(place)
    if place is not None and named and (place.box or not place.part or named != str(place)):
        yield f"Ở {named}."
    yield f"Cách sửa: {finding.fix}."
    yield f"Theo {finding.clause}."
    if place in finding.places[:1] and (more := len(finding.places) - MOST) > 0:
        yield f"Còn {more} chỗ khác như vậy, không ghi nhận xét."
