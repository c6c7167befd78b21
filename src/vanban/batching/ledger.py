"""What we have put into a folder, so that nothing is made twice and nothing of the user's is lost.

``OUT/.vanban/journal.jsonl`` has a line a file: its path, its checksum, what it
was made of. The line is written *before* the file, so a file that a killed run
left is known by it; a file that fits no line is the user's own, or was changed
by hand. Files come whole into their places, from one name that only we use:
whatever kills a run, nothing else is left behind.
"""

from __future__ import annotations

import hashlib
import json
import os
import sys
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from io import BufferedWriter, FileIO
from pathlib import Path
from typing import IO, Any, NamedTuple

from vanban.errors import OutputExistsError, VanBanError

HOME = ".vanban"
_AS_JSON = json.JSONEncoder(check_circular=False).encode
_UNREADABLE = "unreadable"
"""Stands for the checksum of what is there and cannot be read: a folder, or a file nobody may open."""


class HandEditedError(OutputExistsError):
    """A file that we made was changed since, and the change would be lost."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.args = (f"{path}: tệp đã được sửa bằng tay nên giữ nguyên; dùng --force (force=True) để làm lại",)


class Record(NamedTuple):
    """A line of the journal; ``was`` is the checksum of our own file that stood there when it was written."""

    sha256: str
    recipe: str
    was: str = ""


class Ledger:
    """A folder that is being filled, and what is known of its files. One process writes, and no other may."""

    def __init__(self, out: Path, records: dict[str, Record], journal: FileIO) -> None:
        self._out = str(out)
        self._part = str(out / HOME / "part")
        self._records = records
        self._journal = journal

    @classmethod
    @contextmanager
    def open(cls, out: Path) -> Iterator[Ledger]:
        """Open the folder, made if need be; ``VanBanError`` when it is a file, or another run is filling it."""
        home = out / HOME
        if out.exists() and not out.is_dir():
            raise VanBanError(f"{out}: cần một thư mục để các tệp, đây là tệp đã có")
        home.mkdir(parents=True, exist_ok=True)
        journal = home / "journal.jsonl"
        with (home / "lock").open("ab") as lock:
            _lock(lock, out)
            records = _tidied(journal, home / "part")
            try:
                with journal.open("ab", buffering=0) as lines:
                    yield cls(out, records, lines)
            finally:
                (home / "part").unlink(missing_ok=True)

    def take(self, path: str) -> Record | None:
        """Give what is known of a file, once: what nobody takes, nobody makes any more."""
        return self._records.pop(path, None)

    def orphans(self, suffix: str) -> tuple[str, ...]:
        """Name the files that we made, that still stand, and that nobody has taken."""
        return tuple(path for path in self._records if path.endswith(suffix) and self._at(path).is_file())

    def stands(self, path: str, record: Record | None, recipe: str) -> bool:
        """Tell whether the file stands as we made it, of the same recipe."""
        return bool(recipe) and record is not None and record.recipe == recipe and self.sum(path) == record.sha256

    def refuse(self, path: str, record: Record | None, sha256: str, standing: str | None) -> None:
        """Raise ``OutputExistsError`` if putting a file would lose what the user made; ``standing``: see ``sum``."""
        if standing is None or standing == sha256 or (record and standing in (record.sha256, record.was)):
            return
        raise HandEditedError(self._at(path)) if record else OutputExistsError(self._at(path))

    def put(self, path: str, data: bytes, sha256: str, recipe: str, standing: str | None) -> bool:
        """Put a file in its place, whatever is ``standing`` there; tell whether anything had to be written."""
        self._journal.write(_line(path, Record(sha256, recipe, standing or "")))
        if standing == sha256:
            return False
        _write(self._part, data)
        self._place(path)
        return True

    def put_pieces(self, path: str, pieces: Iterable[bytes]) -> None:
        """Put a file in its place that is too long to be held whole, whatever stands there."""
        digest = hashlib.sha256()
        with BufferedWriter(FileIO(self._part, "wb")) as file:
            for piece in pieces:
                digest.update(piece)
                file.write(piece)
        self._records.pop(path, None)
        standing = self.sum(path)
        self._journal.write(_line(path, Record(digest.hexdigest(), "", standing or "")))
        if standing != digest.hexdigest():  # what stands unchanged keeps its time; the part goes with the ledger
            self._place(path)

    def _place(self, path: str) -> None:
        try:
            os.replace(self._part, f"{self._out}/{path}")  # noqa: PTH105 - a Path each costs as much as the renaming
        except FileNotFoundError:  # the first file of its folder
            self._at(path).parent.mkdir(parents=True, exist_ok=True)
            Path(self._part).replace(self._at(path))

    def withdraw(self, path: str, record: Record | None) -> None:
        """Take away a file of ours that nobody needs any more, unless it was changed by hand."""
        if record is not None and self.sum(path) == record.sha256:
            self._at(path).unlink()

    def sum(self, path: str) -> str | None:
        """Give the checksum of what stands at a path; ``None`` where nothing does."""
        try:
            with FileIO(f"{self._out}/{path}") as file:
                return hashlib.sha256(file.readall()).hexdigest()
        except FileNotFoundError:
            return None
        except OSError:
            return _UNREADABLE

    def _at(self, path: str) -> Path:
        return Path(self._out, path)


def _write(path: str, data: bytes) -> None:
    with FileIO(path, "wb") as file:
        left = memoryview(data)
        while left:
            left = left[file.write(left) :]


def _line(path: str, record: Record) -> bytes:
    facts = {"path": path, "sha256": record.sha256, "recipe": record.recipe, "was": record.was}
    return f"{_AS_JSON(facts)}\n".encode()


def _tidied(journal: Path, part: Path) -> dict[str, Record]:
    """Read the journal, the last line of a path counting; write it anew if it holds more than that."""
    lines = journal.read_bytes().splitlines(keepends=True) if journal.exists() else []
    records: dict[str, Record] = {}
    for line in lines:
        with suppress(ValueError, TypeError, KeyError):  # the line a kill cut off, or a hand that went astray
            facts: Mapping[str, Any] = json.loads(line)
            records[str(facts["path"])] = Record(str(facts["sha256"]), str(facts["recipe"]), str(facts["was"]))
    if len(records) < len(lines):
        part.write_bytes(b"".join(_line(path, record) for path, record in records.items()))
        part.replace(journal)
    return records


def _lock(file: IO[bytes], out: Path) -> None:
    """Keep other runs out until this process ends, however it ends; where a system cannot lock, trust the user."""
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB)  # flock would be inherited by workers and outlive us
    except (BlockingIOError, PermissionError):
        raise VanBanError(f"{out}: một lệnh khác đang ghi vào thư mục này") from None
    except OSError:
        return
