"""A template as the paper it would make: every tag a word in the tag's own look.

>>> sorted(printed_names('{%p for khoi in noi_dung %}{{ khoi.loi }}{% if so_ban == "x" %}{{ ho_ten|default("y") }}'))
['ho_ten', 'khoi', 'noi_dung']
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from vanban.word.document import Block, Document, Paragraph, Row, Run, Table

_TAG = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\{#.*?#\}", re.DOTALL)
_UPPER = re.compile(r"\|\s*upper\b")
_QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'")
_NAME = re.compile(r"(?<![\w.|])[^\W\d]\w*")
_LOOP = re.compile(r"\bfor\s+\w+\s+in\s+(?P<source>.*)", re.DOTALL)
_LOOK = ("font", "size", "bold", "italic", "underline", "caps", "small_caps", "strike", "color", "vertical")


def all_paragraphs(document: Document) -> Iterator[Paragraph]:
    """Walk the paragraphs of the text, of headers and footers, and of notes; each once."""
    yield from document.paragraphs()
    yield from document.edges()


def printed_names(text: str) -> set[str]:
    """Name what the tags of a text print or loop over; what is only asked about is not printed."""
    names: set[str] = set()
    for tag in _TAG.findall(text):
        loop = _LOOP.search(tag)
        if tag.startswith("{{") or loop:
            names |= set(_NAME.findall(_QUOTED.sub("", loop["source"] if loop else tag)))
    return names


def specimen(document: Document) -> Document:
    """Give the document as one filled in: every tag that prints a word, every paragraph or row that commands gone."""
    kept = [_filled_block(block) for block in document.blocks]
    starts = [0]
    for block in kept:
        starts.append(starts[-1] + (block is not None))
    sections = tuple(
        replace(section, first_block=starts[section.first_block], last_block=starts[section.last_block])
        for section in document.sections
    )
    return replace(document, blocks=tuple(block for block in kept if block is not None), sections=sections)


def _filled_block(block: Block) -> Block | None:
    if isinstance(block, Table):
        rows = [row for row in block.rows if not all(map(_commands, _paragraphs(row)))]
        return replace(block, rows=tuple(_filled_row(row) for row in rows))
    return None if _commands(block) else filled(block)


def _filled_row(row: Row) -> Row:
    cells = (replace(cell, blocks=tuple(filter(None, map(_filled_block, cell.blocks)))) for cell in row.cells)
    return replace(row, cells=tuple(cells))


def _paragraphs(row: Row) -> Iterator[Paragraph]:
    return (paragraph for cell in row.cells for paragraph in cell.paragraphs)


def _commands(paragraph: Paragraph) -> bool:
    """Tell a paragraph that is nothing but command tags."""
    text = paragraph.text.strip()
    return text.startswith("{%") and not _TAG.sub("", text).strip() and "{{" not in text


def filled(paragraph: Paragraph) -> Paragraph:
    """Give the paragraph with a word for every tag that prints and nothing for those that command."""
    text, tags = _text_and_tags(paragraph)
    runs: list[Run] = []
    start = 0
    for run in paragraph.runs:
        end, at, shown = start + len(run.text), start, ""
        for tag in tags:
            if tag.end() <= start or tag.start() >= end:
                continue
            shown += text[at : max(at, tag.start())] + (_word(tag[0]) if tag.start() >= start else "")
            at = min(tag.end(), end)
        runs.append(replace(run, text=shown + text[at:end]))
        start = end
    return replace(paragraph, runs=tuple(runs))


def mixed_tags(paragraph: Paragraph) -> Iterator[str]:
    """Give the tags whose letters differ in look: what they print has the look of their first letter."""
    _, tags = _text_and_tags(paragraph)
    for tag in tags:
        start, looks = 0, set[tuple[object, ...]]()
        for run in paragraph.runs:
            inside = run.text[max(0, tag.start() - start) : max(0, tag.end() - start)]
            start += len(run.text)
            if inside.strip():
                looks.add(tuple(getattr(run, name) for name in _LOOK))
        if len(looks) > 1 and tag[0].startswith("{{"):
            yield tag[0]


def _text_and_tags(paragraph: Paragraph) -> tuple[str, list[re.Match[str]]]:
    text = "".join(run.text for run in paragraph.runs)
    return text, list(_TAG.finditer(text))


def _word(tag: str) -> str:
    if not tag.startswith("{{"):
        return ""
    return "CHỮ" if _UPPER.search(tag) else "Chữ"
