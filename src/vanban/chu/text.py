r"""One normal form of text, so that the same words are the same string.

>>> clean("  Thi   đua,\tkhen  thưởng ")
'Thi đua, khen thưởng'
>>> slug("Số, ký hiệu"), slug("Đơn vị phối hợp")
('so_ky_hieu', 'don_vi_phoi_hop')
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from difflib import get_close_matches
from functools import lru_cache

# Not the characters of XML 1.0 (2.2 Char), plus the C1 controls, which no keyboard types and Word shows as boxes.
FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")

_BLANKS = re.compile(r"[^\S\n]+")
# Zero-width space, joiners' look-alikes and the byte order mark: invisible, and they break every search.
_INVISIBLE = re.compile("[\u200b\u2060\ufeff\u00ad]")
# The combining marks that Vietnamese letters come apart into, and their like.
_MARKS = re.compile("[\u0300-\u036f]+")
_WORD = re.compile(r"[a-z0-9]+")


def nfc(text: str) -> str:
    """Compose the letters: one code point a Vietnamese letter (TCVN 6909:2001 allows both forms)."""
    return text if text.isascii() else unicodedata.normalize("NFC", text)


def clean(text: str) -> str:
    """Fold every blank but the newline, trim the lines, drop what cannot be seen, compose the letters.

    Newlines stay (they part paragraphs) but empty lines go. Raises ``ValueError``,
    in the user's words, at a character no paper can print.
    """
    text = nfc(text)
    # Of all blanks only " " is printable.
    if text.isprintable() and text[:1] != " " != text[-1:] and "  " not in text:
        return text
    if bad := FORBIDDEN.search(text):
        raise ValueError(f"có ký tự không in được (U+{ord(bad[0]):04X})")
    text = _INVISIBLE.sub(
        "", text.replace("\r\n", "\n").replace("\r", "\n").replace("\x85", "\n").replace("\u2028", "\n")
    )
    lines = (_BLANKS.sub(" ", line).strip() for line in text.split("\n"))
    return nfc("\n".join(line for line in lines if line))  # again: what cannot be seen may have parted a letter


def one_line(text: str) -> str:
    """Clean a text that has no paragraphs: a newline is a space."""
    return clean(text).replace("\n", " ")


@lru_cache(maxsize=4096)
def slug(text: str, joint: str = "_") -> str:
    """Turn a Vietnamese title into the name machines use: no marks, small letters, one joint between words."""
    plain = unicodedata.normalize("NFD", text.replace("đ", "d").replace("Đ", "D"))
    return joint.join(_WORD.findall(_MARKS.sub("", plain).lower()))


def nearest(name: str, names: Iterable[str]) -> str:
    """Give the likeliest of ``names`` that was meant by ``name``, or an empty string."""
    by_slug = {slug(known): known for known in names}
    found = get_close_matches(slug(name), by_slug, n=1, cutoff=0.6)
    return by_slug[found[0]] if found else ""


def upper_first(text: str) -> str:
    """Raise the first letter and leave the rest.

    >>> upper_first("phó trưởng ban")
    'Phó trưởng ban'
    """
    first = text[:1]
    return nfc(text if first.isupper() else first.upper() + text[1:])


def lower_first(text: str) -> str:
    """Lower the first letter unless the word is an abbreviation.

    >>> lower_first("Văn phòng"), lower_first("UBND tỉnh")
    ('văn phòng', 'UBND tỉnh')
    """
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]
