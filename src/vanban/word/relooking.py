"""How letters look, how a paragraph is set and what a section's page is: changed on the tree."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from lxml import etree
from lxml.etree import _Element as Element

from vanban.word.edits import Letters, Page, Setting
from vanban.word.marks import Marks
from vanban.word.order import put
from vanban.word.wordml import W, w_names

_TWIPS_A_MM = 1440 / 25.4
_APART = w_names("txbxContent del moveFrom")
_THIN = {"val": "single", "sz": "6", "space": "1", "color": "auto"}
"""A solid line, three quarters of a point."""


def own_runs(paragraph: Element) -> list[Element]:
    """Give the runs of a paragraph, those in its text boxes and deleted ones left out."""
    return [
        run for run in paragraph.iter(W + "r")
        if next(run.iterancestors(*_APART, W + "p"), None) is paragraph
    ]  # fmt: skip


def relook(runs: Iterable[Element], edit: Letters, marks: Marks) -> None:
    """Give runs another look."""
    for run in runs:
        look = put(run, "rPr")
        marks.keep(look)
        if edit.size is not None:
            for name in ("sz", "szCs"):
                put(look, name, val=str(round(edit.size * 2)))
        for names, wanted in ((("b", "bCs"), edit.bold), (("i", "iCs"), edit.italic), (("caps",), edit.caps)):
            for name in names if wanted is not None else ():
                put(look, name, val=None if wanted else "0")
        if edit.underlined is not None:
            put(look, "u", val="single" if edit.underlined else "none")
        if edit.font is not None:
            faces = dict.fromkeys(("ascii", "hAnsi", "cs"), edit.font)
            put(look, "rFonts", **faces, **dict.fromkeys(("asciiTheme", "hAnsiTheme", "cstheme")))
        if edit.color is not None:
            put(look, "color", val=edit.color, **dict.fromkeys(("themeColor", "themeTint", "themeShade")))


def reset(paragraph: Element, edit: Setting, marks: Marks) -> None:
    """Set a paragraph otherwise."""
    look = put(paragraph, "pPr")
    marks.keep(look)
    if edit.lined:
        borders = put(look, "pBdr")
        for edge in edit.lined:
            put(borders, edge, **_THIN)
    if spacing := dict(_spacing(edit)):
        put(look, "spacing", **spacing)
    if indents := dict(_indents(edit)):
        put(look, "ind", **indents)
    if edit.contextual is not None:
        put(look, "contextualSpacing", val=None if edit.contextual else "0")
    if edit.align is not None:
        put(look, "jc", val=edit.align)


def _spacing(edit: Setting) -> Iterator[tuple[str, str | None]]:
    for side, gap in (("before", edit.before), ("after", edit.after)):
        if gap is not None:
            yield side, str(round(gap * 20))
            yield f"{side}Autospacing", "0"
            yield f"{side}Lines", None
    if edit.lines is not None:
        yield "line", str(round(edit.lines * 240))
        yield "lineRule", "auto"


def _indents(edit: Setting) -> Iterator[tuple[str, str | None]]:
    for side, other, length in (("left", "start", edit.left), ("right", "end", edit.right)):
        if length is not None:
            yield side, _twips(length)
            yield from ((name, None) for name in (other, f"{side}Chars", f"{other}Chars"))
    if edit.first_line is not None:
        names = ("firstLine", "hanging") if edit.first_line >= 0 else ("hanging", "firstLine")
        yield names[0], _twips(abs(edit.first_line))
        yield from ((name, None) for name in (names[1], "firstLineChars", "hangingChars"))


def repage(properties: Element, edit: Page, marks: Marks) -> None:
    """Give a section another page."""
    marks.keep(properties)
    size = {"w": edit.width, "h": edit.height}
    edges = {name: getattr(edit, name) for name in ("top", "bottom", "left", "right", "gutter")}
    for name, lengths in (("pgSz", size), ("pgMar", edges)):
        given = {key: _twips(length) for key, length in lengths.items() if length is not None}
        if given:
            put(properties, name, **given)
    numbers = {"start": edit.first_number, "fmt": edit.number_format}
    if given := {key: str(number) for key, number in numbers.items() if number is not None}:
        put(properties, "pgNumType", **given)
    if edit.title_page is not None:
        put(properties, "titlePg", val=None if edit.title_page else "0")


def line_below(paragraph: Element, style_id: str, marks: Marks) -> None:
    """Put an empty paragraph with a line at its foot under another."""
    new = etree.Element(W + "p")
    look = put(new, "pPr")
    if style_id:
        put(look, "pStyle", val=style_id)
    else:
        put(put(look, "pBdr"), "bottom", **{**_THIN, "space": "0"})
        put(look, "spacing", before="0", after="0", line="60", lineRule="exact")
    following = paragraph.getnext()
    paragraph.addnext(new)
    if not marks.tracked:
        return
    if following is not None and following.tag == W + "p":
        marks.new_paragraph(put(look, "rPr"))
        return
    # The last of its cell: its end is the cell's own, so the end above it is the new one, as when a person types.
    above = put(paragraph, "pPr")
    marks.keep(look, above)
    marks.new_paragraph(put(above, "rPr"))


def own_properties(body: Element) -> Element:
    """Make properties for a last section that has none."""
    return etree.SubElement(body, W + "sectPr")


def _twips(length: float) -> str:
    return str(round(length * _TWIPS_A_MM))
