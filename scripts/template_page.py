"""The page of our templates: its section, and what stands in its margins.

The number; on the paper's page 1 the mark of circulation (ô 11) above and the body's address (ô 13) below.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from template_styles import WORD
from template_words import each, p, tag
from vanban.standards import nd30_2020 as nd30
from vanban.the_thuc import kieu

XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
TWIPS_A_MM = 1440 / 25.4
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"


def twips(mm: float) -> int:
    """Convert millimetres."""
    return round(mm * TWIPS_A_MM)


TEXT_WIDTH = twips(nd30.TRANG.rong - nd30.TRANG.le_trai.thap - nd30.TRANG.le_phai.thap)
ACROSS = twips(nd30.TRANG.cao - nd30.TRANG.le_trai.thap - nd30.TRANG.le_phai.thap)
"""The text's width on sheets that lie across."""


class Edge(NamedTuple):
    """A header or footer: its relationship, its file, its paragraphs."""

    id: str
    file: str
    inside: str

    @property
    def kind(self) -> str:
        """Give "header" or "footer"."""
        return self.file[:6]


def edges(number_in: str, *, paper: bool = True) -> Iterator[Edge]:
    """Give what stands in the margins: the number from page 2, the mark and the address of a ``paper``'s page 1."""
    style = {"header": kieu.SO_TRANG, "footer": kieu.SO_TRANG_CHAN}[number_in]
    number = '<w:fldSimple w:instr=" PAGE "><w:r><w:t>2</w:t></w:r></w:fldSimple>'
    yield Edge("rId5", f"{number_in}1.xml", p(style).replace("</w:p>", f"{number}</w:p>"))
    yield Edge("rId6", "header2.xml", p(kieu.SO_TRANG))
    yield Edge("rId8", "footer3.xml", p(kieu.SAU_BANG))
    if not paper:
        return
    lines = each("dong", "dia_chi", p(kieu.DIA_CHI, "{{ dong }}"))
    yield Edge("rId7", "footer2.xml", tag("if dia_chi") + lines + tag("else") + p(kieu.SAU_BANG) + tag("endif"))
    mark = p(kieu.PHAM_VI_LUU_HANH, "{{ pham_vi_luu_hanh }}")
    inside = tag("if pham_vi_luu_hanh") + mark + tag("else") + p(kieu.SO_TRANG) + tag("endif")
    yield Edge("rId9", "header3.xml", inside)


def edge_xml(edge: Edge) -> str:
    """Write the part."""
    name = {"header": "hdr", "footer": "ftr"}[edge.kind]
    return f"{XML}<w:{name} {WORD}>{edge.inside}</w:{name}>\n"


def relationship(edge: Edge) -> str:
    """Write how the document knows it."""
    return f'<Relationship Id="{edge.id}" Type="{_OFFICE}/{edge.kind}" Target="{edge.file}"/>'


def content_type(edge: Edge) -> str:
    """Write what it is to the package."""
    return f'<Override PartName="/word/{edge.file}" ContentType="{_TYPE}.{edge.kind}+xml"/>'


def section(number_in: str, *, first: bool = True, across: bool = False) -> str:
    """Write a section of A4: margins, a page number from its second page, counted from 1.

    The paper's own pages come ``first``; ``across`` lays the sheet along its width.
    """
    page = nd30.TRANG
    top, bottom = twips(page.le_tren.thap), twips(page.le_duoi.thap)
    left, right = twips(page.le_trai.thap), twips(page.le_phai.thap)
    width, height = (page.cao, page.rong) if across else (page.rong, page.cao)
    lies = ' w:orient="landscape"' if across else ""
    # The empty edges of the parts stand among a paper's own as those of even pages, which are not told apart: a file
    # whose paper has no parts would else hold what nothing refers to.
    heads, feet = (("rId9", "rId6"), ("rId7", "rId8")) if first else (("rId6",), ("rId8",))
    shown = "".join(
        f'<w:{edge}Reference w:type="{kind}" r:id="{part}"/>'
        for edge, parts in (("header", heads), ("footer", feet))
        for kind, part in zip(("first", "even"), parts, strict=False)
    )
    return (
        f'<w:sectPr><w:{number_in}Reference w:type="default" r:id="rId5"/>{shown}'
        f'<w:type w:val="nextPage"/><w:pgSz w:w="{twips(width)}" w:h="{twips(height)}"{lies}/>'
        f'<w:pgMar w:top="{top}" w:right="{right}" w:bottom="{bottom}" w:left="{left}" '
        f'w:header="{twips(10)}" w:footer="{twips(10)}" w:gutter="0"/>'
        '<w:pgNumType w:start="1"/><w:titlePg/></w:sectPr>'
    )
