"""The PDFs of a finished run, each beside its Word file: what changed is converted, many files a process.

LibreOffice gets copies under names of their own, for papers of several dossiers
may be called alike; the PDFs come through the same ledger as the papers, so one
that we did not make is kept.
"""

from __future__ import annotations

import hashlib
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from typing import NamedTuple

from vanban.batching.ledger import HOME, Ledger, Record
from vanban.batching.results import PutFile
from vanban.batching.workers import in_order
from vanban.errors import ConversionError, OutputExistsError, VanBanError
from vanban.word.pdf import FILES_PER_PROCESS, Outcome, convert


class Pdf(NamedTuple):
    """What became of one paper's PDF: ``changed`` if it had to be made, ``fault`` if it could not be."""

    path: str
    changed: bool = False
    fault: VanBanError | None = None


class _Wanted(NamedTuple):
    """A PDF to be made: its place, what stands there, and of which paper."""

    path: str
    known: Record | None
    paper: PutFile


def convert_papers(papers: Iterable[PutFile], out: Path, *, workers: int = 1, force: bool = False) -> Iterator[Pdf]:
    """Make the PDF of each paper of ``out`` that has none of its present bytes, by so many LibreOffices at once.

    Raises ``ConversionError`` when LibreOffice is not there.
    """
    with Ledger.open(out) as ledger, tempfile.TemporaryDirectory(dir=out / HOME, prefix="pdf-") as folder:
        wanted: list[_Wanted] = []
        for paper in papers:
            path = str(Path(paper.path).with_suffix(".pdf").as_posix())
            known = ledger.take(path)
            if ledger.stands(path, known, paper.sha256):
                yield Pdf(path)
                continue
            try:
                if not force:
                    ledger.refuse(path, known, "", ledger.sum(path))
                wanted.append(_Wanted(path, known, paper))
            except OutputExistsError as error:
                yield Pdf(path, fault=error)
        chunks = [wanted[start : start + FILES_PER_PROCESS] for start in range(0, len(wanted), FILES_PER_PROCESS)]
        with ThreadPoolExecutor(max(1, workers)) as threads:
            work = partial(_converted, out, Path(folder))
            for chunk, outcomes in in_order(threads, work, ((chunk, chunk) for chunk in chunks), workers + 1):
                for each, outcome in zip(chunk, outcomes, strict=True):
                    yield _put(each, outcome, ledger)


def _converted(out: Path, folder: Path, chunk: list[_Wanted]) -> list[Outcome]:
    work = Path(tempfile.mkdtemp(dir=folder))
    copies = [work / f"{number}.docx" for number in range(len(chunk))]
    for copy, each in zip(copies, chunk, strict=True):
        shutil.copyfile(out / each.paper.path, copy)
    return list(convert(copies, work))


def _put(each: _Wanted, outcome: Outcome, ledger: Ledger) -> Pdf:
    if outcome.fault:
        reason = outcome.fault.reason if isinstance(outcome.fault, ConversionError) else str(outcome.fault)
        return Pdf(each.path, fault=ConversionError(reason, each.paper.path))
    data = outcome.pdf.read_bytes()
    outcome.pdf.unlink()
    outcome.source.unlink()
    sha256 = hashlib.sha256(data).hexdigest()
    changed = ledger.put(each.path, data, sha256, each.paper.sha256, ledger.sum(each.path))
    return Pdf(each.path, changed)
