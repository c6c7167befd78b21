"""Pictures where a paper is signed: what they are files of, their colour, where they stand. Lengths are millimetres.

A picture is known by its alternative text; of one that says nothing of itself
nothing can be told.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from vanban.standards import components as tp
from vanban.standards.model import Deviation, Khoang, Measure, Outcome, Unseen, so
from vanban.standards.paper import Paper
from vanban.the_thuc.anh_ky import CHU_KY, DAU
from vanban.the_thuc.tep_png import dang_png, muc
from vanban.word.document import Drawing, Paragraph

_MORE = 20
"""How much stronger a colour must be than another to be seen as it; of 255."""


@dataclass(frozen=True)
class Signed:
    """A picture where somebody signs: the paragraph it hangs on, its file, the signature that it stands with."""

    paragraph: Paragraph
    drawing: Drawing
    data: bytes
    beside: Drawing | None = None


def signatures(paper: Paper) -> Iterator[Signed]:
    """Every picture of a signature, and those that do not say what they are."""
    return (each for each in _pictures(paper) if not each.drawing.text.startswith(DAU))


def seals(paper: Paper) -> Iterator[Signed]:
    """Every picture of a seal."""
    return (each for each in _pictures(paper) if each.drawing.text.startswith(DAU))


def _pictures(paper: Paper) -> Iterator[Signed]:
    """Go through the places to sign, a cell each."""
    places: dict[tuple[int, int, int], list[tuple[Paragraph, Drawing]]] = {}
    for component in (tp.QUYEN_HAN, tp.CHUC_VU_KHAC, tp.HO_TEN):
        for paragraph in paper.of(component):
            at = paragraph.place.table, paragraph.place.row, paragraph.place.cell
            places.setdefault(at, []).extend((paragraph, each) for each in paragraph.drawings if each.kind == "picture")
    for found in places.values():
        beside = next((each for _, each in found if each.text.startswith(CHU_KY)), None)
        for paragraph, drawing in found:
            yield Signed(paragraph, drawing, paper.document.picture(drawing), beside)


def see_through() -> Measure:
    """Demand a PNG that can be seen through."""

    def run(signed: Signed) -> Outcome:
        shape, ink = dang_png(signed.data), muc(signed.data)
        if _unknown(signed):
            return Unseen()
        if shape is None:
            return Deviation(signed.paragraph.place, "không phải PNG", "PNG nền trong suốt")
        if not shape.trong_suot or (ink and not ink.trong_suot):
            return Deviation(signed.paragraph.place, "nền không trong suốt", "PNG nền trong suốt")
        return None

    return Measure("định dạng hình", run, "thay bằng hình {expected}")


def of_colour(name: str) -> Measure:
    """Demand ink that is red ("đỏ"), or blue or green ("xanh")."""

    def run(signed: Signed) -> Outcome:
        if dang_png(signed.data) is None:  # told by another rule
            return None
        if _unknown(signed) or (ink := muc(signed.data)) is None:
            return Unseen()
        red, cold = ink.do, max(ink.luc, ink.lam)
        found = "đỏ" if red > cold + _MORE else "xanh" if cold > red + _MORE else "khác"
        return None if found == name else Deviation(signed.paragraph.place, f"màu {found}", f"màu {name}")

    return Measure("màu mực", run, "thay bằng hình {expected}")


def in_the_middle(tolerance: float) -> Measure:
    """Demand a picture in the middle of its column, not above the title it hangs on."""

    def run(signed: Signed) -> Outcome:
        drawing, paragraph = signed.drawing, signed.paragraph
        across = _across(drawing)
        if _unknown(signed) or across is None or not paragraph.width:
            return Unseen()
        left, right = paragraph.left or 0.0, paragraph.width - (paragraph.right or 0.0)
        off = sum(across) / 2 - (left + right) / 2
        if abs(off) > tolerance:
            side = "phải" if off > 0 else "trái"
            return Deviation(paragraph.place, f"lệch {side} {so(abs(off))} mm", "giữa chức vụ và họ tên")
        if paragraph.style in tp.QUYEN_HAN.styles and (drawing.y or 0) < 0:
            return Deviation(paragraph.place, "nằm trên chức vụ", "giữa chức vụ và họ tên")
        return None

    return Measure("vị trí", run, "đưa hình về {expected}")


def over_the_signature(share: Khoang) -> Measure:
    """Demand a seal over such a share of the signature, from its left."""

    def run(signed: Signed) -> Outcome:
        seal, name = _across(signed.drawing), _across(signed.beside) if signed.beside else None
        if seal is None or name is None or name[0] == name[1]:
            return Unseen()
        covered = (seal[1] - name[0]) / (name[1] - name[0])
        if seal[0] < name[0] and covered in share:
            return None
        found = f"{so(max(0, covered))} bề ngang chữ ký" if seal[0] < name[0] else "không ở bên trái chữ ký"
        return Deviation(signed.paragraph.place, found, "khoảng 1/3 chữ ký, về bên trái")

    return Measure("phần trùm lên chữ ký", run, "đưa dấu về {expected}")


def as_wide_as(allowed: Khoang, tolerance: float) -> Measure:
    """Demand a width that the thing itself may have."""

    def run(signed: Signed) -> Outcome:
        width = signed.drawing.width
        if width is None:
            return Unseen()
        return (
            None
            if width in allowed.noi(tolerance)
            else Deviation(signed.paragraph.place, f"{so(width)} mm", f"{allowed} mm")
        )

    return Measure("bề rộng", run, "đặt lại đúng cỡ thật của dấu ({expected})")


def _unknown(signed: Signed) -> bool:
    return not signed.drawing.text.startswith((CHU_KY, DAU))


def _across(drawing: Drawing) -> tuple[float, float] | None:
    """Give a floating picture's left and right edge in its column; ``None`` where the file does not say."""
    if drawing.x is None or drawing.width is None or drawing.x_from != "column":
        return None
    return drawing.x, drawing.x + drawing.width
