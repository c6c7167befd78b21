"""In which papers a rule asks: what ``select`` gives, of some kinds, components or issuers only."""

from __future__ import annotations

import re
from collections.abc import Iterable

from vanban.chu.text import nfc
from vanban.standards import components as tp
from vanban.standards.components import Component
from vanban.standards.paper import Paper
from vanban.standards.select import Select, of


def only(kinds: Iterable[str], select: Select) -> Select:
    """Give what ``select`` gives, in papers of these kinds only."""
    names = frozenset(kinds)
    return lambda paper: select(paper) if paper.loai and paper.loai.ten in names else ()


def without(component: Component, select: Select) -> Select:
    """Give what ``select`` gives, in papers that do not have a component."""
    return lambda paper: () if paper.first(component) else select(paper)


def having(components: Iterable[Component], select: Select) -> Select:
    """Give what ``select`` gives, in papers that have one of these components."""
    wanted = tuple(components)
    return lambda paper: select(paper) if any(paper.first(one) for one in wanted) else ()


def unless_issued_by(pattern: str, select: Select) -> Select:
    """Give what ``select`` gives, but not in papers of bodies whose names begin so, nor in strangers' of none."""
    named = re.compile(pattern)

    def chosen(paper: Paper) -> Iterable[object]:
        names = [nfc(one.text).strip() for one in of(tp.CO_QUAN)(paper)]
        unknown = not names and not paper.by_style
        return () if unknown or any(named.match(name) for name in names) else select(paper)

    return chosen


def except_for(kinds: Iterable[str], select: Select, *, unknown: bool = False) -> Select:
    """Give what ``select`` gives, but not in papers of these kinds; in those of an unknown kind only if told."""
    names = frozenset(kinds)
    return lambda paper: select(paper) if (paper.loai.ten not in names if paper.loai else unknown) else ()
