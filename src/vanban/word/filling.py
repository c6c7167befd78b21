"""The text of a part while it is filled: pieces of UTF-8, and where among them the last edits go.

A piece once put stands for good, so a list of thousands of rows is never copied as a whole: what keeps lines with
the closing, or mends the last section, changes the few pieces before these.
"""

from __future__ import annotations

from vanban.word.closing import keep_with_closing
from vanban.word.last_section import without_empty_last
from vanban.word.sandbox import DataError

# Far above any real paper, far below what a machine has: a million steps over long text must not eat the memory.
MAX_CHARACTERS = 200_000_000
BATCH = 4096
"""Pieces after which a program that loops looks again how long the text is, at the latest."""
FIRST_LOOK = 16
"""Pieces after which it looks first."""
_STRETCH = 8_000_000
"""Bytes of text that may come between two looks, if pieces stay as long as they were: one text, printed thousands of
times, is in each piece anew."""
_FIRST_DRAWING = 10_001  # clear of the ids Word has given elsewhere


class Filling:
    """What a program writes to.

    ``closings`` tell before which pieces the closing elements stand, ``section`` before which the last section of a
    template that may leave it empty (0: none). ``_longest`` is how many characters there are at the most.
    """

    __slots__ = ("_counted", "_drawings", "_longest", "closings", "pieces", "section")

    def __init__(self) -> None:
        self.pieces: list[bytes] = []
        self.closings: list[int] = []
        self.section = 0
        self._drawings = _FIRST_DRAWING - 1
        self._counted = self._longest = 0

    def count(self) -> int:
        """See that the text is not too long (``DataError``); give the number of pieces at which to look again."""
        fresh = self.pieces[self._counted :] if self._counted else self.pieces
        length = sum(map(len, fresh))
        self._counted = len(self.pieces)
        self._longest += length
        # No character is less than a byte: only where there are too many of these need characters be counted.
        if self._longest > MAX_CHARACTERS:
            self._longest = sum(len(piece.decode()) for piece in self.pieces)
            if self._longest > MAX_CHARACTERS:
                raise DataError(f"văn bản dài quá {MAX_CHARACTERS} ký tự")
        return self._counted + min(BATCH, len(fresh) * _STRETCH // (length + 1) + 1)

    def drawing(self) -> bytes:
        """Give the id of the next drawing that a loop repeats."""
        self._drawings += 1
        return b"%d" % self._drawings

    def finished(self, lines_kept: int) -> list[bytes]:
        """Give the text, ``lines_kept`` lines kept with what closes it: one piece, unless it is long."""
        if self.closings:
            keep_with_closing(self.pieces, self.closings, lines_kept)
        if self.section:
            without_empty_last(self.pieces, self.section)
        if len(self.pieces) <= BATCH:
            self.pieces = [b"".join(self.pieces)]
            self._counted = self._longest = 0
        self.count()
        return self.pieces
