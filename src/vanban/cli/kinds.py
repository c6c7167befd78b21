"""``vanban kinds``: which kinds of papers there are."""

from __future__ import annotations

import click

from vanban.cli import console
from vanban.cli.vietnamese import Command


@click.command(cls=Command, short_help="Liệt kê các loại văn bản.")
@click.option(
    "--format", "form", type=click.Choice(["text", "json"]), default="text", metavar="DẠNG", help="text hoặc json."
)
def kinds(form: str) -> int:
    """Liệt kê các loại văn bản làm được: tên máy, tên, chữ viết tắt, mẫu theo Phụ lục III."""
    from vanban import loai

    rows = [
        {
            "slug": slug,
            "name": kind.ten_goi(),
            "abbreviation": kind.viet_tat,
            "form": kind.mau if kind.has_form() else "",
        }
        for slug, kind in loai.kinds().items()
    ]
    if form == "json":
        import json

        console.say(json.dumps(rows, ensure_ascii=False, indent=2))
        return console.DONE
    table = [("MÃ LOẠI", "TÊN", "VIẾT TẮT", "MẪU"), *(tuple(row.values()) for row in rows)]
    widths = [max(map(len, column)) for column in zip(*table, strict=True)]
    for cells in table:
        console.say("  ".join(cell.ljust(width) for cell, width in zip(cells, widths, strict=True)).rstrip())
    return console.DONE
