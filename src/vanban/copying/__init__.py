"""Copies of papers (sao y, sao lục, trích sao): what a copy says is added to a file that is there already.

The way of a copy: ``ban_sao`` (what a clerk tells), ``source`` (the paper, and
what may be made of it), ``extract`` (which parts of it stay), ``block`` (what is
added). The rest of the file is left as it lies.

NĐ 30/2020/NĐ-CP, Điều 25-27; Phụ lục I, Phần II; Phụ lục III, Mẫu 3.1, 3.2.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from vanban.copying.ban_sao import BanSao
from vanban.copying.block import rendered
from vanban.copying.extract import left_out
from vanban.copying.source import opened, text_width
from vanban.errors import InputError, InputFault
from vanban.inputs import load_model
from vanban.the_thuc.dia_danh_thoi_gian import ThoiGian
from vanban.word.cutting import without_blocks
from vanban.word.grafting import above, behind
from vanban.word.package import Package
from vanban.word.reading import open_document

__all__ = ["BanSao", "copied", "load"]


def load(path: str | Path) -> BanSao:
    """Read what a clerk tells of a copy from a .yaml, .yml or .json file; ``InputError`` with every fault."""
    return load_model(path, BanSao)


def copied(source: str | Path | bytes, copy: BanSao, *, name: str = "", templates: str | Path | None = None) -> bytes:
    """Give the copy of a paper of ours as a .docx; the same bytes for the same paper and data.

    ``name`` is what errors call a paper given as bytes; ``templates`` a folder where the office keeps a restyled
    ``ban_sao.docx``. Raises ``WordError`` for a file that no such copy can be made of, ``InputError`` where the
    data do not fit the paper.
    """
    paper = opened(source, copy.hinh_thuc, name)
    target, word = Package.open(paper.data, paper.name), paper.word
    faults = list(_too_early(paper.document.thoi_gian, copy.ngay_sao))
    places, missing = left_out(word, copy.trich)
    if faults := [*faults, *missing]:
        raise InputError(faults)
    if copy.trich:
        part = without_blocks(target, places)
        target, word = Package.open(part, paper.name), open_document(part, paper.name)
    graft = Package.open(rendered(copy, text_width(word), templates))
    return above(target, graft) if copy.dien_tu else behind(target, graft)


def _too_early(issued: ThoiGian, copied: ThoiGian) -> Iterator[InputFault]:
    """Tell of a copy older than its paper."""
    day, latest = issued.ca_ngay, copied.muon_nhat
    if day and latest and latest < day:
        message = f"trước ngày ban hành văn bản ({day:%d/%m/%Y})"
        yield InputFault(message, title="Ngày sao", field="ngay_sao")
