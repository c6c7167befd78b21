"""``vanban schema``: JSON Schema of a kind, for editors."""

from __future__ import annotations

from pathlib import Path

import click

from vanban.cli import console
from vanban.cli.outputs import put, target
from vanban.cli.vietnamese import Command


@click.command(cls=Command, short_help="In lược đồ JSON Schema của một loại văn bản.")
@click.argument("kind", metavar="LOẠI")
@click.option(
    "-o", "--output", "out", metavar="TỆP.json", help="Tệp sẽ ghi, hoặc thư mục; không có thì in ra màn hình."
)
@click.option("--defaults", metavar="TỆP.yaml", help="Mục nào tệp này đã ghi thì văn bản không bắt buộc ghi nữa.")
@click.option("--force", is_flag=True, help="Ghi đè tệp đã có mà khác nội dung.")
def schema(kind: str, out: str | None, defaults: str | None, force: bool) -> int:
    """In lược đồ JSON Schema của LOẠI văn bản, để trình soạn thảo gợi ý tên mục, giải thích và báo lỗi."""
    from vanban import drafting, loai

    model = loai.find_kind(kind)
    text = drafting.schema_text(model, _given(defaults) if defaults else frozenset())
    if out is None:
        console.say(text.rstrip("\n"))
        return console.DONE
    run = console.Run()
    put(run, target(out, drafting.schema_name(model), ".json"), text.encode(), force=force)
    return run.status


def _given(defaults: str) -> frozenset[str]:
    """Name the fields that the office's file fills in."""
    from vanban.inputs.nodes import RefusalError, entries, input_error
    from vanban.inputs.source import decode, read_bytes
    from vanban.inputs.yaml_nodes import read_nodes

    try:
        node, faults = read_nodes(decode(read_bytes(Path(defaults), defaults), defaults))
    except RefusalError as refusal:
        raise input_error([refusal.fault], defaults) from None
    if faults:
        raise input_error(faults, defaults)
    return frozenset(field for field, entry in entries(node).items() if entry.node.value is not None)
