"""Judge a Word file: open, find its components, tell its regime and its law, run the rules.

Not called ``check``: importing a submodule sets its name on the package, and
``vanban.check`` is the function users call.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from vanban.checking import notes
from vanban.checking.allowances import Allowance, Allowances, apart
from vanban.checking.engine import judge
from vanban.standards import by_slug, standard_for
from vanban.standards.locate import locate
from vanban.standards.model import Report
from vanban.standards.parts import with_parts
from vanban.standards.regime import Regime, regime_of
from vanban.word.document import Document
from vanban.word.formats import format_of
from vanban.word.other_formats import as_docx
from vanban.word.reading import open_document

_LOST = re.compile(r".+\.ke|so-trang\.co")
WHOLE = "van-ban"
"""What stays unseen of a paper that is not judged at all."""

__all__ = ["Allowance", "Allowances", "Regime", "check", "check_document"]


def check(source: str | Path | bytes, standard: str | None = None, allow: Iterable[Allowance] = ()) -> Report:
    """Judge a Word file by the law of its date, or by the standard of a slug.

    ``source`` is a path or the file's bytes; a .doc, .rtf or .odt is judged as
    LibreOffice converts it. Faults are values: the report's ``findings``, less
    those that ``allow`` lets pass; ``unseen`` are the components and rules that
    could not be told. Raises ``WordError`` for what is no safe Word file,
    ``ConversionError`` where LibreOffice is needed and fails, ``KeyError`` for
    an unknown standard.
    """
    name = "" if isinstance(source, bytes) else str(source)
    data = source if isinstance(source, bytes) else Path(source).read_bytes()
    form = format_of(data)
    document = open_document(as_docx(data, form, name) if form else data, name, only_to_read=True)
    report = check_document(document, standard, allow, (notes.converted(form),) if form else ())
    return _as_converted(report) if form else report


def _as_converted(report: Report) -> Report:
    """Leave unseen what LibreOffice may have lost: lines drawn in tables (.rtf), headers (.doc)."""
    lost = dict.fromkeys(finding.rule for finding in report.findings if _LOST.fullmatch(finding.rule))
    kept = tuple(finding for finding in report.findings if finding.rule not in lost)
    return replace(report, findings=kept, unseen=tuple(dict.fromkeys((*report.unseen, *lost))))


def check_document(
    document: Document, standard: str | None = None, allow: Iterable[Allowance] = (), told: tuple[str, ...] = ()
) -> Report:
    """Judge a document that is open already; ``told`` are notes on how it came to be."""
    paper = with_parts(locate(document))
    chosen = by_slug(standard or standard_for(paper.thoi_gian))
    regime = regime_of(paper)
    told = (*told, *notes.of_document(document))
    if regime.regime is not Regime.ADMINISTRATIVE:
        return Report(chosen.slug, regime.regime, (), (WHOLE,), regime.confidence, notes=told)
    judged = judge(paper, chosen)
    findings, allowed = apart(judged.findings, allow)
    return Report(
        standard=chosen.slug,
        regime=regime.regime,
        findings=findings,
        unseen=tuple(judged.unseen),
        regime_confidence=regime.confidence,
        allowed=allowed,
        notes=(*told, *notes.of_paper(paper)),
        located={} if paper.by_style else {name: found.confidence for name, found in paper.located.items()},
    )
