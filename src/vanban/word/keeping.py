"""Keep-with-next where LibreOffice does not heed it: the copy of a .docx that it is given to print from.

Word keeps a heading with its text and a list's last row with the signature. LibreOffice forgets both in one case
each (measured in 7.4):

- Before it lays a text out it deals some 25 paragraphs and rows to each page. If the last dealt to a page is kept
  with the next and only the latter has no room, the former stays behind at the foot. Hidden paragraphs, which take no
  room, deal the whole run to the next page; from there LibreOffice brings back what fits, together.
- Rows are kept with rows of their own table only. What a last row is kept with becomes one more row, without borders.

A file that is not understood is printed as it is.
"""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy

from lxml import etree
from lxml.etree import _Element as Element

from vanban.errors import WordError
from vanban.word.cascade import Cascade
from vanban.word.numbering import Numbering
from vanban.word.package import Package
from vanban.word.properties import paragraph_properties
from vanban.word.wordml import W, child, parse_xml, value

DEALT = 25
"""Paragraphs and rows that LibreOffice deals to page 1; any other page takes one more."""
_NAMESPACE = f'xmlns:w="{W[1:-1]}"'
_HIDDEN = etree.fromstring(
    f"<w:p {_NAMESPACE}><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>"
    "<w:r><w:rPr><w:vanish/></w:rPr><w:t>-</w:t></w:r></w:p>"
)
_LINE = etree.fromstring(
    f'<w:p {_NAMESPACE}><w:pPr><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr></w:p>'
)
"""What Word's format demands at the end of a cell, as low as can be."""


def kept_in_libreoffice(data: bytes, name: str = "") -> bytes:
    """Give the .docx ``data`` as LibreOffice is to print it: what is kept with the next stays on its page."""
    try:
        package = Package.open(data, name, only_to_read=True)
        root = parse_xml(package.read(package.main), name, package.main)
        parts = set(package.of_type("styles+xml")).intersection(package.names)
        styles = [parse_xml(package.read(part), name, part) for part in sorted(parts, key=len)[:1]]  # not a glossary's
    except WordError:
        return data
    body = child(root, "body")
    if body is None:
        return data
    keeping = _Keeping(styles[0] if styles else None)
    changes = [_close_tables(body, keeping), _deal(body, keeping)]
    if not any(changes):
        return data
    return package.with_parts({package.main: etree.tostring(root, encoding="UTF-8", xml_declaration=True)})


class _Keeping:
    """Tells what is kept with the next, by its own properties or its style's."""

    def __init__(self, styles: Element | None) -> None:
        self._cascade = Cascade(styles, None, Numbering())

    def paragraph(self, element: Element) -> bool:
        properties = child(element, "pPr")
        own = paragraph_properties(properties)
        style = value(child(properties, "pStyle"))
        return bool(own.get("keep_next", self._cascade.base(style).paragraph.get("keep_next", False)))

    def begins_page(self, element: Element) -> bool:
        """Tell it of what comes behind a section's end, and of a paragraph that says so."""
        above = element.getprevious()
        if above is not None and child(child(above, "pPr"), "sectPr") is not None:
            return True
        told = paragraph_properties(child(element, "pPr")).get("page_break_before", False)
        return bool(told) or any(value(each, "type") == "page" for each in element.iterfind(f"{W}r/{W}br"))

    def block(self, element: Element) -> bool:
        """Tell it of a paragraph or of a table, which is kept by its last row."""
        if element.tag != W + "tbl":
            return element.tag == W + "p" and self.paragraph(element)
        rows = element.findall(W + "tr")
        paragraphs = list(rows[-1].iter(W + "p")) if rows else []
        return bool(paragraphs) and all(map(self.paragraph, paragraphs))


def _close_tables(body: Element, keeping: _Keeping) -> bool:
    """Make what a table's last row is kept with, if it ends in a table as wide at the most, a row of that table."""
    changed = False
    for table in body.findall(W + "tbl"):
        run = list(_kept_with(table, keeping)) if keeping.block(table) else []
        if run and run[-1].tag == W + "tbl" and _width(run[-1]) <= _width(table):
            cell = etree.SubElement(_bare_row(table), W + "tc")
            cell.append(_across(table))
            cell.extend(run)
            cell.append(deepcopy(_LINE))
            changed = True
    return changed


def _kept_with(block: Element, keeping: _Keeping) -> Iterator[Element]:
    """Give the blocks that stay on the page of ``block``, up to the first that is not kept with its next."""
    for following in block.itersiblings():
        if following.tag not in (W + "p", W + "tbl") or child(child(following, "pPr"), "sectPr") is not None:
            return
        yield following
        if following.tag == W + "tbl" or not keeping.block(following):
            return


def _columns(table: Element) -> list[Element]:
    grid = child(table, "tblGrid")
    return [] if grid is None else grid.findall(W + "gridCol")


def _width(table: Element) -> int:
    return sum(int(told) for column in _columns(table) if (told := value(column, "w")).isdecimal())


def _bare_row(table: Element) -> Element:
    row = etree.SubElement(table, W + "tr")
    etree.SubElement(etree.SubElement(row, W + "trPr"), W + "cantSplit")
    return row


def _across(table: Element) -> Element:
    """Give the properties of a cell over the whole table, without borders of its own and without padding."""
    edges = "".join(f'<w:{edge} w:val="nil"/>' for edge in ("left", "bottom", "right"))
    return etree.fromstring(
        f'<w:tcPr {_NAMESPACE}><w:tcW w:w="{_width(table)}" w:type="dxa"/><w:gridSpan w:val="{len(_columns(table))}"/>'
        f'<w:tcBorders>{edges}</w:tcBorders><w:tcMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/>'
        "</w:tcMar></w:tcPr>"
    )


def _deal(body: Element, keeping: _Keeping) -> bool:
    """Put hidden paragraphs before each run of kept blocks that the dealing would part."""
    changed = False
    dealt = before = 0
    run: list[Element] = []
    """Blocks so far that are kept with the one to come; ``before`` is how many were dealt before them."""
    for block in tuple(body):
        page, dealt = dealt, dealt + _size(block)
        if keeping.begins_page(block):
            page, dealt, run = 0, 0, []
        elif dealt > DEALT:
            if run and before < DEALT:
                for _ in range(DEALT - before):
                    run[0].addprevious(deepcopy(_HIDDEN))
                changed = True
            page, dealt = 0, sum(map(_size, [*run, block][1:]))  # the first of a page but page 1 is not counted
        if block.tag == W + "p" and keeping.block(block):
            before = before if run else page
            run.append(block)
        else:
            run = []
    return changed


def _size(block: Element) -> int:
    if block.tag == W + "tbl":
        return len(block.findall(W + "tr"))
    return 1 if block.tag == W + "p" else sum(1 for _ in block.iter(W + "p"))
