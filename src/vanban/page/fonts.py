"""Which fonts a page was set in instead of the ones its document names, and whether those are as wide."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

_AS_WIDE = {
    "timesnewroman": ("tinos", "liberationserif", "nimbusroman", "thorndale"),
    "arial": ("arimo", "liberationsans", "nimbussans", "albany", "helvetica"),
    "couriernew": ("cousine", "liberationmono", "nimbusmono", "cumberland"),
    "calibri": ("carlito",),
    "cambria": ("caladea",),
}
"""Fonts made to be as wide as another, letter for letter."""
_SIGNS = re.compile(r"symbol|wingdings|webdings|opensymbol|dingbats|math")
_STYLE = re.compile(r"[-,](?:bold|italic|oblique|regular|roman).*$|ps(?:mt)?$|mt$|(?:bold|italic)+$")


class Fonts(NamedTuple):
    """What was set in another font: (wanted, as wide), and those that nothing as wide stands for."""

    as_wide: tuple[tuple[str, str], ...]
    others: tuple[str, ...]


def compare(wanted: Iterable[str], used: Iterable[str]) -> Fonts:
    """Compare the fonts a document names with the fonts its PDF was set in; fonts of signs are left out.

    >>> compare({"Times New Roman", "Arial"}, {"BAAAAA+Tinos-Bold", "DejaVuSans"})
    Fonts(as_wide=(('Times New Roman', 'Tinos'),), others=('Arial',))
    """
    there = {family(name): _bare(name) for name in sorted(used, reverse=True)}
    as_wide, others = [], []
    for name in sorted(set(wanted)):
        if family(name) in there or _SIGNS.search(family(name)):
            continue
        stand_in = next((there[one] for one in _AS_WIDE.get(family(name), ()) if one in there), "")
        if stand_in:
            as_wide.append((name, stand_in))
        else:
            others.append(name)
    return Fonts(tuple(as_wide), tuple(others))


def as_wide(wanted: str, used: str) -> bool:
    """Tell whether letters wanted in one font are as wide in another.

    >>> as_wide("Times New Roman", "BAAAAA+Tinos-Bold"), as_wide("Times New Roman", "Carlito")
    (True, False)
    """
    return family(used) == family(wanted) or family(used) in _AS_WIDE.get(family(wanted), ())


def family(name: str) -> str:
    """Give a font's family in one form.

    >>> family("ABCDEF+TimesNewRomanPS-BoldMT") == family("Times New Roman") == family("Times New Roman Bold")
    True
    """
    return _STYLE.sub("", _STYLE.sub("", name.rpartition("+")[2].replace(" ", "").lower()))


def _bare(name: str) -> str:
    return re.sub(r"[-,].*$", "", name.rpartition("+")[2])
