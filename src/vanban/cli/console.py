"""What a command says, and the status it ends with.

Results go to stdout, one a line, for the next program; what went wrong goes to
stderr, one line a fault. Neither may ever be the cause of a failure: not a
pipe that was closed, not a terminal that knows no Vietnamese.
"""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

from vanban.errors import VanBanError

DONE, FINDINGS, COULD_NOT, STOPPED = 0, 1, 2, 130


def prepare() -> None:
    """Make both streams take every letter there is."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            chosen = stream.encoding if "PYTHONIOENCODING" in os.environ else "utf-8"
            stream.reconfigure(encoding=chosen, errors="backslashreplace")


def say(line: str) -> None:
    """Give a result."""
    _write(sys.stdout, line)


def complain(*lines: str) -> None:
    """Tell what went wrong."""
    for line in lines:
        _write(sys.stderr, line)


def close() -> None:
    """Flush, so that the interpreter has nothing left to fail on."""
    for stream in (sys.stdout, sys.stderr):
        with _nobody_listens(stream):
            stream.flush()


class Run:
    """A command over several files: one that fails is told of, and the others are still done."""

    def __init__(self) -> None:
        self.status = DONE
        self._told: set[str] = set()

    @contextmanager
    def each(self, name: str) -> Iterator[None]:
        """Work on the file called ``name``."""
        try:
            yield
        except Exception as error:
            self.failed(error, name)

    def failed(self, error: Exception, name: str = "") -> None:
        """Tell of an error; a fault that several files share (a template's) only once."""
        self.status = COULD_NOT
        for line in told(error, name):
            if line not in self._told:
                self._told.add(line)
                complain(line)


def told(error: Exception, name: str = "") -> list[str]:
    """Put an error in words, a line a fault; of an error of ours that is not the user's to mend, how to report it."""
    if isinstance(error, VanBanError):
        return str(error).splitlines()
    if isinstance(error, OSError):
        from vanban.inputs.source import reason

        return [f"{error.filename or name or 'vanban'}: {reason(error)}"]
    if os.environ.get("VANBAN_DEBUG"):
        import traceback

        return "".join(traceback.format_exception(error)).splitlines()
    where = f"{name}: " if name else ""
    return [
        f"{where}lỗi ngoài dự kiến ({type(error).__name__}), hãy báo lỗi cho vanban; đặt VANBAN_DEBUG=1 để xem chi tiết"
    ]


def _write(stream: IO[str], line: str) -> None:
    with _nobody_listens(stream):
        stream.write(f"{line}\n")
        stream.flush()


@contextmanager
def _nobody_listens(stream: IO[str]) -> Iterator[None]:
    """Go on in silence when the reader of a pipe has gone (``vanban kinds | head -1``)."""
    try:
        yield
    except BrokenPipeError:
        with suppress(OSError), Path(os.devnull).open("wb") as nowhere:
            os.dup2(nowhere.fileno(), stream.fileno())
