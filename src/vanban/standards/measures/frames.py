"""The frame around a stamp (Hỏa tốc, Lưu hành nội bộ): whether there is one, and how large it is."""

from __future__ import annotations

from collections.abc import Mapping

from vanban.standards.measures.spacing import LINE_OF_SIZE
from vanban.standards.model import Deviation, Measure, Outcome, Unseen, so
from vanban.word.document import Paragraph

MM_A_POINT = 25.4 / 72


def framed() -> Measure:
    """Demand a text in a frame of single lines: its own four borders, a text box."""

    def run(paragraph: Paragraph) -> Outcome:
        borders = (paragraph.border_top, paragraph.border_bottom, paragraph.border_left, paragraph.border_right)
        if paragraph.place.box or all(border is not None and border.drawn for border in borders):
            return None
        if paragraph.place.table:
            return Unseen()
        return Deviation(paragraph.place, "không có", "khung hình chữ nhật viền đơn")

    return Measure("khung", run, "thêm {expected}")


def frame_size(sizes: Mapping[str, tuple[float, float]], tolerance: float) -> Measure:
    """Demand a paragraph's own frame as large as its words' stamp; mm, between the middles of its lines."""

    def run(paragraph: Paragraph) -> Outcome:
        wanted = sizes.get(paragraph.shown.strip())
        if wanted is None or not (found := _frame(paragraph)):
            return None
        if None in found:
            return Unseen()
        if all(abs((one or 0) - other) <= tolerance for one, other in zip(found, wanted, strict=True)):
            return None
        told = [" × ".join(so(side or 0) for side in size) + " mm" for size in (found, wanted)]
        return Deviation(paragraph.place, *told)

    return Measure("kích thước khung", run, "sửa khung thành {expected}")


def _frame(paragraph: Paragraph) -> tuple[float | None, float | None] | None:
    """Measure a paragraph's own frame: its width and height, each unknown where the file is silent."""
    top, bottom = paragraph.border_top, paragraph.border_bottom
    left, right = paragraph.border_left, paragraph.border_right
    if not (top and bottom and left and right) or not all(line.drawn for line in (top, bottom, left, right)):
        return None
    beside = sum(line.space_pt + line.size_pt / 2 for line in (left, right)) * MM_A_POINT
    above = sum(line.space_pt + line.size_pt / 2 for line in (top, bottom)) * MM_A_POINT
    wide = high = None
    if paragraph.width is not None and paragraph.left is not None and paragraph.right is not None:
        wide = paragraph.width - paragraph.left - paragraph.right + beside
    size, line = paragraph.look.size, paragraph.line
    if size is not None and line is not None:
        single = size * LINE_OF_SIZE
        points = {"auto": single * line.value, "exact": line.value, "atLeast": max(single, line.value)}[line.rule]
        high = points * MM_A_POINT + above
    return wide, high
