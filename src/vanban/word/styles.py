"""Paragraph styles as a reader sees them: each resolved over what it is based on and the document's defaults."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from lxml.etree import _Element as Element

from vanban.word.wordml import W, child, parse_xml, value

_OFF = {"0", "false", "off", "none"}
_LINE_OF_SIZE = 1.15
"""How much higher a line of Times New Roman is than its letters' size."""


@dataclass(frozen=True)
class StyleLook:
    """One paragraph style; ``size`` in points, indents and spacing in twips, ``line`` in 240ths (auto) or twips."""

    name: str
    id: str
    font: str = ""
    size: float = 10.0
    bold: bool = False
    italic: bool = False
    caps: bool = False
    align: str = "left"
    indent_left: int = 0
    indent_right: int = 0
    first_line: int = 0
    space_before: int = 0
    space_after: int = 0
    line: int = 240
    line_rule: str = "auto"
    frame: int = 0
    """How far the middle of the line on its left stands outside its text; 0 without one."""

    @property
    def line_height(self) -> float:
        """How high one of its lines is, in twips."""
        return self.line if self.line_rule == "exact" else self.size * _LINE_OF_SIZE * 20 * max(self.line, 240) / 240


@dataclass(frozen=True)
class StyleSheet:
    """The paragraph styles of a document: looks by style name, names by the ids paragraphs carry."""

    looks: Mapping[str, StyleLook]
    names: Mapping[str, str]
    default: str = ""
    ids: Mapping[str, str] = field(default_factory=dict)
    """The ids of all styles, those of letters and tables too, by their names in small letters."""

    def find(self, name: str) -> str:
        """Give the id of the style of that name, whatever its type; Word's own names differ in capitals."""
        return self.ids.get(name.lower(), "")

    def name(self, style_id: str) -> str:
        """Name the style of a paragraph that carries ``style_id`` (empty: none)."""
        return self.names.get(style_id, self.default)


def style_sheet(styles_xml: bytes, path: str = "", part: str = "word/styles.xml") -> StyleSheet:
    """Read the paragraph styles of ``word/styles.xml`` and the ids of all; ``WordError`` when it is no XML."""
    root = parse_xml(styles_xml, path, part)
    styles = {value(e, "styleId"): e for e in root.iterfind(W + "style") if value(e, "type") == "paragraph"}
    defaults = child(root, "docDefaults")
    base = [e for e in (child(child(defaults, f"{k}PrDefault"), f"{k}Pr") for k in "rp") if e is not None]
    looks, names, default = {}, {}, ""
    for style_id, style in styles.items():
        names[style_id] = value(child(style, "name")) or style_id
        looks[names[style_id]] = _look(names[style_id], style_id, [*_properties(style_id, styles), *base])
        if value(style, "default") not in _OFF | {""}:
            default = names[style_id]
    every = root.iterfind(W + "style")
    ids = {value(child(style, "name")).lower(): value(style, "styleId") for style in every}
    return StyleSheet(MappingProxyType(looks), MappingProxyType(names), default, MappingProxyType(ids))


def _properties(style_id: str, styles: Mapping[str, Element]) -> Iterator[Element]:
    """Walk from a style up its bases, giving their property groups, nearest first."""
    seen: set[str] = set()
    while style_id in styles and style_id not in seen:
        seen.add(style_id)
        style = styles[style_id]
        yield from (group for group in (child(style, "rPr"), child(style, "pPr")) if group is not None)
        style_id = value(child(style, "basedOn"))


def _look(name: str, style_id: str, groups: list[Element]) -> StyleLook:
    def nearest(element: str, *attributes: str) -> str:
        for group in groups:
            for attribute in attributes:
                if found := value(child(group, element), attribute):
                    return found
        return ""

    def on(element: str) -> bool:
        found = next((e for group in groups if (e := child(group, element)) is not None), None)
        return found is not None and value(found) not in _OFF

    def frame() -> int:
        for group in groups:
            if (line := child(child(group, "pBdr"), "left")) is not None and value(line) not in _OFF:
                return _whole(value(line, "space")) * 20 + round(_whole(value(line, "sz")) * 20 / 8 / 2)
        return 0

    def first_line() -> int:
        for group in groups:
            if found := value(child(group, "ind"), "hanging"):
                return -_whole(found)
            if found := value(child(group, "ind"), "firstLine"):
                return _whole(found)
        return 0

    return StyleLook(
        name=name,
        id=style_id,
        font=nearest("rFonts", "ascii", "hAnsi"),
        size=float(nearest("sz", "val") or 20) / 2,
        bold=on("b"),
        italic=on("i"),
        caps=on("caps"),
        align=nearest("jc", "val") or "left",
        indent_left=_whole(nearest("ind", "left", "start")),
        indent_right=_whole(nearest("ind", "right", "end")),
        first_line=first_line(),
        space_before=_whole(nearest("spacing", "before")),
        space_after=_whole(nearest("spacing", "after")),
        line=_whole(nearest("spacing", "line")) or 240,
        line_rule=nearest("spacing", "lineRule") or "auto",
        frame=frame(),
    )


def _whole(text: str) -> int:
    """Read twips; a figure with a unit or a fraction, which the schema also allows, counts as its whole part or 0."""
    try:
        return int(float(text)) if text else 0
    except ValueError:
        return 0
