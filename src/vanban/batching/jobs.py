"""What is to be made: a job is one row's paper, or one dossier of several.

Jobs are plain data: they are sent to other processes, and to other machines.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol

from vanban.errors import InputFault
from vanban.loai.shared.base import VanBan

KEYS = (
    "kinh_moi", "trich_yeu", "ho_ten", "ten_tap_the", "ten_doi_tuong", "ca_nhan.ho_ten", "tap_the.ten_tap_the",
    "ong_ba", "cac_to.ten_nguoi_nhan",
)  # fmt: skip
"""What tells papers apart, unless one is named: the first of these that a row has."""


class PlacedRow(Protocol):
    """A row that knows where its data were written (``vanban.inputs.rows.Row``)."""

    @property
    def values(self) -> Mapping[str, Any]:
        """The plain data."""

    @property
    def places(self) -> Mapping[str, str]:
        """The cell of each datum."""


@dataclass(frozen=True)
class Paper:
    """One file of a job.

    ``content``: plain data of a paper of ``kind``, a ready paper, or the bytes of any other file. ``name``: its path
    inside the dossier, with its suffix; empty when the job is this one paper. ``places``: see ``inputs.rows.Row``.
    """

    content: Mapping[str, Any] | VanBan | bytes
    kind: type[VanBan] | None = None
    name: str = ""
    places: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Job:
    """What one row asks for. All its files are made, or none; ``faults`` already known mean none.

    ``folder``: where its files stand in the run's folder, steps parted by slashes; a key is named once in each.
    ``weight``: how much work each of its papers is beside a paper of a page or two.
    """

    key: str
    papers: tuple[Paper, ...]
    faults: tuple[InputFault, ...] = ()
    folder: str = ""
    weight: int = 1


def jobs_of(rows: Iterable[Mapping[str, Any] | PlacedRow], kind: type[VanBan], key: str = "") -> Iterator[Job]:
    """Make of each row the job of one paper, named by the datum ``key`` (``"nguoi_ky.ho_ten"``), else by its number.

    A ``key`` that is no field of the kind is for the name only; without one the row is named by the first of ``KEYS``.
    """
    ways = [way.split(".") for way in ([key] if key else KEYS) if key or way.split(".")[0] in kind.model_fields]
    for number, row in enumerate(rows, start=1):
        if not (isinstance(row, Mapping) or hasattr(row, "values")):
            raise TypeError(f"row {number} is to be a mapping, not {type(row).__name__}")
        values, places = (row, {}) if isinstance(row, Mapping) else (row.values, row.places)
        name = next((found for steps in ways if (found := _found(values, steps))), f"dòng {number}")
        if key and ways[0][0] not in kind.model_fields:
            values = {field: value for field, value in values.items() if field != ways[0][0]}
        yield Job(name, (Paper(values, kind, places=places),), tuple(getattr(row, "faults", ())))


def _found(values: Any, steps: list[str]) -> str:
    """Follow the way to a datum, of several groups into the first; a list of texts is told in one line."""
    for step in steps:
        if isinstance(values, list | tuple):
            values = next(iter(values), None)
        values = values.get(step) if isinstance(values, Mapping) else None
    lines = values if isinstance(values, list | tuple) else () if values is None else (values,)
    return " ".join(" ".join(map(str, lines)).split())
