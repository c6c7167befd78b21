"""Edit a finished .docx as a clerk would: find a paragraph by its style, change its look, its words, its place."""

from __future__ import annotations

import re
from copy import deepcopy
from io import BytesIO
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

from lxml import etree

from template_styles import Style, _style, style_id
from vanban.standards.model import MauChu
from vanban.the_thuc import kieu

NS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
W = f"{{{NS}}}"
XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
# Word's own order of elements inside w:pPr and w:rPr, as far as edits here need it.
P_ORDER = "pStyle keepNext framePr pBdr spacing ind contextualSpacing jc outlineLvl rPr sectPr"
R_ORDER = "rStyle rFonts b i caps strike vanish color sz u vertAlign"

Element = Any


class File:
    """An opened .docx; ``data`` gives it back."""

    def __init__(self, data: bytes) -> None:
        with ZipFile(BytesIO(data)) as package:
            self.members = {name: package.read(name) for name in package.namelist()}
        self.trees: dict[str, Element] = {}

    def tree(self, part: str) -> Element:
        """The root of a part."""
        if part not in self.trees:
            self.trees[part] = etree.fromstring(self.members[part])
        return self.trees[part]

    @property
    def body(self) -> Element:
        return self.tree("word/document.xml").find(f"{W}body")

    def data(self) -> bytes:
        out = BytesIO()
        with ZipFile(out, "w", ZIP_DEFLATED) as package:
            for name, content in self.members.items():
                tree = self.trees.get(name)
                package.writestr(name, content if tree is None else etree.tostring(tree, encoding="UTF-8"))
        return out.getvalue()

    # ── finding ──

    def all(self, style: str) -> list[Element]:
        """Paragraphs of a style, by its name."""
        wanted = style_id(style)
        return [
            p for p in self.body.iter(f"{W}p")
            if (found := p.find(f"{W}pPr/{W}pStyle")) is not None and found.get(f"{W}val") == wanted
        ]  # fmt: skip

    def p(self, style: str, index: int = 0) -> Element:
        return self.all(style)[index]

    @property
    def number(self) -> Element:
        """The paragraph of the page number."""
        return self.tree("word/header1.xml").find(f"{W}p")

    @property
    def sections(self) -> list[Element]:
        return list(self.body.iter(f"{W}sectPr"))

    # ── changing ──

    def run(self, paragraph: Element, **look: str) -> None:
        """Give every run a look: ``sz="30"``, ``b="0"``, ``font="Arial"``, ``color="FF0000"``."""
        for run in paragraph.iter(f"{W}r"):
            properties = run.find(f"{W}rPr")
            if properties is None:
                properties = etree.Element(f"{W}rPr")
                run.insert(0, properties)
            for name, value in look.items():
                if name == "font":
                    attributes = dict.fromkeys((f"{W}ascii", f"{W}hAnsi", f"{W}cs"), value)
                    _put(properties, "rFonts", attributes, R_ORDER)
                else:
                    _put(properties, name, {f"{W}val": value}, R_ORDER)

    def look(self, style: str, index: int = 0, **look: str) -> None:
        self.run(self.p(style, index), **look)

    def para(self, paragraph: Element, name: str, **attributes: str) -> None:
        """Set a paragraph's property: ``jc``, ``ind``, ``spacing`` and its attributes."""
        properties = paragraph.find(f"{W}pPr")
        _put(properties, name, {f"{W}{key}": value for key, value in attributes.items()}, P_ORDER)

    def borders(self, paragraph: Element, edges: dict[str, dict[str, str]]) -> None:
        """Draw lines at a paragraph's edges."""
        self.para(paragraph, "pBdr")
        holder = paragraph.find(f"{W}pPr/{W}pBdr")
        for edge, attributes in edges.items():
            etree.SubElement(holder, f"{W}{edge}", attributes)

    def stamp(self, style: str, wide: float, high: float) -> None:
        """Make a framed paragraph's frame so many mm large."""
        paragraph, mm = self.p(style), 1440 / 25.4
        around = 2 * (20 + 10)  # a point free at both sides, half of each line
        column = round(165 * mm)
        self.para(paragraph, "spacing", line=str(round(high * mm) - around), lineRule="exact")
        self.para(paragraph, "ind", left="0", right=str(column - round(wide * mm) + around))

    def words(self, paragraph: Element, text: str) -> None:
        """Put other words in a paragraph; its first run's look wins."""
        runs = list(paragraph.iter(f"{W}r"))
        for run in runs[1:]:
            run.getparent().remove(run)
        if not runs:
            runs = [etree.SubElement(paragraph, f"{W}r")]
        for child in list(runs[0]):
            if child.tag != f"{W}rPr":
                runs[0].remove(child)
        for count, line in enumerate(text.split("\n")):
            if count:
                etree.SubElement(runs[0], f"{W}br")
            holder = etree.SubElement(runs[0], f"{W}t")
            holder.text = line
            holder.set(XML_SPACE, "preserve")

    def text(self, style: str, text: str, index: int = 0) -> None:
        self.words(self.p(style, index), text)

    def replace(self, style: str, pattern: str, text: str, index: int = 0) -> None:
        """Replace words in a paragraph by a pattern."""
        paragraph = self.p(style, index)
        old = "".join(run.text or "" for run in paragraph.iter(f"{W}t"))
        new = re.sub(pattern, text, old)
        assert new != old, (style, old)
        self.words(paragraph, new)

    def remove(self, style: str, index: int = 0) -> None:
        paragraph = self.p(style, index)
        cell = paragraph.getparent()
        cell.remove(paragraph)
        if cell.tag == f"{W}tc" and cell.find(f"{W}p") is None:
            etree.SubElement(cell, f"{W}p")

    def add(self, style: str, text: str, *, after: Element | None = None, before: Element | None = None) -> Element:
        """Add a paragraph of a style; the style is made if the template has none."""
        paragraph = etree.Element(f"{W}p")
        etree.SubElement(etree.SubElement(paragraph, f"{W}pPr"), f"{W}pStyle").set(f"{W}val", style_id(style))
        if text:
            self.words(paragraph, text)
        if after is not None:
            after.addnext(paragraph)
        elif before is not None:
            before.addprevious(paragraph)
        return paragraph

    def style(self, name: str, look: MauChu, **more: Any) -> None:
        """Declare a style of a component's look, unless the template has it."""
        styles = self.tree("word/styles.xml")
        if not any(found.get(f"{W}val") == name for found in styles.iter(f"{W}name")):
            xml = f'<w:styles xmlns:w="{NS}">{_style(Style(name, look, **more))}</w:styles>'
            styles.append(etree.fromstring(xml)[0])

    def move(self, paragraph: Element, *, into: Element) -> None:
        """Move a paragraph to the end of a cell."""
        cell = paragraph.getparent()
        cell.remove(paragraph)
        if cell.tag == f"{W}tc" and cell.find(f"{W}p") is None:
            etree.SubElement(cell, f"{W}p")
        into.append(paragraph)

    def margins(self, **edges: int) -> None:
        """Set margins of every section, in twips."""
        for section in self.sections:
            for edge, twips in edges.items():
                section.find(f"{W}pgMar").set(f"{W}{edge}", str(twips))

    def copy_row(self, paragraph: Element) -> tuple[Element, Element]:
        """Put an empty copy of the row a paragraph is in under it; its two cells."""
        row = next(paragraph.iterancestors(f"{W}tr"))
        new = deepcopy(row)
        row.addnext(new)
        cells = new.findall(f"{W}tc")
        for cell in cells:
            for child in cell.findall(f"{W}p"):
                cell.remove(child)
            etree.SubElement(cell, f"{W}p")
        return cells[0], cells[1]

    def indents(self, style: str, left: int, right: int) -> None:
        """Move a paragraph's sides by so many twips."""
        paragraph = self.p(style)
        found = paragraph.find(f"{W}pPr/{W}ind")
        old = {side: int(found.get(f"{W}{side}", "0")) if found is not None else 0 for side in ("left", "right")}
        self.para(paragraph, "ind", left=str(old["left"] + left), right=str(old["right"] + right))

    def number_in_footer(self) -> None:
        """Make the header that bears the page number a footer."""
        part = "word/header1.xml"
        root = self.tree(part)
        self.trees.pop(part)
        self.members[part] = etree.tostring(root).replace(b"w:hdr", b"w:ftr")
        types = "[Content_Types].xml"
        self.members[types] = re.sub(
            rb'(PartName="/word/header1.xml"[^>]*|ContentType="[^"]*header\+xml"[^>]*PartName="/word/header1.xml")',
            lambda found: found[0].replace(b"header+xml", b"footer+xml"), self.members[types],
        )  # fmt: skip
        rels = "word/_rels/document.xml.rels"
        self.members[rels] = re.sub(
            rb"<Relationship [^>]*header1.xml[^>]*>",
            lambda found: found[0].replace(b"relationships/header", b"relationships/footer"), self.members[rels],
        )  # fmt: skip
        for section in self.sections:
            for reference in section.findall(f"{W}headerReference"):
                if reference.get(f"{W}type") == "default":
                    reference.tag = f"{W}footerReference"


def unstyled(file: File) -> File:
    """Name the styles of ours otherwise, so that the file is a stranger's."""
    for count, style in enumerate(file.tree("word/styles.xml").iter(f"{W}style")):
        name = style.find(f"{W}name")
        if name.get(f"{W}val")[0].isupper() and name.get(f"{W}val") != "Normal":
            name.set(f"{W}val", f"Kiểu {count}")
    return file


def _put(properties: Element, name: str, attributes: dict[str, str], order: str) -> None:
    found = properties.find(f"{W}{name}")
    if found is None:
        found = etree.Element(f"{W}{name}")
        names = order.split()
        later = set(names[names.index(name) + 1 :])
        following = next((child for child in properties if etree.QName(child).localname in later), None)
        if following is None:
            properties.append(found)
        else:
            following.addprevious(found)
    for key, value in attributes.items():
        found.set(key, value)


__all__ = ["File", "W", "kieu"]
