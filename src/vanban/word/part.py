"""One part of a template, compiled: XML text with gaps, as a Jinja program."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice

from jinja2 import Template as Program
from lxml import etree
from lxml.etree import _Element as Element

from vanban.errors import TemplateFault
from vanban.word.closing import keep_with_closing
from vanban.word.guards import CLOSING, NUMBER, plant, settle
from vanban.word.last_section import may_be_empty, without_empty_last
from vanban.word.paragraphs import MARK, mark, replace_by_mark
from vanban.word.ready import Extras
from vanban.word.review import Spot
from vanban.word.sandbox import Budget, DataError
from vanban.word.slots import Site, Slots, Widths, closing_elements, find_sites
from vanban.word.spotting import Draft
from vanban.word.styles import StyleSheet
from vanban.word.weave import BUDGET, EXTRAS, Insert, compile_program, number_at_fault
from vanban.word.wordml import W, value

# Far above any real paper, far below what a machine has: a million steps over long text must not eat the memory.
MAX_CHARACTERS = 200_000_000
_BATCH = 4096

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
    program: Program
    guarded: bool
    closing: bool
    open_end: bool

    def render(self, names: Mapping[str, object], budget: Budget, extras: Extras, lines_kept: int) -> bytes:
        """Fill the part; whatever the program raises passes through (see ``fault``)."""
        context = self.program.new_context({**names, BUDGET: budget, EXTRAS: extras})
        text = "".join(_limited(self.program.root_render_func(context)))
        if self.guarded:
            text = settle(text)
        if self.closing:
            text = keep_with_closing(text, lines_kept)
        if self.open_end:
            text = without_empty_last(text)
        return text.encode()

    def fault(self, error: Exception, message: str) -> TemplateFault:
        """Tell which tag raised ``error``."""
        number = number_at_fault(self.program, error)
        if not number:
            return TemplateFault(message, self.name)
        spot = self.spots[number - 1]
        return TemplateFault(message, self.name, spot.place, spot.tag.source)


@dataclass
class Gaps:
    """The marks of a tree beyond its tags: layout variables and constants that are no XML."""

    draft: Draft
    names: dict[int, str] = field(default_factory=dict)
    constants: dict[int, str] = field(default_factory=dict)

    def name(self, variable: str) -> int:
        """Give the number of a mark for a variable."""
        number = self._next()
        self.names[number] = variable
        return number

    def constant(self, text: str) -> Element:
        """Make a mark for a constant."""
        number = self._next()
        self.constants[number] = text
        return mark(number)

    def _next(self) -> int:
        return len(self.draft.spots) + len(self.names) + len(self.constants) + 1


def _limited(pieces: Iterator[str]) -> list[str]:
    """Collect what a program gives, batch by batch, so that too much is noticed before it fills the memory."""
    texts: list[str] = []
    total = 0
    while batch := list(islice(pieces, _BATCH)):
        total += sum(map(len, batch))
        if total > MAX_CHARACTERS:
            raise DataError(f"văn bản dài quá {MAX_CHARACTERS} ký tự")
        texts += batch
    return texts


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
    name: str, draft: Draft, slots: Slots, sheet: StyleSheet, sites: dict[str, Site], static: dict[str, Widths]
) -> Part | None:
    """Compile a drafted part without faults; ``None`` when it has nothing to fill in.

    Adds the part's sites to ``sites``, by variable, and to ``static`` what the
    template says of their slots.
    """
    root, gaps = draft.root, Gaps(draft)
    found = list(find_sites(root, slots, sheet))
    ends = closing_elements(root, slots, sheet)
    if not (draft.spots or found or ends):
        return None
    draft.put_marks()
    for place in found:
        variable = f"_site{len(sites)}"
        sites[variable] = place.site
        if place.static is not None:
            static.setdefault(place.site.slot, place.static)
        replace_by_mark(place.element, gaps.name(variable))
    for end in ends:
        end.addprevious(gaps.constant(CLOSING))
    marks = {element: draft.spots[n - 1].tag.word for element, n in _marks(root) if n <= len(draft.spots)}
    opening = {element for element, word in marks.items() if word in ("for", "if")}
    closing = {element for element, word in marks.items() if word in ("endfor", "endif")}
    guarded = plant(root, opening, closing, gaps.constant)
    open_end = may_be_empty(root, closing)
    looped = _clear_bookmarks(root, marks)
    texts, inserts = _unravel(root, gaps)
    if looped:
        texts = [_DRAWING_ID.sub(rf"\1{NUMBER}\2", text) for text in texts]
    program = compile_program(draft.sandbox, name, texts, inserts)
    return Part(name, tuple(draft.spots), program, guarded or looped, bool(ends), open_end)


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
            inserts.append((number, gaps.names.get(number) or gaps.draft.spots[number - 1]))
            texts.append(following)
    return texts, inserts
