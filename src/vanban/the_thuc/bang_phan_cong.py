"""Bảng phân công nhiệm vụ (table of assignments): who does what until when, as an appendix.

A group of rows for each span of the year, under its name. Practice, not law.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Any, TypedDict

from vanban.chu.marked import Marked, written
from vanban.chu.text import slug
from vanban.the_thuc import kieu
from vanban.the_thuc.ban_in import BanIn, DoanIn
from vanban.the_thuc.nhiem_vu import NhiemVu


class DongPhanCong(TypedDict):
    """One row of the assignment table."""

    tt: str
    nhiem_vu: str
    chu_tri: str
    phoi_hop: str
    thoi_han: str
    san_pham: str


class HangPhanCong(DongPhanCong):
    """A row of tasks; one too tall (``dai``) for half a page may split, as the layout decides."""

    dai: bool


COT: DongPhanCong = {
    "tt": "TT", "nhiem_vu": "Nhiệm vụ", "chu_tri": "Đơn vị chủ trì", "phoi_hop": "Đơn vị phối hợp",
    "thoi_han": "Thời hạn hoàn thành", "san_pham": "Sản phẩm",
}  # fmt: skip
"""The heads of its columns."""


class NhomPhanCong(TypedDict):
    """The rows of one span of the year, under its name."""

    tieu_de: str
    nhiem_vu: list[HangPhanCong]


class BangPhanCong(TypedDict):
    """The appendix: no groups, no appendix."""

    nhan: str
    ten: str
    kem_theo: str
    cot: DongPhanCong
    nhom: list[NhomPhanCong]
    het: str


def nhom(number: int, name: str, tasks: Sequence[NhiemVu]) -> NhomPhanCong:
    """Write group ``number`` (from 1)."""
    return {"tieu_de": f"{number}. {name}", "nhiem_vu": [_row(n, task) for n, task in enumerate(tasks, 1)]}


def trong_o(sentence: str) -> str:
    """Write a sentence in a cell, which no full stop closes."""
    return sentence if sentence.endswith("..") else sentence.removesuffix(".")


def _row(number: int, task: NhiemVu) -> HangPhanCong:
    return {
        "tt": str(number),
        "nhiem_vu": Marked(trong_o(task.noi_dung)),
        "chu_tri": task.chu_tri or "",
        "phoi_hop": "\n".join(task.phoi_hop),
        "thoi_han": task.thoi_han or "",
        "san_pham": task.san_pham or "",
        "dai": False,
    }


def la_bang_phan_cong(ban: BanIn) -> bool:
    """Tell whether an appendix is this table, by the heads of its columns."""
    return [slug(text) for text in ban.chu(kieu.DAU_BANG)] == [slug(str(head)) for head in COT.values()]


def doc(ban: BanIn) -> list[tuple[list[dict[str, Any]], list[DoanIn]]]:
    """Read the tasks of each group back, with the paragraphs they stand in; nothing when there is no such table."""
    ban.bo(kieu.DAU_BANG, *(str(head) for head in COT.values()))
    groups: list[tuple[list[dict[str, Any]], list[DoanIn]]] = []
    cells = [each for each in ban.lay(kieu.NHOM_BANG, kieu.O_BANG, kieu.O_BANG_GIUA) if each.co_gi]
    for _, row in groupby(cells, key=lambda each: (each.bang, each.hang)):
        paragraphs = list(row)
        heading = any(each.kieu == kieu.NHOM_BANG for each in paragraphs)
        if heading or not groups:
            groups.append(([], []))
        groups[-1][1].extend(paragraphs)
        if not heading:
            groups[-1][0].append(_task(paragraphs))
    return groups


def _task(row: Iterable[DoanIn]) -> dict[str, Any]:
    cells: dict[str, list[DoanIn]] = {}
    for each in row:
        if 1 <= each.o <= len(COT):
            cells.setdefault(tuple(COT)[each.o - 1], []).append(each)
    fields: dict[str, Any] = {name: " ".join(each.loi for each in cells[name]) for name in cells}
    fields.pop("tt", None)
    task = fields | {"phoi_hop": [each.loi for each in cells.get("phoi_hop", ())]}
    if "nhiem_vu" in task:
        del task["nhiem_vu"]
        task["noi_dung"] = written(each.chu for each in cells["nhiem_vu"])
    return task
