"""How fast rows become files, where the time goes, and how much memory it takes.

    python benchmarks/batch.py                          # 10,000 rows into a folder of its own, then done again
    python benchmarks/batch.py --rows 2000 --out /dev/shm/thu

Each run is a process of its own, so that its peak of memory is its own; the
rows are made as they are asked for. Below stand the shares of one core's time:
each step of the way alone, on the same rows in the same process.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from time import perf_counter
from typing import Any

sys.path.insert(0, str(Path(__file__).parent.parent / "tests" / "support"))

from batches import row

import vanban
from vanban.batching.jobs import jobs_of
from vanban.batching.ledger import Ledger
from vanban.batching.making import Workshop
from vanban.batching.names import safe
from vanban.batching.recipes import Recipes
from vanban.rendering import render

STEPS_ROWS = 1000


def plans(count: int) -> Iterator[dict[str, Any]]:
    """Give one-page plans, none like another."""
    for number in range(count):
        yield row(f"Thực hiện công tác thi đua, khen thưởng năm 2026 của đơn vị số {number}")


def one_run(count: int, out: Path, workers: int) -> None:
    """Do a batch in this process and print what it took (JSON)."""
    vanban.render(vanban.KeHoach.model_validate(row("Khởi động")))  # what every process does once
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    began = perf_counter()
    summary = vanban.batch(plans(count), "ke_hoach", out, workers=workers)
    seconds = perf_counter() - began
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    own, children = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    busy = sum(usage.ru_utime + usage.ru_stime for usage in (own, children))
    facts = {
        "made": summary.made,
        "same": summary.same,
        "seconds": seconds,
        "busy": busy,
        "before": before,
        "peak": peak,
    }
    print(json.dumps(facts))


def runs(count: int, out: Path) -> None:
    """Run batches of growing size, the last again, and with a pool; print a line each."""
    print(f"{'rows':>7} {'workers':>7} {'made':>7} {'rows/s':>7} {'core s':>7} {'MB at first':>11} {'at peak':>8}")
    cores = os.cpu_count() or 1
    for size, workers, fresh in ((count // 10, 1, True), (count, 1, True), (count, 1, False), (count, cores, True)):
        if fresh:
            shutil.rmtree(out, ignore_errors=True)
        command = [sys.executable, __file__, "--one", str(size), "--out", str(out), "--workers", str(workers)]
        facts = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
        rate = size / facts["seconds"]
        memory = f"{facts['before'] / 1024:>11.0f} {facts['peak'] / 1024:>8.0f}"
        print(f"{size:>7} {workers:>7} {facts['made']:>7} {rate:>7.0f} {facts['busy']:>7.1f} {memory}")


def steps(out: Path) -> None:
    """Time each step of the way alone and print its microseconds a row."""
    shutil.rmtree(out, ignore_errors=True)
    rows = list(plans(STEPS_ROWS))
    jobs = list(jobs_of(rows, vanban.KeHoach))
    documents = [vanban.KeHoach.model_validate(each) for each in rows]
    data = [render(document) for document in documents]
    sums = [hashlib.sha256(each).hexdigest() for each in data]
    recipes = Recipes(Workshop())
    with Ledger.open(out) as ledger:
        table: dict[str, Callable[[int], object]] = {
            "name": lambda index: safe(rows[index]["trich_yeu"]),
            "recipe": lambda index: recipes.of(jobs[index].papers[0]),
            "validate": lambda index: vanban.KeHoach.model_validate(rows[index]),
            "view": lambda index: documents[index].view(),
            "render, with its view": lambda index: render(documents[index]),
            "checksum": lambda index: hashlib.sha256(data[index]).hexdigest(),
            "journal and file": lambda index: put(ledger, f"{index}.docx", data[index], sums[index]),
        }
        print("\nmicroseconds a row")
        for name, step in table.items():
            began = perf_counter()
            for index in range(STEPS_ROWS):
                step(index)
            print(f"  {name:<24}{(perf_counter() - began) / STEPS_ROWS * 1e6:>7.0f}")


def put(ledger: Ledger, path: str, data: bytes, checksum: str) -> None:
    """Put a file as a run does: look at what stands first."""
    ledger.put(path, data, checksum, "", ledger.sum(path))


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", type=int, default=10_000)
    parser.add_argument("--out", type=Path, help="a folder to fill and remove; on tmpfs the disk does not count")
    parser.add_argument("--one", type=int, help=argparse.SUPPRESS)
    parser.add_argument("--workers", type=int, default=1, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.one:
        one_run(options.one, options.out, options.workers)
        return
    with tempfile.TemporaryDirectory(dir=options.out and options.out.parent) as folder:
        runs(options.rows, Path(folder) / "ra")
        steps(Path(folder) / "ra")


if __name__ == "__main__":
    main()
