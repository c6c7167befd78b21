"""The review of a part's tags, in document order: every block closes, every name exists.

Nothing stops at the first fault. The same review runs at compile time against
the declared shape and, when data turns out to lack something, against the
shape of the data.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from jinja2 import nodes

from vanban.errors import TemplateFault
from vanban.word.judge import Judge, Names, ensured
from vanban.word.shape import Anything, Shape
from vanban.word.tags import Tag
from vanban.word.values import Printer

# Python itself nests at most twenty loops; nobody reads a template half as deep.
_DEEPEST = 10
_CLOSES = {"endif": "if", "endfor": "for", "elif": "if"}


@dataclass(frozen=True)
class Spot:
    """A tag in its place: ``holder`` numbers the element its mark stands in, the rest is what it says."""

    tag: Tag
    place: str
    holder: int = -1
    expr: nodes.Expr | None = None
    target: str = ""
    condition: nodes.Expr | None = None
    printer: Printer | None = None
    """What prints the value in its look; ``None``: it is ready-made."""


@dataclass
class _Block:
    """An open block: the spot that opened it, the names outside it, and whether ``else`` has come."""

    spot: Spot
    outside: Names
    ended: bool = False


def review(part: str, spots: Sequence[Spot], names: Names) -> tuple[list[TemplateFault], set[str]]:
    """Give every fault of a part's tags, in document order, and the top-level names they use."""
    reviewer = _Review(spots, names)
    reviewer.run()
    faults: dict[TemplateFault, None] = {}
    for index, message, nearest in sorted(reviewer.faults, key=lambda fault: fault[0]):
        spot = spots[index]
        faults[TemplateFault(message, part, spot.place, spot.tag.source, nearest)] = None
    return list(faults), reviewer.judge.used


class _Review:
    def __init__(self, spots: Sequence[Spot], names: Names) -> None:
        self.spots = spots
        self.judge = Judge(names)
        self.blocks: list[_Block] = []
        self.faults: list[tuple[int, str, str]] = []

    def run(self) -> None:
        for index, spot in enumerate(self.spots):
            if spot.tag.fault:
                self.faults.append((index, spot.tag.fault, ""))
            self._step(index, spot)
            self.faults += ((index, message, nearest) for message, nearest in self.judge.faults)
            self.judge.faults.clear()
        for block in self.blocks:
            self._unclosed(block)

    def _step(self, index: int, spot: Spot) -> None:
        word, judge = spot.tag.word, self.judge
        if word == "print" and spot.expr is not None:
            (judge.ready if spot.tag.level else judge.printed)(spot.expr)
        elif word in ("if", "for"):
            if len(self.blocks) == _DEEPEST:
                self.faults.append((index, f"lồng nhau quá {_DEEPEST} tầng", ""))
            self.blocks.append(_Block(spot, judge.names))
            self._enter(spot)
        elif word in ("elif", "else", "endif", "endfor"):
            block = self._partner(index, spot)
            if block is None:
                return
            judge.names = block.outside
            if word in ("endif", "endfor"):
                self.blocks.pop()
            elif block.ended:
                self.faults.append((index, f"“{word}” đứng sau “else” của cùng một khối", ""))
            else:
                block.ended = word == "else"
                self._enter(spot)

    def _enter(self, spot: Spot) -> None:
        """Judge a tag that begins a branch and set the names of the branch."""
        judge = self.judge
        if spot.tag.word == "for":
            item: Shape = judge.looped(spot.expr) if spot.expr is not None else Anything()
            # A loop that cannot be read may define any name, so none in it is blamed.
            judge.names = replace(judge.names.with_loop(spot.target, item), open=spot.expr is None or judge.names.open)
            if spot.condition is not None:
                judge.shape(spot.condition)
        elif spot.expr is not None:
            judge.shape(spot.expr)
            judge.names = judge.names.assuming(ensured(spot.expr))

    def _partner(self, index: int, spot: Spot) -> _Block | None:
        """Find the block a closing tag belongs to and leave it on top; blocks above it were never closed."""
        wanted = _CLOSES.get(spot.tag.word)
        depth = next((d for d in self._openers(wanted) if _fit(self.blocks[d].spot, spot)), None)
        if depth is None:
            # Not one at the same level: the nearest that has no proper closer later on was probably meant.
            depth = next((d for d in self._openers(wanted) if not self._closed_later(index, self.blocks[d].spot)), None)
            if depth is None:
                self.faults.append((index, f"thừa “{spot.tag.word}”: không có khối nào đang mở ở đây", ""))
                return None
            opener = self.blocks[depth].spot
            message = f"đóng không cùng cấp, cùng chỗ với thẻ mở {opener.tag.source} ({opener.place})"
            self.faults.append((index, message, ""))
        for block in self.blocks[depth + 1 :]:
            self._unclosed(block)
        del self.blocks[depth + 1 :]
        return self.blocks[depth]

    def _openers(self, wanted: str | None) -> Iterator[int]:
        return (d for d in reversed(range(len(self.blocks))) if wanted in (None, self.blocks[d].spot.tag.word))

    def _closed_later(self, index: int, opener: Spot) -> bool:
        closer = f"end{opener.tag.word}"
        return any(spot.tag.word == closer and _fit(opener, spot) for spot in self.spots[index + 1 :])

    def _unclosed(self, block: _Block) -> None:
        index = next(i for i, spot in enumerate(self.spots) if spot is block.spot)
        self.faults.append((index, f"thiếu “end{block.spot.tag.word}”: khối mở mà không đóng", ""))


def _fit(opener: Spot, closer: Spot) -> bool:
    """Tell whether two tags may be ends of one block: their marks stand in the same element, so at the same level."""
    # A tag that is refused already fits anything: what it was meant to be is good enough to go on.
    return bool(opener.tag.fault or closer.tag.fault) or opener.holder == closer.holder
