"""The run: jobs in, files and their record out, memory flat however many there are.

Jobs are named in their order, so a name depends on no other job's fate. What
stands as it was made is passed over; the rest goes to the workers in chunks and
comes back as bytes in the same order; only this process writes.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import BrokenExecutor, CancelledError, Executor
from functools import lru_cache, partial
from pathlib import Path
from time import perf_counter
from typing import NamedTuple, TypeAlias

from vanban.batching.jobs import Job
from vanban.batching.ledger import Ledger, Record
from vanban.batching.making import Made, Workshop, make
from vanban.batching.names import Names, safe
from vanban.batching.recipes import Recipes
from vanban.batching.results import FILE_NAME, PutFile, Results, RowResult, Summary
from vanban.batching.workers import in_order
from vanban.errors import InputFault, OutputExistsError, VanBanError
from vanban.inputs.source import reason

FILES_PER_CHUNK = 64
"""Files of a page or two: a chunk has fewer that are long."""
JOBS_PER_CHUNK = 512
"""Jobs that need no making only wait in line."""

_STOPPED = "một tiến trình bị hệ thống dừng giữa chừng (có thể do thiếu bộ nhớ); chạy lại lệnh này để làm tiếp"


class _Task(NamedTuple):
    """A job with the places of its files, what is known of them, and what they are made of."""

    job: Job
    paths: tuple[str, ...]
    known: tuple[Record | None, ...]
    recipes: tuple[str, ...]
    stands: bool
    seconds: float


_Chunk: TypeAlias = tuple[list[_Task], list[Job]]
"""Tasks in a row, and the jobs of those that do not stand."""


def run(
    jobs: Iterable[Job],
    out: Path,
    workshop: Workshop,
    executor: Executor,
    *,
    label: str,
    ahead: int,
    force: bool = False,
    tell: Callable[[RowResult], None] = lambda _: None,
) -> Summary:
    """Do all jobs, telling of each in their order; ``label`` is the ``kind`` in ``ket_qua.json``.

    At most ``ahead`` chunks are begun and not yet written. Raises
    ``VanBanError`` or ``OSError`` when no job can be done (another run in the
    folder, a template at fault, a full disk); what is done stays done.
    """
    with Ledger.open(out) as ledger, Results.open(out, label, workshop.source.name) as results:
        chunks = _chunks(_planned(jobs, ledger, Recipes(workshop)))
        try:
            for tasks, made in in_order(executor, partial(make, workshop), chunks, ahead):
                finished = iter(made)
                for task in tasks:
                    result = _settled(task, None if task.stands else next(finished), ledger, force)
                    results.add(result)
                    tell(result)
        except (BrokenExecutor, CancelledError):
            raise VanBanError(_STOPPED) from None
        return results.summary(out / FILE_NAME, ledger.orphans(".docx"))


def _planned(jobs: Iterable[Job], ledger: Ledger, recipes: Recipes) -> Iterator[_Task]:
    """Name each job's files, and see whether they stand already."""
    names: defaultdict[str, Names] = defaultdict(Names)
    for job in jobs:
        started = perf_counter()
        folder = _folder(job.folder)
        paths = _paths(job, f"{folder}{names[folder].unique(job.key)}")
        known = tuple(map(ledger.take, paths))
        made_of = tuple(map(recipes.of, job.papers))
        stands = not job.faults and all(map(ledger.stands, paths, known, made_of))
        yield _Task(job, paths, known, made_of, stands, perf_counter() - started)


@lru_cache(maxsize=256)
def _folder(named: str) -> str:
    return "".join(f"{safe(step)}/" for step in named.split("/") if step)


def _paths(job: Job, name: str) -> tuple[str, ...]:
    if len(job.papers) == 1 and not job.papers[0].name:
        return (f"{name}.docx",)
    inside = Names()
    return tuple(f"{name}/{inside.unique_file(paper.name)}" for paper in job.papers)


def _chunks(tasks: Iterable[_Task]) -> Iterator[_Chunk]:
    """Gather tasks to chunks of about equal work."""
    chunk: list[_Task] = []
    files = 0
    for task in tasks:
        chunk.append(task)
        files += 0 if task.stands else len(task.paths) * task.job.weight
        if files >= FILES_PER_CHUNK or len(chunk) >= JOBS_PER_CHUNK:
            yield _chunk(chunk)
            chunk, files = [], 0
    if chunk:
        yield _chunk(chunk)


def _chunk(tasks: list[_Task]) -> _Chunk:
    return tasks, [task.job for task in tasks if not task.stands]


def _settled(task: _Task, made: Made | None, ledger: Ledger, force: bool) -> RowResult:
    """Put a job's files in their places, all or none, and say what became of it."""
    key, seconds = task.job.key, task.seconds
    if made is None:
        files = tuple(PutFile(path, known.sha256) for path, known in zip(task.paths, task.known, strict=True) if known)
        return RowResult(key, "same", files, seconds)
    seconds += made.seconds
    if made.faults:
        return RowResult(key, "failed", (), seconds, made.faults)
    started = perf_counter()
    files = tuple([PutFile(path, file.sha256) for path, file in zip(task.paths, made.files, strict=True)])
    try:
        standing = [ledger.sum(path) for path in task.paths]
        if not force:
            for file, known, found in zip(files, task.known, standing, strict=True):
                ledger.refuse(file.path, known, file.sha256, found)
        parts = zip(task.paths, made.files, task.recipes, standing, strict=True)
        changed = [ledger.put(path, file.data, file.sha256, recipe, found) for path, file, recipe, found in parts]
    except OutputExistsError as error:
        return RowResult(key, "failed", (), seconds, (InputFault(str(error)),))
    except (PermissionError, IsADirectoryError, NotADirectoryError) as error:  # open in Word, say; others may do
        return RowResult(
            key, "failed", (), seconds, (InputFault(f"{error.filename2 or error.filename}: {reason(error)}"),)
        )
    return RowResult(key, "made" if any(changed) else "same", files, seconds + perf_counter() - started)
