"""Who makes the papers: this process, a pool of processes, or any executor the caller has."""

from __future__ import annotations

import gc
import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing import connection, parent_process
from typing import Any, TypeVar

Tag = TypeVar("Tag")
Work = TypeVar("Work")
Done = TypeVar("Done")


MANY = 400_000
"""New objects after which the cycle collector looks at them: papers leave no cycles, and it looks at all that lives.

A chunk of papers being made is some hundred thousand of them.
"""


_GATE = threading.Lock()
_found: list[tuple[int, int, int]] = []
"""How often cycles were looked for when each of those that now collect rarely began."""


@contextmanager
def collecting_rarely() -> Iterator[None]:
    """Let this process look for cycles of objects less often than Python's own 700 new ones.

    Of several threads at once the last to end puts back what the first one found.
    """
    with _GATE:
        _found.append(gc.get_threshold())
        often, *others = _found[-1]
        if often:  # 0: somebody has switched it off
            gc.set_threshold(max(often, MANY), *others)
    try:
        yield
    finally:
        with _GATE:
            before = _found.pop()
            if not _found:
                gc.set_threshold(*before)


class ThisProcess(Executor):
    """Does what it is given at once: for small runs, nothing beats it."""

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        """Call ``fn``; its error is the future's, but not the user's Ctrl-C."""
        future: Future[Any] = Future()
        try:
            future.set_result(fn(*args, **kwargs))
        except Exception as error:
            future.set_exception(error)
        return future


@contextmanager
def pool(count: int) -> Iterator[Executor]:
    """Give so many workers, and dismiss them however the block ends; one worker is this process."""
    if count < 2:
        yield ThisProcess()
        return
    workers = ProcessPoolExecutor(count, initializer=_prepare)
    try:
        yield workers
    finally:
        workers.shutdown(cancel_futures=True)


def in_order(
    executor: Executor, work: Callable[[Work], Done], tasks: Iterable[tuple[Tag, Work]], ahead: int
) -> Iterator[tuple[Tag, Done]]:
    """Do the work of each task, with ``ahead`` of them begun and not yet given back; give them back in their order."""
    begun: deque[tuple[Tag, Future[Done]]] = deque()
    try:
        for tag, load in tasks:
            begun.append((tag, executor.submit(work, load)))
            if len(begun) >= ahead:
                yield _done(*begun.popleft())
        while begun:
            yield _done(*begun.popleft())
    finally:
        for _, future in begun:
            future.cancel()


def _done(tag: Tag, future: Future[Done]) -> tuple[Tag, Done]:
    return tag, future.result()


def _prepare() -> None:
    """Make a worker leave Ctrl-C to its parent, die with it even if that is killed, and collect rarely."""
    gc.set_threshold(MANY)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = parent_process()
    if parent is not None:
        threading.Thread(target=_die_with, args=(parent.sentinel,), daemon=True).start()


def _die_with(sentinel: int) -> None:
    connection.wait([sentinel])
    os._exit(1)
