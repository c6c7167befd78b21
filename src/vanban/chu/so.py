"""Numbers as a Vietnamese paper writes them.

>>> roman(4), from_roman("XIV"), point_letter(4)
('IV', 14, 'đ')
>>> listed(["I", "II", "III"])
'I, II và III'
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

# The decree itself skips ă â ê ô ơ ư (and w, z, f, j are no Vietnamese letters): NĐ 30, PL I, Ph.I, M.II k.6đ.
POINT_LETTERS = "abcdđeghiklmnopqrstuvxy"

_ROMAN = ((100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))


@lru_cache(maxsize=400)
def roman(number: int) -> str:
    """Write 1-399 in Roman numerals; ``ValueError`` outside."""
    if not 1 <= number <= 399:
        raise ValueError(f"số La Mã ngoài phạm vi 1-399: {number}")
    written = ""
    for value, letters in _ROMAN:
        count, number = divmod(number, value)
        written += letters * count
    return written


def from_roman(text: str) -> int:
    """Read a Roman numeral written in its one right way; ``ValueError`` otherwise."""
    values = {letters: value for value, letters in _ROMAN}
    total = 0
    rest = text.strip().upper()
    for letters, value in sorted(values.items(), key=lambda pair: -pair[1]):
        while rest.startswith(letters):
            total += value
            rest = rest.removeprefix(letters)
    if rest or not total or roman(total) != text.strip().upper():
        raise ValueError(f"không phải số La Mã: “{text}”")
    return total


def point_letter(index: int) -> str:
    """Give the letter of the point at ``index`` (from 0); after y come aa, ab … as in a second round."""
    rounds, place = divmod(index, len(POINT_LETTERS))
    return ("" if rounds == 0 else POINT_LETTERS[rounds - 1]) + POINT_LETTERS[place]


def padded(number: int) -> str:
    """Write a count or a document's number: a zero before 1-9 (PL I, Ph.I, M.II k.3c).

    >>> padded(5), padded(12)
    ('05', '12')
    """
    return f"{number:02d}"


def listed(words: Sequence[str]) -> str:
    """Join words as a sentence does: commas, and "và" before the last."""
    return " và ".join(part for part in (", ".join(words[:-1]), words[-1]) if part) if words else ""
