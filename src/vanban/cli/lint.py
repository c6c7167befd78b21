"""``vanban lint``: what is wrong with a Word template."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from vanban.cli import console
from vanban.cli.vietnamese import Command

if TYPE_CHECKING:
    from vanban.linting import Remark

_LEVELS = {"error": "lỗi", "warning": "cảnh báo", "note": "lưu ý"}


@click.command(cls=Command, short_help="Kiểm mẫu Word: thẻ sai, chỗ trình bày khác Nghị định.")
@click.argument("files", metavar="MẪU.docx...", nargs=-1, required=True)
@click.option("--kind", metavar="LOẠI", required=True, help="Loại văn bản mà mẫu dùng để làm.")
@click.option(
    "--format", "form", type=click.Choice(["text", "json"]), default="text", metavar="DẠNG", help="text hoặc json."
)
def lint(files: tuple[str, ...], kind: str, form: str) -> int:
    """Kiểm mẫu Word của LOẠI văn bản, nêu hết một lượt: thẻ sai, chỗ trình bày khác Nghị định, phần còn thiếu.

    Kết thúc bằng 1 nếu có lỗi hoặc cảnh báo; chỉ có lưu ý thì vẫn là 0.
    """
    from vanban import linting, loai

    model = loai.find_kind(kind)
    run = console.Run()
    found: list[tuple[str, tuple[Remark, ...]]] = []
    for file in files:
        with run.each(file):
            found.append((file, linting.lint(Path(file).read_bytes(), file, model)))
    if form == "json":
        _as_json(found, model.slug())
    else:
        for file, remarks in found:
            _as_text(file, remarks)
    if run.status != console.DONE:
        return run.status
    clean = all(remark.level == linting.Level.NOTE for _, remarks in found for remark in remarks)
    return console.DONE if clean else console.FINDINGS


def _as_text(file: str, remarks: tuple[Remark, ...]) -> None:
    from vanban.linting.remark import by_group

    counts = {words: sum(remark.level == level for remark in remarks) for level, words in _LEVELS.items()}
    told = ", ".join(f"{count} {words}" for words, count in counts.items() if count)
    console.say(f"{file}: {told or 'không có gì phải sửa'}")
    for group, inside in by_group(remarks):
        console.say(f"  {group}")
        for remark in inside:
            console.say(f"    {_LEVELS[remark.level]}: {remark}")


def _as_json(found: list[tuple[str, tuple[Remark, ...]]], kind: str) -> None:
    import json
    from dataclasses import asdict

    rows = [{"file": file, "kind": kind, "remarks": [asdict(remark) for remark in each]} for file, each in found]
    console.say(json.dumps(rows, ensure_ascii=False, indent=2))
