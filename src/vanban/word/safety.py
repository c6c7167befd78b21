"""What a .docx may carry beside its text: entities, programs, foreign objects, links that load by themselves.

Entities and absurd sizes are refused always. Programs, objects and links are
``Foreign``: refused where a file is to be written or filled, told of where one
is only read, because nothing here runs or fetches them.
"""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator, Mapping
from typing import Literal, NamedTuple

from lxml.etree import _Element as Element

from vanban.errors import WordError
from vanban.word.archive import Limits
from vanban.word.wordml import W, parse_xml

CONTENT_TYPES = "[Content_Types].xml"
_CT = "{http://schemas.openxmlformats.org/package/2006/content-types}"

_MACRO_NAMES = ("vbaproject.bin", "vbadata.xml")
_MACRO_TYPES = ("macroenabled", "vbaproject", "vbadata")
_FOREIGN_TYPES = ("oleobject", "activex")
_FETCHING = re.compile(r"\b(DDE(?:AUTO)?|INCLUDE(?:TEXT|PICTURE)?|LINK|IMPORT|DATABASE|RD)\b", re.IGNORECASE)
_FOREIGN_RELATIONS = {"oleobject", "control", "activexcontrolbinary", "afchunk"}


class Foreign(NamedTuple):
    """What is no text of the paper: what it is, and how it is told of where it is refused."""

    kind: Literal["macro", "object", "link"]
    reason: str


def check_text(path: str, part: str, data: bytes, limits: Limits) -> None:
    """Refuse (``WordError``) entity declarations and absurdly many elements in one part, whatever its encoding."""
    plain = data.replace(b"\0", b"")  # so UTF-16 hides nothing
    if b"<!DOCTYPE" in plain or b"<!ENTITY" in plain:
        raise WordError(path, f"{part}: có khai báo DOCTYPE hoặc ENTITY")
    if data.count(b"<") > limits.elements:
        raise WordError(path, f"{part}: có quá {limits.elements} phần tử")


def content_types(path: str, data: bytes, names: tuple[str, ...]) -> dict[str, str]:
    """Read the package's list of content types: part → type, lower case."""
    root = parse_xml(data, path, CONTENT_TYPES)
    endings = {str(e.get("Extension", "")).lower(): str(e.get("ContentType", "")) for e in root.iter(_CT + "Default")}
    overrides = {str(e.get("PartName", "")).lower(): str(e.get("ContentType", "")) for e in root.iter(_CT + "Override")}
    return {
        name: overrides.get("/" + name.lower(), endings.get(name.rpartition(".")[2].lower(), "")).lower()
        for name in names
    }


def foreign_types(types: Mapping[str, str]) -> Iterator[Foreign]:
    """Find macros and foreign objects by name and content type."""
    for name, kind in types.items():
        if name.lower().endswith(_MACRO_NAMES) or any(word in kind for word in _MACRO_TYPES):
            yield Foreign("macro", f"{name}: có macro")
        if "/activex/" in name.lower() or any(word in kind for word in _FOREIGN_TYPES):
            yield Foreign("object", f"{name}: có đối tượng nhúng (OLE, ActiveX)")


def relations(path: str, part: str, data: bytes) -> tuple[dict[str, str], list[Foreign]]:
    """Read a part's relationships: type's last word → target part, and those that load programs or other files."""
    folder = posixpath.dirname(posixpath.dirname(part))
    targets: dict[str, str] = {}
    foreign: list[Foreign] = []
    for relation in parse_xml(data, path, part):
        if not isinstance(relation.tag, str):
            continue
        kind = str(relation.get("Type", "")).rpartition("/")[2]
        target = str(relation.get("Target", ""))
        if kind.lower() in _FOREIGN_RELATIONS:
            foreign.append(Foreign("object", f"{part}: có đối tượng nhúng ({kind})"))
        elif str(relation.get("TargetMode", "")).lower() == "external":
            if kind != "hyperlink":
                foreign.append(Foreign("link", f"{part}: có liên kết ra ngoài ({kind}: {target})"))
        else:
            targets[kind] = (
                target.lstrip("/") if target.startswith("/") else posixpath.normpath(f"{folder}/{target}").lstrip("/")
            )
    return targets, foreign


def check_fields(path: str, part: str, root: Element) -> None:
    """Refuse (``WordError``) fields that fetch from outside when a paper is opened.

    Word may have split an instruction over runs.
    """
    instructions = [str(field.get(W + "instr", "")) for field in root.iter(W + "fldSimple")]
    instructions += ["".join(text.text or "" for text in p.iter(W + "instrText")) for p in root.iter(W + "p")]
    for instruction in instructions:
        if found := _FETCHING.search(instruction):
            raise WordError(path, f"{part}: có trường lấy nội dung từ bên ngoài ({found[1].upper()})")


def main_part(path: str, relations: Mapping[str, str], names: tuple[str, ...]) -> str:
    """Name the part that is the document, else ``WordError``; ``relations`` are the package's own."""
    main = relations.get("officeDocument", "")
    if main not in names:
        raise WordError(path, "thiếu phần nội dung chính (officeDocument); tệp không phải văn bản Word")
    return main
