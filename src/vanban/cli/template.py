"""``vanban template``: a Word template to restyle."""

from __future__ import annotations

import click

from vanban.cli import console
from vanban.cli.outputs import put, target
from vanban.cli.vietnamese import Command


@click.command(cls=Command, short_help="Chép mẫu Word của một loại văn bản ra để sửa.")
@click.argument("kind", metavar="LOẠI")
@click.option("-o", "--output", "out", metavar="TỆP.docx", default="", help="Tệp sẽ ghi, hoặc thư mục.")
@click.option("--force", is_flag=True, help="Ghi đè tệp đã có mà khác nội dung.")
def template(kind: str, out: str, force: bool) -> int:
    """Chép mẫu Word của LOẠI văn bản ra để sửa kiểu chữ trong Word; không có -o thì để ở thư mục hiện thời.

    Sửa xong: kiểm bằng “vanban lint”, dùng bằng “vanban render --template”.
    """
    from vanban import loai
    from vanban.rendering.templates import find_template

    model = loai.find_kind(kind)
    data = find_template(model).read_bytes()
    name = f"{model.slug()}.docx"
    run = console.Run()
    put(run, target(out or name, name, ".docx"), data, force=force)
    return run.status
