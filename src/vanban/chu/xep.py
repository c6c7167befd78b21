"""Keys for sorting in Vietnamese order, of texts and of people's names.

As dictionaries sort (Vietnam Lexicography Centre, "Quy tắc sắp xếp đơn vị từ vựng trong từ điển tiếng Việt"): syllable
by syllable; in a syllable the letters first, in the order of the alphabet, then the tone: ngang, huyền, hỏi, ngã, sắc,
nặng. Digraphs (ch, ng, th …) are no letters of their own. Numbers stand before letters and sort as numbers. Neither
case, marks between words, the place of a tone mark (hòa, hoà) nor the form of encoding counts: equals keep their order.

>>> sorted(["Tổ 10", "Tổ 2", "ổi", "oanh", "Đào", "Dũng", "dừng"], key=khoa_xep)
['Dũng', 'dừng', 'Đào', 'oanh', 'ổi', 'Tổ 2', 'Tổ 10']
>>> sorted(["Trần Thị Thí Dụ", "Nguyễn Văn Mẫu", "Lê Thị Dụ", "Nguyễn An Dụ"], key=khoa_ten_nguoi)
['Nguyễn An Dụ', 'Lê Thị Dụ', 'Trần Thị Thí Dụ', 'Nguyễn Văn Mẫu']
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TypeAlias
from unicodedata import normalize

_ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
_RANK = {letter: rank for rank, letter in enumerate(_ALPHABET, 1)}
_TONES = "\u0300\u0309\u0303\u0301\u0323"  # huyền, hỏi, ngã, sắc, nặng; ngang has no mark
_SHAPES = "\u0306\u0302\u031b"  # what makes ă, â and ơ of a and o

# A letter with its marks; the apostrophe stands inside names of the highlands (H'Hen).
_LETTER = r"([^\W\d_])([\u0300-\u036f'’]*)"
_MARKED_LETTER = re.compile(_LETTER)
_PIECE = re.compile(rf"[0-9]+|(?:{_LETTER})+")

KhoaAmTiet: TypeAlias = tuple[int, tuple[int, ...], tuple[int, ...]]
Khoa: TypeAlias = tuple[KhoaAmTiet, ...]


def khoa_xep(text: str) -> Khoa:
    """Give the key that sorts a text as dictionaries do."""
    plain = normalize("NFD", normalize("NFD", text).casefold())
    return tuple(_piece_key(found[0]) for found in _PIECE.finditer(plain))


def khoa_ten_nguoi(ten: str) -> tuple[Khoa, Khoa, Khoa]:
    """Give the key that sorts a person's name as offices' lists do: by tên (last word), then đệm, then họ (first)."""
    words = ten.split()
    return khoa_xep(" ".join(words[-1:])), khoa_xep(" ".join(words[1:-1])), khoa_xep(" ".join(words[:-1][:1]))


@lru_cache(maxsize=4096)
def _piece_key(piece: str) -> KhoaAmTiet:
    """Give the key of a decomposed syllable or a number."""
    if piece[0] in "0123456789":
        digits = piece.lstrip("0")
        return 0, (len(digits), *map(ord, digits)), ()
    letters, tones = [], []
    for base, marks in _MARKED_LETTER.findall(piece):
        shaped = normalize("NFC", base + "".join(mark for mark in marks if mark in _SHAPES))
        letters.append(_RANK.get(shaped) or _RANK.get(base) or len(_ALPHABET) + ord(base))
        tones += [_TONES.index(mark) for mark in marks if mark in _TONES]
    return 1, tuple(letters), tuple(tones)
