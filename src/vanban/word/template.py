"""A Word template in docxtpl's dialect, compiled once and rendered by joining text.

``{{ tên }}`` prints; ``{% if … %}`` and ``{% for … in … %}`` choose and repeat
stretches of a paragraph; ``{%p … %}``, ``{%tr … %}`` and ``{%tc … %}`` do the
same with the whole paragraphs, rows and cells between them. See
``expressions`` for what a tag may say.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from types import MappingProxyType
from typing import Any

from jinja2.exceptions import UndefinedError
from lxml.etree import _Element as Element

from vanban.errors import TemplateError, TemplateFault, WordError
from vanban.word import safety
from vanban.word.adding import added
from vanban.word.additions import NOWHERE, Additions, Taken, taken
from vanban.word.judge import Names
from vanban.word.package import Package
from vanban.word.part import Part, compile_part, tidy
from vanban.word.review import review
from vanban.word.sandbox import Budget, DataError, Sandbox
from vanban.word.shape import Record, Shape, shape_of_data
from vanban.word.slots import Site, Sites, Slots, Widths
from vanban.word.spotting import Draft, spot_plain, spot_word
from vanban.word.styles import StyleLook, StyleSheet, style_sheet
from vanban.word.wordml import W, child, parse_xml, value

__all__ = ["Slots", "Template", "compile_template"]

_WORD_PARTS = tuple(f".{kind}+xml" for kind in ("main", "header", "footer", "footnotes", "endnotes"))
_PLAIN_PARTS = ("core-properties+xml", "extended-properties+xml")
_NO_LAYOUT: Mapping[str, Widths] = MappingProxyType({})


@dataclass(frozen=True, eq=False)
class Template:
    """A compiled template: immutable, safe in any number of threads.

    ``sheet``: its styles. ``text_width``: twips between the margins of its last section; ``across_width`` of
    the first whose sheets lie along their width, else the same; ``own_width`` of the first of all, the paper's
    own pages. ``static_layout``: what the file itself says of each slot (indents left and right, or column
    widths; twips). ``fields``: the top-level names its tags use.
    """

    name: str
    sheet: StyleSheet = field(repr=False)
    text_width: int
    across_width: int
    own_width: int
    static_layout: Mapping[str, Widths]
    fields: frozenset[str]
    _package: Package = field(repr=False)
    _parts: tuple[Part, ...] = field(repr=False)
    _sites: Sites = field(repr=False)
    _taken: Taken = field(repr=False)

    @property
    def looks(self) -> Mapping[str, StyleLook]:
        """Its paragraph styles by name."""
        return self.sheet.looks

    def render(
        self, view: Mapping[str, Any], layout: Mapping[str, Widths] = _NO_LAYOUT, keep_with_closing: int = 0
    ) -> bytes:
        """Fill the template: the same bytes for the same arguments, in any process.

        A slot that ``layout`` lacks keeps the template's own figures.
        ``keep_with_closing`` non-empty paragraphs before the closing table stay
        on its page. Raises ``TemplateError`` when the data lack something the
        tags ask for, cannot be printed, or loop beyond the budget.
        """
        return self.fill(view, layout, keep_with_closing)()

    def fill(
        self, view: Mapping[str, Any], layout: Mapping[str, Widths] = _NO_LAYOUT, keep_with_closing: int = 0
    ) -> Callable[[], bytes]:
        """Fill the template as ``render`` does; give what packs it, which takes as long and cannot fail."""
        names, sites = dict(view), self._sites.texts(layout)
        with suppress(Exception):  # whatever it is, the careful programs say what is wrong, and where
            return self._packing(*self._filled(names, sites, keep_with_closing, careful=False))
        return self._packing(*self._filled(names, sites, keep_with_closing, careful=True))

    def _packing(self, parts: Mapping[str, list[bytes]], additions: Additions) -> Callable[[], bytes]:
        if not additions:
            return partial(self._package.filled, parts)
        texts = {name: b"".join(pieces) for name, pieces in parts.items()}
        return partial(self._package.with_parts, added(self._package, texts, additions))

    def _filled(
        self, view: dict[str, Any], sites: Sequence[bytes], kept: int, *, careful: bool
    ) -> tuple[dict[str, list[bytes]], Additions]:
        budget, additions = Budget(), Additions(self._taken)
        filled: dict[str, list[bytes]] = {}
        for part in self._parts:
            program = part.careful if careful else part.quick
            extras = additions if part.name == self._package.main else NOWHERE
            try:
                filled[part.name] = part.render(program, view, sites, budget, extras, kept)
            except (UndefinedError, DataError, TypeError) as error:
                if not careful:
                    raise
                raise TemplateError(self.name, self._explain(part, error, view)) from error
        return filled, additions

    def _explain(self, part: Part, error: Exception, view: Mapping[str, Any]) -> list[TemplateFault]:
        """Say what is wrong with the data, and where: everything that is missing, or what stopped the render."""
        if isinstance(error, DataError):
            return [part.fault(error, str(error))]
        if isinstance(error, UndefinedError):
            shape = shape_of_data(view)
            assert isinstance(shape, Record)  # noqa: S101 - a view is a mapping
            missing = [fault for p in self._parts for fault in review(p.name, p.spots, Names(shape.fields))[0]]
            return missing or [part.fault(error, "dữ liệu thiếu giá trị mà thẻ này cần")]
        fault = part.fault(error, "dữ liệu không cùng kiểu nên không so sánh được")
        if not fault.tag:
            raise error  # not from a tag: a bug of ours must not look like one of the user's
        return [fault]


def compile_template(
    data: bytes,
    name: str = "",
    *,
    shape: Shape | None = None,
    slots: Slots = Slots(),  # noqa: B008 - frozen
) -> Template:
    """Compile the .docx ``data``; ``name`` is what errors call it.

    With a ``shape`` tags must ask for something, and only for what is in it. Raises
    ``TemplateError`` with all faults of the template, ``WordError`` when the
    file itself is not safe or readable.
    """
    package = Package.open(data, name)
    sandbox, sheet = Sandbox(), _styles(package)
    names = Names(shape.fields) if isinstance(shape, Record) else Names({}, open=True)
    drafts: dict[str, Draft] = {}
    faults: list[TemplateFault] = []
    used: set[str] = set()
    for part in _parts(package):
        draft = drafts[part] = Draft(parse_xml(package.read(part), name, part), sandbox)
        if package.types[part].endswith(_PLAIN_PARTS):
            spot_plain(draft)
        else:
            safety.check_fields(name, part, draft.root)
            tidy(draft.root)
            spot_word(draft, sheet, slots)
        found, fields = review(part, draft.spots, names)
        faults += found
        used |= fields
    if drafts[package.main].root.tag != W + "document":
        raise WordError(name, f"{package.main}: không phải văn bản Word thường (có thể là dạng Strict Open XML)")
    if shape is not None and not used and not faults:
        faults = [TemplateFault("không có thẻ {{ … }} nào: đây không phải mẫu, dữ liệu sẽ không được in ra")]
    if faults:
        raise TemplateError(name, faults)
    sections = list(drafts[package.main].root.iter(W + "sectPr"))
    across = [each for each in sections if value(child(each, "pgSz"), "orient") == "landscape"]
    width = _text_width(sections[-1:])
    wide = _text_width(across[:1]) or width
    own = _text_width(sections[:1])
    already = taken(package, [draft.root for draft in drafts.values()], sheet)
    sites: list[Site] = []
    static: dict[str, Widths] = {}
    compiled = (compile_part(part, draft, slots, sheet, sites, static) for part, draft in drafts.items())
    parts = tuple(part for part in compiled if part is not None)
    laid = MappingProxyType(static)
    return Template(name, sheet, width, wide, own, laid, frozenset(used), package, parts, Sites(sites), already)


def _parts(package: Package) -> list[str]:
    """Name the parts tags may stand in, the document first."""
    others = [name for name in package.of_type(*_WORD_PARTS, *_PLAIN_PARTS) if name != package.main]
    return [package.main, *sorted(others, key=lambda name: (not name.startswith("word/"), name))]


def _styles(package: Package) -> StyleSheet:
    for part in package.of_type(".styles+xml"):
        return style_sheet(package.read(part), package.name, part)
    return StyleSheet({}, {})


def _text_width(sections: Sequence[Element]) -> int:
    section = next(iter(sections), None)
    size, margins = child(section, "pgSz"), child(section, "pgMar")
    width, *sides = (
        int(value(e, n) or 0) for e, n in ((size, "w"), (margins, "left"), (margins, "right"), (margins, "gutter"))
    )
    return width - sum(sides)
