"""LibreOffice as a process: where it is, how it is started, watched and ended."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Literal
from zipfile import is_zipfile

from vanban.errors import ConversionError

HINT = (
    "không tìm thấy LibreOffice; hãy cài từ https://vi.libreoffice.org (Ubuntu, Debian: sudo apt install "
    "libreoffice-writer), hoặc đặt biến môi trường VANBAN_SOFFICE là đường dẫn tới chương trình soffice"
)
STARTING_SECONDS = 30
"""A first start on a cold disk, before any file gets done."""
CLOSING_SECONDS = 5
"""After the last file LibreOffice has only to go away."""

_NAMES = ("soffice", "libreoffice")
_PLACES = {
    "win32": (
        r"C:\Program Files\LibreOffice\program\soffice.com",
        r"C:\Program Files (x86)\LibreOffice\program\soffice.com",
    ),
    "darwin": ("/Applications/LibreOffice.app/Contents/MacOS/soffice",),
}
_LINUX = ("/usr/lib/libreoffice/program/soffice", "/opt/libreoffice/program/soffice", "/snap/bin/libreoffice")


def find_office() -> Office:
    """Find LibreOffice: ``VANBAN_SOFFICE``, the PATH, then its usual places; ``ConversionError`` if it is nowhere."""
    if told := os.environ.get("VANBAN_SOFFICE"):
        if program := shutil.which(told):
            return Office(program)
        raise ConversionError("biến môi trường VANBAN_SOFFICE không trỏ tới chương trình chạy được", told)
    for name in (*_NAMES, *_PLACES.get(sys.platform, _LINUX)):
        if program := shutil.which(name):
            return Office(program)
    raise ConversionError(HINT)


def is_whole(made: Path) -> bool:
    """Tell whether a PDF has its first and its last line, a .docx its directory: a process killed leaves halves."""
    if made.suffix == ".docx":
        return is_zipfile(made)
    try:
        with made.open("rb") as file:
            head = file.read(5)
            file.seek(max(0, file.seek(0, os.SEEK_END) - 64))
            return head == b"%PDF-" and b"%%EOF" in file.read()
    except OSError:
        return False


@dataclass(frozen=True)
class Office:
    """A LibreOffice that can be run."""

    program: str

    def convert(
        self, sources: Sequence[Path], folder: Path, work: Path, patience: float, form: Literal["pdf", "docx"] = "pdf"
    ) -> bool:
        """Convert ``sources`` into files of a form in ``folder`` by one process; whether it ended by itself.

        ``patience`` is for each file: the clock starts anew whenever one gets done.
        """
        with tempfile.TemporaryDirectory(dir=work, prefix="profile-", ignore_cleanup_errors=True) as profile:
            command = [
                self.program,
                f"-env:UserInstallation={Path(profile).as_uri()}",
                *("--headless", "--norestore", "--nolockcheck", "--nodefault", "--nologo", "--nofirststartwizard"),
                *("--convert-to", form, "--outdir", str(folder)),
                *map(str, sources),
            ]
            try:
                process = subprocess.Popen(  # noqa: S603
                    command,
                    cwd=work,
                    stdin=subprocess.DEVNULL,
                    stdout=subprocess.DEVNULL,
                    stderr=subprocess.DEVNULL,
                    start_new_session=True,  # the terminal's Ctrl-C is for us, and one signal ends all its children
                )
            except OSError as error:
                raise ConversionError("không chạy được LibreOffice", self.program) from error
            try:
                return _ends(process, [folder / f"{source.stem}.{form}" for source in sources], patience)
            finally:
                _end_all(process)


def _ends(process: subprocess.Popen[bytes], wanted: Sequence[Path], patience: float) -> bool:
    """Wait for the process; ``False`` if no file got done within the patience for one."""
    undone = list(wanted)
    until = time.monotonic() + patience + STARTING_SECONDS
    while time.monotonic() < until:
        with suppress(subprocess.TimeoutExpired):
            process.wait(0.1)
            return True
        if len(left := [made for made in undone if not is_whole(made)]) < len(undone):
            undone = left
            until = time.monotonic() + (patience if undone else CLOSING_SECONDS)
    return False


def _end_all(process: subprocess.Popen[bytes]) -> None:
    """Kill whatever is left of the process and its children."""
    if sys.platform == "win32":
        if process.poll() is None:
            subprocess.run(["taskkill", "/T", "/F", "/PID", str(process.pid)], capture_output=True, check=False)  # noqa: S603, S607
    else:
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
    process.wait()
