"""The real command line, in this process or in one of its own, and a LibreOffice that fails at will."""

import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from vanban.cli import main

PLAN = """\
loai: ke_hoach
co_quan_ban_hanh: Ban Quản lý Thử Nghiệm
ky_hieu_co_quan: BQLTN
dia_danh: Đồng Nai
trich_yeu: Thi đua năm 2020
muc_dich: Phát huy sức mạnh tập thể
yeu_cau: Thiết thực
noi_dung: [{quy: 1, nhiem_vu: Tổng kết năm 2019}]
to_chuc_thuc_hien: Giao Văn phòng
noi_nhan: Ban Thi đua
nguoi_ky: {chuc_vu: Trưởng ban}
"""

# What it does with a file, the file's first word says: ok, crash, hang, half, nothing.
FAKE = f"""#!{sys.executable}
import os, pathlib, subprocess, sys, time
log = pathlib.Path(os.environ["FAKE_LOG"])
out = pathlib.Path(sys.argv[sys.argv.index("--outdir") + 1])
files = [pathlib.Path(name) for name in sys.argv[sys.argv.index("--outdir") + 2:]]
with log.open("a") as lines:
    print("start", os.getpid(), *[file.name for file in files], file=lines)
out.mkdir(exist_ok=True)
for file in files:
    what = file.read_bytes().split()[0]
    if what == b"crash":
        os.kill(os.getpid(), 9)
    if what == b"hang":
        child = subprocess.Popen(["sleep", "1000"])
        with log.open("a") as lines:
            print("child", child.pid, file=lines)
        time.sleep(1000)
    if what == b"half":
        (out / (file.stem + ".pdf")).write_bytes(b"%PDF-1.6 half")
    if what not in (b"half", b"nothing"):
        (out / (file.stem + ".pdf")).write_bytes(b"%PDF-1.6 " + file.read_bytes() + b" %%EOF")
"""


class Result(NamedTuple):
    status: int
    out: str
    err: str


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working folder with a plan in it."""
    work = tmp_path / "work"
    work.mkdir()
    (work / "ke_hoach.yaml").write_text(PLAN, encoding="utf-8")
    monkeypatch.chdir(work)
    return work


@pytest.fixture
def vanban(capsys: pytest.CaptureFixture[str]) -> Callable[..., Result]:
    """Run a command in this process."""

    def run(*args: str | Path) -> Result:
        status = main([str(arg) for arg in args])
        return Result(status, *capsys.readouterr())

    return run


@pytest.fixture
def process() -> Callable[..., subprocess.Popen[bytes]]:
    """Start a command in a process of its own."""

    def start(*args: str, **environment: str) -> subprocess.Popen[bytes]:
        code = "import sys; from vanban.cli import main; sys.exit(main())"
        pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
        return subprocess.Popen(
            [sys.executable, "-c", code, *args],
            env={**os.environ, **environment},
            preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),  # a background shell ignores it
            **pipes,
        )

    return start


class FakeOffice(NamedTuple):
    log: Path
    temporary: Path

    def starts(self) -> list[list[str]]:
        """The files each process was given."""
        lines = self.log.read_text().splitlines() if self.log.exists() else []
        return [line.split()[2:] for line in lines if line.startswith("start")]

    def still_running(self) -> list[int]:
        """The processes it started that are still at work; a killed one may take a moment to go."""
        children = [line.split()[1] for line in self.log.read_text().splitlines() if line.startswith("child")]
        for _ in range(100):
            alive = [int(child) for child in children if _state(child) not in ("", "Z")]
            if not alive:
                return []
            time.sleep(0.05)
        return alive


def _state(process: str) -> str:
    """Give the letter of a process's state: Z is a dead one that nobody has buried yet."""
    try:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return ""


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> FakeOffice:
    program, log, temporary = tmp_path / "soffice", tmp_path / "log", tmp_path / "tmp"
    program.write_text(FAKE)
    program.chmod(0o755)
    temporary.mkdir()
    monkeypatch.setenv("VANBAN_SOFFICE", str(program))
    monkeypatch.setenv("FAKE_LOG", str(log))
    monkeypatch.setenv("TMPDIR", str(temporary))
    monkeypatch.setattr(tempfile, "tempdir", str(temporary))
    monkeypatch.setattr("vanban.word.libreoffice.STARTING_SECONDS", 1)
    return FakeOffice(log, temporary)
