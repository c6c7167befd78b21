"""A package whose parts are being changed: each parsed once, new ones declared and related to the document."""

from __future__ import annotations

from lxml import etree
from lxml.etree import _Element as Element

from vanban.errors import WordError
from vanban.word.package import Package
from vanban.word.safety import CONTENT_TYPES
from vanban.word.wordml import W, child, parse_xml, value

R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_RELATIONS = "{http://schemas.openxmlformats.org/package/2006/relationships}"
_TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"
_KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_WML = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_STORIES = ("main+xml", "header+xml", "footer+xml", "footnotes+xml", "endnotes+xml", "comments+xml")


class Editable:
    """The parts of one .docx, on their way to another."""

    def __init__(self, data: bytes, name: str = "") -> None:
        """Open ``data``; ``WordError`` for what is no safe .docx, and for a signed one, whose signature would break."""
        self.package = Package.open(data, name)
        self.main = self.package.main
        self._trees: dict[str, Element] = {}
        if any(part.startswith("_xmlsignatures/") for part in self.package.names):
            raise WordError(name, "tệp đã ký số, sửa vào thì chữ ký mất hiệu lực; hãy dùng bản chưa ký")
        if child(self.document, "body") is None:
            raise WordError(name, f"{self.main}: không phải văn bản Word thường")

    @property
    def document(self) -> Element:
        """The root of the document's own part."""
        return self.tree(self.main)

    def tree(self, part: str) -> Element:
        """Give a part's root, to be changed in place; ``KeyError`` when there is no such part."""
        if part not in self._trees:
            self._trees[part] = parse_xml(self.package.read(part), self.package.name, part)
        return self._trees[part]

    def related(self, kind: str) -> str:
        """Name the part that the document has of a kind ("comments"); empty when it has none."""
        return next((self._target(each) for each in self._relations if str(each.get("Type")).endswith(f"/{kind}")), "")

    def part_of(self, relation: str) -> str:
        """Name the part that a relationship's id leads to."""
        return next((self._target(each) for each in self._relations if each.get("Id") == relation), "")

    def add(self, kind: str, root: Element) -> str:
        """Add a part of a kind and give the id the document knows it by."""
        folder = self.main.rpartition("/")[0]
        taken = {name.lower() for name in (*self.package.names, *self._trees)}
        paths = (f"{folder}/{kind}{number or ''}.xml".lstrip("/") for number in range(len(taken) + 1))
        part = next(path for path in paths if path.lower() not in taken)
        self._trees[part] = root
        types = self.tree(CONTENT_TYPES)
        etree.SubElement(types, f"{_TYPES}Override", PartName=f"/{part}", ContentType=f"{_WML}.{kind}+xml")
        relations = self._relations
        ids = {each.get("Id") for each in relations}
        relation = next(name for number in range(len(ids) + 1) if (name := f"vanban{number + 1}") not in ids)
        etree.SubElement(
            relations, f"{_RELATIONS}Relationship", Id=relation, Type=f"{_KINDS}/{kind}", Target=f"/{part}"
        )
        return relation

    @property
    def stories(self) -> tuple[str, ...]:
        """The parts that hold text."""
        return self.package.of_type(*_STORIES)

    @property
    def opened(self) -> tuple[Element, ...]:
        """The roots of the parts that may have been changed."""
        return tuple(self._trees.values())

    def free_id(self) -> int:
        """Give a number above every ``w:id`` of its texts."""
        read, name = self.package.read, self.package.name
        others = (parse_xml(read(part), name, part) for part in self.stories if part not in self._trees)
        ids = (str(e.get(W + "id")) for root in (*self.opened, *others) for e in root.iter(W + "*"))
        return max((int(number) for number in ids if number.isdecimal()), default=0) + 1

    def data(self) -> bytes:
        """Give the .docx as it is now: the same changes, the same bytes."""
        write = etree.tostring
        parts = {name: write(tree, encoding="UTF-8", standalone=True) for name, tree in self._trees.items()}
        return self.package.with_parts(parts)

    @property
    def _relations(self) -> Element:
        folder, _, file = self.main.rpartition("/")
        path = f"{folder}/_rels/{file}.rels".lstrip("/")
        if path not in self.package.names and path not in self._trees:
            self._trees[path] = etree.XML(f'<Relationships xmlns="{_RELATIONS[1:-1]}"/>')
        return self.tree(path)

    def _target(self, relation: Element) -> str:
        target = str(relation.get("Target", ""))
        folder = self.main.rpartition("/")[0]
        return target.lstrip("/") if target.startswith("/") else f"{folder}/{target}".lstrip("/")


def reference(section: Element | None, kind: str) -> str:
    """Give the id of a section's own default header or footer."""
    for each in () if section is None else section.iterfind(f"{W}{kind}Reference"):
        if value(each, "type") in ("", "default"):
            return str(each.get(f"{R}id", ""))
    return ""
