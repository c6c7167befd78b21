"""Thân văn bản (the body printed and read back): blocks numbered by their level.

Điều and chương are numbered through the whole paper; mục in their chương,
khoản in their điều or section, điểm in their khoản. In a body with chương a mục
is "Mục 1" on a line of its own, elsewhere "I.".

NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6đ; Mục V, dòng 6a, 6b.

>>> from vanban.the_thuc.khoi_noi_dung import KhoiNoiDung
>>> blocks = [KhoiNoiDung.parse(line) for line in ("I. Tình hình", "1. Kết quả", "- Một", "1. Hạn chế", "a) Hai")]
>>> [khoi["nhan"] for khoi in in_than(blocks)]
['I.', '1.', '-', '2.', 'a)']
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import Any

from vanban.chu.cau import closed
from vanban.chu.marked import cut, written
from vanban.the_thuc import kieu
from vanban.the_thuc import noi_dung as nd
from vanban.the_thuc.ban_in import DoanIn
from vanban.the_thuc.bang_hinh import KIEU_BANG_HINH, DanhSo, khong_ten_tro, them_bang, them_ghi_chu, them_quanh
from vanban.the_thuc.doc_bang import KIEU_TRONG_BANG
from vanban.the_thuc.khoi_noi_dung import LABELS, KhoiDeIn, is_title
from vanban.the_thuc.noi_dung import Khoi

_ORDER = ("phan", "chuong", "muc", "tieu_muc", "dieu", "khoan", "diem")
_THROUGHOUT = ("chuong", "dieu")
"""Levels numbered through the whole paper."""
_BELOW = {
    name: dict.fromkeys((each for each in _ORDER[at + 1 :] if each not in _THROUGHOUT), 0)
    for at, name in enumerate(_ORDER)
}
"""Levels that each begins anew."""
_UNNUMBERED = {"gach": nd.gach, "cong": nd.cong, "doan": nd.doan}


def in_than(blocks: Sequence[KhoiDeIn]) -> Iterator[Khoi]:
    """Print blocks, numbered."""
    levels = [block.cap for block in blocks]
    counts = dict.fromkeys(_ORDER, 0)
    by_law = "chuong" in levels
    captions = DanhSo(blocks)
    for name, block in zip(levels, blocks, strict=True):
        if simple := _UNNUMBERED.get(name):
            last = simple(block.loi)
        elif name in counts:
            counts[name] += 1
            counts.update(_BELOW[name])
            *above, last = _numbered(name, block.loi, counts[name], by_law)
            yield from above
        else:
            yield from captions.in_ra(block)
            continue
        yield nd.co_chu_thich(last, block.chu_thich) if block.chu_thich else last


def _numbered(name: str, text: str, number: int, by_law: bool) -> Iterable[Khoi]:
    match name:
        case "phan":
            return nd.phan_chuong("Phần", number, text)
        case "chuong":
            return nd.phan_chuong("Chương", number, text)
        case "muc" if by_law:
            return nd.muc_so("Mục", number, text)
        case "muc":
            return (nd.muc(number, text),)
        case "tieu_muc":
            return nd.muc_so("Tiểu mục", number, text)
        case "dieu":
            return (nd.dieu(number, text, titled=is_title(text)),)
        case "khoan":
            return (nd.khoan(number, text, titled=is_title(text)),)
    return (nd.diem(number, text),)


_TWO_LINES = {kieu.PHAN_CHUONG: ("phan", "chuong"), kieu.MUC_SO: ("muc", "tieu_muc")}
_TITLED = {kieu.MUC: "muc", kieu.KHOAN: "khoan", kieu.DIEU: "dieu"}
_SENTENCES = {kieu.KHOAN_TRON: "khoan", kieu.DIEU_TRON: "dieu", kieu.DIEM: "diem", kieu.GACH: "gach"}
KIEU_THAN = (
    kieu.NOI_DUNG, *_TWO_LINES, kieu.TEN_PHAN_CHUONG, kieu.TEN_MUC_SO, *_TITLED, *_SENTENCES, *KIEU_BANG_HINH,
)  # fmt: skip
"""The styles of a body's blocks."""


def doc_than(paragraphs: Iterable[DoanIn]) -> list[dict[str, Any]]:
    """Read printed paragraphs back into blocks: the inverse of ``in_than``."""
    found: list[dict[str, Any]] = []
    for (table, note), group in groupby(paragraphs, key=_stretch):
        if table:
            them_bang(found, group)
        elif note:
            them_ghi_chu(found, group)
        else:
            _read_text(found, group)
    return khong_ten_tro(found)


def _stretch(each: DoanIn) -> tuple[int, bool]:
    """Tell the table a paragraph stands in (0: none), and whether it is the note below one."""
    return each.bang if each.kieu in KIEU_TRONG_BANG else 0, each.kieu == kieu.GHI_CHU_BANG


def _read_text(found: list[dict[str, Any]], paragraphs: Iterable[DoanIn]) -> None:
    waiting = ""
    for each in paragraphs:
        text = each.loi.strip()
        if each.kieu in _TWO_LINES:
            upper, lower = _TWO_LINES[each.kieu]
            waiting = lower if LABELS[lower].match(text) else upper
            continue
        if each.kieu in KIEU_BANG_HINH:
            them_quanh(found, each)
            continue
        if each.kieu in (kieu.TEN_PHAN_CHUONG, kieu.TEN_MUC_SO):
            found.append({waiting or "muc": text})
        elif each.kieu in _TITLED:
            found.append({_TITLED[each.kieu]: _unlabelled(_TITLED[each.kieu], text)})
        elif each.kieu in _SENTENCES:
            found.append(_sentence(_SENTENCES[each.kieu], each))
        else:
            found.append({"doan": written([each.chu])})
        if each.chu_thich:
            found[-1]["chu_thich"] = each.chu_thich


def _unlabelled(name: str, text: str) -> str:
    return LABELS[name].sub("", text, count=1)


def _sentence(name: str, each: DoanIn) -> dict[str, Any]:
    """Read a sentence behind its label; a paragraph of the style without a label is a block of its own."""
    name = "cong" if name == "gach" and LABELS["cong"].match(each.loi) else name
    label = LABELS[name].match(each.loi)
    text = written([cut(each.chu, label.end())[1] if label else each.chu])
    # A sentence whose closing mark gave way to "./." must not be taken for a title.
    return {name: closed(text) if text.strip(" .") else text}
