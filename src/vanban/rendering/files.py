"""Writing files so that nothing is ever lost: whole or not at all, and never over another file unasked."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from vanban.errors import OutputExistsError


def write(path: Path, data: bytes, *, overwrite: bool = False) -> bool:
    """Write ``data`` to ``path`` and tell whether anything had to be written.

    ``False``: the file stood there with the same bytes. ``OutputExistsError``:
    it stands there with others and ``overwrite`` is not set. Folders that lack
    are made. ``OSError`` as the system gives it.
    """
    if _holds(path, data):
        return False
    if path.exists() and not overwrite:
        raise OutputExistsError(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=".vanban-", dir=path.parent)
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        part.chmod(0o666 & ~_umask())
        if overwrite:
            part.replace(path)
        else:
            _place(part, path, data)
    finally:
        part.unlink(missing_ok=True)
    return True


def _place(part: Path, path: Path, data: bytes) -> None:
    """Put the finished file in its place unless another came there meanwhile."""
    try:
        os.link(part, path)
    except FileExistsError:
        if not _holds(path, data):
            raise OutputExistsError(path) from None
    except OSError:  # a file system without links (FAT, some network drives)
        part.replace(path)


def _holds(path: Path, data: bytes) -> bool:
    try:
        return path.stat().st_size == len(data) and path.read_bytes() == data
    except OSError:
        return False


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
