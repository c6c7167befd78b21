"""From a .docx to a ``Document``: what a reader sees, in millimetres and points.

The package is checked before anything in it is parsed (sizes, members,
DOCTYPE, programs); then styles, lists, theme and settings are read once and
every block is resolved against them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from lxml.etree import _Element as Element

from vanban.errors import WordError
from vanban.word.blocks import BlockReader, Where
from vanban.word.cascade import Cascade
from vanban.word.chart import Chart
from vanban.word.chart_reading import read_chart
from vanban.word.document import Block, Document, Place, Properties, Run, Settings, StyleInfo
from vanban.word.numbering import Numbering
from vanban.word.package import Package
from vanban.word.properties import is_on, whole
from vanban.word.sections import read_body
from vanban.word.theme import Theme, read_theme
from vanban.word.wordml import W, child, parse_xml, value, w_names

_RELATIONSHIP = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
_DC = "{http://purl.org/dc/elements/1.1/}"
_CP = "{http://schemas.openxmlformats.org/package/2006/metadata/core-properties}"
_CHANGES = w_names("ins del moveFrom moveTo pPrChange rPrChange tblPrChange sectPrChange numberingChange")
_NOTES = {"footnotes": "chú thích cuối trang", "endnotes": "chú thích cuối bài"}
_LINKS = {"text1": "t1", "background1": "bg1", "text2": "t2", "background2": "bg2"}


def open_document(data: bytes | Path, name: str = "", *, only_to_read: bool = False) -> Document:
    """Read a .docx; ``name`` is what errors call the file (a path brings its own).

    Raises ``WordError`` for anything but a readable, safe .docx, and ``OSError``
    as the system gives it when a path cannot be read. A file that is
    ``only_to_read`` may hold macros, objects and links: they are left alone and
    named in ``Document.foreign``.
    """
    if isinstance(data, Path):
        name = name or str(data)
        data = data.read_bytes()
    return _Reader(Package.open(data, name, only_to_read=only_to_read)).document()


class _Reader:
    def __init__(self, package: Package) -> None:
        self.package = package
        self.relations = self._relations()
        settings = self._part("settings")
        self.settings = _settings(settings)
        theme = self._part("theme")
        self.theme = None if theme is None else self._theme(theme, settings)
        self.numbering = Numbering(self._part("numbering"))
        self.cascade = Cascade(self._part("styles"), self.theme, self.numbering)

    def document(self) -> Document:
        package, main = self.package, self.package.main
        root = parse_xml(package.read(main), package.name, main)
        body = child(root, "body")
        if root.tag != W + "document" or body is None:
            raise WordError(package.name, f"{main}: không phải văn bản Word thường (có thể là dạng Strict Open XML)")
        notes, parts = list(self._notes()), self.parts()
        stories = (root, *(part for _, part in parts.values()), *map(self._part, _NOTES))
        blocks, sections = read_body(body, main, self.reader(), parts, self.reader)
        return Document(
            name=package.name,
            blocks=blocks,
            sections=sections,
            styles=self._styles(),
            properties=self._properties(),
            settings=self.settings,
            language=self.cascade.language,
            foreign=frozenset(found.kind for found in package.foreign),
            signed=any(part.startswith("_xmlsignatures/") for part in package.names),
            notes=tuple(block for _, _, blocks in notes for block in blocks),
            revisions=any(next(story.iter(*_CHANGES), None) is not None for story in stories if story is not None),
            comments=any(kind == "comments" for kind, _ in self.relations.values()),
            footnotes={number: blocks for kind, number, blocks in notes if kind == "footnotes"},
            _media=self._media,
            _chart=self._chart,
        )

    def reader(self) -> BlockReader:
        """Begin to read a part."""
        return BlockReader(self.cascade, self.numbering, self.settings)

    def parts(self) -> Mapping[str, tuple[str, Element]]:
        """Give the headers and footers by the ids sections name them by: part and root."""
        wanted = {rid: part for rid, (kind, part) in self.relations.items() if kind in ("header", "footer")}
        read = self.package.read
        return {rid: (part, parse_xml(read(part), self.package.name, part)) for rid, part in wanted.items()}

    def _relations(self) -> dict[str, tuple[str, str]]:
        """Give the document's relationships by id: the type's last word, and the part if there is one."""
        folder, rels = self.package.main.rpartition("/")[0], self.package.relations
        found: dict[str, tuple[str, str]] = {}
        if rels not in self.package.names:
            return found
        for element in parse_xml(self.package.read(rels), self.package.name, rels).iter(_RELATIONSHIP):
            target = str(element.get("Target", ""))
            part = target.lstrip("/") if target.startswith("/") else _joined(folder, target)
            if part in self.package.names:
                found[str(element.get("Id", ""))] = (str(element.get("Type", "")).rpartition("/")[2], part)
        return found

    def _part(self, kind: str) -> Element | None:
        """Parse the part of a type, if there is one."""
        for found, part in self.relations.values():
            if found == kind:
                return parse_xml(self.package.read(part), self.package.name, part)
        return None

    def _theme(self, root: Element, settings: Element | None) -> Theme:
        mapping = child(settings, "clrSchemeMapping")
        named = {name: value(mapping, short) for name, short in _LINKS.items() if value(mapping, short)}
        return read_theme(root, self.settings.theme_lang, named)

    def _styles(self) -> dict[str, StyleInfo]:
        reader, cascade = self.reader(), self.cascade
        found: dict[str, StyleInfo] = {}
        for style in cascade.styles():
            base = cascade.base(style.id if style.type == "paragraph" else "")
            direct = {"style": style.id} if style.type == "character" else {}
            look = Run("", **cascade.run(base, direct).fields)
            above = cascade.style(style.type, style.based_on)
            found[style.name] = StyleInfo(
                style.name, style.id, style.type, above.name if above else "", look,
                reader.empty_paragraph(base) if style.type == "paragraph" else None, style.aliases,
            )  # fmt: skip
        return found

    def _properties(self) -> Properties:
        for part in self.package.of_type("core-properties+xml"):
            root = parse_xml(self.package.read(part), self.package.name, part)
            names = (
                _DC + "title",
                _DC + "creator",
                _DC + "language",
                _DC + "subject",
                _CP + "keywords",
                _CP + "category",
            )
            return Properties(*((root.findtext(name) or "").strip() for name in names))
        return Properties()

    def _media(self, relation: str) -> bytes:
        kind, part = self.relations.get(relation, ("", ""))
        return self.package.read(part) if kind == "image" else b""

    def _chart(self, relation: str) -> Chart | None:
        kind, part = self.relations.get(relation, ("", ""))
        return read_chart(self.package.read(part), self.package.name, part) if kind == "chart" else None

    def _notes(self) -> Iterator[tuple[str, str, tuple[Block, ...]]]:
        """Read footnotes and endnotes: the sort, the id, the blocks."""
        for kind, title in _NOTES.items():
            root = self._part(kind)
            for note in () if root is None else root:
                if value(note, "type") in ("", "normal"):
                    number = value(note, "id")
                    where = Where(Place(f"word/{kind}.xml", ""), f"{title} {number}, ")
                    yield kind, number, self.reader().blocks(iter(note), where, [0, 0])


def _joined(folder: str, target: str) -> str:
    path = f"{folder}/{target}".lstrip("/").split("/")
    while ".." in path[1:]:
        at = path.index("..", 1)
        del path[at - 1 : at + 1]
    return "/".join(part for part in path if part != ".")


def _settings(root: Element | None) -> Settings:
    def flag(holder: Element | None, name: str) -> bool:
        found = child(holder, name)
        return found is not None and is_on(found)

    compat = child(root, "compat")
    modes = () if compat is None else compat.iterfind(W + "compatSetting")
    mode = next((value(e) for e in modes if value(e, "name") == "compatibilityMode"), "")
    return Settings(
        no_html_spacing=flag(compat, "doNotUseHTMLParagraphAutoSpacing"),
        even_and_odd=flag(root, "evenAndOddHeaders"),
        mirror_margins=flag(root, "mirrorMargins"),
        gutter_at_top=flag(root, "gutterAtTop"),
        compatibility=whole(mode),
        theme_lang=value(child(root, "themeFontLang")),
    )
