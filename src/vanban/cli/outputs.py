"""Where a command that makes one file puts it."""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from vanban.cli import console
from vanban.cli.vietnamese import WrongUsage

if TYPE_CHECKING:
    from vanban.loai.shared.base import VanBan


def target(out: str, name: str, *suffixes: str, option: str = "-o") -> Path:
    """Give the file that an option means: itself, or ``name`` in a folder; ``WrongUsage`` for another sort of file."""
    if Path(out).is_dir() or out.endswith(("/", os.sep)):
        return Path(out) / name
    if Path(out).suffix.lower() not in suffixes:
        wanted = " hoặc ".join(suffixes)
        raise _wrong(f"{option} “{out}” phải là tệp {wanted}, hoặc thư mục (đã có, hay kết thúc bằng “/”)")
    return Path(out)


def copies(out: str, files: Sequence[Path], option: str) -> list[Path]:
    """Give the file that an option means for each of many .docx; ``WrongUsage`` for one read or written twice."""
    places = [target(out, f"{file.stem}.docx", ".docx", option=option) for file in files]
    if len(files) > 1 and out in map(str, places):
        raise _wrong(f"có nhiều TỆP thì {option} phải là thư mục, không phải “{out}”")
    read = {file.resolve() for file in files}
    for count, place in enumerate(places):
        if place.resolve() in read:
            raise _wrong(f"“{place}” là tệp được đọc vào, không thể ghi đè lên")
        if place in places[:count]:
            raise _wrong(f"“{files[places.index(place)]}” và “{files[count]}” cùng làm ra tệp “{place}”")
    return places


def _wrong(message: str) -> WrongUsage:
    return WrongUsage(message, click.get_current_context())


def put(run: console.Run, path: Path, data: bytes, *, force: bool) -> None:
    """Write a file and name it."""
    from vanban.rendering.files import write

    with run.each(str(path)):
        changed = write(path, data, overwrite=force)
        console.say(f"{'' if changed else 'không đổi: '}{path}")


def put_starter(out: str | None, model: type[VanBan], text: str, *, force: bool) -> int:
    """Say a paper's YAML, or write it to ``out`` with its schema beside it; gives the exit status."""
    from vanban import drafting

    if out is None:
        console.say(text.rstrip("\n"))
        return console.DONE
    path = target(out, f"{model.slug()}.yaml", ".yaml", ".yml")
    run = console.Run()
    put(run, path, text.encode(), force=force)
    put(run, path.with_name(drafting.schema_name(model)), drafting.schema_text(model).encode(), force=force)
    return run.status
