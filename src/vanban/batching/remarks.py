"""The sheet of faults that goes back to the user, among a run's files: there while rows fail, and no longer."""

from __future__ import annotations

import hashlib
from pathlib import Path

from vanban.batching.ledger import Ledger, Record


def hand_back(out: Path, name: str, data: bytes | None, *, force: bool = False) -> None:
    """Put ``data`` to ``out/name``; with none, take the last one away.

    One that the user has begun to mend stays: ``OutputExistsError``, unless ``force``.
    """
    with Ledger.open(out) as ledger:
        known = ledger.take(name)
        if data is None:
            ledger.withdraw(name, known)
            return
        record = Record(hashlib.sha256(data).hexdigest(), "")
        if not force:
            ledger.refuse(name, known, record.sha256)
        ledger.put(name, data, record)
