"""Sentences and items of lists: what clerks type around them, and the marks that close them."""

from __future__ import annotations

import re

from vanban.chu.marked import tidy
from vanban.chu.text import clean

# Dashes and bullets that clerks type before an item; the printed dash is ours to add.
_DASHES = "-–—−•·▪◦\uf0b7+*"
_LABEL = re.compile(r"^(?:[IVXLC]{1,7}|\d{1,3})\s*[.)]\s+")
_QUOTES = re.compile('[“”"]')
_ITEM_ENDS = re.compile(r"\n|;\s+(?![^()\n]*\))")
_ELLIPSIS = re.compile(r"(\.{3,})[ .;,]*$")
_END_OF_PAPER = re.compile(r"\.(?:/\.?|\s+\.)+$")


def item_text(text: str) -> str:
    """Take from a list's item what the printing adds: the dash before it.

    >>> item_text(" - Đăng ký thi đua"), item_text("-5 % so với năm trước")
    ('Đăng ký thi đua', '-5 % so với năm trước')
    """
    text = clean(text)
    while text and text[0] in _DASHES and not text[1:2].isdigit() and not text.startswith("**"):
        if text[0] == "*" and text[1:2] != " ":  # an italic word, not a bullet
            break
        text = text[1:].lstrip()
    return text


def closed(text: str) -> str:
    """Give each paragraph that has no closing mark a full stop, or a colon where a list is announced.

    A typed ``./.`` is the paper's, not the sentence's.

    >>> closed("Đăng ký thi đua"), closed("Tổ chức thực hiện:"), closed("Trên đây là Kế hoạch./.")
    ('Đăng ký thi đua.', 'Tổ chức thực hiện:', 'Trên đây là Kế hoạch.')
    >>> closed("Cơ quan xây dựng Kế hoạch như sau")
    'Cơ quan xây dựng Kế hoạch như sau:'
    """
    return "\n".join(map(_closed, text.split("\n")))


def _closed(line: str) -> str:
    if line[-1:] in "./":
        line = _END_OF_PAPER.sub(".", line)
    if line.endswith(".."):  # four dots and more are room to write in
        return line if line.endswith("....") else line.rstrip(".") + "..."
    bare = line.removesuffix(".").rstrip()
    if not bare:
        raise ValueError("không được để trống")
    # Looked for behind quotes and marks: "**Khẩn!**" is closed.
    words = bare.rstrip("*\\”\"')»")
    if words.endswith((".", ";", ":", "?", "!", "…", ",")):
        return bare
    return bare + (":" if words.endswith(("như sau", "sau đây")) else ".")


def ended(text: str) -> str:
    """End a text's last sentence with a full stop where a list would go on, the stop outside its marks.

    >>> ended("Các phòng thực hiện;"), ended("**Kế hoạch.**"), ended("Quyết tâm!"), ended("A, B, v.v...")
    ('Các phòng thực hiện.', '**Kế hoạch**.', 'Quyết tâm!', 'A, B, v.v...')
    """
    inner = text.rstrip("*")
    core = inner.rstrip(".;,: ")
    if inner.endswith("..") or core == inner or not core:
        return text
    return tidy(core + text[len(inner) :] + ".")


def unclosed(text: str) -> str:
    """Take away the mark that closes an item, which the printing of its list decides.

    >>> unclosed("Ban Thi đua khen thưởng tỉnh;"), unclosed("Tỉnh ủy (b/c)./.")
    ('Ban Thi đua khen thưởng tỉnh', 'Tỉnh ủy (b/c)')
    >>> unclosed("Các sở, ban, ngành, ...;")
    'Các sở, ban, ngành, …'
    """
    if text[-1:] not in " .;,\n":
        return text
    text = _ELLIPSIS.sub(lambda dots: "…" * (len(dots[1]) // 3), text)
    return text.removesuffix("./.").rstrip(" .;,\n") if not text.endswith("…") else text


def unlabelled(heading: str) -> str:
    """Take from a heading the numbers typed before it, which the printing gives.

    >>> unlabelled("I. Mục đích"), unlabelled("2) Quý I"), unlabelled("I.2 là số")
    ('Mục đích', 'Quý I', 'I.2 là số')
    """
    while (bare := _LABEL.sub("", heading, count=1)) != heading and bare:
        heading = bare
    return heading


def listed(text: str) -> list[str]:
    """Part a list typed in one text: at its lines, and at semicolons but those between brackets.

    >>> listed("Như trên; Lãnh đạo Ban (b/c; p/h); Lưu: VT.")
    ['Như trên', 'Lãnh đạo Ban (b/c; p/h)', 'Lưu: VT.']
    """
    return _ITEM_ENDS.split(clean(text))


def unquoted(text: str) -> str:
    """Take off the quotation marks around a whole name, which the printing gives; marks within it stay.

    >>> unquoted('"Dân vận khéo"'), unquoted("“Số hóa” và “Liên thông”")
    ('Dân vận khéo', '“Số hóa” và “Liên thông”')
    """
    text = text.strip()
    while len(text) > 1 and text[0] in "“\"'" and text[-1] in "”\"'" and not _QUOTES.search(text[1:-1]):
        text = text[1:-1].strip()
    return text


def not_empty(text: str) -> str:
    """Refuse a text that says nothing: ``ValueError``."""
    if not text:
        raise ValueError("không được để trống")
    return text


def without_end(text: str) -> str:
    """Take away the mark that closes a text; ``ValueError`` where nothing else is there."""
    return not_empty(unclosed(text))
