"""Trích sao (an extract): which blocks of a paper stay.

Its head, the lines by whose authority it decides, the chosen parts, and who
signed it; numbers stay as they are in the paper. A part is named by its heading
("Điều 2", "II", "Chương I", "Phụ lục I", "Căn cứ") or by the numbers of its
blocks, counted from the first below the head.

NĐ 30/2020/NĐ-CP, Điều 3 khoản 12; Điều 25 khoản 3.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from vanban.chu.text import one_line, slug
from vanban.errors import InputFault
from vanban.the_thuc import kieu
from vanban.the_thuc.cac_phan import Phan, cac_phan
from vanban.word.document import Block, Document, Table, paragraphs_of

_HEAD = frozenset({
    kieu.TEN_LOAI, kieu.TRICH_YEU, kieu.KE_TRICH_YEU, kieu.KINH_GUI, kieu.KINH_GUI_NHIEU, kieu.TEN_KINH_GUI,
    kieu.KEM_THEO, kieu.KE_KEM_THEO, kieu.KE_KEM_THEO_NGANG, kieu.QUOC_HIEU,
})  # fmt: skip
_FORMAL = frozenset({kieu.THAM_QUYEN, kieu.QUYET_DINH})
"""Lines of a decision that are no part of what is decided."""
_RANKS = {
    style: rank
    for rank, styles in enumerate((
        (kieu.PHAN_CHUONG,), (kieu.MUC_SO,), (kieu.MUC,), (kieu.DIEU, kieu.DIEU_TRON),
        (kieu.KHOAN, kieu.KHOAN_TRON), (kieu.DIEM,),
    ))
    for style in styles
}  # fmt: skip
"""Styles of headings, the highest level first."""
_LABEL = re.compile(r"(?:Điều|Chương|Phần|Mục|Tiểu mục)\s+[\dIVXLC]+|[IVXLC]+(?=\.)", re.IGNORECASE)
_RANGE = re.compile(r"(\d+)(?:\s*[-–]\s*(\d+))?")


def left_out(word: Document, wanted: Iterable[str]) -> tuple[set[int], list[InputFault]]:
    """Give the places of the blocks that an extract leaves out, and a fault for every part that is not there."""
    parts = list(_parts(word))
    kept = set(parts[0].fixed)
    faults = []
    for name in wanted:
        found = next((blocks for part in parts if (blocks := part.named(name))), None)
        if found is None:
            message = f"không thấy “{name}” trong văn bản; có: {_told(parts)}"
            faults.append(InputFault(message, title="Trích", field="trich"))
        kept |= found or set()
    for part in parts[1:]:
        kept |= part.fixed if kept & part.body else set()
    return {number for part in parts for number in part.all if number not in kept}, faults


class _Part:
    """The paper itself, the text it issues or an appendix: the places of its blocks."""

    def __init__(self, phan: Phan, places: range, blocks: Sequence[Block]) -> None:
        styles = {place: _styles(blocks[place]) for place in places}
        self.phan, self.all = phan, set(places)
        self.texts = {place: _text(blocks[place]) for place in places}
        self.styles = {place: next(iter(found), "") for place, found in styles.items()}
        headed = [place for place, found in styles.items() if found & _HEAD]
        closing = [place for place, found in styles.items() if found & {kieu.QUYEN_HAN_CHUC_VU, kieu.NOI_KY}]
        begin = headed[-1] + 1 if headed else places.start
        end = closing[-1] if closing else places.stop
        if self.texts[places.stop - 1] == "" and end == places.stop:
            end -= 1  # what bears the end of the section
        inner = range(begin, end)
        self.body = {place for place in inner if not styles[place] & _FORMAL}
        self.fixed = self.all - self.body
        self.numbered = [place for place in inner if place in self.body and self.texts[place]]

    @property
    def label(self) -> str:
        """What an appendix is called, or the text that is attached."""
        return next((self.texts[place] for place in self.all if self.styles[place] == kieu.PHU_LUC), "Văn bản kèm theo")

    @property
    def headings(self) -> dict[int, str]:
        """The labels of its headings."""
        found = {place: _LABEL.match(self.texts[place]) for place in sorted(self.body) if self.styles[place] in _RANKS}
        return {place: label[0] for place, label in found.items() if label}

    def named(self, name: str) -> set[int] | None:
        """Give the blocks that a name means, if there are such here."""
        wanted = slug(name)
        if self.phan and wanted == slug(self.label):
            return self.all
        if wanted == "can_cu":
            return {place for place in self.body if self.styles[place] == kieu.CAN_CU} or None
        if found := _RANGE.fullmatch(name):
            first, last = int(found[1]), int(found[2] or found[1])
            return set(self.numbered[first - 1 : last]) if 1 <= first <= last <= len(self.numbered) else None
        for place, label in self.headings.items():
            if slug(label) == wanted or label.upper() == name.strip(" .").upper():
                return set(self._under(place))
        return None

    def _under(self, heading: int) -> Iterator[int]:
        """Give a heading and what stands under it."""
        yield heading
        for place in sorted(place for place in self.body if place > heading):
            if _RANKS.get(self.styles[place], len(_RANKS)) <= _RANKS[self.styles[heading]]:
                return
            yield place


def _parts(word: Document) -> Iterator[_Part]:
    """Part a file's blocks; what an attached head's first table is, begins it."""
    firsts = [(next(iter(_styles(block)), ""), number) for number, block in enumerate(word.blocks, 1)]
    told = [
        (kieu.QUOC_HIEU, number) if kieu.QUOC_HIEU in _styles(block) else (style, 0)
        for block, (style, number) in zip(word.blocks, firsts, strict=True)
    ]
    for phan, start, end in cac_phan(told):
        yield _Part(phan, range(start, end), word.blocks)


def _styles(block: Block) -> frozenset[str]:
    if isinstance(block, Table):
        return frozenset(each.style for each in paragraphs_of((block,)))
    return frozenset({block.style})


def _text(block: Block) -> str:
    paragraphs = paragraphs_of((block,))
    return one_line("\n".join(each.text or ("hình" if each.drawings else "") for each in paragraphs))


def _told(parts: Sequence[_Part]) -> str:
    """Name what could be chosen."""
    main = parts[0]
    names = [*dict.fromkeys(main.headings.values()), *(part.label for part in parts[1:])]
    return ", ".join([*names, f"đoạn 1-{len(main.numbered)}"])
