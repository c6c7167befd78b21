"""``vanban verify``: the invariants of finished dossiers, again."""

from __future__ import annotations

from pathlib import Path

import click

from vanban.cli import console
from vanban.cli.dossier import told_all
from vanban.cli.vietnamese import Command


@click.command(cls=Command, short_help="Kiểm tra lại hồ sơ khen thưởng đã làm xong.")
@click.argument("folders", metavar="THƯ_MỤC...", nargs=-1, required=True, type=Path)
@click.option(
    "--format", "form", type=click.Choice(["text", "json"]), default="text", metavar="DẠNG",
    help="text hoặc json cho máy đọc, mỗi hồ sơ một dòng.",
)  # fmt: skip
def verify(folders: tuple[Path, ...], form: str) -> int:
    """Kiểm tra các tệp Word của hồ sơ trong THƯ_MỤC có khớp nhau và khớp số liệu đã lưu (so_lieu.json) hay không.

    Kết thúc với mã 0 khi không thấy gì sai, 1 khi có, 2 khi có hồ sơ không đọc được.
    """
    from vanban.khen_thuong.ban_ghi import as_json
    from vanban.khen_thuong.hang import MucDo
    from vanban.khen_thuong.kiem_tra import kiem_tra

    run = console.Run()
    any_wrong = False
    for folder in folders:
        with run.each(str(folder)):
            found = kiem_tra(folder)
            wrong = sum(one.muc is not MucDo.GOI_Y for one in found.nhan_xet)
            any_wrong = any_wrong or wrong > 0
            if form == "json":
                console.say(as_json(found, str(folder)))
                continue
            if found.nhan_xet and len(folders) > 1:
                console.complain(f"{folder}:")
            told_all(found.nhan_xet)
            console.say(f"{folder}: đọc {found.so_giay} văn bản, {wrong} chỗ cần xem lại")
    return run.status or (console.FINDINGS if any_wrong else console.DONE)
