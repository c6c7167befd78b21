"""``vanban pdf``: Word to PDF."""

from __future__ import annotations

from pathlib import Path

import click

from vanban.cli import console
from vanban.cli.vietnamese import Command


@click.command(cls=Command, short_help="Chuyển tệp Word thành PDF.")
@click.argument("files", metavar="TỆP.docx...", nargs=-1, required=True, type=Path)
@click.option("-o", "--output", "out", metavar="THƯ_MỤC", required=True, type=Path, help="Thư mục để các tệp PDF.")
@click.option("--force", is_flag=True, help="Ghi đè tệp PDF đã có.")
def pdf(files: tuple[Path, ...], out: Path, force: bool) -> int:
    """Chuyển tệp Word thành PDF bằng LibreOffice."""
    run = console.Run()
    convert_all(run, files, out, force)
    return run.status


def convert_all(run: console.Run, files: tuple[Path, ...], out: Path, force: bool) -> None:
    """Convert, naming each PDF as it gets done."""
    from vanban.word.pdf import convert

    with run.each(str(out)):
        for outcome in convert(files, out, overwrite=force):
            if outcome.fault:
                run.failed(outcome.fault)
            else:
                console.say(str(outcome.pdf))
