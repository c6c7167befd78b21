"""``vanban batch``: a table to papers, one a row."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sized
from concurrent.futures import Executor
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import click

from vanban.cli import console
from vanban.cli.cluster import cluster
from vanban.cli.progress import Progress, grouped
from vanban.cli.tables import hand_back, open_table
from vanban.cli.vietnamese import Command, WrongUsage

if TYPE_CHECKING:
    from vanban.batching import RowResult, Summary
    from vanban.batching.results import PutFile
    from vanban.errors import InputFault


@click.command(cls=Command, short_help="Tạo hàng loạt tệp Word từ một bảng, mỗi dòng một văn bản.")
@click.argument("kind", metavar="LOẠI")
@click.argument("workbook", metavar="BẢNG", type=Path)
@click.option("-o", "--output", "out", metavar="THƯ_MỤC", required=True, type=Path, help="Thư mục để các tệp.")
@click.option("--defaults", metavar="TỆP.yaml", help="Thông tin dùng chung của cơ quan: tên, ký hiệu, người ký …")
@click.option(
    "--key",
    metavar="CỘT",
    default="",
    help="Cột dùng đặt tên tệp; không ghi thì lấy người được mời, trích yếu, họ tên, tên tập thể.",
)
@click.option("--template", metavar="TỆP.docx", type=Path, help="Mẫu Word dùng cho mọi dòng.")
@click.option("--templates", metavar="THƯ_MỤC", type=Path, help="Thư mục mẫu Word của cơ quan.")
@click.option("--workers", metavar="SỐ", type=click.IntRange(1), help="Số tiến trình; không ghi thì bằng số nhân máy.")
@click.option("--dask", metavar="ĐỊA_CHỈ", help="Làm trên cụm máy dask, như tcp://may-chu:8786.")
@click.option("--pdf", is_flag=True, help="Tạo thêm tệp PDF (cần LibreOffice).")
@click.option("--force", is_flag=True, help="Ghi đè tệp có sẵn hoặc tệp đã sửa bằng tay.")
def batch(
    kind: str,
    workbook: Path,
    out: Path,
    defaults: str | None,
    key: str,
    template: Path | None,
    templates: Path | None,
    workers: int | None,
    dask: str | None,
    pdf: bool,
    force: bool,
) -> int:
    """Tạo cho mỗi dòng của BẢNG một tệp Word thuộc LOẠI văn bản; kết quả từng dòng ghi ở THƯ_MỤC/ket_qua.json.

    BẢNG là bảng tính Excel (mẫu trống: “vanban workbook”), .csv (dòng đầu ghi tên các cột), .jsonl hoặc .json.
    Dòng sai không cản các dòng khác. Chạy lại thì chỉ làm những dòng mới, đã sửa hoặc đang lỗi.

    LOẠI là ho_so_khen_thuong thì BẢNG là bảng tính của một hồ sơ, và mọi văn bản của hồ sơ được làm từ đó.
    """
    from vanban import batching, loai
    from vanban.bang_tinh import ho_so
    from vanban.chu.text import slug

    if dask:  # its machines do not stand in this folder
        template, templates = (path and path.absolute() for path in (template, templates))
    if slug(kind) == ho_so.SLUG:
        if key or template:
            raise WrongUsage("hồ sơ khen thưởng không dùng --key, --template", click.get_current_context())
        return _dossier(workbook, out, defaults, templates, workers or _cores(), dask, pdf=pdf, force=force)
    model = loai.find_kind(kind)
    table = open_table(workbook, model, defaults, key)
    workers = workers or _cores()
    total = len(table.rows) if isinstance(table.rows, Sized) else None
    told = _Told(Progress(total, "dòng"), papers=pdf, faults=table.is_workbook)
    with _at_work(dask, workers) as (executor, at_once):
        try:
            summary = batching.batch(
                table.rows, model, out, executor, key=table.key, defaults=defaults, template=template,
                templates=templates, source=str(workbook), workers=at_once, force=force, tell=told,
            )  # fmt: skip
        finally:
            told.progress.clear()
    if not summary.made + summary.same + summary.failed:
        console.complain(f"{workbook}: bảng chưa có hàng nào để làm")
    run = console.Run()
    if table.is_workbook:
        hand_back(run, workbook, told.faults, out, force=force)
    _report(summary)
    if pdf:
        _convert(run, told.papers, out, workers, force)
    return run.status or (console.FINDINGS if summary.failed else console.DONE)


def _dossier(
    workbook: Path, out: Path, defaults: str | None, templates: Path | None, workers: int, dask: str | None, *,
    pdf: bool, force: bool,
) -> int:  # fmt: skip
    from vanban.cli import dossier

    with _at_work(dask, workers) as (executor, at_once):
        run, summary, papers, found = dossier.make(
            workbook, out, executor, defaults=defaults, templates=templates, workers=at_once, force=force
        )
    _report(summary)
    if pdf:
        _convert(run, papers, out, workers, force)
    return run.status or (console.FINDINGS if found or summary.failed else console.DONE)


class _Told:
    """Hears of each row: counts it, tells once of each fault, and keeps what is asked for."""

    def __init__(self, progress: Progress, *, papers: bool, faults: bool) -> None:
        self.progress = progress
        self.papers: list[PutFile] = []
        self.faults: list[InputFault] = []
        self._keeps = papers, faults
        self._told: set[str] = set()

    def __call__(self, result: RowResult) -> None:
        self.progress.step()
        papers, faults = self._keeps
        if papers:
            self.papers += [file for file in result.files if file.path.endswith(".docx")]
        if faults:
            self.faults += result.errors
        lines = [str(error) if error.path else f"{result.key}: {error}" for error in result.errors]
        if new := [line for line in lines if line not in self._told]:
            self._told.update(new)
            self.progress.clear()
            console.complain(*new)


def _report(summary: Summary) -> None:
    failing = ", hoặc dòng ấy đang lỗi" if summary.failed else ""
    for path in summary.orphans:
        console.complain(f"{path}: không còn dòng nào làm ra tệp này{failing}; tệp được giữ nguyên")
    counts = ((summary.made, "làm"), (summary.same, "không đổi"), (summary.failed, "lỗi"))
    console.say(f"{summary.path}: " + ", ".join(f"{words} {grouped(count)}" for count, words in counts))


def _convert(run: console.Run, papers: list[PutFile], out: Path, workers: int, force: bool) -> None:
    from vanban.batching.pdf import convert_papers

    progress = Progress(len(papers), "tệp PDF")
    made = 0
    with run.each(str(out)):
        for pdf in convert_papers(papers, out, workers=workers, force=force):
            progress.step()
            made += pdf.changed
            if pdf.fault:
                progress.clear()
                run.failed(pdf.fault)
    progress.clear()
    console.say(f"{out}: làm {made} tệp PDF")


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


@contextmanager
def _at_work(dask: str | None, workers: int) -> Iterator[tuple[Executor | None, int]]:
    """Give who makes the papers and how many at once: a cluster's machines, or so many processes here."""
    if dask is None:
        yield None, workers
        return
    with cluster(dask) as found:
        yield found
