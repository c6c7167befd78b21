"""The order the schema (ECMA-376, 17.3 and 17.6) wants properties in, and how one is put where it belongs."""

from __future__ import annotations

from typing import Final

from lxml import etree
from lxml.etree import _Element as Element

from vanban.word.wordml import W

_WORDS: Final = {
    "rPr": (
        "ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint"
        " noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText"
        " vertAlign rtl cs em lang eastAsianLayout specVanish oMath rPrChange"
    ),
    "pPr": (
        "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs"
        " suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd"
        " snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment"
        " textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange"
    ),
    "pBdr": "top left bottom right between bar",
    "sectPr": (
        "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType"
        " cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings sectPrChange"
    ),
    "p": "pPr",
    "r": "rPr",
}
_RANK: Final = {holder: {W + name: rank for rank, name in enumerate(words.split())} for holder, words in _WORDS.items()}


def put(holder: Element, name: str, **attributes: str | None) -> Element:
    """Give ``holder``'s child ``w:name``, made in its place if there is none, with these attributes set.

    An attribute given as ``None`` is taken away.
    """
    found = holder.find(W + name)
    if found is None:
        found = etree.Element(W + name)
        insert(holder, found)
    for key, text in attributes.items():
        if text is None:
            found.attrib.pop(W + key, "")
        else:
            found.set(W + key, text)
    return found


def insert(holder: Element, new: Element) -> None:
    """Put ``new`` into ``holder`` behind all that the schema wants before it."""
    ranks = _RANK[str(holder.tag).removeprefix(W)]
    rank = ranks[str(new.tag)]
    behind = [index for index, child in enumerate(holder, 1) if ranks.get(str(child.tag), len(ranks)) <= rank]
    holder.insert(behind[-1] if behind else 0, new)
