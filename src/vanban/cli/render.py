"""``vanban render``: data to Word, and to PDF if asked."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from vanban.cli import console
from vanban.cli.pdf import convert_all
from vanban.cli.vietnamese import Command, WrongUsage

if TYPE_CHECKING:
    from vanban.loai.shared.base import VanBan

STDIN = "-"
_TIMES = ("%d/%m/%Y %H:%M:%S", "%Y-%m-%d %H:%M:%S", "%Y-%m-%dT%H:%M:%S", "%Y-%m-%dT%H:%M:%S%z")


@click.command(cls=Command, short_help="Tạo tệp Word từ dữ liệu YAML hoặc JSON.")
@click.argument("files", metavar="TỆP...", nargs=-1, required=True)
@click.option("-o", "--output", "out", metavar="NƠI", help="Tệp .docx sẽ ghi; là thư mục nếu có nhiều TỆP.")
@click.option("--template", metavar="TỆP.docx", type=Path, help="Mẫu Word dùng cho mọi TỆP.")
@click.option(
    "--templates",
    metavar="THƯ_MỤC",
    type=Path,
    help="Thư mục mẫu Word của cơ quan; loại nào không có thì dùng mẫu có sẵn.",
)
@click.option("--defaults", metavar="TỆP.yaml", help="Thông tin dùng chung của cơ quan: tên, ký hiệu, người ký …")
@click.option(
    "--apart", is_flag=True,
    help="Văn bản điện tử: mỗi phụ lục, văn bản kèm theo là một tệp riêng, như ke_hoach.phu_luc_i.docx.",
)  # fmt: skip
@click.option(
    "--signed", metavar="LÚC", type=click.DateTime(_TIMES),
    help="Lúc ký số, như “05/03/2026 10:20:30”: in ở góc trên bên phải trang đầu của các tệp riêng (dùng với --apart).",
)  # fmt: skip
@click.option("--pdf", is_flag=True, help="Tạo thêm tệp PDF (cần LibreOffice).")
@click.option("--force", is_flag=True, help="Ghi đè tệp đã có mà khác nội dung.")
def render(
    files: tuple[str, ...],
    out: str | None,
    template: Path | None,
    templates: Path | None,
    defaults: str | None,
    apart: bool,
    signed: datetime | None,
    pdf: bool,
    force: bool,
) -> int:
    """Tạo tệp Word từ dữ liệu YAML hoặc JSON ("-" là đọc từ đầu vào chuẩn), rồi in ra đường dẫn tệp đã tạo.

    Không có -o thì tệp Word mang tên của TỆP và nằm ở thư mục hiện thời.
    """
    if signed and not apart:
        raise _wrong("--signed chỉ dùng với --apart")
    outputs = _outputs(files, out)
    _refuse_clashes(files, outputs, [Path(path) for path in (*files, template, defaults) if path])
    from vanban import rendering

    run = console.Run()
    stale: list[Path] = []
    for file, output in zip(files, outputs, strict=True):
        with run.each(file):
            document = _loaded(file, defaults)
            if apart:
                made = _apart(document, output, signed, template, templates)
            else:
                made = {output: rendering.render(document, template=template, templates=templates)}
            for path, data in made.items():
                changed = rendering.write(path, data, overwrite=force)
                console.say(f"{'' if changed else 'không đổi: '}{path}")
                if changed or not _is_newer(path.with_suffix(".pdf"), path):
                    stale.append(path)
                elif pdf:
                    console.say(f"không đổi: {path.with_suffix('.pdf')}")
            name = "đầu vào chuẩn" if file == STDIN else file
            if signed and len(made) > 1 and not (document.so_trong_loi and document.so_trong_loi.so is not None):
                console.complain(f"{name}: văn bản chưa có số nên các tệp riêng không có dòng thông tin ký số")
            if left := list(_to_replace(document.model_dump())):
                console.complain(f"{name}: còn {len(left)} chỗ trong dấu «» chưa thay, như “{left[0]}”")
    if pdf and stale:
        convert_all(run, tuple(stale), stale[0].parent, force)
    return run.status


def _apart(
    document: VanBan, output: Path, signed: datetime | None, template: Path | None, templates: Path | None
) -> dict[Path, bytes]:
    """Make the paper without its parts, and each part, called after it."""
    from vanban.rendering.apart import render_apart, render_body

    parts = render_apart(document, signed, templates)
    body = {output: render_body(document, template, templates)}
    return body | {output.with_suffix(f".{name}.docx"): data for name, data in parts.items()}


def _outputs(files: Sequence[str], out: str | None) -> list[Path]:
    """Decide where each file goes; ``WrongUsage`` if that is not clear."""
    names = [f"{Path(file).stem}.docx" for file in files]
    if out is not None and (Path(out).is_dir() or out.endswith(("/", os.sep))):
        folder = Path(out)
    elif out is not None and len(files) == 1:
        if Path(out).suffix.lower() != ".docx":
            raise _wrong(f"-o “{out}” phải là tệp .docx, hoặc thư mục (đã có, hay kết thúc bằng “/”)")
        return [Path(out)]
    elif out is not None and (Path(out).exists() or Path(out).suffix):
        raise _wrong(f"có nhiều TỆP thì -o phải là thư mục, không phải “{out}”")
    else:
        folder = Path(out or "")
    if STDIN in files:
        raise _wrong("đọc từ đầu vào chuẩn (-) thì -o phải là tệp .docx")
    return [folder / name for name in names]


def _refuse_clashes(files: Sequence[str], outputs: Sequence[Path], inputs: Sequence[Path]) -> None:
    """Refuse, before anything is written, to write a file twice or over what is read."""
    taken: dict[str, str | None] = {_real(path): None for path in inputs}
    for file, output in zip(files, outputs, strict=True):
        place = _real(output)
        if place not in taken:
            taken[place] = file
        elif other := taken[place]:
            raise _wrong(f"“{other}” và “{file}” cùng làm ra tệp “{output}”")
        else:
            raise _wrong(f"“{output}” là tệp được đọc vào, không thể ghi đè lên")


def _real(path: Path) -> str:
    """Give one name to what is one file; Windows and macOS do not tell capitals apart."""
    real = str(path.resolve())
    return real.casefold() if sys.platform in ("win32", "darwin") else real


def _wrong(message: str) -> WrongUsage:
    return WrongUsage(message, click.get_current_context())


def _loaded(file: str, defaults: str | None) -> VanBan:
    from vanban import inputs

    if file == STDIN:
        return inputs.load_bytes(sys.stdin.buffer.read(), "đầu vào chuẩn", defaults)
    return inputs.load(file, defaults)


def _to_replace(data: object) -> Iterator[str]:
    """Give the texts that a starter holds ready to be replaced and nobody has."""
    if isinstance(data, str):
        if data.startswith("«") and "»" in data[-2:]:
            yield data
        return
    inner = data.values() if isinstance(data, Mapping) else data if isinstance(data, (list, tuple)) else ()
    for each in inner:
        yield from _to_replace(each)


def _is_newer(pdf: Path, docx: Path) -> bool:
    """Tell whether the PDF was made of this .docx: LibreOffice puts the time into it, so bytes tell nothing."""
    return pdf.is_file() and pdf.stat().st_mtime_ns >= docx.stat().st_mtime_ns
