"""Repairs of lines under and around text: put there, cut to length, centred."""

from __future__ import annotations

from collections.abc import Iterator

from vanban.fixing.fault import Fault, Repair
from vanban.standards.measures.rule_lines import line_under, text_lengths
from vanban.word.document import Paragraph, Place
from vanban.word.edits import Edit, Letters, LineBelow, Setting

_FRAME = ("top", "left", "bottom", "right")


def add(style: str, *, alone: bool = True) -> Repair:
    """Make the repair that puts a line under a paragraph, in our style for it if the file has that.

    Its length is then another rule's to mend; where no rule tells one (``alone`` false) the style's must do.
    """

    def repair(fault: Fault) -> Iterator[Edit]:
        paragraph = fault.paragraphs[-1]
        found = fault.paper.document.styles.get(style)
        line = line_under(fault.paper, paragraph)
        if line is not None and line.style != "single" and line.place != paragraph.place:
            yield Setting(line.place, lined=("bottom",))
        elif line is None and (found or alone):
            yield LineBelow(paragraph.place, found.style_id if found else "")

    return repair


def instead_of_underlining(style: str) -> Repair:
    """Make the repair that takes the underlining off and puts a line of its own below."""
    put = add(style)

    def repair(fault: Fault) -> Iterator[Edit]:
        yield Letters(fault.paragraphs[-1].place, underlined=False)
        yield from put(fault)

    return repair


def length(fault: Fault) -> Iterator[Edit]:
    """Cut a line to the middle of its lawful lengths, centred."""
    paragraph = fault.paragraphs[-1]
    widths, sure = text_lengths(paragraph)
    if (line := _own_line(fault, paragraph)) and line.width is not None and sure:
        side = (line.width - widths[0] * (fault.wanted.thap + fault.wanted.cao) / 2) / 2
        yield Setting(line.place, left=side, right=side, first_line=0.0)


def centre(fault: Fault) -> Iterator[Edit]:
    """Centre a line without changing its length."""
    line = _own_line(fault, fault.paragraphs[-1])
    if line and line.left is not None and line.right is not None:
        side = (line.left + line.right) / 2
        yield Setting(line.place, left=side, right=side, first_line=0.0)


def frame(fault: Fault) -> Iterator[Edit]:
    """Draw a line at all four edges."""
    for paragraph in fault.paragraphs:
        yield Setting(paragraph.place, lined=_FRAME)


def above(fault: Fault) -> Iterator[Edit]:
    """Draw a line over a paragraph, as wide as the text."""
    yield Setting(fault.paragraphs[0].place, left=0.0, right=0.0, lined=("top",))


def _own_line(fault: Fault, above: Paragraph) -> Paragraph | None:
    """Give the empty paragraph whose border is the line under another; what is drawn is not ours to change."""
    line = line_under(fault.paper, above)
    if line is None or line.off is None or line.place == above.place:
        return None
    return _at(fault, line.place)


def _at(fault: Fault, place: Place) -> Paragraph | None:
    found = fault.paper.by_place.get(place)
    return found if found is not None and found.empty else None
