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
from vanban.rendering import Press


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


def make(workshop: Workshop, jobs: Sequence[Job]) -> list[Made]:
    """Make the papers of each job, in order."""
    repeated: _Repeated = {}
    press = Press(workshop.template, workshop.templates)
    return [_made(workshop, job, repeated, press) for job in jobs]


def _made(workshop: Workshop, job: Job, repeated: _Repeated, press: Press) -> Made:
    started = perf_counter()
    files: list[File] = []
    faults = list(job.faults)
    told = {fault.place for fault in faults if fault.place}
    for paper in job.papers:
        try:
            document = _document(workshop, paper, repeated)
            if not faults:
                data = document if isinstance(document, bytes) else press.render(document)
                files.append(File(data, hashlib.sha256(data).hexdigest()))
        except InputError as error:  # what could not be read is wrong anyhow: one fault a cell
            faults += [fault for fault in error.faults if fault.place not in told]
        except VanBanError as error:
            faults += [InputFault(line) for line in str(error).splitlines()]
        except Exception as error:
            faults.append(InputFault(f"lỗi ngoài dự kiến ({type(error).__name__}), hãy báo lỗi cho vanban"))
    return Made(() if faults else tuple(files), tuple(faults), perf_counter() - started)


def _document(workshop: Workshop, paper: Paper, repeated: _Repeated) -> VanBan | bytes:
    content, kind = paper.content, paper.kind
    if isinstance(content, (VanBan, bytes)):
        return content
    assert kind is not None  # noqa: S101 - plain data come with their kind
    if kind not in repeated:
        repeated[kind] = workshop.source.repeated(kind)
    return understand(content, paper.places, kind, workshop.source, repeated[kind])
