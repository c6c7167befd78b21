"""YAML (and JSON, which is YAML) as nodes.

Built from the parser's events, a level below PyYAML's ``compose``: nesting is
counted before it can exhaust the stack, and a bomb of aliases is refused
before it is built. Every scalar is text (no Norway, no octal, no sexagesimal);
the model gives types.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import yaml

from vanban.chu.text import nfc, slug
from vanban.inputs.nodes import Entry, Fault, Node, Path, Place, RefusalError, entries, items
from vanban.inputs.source import Source
from vanban.inputs.syntax import syntax_fault

MAX_NODES = 100_000
MAX_DEPTH = 50

_LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
_NOTHING = {"", "~", "null", "Null", "NULL"}
_YAML = "tag:yaml.org,2002:"
_CORE_TAGS = {None, "!", *(_YAML + name for name in ("str", "int", "float", "bool", "null", "timestamp", "seq", "map"))}
_NEEDS_QUOTES = re.compile(r"^$|^[-?:,\[\]{}#&*!|>'\"%@`]|:(?:\s|$)|\s#|\n")
_INVISIBLE = re.compile("[\u200b\ufeff]")


def read_nodes(source: Source) -> tuple[Node | None, tuple[Fault, ...]]:
    """Give the one document of ``source`` (``None`` if it cannot be read) and all that is wrong with its form."""
    reader = _Reader(source)
    try:
        return reader.document(), tuple(reader.faults)
    except RefusalError as refusal:
        return None, (*reader.faults, refusal.fault)
    except yaml.YAMLError as error:
        return None, (*reader.faults, syntax_fault(error, source))


class _Reader:
    def __init__(self, source: Source) -> None:
        self.source = source
        self.events: Iterator[Any] = iter(yaml.parse(source.text, _LOADER))
        self.faults: list[Fault] = []
        self.anchors: dict[str, Node | None] = {}  # None: begun and not ended
        self.count = 0

    def document(self) -> Node:
        """Read the whole stream: one document, and a group at its top; else ``RefusalError``."""
        next(self.events)  # the stream's start
        if isinstance(next(self.events), yaml.StreamEndEvent):
            raise RefusalError(self.source.place(0), "tệp chỉ có chú thích, chưa có dữ liệu")
        top = self.node(next(self.events), (), 1)
        next(self.events)  # the document's end
        if isinstance(after := next(self.events), yaml.DocumentStartEvent):
            raise RefusalError(self.place(after), "tệp có nhiều văn bản (dấu “---”); mỗi tệp chỉ một văn bản")
        if top.value is None:
            raise RefusalError(self.source.place(0), "tệp chưa có dữ liệu")
        if not isinstance(top.value, dict):
            what = "một danh sách" if isinstance(top.value, tuple) else "một câu"
            raise RefusalError(top.place, f"tệp phải gồm các dòng “tên mục: nội dung”, đây lại là {what}")
        return replace(top, place=self.source.place(0))  # what a paper lacks, it lacks from its first line

    def place(self, event: Any) -> Place:
        return self.source.place(event.start_mark.index)

    def node(self, event: Any, path: Path, depth: int) -> Node:
        """Read the node that ``event`` begins."""
        place = self.place(event)
        if isinstance(event, yaml.AliasEvent):
            return self.alias(str(event.anchor), place)
        self.grow(1, place)
        if depth > MAX_DEPTH:
            raise RefusalError(place, f"các mục lồng nhau quá sâu (trên {MAX_DEPTH} cấp)")
        if event.tag not in _CORE_TAGS:
            self.faults.append(Fault(place, f"không dùng thẻ kiểu “{event.tag.replace(_YAML, '!!')}” ở đây", path))
        if event.anchor:
            self.anchors[event.anchor] = None
        if isinstance(event, yaml.ScalarEvent):
            node = Node(place, _text(event), quoted=event.style == '"' and not _NEEDS_QUOTES.search(event.value))
        elif isinstance(event, yaml.SequenceStartEvent):
            node = self.sequence(place, path, depth)
        else:
            node = self.mapping(place, path, depth)
        if event.anchor:
            self.anchors[event.anchor] = node
        return node

    def sequence(self, place: Place, path: Path, depth: int) -> Node:
        found: list[Node] = []
        while not isinstance(event := next(self.events), yaml.SequenceEndEvent):
            found.append(self.node(event, (*path, len(found)), depth + 1))
        return Node(place, tuple(found), 1 + sum(node.size for node in found))

    def mapping(self, place: Place, path: Path, depth: int) -> Node:
        found: dict[str, Entry] = {}
        merged: dict[str, Entry] = {}
        while not isinstance(event := next(self.events), yaml.MappingEndEvent):
            key = self.node(event, path, depth + 1)
            name = nfc(key.value).strip() if isinstance(key.value, str) else ""
            field = slug(name) or name
            datum = self.node(next(self.events), (*path, field), depth + 1)
            # In JSON all is quoted; the quotes are the clerk's own only behind a bare name.
            datum = replace(datum, quoted=False) if datum.quoted and getattr(event, "style", None) else datum
            entry = Entry(name, key.place, datum)
            if name == "<<" and not event.style:
                merged = {**self.merged(entry.node), **merged}
            elif not name:
                self.faults.append(Fault(self.place(event), "trước dấu hai chấm phải là tên mục", path))
            elif earlier := found.get(field):
                self.faults.append(Fault(entry.place, _twice(entry, earlier), (*path, field)))
            else:
                found[field] = entry
        found = {**merged, **found}  # a group's own data win over what it merges
        return Node(place, found, 1 + sum(entry.node.size for entry in found.values()))

    def merged(self, node: Node) -> dict[str, Entry]:
        """Give what a ``<<`` brings in: the data of a group, or of several, the first winning."""
        groups = items(node) or (node,)
        for group in groups:
            if not isinstance(group.value, dict):
                self.faults.append(Fault(group.place, "sau “<<” phải là một nhóm thông tin đã đặt tên, như “*chung”"))
        return {field: entry for group in reversed(groups) for field, entry in entries(group).items()}

    def alias(self, name: str, place: Place) -> Node:
        """Give the node that was named; its data stay where they were written."""
        node = self.anchors.get(name)
        if node is None:
            begun = f"“*{name}” gọi lại chính nhóm đang chứa nó"
            never = f"chưa có “&{name}” nào để “*{name}” gọi lại; nếu là chữ của câu thì đặt cả câu trong dấu nháy kép"
            raise RefusalError(place, begun if name in self.anchors else never)
        self.grow(node.size, place)
        return node

    def grow(self, size: int, place: Place) -> None:
        """Count what the reading would hold with every alias written out."""
        self.count += size
        if self.count > MAX_NODES:
            raise RefusalError(place, f"tệp có quá nhiều mục (trên {MAX_NODES}, kể cả các chỗ “*” gọi lại)")


def _text(event: Any) -> str | None:
    """Give a scalar's text; an unquoted nothing is nothing, a quoted one is text."""
    if not event.style and event.tag in (None, _YAML + "null") and event.value in _NOTHING:
        return None
    return _INVISIBLE.sub("", event.value)


def _twice(entry: Entry, earlier: Entry) -> str:
    line, column = earlier.place.order
    other = f" với tên “{earlier.name}”" if earlier.name != entry.name else ""
    return f"mục “{entry.name}” đã ghi ở dòng {line}, cột {column}{other}; chỉ giữ một"
