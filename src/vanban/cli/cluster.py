"""A cluster of machines that make papers (``--dask``): found, looked over, and its failures told.

Docs of dask.distributed: Client, Client.get_executor, Client.get_versions.
"""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Executor
from contextlib import contextmanager
from typing import Any, NamedTuple

import click

from vanban import __version__
from vanban.cli.vietnamese import WrongUsage
from vanban.errors import VanBanError

_PATIENCE = 10
"""Seconds to wait for a cluster to answer."""


class Cluster(NamedTuple):
    """Who makes the papers, and how many at once."""

    executor: Executor
    workers: int


@contextmanager
def cluster(address: str) -> Iterator[Cluster]:
    """Give the dask cluster at ``address``; ``VanBanError`` when it cannot be used, or breaks while it is."""
    try:
        from dask.distributed import Client, KilledWorker
    except ImportError:
        message = "tùy chọn “--dask” cần gói distributed; hãy cài: pip install 'vanban[dask]'"
        raise WrongUsage(message, click.get_current_context()) from None
    try:
        client = Client(address, timeout=_PATIENCE)
    except (OSError, ValueError):
        raise VanBanError(f"không nối được với cụm máy dask ở “{address}”") from None
    with client:
        workers = _fit(client, address)
        try:
            yield Cluster(client.get_executor(), workers)
        except KilledWorker:
            told = (
                "một máy của cụm dask dừng giữa chừng nhiều lần (có thể do thiếu bộ nhớ); chạy lại lệnh này để làm tiếp"
            )
            raise VanBanError(told) from None


def _fit(client: Any, address: str) -> int:
    """Count how many papers the cluster can make at once; each of its machines must have this program as we do."""
    found = client.get_versions(packages=["vanban"])["workers"]
    if not found:
        raise VanBanError(f"cụm máy dask ở “{address}” chưa có máy nào làm việc")
    others = sorted(name for name, told in found.items() if told["packages"].get("vanban") != __version__)
    if others:
        raise VanBanError(f"cụm máy dask: chưa cài vanban {__version__} ở {', '.join(others)}")
    return sum(client.nthreads().values())
