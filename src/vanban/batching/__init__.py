"""Many rows, many papers: each made on its own, none lost, none made twice.

The way of a row: ``jobs`` (what is asked for) → ``names`` (where it goes) →
``recipes`` and ``ledger`` (whether it stands there already) → ``making`` in the
``workers`` (data to bytes) → ``ledger`` (bytes to file) → ``results``
(``ket_qua.json``). ``engine`` drives it; ``remarks`` and ``pdf`` follow it.

The package is not called ``batch`` because ``vanban.batch`` is the function
users call, and a module of that name would take its place once imported.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import Executor
from functools import partial
from itertools import chain, islice
from os import PathLike
from pathlib import Path
from typing import Any

from vanban.batching.engine import run
from vanban.batching.jobs import Job, Paper, PlacedRow, jobs_of
from vanban.batching.making import Workshop
from vanban.batching.remarks import hand_back
from vanban.batching.results import RowResult, Summary
from vanban.batching.workers import collecting_rarely, pool
from vanban.inputs.rows import Source
from vanban.loai import find_kind
from vanban.loai.shared.base import VanBan

__all__ = ["Job", "Paper", "RowResult", "Summary", "Workshop", "batch", "carry_out", "collecting_rarely", "hand_back"]

FEW = 256
"""Up to so many jobs are done before a pool of processes would have begun."""

_CHUNKS_PER_WORKER = 3


def batch(
    rows: Iterable[Mapping[str, Any] | PlacedRow],
    kind: str | type[VanBan],
    out: str | PathLike[str],
    executor: Executor | None = None,
    *,
    key: str = "",
    defaults: str | PathLike[str] | Mapping[str, Any] | None = None,
    template: str | PathLike[str] | None = None,
    templates: str | PathLike[str] | None = None,
    source: str = "",
    workers: int = 1,
    force: bool = False,
    tell: Callable[[RowResult], None] = lambda _: None,
) -> Summary:
    """Make ``out/<slug of the key>.docx`` of each row, and ``out/ket_qua.json``; a bad row spoils no other.

    ``rows`` may be a generator: it is read as the work goes. ``key`` is the
    datum that names a row's file, else whom it invites, its trích yếu or whom
    it is about. ``defaults`` is what the office repeats (a YAML or JSON file,
    or data); ``template`` and ``templates`` as for ``render``; ``source`` is what messages call
    the table. The work is done by ``executor`` (threads, processes, a cluster's), which does as many
    things at once as ``workers`` says, else by so many processes. ``tell`` is called with each row's result, in order.

    Done again, it makes only what changed, failed or is not there. A file that
    was changed by hand or that is not ours fails its row, unless ``force``.

    Raises ``UnknownKindError``, ``InputError`` (the defaults), ``TemplateError``,
    ``WordError``, ``VanBanError`` (another run is filling the folder) or ``OSError``.
    """
    model = find_kind(kind) if isinstance(kind, str) else kind
    workshop = Workshop(
        Source.of(source, defaults),
        Path(template) if template is not None else None,
        Path(templates) if templates is not None else None,
    )
    jobs = jobs_of(rows, model, key)
    return carry_out(
        jobs, out, executor, label=model.slug(), workshop=workshop, workers=workers, force=force, tell=tell
    )


def carry_out(
    jobs: Iterable[Job],
    out: str | PathLike[str],
    executor: Executor | None = None,
    *,
    label: str,
    workshop: Workshop = Workshop(),  # noqa: B008 - frozen
    workers: int = 1,
    force: bool = False,
    tell: Callable[[RowResult], None] = lambda _: None,
) -> Summary:
    """Do jobs of one or several papers (dossiers); ``label`` is the ``kind`` in ``ket_qua.json``. Else as ``batch``."""
    start = partial(run, out=Path(out), workshop=workshop, label=label, force=force, tell=tell)
    if executor is not None:
        return start(jobs, executor=executor, ahead=_CHUNKS_PER_WORKER * max(workers, os.cpu_count() or 1))
    coming = iter(jobs)
    first = list(islice(coming, FEW))
    count = workers if len(first) == FEW else 1
    with collecting_rarely(), pool(count) as own:
        return start(chain(first, coming), executor=own, ahead=_CHUNKS_PER_WORKER * count if count > 1 else 1)
