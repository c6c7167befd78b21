"""Right papers as other programs save them: Google Docs says every property of every paragraph and run, also those
that are not so; WPS Office adds what East Asian setting wants and ties lines to a grid.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from laundering import child_of, flattened
from lxml import etree
from word_edits import Element, File, W

_OFF = ("keepNext", "keepLines", "pageBreakBefore")
_EDGES = ("top", "left", "bottom", "right", "between")


def _elements(file: File, name: str) -> Iterator[Element]:
    for part in [each for each in file.members if each.startswith("word/") and each.endswith(".xml")]:
        if part.removeprefix("word/").startswith(("document", "header", "footer")):
            yield from list(file.tree(part).iter(f"{W}{name}"))


def _say(properties: Element, name: str, **attributes: str) -> None:
    """Add a property that is not told yet."""
    if properties.find(f"{W}{name}") is None:
        etree.SubElement(properties, f"{W}{name}", {f"{W}{key}": value for key, value in attributes.items()})


def _said(properties: Element, values: Mapping[str, str]) -> None:
    for name, value in values.items():
        _say(properties, name, val=value)


def google(file: File) -> File:
    """Every property told, "no" as often as "yes"; borders of paragraphs that are none."""
    for paragraph in _elements(flattened(file), "p"):
        properties = child_of(paragraph, "pPr")
        _said(properties, {**dict.fromkeys(_OFF, "0"), "widowControl": "1"})
        if properties.find(f"{W}pBdr") is None:
            _say(properties, "pBdr")
            for edge in _EDGES:
                _say(properties.find(f"{W}pBdr"), edge, space="0", sz="0", val="nil")
        _say(properties, "shd", fill="auto", val="clear")
        _say(properties, "ind", left="0", right="0", firstLine="0")
        _say(properties, "jc", val="left")
    for run in _elements(file, "r"):
        properties = child_of(run, "rPr")
        for flag in ("b", "i"):
            told = properties.find(f"{W}{flag}")
            if told is None:
                _say(properties, flag, val="0")
            else:
                told.set(f"{W}val", told.get(f"{W}val", "1"))
        _said(properties, {"smallCaps": "0", "strike": "0", "color": "000000", "u": "none", "vertAlign": "baseline"})
        _say(properties, "shd", fill="auto", val="clear")
        _said(properties, {"rtl": "0"})
    return file


def wps(file: File) -> File:
    """Hints for East Asian letters, kerning, lines that a grid would hold but no paragraph keeps to."""
    for paragraph in _elements(file, "p"):
        properties = child_of(paragraph, "pPr")
        for name, value in {**dict.fromkeys(_OFF, "0"), "widowControl": "1"}.items():
            if file.body is not None and properties.find(f"{W}pStyle") is None:
                _say(properties, name, val=value)
        _said(properties, {"kinsoku": "1", "wordWrap": "1", "overflowPunct": "1", "topLinePunct": "0",
                           "autoSpaceDE": "1", "autoSpaceDN": "1", "bidi": "0", "adjustRightInd": "1",
                           "snapToGrid": "0", "textAlignment": "auto"})  # fmt: skip
    for run in _elements(file, "r"):
        properties = child_of(run, "rPr")
        fonts = properties.find(f"{W}rFonts")
        if fonts is None:
            _say(properties, "rFonts", hint="default")
        else:
            fonts.set(f"{W}hint", "eastAsia")
        _said(properties, {"kern": "0", "lang": "vi-VN"})
        properties.find(f"{W}lang").set(f"{W}eastAsia", "zh-CN")
    for section in _elements(file, "sectPr"):
        for old in section.findall(f"{W}docGrid"):
            section.remove(old)
        etree.SubElement(section, f"{W}docGrid", {f"{W}type": "lines", f"{W}linePitch": "360", f"{W}charSpace": "0"})
    return file


PROGRAMS = {"Google Docs": google, "WPS Office": wps}
