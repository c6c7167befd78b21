"""One part of a template, compiled: XML text with gaps, as programs that fill them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from lxml import etree
from lxml.etree import _Element as Element

from vanban.errors import TemplateFault
from vanban.word.filling import Filling
from vanban.word.guards import CLOSING, NUMBER, SECTION, plant
from vanban.word.last_section import section_that_may_be_empty
from vanban.word.paragraphs import MARK, mark, replace_by_mark
from vanban.word.ready import Extras
from vanban.word.review import Spot
from vanban.word.sandbox import Budget, Sandbox
from vanban.word.slots import Site, Slots, Widths, closing_elements, find_sites
from vanban.word.spotting import Draft
from vanban.word.styles import StyleSheet
from vanban.word.weave import Insert, Program, compile_program
from vanban.word.wordml import W, value

_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_GAP = re.compile(rf"<\?{MARK} (\d+)\?>")
_EMPTY_PARAGRAPH = re.compile(r"<w:p( [^>]*?)?/>")
_NOISE = re.compile(r"\{[^}]*\}(?:rsid\w*|paraId|textId)\Z")
_DRAWING = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
_DRAWING_ID = re.compile(r'(<wp:docPr\b[^>]*? id=")\d+(")')
_BOOKMARKS = (W + "bookmarkStart", W + "bookmarkEnd")


@dataclass(frozen=True)
class Part:
    """A compiled part of a template."""

    name: str
    spots: tuple[Spot, ...]
    texts: Sequence[str] = field(repr=False)
    inserts: Sequence[tuple[int, Insert]] = field(repr=False)
    sandbox: Sandbox = field(repr=False)
    quick: Program = field(repr=False)

    @cached_property
    def careful(self) -> Program:
        """The program that can tell what is wrong; most templates never need it."""
        return compile_program(self.sandbox, self.name, self.texts, self.inserts, careful=True)

    def render(
        self, program: Program, view: dict[str, Any], sites: Sequence[bytes], budget: Budget, extras: Extras, kept: int
    ) -> list[bytes]:
        """Fill the part by one of its programs, whatever that raises, with ``kept`` lines kept with the closing."""
        filling = Filling()
        program.fill(view, sites, extras, budget, filling)
        return filling.finished(kept)

    def fault(self, error: Exception, message: str) -> TemplateFault:
        """Tell which tag raised ``error``."""
        number = self.careful.number_at_fault(error)
        if not number:
            return TemplateFault(message, self.name)
        spot = self.spots[number - 1]
        return TemplateFault(message, self.name, spot.place, spot.tag.source)


@dataclass
class Gaps:
    """The marks of a tree beyond its tags: sites and constants that are no XML."""

    draft: Draft
    sites: dict[int, int] = field(default_factory=dict)
    constants: dict[int, str] = field(default_factory=dict)

    def site(self, place: int) -> int:
        """Give the number of a mark for a site."""
        number = self._next()
        self.sites[number] = place
        return number

    def constant(self, text: str) -> Element:
        """Make a mark for a constant."""
        number = self._next()
        self.constants[number] = text
        return mark(number)

    def _next(self) -> int:
        return len(self.draft.spots) + len(self.sites) + len(self.constants) + 1


def tidy(root: Element) -> None:
    """Drop what only Word's own sessions need: proofing marks, ids of revisions and paragraphs, indentation of the XML.

    Loops would double the ids, and they make up a good part of a file.
    """
    etree.strip_elements(root, W + "proofErr", W + "lastRenderedPageBreak", with_tail=False)
    for element in root.iter(etree.Element):
        for name in [str(name) for name in element.attrib if _NOISE.match(str(name))]:
            del element.attrib[name]
        if len(element) and not (element.text or "").strip():
            element.text = None
        if not (element.tail or "").strip():
            element.tail = None


def compile_part(
    name: str, draft: Draft, slots: Slots, sheet: StyleSheet, sites: list[Site], static: dict[str, Widths]
) -> Part | None:
    """Compile a drafted part without faults; ``None`` when it has nothing to fill in.

    Adds the part's sites to ``sites``, and to ``static`` what the
    template says of their slots.
    """
    root, gaps = draft.root, Gaps(draft)
    found = list(find_sites(root, slots, sheet))
    ends = closing_elements(root, slots, sheet)
    if not (draft.spots or found or ends):
        return None
    draft.put_marks()
    for place in found:
        replace_by_mark(place.element, gaps.site(len(sites)))
        sites.append(place.site)
        if place.static is not None:
            static.setdefault(place.site.slot, place.static)
    for end in ends:
        end.addprevious(gaps.constant(CLOSING))
    marks = {element: draft.spots[n - 1].tag.word for element, n in _marks(root) if n <= len(draft.spots)}
    opening = {element for element, word in marks.items() if word in ("for", "if")}
    closing = {element for element, word in marks.items() if word in ("endfor", "endif")}
    plant(root, opening, closing, gaps.constant)
    last = section_that_may_be_empty(root, closing)
    if last is not None:
        last.addprevious(gaps.constant(SECTION))
    looped = _clear_bookmarks(root, marks)
    texts, inserts = _unravel(root, gaps)
    if looped:
        texts = [_DRAWING_ID.sub(rf"\1{NUMBER}\2", text) for text in texts]
    quick = compile_program(draft.sandbox, name, texts, inserts)
    return Part(name, tuple(draft.spots), texts, inserts, draft.sandbox, quick)


def _marks(root: Element) -> Iterator[tuple[Element, int]]:
    return ((element, int(element.text or 0)) for element in root.iter(etree.ProcessingInstruction))


def _clear_bookmarks(root: Element, marks: Mapping[Element, str]) -> bool:
    """Drop bookmarks that a loop would double or that lost an end; tell whether a loop repeats a drawing."""
    depth, halves, doomed, drawings = 0, dict[str, list[Element]](), set[str](), False
    for element in root.iter(etree.ProcessingInstruction, _DRAWING, *_BOOKMARKS):
        word = marks.get(element)
        depth += (word == "for") - (word == "endfor")
        if element.tag == _DRAWING:
            drawings = drawings or depth > 0
        elif element.tag in _BOOKMARKS:
            halves.setdefault(value(element, "id"), []).append(element)
            if depth or value(element, "name") == "_GoBack":
                doomed.add(value(element, "id"))
    for number, ends in halves.items():
        if number in doomed or len(ends) != 2:
            for element in ends:
                parent = element.getparent()
                if parent is not None:
                    parent.remove(element)
    return drawings


def _unravel(root: Element, gaps: Gaps) -> tuple[list[str], list[tuple[int, Insert]]]:
    """Serialise a tree and part it at its marks."""
    text = _EMPTY_PARAGRAPH.sub(r"<w:p\1></w:p>", etree.tostring(root, encoding="unicode"))
    first, *rest = _GAP.split(text)
    texts, inserts = [_DECLARATION + first], list[tuple[int, Insert]]()
    for number, following in zip(map(int, rest[::2]), rest[1::2], strict=True):
        if number in gaps.constants:
            texts[-1] += gaps.constants[number] + following
        else:
            inserts.append((number, gaps.sites[number] if number in gaps.sites else gaps.draft.spots[number - 1]))
            texts.append(following)
    return texts, inserts
