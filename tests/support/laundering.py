"""Right papers as other hands and programs leave them: every transform keeps what a reader sees, and changes how it is
written down.

Each takes an opened file that bears no style of ours, and gives it back.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from copy import deepcopy
from unicodedata import normalize

from laundered_heads import XMLNS, Launder, chain, cut_in_sections, empty_column, one_row, row_by_row, rules_as, spaced
from lxml import etree
from word_edits import XML_SPACE, Element, File, W

_STRICT = {
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "http://purl.oclc.org/ooxml/wordprocessingml/main",
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships": (
        "http://purl.oclc.org/ooxml/officeDocument/relationships"
    ),
    "http://schemas.openxmlformats.org/drawingml/2006/main": "http://purl.oclc.org/ooxml/drawingml/main",
}


# ── what styles say, said directly ──


def child_of(holder: Element, name: str) -> Element:
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
        properties = child_of(paragraph, "pPr")
        for style in chain(file, paragraph):
            _merge(properties, style.find(f"{W}pPr"))
            for run in paragraph.iter(f"{W}r"):
                _merge(child_of(run, "rPr"), style.find(f"{W}rPr"))
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
        properties = child_of(paragraph, "pPr")
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
            part.extend(etree.fromstring(f"<w:hdr {XMLNS}>{made}</w:hdr>"))
        return file

    launder.__doc__ = f"The page number: {form}."
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
    **{f"rules: {form}": rules_as(form) for form in (
        "drawn", "vml", "connector", "arrowless", "underscores", "typed", "anchored in the text above", "leader",
        "struck blanks", "underlined blanks", "equation")},
    "strict": strict,
}  # fmt: skip
