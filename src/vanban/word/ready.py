"""What is ready-made: paragraphs and tables that a ``{{p … }}`` tag prints in its place, and what hangs on a text.

Only objects made here print there, never data: a view is plain text and lists,
so nothing in it can become an element. The layout makes them from the view.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable
from typing import Protocol, Self

from vanban.chu.marked import Marked


class Extras(Protocol):
    """Where a render puts what its text refers to and other parts of the package hold."""

    def note(self, text: Marked) -> str:
        """Add a footnote; give the run that refers to it."""

    def picture(self, data: bytes, ending: str) -> str:
        """Add a picture (``png`` or ``jpeg``); give the id of its relationship."""

    def chart(self, data: bytes, link: str, workbook: bytes) -> str:
        """Add a chart whose part calls its workbook ``link``; give the id of its relationship."""

    def drawing(self) -> int:
        """Give a number that no other drawing has."""


class Ready(ABC):
    """Something that is whole paragraphs or tables."""

    @abstractmethod
    def pieces(self, extras: Extras) -> Iterable[bytes]:
        """Give it in WordprocessingML, its texts escaped, piece by piece as it is to be written."""


class Hanging(ABC):
    """Something that floats over the page, its place told from the paragraph it hangs on."""

    @abstractmethod
    def run(self, extras: Extras) -> str:
        """Give it as a run in WordprocessingML, its texts escaped."""


class Hung(str):
    """Text with what hangs on its paragraph: it takes no room, and any tag that prints the text brings it along."""

    __slots__ = ("hanging",)

    hanging: tuple[Hanging, ...]

    def __new__(cls, text: str, hanging: Iterable[Hanging]) -> Self:
        """Hang ``hanging`` on ``text``, the later ones in front."""
        made = super().__new__(cls, text)
        made.hanging = tuple(hanging)
        return made


def hung_like(old: Iterable[object], text: str) -> str:
    """Give ``text`` made of ``old`` ones, with all that hangs on them."""
    hanging = [each for value in old if isinstance(value, Hung) for each in value.hanging]
    return Hung(text, hanging) if hanging else text
