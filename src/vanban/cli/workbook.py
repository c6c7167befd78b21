"""``vanban workbook``: a blank workbook to fill in."""

from __future__ import annotations

import click

from vanban.cli import console
from vanban.cli.outputs import put, target
from vanban.cli.vietnamese import Command


@click.command(cls=Command, short_help="Tạo bảng tính Excel trống của một loại văn bản để điền.")
@click.argument("kind", metavar="LOẠI")
@click.option("-o", "--output", "out", metavar="TỆP.xlsx", default="", help="Tệp sẽ ghi, hoặc thư mục.")
@click.option("--force", is_flag=True, help="Ghi đè tệp đã có mà khác nội dung.")
def workbook(kind: str, out: str, force: bool) -> int:
    """Tạo bảng tính Excel của LOẠI văn bản: mỗi hàng một văn bản, có danh sách chọn, hàng ví dụ và trang hướng dẫn.

    LOẠI là ho_so_khen_thuong thì bảng gồm các trang của hồ sơ khen thưởng; so_khen_thuong là sổ theo dõi khen thưởng.
    Không có -o thì để ở thư mục hiện thời.
    """
    from vanban import loai
    from vanban.chu.text import slug
    from vanban.drafting import workbook as drafting

    if (blank := slug(kind)) in drafting.BLANK:
        name, data = blank, drafting.BLANK[blank]()
    else:
        model = loai.find_kind(kind)
        name, data = model.slug(), drafting.workbook(model)
    run = console.Run()
    put(run, target(out or f"{name}.xlsx", f"{name}.xlsx", ".xlsx"), data, force=force)
    return run.status
