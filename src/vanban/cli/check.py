"""``vanban check``: judge Word files by the law of their date."""

from __future__ import annotations

from pathlib import Path

import click

from vanban.cli import console
from vanban.cli.prints import Prints
from vanban.cli.vietnamese import Command
from vanban.standards import IN_FORCE


@click.command(cls=Command, short_help="Xét thể thức tệp Word, chỉ ra chỗ cần sửa.")
@click.argument("files", metavar="TỆP.docx...", nargs=-1, required=True, type=Path)
@click.option(
    "--standard", metavar="TÊN", type=click.Choice(list(IN_FORCE)),
    help="Xét theo nd30_2020 hoặc tt01_2011; không ghi thì theo ngày của văn bản.",
)  # fmt: skip
@click.option(
    "--format", "form", type=click.Choice(["text", "json"]), default="text", metavar="DẠNG", help="text hoặc json."
)
@click.option(
    "--rendered", is_flag=True,
    help="Xét thêm trang in (cần LibreOffice): ngắt dòng, đường kẻ, số trang, nơi ký, bảng.",
)  # fmt: skip
def check(files: tuple[Path, ...], standard: str | None, form: str, rendered: bool) -> int:
    """Xét thể thức và kỹ thuật trình bày của tệp Word: chỗ nào khác quy định, điều khoản nào, sửa thế nào.

    Kết thúc với mã 0 khi không có gì cần sửa, 1 khi có, 2 khi có tệp không đọc được.
    """
    from vanban.checking import check as judge
    from vanban.reporting import as_json, as_text

    run = console.Run()
    found = False
    prints = Prints(run, files if rendered else ())
    for count, file in enumerate(files):
        with run.each(str(file)):
            report = prints.added(judge(file, standard), file)
            if form == "json":
                console.say(as_json(report, str(file)))
            else:
                console.say(("\n" if count else "") + as_text(report, str(file)))
            found = found or bool(report.findings)
    return run.status or (console.FINDINGS if found else console.DONE)
