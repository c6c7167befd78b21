"""The text of a paragraph as runs of one look: breaks, tabs, fields, symbols, and what hangs on it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from lxml.etree import _Element as Element

from vanban.word.cascade import Base, Cascade, Look
from vanban.word.document import Drawing, Run
from vanban.word.drawings import read_drawing
from vanban.word.properties import Props, run_properties
from vanban.word.values import SOFT_BREAK
from vanban.word.wordml import PRESERVE, W, child, value, w_names

MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
EQUATION = "EQ"
"""The name of the field that Word's older formulas are; newer ones are read as one."""
_M = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_SEE_THROUGH = w_names("ins moveTo hyperlink smartTag sdt sdtContent customXml dir bdo")
_SIGNS = {W + "tab": "\t", W + "ptab": "\t", W + "cr": "\n", W + "noBreakHyphen": "\u2011"}
_DRAWN = w_names("drawing pict object")
_FACES = re.compile(r"[\x00-\x7f]+|[^\x00-\x7f]+")
"""Word sets ASCII letters in one face and all others in another; most documents name the same for both."""


@dataclass
class Fields:
    """The complex fields open while a part is read; they may run over paragraphs."""

    open: list[tuple[list[str], bool]] = field(default_factory=list)
    """Each field's instruction so far, and whether its result has begun."""

    def mark(self, kind: str) -> str:
        """Note a field's begin, separator or end; at the end of one without a result, give its name."""
        if kind == "begin":
            self.open.append(([], False))
        elif self.open and kind == "separate":
            self.open[-1] = (self.open[-1][0], True)
        elif self.open and kind == "end":
            words, shown = self.open.pop()
            return "" if shown else field_name("".join(words))
        return ""

    @property
    def name(self) -> str:
        """The field whose result is being read."""
        return field_name("".join(self.open[-1][0])) if self.open and self.open[-1][1] else ""

    @property
    def instructing(self) -> bool:
        """Whether what is read now is an instruction, not text."""
        return any(not shown for _, shown in self.open)


def field_name(instruction: str) -> str:
    """Give a field's name: the first word of its instruction."""
    words = instruction.split()
    return words[0].upper() if words else ""


@dataclass
class Content:
    """What a paragraph holds; ``boxes`` are the contents of its text boxes, each beside its drawing."""

    runs: list[Run] = field(default_factory=list)
    drawings: list[Drawing] = field(default_factory=list)
    boxes: list[tuple[Element, Drawing | None]] = field(default_factory=list)
    page_break: bool = False


class RunReader:
    """Reads the runs of paragraphs of one part."""

    def __init__(self, cascade: Cascade) -> None:
        self._cascade = cascade
        self._fields = Fields()

    def read(self, paragraph: Element, base: Base) -> Content:
        """Read a paragraph whose style is ``base``."""
        content = Content()
        self._walk(paragraph, base, content, "", False)
        return content

    def _walk(self, holder: Element, base: Base, content: Content, name: str, link: bool) -> None:
        for element in holder:
            tag = element.tag
            if tag == W + "r":
                self._run(element, base, content, name, link)
            elif tag in _SEE_THROUGH:
                self._walk(element, base, content, name, link or tag == W + "hyperlink")
            elif tag == W + "fldSimple":
                count = len(content.runs)
                inner = field_name(value(element, "instr"))
                self._walk(element, base, content, inner, link)
                if len(content.runs) == count:
                    content.runs.append(self.made("", self._cascade.run(base, {}), inner, link))
            elif tag == MC + "AlternateContent":
                if (chosen := alternative(element)) is not None:
                    self._walk(chosen, base, content, name, link)
            elif isinstance(tag, str) and tag.startswith(_M):
                text = "".join(e.text or "" for e in element.iter(_M + "t"))
                content.runs.append(self.made(text, self._cascade.run(base, {}), EQUATION, link))

    def _run(self, run: Element, base: Base, content: Content, name: str, link: bool) -> None:
        look = self._cascade.run(base, run_properties(child(run, "rPr")))
        pieces: list[str] = []

        def flush() -> None:
            text = "".join(pieces)
            pieces.clear()
            one_face = look.fields["font"] == look.other_font or text.isascii()
            for piece in (text,) if one_face and text else _FACES.findall(text):
                content.runs.append(self.made(piece, look, self._fields.name or name, link))

        for element in _contents(run):
            if element.tag == W + "fldChar":
                flush()
                if ended := self._fields.mark(value(element, "fldCharType")):
                    content.runs.append(self.made("", look, ended, link))
            elif element.tag == W + "instrText":
                if self._fields.open:
                    self._fields.open[-1][0].append(element.text or "")
            elif element.tag == W + "footnoteReference":
                flush()
                content.runs.append(replace(self.made("", look), note=value(element, "id")))
            elif element.tag in _DRAWN:
                _hang(element, content)
            elif element.tag == W + "br" and value(element, "type") in ("page", "column"):
                content.page_break = True
            elif not self._fields.instructing:
                pieces.append(_text(element))
        flush()

    def made(self, text: str, look: Look, name: str = "", link: bool = False) -> Run:
        """Make a run of a look; letters beyond ASCII may take another face."""
        fields: Props = look.fields
        if look.other_font != fields["font"] and text and not text.isascii():
            fields = {**fields, "font": look.other_font}
        return Run(text, field=name, link=link, **fields)


def alternative(element: Element) -> Element | None:
    """Choose what to read of ``mc:AlternateContent``: the newer form, which Word 2010 and later show."""
    return next((e for e in element if e.tag in (MC + "Choice", MC + "Fallback")), None)


def _contents(run: Element) -> Iterator[Element]:
    """Walk what a run holds, the base text of ruby and the newer form of alternatives among it."""
    for element in run:
        if element.tag == MC + "AlternateContent":
            if (chosen := alternative(element)) is not None:
                yield from _contents(chosen)
        elif element.tag == W + "ruby":
            for inner in element.iterfind(f"{W}rubyBase/{W}r"):
                yield from _contents(inner)
        else:
            yield element


def _text(element: Element) -> str:
    """Give the text an element of a run stands for; a line break spelt out in full is the layout's own."""
    tag = element.tag
    if tag == W + "t":
        text = (element.text or "").replace("\n", " ").replace("\r", " ").replace(SOFT_BREAK, " ")
        return text if element.get(PRESERVE) == "preserve" else text.strip(" ")
    if tag == W + "br":
        return SOFT_BREAK if value(element, "type") == "textWrapping" else "\n"
    if tag == W + "sym":
        try:
            return chr(int(value(element, "char"), 16))
        except (ValueError, OverflowError):
            return ""
    return _SIGNS.get(str(tag), "")


def _hang(element: Element, content: Content) -> None:
    """Note a drawing and the text boxes in it (those within them are theirs)."""
    drawing = read_drawing(element)
    if drawing is not None:
        content.drawings.append(drawing)
    for box in element.iter(W + "txbxContent"):
        chosen = all(e.getprevious() is None for e in box.iterancestors(MC + "Fallback"))
        if chosen and not any(e in element.iterdescendants() for e in box.iterancestors(W + "txbxContent")):
            content.boxes.append((box, drawing))
