"""Numbers in words ("đọc số"), and words back into numbers.

The rules are those of primary schools. Digits are read in groups of three; behind a read group an empty place is said
("không trăm", "linh"), an empty group is not. Behind "mươi" 1 is "mốt", 4 is "tư", 5 is "lăm"; behind "mười" only 5
changes. 4 behind "linh" stays "bốn": both "linh bốn" and "linh tư" are heard, and schoolbooks print the first; likewise
"hai mươi tư" is commoner than "hai mươi bốn". Reading takes either.

>>> doc_so(1_000_005), doc_so(2024, le="lẻ", nghin="ngàn"), doc_so("-65,2")
('một triệu không trăm linh năm', 'hai ngàn không trăm hai mươi tư', 'âm sáu mươi lăm phẩy hai')
>>> doc_lai_so("Hai ngàn lẻ bốn tỉ")
2004000000000
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, TypeAlias

from vanban.chu.text import one_line
from vanban.chu.viet_so import So, nhan_so

Le: TypeAlias = Literal["linh", "lẻ"]
"""What is said for an empty place of tens: north or south."""
Nghin: TypeAlias = Literal["nghìn", "ngàn"]
"""What a thousand is called: north or south."""

_CHU_SO = ("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín")
_SAU_MUOI = ("", "một", "hai", "ba", "bốn", "lăm", "sáu", "bảy", "tám", "chín")
_SAU_CHUC = ("", "mốt", "hai", "ba", "tư", "lăm", "sáu", "bảy", "tám", "chín")

# Each scale, its name, and what its multiplier stays below: tỷ is the last name, so it takes all that is above.
_HANG = ((10**9, "tỷ", 10**9), (10**6, "triệu", 1000), (10**3, "nghìn", 1000))


def doc_so(so: So, *, le: Le = "linh", nghin: Nghin = "nghìn") -> str:
    """Read a number below 10¹⁸ in words, in small letters.

    Decimals are read as written: zeros that lead them one by one and the rest as a number ("17,0009": "mười bảy phẩy
    không không không chín"), but a zero before two digits as a group of three ("0,032": "không phẩy không trăm ba mươi
    hai"), both as schoolbooks do. Raises as ``nhan_so`` does.
    """
    value = nhan_so(so)
    whole, _, decimals = f"{value.copy_abs():f}".partition(".")
    words = _read(int(whole))
    if decimals:
        words += ["phẩy", *_read_decimals(decimals)]
    if value < 0:
        words.insert(0, "âm")
    chosen = {"linh": le, "nghìn": nghin}
    return " ".join(chosen.get(word, word) for word in words)


def _read(number: int, *, inside: bool = False) -> list[str]:
    """Read a number; ``inside``: digits were read before it, so its empty places are said."""
    for value, name, _ in _HANG:
        if number >= value:
            high, low = divmod(number, value)
            return [*_read(high, inside=inside), name, *(_read(low, inside=True) if low else [])]
    hundreds, rest = divmod(number, 100)
    if not (hundreds or inside):
        return _read_rest(rest)
    words = [_CHU_SO[hundreds], "trăm"]
    if 1 <= rest <= 9:
        words.append("linh")
    return words + (_read_rest(rest) if rest else [])


def _read_rest(number: int) -> list[str]:
    """Read 0-99."""
    tens, unit = divmod(number, 10)
    if not tens:
        return [_CHU_SO[unit]]
    words = ["mười", _SAU_MUOI[unit]] if tens == 1 else [_CHU_SO[tens], "mươi", _SAU_CHUC[unit]]
    return words if unit else words[:-1]


def _read_decimals(digits: str) -> list[str]:
    rest = digits.lstrip("0")
    if len(digits) == 3 and len(rest) == 2:
        return _read(int(rest), inside=True)
    zeros = ["không"] * (len(digits) - len(rest))
    return zeros + (_read(int(rest)) if rest else [])


def _values(words: Sequence[str], **others: int) -> dict[str, int]:
    return {word: digit for digit, word in enumerate(words) if digit} | others


_ALIKE = {"lẻ": "linh", "ngàn": "nghìn", "tỉ": "tỷ"}
_DIGIT = _values(_CHU_SO) | {"không": 0}
_AFTER_LINH = _values(_CHU_SO, tư=4)
_AFTER_MUOI = _values(_SAU_MUOI, tư=4, nhăm=5)
_AFTER_CHUC = _values(_SAU_CHUC, một=1, bốn=4, nhăm=5)
_TENS = {word: digit for word, digit in _DIGIT.items() if digit > 1}
_MOST_WORDS = 40  # the longest reading below 10¹⁸ has 36


def doc_lai_so(text: str) -> int:
    """Read a whole number back from words, whichever of the usual words are chosen.

    Refuses (``ValueError``) what people do not take for one number: "hai mươi năm" (twenty years), "một nghìn hai"
    (1.200 in speech), scales out of order.
    """
    words = [_ALIKE.get(word, word) for word in one_line(text).lower().replace(",", " ").split()]
    negative = words[:1] == ["âm"]
    try:
        if len(words) > _MOST_WORDS:
            raise KeyError(len(words))
        number = _value(words[negative:])
    except KeyError:
        raise ValueError(f"không đọc được số bằng chữ: “{text[:200]}”") from None
    return -number if negative else number


def _value(words: Sequence[str], *, inside: bool = False) -> int:
    """Give the number that is read so; ``KeyError`` where words do not fit.

    ``inside``: words stand before these. No bare digit ends a number then, for speech means tens or hundreds by it.
    """
    for value, name, limit in _HANG:
        if name in words:
            at = words.index(name)
            high = _value(words[:at])
            low = _value(words[at + 1 :], inside=True) if words[at + 1 :] else 0
            if high >= limit or low >= value:
                raise KeyError(name)
            return high * value + low
    match words:
        case [hundreds, "trăm"]:
            return 100 * _DIGIT[hundreds]
        case [hundreds, "trăm", *rest]:
            return 100 * _DIGIT[hundreds] + _value_of_rest(rest)
        case [digit] if digit in _DIGIT and not inside:
            return _DIGIT[digit]
        case _:
            return _value_of_rest(words)


def _value_of_rest(words: Sequence[str]) -> int:
    match words:
        case ["linh", unit]:
            return _AFTER_LINH[unit]
        case ["mười"]:
            return 10
        case ["mười", unit]:
            return 10 + _AFTER_MUOI[unit]
        case [tens, "mươi"]:
            return 10 * _TENS[tens]
        case [tens, "mươi", unit]:
            return 10 * _TENS[tens] + _AFTER_CHUC[unit]
        case _:
            raise KeyError(" ".join(words))
