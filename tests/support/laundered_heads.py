"""The head of a right paper laid out otherwise, and its rules drawn otherwise: what a reader sees stays.

Each transform takes an opened file that bears no style of ours, and gives it back.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from copy import deepcopy

from lxml import etree
from word_edits import Element, File, W

Launder = Callable[[File], File]
XMLNS = f'xmlns:w="{W[1:-1]}"'


def chain(file: File, paragraph: Element) -> Iterator[Element]:
    """A paragraph's styles, the nearest first."""
    styles = {style.get(f"{W}styleId"): style for style in file.tree("word/styles.xml").iter(f"{W}style")}
    named = paragraph.find(f"{W}pPr/{W}pStyle")
    style = styles.get("Normal" if named is None else named.get(f"{W}val"))
    while style is not None:
        yield style
        base = style.find(f"{W}basedOn")
        style = None if base is None else styles.get(base.get(f"{W}val"))


# ── the head ──


def _head(file: File) -> Element | None:
    """The table of the head, if the paper has one of two columns and one row or more."""
    table = file.body.find(f"{W}tbl")
    return table if table is not None and "Độc lập" in "".join(table.itertext()) else None


def row_by_row(file: File) -> File:
    """A row of the head's table for each of its lines."""
    table = _head(file)
    for row in () if table is None else list(table.findall(f"{W}tr")):
        cells = row.findall(f"{W}tc")
        lines = [cell.findall(f"{W}p") for cell in cells]
        count = max(map(len, lines))
        for number in range(count):
            new = deepcopy(row)
            for cell, paragraphs in zip(new.findall(f"{W}tc"), lines, strict=True):
                for old in cell.findall(f"{W}p"):
                    cell.remove(old)
                cell.append(deepcopy(paragraphs[number]) if number < len(paragraphs) else etree.Element(f"{W}p"))
            row.addprevious(new)
        table.remove(row)
    return file


def one_row(file: File) -> File:
    """All of the head in one row."""
    table = _head(file)
    rows = [] if table is None else table.findall(f"{W}tr")
    for row in rows[1:]:
        for cell, more in zip(rows[0].findall(f"{W}tc"), row.findall(f"{W}tc"), strict=False):
            cell.extend(more.findall(f"{W}p"))
        table.remove(row)
    return file


def empty_column(file: File) -> File:
    """A narrow column with nothing in it between the two of the head."""
    table = _head(file)
    if table is None:
        return file
    table.find(f"{W}tblGrid")[0].addnext(etree.Element(f"{W}gridCol", {f"{W}w": "113"}))
    for row in table.findall(f"{W}tr"):
        cell = etree.Element(f"{W}tc")
        etree.SubElement(etree.SubElement(cell, f"{W}tcPr"), f"{W}tcW", {f"{W}w": "113", f"{W}type": "dxa"})
        etree.SubElement(cell, f"{W}p")
        row.find(f"{W}tc").addnext(cell)
    return file


def spaced(file: File) -> File:
    """Empty paragraphs above the paper's head, below it, above the foot and at the end."""
    for table in file.body.findall(f"{W}tbl"):
        for _ in range(2):
            table.addnext(etree.Element(f"{W}p"))
    return file


def cut_in_sections(file: File) -> File:
    """A continuous section break below the head."""
    table = _head(file)
    if table is None:
        return file
    section = deepcopy(next(file.body.iter(f"{W}sectPr")))
    for old in section.findall(f"{W}type"):
        section.remove(old)
    first = next(file.body.iter(f"{W}sectPr"))
    for old in first.findall(f"{W}type"):
        first.remove(old)
    kind = etree.Element(f"{W}type", {f"{W}val": "continuous"})
    at = max((i + 1 for i, child in enumerate(first) if child.tag.endswith("Reference")), default=0)
    first.insert(at, kind)
    for old in first.findall(f"{W}pgNumType"):
        first.remove(old)
    paragraph = etree.Element(f"{W}p")
    etree.SubElement(paragraph, f"{W}pPr").append(section)
    table.addnext(paragraph)
    return file


# ── rules ──


def _ruled(file: File) -> Iterator[tuple[Element, float]]:
    """The empty paragraphs that are rules: a bottom border, indents; each with its length in points."""
    for paragraph in [one for one in file.body.iter(f"{W}p") if not "".join(one.itertext()).strip()]:
        own = paragraph.find(f"{W}pPr")
        looks = [
            look for look in (own, *(style.find(f"{W}pPr") for style in chain(file, paragraph))) if look is not None
        ]
        indents = paragraph.find(f"{W}pPr/{W}ind")
        if indents is None or not any(look.find(f"{W}pBdr/{W}bottom") is not None for look in looks):
            continue
        cell = paragraph.getparent()
        if cell.tag == f"{W}tc":
            room = int(cell.find(f"{W}tcPr/{W}tcW").get(f"{W}w"))
        else:
            section = _section(file, paragraph)
            size, margins = section.find(f"{W}pgSz"), section.find(f"{W}pgMar")
            room = int(size.get(f"{W}w")) - int(margins.get(f"{W}left")) - int(margins.get(f"{W}right"))
        yield paragraph, (room - int(indents.get(f"{W}left", "0")) - int(indents.get(f"{W}right", "0"))) / 20


def _section(file: File, paragraph: Element) -> Element:
    """The section a paragraph of the body stands in: the next that ends."""
    order = list(file.body.iter(f"{W}p", f"{W}sectPr"))
    return next(one for one in order[order.index(paragraph) :] if one.tag == f"{W}sectPr")


_DRAWN = (
    '<w:r {ns}><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor behindDoc="0"><wp:simplePos x="0" '
    'y="0"/><wp:positionH relativeFrom="column"><wp:posOffset>{left}</wp:posOffset></wp:positionH><wp:positionV '
    'relativeFrom="paragraph"><wp:posOffset>20000</wp:posOffset></wp:positionV><wp:extent cx="{emu}" cy="0"/>'
    '<wp:docPr id="7" name="Line 7"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/'
    'wordprocessingShape"><wps:wsp><wps:cNvCnPr/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{emu}" cy="0"/>'
    '</a:xfrm><a:prstGeom prst="{shape}"/><a:ln w="9525"><a:solidFill><a:srgbClr val="000000"/></a:solidFill></a:ln>'
    "</wps:spPr></wps:wsp></a:graphicData></a:graphic></wp:anchor>"
    "</w:drawing></mc:Choice><mc:Fallback>{vml}</mc:Fallback></mc:AlternateContent></w:r>"
)
_VML = (
    '<w:pict {ns}><v:line id="l" style="position:absolute;z-index:1" from="{from_}pt,2pt" to="{to}pt,2pt" '
    'strokeweight=".75pt"/></w:pict>'
)
_VML_CONNECTOR = (
    '<w:pict {ns}><v:shapetype id="_x0000_t32" coordsize="21600,21600" o:spt="32" o:oned="t" path="m,l21600,21600e" '
    'filled="f"/><v:shape type="#_x0000_t32" style="position:absolute;margin-left:{from_}pt;margin-top:2pt;'
    'width:{points}pt;height:0;z-index:1" o:connectortype="straight"/></w:pict>'
)
_NS = (
    f'{XMLNS} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
)


def drawn(points: float, left: float, form: str) -> Element:
    values = {"ns": _NS, "from_": left, "to": left + points, "points": points}
    vml = (_VML_CONNECTOR if form == "connector" else _VML).format(**values)
    if form in ("vml", "connector"):
        return etree.fromstring(f"<w:r {_NS}>{vml}</w:r>")
    shape = "straightConnector1" if form == "arrowless" else "line"
    return etree.fromstring(
        _DRAWN.format(ns=_NS, vml=vml, emu=round(points * 12700), left=round(left * 12700), shape=shape)
    )


_TYPED = {
    "leader": "<w:r {XMLNS}><w:tab/></w:r>",
    "struck blanks": '<w:r {XMLNS}><w:rPr><w:strike/></w:rPr><w:t xml:space="preserve">{blanks}</w:t></w:r>',
    "underlined blanks": (
        '<w:r {XMLNS}><w:rPr><w:u w:val="single"/></w:rPr><w:t xml:space="preserve">{blanks}</w:t></w:r>'
    ),
    "equation": (
        '<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:bar><m:barPr>'
        '<m:pos m:val="top"/></m:barPr><m:e><m:r><m:t>{blanks}</m:t></m:r></m:e></m:bar></m:oMath>'
    ),
}
"""Rules made of what stands in a line."""


def rules_as(form: str) -> Launder:
    def launder(file: File) -> File:
        for paragraph, points in list(_ruled(file)):
            left = int(paragraph.find(f"{W}pPr/{W}ind").get(f"{W}left", "0")) / 20
            new = etree.fromstring(
                f'<w:p {XMLNS}><w:pPr><w:spacing w:before="0" w:after="0"/><w:jc w:val="center"/></w:pPr></w:p>'
            )
            if form == "underscores":
                run = etree.fromstring(f'<w:r {XMLNS}><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t/></w:r>')
                # superscripts are printed two thirds as large
                run.find(f"{W}t").text = "_" * round(points / (14 * 0.65 * 0.5))
                new.append(run)
            elif form == "typed":
                run = etree.fromstring(f'<w:r {XMLNS}><w:rPr><w:sz w:val="16"/></w:rPr><w:t/></w:r>')
                run.find(f"{W}t").text = "_" * round(points / 4)
                new.append(run)
            elif form in _TYPED:
                new.append(etree.fromstring(_TYPED[form].format(XMLNS=XMLNS, blanks="\u00a0" * round(points / 3.5))))
                if form == "leader":
                    tabs = etree.SubElement(new.find(f"{W}pPr"), f"{W}tabs")
                    stop = {"val": "left", "leader": "underscore", "pos": str(round(points * 20))}
                    etree.SubElement(tabs, f"{W}tab", {f"{W}{key}": value for key, value in stop.items()})
                    new.find(f"{W}pPr/{W}jc").set(f"{W}val", "left")
            elif form.startswith("anchored in the text above"):
                above = paragraph.getprevious()
                above.append(drawn(points, left, "drawn"))
                paragraph.getparent().remove(paragraph)
                continue
            else:
                new.append(drawn(points, left, form))
            paragraph.addnext(new)
            paragraph.getparent().remove(paragraph)
        return file

    launder.__doc__ = f"Rules: {form}."
    return launder
