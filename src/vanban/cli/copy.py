"""``vanban copy``: a paper of ours to a copy of it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import click

from vanban.cli import console
from vanban.cli.outputs import put, target
from vanban.cli.vietnamese import Command, WrongUsage
from vanban.errors import InputError


@click.command(cls=Command, short_help="Làm bản sao (sao y, sao lục, trích sao) của một tệp Word.")
@click.argument("file", metavar="TỆP.docx", type=Path)
@click.argument("data", metavar="BẢN_SAO.yaml", type=Path)
@click.option("-o", "--output", "out", metavar="NƠI", help="Tệp .docx sẽ ghi, hoặc thư mục.")
@click.option("--templates", metavar="THƯ_MỤC", type=Path, help="Thư mục mẫu Word của cơ quan (mẫu ban_sao.docx).")
@click.option("--force", is_flag=True, help="Ghi đè tệp đã có mà khác nội dung.")
def copy(file: Path, data: Path, out: str | None, templates: Path | None, force: bool) -> int:
    """Làm bản sao của một tệp Word do vanban làm ra, rồi in ra đường dẫn tệp đã tạo.

    BẢN_SAO.yaml ghi hình thức sao, cơ quan sao, số, ngày, người ký (xem examples/ban_sao.yaml). Sao y, sao lục giữ
    nguyên văn bản và thêm phần bản sao sau phần cuối cùng (Mẫu 3.1); trích sao chỉ giữ những phần được chọn; bản sao
    điện tử chỉ thêm dòng thông tin ký số ở góc trên trang đầu (Mẫu 3.2).

    Không có -o thì tệp Word mang tên của BẢN_SAO và nằm ở thư mục hiện thời.
    """
    name = f"{data.stem}.docx"
    path = target(out, name, ".docx") if out is not None else Path(name)
    if path.resolve() in (file.resolve(), data.resolve()):
        raise WrongUsage(f"“{path}” là tệp được đọc vào, không thể ghi đè lên", click.get_current_context())
    from vanban import copying

    run = console.Run()
    with run.each(str(file)), _named(str(data)):
        put(run, path, copying.copied(file, copying.load(data), templates=templates), force=force)
    return run.status


@contextmanager
def _named(data: str) -> Iterator[None]:
    """Name the file of the data in what does not fit the paper."""
    try:
        yield
    except InputError as error:
        raise InputError(replace(fault, path=fault.path or data) for fault in error.faults) from None
