"""Places of a template that a computed layout fills: indents and column widths.

A template file holds valid static figures and never a tag in an attribute. The
compile step finds the places by paragraph style and makes each a ``Site``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from lxml.etree import _Element as Element

from vanban.word.styles import StyleSheet
from vanban.word.wordml import P_PR_BEFORE_IND, W, child, fragment, insert_after, value

Widths = tuple[int, ...]


@dataclass(frozen=True)
class Slots:
    """Where a template's layout goes; everything is keyed by paragraph style name.

    ``one_line``: a newline in a value is a line break there, not a new paragraph.
    ``indents``: style → slot; its paragraphs get left and right indent (twips)
    from ``layout[slot] = (left, right)`` and count as ``one_line``.
    ``columns``: style → slot; the innermost table around such a paragraph gets
    its column widths (twips) from ``layout[slot]``.
    ``closing``: such a paragraph, or the outermost table around it, closes a text
    and never stands alone on a page.
    ``margins``: the slot by which all that stands on the pages is moved, margins
    and all: ``layout[slot] = (to the right, down)`` (twips, negative: to the left, up).
    """

    one_line: frozenset[str] = frozenset()
    indents: Mapping[str, str] = field(default_factory=dict)
    columns: Mapping[str, str] = field(default_factory=dict)
    closing: frozenset[str] = frozenset()
    margins: str = ""


@dataclass(frozen=True)
class Site:
    """A stretch of XML that depends on the layout: ``static`` in the template, ``write`` makes it from the widths."""

    slot: str
    static: str
    write: Callable[[Widths], str]

    def text(self, widths: Widths | None) -> bytes:
        """Give the XML for these widths."""
        return (self.static if widths is None else self.write(widths)).encode()


class Sites:
    """All sites of a template: papers of a kind share most of their layouts, so what is written is kept a while."""

    def __init__(self, sites: Sequence[Site]) -> None:
        self._slots = tuple(dict.fromkeys(site.slot for site in sites))
        places = [self._slots.index(site.slot) for site in sites]

        @lru_cache(maxsize=64)
        def written(*widths: Widths | None) -> tuple[bytes, ...]:
            return tuple(site.text(widths[place]) for site, place in zip(sites, places, strict=True))

        self._written = written

    def texts(self, layout: Mapping[str, Widths]) -> tuple[bytes, ...]:
        """Give the XML of each site for this layout."""
        return self._written(*map(layout.get, self._slots))


@dataclass(frozen=True)
class Found:
    """A site in the tree: the element to be replaced, and the slot's static figures where this site tells them."""

    element: Element
    site: Site
    static: Widths | None = None


def style_name(paragraph: Element, sheet: StyleSheet) -> str:
    """Name the style of a paragraph."""
    return sheet.name(value(child(child(paragraph, "pPr"), "pStyle")))


def find_sites(root: Element, slots: Slots, sheet: StyleSheet) -> Iterator[Found]:
    """Find what the layout fills in one part; may add an empty ``w:ind`` to hold a place."""
    tables: dict[Element, str] = {}
    for paragraph in root.iter(W + "p"):
        style = style_name(paragraph, sheet)
        if style in slots.indents:
            yield _indent(paragraph, slots.indents[style], sheet)
        if style in slots.columns:
            table = next(paragraph.iterancestors(W + "tbl"), None)
            if table is not None:
                tables.setdefault(table, slots.columns[style])
    for table, slot in tables.items():
        yield from _columns(table, slot)
    for margins in root.iter(W + "pgMar") if slots.margins else ():
        yield Found(margins, Site(slots.margins, fragment(margins), _mover(margins)))


def closing_elements(root: Element, slots: Slots, sheet: StyleSheet) -> list[Element]:
    """Find what closes a text: the outermost tables, or the paragraphs outside tables, of a closing style."""
    found: dict[Element, None] = {}
    for paragraph in root.iter(W + "p"):
        if style_name(paragraph, sheet) in slots.closing:
            found[[paragraph, *paragraph.iterancestors(W + "tbl")][-1]] = None
    return list(found)


def _indent(paragraph: Element, slot: str, sheet: StyleSheet) -> Found:
    look = sheet.looks.get(style_name(paragraph, sheet))
    p_pr = child(paragraph, "pPr")
    if p_pr is None:
        p_pr = paragraph.makeelement(W + "pPr")
        paragraph.insert(0, p_pr)
    ind = child(p_pr, "ind")
    static = ""
    left, right = (look.indent_left, look.indent_right) if look else (0, 0)
    others = ""
    if ind is None:
        ind = p_pr.makeelement(W + "ind")
        insert_after(p_pr, ind, P_PR_BEFORE_IND)
    else:
        static = fragment(ind)
        left = _int(value(ind, "left") or value(ind, "start"), left)
        right = _int(value(ind, "right") or value(ind, "end"), right)
        others = "".join(f' w:{n}="{value(ind, n)}"' for n in ("firstLine", "hanging") if value(ind, n))

    def write(widths: Widths) -> str:
        return f'<w:ind w:left="{widths[0]:d}" w:right="{widths[1]:d}"{others}/>'

    return Found(ind, Site(slot, static, write), (left, right))


def _columns(table: Element, slot: str) -> Iterator[Found]:
    grid = child(table, "tblGrid")
    if grid is None:
        return
    columns = grid.findall(W + "gridCol")
    yield Found(grid, Site(slot, fragment(grid), _write_grid), tuple(_int(value(c, "w")) for c in columns))
    total = child(child(table, "tblPr"), "tblW")
    if total is not None and value(total, "type") == "dxa":
        yield Found(total, Site(slot, fragment(total), _cell_writer("tblW", 0, len(columns))))
    for row in table.iter(W + "tr"):
        if next(row.iterancestors(W + "tbl")) is table:
            yield from _cells(row, slot)


def _cells(row: Element, slot: str) -> Iterator[Found]:
    properties = child(row, "trPr")
    at = _int(value(child(properties, "gridBefore")))
    for cell in row.iter(W + "tc"):
        if next(cell.iterancestors(W + "tr")) is not row:
            continue
        properties = child(cell, "tcPr")
        span = _int(value(child(properties, "gridSpan")), 1)
        width = child(properties, "tcW")
        if width is not None:
            yield Found(width, Site(slot, fragment(width), _cell_writer("tcW", at, at + span)))
        at += span


def _mover(margins: Element) -> Callable[[Widths], str]:
    names = ("top", "right", "bottom", "left", "header", "footer", "gutter")
    sides = {name: _int(value(margins, name)) for name in names}

    def write(moved: Widths) -> str:
        right, down = moved
        by = {"left": right, "right": -right, "top": down, "bottom": -down}
        shown = (f' w:{name}="{size + by.get(name, 0):d}"' for name, size in sides.items())
        return f"<w:pgMar{''.join(shown)}/>"

    return write


def _write_grid(widths: Widths) -> str:
    columns = "".join(f'<w:gridCol w:w="{width:d}"/>' for width in widths)
    return f"<w:tblGrid>{columns}</w:tblGrid>"


def _cell_writer(name: str, start: int, end: int) -> Callable[[Widths], str]:
    return lambda widths: f'<w:{name} w:w="{sum(widths[start:end]):d}" w:type="dxa"/>'


def _int(text: str, default: int = 0) -> int:
    try:
        return int(float(text))
    except ValueError:
        return default
