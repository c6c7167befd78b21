"""Automatic lists: the labels Word puts before paragraphs, which stand in no ``w:t``, and the indents they bring."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from lxml.etree import _Element as Element

from vanban.chu.so import roman
from vanban.word.properties import Props, is_on, paragraph_properties, whole
from vanban.word.wordml import W, child, value

_LEVELS = 9
_BULLETS = {"\uf0b7": "•", "\uf0a7": "▪", "\uf02d": "-", "\uf0fc": "✓", "\uf0d8": "➢", "\uf076": "❖", "o": "o"}


@dataclass(frozen=True)
class Level:
    """One level of a list; ``text`` has %1 … %9 where the counters go, ``restart`` the level that sets it back."""

    start: int = 1
    form: str = "decimal"
    text: str = ""
    legal: bool = False
    restart: int = -1
    style: str = ""
    props: Props = field(default_factory=dict)


@dataclass(frozen=True)
class _List:
    """What ``w:num`` names: its levels, the counters it shares with others, and those it sets back."""

    shared: str
    levels: Mapping[int, Level]
    starts: Mapping[int, int]


class Numbering:
    """The lists of a document; ``counting`` starts a walk through a part's paragraphs."""

    def __init__(self, root: Element | None = None) -> None:
        self._lists = {} if root is None else _lists(root)

    def level(self, num_id: int, level: int) -> Level | None:
        """Find a level of a list."""
        found = self._lists.get(num_id)
        return found.levels.get(level) if found else None

    def level_of_style(self, num_id: int, style: str) -> int:
        """Tell the level that a list keeps for a paragraph style; 0 if it keeps none."""
        found = self._lists.get(num_id)
        return next((n for n, level in found.levels.items() if level.style == style), 0) if found else 0

    def counting(self) -> Counting:
        """Begin to count."""
        return Counting(self._lists)


class Counting:
    """The counters of a document's lists as its paragraphs go by."""

    def __init__(self, lists: Mapping[int, _List]) -> None:
        self._lists = lists
        self._counts: dict[str, dict[int, int]] = {}
        self._begun: set[tuple[int, int]] = set()

    def label(self, num_id: int, number: int) -> str:
        """Count a paragraph of a list's level and give its label."""
        found = self._lists.get(num_id)
        level = found.levels.get(number) if found else None
        if found is None or level is None:
            return ""
        counts = self._counts.setdefault(found.shared, {})
        if number in found.starts and (num_id, number) not in self._begun:
            counts[number] = found.starts[number]
        else:
            counts[number] = counts[number] + 1 if number in counts else level.start
        self._begun.add((num_id, number))
        for deeper in range(number + 1, _LEVELS):
            restart = found.levels[deeper].restart if deeper in found.levels else -1
            if restart < 0 or restart > number:
                counts.pop(deeper, None)
        return _label(found.levels, level, counts)


def _label(levels: Mapping[int, Level], level: Level, counts: Mapping[int, int]) -> str:
    if level.form == "bullet":
        return _BULLETS.get(level.text, level.text)

    def counter(found: re.Match[str]) -> str:
        index = int(found[1]) - 1
        shown = levels.get(index)
        if shown is None:
            return ""
        form = "decimal" if level.legal else shown.form
        return written(counts.get(index, shown.start), form)

    return re.sub("%([1-9])", counter, level.text)


def written(count: int, form: str) -> str:
    """Write a counter in one of Word's number forms; an unknown one in digits.

    >>> written(4, "upperRoman"), written(28, "lowerLetter"), written(3, "decimalZero")
    ('IV', 'bb', '03')
    """
    if form == "none":
        return ""
    if form in ("upperRoman", "lowerRoman") and 1 <= count <= 399:
        return roman(count) if form == "upperRoman" else roman(count).lower()
    if form in ("upperLetter", "lowerLetter") and count >= 1:
        times, place = divmod(count - 1, 26)
        letters = chr(ord("a") + place) * min(times + 1, 30)
        return letters.upper() if form == "upperLetter" else letters
    return f"{count:02d}" if form == "decimalZero" else str(count)


def _lists(root: Element) -> dict[int, _List]:
    abstracts = {value(e, "abstractNumId"): e for e in root.iterfind(W + "abstractNum")}
    linked = {value(child(e, "styleLink")): e for e in abstracts.values() if child(e, "styleLink") is not None}
    lists: dict[int, _List] = {}
    for num in root.iterfind(W + "num"):
        num_id, shared = whole(value(num, "numId")), value(child(num, "abstractNumId"))
        abstract = abstracts.get(shared)
        if abstract is None or num_id is None:
            continue
        if (link := child(abstract, "numStyleLink")) is not None:
            abstract = linked.get(value(link), abstract)
        levels = dict(_level(e) for e in abstract.iterfind(W + "lvl"))
        starts: dict[int, int] = {}
        for override in num.iterfind(W + "lvlOverride"):
            number = whole(value(override, "ilvl")) or 0
            if (own := child(override, "lvl")) is not None:
                levels[number] = _level(own)[1]
            if (start := whole(value(child(override, "startOverride")))) is not None:
                starts[number] = start
        lists[num_id] = _List(shared, levels, starts)
    return lists


def _level(element: Element) -> tuple[int, Level]:
    legal = child(element, "isLgl")
    start, restart = whole(value(child(element, "start"))), whole(value(child(element, "lvlRestart")))
    return whole(value(element, "ilvl")) or 0, Level(
        start=0 if start is None else start,
        form=value(child(element, "numFmt")) or "decimal",
        text=value(child(element, "lvlText")),
        legal=legal is not None and is_on(legal),
        restart=-1 if restart is None else restart,
        style=value(child(element, "pStyle")),
        props=paragraph_properties(child(element, "pPr")),
    )
