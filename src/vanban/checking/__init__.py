"""Judge a Word file: open, find its components, tell its regime and its law, run the rules.

Not called ``check``: importing a submodule sets its name on the package, and
``vanban.check`` is the function users call.
"""

from __future__ import annotations

from pathlib import Path

from vanban.checking.engine import judge
from vanban.checking.regime import Regime, regime_of
from vanban.standards import by_slug, standard_for
from vanban.standards.locate import locate
from vanban.standards.model import Report
from vanban.standards.parts import with_parts
from vanban.word.document import Document
from vanban.word.reading import open_document

WHOLE = "van-ban"
"""What stays unseen of a paper that is not judged at all."""

__all__ = ["Regime", "check", "check_document"]


def check(source: str | Path | bytes, standard: str | None = None) -> Report:
    """Judge a Word file by the law of its date, or by the standard of a slug.

    ``source`` is a path or the file's bytes. Faults are values: the report's
    ``findings``; ``unseen`` are the components and rules that could not be
    told. Raises ``WordError`` for what is no safe .docx, ``KeyError`` for an
    unknown standard.
    """
    name = "" if isinstance(source, bytes) else str(source)
    data = source if isinstance(source, bytes) else Path(source).read_bytes()
    return check_document(open_document(data, name), standard)


def check_document(document: Document, standard: str | None = None) -> Report:
    """Judge a document that is open already."""
    paper = with_parts(locate(document))
    chosen = by_slug(standard or standard_for(paper.thoi_gian))
    regime = regime_of(document, paper)
    if regime is not Regime.ADMINISTRATIVE:
        return Report(chosen.slug, regime, unseen=(WHOLE,))
    judged = judge(paper, chosen)
    return Report(chosen.slug, regime, tuple(judged.findings), tuple(judged.unseen))
