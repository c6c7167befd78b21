"""``vanban verify``: the invariants of a finished dossier, again."""

from __future__ import annotations

from pathlib import Path

import click

from vanban.cli import console
from vanban.cli.dossier import told_all
from vanban.cli.vietnamese import Command


@click.command(cls=Command, short_help="Kiểm tra lại một hồ sơ khen thưởng đã làm xong.")
@click.argument("folder", metavar="THƯ_MỤC", type=Path)
def verify(folder: Path) -> int:
    """Kiểm tra các tệp Word của hồ sơ trong THƯ_MỤC có khớp nhau và khớp số liệu đã lưu (so_lieu.json) hay không.

    Kết thúc với mã 0 khi không thấy gì sai, 1 khi có, 2 khi không đọc được hồ sơ.
    """
    from vanban.khen_thuong.hang import MucDo
    from vanban.khen_thuong.kiem_tra import kiem_tra

    found = kiem_tra(folder)
    told_all(found.nhan_xet)
    wrong = sum(one.muc is not MucDo.GOI_Y for one in found.nhan_xet)
    console.say(f"{folder}: đọc {found.so_giay} văn bản, {wrong} chỗ cần xem lại")
    return console.FINDINGS if wrong else console.DONE
