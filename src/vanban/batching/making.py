"""What a worker does: papers of a chunk of jobs to bytes. It writes nothing; one bad job spoils no other."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter
from typing import Any, NamedTuple, TypeAlias

from vanban.batching.jobs import Job, Paper
from vanban.errors import InputError, InputFault, VanBanError
from vanban.inputs.rows import Source, understand
from vanban.loai.shared.base import VanBan
from vanban.rendering import Press, Printing


@dataclass(frozen=True)
class Workshop:
    """What all jobs of a run share: the rows' source, and the templates to use instead of ours."""

    source: Source = field(default_factory=Source)
    template: Path | None = None
    templates: Path | None = None


class File(NamedTuple):
    """A finished file, and its checksum."""

    data: bytes
    sha256: str


class Made(NamedTuple):
    """What became of one job: all its files, or none and why."""

    files: tuple[File, ...]
    faults: tuple[InputFault, ...]
    seconds: float


_Repeated: TypeAlias = dict[type[VanBan], dict[str, Any]]


TOGETHER = 16
"""Papers of a page or two that are made together; of long ones fewer, for the sake of memory."""


def make(workshop: Workshop, jobs: Sequence[Job]) -> list[Made]:
    """Make the papers of each job, in order.

    A few are taken together through each step of the work: what a step needs is then still in the processor's caches.
    """
    repeated: _Repeated = {}
    press = Press(workshop.template, workshop.templates)
    made: list[Made] = []
    works: list[_Work] = []
    weight = 0
    for job in jobs:
        works.append(_Work(workshop, job, repeated, press))
        weight += len(job.papers) * job.weight
        if weight >= TOGETHER:
            made += _finished(works)
            works, weight = [], 0
    return made + _finished(works)


def _finished(works: Sequence[_Work]) -> list[Made]:
    """Take jobs through all steps together."""
    under_way = [work for work in works if work.printings]
    while under_way:
        for work in under_way:
            work.step()
        under_way = [work for work in under_way if work.printings]
    return [work.made() for work in works]


class _Work:
    """A job under way: its papers that are done, those that are being printed, each by its place; what is at fault."""

    def __init__(self, workshop: Workshop, job: Job, repeated: _Repeated, press: Press) -> None:
        started = perf_counter()
        self.told = {fault.place for fault in job.faults if fault.place}
        self.unread = list(job.faults)
        self.failed: list[InputFault] = []
        self.files: dict[int, File] = {}
        self.printings: dict[int, Printing] = {}
        for place, paper in enumerate(job.papers):
            try:
                document = _document(workshop, paper, repeated)
            except Exception as error:
                self.unread += self.faults(error)
                continue
            if isinstance(document, bytes):
                self.files[place] = _file(document)
            elif not self.unread:
                self.printings[place] = press.printing(document)
        self.seconds = perf_counter() - started

    def step(self) -> None:
        """Take the next step with each paper; one that fails ends those behind it."""
        started = perf_counter()
        for place, printing in [*self.printings.items()]:
            try:
                next(printing)
            except StopIteration as printed:
                self.files[place] = _file(printed.value)
                del self.printings[place]
            except Exception as error:
                self.failed = self.faults(error)
                self.printings = {at: each for at, each in self.printings.items() if at < place}
                break
        self.seconds += perf_counter() - started

    def faults(self, error: Exception) -> list[InputFault]:
        """Tell what is wrong with a paper."""
        if isinstance(error, InputError):  # what could not be read is wrong anyhow: one fault a cell
            return [fault for fault in error.faults if fault.place not in self.told]
        if isinstance(error, VanBanError):
            return [InputFault(line) for line in str(error).splitlines()]
        return [InputFault(f"lỗi ngoài dự kiến ({type(error).__name__}), hãy báo lỗi cho vanban")]

    def made(self) -> Made:
        """Give what became of the job, when all is done."""
        faults = (*self.failed, *self.unread)
        return Made(() if faults else tuple(file for _, file in sorted(self.files.items())), faults, self.seconds)


def _file(data: bytes) -> File:
    return File(data, hashlib.sha256(data).hexdigest())


def _document(workshop: Workshop, paper: Paper, repeated: _Repeated) -> VanBan | bytes:
    content, kind = paper.content, paper.kind
    if isinstance(content, (VanBan, bytes)):
        return content
    assert kind is not None  # noqa: S101 - plain data come with their kind
    if kind not in repeated:
        repeated[kind] = workshop.source.repeated(kind)
    return understand(content, paper.places, kind, workshop.source, repeated[kind])
