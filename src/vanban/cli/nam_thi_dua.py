"""``vanban new nam_thi_dua``: a folder for a year, written whole or not at all."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import click

from vanban.cli import console
from vanban.cli.outputs import put
from vanban.cli.vietnamese import WrongUsage
from vanban.errors import OutputExistsError


def new_year(nam: int | None, out: str | None, defaults: str | None, *, force: bool) -> int:
    """Lay the folder out; where a file of the user's would be overwritten unasked, nothing is written."""
    if nam is None or out is None:
        lacking = " và ".join(name for name, given in (("--nam", nam), ("-o THƯ_MỤC", out)) if given is None)
        raise _wrong(f"nam_thi_dua cần {lacking}")
    if Path(out).exists() and not Path(out).is_dir():
        raise _wrong(f"-o “{out}” phải là thư mục")
    from vanban.drafting.nam_thi_dua import lay_out

    run = console.Run()
    files: dict[str, bytes] = {}
    with run.each(defaults or out):
        office = _office(defaults) if defaults else (None, None)
        files = lay_out(nam, *office)
        if defaults:
            _refuse_misfit(files, nam, defaults)
    for name, data in files.items():
        with run.each(name):
            _refuse_loss(Path(out) / name, data, force=force)
    if run.status == console.DONE:
        for name, data in files.items():
            put(run, Path(out) / name, data, force=force)
    return run.status


def _office(defaults: str) -> tuple[bytes, Mapping[str, Any]]:
    """Give the office's file and the data in it; ``InputError`` with all that is wrong."""
    from vanban.inputs.rows import Source
    from vanban.loai.ke_hoach import KeHoach

    given = Source.of(defaults, defaults).repeated(KeHoach)
    return Path(defaults).read_bytes(), given


def _refuse_misfit(files: Mapping[str, bytes], nam: int, defaults: str) -> None:
    """Tell what is wrong with the office's data before papers rest on them."""
    from vanban.inputs import load_bytes

    plan = f"ke_hoach_{nam}.yaml"
    load_bytes(files[plan], plan, defaults)


def _refuse_loss(path: Path, data: bytes, *, force: bool) -> None:
    if path.exists() and not force and path.read_bytes() != data:
        raise OutputExistsError(path)


def _wrong(message: str) -> WrongUsage:
    return WrongUsage(message, click.get_current_context())
