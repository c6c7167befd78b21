"""Bảng, hình, biểu đồ trong thân văn bản (tables, pictures, charts of a body): their captions, printed and read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from vanban.chu.marked import written
from vanban.the_thuc import kieu
from vanban.the_thuc import noi_dung as nd
from vanban.the_thuc.ban_in import DoanIn
from vanban.the_thuc.doc_bang import KIEU_TRONG_BANG, doc_bang
from vanban.the_thuc.khoi_noi_dung import KhoiDeIn
from vanban.the_thuc.noi_dung import Khoi

KIEU_BANG_HINH = (kieu.TEN_BANG, *KIEU_TRONG_BANG, kieu.GHI_CHU_BANG, kieu.HINH, kieu.TEN_HINH)
"""The styles of tables, pictures, charts and what belongs to them."""


_WORDS = {"bang": "Bảng", "hinh": "Hình", "bieu_do": "Biểu đồ"}
"""How captions are numbered, by what they are of."""


class DanhSo:
    """Numbers captions, those of tables, of pictures and of charts apart, where there are two or more."""

    def __init__(self, blocks: Sequence[KhoiDeIn]) -> None:
        self._all = dict.fromkeys(_WORDS.values(), 0)
        self._before = dict(self._all)
        for block in blocks:
            if (word := _WORDS.get(block.cap)) and _is_captioned(block):
                self._all[word] += 1

    def in_ra(self, block: KhoiDeIn) -> Iterator[Khoi]:
        """Print a table, its title above it and its note below; a picture or a chart, its caption below it."""
        if bang := block.bang:
            if bang.tieu_de:
                yield nd.ten_bang(self._numbered("Bảng", bang.tieu_de))
            yield nd.bang(bang.view())
            if bang.ghi_chu:
                yield nd.ghi_chu_bang(bang.ghi_chu)
        elif hinh := block.hinh:
            yield nd.hinh(hinh.view())
            if hinh.chu_thich:
                yield nd.ten_hinh(self._numbered("Hình", hinh.chu_thich))
        elif bieu_do := block.bieu_do:
            yield nd.bieu_do(bieu_do.view())
            if bieu_do.chu_thich:
                yield nd.ten_hinh(self._numbered("Biểu đồ", bieu_do.chu_thich))

    def _numbered(self, word: str, caption: str) -> str:
        self._before[word] += 1
        return f"{word} {self._before[word]}. {caption}" if self._all[word] > 1 else caption


def _is_captioned(block: KhoiDeIn) -> bool:
    shown = block.hinh or block.bieu_do
    return bool(block.bang.tieu_de if block.bang else shown and shown.chu_thich)


def them_bang(found: list[dict[str, Any]], cells: Iterable[DoanIn]) -> None:
    """Add a table to the blocks read so far; a title that is the last of them is its own."""
    titled = found.pop()["bang"] if found and _is_title(found[-1]) else {}
    found.append({"bang": titled | doc_bang(cells)})


def them_ghi_chu(found: list[dict[str, Any]], lines: Iterable[DoanIn]) -> None:
    """Add a note to the table above it; one that stands alone is a paragraph."""
    text = written(each.chu for each in lines)
    if found and "hang" in found[-1].get("bang", {}):
        found[-1]["bang"]["ghi_chu"] = text
    else:
        found.append({"doan": text})


def them_quanh(found: list[dict[str, Any]], each: DoanIn) -> None:
    """Add a title, a caption, a picture or a chart; what belongs to nothing is a paragraph."""
    last = found[-1] if found else {}
    if each.kieu == kieu.TEN_BANG:
        found.append({"bang": {"tieu_de": each.loi}})
    elif each.kieu == kieu.TEN_HINH and "chu_thich" not in (shown := _shown(last)):
        shown["chu_thich"] = each.loi
    elif each.hinh:
        found.append({"hinh": {name: given for name, given in each.hinh._asdict().items() if given}})
    elif each.bieu_do:
        found.append({"bieu_do": {name: given for name, given in each.bieu_do._asdict().items() if given}})
    else:
        found.append({"doan": written([each.chu])})


def _shown(block: dict[str, Any]) -> dict[str, Any]:
    """Give the picture or the chart that a block is; where it is none, what takes no caption."""
    found: dict[str, Any] = block.get("hinh") or block.get("bieu_do") or {"chu_thich": ""}
    return found


def khong_ten_tro(found: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    """Make paragraphs of titles that no table follows."""
    return [{"doan": block["bang"]["tieu_de"]} if _is_title(block) else block for block in found]


def _is_title(block: dict[str, Any]) -> bool:
    return "bang" in block and "hang" not in block["bang"]
