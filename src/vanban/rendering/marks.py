"""The marks of a paper in their frames: urgency as large as its stamp, circulation as wide as its words.

The sizes and places are the standard's, the frame's own lines the template's. Lengths are twips.
"""

from __future__ import annotations

from vanban.loai.shared.view import View
from vanban.rendering.titles import SLACK, broken, length
from vanban.standards import nd30_2020 as nd30
from vanban.the_thuc import kieu
from vanban.word.styles import StyleLook
from vanban.word.template import Template
from vanban.word.values import SOFT_BREAK

_A_MM = 1440 / 25.4


def laid_marks(view: View, template: Template, column: int) -> tuple[dict[str, str], dict[str, tuple[int, int]]]:
    """Give the marks with lines broken and the indents of their frames; ``column`` is the left one of the head."""
    texts, lengths = {}, {}
    full, looks = template.own_width, template.looks
    if (note := view["pham_vi_luu_hanh"]) and (look := looks.get(kieu.PHAM_VI_LUU_HANH)):
        texts["pham_vi_luu_hanh"] = lines = broken(note, look, full // 2)
        lengths[kieu.PHAM_VI_LUU_HANH] = _around(lines, look, full)
    if (degree := view["do_khan"]) and (look := looks.get(kieu.DO_KHAN)):
        wide = round(nd30.KHUNG_KHAN[degree.upper()][0] * _A_MM)
        lengths[kieu.DO_KHAN] = look.frame, max(look.frame, column + look.frame - wide)
    return texts, lengths


def _around(text: str, look: StyleLook, width: int) -> tuple[int, int]:
    """Give the indents that cut a frame to its longest line, its middle where ô 11 is drawn."""
    long = max(length(line, look) for line in text.split(SOFT_BREAK)) + SLACK
    farthest = width - long - look.frame
    left = max(look.frame, min(round(width * nd30.VI_TRI_LUU_HANH - long / 2), farthest))
    return left, width - left - long
