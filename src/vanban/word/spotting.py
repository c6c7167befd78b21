"""The tags of one part, each with its place, and what becomes of them in the tree.

A ``Draft`` is a part being compiled: its tree, the spots found so far, and a
numbered mark for every spot. Faults of single tags are kept in their spots;
judging them together is ``review``'s work.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from lxml.etree import _Element as Element

from vanban.word.expressions import ExpressionError, parse, parse_loop
from vanban.word.paragraphs import Line, put_marks, read_line, replace_by_mark
from vanban.word.places import paragraphs
from vanban.word.review import Spot
from vanban.word.sandbox import Sandbox
from vanban.word.slots import Slots, style_name
from vanban.word.styles import StyleSheet
from vanban.word.tags import Tag, broken, holds_tag, scan
from vanban.word.values import Printer, look_at, plain_printer, word_printer
from vanban.word.wordml import W, child

_NAMES = {"p": "đoạn", "tr": "hàng", "tc": "ô"}
_OPENING = re.compile(r"\{\{.*|\{%.*", re.DOTALL)
_TEXT = W + "t"


@dataclass
class Draft:
    """A part being compiled; mark number ``n`` in its tree stands for ``spots[n - 1]``."""

    root: Element
    sandbox: Sandbox
    spots: list[Spot] = field(default_factory=list)
    _inline: dict[Element, tuple[Line, list[tuple[Tag, int]]]] = field(default_factory=dict)
    _whole: list[tuple[Element, int]] = field(default_factory=list)
    _holders: dict[Element, int] = field(default_factory=dict)

    def add(self, tag: Tag, place: str, holder: Element | None = None, printer: Printer | None = None) -> int:
        """Note a tag and what it says; give its number."""
        spot = Spot(tag, place, -1 if holder is None else self._holders.setdefault(holder, len(self._holders)))
        self.spots.append(_read(self.sandbox, spot, printer))
        return len(self.spots)

    def inline(self, line: Line, tag: Tag, number: int) -> None:
        """Plan a mark inside a paragraph."""
        self._inline.setdefault(line.paragraph, (line, []))[1].append((tag, number))

    def whole(self, element: Element, number: int) -> None:
        """Plan a mark in the place of a whole paragraph, row or cell."""
        self._whole.append((element, number))

    def put_marks(self) -> None:
        """Carry the plans out."""
        for line, marks in self._inline.values():
            put_marks(line, marks)
        for element, number in self._whole:
            replace_by_mark(element, number)


def _read(sandbox: Sandbox, spot: Spot, printer: Printer | None) -> Spot:
    """Parse what a tag says; a fault is kept in the tag."""
    tag = spot.tag
    if tag.fault:
        return spot
    try:
        if tag.word == "for":
            target, expr, condition = parse_loop(sandbox, tag.rest)
            return replace(spot, target=target, expr=expr, condition=condition)
        if tag.word in ("print", "if", "elif"):
            return replace(spot, expr=parse(sandbox, tag.rest), printer=printer)
    except ExpressionError as error:
        return replace(spot, tag=replace(tag, fault=str(error)))
    return spot


def spot_plain(draft: Draft) -> None:
    """Find the tags in the texts of a plain XML part (document properties)."""
    for element in draft.root.iter():
        name = str(element.tag).rpartition("}")[2]
        if element.text and holds_tag(element.text):
            line = Line.of_element(element)
            for tag in scan(line.text):
                if tag.level and not tag.fault:
                    tag = replace(tag, fault=f"thẻ {{%{tag.level} chỉ dùng trong văn bản")
                draft.inline(line, tag, draft.add(tag, f"mục {name}", element, plain_printer))
        for tag in _in_attributes(element):
            draft.add(tag, f"mục {name}")


def spot_word(draft: Draft, sheet: StyleSheet, slots: Slots) -> None:
    """Find the tags in a WordprocessingML part."""
    places = dict(paragraphs(draft.root))
    lines = {paragraph: read_line(paragraph) for paragraph in places}
    strays: dict[Element | None, list[Tag]] = {}
    for element, tag in _stray_tags(draft.root, lines):
        around = element if element in lines else next((a for a in element.iterancestors() if a in lines), None)
        strays.setdefault(around, []).append(tag)
    for paragraph, line in lines.items():
        if holds_tag(line.text):
            style = style_name(paragraph, sheet)
            one_line = style in slots.one_line or style in slots.indents
            for tag in scan(line.text):
                _spot(draft, tag, places[paragraph], line, lines, one_line)
        for tag in strays.get(paragraph, ()):
            draft.add(tag, places[paragraph])
    for tag in strays.get(None, ()):
        draft.add(tag, "")


def _spot(draft: Draft, tag: Tag, place: str, line: Line, lines: dict[Element, Line], one_line: bool) -> None:
    if tag.fault:
        draft.add(tag, place)
    elif tag.level:
        element = _element(line.paragraph, tag.level)
        fault = _level_fault(tag, line, element, lines)
        if fault or element is None:
            draft.add(replace(tag, fault=fault), place)
        else:
            draft.whole(element, draft.add(tag, place, element.getparent()))
    else:
        run = line.home(tag).getparent()
        assert run is not None  # noqa: S101 - a w:t is read from its run
        holder = run.getparent()
        direct = holder is line.paragraph and not line.in_field(tag)
        look = look_at(run, line.paragraph, direct and not one_line) if tag.word == "print" else None
        printer = word_printer(look) if look else None
        draft.inline(line, tag, draft.add(tag, place, holder, printer))


def _element(paragraph: Element, level: str) -> Element | None:
    """Give the paragraph, row or cell a tag of that level stands for."""
    if level == "p":
        return paragraph
    return next((a for a in paragraph.iterancestors(W + level, W + "txbxContent") if a.tag == W + level), None)


def _level_fault(tag: Tag, line: Line, element: Element | None, lines: dict[Element, Line]) -> str:
    """Say why a tag cannot stand for its whole paragraph, row or cell, or nothing."""
    bracket = f"{{{{{tag.level}" if tag.word == "print" else f"{{%{tag.level}"
    if element is None:
        return f"thẻ {bracket} chỉ dùng trong bảng"
    if tag.word == "print" and next(element.iterancestors(), None) is not next(element.iterancestors(W + "body"), None):
        return f"thẻ {bracket} chỉ dùng trong thân văn bản, ngoài bảng và khung chữ"
    others = (lines[p] for p in element.iter(W + "p") if p is not line.paragraph and p in lines)
    if not line.blank_but(tag) or not all(other.blank_but(None) for other in others):
        return f"có nội dung khác cạnh thẻ {bracket}: cả {_NAMES[tag.level]} được thay bằng thẻ nên sẽ mất"
    if child(child(line.paragraph, "pPr"), "sectPr") is not None:
        return "đoạn này mang dấu ngắt mục (section); hãy chuyển thẻ sang đoạn khác"
    return ""


def _stray_tags(root: Element, lines: dict[Element, Line]) -> Iterator[tuple[Element, Tag]]:
    """Find tags where nothing can be filled in: in attributes, field codes, deleted text, unreadable containers."""
    for element in root.iter():
        for tag in _in_attributes(element):
            yield element, tag
        text = element.text or ""
        if ("{{" in text or "{%" in text) and not _is_read(element, lines):
            yield element, _stray(text, "thẻ ở chỗ không điền được (mã trường, công thức, chữ đã xoá…)")


def _is_read(element: Element, lines: dict[Element, Line]) -> bool:
    paragraph = next(element.iterancestors(W + "p"), None)
    return (
        element.tag == _TEXT
        and paragraph in lines
        and any(piece.element is element for piece in lines[paragraph].pieces)
    )


def _in_attributes(element: Element) -> Iterator[Tag]:
    for text in element.attrib.values():
        if "{{" in text or "{%" in text:
            yield _stray(str(text), "thẻ nằm trong thuộc tính, không phải trong chữ")


def _stray(text: str, fault: str) -> Tag:
    found = _OPENING.search(text)
    return replace(broken(text, found.start() if found else 0, len(text), fault), level="", word="")
