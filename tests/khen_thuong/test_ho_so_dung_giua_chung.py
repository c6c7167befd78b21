"""A dossier whose making was killed, and done again: as if it had never been stopped."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from batches import results, seen
from dossiers import OFFICE, book, general, person, unit

COUNT = 500


@pytest.fixture(scope="module")
def workbook(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("bang")
    (folder / "office.yaml").write_text(json.dumps(OFFICE), "utf-8")
    letters = "ABCDEGHIKLMNOPQRSTUVXYZ"
    names = [f"Nguyễn Văn {first}{second.lower()}" for first in letters for second in letters][:COUNT]
    assert len(names) == COUNT
    awards: tuple[dict[str, Any], ...] = ({}, {"danh_hieu_de_nghi": None, "hinh_thuc_de_nghi": "BK tỉnh"})
    people = [person(name, **awards[at % 2]) for at, name in enumerate(names)]
    people[17] = person("Ai Đó", danh_hieu_de_nghi="không có")
    return book(folder / "ho_so.xlsx", general(), CaNhan=people, TapThe=[unit("Văn phòng")])


def be_stoppable() -> None:
    """Ctrl-C is heard though a shell may have silenced it, and whoever watches the run is served before it."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    os.nice(10)


def start(workbook: Path, out: Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", "vanban", "batch", "ho_so_khen_thuong", workbook, "-o", out, "--workers", "2",
         "--defaults", workbook.with_name("office.yaml")],
        preexec_fn=be_stoppable,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip


@pytest.fixture(scope="module")
def whole(workbook: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, float]:
    """The folder of a run that nobody stopped, and how long it took."""
    out = tmp_path_factory.mktemp("mot_mach")
    began = time.monotonic()
    assert start(workbook, out).wait() == 1
    return out, time.monotonic() - began


@pytest.mark.parametrize("kills", [1, 9], ids=["once", "nine times"])
def test_killed_at_random_moments_and_done_again(workbook, whole, tmp_path, kills):
    reference, seconds = whole
    out = tmp_path / "ra"
    for _ in range(kills):
        run = start(workbook, out)
        time.sleep(random.uniform(0.1, 1 / kills**0.5) * seconds)
        run.kill()
        run.wait()
    assert start(workbook, out).wait() == 1
    assert seen(out) == seen(reference)
    for name in seen(reference) - {"ket_qua.json", "ho_so.loi.xlsx"}:
        assert (out / name).read_bytes() == (reference / name).read_bytes()
    assert results(out, without=("seconds", "status")) == results(reference, without=("seconds", "status"))


def test_ctrl_c_leaves_whole_files_and_the_rest_is_made_later(workbook, whole, tmp_path):
    out = tmp_path / "ra"
    run = start(workbook, out)
    until = time.monotonic() + 60
    while len(list(out.rglob("*.docx"))) < 70 and time.monotonic() < until:
        time.sleep(0.005)
    run.send_signal(signal.SIGINT)
    assert run.wait() == 130
    made = seen(out)
    assert 70 <= len(made) < len(seen(whole[0]))
    assert all((out / name).read_bytes() == (whole[0] / name).read_bytes() for name in made)
    assert start(workbook, out).wait() == 1
    assert seen(out) == seen(whole[0])


def test_what_a_killed_run_made_is_not_made_again(workbook, whole, tmp_path):
    out = tmp_path / "ra"
    run = start(workbook, out)
    until = time.monotonic() + 60
    while len(list(out.rglob("*.docx"))) < 70 and time.monotonic() < until:
        time.sleep(0.005)
    run.kill()
    run.wait()
    before = {path: path.stat().st_mtime_ns for path in out.rglob("*.docx")}
    assert 70 <= len(before) < len(list(whole[0].rglob("*.docx")))
    assert start(workbook, out).wait() == 1
    assert {path: path.stat().st_mtime_ns for path in before} == before
