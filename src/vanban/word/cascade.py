"""The style cascade: what a paragraph or a run looks like once every level has had its say.

From below: Word's own defaults, ``docDefaults``, the table's style with the
branches its ``tblLook`` asks for, the paragraph's style from its root to its
leaf, the list's indents at the level that names the list, the paragraph's own
properties; for text then the character style and the run's own properties.

Toggle properties flip: each style level (table, paragraph, character) that
differs from ``docDefaults`` turns the value over, and a run's own value is
absolute (ECMA-376 17.7.3, as measured in Word). Combinations are resolved once.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from lxml.etree import _Element as Element

from vanban.word.numbering import Numbering
from vanban.word.properties import TOGGLES, Props, paragraph_properties, run_properties, style_name
from vanban.word.theme import Theme
from vanban.word.wordml import W, child, value

_SIZE, _FONT = 10.0, "Times New Roman"
"""What Word shows where neither styles nor defaults say."""
_INDENT_KEYS = ("left", "right", "first", "left_chars", "right_chars", "first_chars")


@dataclass(frozen=True)
class Style:
    """What one ``w:style`` says itself."""

    id: str
    name: str
    type: str
    based_on: str
    paragraph: Props
    run: Props
    branches: Mapping[str, tuple[Props, Props]]
    element: Element
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True)
class InTable:
    """Where in a styled table a paragraph stands: the style's id and the branches that hold for its cell."""

    style: str = ""
    branches: tuple[str, ...] = ()


@dataclass(frozen=True)
class Base:
    """A paragraph style in its place, resolved: ``paragraph`` and ``run`` properties, toggles level by level."""

    style: Style | None
    paragraph: Props
    run: Props
    toggles: tuple[Mapping[str, bool], ...]
    """The first is docDefaults'."""
    looks: dict[frozenset[tuple[str, Any]], Look] = field(default_factory=dict)
    """Looks of runs already resolved over it."""


@dataclass(frozen=True)
class Look:
    """How a run looks: the fields of a ``Run``, and the face of letters beyond ASCII, which may be another."""

    fields: dict[str, Any]
    other_font: str | None


class Cascade:
    """The styles of one document."""

    def __init__(self, styles: Element | None, theme: Theme | None, numbering: Numbering) -> None:
        self._theme, self._numbering = theme, numbering
        self._styles: dict[tuple[str, str], Style] = {}
        self._default = ""
        defaults = child(styles, "docDefaults")
        self._p_defaults = paragraph_properties(child(child(defaults, "pPrDefault"), "pPr"))
        self._r_defaults = run_properties(child(child(defaults, "rPrDefault"), "rPr"))
        self.default_table = ""
        for element in () if styles is None else styles.iterfind(W + "style"):
            style = _style(element)
            self._styles[style.type, style.id] = style
            if value(element, "default") not in ("", "0", "false", "off"):
                if style.type == "paragraph":
                    self._default = style.id
                elif style.type == "table":
                    self.default_table = style.id
        if not self._default and ("paragraph", "Normal") in self._styles:
            self._default = "Normal"
        self._bases: dict[tuple[str, InTable | None, bool], Base] = {}

    @property
    def language(self) -> str | None:
        """The default language of text."""
        return str(lang) if (lang := self._r_defaults.get("lang")) else None

    def styles(self) -> Iterator[Style]:
        """Give every style in the file's order."""
        return iter(self._styles.values())

    def style(self, kind: str, style_id: str) -> Style | None:
        """Find a style of a type by its id."""
        return self._styles.get((kind, style_id))

    def chain(self, kind: str, style_id: str) -> list[Style]:
        """Give a style and what it is based on, the root first; a base of another type ends the chain."""
        found: list[Style] = []
        style = self._styles.get((kind, style_id))
        while style is not None and style not in found:
            found.append(style)
            style = self._styles.get((kind, style.based_on))
        return found[::-1]

    def base(self, style_id: str, table: InTable | None = None, *, numbered: bool = True) -> Base:
        """Resolve a paragraph style where it stands; an unknown id is the default style."""
        if ("paragraph", style_id) not in self._styles:
            style_id = self._default
        key = (style_id, table, numbered)
        if key not in self._bases:
            self._bases[key] = self._resolve(style_id, table, numbered)
        return self._bases[key]

    def _resolve(self, style_id: str, table: InTable | None, numbered: bool) -> Base:
        paragraph, run = dict(self._p_defaults), dict(self._r_defaults)
        toggles: list[dict[str, bool]] = [_split(run)]
        for style in self.chain("table", table.style) if table else ():
            groups = [(style.paragraph, style.run)]
            groups += [style.branches[name] for name in table.branches if name in style.branches] if table else []
            level = toggles[1] if len(toggles) > 1 else {}
            for p_props, r_props in groups:
                paragraph |= p_props
                run |= r_props
                level |= _split(run)
            toggles[1:] = [level]
        level = {}
        for style in self.chain("paragraph", style_id):
            if numbered and ("num_id" in style.paragraph or "num_level" in style.paragraph):
                paragraph |= self._list_indents(paragraph | style.paragraph, style.id)
            paragraph |= style.paragraph
            if "num_id" in style.paragraph and "num_level" not in style.paragraph:
                paragraph["num_level"] = self._numbering.level_of_style(style.paragraph["num_id"], style.id)
            run |= style.run
            level |= _split(run)
        return Base(self._styles.get(("paragraph", style_id)), paragraph, run, (*toggles, level))

    def paragraph(self, base: Base, direct: Props, table: InTable | None = None) -> Props:
        """Lay a paragraph's own properties over its style."""
        if "num_id" not in direct and "num_level" not in direct:
            return {**base.paragraph, **direct}
        if direct.get("num_id") == 0 and base.style is not None:
            return {**self.base(base.style.id, table, numbered=False).paragraph, **direct}
        return {**base.paragraph, **self._list_indents({**base.paragraph, **direct}), **direct}

    def _list_indents(self, props: Props, style: str = "") -> Props:
        """Give the indents that the level of a list brings."""
        num_id = props.get("num_id", 0)
        number = props.get("num_level")
        if number is None:
            number = self._numbering.level_of_style(num_id, style) if style else 0
        level = self._numbering.level(num_id, number)
        return {key: level.props[key] for key in _INDENT_KEYS if key in level.props} if level else {}

    def run(self, base: Base, direct: Props) -> Look:
        """Give the look of a run with these properties of its own."""
        key = frozenset(direct.items())
        if key not in base.looks:
            base.looks[key] = self._look(base, direct)
        return base.looks[key]

    def _look(self, base: Base, direct: Props) -> Look:
        props, levels, name = dict(base.run), list(base.toggles), ""
        level: dict[str, bool] = {}
        for style in self.chain("character", direct.get("style", "")):
            name = style.name
            props |= style.run
            level |= _split(props)
        levels.append(level)
        props |= direct
        own = _split(props)
        look: dict[str, Any] = {key: own.get(key, _flipped(key, levels)) for key in TOGGLES.values()}
        look |= {
            "font": self._face(props.get("font_ascii")),
            "size": props.get("size", _SIZE),
            "underline": props.get("underline", "none"),
            "color": self._color(props.get("color")),
            "spacing": props.get("spacing", 0.0) / 20,
            "vertical": props.get("vertical", "baseline"),
            "lang": props.get("lang"),
            "style": name,
        }
        return Look(look, self._face(props.get("font_hAnsi")))

    def _face(self, given: tuple[str, str] | None) -> str | None:
        """Give the face of one class of letters, from its theme token or its name."""
        if given is None:
            return _FONT
        theme_name, face = given
        if not theme_name:
            return face
        return self._theme.font(theme_name) if self._theme else None

    def _color(self, given: tuple[str, str, bool] | None) -> str | None:
        if given is None:
            return "auto"
        digits, theme_name, shaded = given
        if theme_name == "none":
            theme_name = ""
        if theme_name and not shaded and self._theme and (found := self._theme.color(theme_name)):
            return found
        if digits.lower() == "auto":
            return None if theme_name else "auto"
        return digits.upper() or None


def _flipped(key: str, levels: list[Mapping[str, bool]]) -> bool:
    """Turn a toggle over once for every style level that differs from the document's default."""
    default = levels[0].get(key, False)
    turns = sum(key in level and level[key] != default for level in levels[1:])
    return default != (turns % 2 == 1)


def _split(props: Props) -> dict[str, bool]:
    """Take the toggles out of ``props``."""
    return {key: props.pop(key) for key in TOGGLES.values() if key in props}


def _style(element: Element) -> Style:
    branches = {
        value(branch, "type"): (paragraph_properties(child(branch, "pPr")), run_properties(child(branch, "rPr")))
        for branch in element.iterfind(W + "tblStylePr")
    }
    style_id = value(element, "styleId")
    names = value(child(element, "aliases"))
    return Style(
        id=style_id,
        name=style_name(value(child(element, "name"))) or style_id,
        type=value(element, "type") or "paragraph",
        based_on=value(child(element, "basedOn")),
        paragraph=paragraph_properties(child(element, "pPr")),
        run=run_properties(child(element, "rPr")),
        branches=branches,
        element=element,
        aliases=tuple(name.strip() for name in names.split(",") if name.strip()),
    )
