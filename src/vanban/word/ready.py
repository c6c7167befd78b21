"""Ready-made paragraphs and tables: what a ``{{p … }}`` tag prints in the place of its own paragraph.

Only objects made here print there, never data: a view is plain text and lists,
so nothing in it can become an element. The layout makes them from the view.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import Protocol

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
    def xml(self, extras: Extras) -> str:
        """Give it in WordprocessingML, its texts escaped."""
