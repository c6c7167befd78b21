"""A run that is stopped, gently or not, and done again: as if it had never been stopped."""

import json
import os
import random
import signal
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import pytest
from batches import results, rows, seen

COUNT = 500


@pytest.fixture(scope="module")
def table(tmp_path_factory):
    path = tmp_path_factory.mktemp("bang") / "so.jsonl"
    lines = [json.dumps(each) for each in rows(COUNT)]
    lines[123] = "{"
    path.write_text("\n".join(lines))
    return path


@pytest.fixture(scope="module")
def whole(table, tmp_path_factory):
    """The folder of a run that nobody stopped, and how long it took."""
    out = tmp_path_factory.mktemp("mot_mach")
    began = time.monotonic()
    assert start(table, out).wait() == 1
    return out, time.monotonic() - began


def be_stoppable():
    """Ctrl-C is heard though a shell may have silenced it, and whoever watches the run is served before it."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    os.nice(10)


def start(table, out, **pipes):
    return subprocess.Popen(
        [sys.executable, "-m", "vanban", "batch", "ke_hoach", table, "-o", out, "--workers", "2"],
        preexec_fn=be_stoppable,
        start_new_session=True,
        **(pipes or {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}),
    )


def assert_same(out, whole):
    assert seen(out) == seen(whole)
    for name in seen(whole) - {"ket_qua.json"}:
        assert (out / name).read_bytes() == (whole / name).read_bytes()
    assert results(out, without=("seconds", "status")) == results(whole, without=("seconds", "status"))
    assert sum(record["status"] == "failed" for record in results(out)) == 1


def papers(out):
    return len(list(out.glob("*.docx")))


def test_killed_three_times_and_done_again(table, whole, tmp_path):
    out, (reference, _) = tmp_path / "ra", whole
    for count in (50, 200, 350):
        run = start(table, out)
        wait_for(lambda count=count: papers(out) > count)
        run.kill()
        run.wait()
    assert start(table, out).wait() == 1
    assert_same(out, reference)


def test_killed_at_ten_random_moments_and_done_again(table, whole, tmp_path):
    reference, seconds = whole
    for number in range(10):
        out = tmp_path / f"ra_{number}"
        run = start(table, out)
        time.sleep(random.uniform(0.2, 1) * seconds)
        run.kill()
        run.wait()
        assert start(table, out).wait() == 1
        assert_same(out, reference)


def wait_for(condition):
    until = time.monotonic() + 30
    while not condition():
        assert time.monotonic() < until
        time.sleep(0.005)


def test_what_a_killed_run_made_is_not_made_again(table, tmp_path):
    out = tmp_path / "ra"
    run = start(table, out)
    wait_for(lambda: papers(out) > 100)
    run.kill()
    run.wait()
    before = {path.name: path.stat().st_mtime_ns for path in out.glob("*.docx")}
    assert start(table, out).wait() == 1
    assert {name: (out / name).stat().st_mtime_ns for name in before} == before
    assert sum(record["status"] == "same" for record in results(out)) == len(before)


def test_a_run_killed_and_its_rows_then_changed_makes_them_anew(table, tmp_path):
    out = tmp_path / "ra"
    run = start(table, out)
    wait_for(lambda: papers(out) > 50)
    run.kill()
    run.wait()
    changed = tmp_path / "so.jsonl"
    changed.write_text("\n".join(json.dumps({**each, "dia_danh": "Bình Dương"}) for each in rows(COUNT)))
    assert start(changed, out).wait() == 0
    assert {record["status"] for record in results(out)} == {"made"}


def test_the_workers_of_a_killed_run_die_with_it(table, tmp_path):
    out = tmp_path / "ra"
    run = start(table, out)
    wait_for(lambda: len(members(run.pid)) > 2)
    run.kill()
    run.wait()
    wait_for(lambda: not members(run.pid))


def members(session):
    """The living processes of a session."""
    found = []
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):  # gone meanwhile
            state, _, _, owner = stat.read_text().rpartition(")")[2].split()[:4]
            if int(owner) == session and state != "Z":
                found.append(stat.parent.name)
    return found


def test_ctrl_c_leaves_whole_files_and_the_rest_for_later(table, whole, tmp_path):
    out = tmp_path / "ra"
    run = start(table, out, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    wait_for(lambda: papers(out) > 20)
    os.killpg(run.pid, signal.SIGINT)  # as a terminal does: to the workers too
    out_text, err = run.communicate(timeout=30)
    assert run.returncode == 130
    assert out_text == b""
    assert err.decode().splitlines()[-1] == "đã dừng theo yêu cầu; các tệp đã xong vẫn còn nguyên"
    assert "Traceback" not in err.decode()
    reference, _ = whole
    assert "ket_qua.json" not in seen(out)
    assert all((out / name).read_bytes() == (reference / name).read_bytes() for name in seen(out))
    assert start(table, out).wait() == 1
    assert_same(out, reference)


def test_two_runs_never_fill_one_folder(table, tmp_path):
    out = tmp_path / "ra"
    first = start(table, out)
    wait_for(lambda: (out / ".vanban/journal.jsonl").exists())
    os.killpg(first.pid, signal.SIGSTOP)  # else it may be done before the second has begun
    second = start(table, out, stderr=subprocess.PIPE)
    _, err = second.communicate(timeout=30)
    os.killpg(first.pid, signal.SIGCONT)
    assert first.wait() == 1
    assert second.returncode == 2
    assert "một lệnh khác đang ghi vào thư mục này" in err.decode()
