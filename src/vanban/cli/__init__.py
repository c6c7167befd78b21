"""The command line: the only room that prints or exits.

Built on click: measured, ``--help`` of a two-command program takes 49 ms with
click and 154 ms with typer, and an office's script may call us a thousand
times. For the same reason a command imports what it needs when it runs.
"""

from __future__ import annotations

from collections.abc import Sequence

import click

from vanban import __version__
from vanban.cli import console
from vanban.cli.batch import batch
from vanban.cli.check import check
from vanban.cli.copy import copy
from vanban.cli.fix import fix
from vanban.cli.kinds import kinds
from vanban.cli.lint import lint
from vanban.cli.new import new
from vanban.cli.pdf import pdf
from vanban.cli.read import read
from vanban.cli.render import render
from vanban.cli.report import report
from vanban.cli.schema import schema
from vanban.cli.template import template
from vanban.cli.verify import verify
from vanban.cli.vietnamese import Group, in_vietnamese
from vanban.cli.workbook import workbook

__all__ = ["main"]


@click.group(
    "vanban",
    cls=Group,
    commands=[render, copy, batch, check, fix, read, new, kinds, schema, workbook, template, lint, pdf, report, verify],
    help="Tạo văn bản hành chính đúng thể thức, thành tệp Word, từ dữ liệu YAML hoặc JSON.",
)
@click.version_option(__version__, prog_name="vanban", message="%(prog)s %(version)s", help="Hiện số phiên bản.")
def vanban() -> None:
    """Hold the commands."""


def main(args: Sequence[str] | None = None) -> int:
    """Run a command; the exit status (0 done, 1 findings, 2 could not run, 130 stopped by the user)."""
    console.prepare()
    try:
        status = vanban.main(args=args, prog_name="vanban", standalone_mode=False)
    except click.UsageError as error:
        console.complain(in_vietnamese(error))
        status = console.COULD_NOT
    except (click.Abort, KeyboardInterrupt):
        console.complain("đã dừng theo yêu cầu; các tệp đã xong vẫn còn nguyên")
        status = console.STOPPED
    except Exception as error:
        console.complain(*console.told(error))
        status = console.COULD_NOT
    console.close()
    return int(status or console.DONE)
