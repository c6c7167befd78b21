"""The room that the texts of a table's column take."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil
from typing import NamedTuple

from vanban.word.metrics import Ruler


class Extent(NamedTuple):
    """The room that texts take, lengths in twips."""

    word: int
    """How long their longest word is."""
    line: int
    """How long their longest paragraph is on one line."""
    run: float
    """How long the longest text is, its paragraphs run together."""
    paragraphs: int
    """How many paragraphs a text has at the most."""
    longest: int
    """How many letters the longest text has."""
    whole: bool
    """Whether a text of that many letters is a single word."""
    letters: int
    """How many letters all have together."""
    texts: int


def extent(texts: Sequence[str], measure: Ruler) -> Extent:
    """Measure texts, those that repeat once."""
    word = line = run = 0.0
    paragraphs, longest, whole = 1, 0, True
    for text in set(texts):
        if "\n" in text:
            paragraphs = max(paragraphs, text.count("\n") + 1)
            line = max(line, *map(measure.line, text.split("\n")))
            long, widest = measure.line_and_word(text.replace("\n", " "))
        else:
            long, widest = measure.line_and_word(text)
            line = max(line, long)
        if long > run:
            run = long
        if widest > word:
            word = widest
        if (letters := len(text)) >= longest:
            whole = long == widest or (whole and letters == longest)
            longest = letters
    return Extent(ceil(word), ceil(line), run, paragraphs, longest, whole, sum(map(len, texts)), len(texts))
