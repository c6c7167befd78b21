"""Các khối (the body of a paper): blocks one after another, none under another, the last of them closed.

NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6d, 6đ.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Annotated, Any

from pydantic import AfterValidator, BeforeValidator, Field

from vanban.chu.cau import closed, ended
from vanban.chu.text import FORBIDDEN, clean
from vanban.the_thuc.khoi_noi_dung import EITHER, LABELS, SENTENCES, KhoiNoiDung, is_title, listed
from vanban.the_thuc.written import ColonText, ThanhDanhSach, meant


def phang(blocks: Iterable[KhoiNoiDung]) -> tuple[KhoiNoiDung, ...]:
    """Lay blocks out one after another, each of one line: what stands under a block follows it."""
    return tuple(_phang(blocks))


def _phang(blocks: Iterable[KhoiNoiDung]) -> Iterator[KhoiNoiDung]:
    for block in blocks:
        text = block.loi
        if "\n" in text:
            first, *others = text.split("\n")
            *between, last = map(KhoiNoiDung.parse, others)
            yield block.model_copy(update={block.cap: first, "chu_thich": None, "noi_dung": ()})
            yield from between
            yield last.model_copy(update={"chu_thich": block.chu_thich})
        else:
            yield block.model_copy(update={"noi_dung": ()}) if block.noi_dung else block
        if block.noi_dung:
            yield from _phang(block.noi_dung)


def _finished(blocks: tuple[KhoiNoiDung, ...]) -> tuple[KhoiNoiDung, ...]:
    """End the last sentence with a full stop, which ``./.`` will take the place of."""
    *others, last = phang(blocks)
    if last.cap not in (*EITHER, *SENTENCES) or (last.cap in EITHER and is_title(last.loi)):
        return (*others, last)
    whole = ended(last.loi)
    return (*others, last if whole == last.loi else last.model_copy(update={last.cap: whole}))


def _lines(value: Any) -> Any:
    """Read a body given as one text: each line a block, a title below its number belonging to it."""
    if not (isinstance(value, str) and not isinstance(value, ColonText)) or FORBIDDEN.search(value):
        return listed(value) if isinstance(value, (str, dict)) else value
    found: list[Any] = []
    waiting = ""
    for line in clean(value).split("\n"):
        name = next((name for name in LABELS if LABELS[name].fullmatch(line)), "")
        if name and not waiting:
            waiting = name
        else:
            found.append({waiting: line} if waiting else line)
            waiting = ""
    return tuple(found)


CacKhoi = Annotated[
    tuple[KhoiNoiDung, ...], Field(min_length=1), AfterValidator(_finished), ThanhDanhSach, BeforeValidator(_lines)
]
"""The body of a paper: blocks in order, none under another."""


def _articles(value: Any) -> Any:
    """Take a bare text for an article, whose text is a sentence."""
    if isinstance(value, (tuple, list)):
        return tuple(
            {"dieu": closed(item)}
            if isinstance(item, str) and "doan" in KhoiNoiDung.read(item.strip()) and item.strip()
            else item
            for item in (meant(item, KhoiNoiDung.model_fields) for item in value)
        )
    return value


CacDieu = Annotated[CacKhoi, BeforeValidator(_articles), BeforeValidator(_lines)]
"""The same where bare texts are articles (Mẫu 1.1-1.3)."""
