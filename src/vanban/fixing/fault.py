"""A fault as a repair sees it: the paper, what a rule looked at, how it measured, and how far that is off."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from vanban.standards.measures.pages import PageNumber
from vanban.standards.model import Deviation, Khoang, Measure
from vanban.standards.paper import Paper
from vanban.word.document import Paragraph
from vanban.word.edits import Edit

FULL = 0.95
"""How sure it must be which component a paragraph is before it is changed; 1 is by our own style."""


@dataclass(frozen=True)
class Fault:
    """One deviation from one rule."""

    paper: Paper
    target: Any
    measure: Measure
    deviation: Deviation

    @cached_property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """The paragraphs the rule looked at."""
        return tuple(_paragraphs(self.target))

    @property
    def wanted(self) -> Any:
        """What should be, as the measure has it."""
        return self.measure.wanted


Repair = Callable[[Fault], Iterator[Edit]]
"""Gives the edits that mend a fault; none when that is not certain."""


def certain(paper: Paper) -> Callable[[Fault], bool]:
    """Tell of a paper's faults whether all they are about is surely what it was taken for, and whole."""
    unsure = {id(p) for found in paper.located.values() if found.confidence < FULL for p in found.paragraphs}
    whole = {id(paragraph) for paragraph in paper.document.paragraphs(boxes=False)}
    main = {paragraph.place.part for paragraph in paper.paragraphs}

    def tell(fault: Fault) -> bool:
        return all(
            id(one) not in unsure and (id(one) in whole or one.place.part not in main) for one in fault.paragraphs
        )

    return tell


def nearest(value: float, allowed: Khoang) -> float:
    """Give the value in a range that is nearest."""
    return min(max(value, allowed.thap), allowed.cao)


def _paragraphs(target: object) -> Iterator[Paragraph]:
    if isinstance(target, Paragraph):
        yield target
    elif isinstance(target, PageNumber):
        yield target.paragraph
    elif isinstance(target, tuple):
        for part in target:
            yield from _paragraphs(part)
