"""``vanban report``: registers and finished dossiers to the draft of a summary report."""

from __future__ import annotations

from pathlib import Path

import click

from vanban.cli import console
from vanban.cli.outputs import put_starter
from vanban.cli.vietnamese import Command

KINDS = ("bao_cao_tong_ket", "bao_cao_so_ket")


@click.command(cls=Command, short_help="Lập dự thảo báo cáo tổng kết từ sổ khen thưởng, hồ sơ đã làm.")
@click.argument("paths", metavar="NƠI...", nargs=-1, required=True, type=Path)
@click.option(
    "-o", "--output", "out", metavar="TỆP.yaml", help="Tệp sẽ ghi, hoặc thư mục; không có thì in ra màn hình."
)
@click.option(
    "--kind", metavar="LOẠI", type=click.Choice(KINDS), default=KINDS[0],
    help="bao_cao_tong_ket (không ghi thì là loại này) hoặc bao_cao_so_ket.",
)  # fmt: skip
@click.option(
    "--year", metavar="NĂM", type=click.IntRange(1945, 2999), help="Năm báo cáo; không ghi thì là năm mới nhất."
)
@click.option(
    "--defaults", metavar="TỆP.yaml",
    help="Thông tin dùng chung của cơ quan: tên, ký hiệu, người ký …; là báo cáo đã viết thì giữ cả phần lời.",
)  # fmt: skip
@click.option("--force", is_flag=True, help="Ghi đè tệp đã có mà khác nội dung.")
def report(
    paths: tuple[Path, ...], out: str | None, kind: str, year: int | None, defaults: str | None, force: bool
) -> int:
    """Lập dự thảo báo cáo: số liệu được đếm từ các NƠI, phần lời để người viết điền.

    NƠI là sổ khen thưởng (bảng tính, mẫu trống: “vanban workbook so_khen_thuong”; hoặc tệp YAML, JSON có danh sách
    so_khen_thuong), hoặc thư mục hồ sơ do “vanban batch ho_so_khen_thuong” làm ra. Chỉ quyết định có số, ngày mới tính
    là đã tặng.
    """
    from vanban import gathering, loai
    from vanban.inputs.rows import Source
    from vanban.loai.shared.summaries import BaoCaoThiDua

    model = loai.find_kind(kind)
    assert issubclass(model, BaoCaoThiDua)  # noqa: S101 - both kinds are
    office = Source.of(str(defaults), defaults).repeated(model) if defaults else {}
    found = gathering.read_records(paths)
    console.complain(*map(str, found.remarks))
    return put_starter(out, model, gathering.draft(model, found.records, year, office), force=force)
