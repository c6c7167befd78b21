"""What a printed paper says that its facts would not print: a count changed by hand, a sentence of somebody's own.

Facts are read leniently; what is printed by rule is then printed anew and held to what stands there.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from pydantic import ValidationError

from vanban.chu.marked import Marked
from vanban.chu.text import slug
from vanban.loai.shared.base import VanBan
from vanban.the_thuc.ban_in import DoanIn
from vanban.the_thuc.noi_dung import Khoi


def _texts(blocks: Iterable[Khoi]) -> Iterator[str]:
    for block in blocks:
        grid = block.get("bang")
        heads = [head["loi"] for head in grid["dau"]] if grid else []
        cells = [cell for row in grid["hang"] for cell in row["o"]] if grid else []
        for text in (f"{block['nhan']} {block['loi']}", *heads, *cells):
            yield from map(slug, _plain(text).split("\n"))


def _plain(text: str) -> str:
    return text.plain() if isinstance(text, Marked) else Marked(text).plain()


def khac_ban_in(kind: type[VanBan], data: Mapping[str, Any], paragraphs: Iterable[DoanIn]) -> list[DoanIn]:
    """Give the printed paragraphs that the facts read from them would not print: a count that is not the rows' own."""
    try:
        paper = kind.model_validate(data)
    except ValidationError:
        return []  # told by whoever reads the file
    view = paper.view()
    parts = (view["noi_dung"], *(part["noi_dung"] for part in view["phu_luc"]))
    expected = Counter(text for part in parts for text in _texts(part))
    left = []
    for each in paragraphs:
        text = slug(each.loi)
        if expected[text]:
            expected[text] -= 1
        elif text:
            left.append(each)
    return left
