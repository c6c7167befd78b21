"""Paragraph and run properties as flat dictionaries: what one ``w:pPr`` or ``w:rPr`` says, nothing inherited.

Lengths stay in the file's twips (as numbers), on/off values are ``bool``. A
property that is absent or not readable has no key, so that dictionaries of
several levels can be laid over each other.
"""

from __future__ import annotations

import re
from typing import Any

from lxml.etree import _Element as Element

from vanban.word.wordml import W, child, value

Props = dict[str, Any]

TOGGLES = {
    "b": "bold",
    "i": "italic",
    "caps": "caps",
    "smallCaps": "small_caps",
    "strike": "strike",
    "vanish": "hidden",
}
"""Properties that paragraph, table and character styles flip rather than set (ECMA-376 17.7.3)."""

_OFF = frozenset({"0", "false", "off", "none"})
_TWIPS = {"pt": 20.0, "in": 1440.0, "cm": 1440 / 2.54, "mm": 144 / 2.54, "pc": 240.0, "pi": 240.0}
_FLAGS = {
    "keepNext": "keep_next", "keepLines": "keep_lines", "widowControl": "widow_control",
    "pageBreakBefore": "page_break_before", "contextualSpacing": "contextual", "bidi": "bidi",
}  # fmt: skip
_INDENTS = {"left": "left", "start": "left", "right": "right", "end": "right", "firstLine": "first"}
_CHARS = {"leftChars": "left_chars", "startChars": "left_chars", "rightChars": "right_chars",
          "endChars": "right_chars", "firstLineChars": "first_chars"}  # fmt: skip
_SPACES = ("before", "after", "line")
_MOST = 2**31
"""Word keeps no larger number."""
_BUILT_IN = re.compile(r"heading [1-9]|header|footer", re.IGNORECASE)
_EDGES = ("top", "bottom", "left", "right")
_LINES = ("underscore", "heavy", "hyphen")
"""Leaders of tabs that look like a line."""


def is_on(element: Element) -> bool:
    """Read an on/off element that is present: on unless it says otherwise."""
    return value(element) not in _OFF


def style_name(name: str) -> str:
    """Give a style's name as Word knows it: other programs write Word's own in capitals of theirs ("Heading 1")."""
    return name.lower() if _BUILT_IN.fullmatch(name) else name


def twips(text: str) -> float | None:
    """Read a length: plain twips or a figure with its unit ("1.5cm"); ``None`` for what Word could not mean."""
    unit = _TWIPS.get(text[-2:])
    try:
        length = float(text) if unit is None else float(text[:-2]) * unit
    except ValueError:
        return None
    return length if abs(length) <= _MOST else None


def whole(text: str) -> int | None:
    """Read a whole number."""
    try:
        number = int(text)
    except ValueError:
        return None
    return number if abs(number) <= _MOST else None


def paragraph_properties(p_pr: Element | None) -> Props:
    """Read what one ``w:pPr`` says."""
    found: Props = {}
    for element in () if p_pr is None else p_pr:
        name = str(element.tag).removeprefix(W)
        if name == "jc":
            found["align"] = value(element)
        elif name == "ind":
            _indents(element, found)
        elif name == "spacing":
            _spacing(element, found)
        elif name in _FLAGS:
            found[_FLAGS[name]] = is_on(element)
        elif name == "outlineLvl":
            _put(found, "outline", whole(value(element)))
        elif name == "numPr":
            _put(found, "num_id", whole(value(child(element, "numId"))))
            _put(found, "num_level", whole(value(child(element, "ilvl"))))
        elif name == "pBdr":
            for edge in element:
                if (side := str(edge.tag).removeprefix(W)) in _EDGES:
                    found[f"border_{side}"] = border(edge)
        elif name == "framePr":
            _put(found, "frame_width", twips(value(element, "w")))
            found["frame"] = value(element, "xAlign")
        elif name == "tabs" and any(value(stop, "leader") in _LINES for stop in element):
            found["tab_lines"] = True
    return found


def _indents(element: Element, found: Props) -> None:
    """Read ``w:ind``; a hanging indent is a negative first line and wins over one beside it."""
    for name, key in _INDENTS.items():
        _put(found, key, twips(value(element, name)))
    for name, key in _CHARS.items():
        _put(found, key, whole(value(element, name)))
    if (hanging := twips(value(element, "hanging"))) is not None:
        found["first"] = -hanging
    if (hanging_chars := whole(value(element, "hangingChars"))) is not None:
        found["first_chars"] = -hanging_chars


def _spacing(element: Element, found: Props) -> None:
    for name in _SPACES:
        _put(found, name, twips(value(element, name)))
    if "line" in found and value(element, "line"):
        found["line_rule"] = value(element, "lineRule") or "auto"
    for side in ("before", "after"):
        if auto := value(element, f"{side}Autospacing"):
            found[f"{side}_auto"] = auto not in _OFF
        _put(found, f"{side}_lines", whole(value(element, f"{side}Lines")))


def border(edge: Element) -> tuple[str, float, str, float]:
    """Read one edge: style, width in points, colour, distance in points."""
    size, space = whole(value(edge, "sz")), whole(value(edge, "space"))
    return value(edge), (size or 0) / 8, value(edge, "color") or "auto", float(space or 0)


def run_properties(r_pr: Element | None) -> Props:
    """Read what one ``w:rPr`` says; toggles bear their own names, the style's id is ``style``."""
    found: Props = {}
    for element in () if r_pr is None else r_pr:
        name = str(element.tag).removeprefix(W)
        if name in TOGGLES:
            found[TOGGLES[name]] = is_on(element)
        elif name == "sz":
            if (half_points := twips(value(element))) is not None:
                found["size"] = half_points / 2
        elif name == "rFonts":
            for slot in ("ascii", "hAnsi"):
                theme, face = value(element, f"{slot}Theme"), value(element, slot)
                if theme or face:
                    found[f"font_{slot}"] = (theme, face)
        elif name == "rStyle":
            found["style"] = value(element)
        elif name == "u":
            _put(found, "underline", value(element) or None)
        elif name == "color":
            found["color"] = (value(element), value(element, "themeColor"), _shaded(element))
        elif name == "vertAlign":
            found["vertical"] = value(element)
        elif name == "spacing":
            _put(found, "spacing", twips(value(element)))
        elif name == "lang":
            _put(found, "lang", value(element) or None)
    return found


def _shaded(element: Element) -> bool:
    return bool(value(element, "themeTint") or value(element, "themeShade"))


def _put(found: Props, key: str, read: object) -> None:
    if read is not None:
        found[key] = read
