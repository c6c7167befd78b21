r"""The only inline markup there is: ``**đậm**`` and ``*nghiêng*``.

>>> [tuple(span) for span in Marked("Làm **trước** *15/12*").spans()]
[('Làm ', False, False), ('trước', True, False), (' ', False, False), ('15/12', False, True)]

A star that opens nothing is a star, and a backslash makes any star one:

>>> Marked("5 * 6, a*b*c, \\*chú thích").plain()
'5 * 6, a*b*c, *chú thích'
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

# A mark hugs its words and stands at their outer edge, so products (2*3*4) and footnote stars stay as typed.
_MARK = re.compile(
    r"\\(?P<star>\*)"
    r"|(?<![\w*])\*\*(?=\S)(?P<bold>(?:\\\*|[^*]|\*(?!\*)|\*(?=\*\*(?!\*)))+?)(?<=\S)\*\*(?![\w*])"
    r"|(?<![\w*])\*(?=[^\s*])(?P<italic>(?:\\\*|[^*])+?)(?<=\S)\*(?![\w*])"
)


class Span(NamedTuple):
    """A stretch of text with one look."""

    text: str
    bold: bool
    italic: bool


class Marked(str):
    """Body text that may hold inline marks; as a string it is what the user typed."""

    __slots__ = ()

    def spans(self) -> tuple[Span, ...]:
        """Give the text as stretches of one look, empty ones left out."""
        return _spans(str(self)) if "*" in self else (Span(str(self), False, False),)

    def plain(self) -> str:
        """Give the text a reader sees."""
        return "".join(span.text for span in self.spans()) if "*" in self else str(self)


@lru_cache(maxsize=4096)
def _spans(text: str, bold: bool = False, italic: bool = False) -> tuple[Span, ...]:
    found: list[Span] = []

    def add(piece: str) -> None:
        if not piece:
            return
        last = found[-1] if found else None
        if last and (last.bold, last.italic) == (bold, italic):
            found[-1] = last._replace(text=last.text + piece)
        else:
            found.append(Span(piece, bold, italic))

    end = 0
    for mark in _MARK.finditer(text):
        add(text[end : mark.start()])
        end = mark.end()
        if mark["star"]:
            add("*")
        elif mark["bold"] is not None:
            found += _spans(mark["bold"], True, italic)
        else:
            found += _spans(mark["italic"], bold, True)
    add(text[end:])
    return tuple(found)
