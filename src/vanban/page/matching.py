"""Where each text of a document stands on its pages.

A text is found where its letters, blanks apart, fill whole stretches of the
print. One that stands there once is found by that; of texts that stand there
more often each is taken for its place between the ones found before and after
it, if there are as many places as texts. The rest stay unfound: a wrong place
would be worse.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby, pairwise

from vanban.page.seen import Fragment, Page, key

Spot = tuple[Fragment, ...]
"""The stretches of print that a text fills, in order."""
_HEAD = 6
"""Letters at the foot of a page that make it likely that a text goes on over the page."""


def match(texts: Sequence[str], pages: Sequence[Page]) -> tuple[Spot, ...]:
    """Find each text's print; an empty one is unfound."""
    prints = [_Print(page) for page in pages]
    keys = [key(text) for text in texts]
    places = {one: tuple(_places(one, prints)) for one in set(keys) if one}
    times = Counter(keys)
    found: list[Spot] = [places[one][0] if one and len(places[one]) == times[one] == 1 else () for one in keys]
    known = [-1, *(index for index, spot in enumerate(found) if spot), len(keys)]
    for before, after in pairwise(known):
        between = [index for index in range(before + 1, after) if keys[index]]
        low = found[before][-1].order if before >= 0 else (-1, -1)
        high = found[after][0].order if after < len(keys) else (len(pages), 0)
        for one, group in groupby(sorted(between, key=lambda index: keys[index]), lambda index: keys[index]):
            same = list(group)
            inside = [spot for spot in places[one] if low < spot[0].order and spot[-1].order < high]
            if len(inside) == len(same):
                for index, spot in zip(same, inside, strict=True):
                    found[index] = spot
    return tuple(found)


class _Print:
    """A page's letters in a row, and where its stretches begin and end in it."""

    def __init__(self, page: Page) -> None:
        self.fragments = page.fragments
        self.starts: dict[int, int] = {}
        self.ends: dict[int, int] = {}
        self.text = ""
        for index, fragment in enumerate(page.fragments):
            self.starts.setdefault(len(self.text), index)
            self.text += fragment.key
            self.ends[len(self.text)] = index

    def whole(self, wanted: str) -> Iterator[Spot]:
        """Every place where whole stretches say just that."""
        place = self.text.find(wanted)
        while place >= 0:
            end = place + len(wanted)
            if place in self.starts and end in self.ends:
                yield self.fragments[self.starts[place] : self.ends[end] + 1]
            place = self.text.find(wanted, place + 1)

    def opening(self, wanted: str) -> Iterator[Spot]:
        """Every place where whole stretches say its beginning, the longest there."""
        place = self.text.find(wanted[:_HEAD])
        while place >= 0:
            if place in self.starts:
                last = self.starts[place]
                said = ""
                while last < len(self.fragments) and wanted.startswith(said + self.fragments[last].key):
                    said += self.fragments[last].key
                    last += 1
                if said:
                    yield self.fragments[self.starts[place] : last]
            place = self.text.find(wanted[:_HEAD], place + 1)


def _places(wanted: str, prints: Sequence[_Print]) -> Iterator[Spot]:
    """Every place of a text, those over two pages too."""
    for number, here in enumerate(prints):
        yield from here.whole(wanted)
        if number + 1 < len(prints) and len(wanted) > _HEAD:
            for opening in here.opening(wanted):
                rest = wanted[sum(len(fragment.key) for fragment in opening) :]
                for ending in prints[number + 1].whole(rest) if rest else ():
                    yield (*opening, *ending)
                    break
