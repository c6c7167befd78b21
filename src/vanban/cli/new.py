"""``vanban new``: a file to fill in."""

from __future__ import annotations

import click

from vanban.cli import console
from vanban.cli.outputs import put, target
from vanban.cli.vietnamese import Command


@click.command(cls=Command, short_help="Tạo tệp YAML có sẵn các mục để điền.")
@click.argument("kind", metavar="LOẠI")
@click.option(
    "-o", "--output", "out", metavar="TỆP.yaml", help="Tệp sẽ ghi, hoặc thư mục; không có thì in ra màn hình."
)
@click.option("--force", is_flag=True, help="Ghi đè tệp đã có mà khác nội dung.")
def new(kind: str, out: str | None, force: bool) -> int:
    """Tạo tệp YAML đủ các mục của LOẠI văn bản, có giải thích, làm ra tệp Word được ngay.

    Có -o thì lược đồ (.schema.json) được ghi cạnh đó, để trình soạn thảo gợi ý và báo lỗi khi đang gõ.
    """
    from vanban import drafting, loai

    model = loai.find_kind(kind)
    text = drafting.starter(model)
    if out is None:
        console.say(text.rstrip("\n"))
        return console.DONE
    path = target(out, f"{model.slug()}.yaml", ".yaml", ".yml")
    run = console.Run()
    put(run, path, text.encode(), force=force)
    put(run, path.with_name(drafting.schema_name(model)), drafting.schema_text(model).encode(), force=force)
    return run.status
