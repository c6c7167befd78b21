"""``vanban new``: a file to fill in."""

from __future__ import annotations

import click

from vanban.cli.nam_thi_dua import new_year
from vanban.cli.outputs import put_starter
from vanban.cli.vietnamese import Command, WrongUsage

YEAR = "nam_thi_dua"
"""What a folder for a whole year is called, beside the kinds of papers."""


@click.command(cls=Command, short_help="Tạo tệp YAML có sẵn các mục để điền.")
@click.argument("kind", metavar="LOẠI")
@click.option(
    "-o", "--output", "out", metavar="TỆP.yaml", help="Tệp sẽ ghi, hoặc thư mục; không có thì in ra màn hình."
)
@click.option("--nam", metavar="NĂM", type=click.IntRange(2021, 2999), help="Năm của thư mục nam_thi_dua.")
@click.option("--defaults", metavar="TỆP.yaml", help="Thông tin dùng chung của cơ quan, cho thư mục nam_thi_dua.")
@click.option("--force", is_flag=True, help="Ghi đè tệp đã có mà khác nội dung.")
def new(kind: str, out: str | None, nam: int | None, defaults: str | None, force: bool) -> int:
    """Tạo tệp YAML đủ các mục của LOẠI văn bản, có giải thích, làm ra tệp Word được ngay.

    Có -o thì lược đồ (.schema.json) được ghi cạnh đó, để trình soạn thảo gợi ý và báo lỗi khi đang gõ. LOẠI là
    nam_thi_dua thì -o là thư mục cho cả năm thi đua: kế hoạch, dự thảo các văn bản, bảng tính, hướng dẫn.
    """
    from vanban import drafting, loai
    from vanban.chu.text import slug

    if slug(kind) == YEAR:
        return new_year(nam, out, defaults, force=force)
    if nam is not None or defaults is not None:
        raise WrongUsage("--nam và --defaults chỉ dùng với nam_thi_dua", click.get_current_context())
    model = loai.find_kind(kind)
    return put_starter(out, model, drafting.starter(model), force=force)
