"""The page number of a header or footer: put in, taken out."""

from __future__ import annotations

from copy import deepcopy

from lxml import etree
from lxml.etree import _Element as Element

from vanban.word.editable import Editable, R, reference
from vanban.word.marks import Marks
from vanban.word.order import put
from vanban.word.wordml import W, child, value, w_names

_SHOWN = w_names("t drawing pict object fldSimple fldChar tbl sym")


def take_out(paragraph: Element, marks: Marks) -> None:
    """Take out all that a paragraph shows."""
    for field in list(paragraph.iterchildren(W + "fldSimple")):
        result = [run for run in field if run.tag == W + "r"]
        for run in reversed(_field(value(field, "instr"), result)):
            field.addnext(run)
        paragraph.remove(field)
    for run in list(paragraph.iter(W + "r")):
        if next(run.iterancestors(W + "del"), None) is None:
            marks.delete(run)


def put_in(package: Editable, sections: list[Element | None], index: int, marks: Marks) -> None:
    """Put a number into the header that a section shows, if that shows nothing; make it if there is none."""
    shown = next((rid for section in sections[index::-1] if (rid := reference(section, "header"))), "")
    if shown:
        root = package.tree(package.part_of(shown))
        if next(root.iter(*_SHOWN), None) is not None:
            return
        paragraph = next(root.iter(W + "p"), None)
        if paragraph is None:
            paragraph = etree.SubElement(root, W + "p")
    else:
        root = etree.Element(W + "hdr", nsmap={"w": W[1:-1], "r": R[1:-1]})
        paragraph = etree.SubElement(root, W + "p")
        put(put(paragraph, "pPr"), "jc", val="center")
        section = sections[index]
        assert section is not None  # noqa: S101 - the caller has made properties where there were none
        named = etree.Element(W + "headerReference", {W + "type": "default", f"{R}id": package.add("header", root)})
        section.insert(len(section.findall(W + "headerReference")), named)
    example = etree.Element(W + "r")
    etree.SubElement(example, W + "t").text = "2"
    paragraph.extend(marks.inserted(_field("PAGE", [example])))


def _field(instruction: str, result: list[Element]) -> list[Element]:
    """Spell a field out in runs, all of the look of its result."""
    look = child(result[0], "rPr") if result else None

    def run(name: str, text: str = "", **attributes: str) -> Element:
        made = etree.Element(W + "r")
        if look is not None:
            made.append(deepcopy(look))
        part = etree.SubElement(made, W + name, {W + key: each for key, each in attributes.items()})
        part.text = text or None
        return made

    begin, separate, end = (run("fldChar", fldCharType=kind) for kind in ("begin", "separate", "end"))
    return [begin, run("instrText", instruction.strip() or "PAGE"), separate, *result, end]
