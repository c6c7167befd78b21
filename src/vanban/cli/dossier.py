"""What ``vanban batch`` does with a workbook of a dossier: its papers, what is wrong, the workbook given back."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from concurrent.futures import Executor
from pathlib import Path
from typing import TYPE_CHECKING

import click

from vanban.cli import console
from vanban.cli.progress import Progress, grouped
from vanban.cli.tables import hand_back
from vanban.errors import InputError

if TYPE_CHECKING:
    from vanban.batching import RowResult, Summary
    from vanban.batching.results import PutFile
    from vanban.errors import InputFault
    from vanban.khen_thuong.hang import MucDo, NhanXet


def make(
    workbook: Path,
    out: Path,
    executor: Executor | None,
    *,
    defaults: str | None,
    templates: Path | None,
    workers: int,
    force: bool,
) -> tuple[console.Run, Summary, list[PutFile], bool]:
    """Make the dossier; the run, its summary, its papers, and whether anything is to be mended or decided.

    Nothing is made while what all share is at fault: the workbook comes back with the faults of every sheet.
    """
    from vanban.khen_thuong.hang import MucDo
    from vanban.khen_thuong.ho_so import lap_ho_so

    papers: list[PutFile] = []
    broken: list[InputFault] = []
    progress = Progress(None, "văn bản")

    def tell(result: RowResult) -> None:
        progress.step()
        papers.extend(file for file in result.files if file.path.endswith(".docx"))
        broken.extend(result.errors)

    try:
        made = lap_ho_so(
            workbook, out, executor, defaults=defaults, templates=templates, workers=workers, force=force, tell=tell
        )
    except InputError as error:
        run = console.Run()
        run.failed(error)
        if any(fault.path == str(workbook) and fault.place for fault in error.faults):
            hand_back(run, workbook, list(error.faults), out, force=force)
        raise click.exceptions.Exit(run.status) from None
    finally:
        progress.clear()
    known = {one.loi for one in made.nhan_xet}
    others = [fault for fault in dict.fromkeys(broken) if fault not in known]
    faults = [*others, *(one.loi for one in made.nhan_xet if one.muc is MucDo.LOI)]
    warnings = [one.loi for one in made.nhan_xet if one.muc is MucDo.CANH_BAO]
    told(MucDo.LOI, map(str, faults))
    told(MucDo.CANH_BAO, map(str, warnings))
    if made.so_can_xac_minh:
        count = grouped(made.so_can_xac_minh)
        console.complain(f"{MucDo.GOI_Y.value}: còn {count} tiêu chí cần xác minh, ghi ở muc_luc_ho_so.docx")
    run = console.Run()
    hand_back(run, workbook, [*faults, *warnings], out, force=force)
    return run, made.summary, papers, bool(faults or warnings)


def told(grade: MucDo, lines: Iterable[str]) -> None:
    """Tell remarks of one grade under its name, each once."""
    once = list(dict.fromkeys(lines))
    if once:
        console.complain(f"{grade.value} ({grouped(len(once))}):", *once)


def told_all(remarks: Sequence[NhanXet]) -> None:
    """Tell remarks by their grades, the gravest first."""
    from vanban.khen_thuong.hang import MucDo

    for grade in MucDo:
        told(grade, (str(one) for one in remarks if one.muc is grade))
