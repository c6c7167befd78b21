"""``vanban fix``: mend what is safe and certain in a Word file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from vanban.cli import console
from vanban.cli.outputs import copies, put
from vanban.cli.vietnamese import Command
from vanban.standards import IN_FORCE

if TYPE_CHECKING:
    from vanban.fixing import Fixed
    from vanban.standards.model import Finding

_TRACKED = "; trong Word, thẻ Review: chấp nhận hoặc bỏ từng thay đổi"


@click.command(cls=Command, short_help="Sửa những lỗi thể thức chắc chắn trong tệp Word.")
@click.argument("file", metavar="TỆP.docx", type=Path)
@click.option("-o", "--output", "out", metavar="TỆP.docx", required=True, help="Tệp sẽ ghi, hoặc thư mục.")
@click.option("--accept", is_flag=True, help="Sửa hẳn; không có thì mỗi chỗ sửa là một thay đổi được theo dõi.")
@click.option(
    "--standard", metavar="TÊN", type=click.Choice(list(IN_FORCE)),
    help="Xét theo nd30_2020 hoặc tt01_2011; không ghi thì theo ngày của văn bản.",
)  # fmt: skip
@click.option("--allow", metavar="TỆP.yaml", help="Khác biệt riêng của cơ quan được chấp nhận: không sửa.")
@click.option("--force", is_flag=True, help="Ghi đè tệp đã có mà khác nội dung.")
def fix(file: Path, out: str, accept: bool, standard: str | None, allow: str | None, force: bool) -> int:
    """Sửa những gì chắc chắn: lề, số trang, cỡ chữ, kiểu chữ, canh dòng, lùi dòng, khoảng cách, đường kẻ, dấu câu.

    Không sửa lời văn, không sửa tệp đã ký số. Sửa xong xét lại, nói rõ đã sửa gì, còn gì phải tự xem.
    Kết thúc với mã 0 khi không còn gì cần sửa, 1 khi còn, 2 khi không sửa được.
    """
    (place,) = copies(out, [file], "-o")
    from vanban import fixing
    from vanban.checking import Regime
    from vanban.inputs.allowances import load_allowances
    from vanban.reporting import as_text

    run = console.Run()
    with run.each(str(file)):
        laws = load_allowances(allow) if allow else ()
        fixed = fixing.fix(file, standard, laws, accept=accept)
        if fixed.before.regime != Regime.ADMINISTRATIVE:
            console.complain(as_text(fixed.before, str(file)))
            return console.COULD_NOT
        put(run, place, fixed.data, force=force)
        _tell(fixed, "" if accept else _TRACKED)
        return run.status or (console.FINDINGS if fixed.left else console.DONE)
    return run.status


def _tell(fixed: Fixed, how: str) -> None:
    if fixed.mended:
        console.say(f"Đã sửa {len(fixed.mended)} điểm{how}.")
        _list(fixed.mended)
    else:
        console.say("Không có điểm nào sửa được chắc chắn." if fixed.left else "Không có gì cần sửa.")
    if fixed.left:
        console.say(f"Còn {len(fixed.left)} điểm phải tự xem:")
        _list(fixed.left)


def _list(findings: Sequence[Finding]) -> None:
    for finding in findings:
        where = f" ({finding.place})" if finding.place else ""
        console.say(f"  - {finding.message}{where}")
