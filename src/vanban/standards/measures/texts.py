"""The text of a component as it was typed, one paragraph or several."""

from __future__ import annotations

from vanban.chu.text import nfc
from vanban.word.document import Paragraph

Lines = Paragraph | tuple[Paragraph, ...]
_BLANKS = str.maketrans({"\u00a0": " ", "\t": " ", "\n": " ", "\u202f": " "})
TOLD = 40
"""How many letters of a text's end tell of it."""


def plain(text: str) -> str:
    """Give a text composed, its blanks plain."""
    return nfc(text).translate(_BLANKS)


def text_of(target: Lines) -> str:
    """Give the text as typed, composed, its blanks plain; several paragraphs a line each."""
    paragraphs = (target,) if isinstance(target, Paragraph) else target
    return "\n".join(plain(paragraph.text).strip() for paragraph in paragraphs)


def tail(text: str) -> str:
    """Give a text's last words, where it is long."""
    return text if len(text) <= TOLD else f"… {text[-TOLD:].partition(' ')[2]}"


def listed(target: Lines) -> str:
    """Give the same with the dashes that Word's lists put before the lines."""
    paragraphs = (target,) if isinstance(target, Paragraph) else target
    return "\n".join(f"{paragraph.number} {text_of(paragraph)}".strip() for paragraph in paragraphs)


def first(target: Lines) -> Paragraph:
    """Give the first paragraph, at which the text is told of."""
    return target if isinstance(target, Paragraph) else target[0]
