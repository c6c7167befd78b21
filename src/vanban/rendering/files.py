"""Writing files so that nothing is ever lost: whole or not at all, and never over another file unasked."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
from pathlib import Path

from vanban.errors import OutputExistsError

# A new file by the user's own umask; 0 where a system has no text mode to switch off.
_NEW = os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0)


def write(path: Path, data: bytes, *, overwrite: bool = False) -> bool:
    """Write ``data`` to ``path`` and tell whether anything had to be written.

    ``False``: the file stood there with the same bytes. ``OutputExistsError``:
    it stands there with others and ``overwrite`` is not set. Folders that lack
    are made. ``OSError`` as the system gives it, so where ``path`` is a folder.
    """
    if _holds(path, data):
        return False
    if path.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    if path.exists() and not overwrite:
        raise OutputExistsError(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    target = path.resolve() if overwrite else path  # over a link's target, never over the link
    part = target.with_name(f".{target.name[:80]}.{secrets.token_hex(8)}.part")
    try:
        with os.fdopen(_opened(part, path), "wb") as file:
            file.write(data)
        if overwrite:
            _keep_mode(target, part)
            part.replace(target)
        else:
            _place(part, target, data)
    finally:
        part.unlink(missing_ok=True)
    return True


def _opened(part: Path, path: Path) -> int:
    """Open the new file; an error tells of the file that was asked for."""
    try:
        return os.open(part, _NEW, 0o666)
    except OSError as error:
        error.filename = str(path)
        raise


def _keep_mode(old: Path, new: Path) -> None:
    with contextlib.suppress(OSError):
        new.chmod(old.stat().st_mode & 0o777)


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
