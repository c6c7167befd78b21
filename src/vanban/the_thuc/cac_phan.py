"""Các phần của tệp (the parts of a file): the paper itself, the text it issues, its appendices, what a copy adds.

Each part is a text of its own: articles and headings are numbered apart. A
second Quốc hiệu begins an attached text, the label "Phụ lục" an appendix, the
line over the whole text (or, where it lacks, the copying body's name) the block
of a copy.

NĐ 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.3, 2.1, 3.1.

>>> list(cac_phan([(kieu.QUOC_HIEU, 1), (kieu.NOI_DUNG, 0), (kieu.CO_QUAN_BAN_HANH, 3), (kieu.QUOC_HIEU, 3)]))
[('', 0, 2), ('kem_theo', 2, 4)]
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Literal

from vanban.the_thuc import kieu

Phan = Literal["", "kem_theo", "phu_luc", "ban_sao"]
"""What a part is; the paper itself has no name."""
_OPENING: Mapping[str, Phan] = {kieu.PHU_LUC: "phu_luc", kieu.KE_BAN_SAO: "ban_sao"}


def cac_phan(paragraphs: Sequence[tuple[str, int]]) -> Iterator[tuple[Phan, int, int]]:
    """Part a file: what each part is, its first paragraph and the one after its last.

    ``paragraphs`` are each one's style and the number of the table it stands
    in, or 0. A head is a table, so an attached text begins where that does.
    """
    nations = [place for place, (style, _) in enumerate(paragraphs) if style == kieu.QUOC_HIEU]
    starts: dict[int, Phan] = {0: ""}
    for place in nations[1:]:
        table = paragraphs[place][1]
        while table and place and paragraphs[place - 1][1] == table:
            place -= 1
        starts[place] = "kem_theo"
    # In a copy the body's name follows the line within the same block.
    ruled = {place for place, (style, _) in enumerate(paragraphs) if style == kieu.KE_BAN_SAO}
    for place, (style, _) in enumerate(paragraphs):
        if style == kieu.CO_QUAN_SAO and not {place, place - 1} & ruled and paragraphs[place - 1][0] != style:
            starts[place] = "ban_sao"
    starts.update({place: _OPENING[style] for place, (style, _) in enumerate(paragraphs) if style in _OPENING})
    for start, end in pairwise([*sorted(starts), len(paragraphs)]):
        yield starts[start], start, end
