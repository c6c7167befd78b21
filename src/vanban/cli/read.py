"""``vanban read``: Word to data."""

from __future__ import annotations

from pathlib import Path

import click

from vanban.cli import console
from vanban.cli.outputs import target
from vanban.cli.vietnamese import Command


@click.command(cls=Command, short_help="Đọc tệp Word trở lại thành dữ liệu YAML.")
@click.argument("file", metavar="TỆP.docx", type=Path)
@click.option(
    "-o", "--output", "out", metavar="TỆP.yaml", help="Tệp sẽ ghi, hoặc thư mục; không có thì in ra màn hình."
)
@click.option("--force", is_flag=True, help="Ghi đè tệp đã có mà khác nội dung.")
def read(file: Path, out: str | None, force: bool) -> int:
    """Đọc một tệp Word do vanban làm ra trở lại thành dữ liệu YAML.

    Hình được ghi thành tệp riêng cạnh tệp YAML.

    Tệp đã sửa bằng tay thì đọc được gì ghi nấy; những gì không xếp được vào mục nào được kể ra (mã thoát 1).
    """
    from vanban import reading, rendering

    path = target(out, f"{file.stem}.yaml", ".yaml", ".yml") if out is not None else None
    found = reading.read_with_rest(file)
    document, pictures = reading.with_files(found.document)
    text = reading.to_yaml(document)
    if path is None:
        console.say(text.removesuffix("\n"))
        console.complain(*(f"{file}: có hình {name}; dùng -o để ghi ra tệp" for name in pictures))
    else:
        files = {path.parent / name: data for name, data in pictures.items()} | {path: text.encode()}
        for each, data in files.items():
            changed = rendering.write(each, data, overwrite=force)
            console.say(f"{'' if changed else 'không đổi: '}{each}")
    console.complain(*(f"{file}: {each}" for each in found.unplaced))
    return console.FINDINGS if found.unplaced else console.DONE
