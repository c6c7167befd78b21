r"""The only inline markup there is: ``**đậm**`` and ``*nghiêng*``.

>>> [tuple(span) for span in Marked("Làm **trước** *15/12*").spans()]
[('Làm ', False, False), ('trước', True, False), (' ', False, False), ('15/12', False, True)]

A star that opens nothing is a star, and a backslash makes any star one:

>>> Marked("5 * 6, a*b*c, \\*chú thích").plain()
'5 * 6, a*b*c, *chú thích'
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import groupby
from typing import NamedTuple, Self

_LETTER = r"\\\*|[^*\\]|\\(?!\*)"  # a backslash belongs to the star behind it
# A mark hugs its words and stands at their outer edge, so products (2*3*4) and footnote stars stay as typed.
_MARK = re.compile(
    r"\\(?P<star>\*)"
    rf"|(?<![\w*])\*\*(?=\S)(?P<bold>(?:{_LETTER}|\*(?!\*)|\*(?=\*\*(?!\*)))+?)(?<=\S)\*\*(?![\w*])"
    rf"|(?<![\w*])\*(?=[^\s*])(?P<italic>(?:{_LETTER})+?)(?<=\S)\*(?![\w*])"
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


def marked(text: str) -> str:
    """Give text that may hold marks as such, and as it is where it holds no star."""
    return Marked(text) if "*" in text else text


def marked_row(texts: Iterable[str]) -> list[str]:
    """Give the texts of a row, of which those with a star may hold marks."""
    row = [*texts]
    return [*map(marked, row)] if "*" in "".join(row) else row


class Noted(Marked):
    """Body text with a footnote at its end."""

    __slots__ = ("note",)

    note: Marked

    def __new__(cls, text: str, note: str) -> Self:
        """Put the footnote ``note`` behind marked ``text``."""
        made = super().__new__(cls, text)
        made.note = Marked(note)
        return made


def reworded(old: str, text: str) -> str:
    """Give ``text`` as the same sort of text as ``old``: marked or not, with its footnote."""
    return Noted(text, old.note) if isinstance(old, Noted) else type(old)(text)


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


def by_line(text: str) -> list[list[Span]]:
    """Part marked text at its newlines, each line as stretches of one look."""
    return split_lines(Marked(text).spans())


def split_lines(spans: Iterable[Span]) -> list[list[Span]]:
    """Part stretches at the newlines in them."""
    lines: list[list[Span]] = [[]]
    for span in spans:
        first, *others = span.text.split("\n")
        lines[-1].append(span._replace(text=first))
        lines += [[span._replace(text=piece)] for piece in others]
    return [joined(line) for line in lines]


def joined(spans: Iterable[Span]) -> list[Span]:
    """Join neighbours of one look; a mark hugs its words, so blanks at its edges lose their look."""
    spans = [span for span in spans if span.text]
    if not any(span.bold or span.italic for span in spans):
        return [Span("".join(span.text for span in spans), False, False)] if spans else []
    text = "".join(span.text for span in spans)
    bold = _hugging(text, [span.bold for span in spans for _ in span.text])
    italic = _hugging(text, [span.italic for span in spans for _ in span.text])
    found, start = [], 0
    for look, group in groupby(zip(bold, italic, strict=True)):
        end = start + len(list(group))
        found.append(Span(text[start:end], *look))
        start = end
    return found


def _hugging(text: str, marked: list[bool]) -> list[bool]:
    """Take the mark off the blanks at the edges of each marked stretch."""
    start = 0
    for held, group in groupby(list(marked)):
        end = start + len(list(group))
        inner = text[start:end]
        if held:
            first = start + len(inner) - len(inner.lstrip())
            last = start + len(inner.rstrip())
            marked[start:end] = [first <= index < last for index in range(start, end)]
        start = end
    return marked


def written(lines: Iterable[Iterable[Span]]) -> str:
    r"""Write looks as marks, a line of text a line: what ``by_line`` reads.

    Stars that are only stars get a backslash if without it they would mark
    something. Where no marks can give the looks (within a word) there are none.

    >>> written([[Span("a ", False, False), Span("b", True, False)], [Span("*c*", False, False)]])
    'a **b**\n\\*c\\*'
    """
    wanted = [line for spans in lines for line in split_lines(spans)]
    for star in ("*", r"\*"):
        text = "\n".join(_line(spans, star) for spans in wanted)
        # A star and a blank at the very start would be taken for a typed bullet.
        if not text.startswith("* ") and by_line(text) == wanted:
            return text
    if any(span.bold or span.italic for spans in wanted for span in spans):
        return written([Span(span.text, False, False) for span in spans] for spans in wanted)
    return "\n".join(_line(spans, r"\*") for spans in wanted)


def cut(spans: Iterable[Span], at: int) -> tuple[list[Span], list[Span]]:
    """Part stretches at a letter."""
    before: list[Span] = []
    after: list[Span] = []
    for span in spans:
        before.append(span._replace(text=span.text[: max(at, 0)]))
        after.append(span._replace(text=span.text[max(at, 0) :]))
        at -= len(span.text)
    return joined(before), joined(after)


def _line(spans: Sequence[Span], star: str) -> str:
    pieces = []
    for bold, group in groupby(spans, key=lambda span: span.bold):
        marks = [(span.text.replace("*", star), "*" if span.italic else "") for span in group]
        inner = "".join(f"{mark}{text}{mark}" for text, mark in marks)
        pieces.append(f"**{inner}**" if bold else inner)
    return "".join(pieces)


def tidy(text: str) -> str:
    r"""Write marks in their one normal form, so that the same print is the same text.

    >>> tidy("**hai\ndòng**"), tidy(r"2 \* 3")
    ('**hai**\n**dòng**', '2 * 3')
    """
    return written(by_line(text)) if "*" in text else text


def escaped(text: str) -> str:
    """Write plain text so that no star in it marks anything."""
    return text.replace("*", r"\*")


def escaped_row(texts: Sequence[str]) -> Sequence[str]:
    """Write the plain texts of a row so that no star in them marks anything."""
    return [*map(escaped, texts)] if "*" in "".join(texts) else texts
