"""Where a command that makes one file puts it."""

from __future__ import annotations

import os
from pathlib import Path

import click

from vanban.cli import console
from vanban.cli.vietnamese import WrongUsage


def target(out: str, name: str, *suffixes: str) -> Path:
    """Give the file that ``-o`` means: itself, or ``name`` in a folder; ``WrongUsage`` for another sort of file."""
    if Path(out).is_dir() or out.endswith(("/", os.sep)):
        return Path(out) / name
    if Path(out).suffix.lower() not in suffixes:
        wanted = " hoặc ".join(suffixes)
        message = f"-o “{out}” phải là tệp {wanted}, hoặc thư mục (đã có, hay kết thúc bằng “/”)"
        raise WrongUsage(message, click.get_current_context())
    return Path(out)


def put(run: console.Run, path: Path, data: bytes, *, force: bool) -> None:
    """Write a file and name it."""
    from vanban.rendering.files import write

    with run.each(str(path)):
        changed = write(path, data, overwrite=force)
        console.say(f"{'' if changed else 'không đổi: '}{path}")
