"""The document's theme: the faces and colours that styles name indirectly.

With Vietnamese as the theme's language Word takes the face the theme lists for
``script="Viet"``, not its Latin one: a "Calibri Light" heading of a theme made
in Hà Nội is a Times New Roman heading on the page.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from lxml.etree import _Element as Element

_A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
_SCRIPTS = {"vi": "Viet"}
# Where the settings map no colours, Word maps them so.
_MAPPED = {"text1": "dk1", "background1": "lt1", "text2": "dk2", "background2": "lt2"}
_FULL = {"dark1": "dk1", "light1": "lt1", "dark2": "dk2", "light2": "lt2",
         "hyperlink": "hlink", "followedHyperlink": "folHlink"}  # fmt: skip
_SETTING = {"text1": "t1", "background1": "bg1", "text2": "t2", "background2": "bg2"}


@dataclass(frozen=True)
class Theme:
    """Faces by Word's token ("minorHAnsi"), colours by the theme's own short names ("dk1")."""

    fonts: Mapping[str, str] = field(default_factory=dict)
    colors: Mapping[str, str] = field(default_factory=dict)
    mapping: Mapping[str, str] = field(default_factory=dict)

    def font(self, token: str) -> str | None:
        """Give the face a token stands for; ``None`` when the theme does not say."""
        return self.fonts.get(token) or None

    def color(self, name: str) -> str | None:
        """Give a theme colour as six hexadecimal digits."""
        mapped = self.mapping.get(_SETTING.get(name, name), _MAPPED.get(name, name))
        return self.colors.get(_FULL.get(mapped, mapped))


def read_theme(root: Element, language: str, mapping: Mapping[str, str]) -> Theme:
    """Read a theme part for a document whose theme language is ``language`` (may be empty)."""
    script = _SCRIPTS.get(language.partition("-")[0].lower(), "")
    fonts: dict[str, str] = {}
    for size in ("major", "minor"):
        scheme = root.find(f".//{_A}fontScheme/{_A}{size}Font")
        if scheme is None:
            continue
        faces = {str(e.tag).removeprefix(_A): str(e.get("typeface", "")) for e in scheme if e.tag != _A + "font"}
        scripts = {str(e.get("script", "")): str(e.get("typeface", "")) for e in scheme.iter(_A + "font")}
        latin = scripts.get(script) or faces.get("latin", "")
        fonts |= {f"{size}Ascii": latin, f"{size}HAnsi": latin}
        fonts |= {f"{size}EastAsia": faces.get("ea", ""), f"{size}Bidi": faces.get("cs", "")}
    return Theme(fonts, _colors(root), mapping)


def _colors(root: Element) -> dict[str, str]:
    scheme = root.find(f".//{_A}clrScheme")
    found: dict[str, str] = {}
    for entry in () if scheme is None else scheme:
        for color in entry:
            digits = color.get("val", "") if color.tag == _A + "srgbClr" else color.get("lastClr", "")
            if digits:
                found[str(entry.tag).removeprefix(_A)] = str(digits).upper()
    return found
