"""Words of WordprocessingML that our templates are written in: paragraphs of named styles, tags, tables."""

from __future__ import annotations

from collections.abc import Iterable

from template_styles import style_id
from vanban.the_thuc import kieu


def p(style: str, text: str = "", *, section: str = "") -> str:
    """Write a paragraph of a named style, holding nothing but its text."""
    run = f'<w:r><w:t xml:space="preserve">{text}</w:t></w:r>' if text else ""
    return f'<w:p><w:pPr><w:pStyle w:val="{style_id(style)}"/>{section}</w:pPr>{run}</w:p>'


def tag(statement: str) -> str:
    """Write a command tag in a paragraph of its own."""
    return p(kieu.THE_LENH, f"{{%p {statement} %}}")


def each(name: str, source: str, *inside: str) -> str:
    """Repeat paragraphs for every item of a list."""
    return "".join((tag(f"for {name} in {source}"), *inside, tag("endfor")))


def when(condition: str, *inside: str) -> str:
    """Keep paragraphs only under a condition."""
    return "".join((tag(f"if {condition}"), *inside, tag("endif")))


def cell(width: int, *inside: str, span: int = 1, align: str = "") -> str:
    """Write a table's cell; ``align`` is where its text stands in a higher row."""
    more = (f'<w:gridSpan w:val="{span}"/>' if span > 1 else "") + (f'<w:vAlign w:val="{align}"/>' if align else "")
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{more}</w:tcPr>{"".join(inside)}</w:tc>'


def row(*cells: str, header: bool = False, tall: bool = False) -> str:
    """Write a table's row, which never splits over pages unless it is tall."""
    properties = "" if tall else f"<w:trPr><w:cantSplit/>{'<w:tblHeader/>' if header else ''}</w:trPr>"
    return f"<w:tr>{properties}{''.join(cells)}</w:tr>"


def table(style: str, widths: Iterable[int], *rows: str) -> str:
    """Write a table of fixed columns."""
    columns = tuple(widths)
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in columns)
    return (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{style}"/><w:tblW w:w="{sum(columns)}" w:type="dxa"/>'
        f'<w:tblInd w:w="0" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0000"/></w:tblPr>'
        f"<w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"
    )
