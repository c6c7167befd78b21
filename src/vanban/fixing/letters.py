"""Repairs of letters: size, weight and slope, capitals, font, colour."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace

from vanban.fixing.fault import Fault, Repair, nearest
from vanban.standards.measures.letters import seen
from vanban.standards.model import Deviation, Khoang
from vanban.word.document import Paragraph, Run
from vanban.word.edits import Edit, Letters, Spans


def size(fault: Fault) -> Iterator[Edit]:
    """Give letters a lawful size: that of their style, else what they mostly are, else the nearest."""
    for paragraph in fault.paragraphs:
        yield Letters(paragraph.place, size=_lawful(fault, paragraph, fault.wanted))


def _lawful(fault: Fault, paragraph: Paragraph, allowed: Khoang) -> float:
    style = fault.paper.document.styles.get(paragraph.style)
    sizes = [run.size for run in seen(paragraph) if run.size is not None]
    common = [found for found, _ in Counter(sizes).most_common()]
    known = [style.look.size if style and style.look.size else 0.0, *common]
    return next((found for found in known if found in allowed), nearest(paragraph.look.size or 0.0, allowed))


def main_size(fault: Fault) -> Iterator[Edit]:
    """Give all paragraphs the size most of them have."""
    sizes = {one.place: {run.size for run in seen(one) if run.size in fault.wanted} for one in fault.paragraphs}
    counts = Counter(found for each in sizes.values() for found in each)
    main = counts.most_common(1)[0][0]
    for place, each in sizes.items():
        if each - {main}:
            yield Letters(place, size=main)


def size_beside(changed: int) -> Repair:
    """Make the repair that gives the first (0) or second (1) of two components the size that goes with the other's."""

    def repair(fault: Fault) -> Iterator[Edit]:
        own, other = fault.paragraphs[changed], fault.paragraphs[1 - changed]
        fitting = [sizes[changed] for sizes in fault.wanted if sizes[1 - changed] == other.look.size]
        if fitting and own.look.size is not None:
            now = own.look.size
            yield Letters(own.place, size=min(fitting, key=lambda found: abs(found - now)))

    return repair


def size_of_first(fault: Fault) -> Iterator[Edit]:
    """Give the second of two components the first one's size."""
    first, second = fault.paragraphs
    if first.look.size in fault.wanted:
        yield Letters(second.place, size=first.look.size)


def style(fault: Fault) -> Iterator[Edit]:
    """Give letters their weight and slope; where they must not be underlined, take that off."""
    bold, italic, underlined = fault.wanted
    for paragraph in fault.paragraphs:
        off = not underlined and any(run.underline not in (None, "none", "") for run in seen(paragraph))
        yield Letters(paragraph.place, bold=bold, italic=italic, underlined=False if off else None)


def label_style(fault: Fault) -> Iterator[Edit]:
    """Give a paragraph's label its weight and slope, and leave the words after it as the writer marked them."""
    bold, italic, _ = fault.wanted
    for paragraph in fault.paragraphs:
        first = next(iter(seen(paragraph)))
        text, spans = _spans(paragraph, [first])
        yield Letters(paragraph.place, bold=bold, italic=italic, text=text, spans=spans)


def upright(fault: Fault) -> Iterator[Edit]:
    """Take slope and capitals off a whole paragraph that has them."""
    for paragraph in fault.paragraphs:
        runs = seen(paragraph)
        slanted, capital = all(run.italic for run in runs), all(run.caps for run in runs)
        yield Letters(paragraph.place, italic=False if slanted else None, caps=False if capital else None)


def capitals(fault: Fault) -> Iterator[Edit]:
    """Show capitals, or stop showing them; letters typed as capitals are wording and stay."""
    for paragraph in fault.paragraphs:
        if fault.wanted or any(run.caps for run in seen(paragraph)):
            yield Letters(paragraph.place, caps=fault.wanted)


def font(fault: Fault) -> Iterator[Edit]:
    """Give the letters of another font the right one."""
    for paragraph in fault.paragraphs:
        text, spans = _faulty(fault, paragraph)
        yield Letters(paragraph.place, font=fault.wanted, text=text, spans=spans)


def color(fault: Fault) -> Iterator[Edit]:
    """Give coloured letters the colour of all text."""
    for paragraph in fault.paragraphs:
        text, spans = _faulty(fault, paragraph)
        yield Letters(paragraph.place, color="auto", text=text, spans=spans)


def _faulty(fault: Fault, paragraph: Paragraph) -> tuple[str, Spans]:
    """Give a paragraph's text, and the stretches the rule itself finds wrong when it looks at them alone."""
    wrong = [
        run for run in paragraph.runs
        if isinstance(fault.measure.run(replace(paragraph, runs=(run,))), Deviation)
    ]  # fmt: skip
    return _spans(paragraph, wrong)


def _spans(paragraph: Paragraph, chosen: Sequence[Run]) -> tuple[str, Spans]:
    spans, at = [], 0
    for run in paragraph.runs:
        if any(run is one for one in chosen):
            spans.append((at, at + len(run.text)))
        at += len(run.text)
    return "".join(run.text for run in paragraph.runs), tuple(spans)
