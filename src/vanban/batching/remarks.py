"""The sheet of faults that goes back to the user, among a run's files: there while rows fail, and no longer."""

from __future__ import annotations

import hashlib
from pathlib import Path

from vanban.batching.ledger import Ledger


def hand_back(out: Path, name: str, data: bytes | None, *, force: bool = False) -> None:
    """Put ``data`` to ``out/name``; with none, take the last one away.

    One that the user has begun to mend stays: ``OutputExistsError``, unless ``force``.
    """
    with Ledger.open(out) as ledger:
        put_back(ledger, name, data, force=force)


def put_back(ledger: Ledger, name: str, data: bytes | None, *, force: bool = False) -> None:
    """Do so in a folder that is open for several such files."""
    known = ledger.take(name)
    if data is None:
        ledger.withdraw(name, known)
        return
    sha256, standing = hashlib.sha256(data).hexdigest(), ledger.sum(name)
    if not force:
        ledger.refuse(name, known, sha256, standing)
    ledger.put(name, data, sha256, "", standing)
