"""Edits carried out on a .docx: as tracked changes for a person to accept, or at once."""

from __future__ import annotations

from collections.abc import Iterable

from lxml.etree import _Element as Element

from vanban.word import anchors, page_number
from vanban.word.document import Place
from vanban.word.editable import Editable
from vanban.word.edits import Edit, Gone, Letters, LineBelow, NumberOff, NumberOn, Page, Setting, Words
from vanban.word.marks import Marks, number
from vanban.word.relooking import line_below, own_properties, own_runs, relook, repage, reset
from vanban.word.retyping import retype, runs_at
from vanban.word.wordml import W, child, w_names

_NOTHING = w_names("pPr proofErr")


def revise(data: bytes, edits: Iterable[Edit], *, tracked: bool, name: str = "") -> bytes:
    """Give the .docx with these edits; an edit at no place of it does nothing.

    ``name`` is what errors call the file. Raises ``WordError`` for what is no
    safe .docx, and for a signed one.
    """
    reviser = _Reviser(Editable(data, name), Marks(tracked=tracked))
    for edit in edits:
        reviser.do(edit)
    return reviser.finished()


class _Reviser:
    def __init__(self, package: Editable, marks: Marks) -> None:
        self._package, self._marks = package, marks
        self._paragraphs: dict[str, dict[str, Element]] = {}
        body = child(package.document, "body")
        assert body is not None  # noqa: S101 - an Editable has one
        self._body = body
        self._sections = [properties for properties, _ in anchors.sections(body)]

    def do(self, edit: Edit) -> None:
        if isinstance(edit, Page):
            repage(self._section(edit.section), edit, self._marks)
        elif isinstance(edit, NumberOn):
            self._section(edit.section)
            page_number.put_in(self._package, self._sections, edit.section, self._marks)
        elif (paragraph := self._at(edit.place)) is not None:
            self._change(paragraph, edit)

    def finished(self) -> bytes:
        if self._marks.tracked:
            number(self._package.opened, self._package.free_id())
        return self._package.data()

    def _change(self, paragraph: Element, edit: Letters | Setting | Words | LineBelow | Gone | NumberOff) -> None:
        marks = self._marks
        if isinstance(edit, Letters):
            runs = runs_at(paragraph, edit.text, edit.spans) if edit.spans else own_runs(paragraph)
            relook(runs, edit, marks)
        elif isinstance(edit, Setting):
            reset(paragraph, edit, marks)
        elif isinstance(edit, Words):
            retype(paragraph, edit.old, edit.new, marks)
        elif isinstance(edit, LineBelow):
            line_below(paragraph, edit.style_id, marks)
        elif isinstance(edit, Gone):
            if all(element.tag in _NOTHING or _is_bare(element) for element in paragraph):
                marks.delete_paragraph(paragraph)
        else:
            page_number.take_out(paragraph, marks)

    def _at(self, place: Place) -> Element | None:
        if place.part not in self._paragraphs:
            known = place.part in self._package.stories
            self._paragraphs[place.part] = anchors.paragraphs(self._package.tree(place.part)) if known else {}
        return self._paragraphs[place.part].get(place.path)

    def _section(self, index: int) -> Element:
        found = self._sections[index]
        if found is None:
            found = self._sections[index] = own_properties(self._body)
        return found


def _is_bare(run: Element) -> bool:
    """Tell whether a run shows nothing."""
    return run.tag == W + "r" and all(part.tag == W + "rPr" for part in run)
