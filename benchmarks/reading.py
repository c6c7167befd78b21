"""How long it takes to read a Word file, and how much memory.

    python benchmarks/reading.py

A one-page plan, and one of about a hundred pages; effective values alone
(``open_document``), and the document back (``read``). Best of several runs.
"""

from __future__ import annotations

import resource
import sys
import tracemalloc
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

sys.path.insert(0, str(Path(__file__).parent.parent / "tests" / "support"))

from plans import one_page, with_table

import vanban
from vanban.reading import read
from vanban.word.reading import open_document

TASKS_OF_A_HUNDRED_PAGES = 1000


def best(action: Callable[[], object], times: int) -> float:
    """Give the shortest of several runs, in milliseconds."""
    found = []
    for _ in range(times):
        start = perf_counter()
        action()
        found.append(perf_counter() - start)
    return min(found) * 1000


def peak(action: Callable[[], object]) -> float:
    """Give the most memory a run holds, in megabytes."""
    tracemalloc.start()
    action()
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return most / 1e6


def resident() -> float:
    """Give the most memory the process has held so far, in megabytes (lxml's trees are in it)."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000


def main() -> None:
    """Measure and print."""
    for name, document, times in (
        ("one page", one_page(), 30),
        ("about 100 pages", with_table(TASKS_OF_A_HUNDRED_PAGES), 5),
    ):
        data = vanban.render(document)
        count = sum(1 for _ in open_document(data).paragraphs())
        print(f"{name}: {len(data) / 1000:.0f} kB, {count} paragraphs")
        print(f"  effective values {best(lambda d=data: open_document(d), times):8.1f} ms", end="")
        print(f"   peak {peak(lambda d=data: open_document(d)):6.1f} MB")
        print(f"  document back    {best(lambda d=data: read(d), times):8.1f} ms", end="")
        print(f"   peak {peak(lambda d=data: read(d)):6.1f} MB")
        print(f"  the process at its largest {resident():.0f} MB")


if __name__ == "__main__":
    main()
