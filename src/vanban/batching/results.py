"""``ket_qua.json``: what became of each row, written as the run goes and put in its place at its end."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, Literal, NamedTuple

from vanban.batching.ledger import HOME
from vanban.errors import InputFault

FILE_NAME = "ket_qua.json"
_AS_JSON = json.JSONEncoder(ensure_ascii=False, check_circular=False).encode


class PutFile(NamedTuple):
    """A file of a row: its path in the folder, with slashes, and its checksum."""

    path: str
    sha256: str


@dataclass(frozen=True)
class RowResult:
    """What became of one row."""

    key: str
    status: Literal["made", "same", "failed"]
    files: tuple[PutFile, ...] = ()
    seconds: float = 0.0
    errors: tuple[InputFault, ...] = ()

    def facts(self, workbook: str) -> dict[str, Any]:
        """Give the row's record in ``ket_qua.json``; cells of ``workbook`` go without its name."""
        errors = [
            {"cell": _cell(error, workbook), "field": error.field, "message": _told(error)} for error in self.errors
        ]
        return {
            "key": self.key,
            "status": self.status,
            "files": [{"path": file.path, "sha256": file.sha256} for file in self.files],
            "seconds": round(self.seconds, 4),
            "errors": errors,
        }


@dataclass(frozen=True)
class Summary:
    """How a run ended: rows by status, the record of them all, and files of ours that no row makes any more."""

    path: Path
    made: int = 0
    same: int = 0
    failed: int = 0
    orphans: tuple[str, ...] = ()

    def rows(self) -> list[dict[str, Any]]:
        """Read the records of all rows, as they stand in ``ket_qua.json``."""
        records: list[dict[str, Any]] = json.loads(self.path.read_text(encoding="utf-8"))["rows"]
        return records


class Results:
    """The record that is being written: a line a row, in the rows' order."""

    def __init__(self, file: IO[str], workbook: str) -> None:
        self._file = file
        self._workbook = workbook
        self.counts = Counter[str]()

    @classmethod
    @contextmanager
    def open(cls, out: Path, kind: str, workbook: str) -> Iterator[Results]:
        """Begin the record of a run; it takes the place of the last one only when the run has come to its end."""
        part = out / HOME / FILE_NAME
        try:
            with part.open("w", encoding="utf-8", newline="\n") as file:
                head = json.dumps({"kind": kind, "workbook": workbook}, ensure_ascii=False)
                file.write(f'{head[:-1]}, "rows": [')
                yield cls(file, workbook)
                file.write("\n]}\n")
            part.replace(out / FILE_NAME)
        finally:
            part.unlink(missing_ok=True)

    def add(self, result: RowResult) -> None:
        """Write the next row."""
        comma = "," if self.counts else ""
        self._file.write(f"{comma}\n{_AS_JSON(result.facts(self._workbook))}")
        self.counts[result.status] += 1

    def summary(self, path: Path, orphans: tuple[str, ...]) -> Summary:
        """Say how the run ended."""
        return Summary(path, self.counts["made"], self.counts["same"], self.counts["failed"], orphans)


def _cell(error: InputFault, workbook: str) -> str:
    return error.place if error.path in ("", workbook) else f"{error.path}:{error.place}"


def _told(error: InputFault) -> str:
    return f"{error.title}: {error.message}" if error.title else error.message
