"""``vanban check``: judge Word files by the law of their date."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from vanban import __version__
from vanban.cli import console
from vanban.cli.outputs import copies
from vanban.cli.prints import Prints
from vanban.cli.vietnamese import Command
from vanban.standards import IN_FORCE

if TYPE_CHECKING:
    from vanban.checking import Allowance
    from vanban.standards.model import Report


@click.command(cls=Command, short_help="Xét thể thức tệp Word, chỉ ra chỗ cần sửa.")
@click.argument("files", metavar="TỆP.docx...", nargs=-1, required=True, type=Path)
@click.option(
    "--standard", metavar="TÊN", type=click.Choice(list(IN_FORCE)),
    help="Xét theo nd30_2020 hoặc tt01_2011; không ghi thì theo ngày của văn bản.",
)  # fmt: skip
@click.option(
    "--format", "form", type=click.Choice(["text", "json", "sarif"]), default="text", metavar="DẠNG",
    help="text hoặc json, sarif cho máy đọc.",
)  # fmt: skip
@click.option(
    "--rendered", is_flag=True,
    help="Xét thêm trang in (cần LibreOffice): ngắt dòng, đường kẻ, số trang, nơi ký, bảng.",
)  # fmt: skip
@click.option(
    "--comments", metavar="TỆP.docx",
    help="Ghi thêm một bản có nhận xét ngay tại chỗ cần sửa; là thư mục nếu có nhiều TỆP.",
)  # fmt: skip
@click.option(
    "--allow", metavar="TỆP.yaml",
    help="Khác biệt riêng của cơ quan được chấp nhận (cho_phep: quy_tac, ly_do, vi_tri); ghi riêng, không tính là lỗi.",
)  # fmt: skip
@click.option("--force", is_flag=True, help="Ghi đè bản có nhận xét đã có mà khác nội dung.")
def check(
    files: tuple[Path, ...], standard: str | None, form: str, rendered: bool, comments: str | None,
    allow: str | None, force: bool,
) -> int:  # fmt: skip
    """Xét thể thức và kỹ thuật trình bày của tệp Word: chỗ nào khác quy định, điều khoản nào, sửa thế nào.

    Tệp .doc, .rtf, .odt được LibreOffice chuyển sang .docx rồi xét. Nhiều TỆP thì cuối cùng có bảng các lỗi thường
    gặp. Kết thúc với mã 0 khi không có gì cần sửa, 1 khi có, 2 khi có tệp không đọc được.
    """
    marked = copies(comments, files, "--comments") if comments else []
    from vanban.checking import check as judge
    from vanban.inputs.allowances import load_allowances
    from vanban.reporting import as_json, as_sarif, as_text, summary

    run = console.Run()
    laws: tuple[Allowance, ...] = ()
    if allow is not None:
        with run.each(allow):
            laws = load_allowances(allow)
        if run.status:
            return run.status
    judged: list[tuple[str, Report]] = []
    failed: list[tuple[str, str]] = []
    prints = Prints(run, files if rendered else ())
    for count, file in enumerate(files):
        name = str(file)
        try:
            report = prints.added(judge(file, standard, laws), file)
        except Exception as error:
            run.failed(error, name)
            failed.append((name, "; ".join(console.told(error, name))))
            continue
        judged.append((name, report))
        if form == "json":
            console.say(as_json(report, name))
        elif form == "text":
            console.say(("\n" if count else "") + as_text(report, name))
        if marked:
            _comment(run, file, report, marked[count], force=force, told=form == "text")
    if form == "sarif":
        console.say(as_sarif(judged, failed, __version__))
    elif form == "text" and len(files) > 1:
        console.say("\n" + summary([report for _, report in judged], len(failed)))
    return run.status or (console.FINDINGS if any(report.findings for _, report in judged) else console.DONE)


def _comment(run: console.Run, file: Path, report: Report, out: Path, *, force: bool, told: bool) -> None:
    """Write the copy of a file with comments in it."""
    from vanban.rendering.files import write
    from vanban.reporting import with_comments

    with run.each(str(out)):
        changed = write(out, with_comments(file.read_bytes(), report, str(file)), overwrite=force)
        if told:
            console.say(f"{'bản có nhận xét' if changed else 'không đổi'}: {out}")
