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
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from io import FileIO
from pathlib import Path
from typing import IO, Any, NamedTuple

from vanban.errors import OutputExistsError, VanBanError

HOME = ".vanban"
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
        self._out = out
        self._part = out / HOME / "part"
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
        return tuple(path for path in self._records if path.endswith(suffix) and (self._out / path).is_file())

    def stands(self, path: str, record: Record | None, recipe: str) -> bool:
        """Tell whether the file stands as we made it, of the same recipe."""
        return bool(recipe) and record is not None and record.recipe == recipe and self._sum(path) == record.sha256

    def refuse(self, path: str, record: Record | None, sha256: str) -> None:
        """Raise ``OutputExistsError`` if putting a file would lose what the user made."""
        ours = {sha256, record.sha256, record.was} if record else {sha256}
        if self._sum(path) not in {None, *ours}:
            raise HandEditedError(self._out / path) if record else OutputExistsError(self._out / path)

    def put(self, path: str, data: bytes, record: Record) -> bool:
        """Put a file in its place, whatever stands there; tell whether anything had to be written."""
        standing = self._sum(path)
        self._journal.write(_line(path, record._replace(was=standing or "")))
        if standing == record.sha256:
            return False
        target = self._out / path
        self._part.write_bytes(data)
        try:
            self._part.replace(target)
        except FileNotFoundError:  # the first file of its folder
            target.parent.mkdir(parents=True, exist_ok=True)
            self._part.replace(target)
        return True

    def withdraw(self, path: str, record: Record | None) -> None:
        """Take away a file of ours that nobody needs any more, unless it was changed by hand."""
        if record is not None and self._sum(path) == record.sha256:
            (self._out / path).unlink()

    def _sum(self, path: str) -> str | None:
        try:
            with FileIO(f"{self._out}/{path}") as file:
                return hashlib.sha256(file.readall()).hexdigest()
        except FileNotFoundError:
            return None
        except OSError:
            return _UNREADABLE


def _line(path: str, record: Record) -> bytes:
    facts = {"path": path, **record._asdict()}
    return f"{json.dumps(facts)}\n".encode()


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
