"""``vanban new``: a file to fill in."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from vanban.cli.nam_thi_dua import new_year
from vanban.cli.outputs import put_starter
from vanban.cli.vietnamese import Command, WrongUsage

if TYPE_CHECKING:
    from vanban.loai.shared.base import VanBan

YEAR = "nam_thi_dua"
"""What a folder for a whole year is called, beside the kinds of papers."""


@click.command(cls=Command, short_help="Tạo tệp YAML có sẵn các mục để điền.")
@click.argument("kind", metavar="LOẠI")
@click.option(
    "-o", "--output", "out", metavar="TỆP.yaml", help="Tệp sẽ ghi, hoặc thư mục; không có thì in ra màn hình."
)
@click.option("--nam", metavar="NĂM", type=click.IntRange(2021, 2999), help="Năm của thư mục nam_thi_dua.")
@click.option("--defaults", metavar="TỆP.yaml", help="Thông tin dùng chung của cơ quan: tệp mới không lặp lại.")
@click.option("--force", is_flag=True, help="Ghi đè tệp đã có mà khác nội dung.")
def new(kind: str, out: str | None, nam: int | None, defaults: str | None, force: bool) -> int:
    """Tạo tệp YAML đủ các mục của LOẠI văn bản, có giải thích, làm ra tệp Word được ngay.

    Có -o thì lược đồ (.schema.json) được ghi cạnh đó, để trình soạn thảo gợi ý và báo lỗi khi đang gõ. LOẠI là
    nam_thi_dua thì -o là thư mục cho cả năm thi đua: kế hoạch, dự thảo các văn bản, bảng tính, hướng dẫn.
    """
    from vanban import loai
    from vanban.chu.text import slug

    if slug(kind) == YEAR:
        return new_year(nam, out, defaults, force=force)
    if nam is not None:
        raise WrongUsage("--nam chỉ dùng với nam_thi_dua", click.get_current_context())
    model = loai.find_kind(kind)
    return put_starter(out, model, _starter(model, defaults), force=force)


def _starter(model: type[VanBan], defaults: str | None) -> str:
    """Write the starter without what the office's file gives; its symbol takes the place of the sample's."""
    from vanban import drafting
    from vanban.drafting.flow import flow
    from vanban.inputs.rows import Source

    if defaults is None:
        return drafting.starter(model)
    given = {*Source.of(defaults, defaults).repeated(model)}
    facts = {}
    if "ky_hieu_co_quan" in given:
        given.add("so_ky_hieu")
        if unit := model.model_fields.get("ky_hieu_don_vi"):  # a công văn's symbol has two parts
            facts["ky_hieu_don_vi"] = f"{flow((unit.examples or [''])[0])}  # ví dụ, hãy thay"
    return drafting.starter(model, facts, without=given)
