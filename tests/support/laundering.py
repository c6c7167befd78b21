"""Right papers as other hands and programs leave them: every transform keeps what a reader sees, and changes how it is
written down.

Each takes an opened file that bears no style of ours, and gives it back.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from copy import deepcopy
from unicodedata import normalize

from lxml import etree
from word_edits import XML_SPACE, Element, File, W

Launder = Callable[[File], File]

_TOGGLES = ("b", "i", "caps")
_STRICT = {
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "http://purl.oclc.org/ooxml/wordprocessingml/main",
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships": (
        "http://purl.oclc.org/ooxml/officeDocument/relationships"
    ),
    "http://schemas.openxmlformats.org/drawingml/2006/main": "http://purl.oclc.org/ooxml/drawingml/main",
}


# ── what styles say, said directly ──


def _chain(file: File, paragraph: Element) -> Iterator[Element]:
    """A paragraph's styles, the nearest first."""
    styles = {style.get(f"{W}styleId"): style for style in file.tree("word/styles.xml").iter(f"{W}style")}
    named = paragraph.find(f"{W}pPr/{W}pStyle")
    style = styles.get("Normal" if named is None else named.get(f"{W}val"))
    while style is not None:
        yield style
        base = style.find(f"{W}basedOn")
        style = None if base is None else styles.get(base.get(f"{W}val"))


def _first(holder: Element, name: str, before: str = "") -> Element:
    """A child of this name; made where it is not there, at the front."""
    found = holder.find(f"{W}{name}")
    if found is None:
        found = etree.Element(f"{W}{name}")
        holder.insert(0, found)
    return found


def _merge(into: Element, properties: Element | None) -> None:
    for child in () if properties is None else properties:
        found = into.find(child.tag)
        if found is None:
            into.append(deepcopy(child))
        elif etree.QName(child).localname in ("spacing", "ind", "rFonts"):
            for key, value in child.attrib.items():
                if key not in found.attrib:
                    found.set(key, value)


def _parts(file: File) -> Iterator[Element]:
    for name in list(file.members):
        if re.fullmatch(r"word/(?:document|header\d*|footer\d*)\.xml", name):
            yield file.tree(name)


def _paragraphs(file: File) -> Iterator[Element]:
    for part in _parts(file):
        yield from list(part.iter(f"{W}p"))


def flattened(file: File) -> File:
    """Direct formatting for every style of a paragraph."""
    for paragraph in _paragraphs(file):
        properties = _first(paragraph, "pPr")
        for style in _chain(file, paragraph):
            _merge(properties, style.find(f"{W}pPr"))
            for run in paragraph.iter(f"{W}r"):
                _merge(_first(run, "rPr"), style.find(f"{W}rPr"))
        named = properties.find(f"{W}pStyle")
        if named is not None:
            properties.remove(named)
    return file


def capitals_typed(file: File) -> File:
    """Letters typed as capitals for those that w:caps shows."""
    flattened(file)
    for run in (run for part in _parts(file) for run in part.iter(f"{W}r")):
        caps = run.find(f"{W}rPr/{W}caps")
        if caps is not None and caps.get(f"{W}val", "1") not in ("0", "false"):
            caps.getparent().remove(caps)
            for text in run.iter(f"{W}t"):
                text.text = (text.text or "").upper()
    return file


def sizes_in_defaults(file: File) -> File:
    """What is 14 points says no size: the file's defaults do; the complex-script size is another."""
    flattened(file)
    for size in [size for part in _parts(file) for size in part.iter(f"{W}sz")]:
        if size.getparent().tag == f"{W}rPr" and size.get(f"{W}val") == "28":
            size.getparent().remove(size)
    for other in [size for part in _parts(file) for size in part.iter(f"{W}szCs")]:
        other.set(f"{W}val", "24")
    return file


def fonts_of_theme(file: File) -> File:
    """The font is the theme's, for Vietnamese."""
    theme = (
        '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office"><a:themeElements>'
        '<a:fontScheme name="Office"><a:majorFont><a:latin typeface="Calibri Light"/><a:font script="Viet" '
        'typeface="Times New Roman"/></a:majorFont><a:minorFont><a:latin typeface="Calibri"/><a:font script="Viet" '
        'typeface="Times New Roman"/></a:minorFont></a:fontScheme></a:themeElements></a:theme>'
    )
    file.members["word/theme/theme1.xml"] = theme.encode()
    for fonts in file.tree("word/styles.xml").iter(f"{W}rFonts"):
        fonts.attrib.clear()
        fonts.attrib.update({f"{W}asciiTheme": "minorHAnsi", f"{W}hAnsiTheme": "minorHAnsi"})
    settings = file.tree("word/settings.xml")
    for old in settings.findall(f"{W}themeFontLang"):
        settings.remove(old)
    etree.SubElement(settings, f"{W}themeFontLang").set(f"{W}val", "vi-VN")
    return file


# ── how text is cut ──


def _texts(file: File) -> Iterator[Element]:
    for part in _parts(file):
        yield from list(part.iter(f"{W}t"))


def decomposed(file: File) -> File:
    for text in _texts(file):
        text.text = normalize("NFD", text.text or "")
    return file


def unbreakable(file: File) -> File:
    """Every second space one that does not break."""
    for text in _texts(file):
        words = (text.text or "").split(" ")
        text.text = "".join(word + (" \u00a0"[i % 2] if i < len(words) - 1 else "") for i, word in enumerate(words))
    return file


def word_by_word(file: File) -> File:
    """Each word a run of its own, what spelling and cursors leave behind between them."""
    for run in [run for part in _parts(file) for run in part.iter(f"{W}r")]:
        texts = run.findall(f"{W}t")
        if len(texts) != 1 or not texts[0].text or len(run) > 1 + (run.find(f"{W}rPr") is not None):
            continue
        for piece in re.findall(r"\S+|\s+", texts[0].text):
            new = deepcopy(run)
            new.find(f"{W}t").text = piece
            new.find(f"{W}t").set(XML_SPACE, "preserve")
            run.addprevious(etree.Element(f"{W}proofErr", {f"{W}type": "spellStart"}))
            run.addprevious(new)
            run.addprevious(etree.Element(f"{W}bookmarkStart", {f"{W}id": "9", f"{W}name": "_GoBack"}))
            run.addprevious(etree.Element(f"{W}bookmarkEnd", {f"{W}id": "9"}))
        run.getparent().remove(run)
    return file


def tracked(file: File) -> File:
    """Every run inserted, a deleted one after it; every paragraph's look changed once."""
    for run in list(file.body.iter(f"{W}r")):
        mark = etree.Element(f"{W}ins", {f"{W}id": "1", f"{W}author": "A", f"{W}date": "2026-01-01T00:00:00Z"})
        run.addprevious(mark)
        mark.append(run)
        gone = etree.Element(f"{W}del", dict(mark.attrib))
        words = etree.SubElement(etree.SubElement(gone, f"{W}r"), f"{W}delText")
        words.text = "chữ đã xóa"
        mark.addnext(gone)
    for paragraph in file.body.iter(f"{W}p"):
        properties = _first(paragraph, "pPr")
        change = etree.SubElement(properties, f"{W}pPrChange", {f"{W}id": "2", f"{W}author": "A"})
        etree.SubElement(etree.SubElement(change, f"{W}pPr"), f"{W}jc").set(f"{W}val", "right")
    return file


def controls(file: File) -> File:
    """Every paragraph and every run in a content control; a smart tag and a link around the run."""
    for run in list(file.body.iter(f"{W}r")):
        control = etree.Element(f"{W}sdt")
        content = etree.SubElement(control, f"{W}sdtContent")
        run.addprevious(control)
        tag = etree.SubElement(content, f"{W}smartTag", {f"{W}element": "place"})
        tag.append(run)
    for paragraph in [one for one in file.body.iter(f"{W}p") if one.find(f"{W}pPr/{W}sectPr") is None]:
        control = etree.Element(f"{W}sdt")
        etree.SubElement(control, f"{W}sdtPr")
        content = etree.SubElement(control, f"{W}sdtContent")
        paragraph.addprevious(control)
        content.append(paragraph)
    return file


# ── the page number ──

_FIELD = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE   \\* MERGEFORMAT '
    '</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:rPr><w:noProof/></w:rPr><w:t>2</w:t>'
    '</w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
)
_XMLNS = f'xmlns:w="{W[1:-1]}"'
_NUMBERS = {
    "complex": f"<w:p><w:pPr>{{pPr}}</w:pPr>{_FIELD}</w:p>",
    "control": (
        '<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Page Numbers (Top of Page)"/><w:docPartUnique/>'
        f"</w:docPartObj></w:sdtPr><w:sdtContent><w:p><w:pPr>{{pPr}}</w:pPr>{_FIELD}</w:p></w:sdtContent></w:sdt>"
        "<w:p><w:pPr>{pPr}</w:pPr></w:p>"
    ),
    "frame": (
        '<w:p><w:pPr>{style}<w:framePr w:wrap="around" w:vAnchor="text" w:hAnchor="margin" w:xAlign="center" w:y="1"/>'
        f"</w:pPr>{_FIELD}</w:p><w:p><w:pPr>{{pPr}}</w:pPr></w:p>"
    ),
    "tab": (
        '<w:p><w:pPr>{style}<w:tabs><w:tab w:val="clear" w:pos="4680"/></w:tabs><w:jc w:val="left"/></w:pPr><w:r>'
        f'<w:ptab w:relativeTo="margin" w:alignment="center" w:leader="none"/></w:r>{_FIELD}</w:p>'
    ),
    "table": (
        '<w:tbl><w:tblPr><w:tblW w:w="9354" w:type="dxa"/></w:tblPr><w:tblGrid><w:gridCol w:w="9354"/></w:tblGrid>'
        f'<w:tr><w:tc><w:tcPr><w:tcW w:w="9354" w:type="dxa"/></w:tcPr><w:p><w:pPr>{{pPr}}</w:pPr>{_FIELD}</w:p>'
        "</w:tc></w:tr></w:tbl><w:p><w:pPr>{pPr}</w:pPr></w:p>"
    ),
}


def _numbered(form: str) -> Launder:
    def launder(file: File) -> File:
        for part in _parts(file):
            if part.tag != f"{W}hdr" or not part.xpath(".//*[local-name()='fldSimple']"):
                continue
            old = part.find(f"{W}p")
            style = etree.tostring(old.find(f"{W}pPr/{W}pStyle")).decode()
            made = _NUMBERS[form].format(pPr=f'{style}<w:jc w:val="center"/>', style=style)
            for child in list(part):
                part.remove(child)
            part.extend(etree.fromstring(f"<w:hdr {_XMLNS}>{made}</w:hdr>"))
        return file

    launder.__doc__ = f"The page number: {form}."
    return launder


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

_RULE = re.compile(r"bottom")


def _ruled(file: File) -> Iterator[tuple[Element, float]]:
    """The empty paragraphs that are rules: a bottom border, indents; each with its length in points."""
    sections = file.sections
    for paragraph in [one for one in file.body.iter(f"{W}p") if not "".join(one.itertext()).strip()]:
        chain = [paragraph.find(f"{W}pPr"), *(style.find(f"{W}pPr") for style in _chain(file, paragraph))]
        borders = next(
            (one.find(f"{W}pBdr") for one in chain if one is not None and one.find(f"{W}pBdr") is not None), None
        )
        indents = paragraph.find(f"{W}pPr/{W}ind")
        if borders is None or borders.find(f"{W}bottom") is None or indents is None:
            continue
        cell = paragraph.getparent()
        if cell.tag == f"{W}tc":
            room = int(cell.find(f"{W}tcPr/{W}tcW").get(f"{W}w")) - 2 * _padding(cell)
        else:
            size, margins = sections[0].find(f"{W}pgSz"), sections[0].find(f"{W}pgMar")
            room = int(size.get(f"{W}w")) - int(margins.get(f"{W}left")) - int(margins.get(f"{W}right"))
        yield paragraph, (room - int(indents.get(f"{W}left", "0")) - int(indents.get(f"{W}right", "0"))) / 20


def _padding(cell: Element) -> int:
    return 0


_DRAWN = (
    '<w:r {ns}><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor behindDoc="0"><wp:simplePos x="0" '
    'y="0"/><wp:positionH relativeFrom="column"><wp:posOffset>{left}</wp:posOffset></wp:positionH><wp:positionV '
    'relativeFrom="paragraph"><wp:posOffset>20000</wp:posOffset></wp:positionV><wp:extent cx="{emu}" cy="0"/>'
    '<wp:docPr id="7" name="Line 7"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/'
    'wordprocessingShape"><wps:wsp><wps:cNvCnPr/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{emu}" cy="0"/>'
    '</a:xfrm><a:prstGeom prst="{shape}"/><a:ln w="9525"/></wps:spPr></wps:wsp></a:graphicData></a:graphic></wp:anchor>'
    "</w:drawing></mc:Choice><mc:Fallback>{vml}</mc:Fallback></mc:AlternateContent></w:r>"
)
_VML = (
    '<w:pict {ns}><v:line id="l" style="position:absolute;z-index:1" from="{from_}pt,2pt" to="{to}pt,2pt" '
    'strokeweight=".75pt"/></w:pict>'
)
_VML_CONNECTOR = (
    '<w:pict {ns}><v:shape type="#_x0000_t32" style="position:absolute;margin-left:{from_}pt;margin-top:2pt;'
    'width:{points}pt;height:0;z-index:1" o:connectortype="straight"/></w:pict>'
)
_NS = (
    f'{_XMLNS} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" '
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
)


def _drawn(points: float, left: float, form: str) -> Element:
    values = {"ns": _NS, "from_": left, "to": left + points, "points": points}
    vml = (_VML_CONNECTOR if form == "connector" else _VML).format(**values)
    if form in ("vml", "connector"):
        return etree.fromstring(f"<w:r {_NS}>{vml}</w:r>")
    shape = "straightConnector1" if form == "arrowless" else "line"
    return etree.fromstring(
        _DRAWN.format(ns=_NS, vml=vml, emu=round(points * 12700), left=round(left * 12700), shape=shape)
    )


def _rules_as(form: str) -> Launder:
    def launder(file: File) -> File:
        for paragraph, points in list(_ruled(file)):
            left = int(paragraph.find(f"{W}pPr/{W}ind").get(f"{W}left", "0")) / 20
            new = etree.fromstring(
                f'<w:p {_XMLNS}><w:pPr><w:spacing w:before="0" w:after="0"/><w:jc w:val="center"/></w:pPr></w:p>'
            )
            if form == "underscores":
                run = etree.fromstring(f'<w:r {_XMLNS}><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t/></w:r>')
                # superscripts are printed two thirds as large
                run.find(f"{W}t").text = "_" * round(points / (14 * 0.65 * 0.5))
                new.append(run)
            elif form == "typed":
                run = etree.fromstring(f'<w:r {_XMLNS}><w:rPr><w:sz w:val="16"/></w:rPr><w:t/></w:r>')
                run.find(f"{W}t").text = "_" * round(points / 4)
                new.append(run)
            elif form.startswith("anchored in the text above"):
                above = paragraph.getprevious()
                above.append(_drawn(points, left, "drawn"))
                paragraph.getparent().remove(paragraph)
                continue
            else:
                new.append(_drawn(points, left, form))
            paragraph.addnext(new)
            paragraph.getparent().remove(paragraph)
        return file

    launder.__doc__ = f"Rules: {form}."
    return launder


# ── the package ──


def strict(file: File) -> File:
    """The namespaces of ISO 29500 Strict."""
    for name in list(file.members):
        data = etree.tostring(file.trees.pop(name)) if name in file.trees else file.members[name]
        if name.endswith((".xml", ".rels")):
            for old, new in _STRICT.items():
                data = data.replace(f'"{old}"'.encode(), f'"{new}"'.encode())
                data = data.replace(f'"{old}/'.encode(), f'"{new}/'.encode())
        file.members[name] = data
    return file


LAUNDERS: dict[str, Launder] = {
    "flattened": flattened, "capitals typed": capitals_typed, "sizes in the defaults": sizes_in_defaults,
    "fonts of the theme": fonts_of_theme, "decomposed": decomposed, "unbreakable": unbreakable,
    "word by word": word_by_word, "tracked": tracked, "controls": controls,
    **{f"number: {form}": _numbered(form) for form in _NUMBERS},
    "row by row": row_by_row, "one row": one_row, "empty column": empty_column, "spaced": spaced,
    "cut in sections": cut_in_sections,
    **{f"rules: {form}": _rules_as(form) for form in (
        "drawn", "vml", "connector", "arrowless", "underscores", "typed", "anchored in the text above")},
    "strict": strict,
}  # fmt: skip
