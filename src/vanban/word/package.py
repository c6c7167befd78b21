"""A .docx as a checked, immutable zip, and deterministic zips out of it.

>>> write_package({"word/document.xml": b"<a/>", "[Content_Types].xml": b"<b/>"})[30:49]
b'[Content_Types].xml'
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field

from vanban.errors import WordError
from vanban.word import safety
from vanban.word.archive import Archive, Limits, Member, UnsafeError, read_members
from vanban.word.formats import format_of
from vanban.word.strict import is_strict, transitional

__all__ = ["Limits", "Package", "write_package"]

# A file written from scratch is written once and copied for ever after: it may take the time.
_BEST = 9
_SHORT = 4096
"""Bytes of a text that may be the same in the next file."""
_RELATIONS = "_rels/.rels"
_OTHERS = {"spreadsheetml": "đây là bảng tính Excel", "presentationml": "đây là tệp trình chiếu PowerPoint"}
"""What else is packed so, by the content type of its main part."""
_FIRST = (safety.CONTENT_TYPES, _RELATIONS)


@dataclass(frozen=True, eq=False)
class Package:
    """An opened .docx: every member checked once, then kept as its compressed bytes."""

    name: str
    main: str
    types: Mapping[str, str]
    foreign: tuple[safety.Foreign, ...]
    """Programs, objects and links found in a package that was opened only to be read."""
    _members: Mapping[str, Member]
    _frames: dict[tuple[str, ...], tuple[list[str], Archive]] = field(default_factory=dict)
    _last: dict[str, tuple[bytes, Member]] = field(default_factory=dict)
    _strict: bool = False
    """Whether its parts are read in other namespaces than they are written in."""

    @classmethod
    def open(
        cls,
        data: bytes,
        name: str = "",
        limits: Limits = Limits(),  # noqa: B008 - frozen
        *,
        only_to_read: bool = False,
    ) -> Package:
        """Check ``data`` and keep it; ``name`` is what errors call the file.

        Raises ``WordError`` for anything but a plain, unencrypted .docx within
        ``limits``, without macros, embedded programs, entity declarations or
        relationships that load something from outside (hyperlinks may stay);
        ``only_to_read`` takes macros, programs and relationships for ``foreign``.
        """
        if form := format_of(data):
            raise WordError(name, f"tệp .{form}, không phải .docx; hãy mở bằng Word hay LibreOffice, lưu thành .docx")
        try:
            members = {member.name: member for member in read_members(data, limits)}
            relations: dict[str, str] = {}
            foreign: list[safety.Foreign] = []
            names = tuple(members)
            if safety.CONTENT_TYPES not in members:
                raise UnsafeError(f"thiếu {safety.CONTENT_TYPES}; tệp không phải văn bản Word")
            types: dict[str, str] = {}
            for member in members.values():
                # Every member is inflated once, here, so the sizes that passed the limits are true of what we copy.
                part = member.unpack()
                safety.check_text(name, member.name, part, limits)
                if member.name == safety.CONTENT_TYPES:
                    types = safety.content_types(name, part, names)
                elif member.name.endswith(".rels"):
                    targets, found = safety.relations(name, member.name, part)
                    foreign += found
                    relations = targets if member.name == _RELATIONS else relations
        except UnsafeError as error:
            raise WordError(name, str(error)) from None
        main = safety.main_part(name, relations, names)
        if other := next((words for part, words in _OTHERS.items() if part in types.get(main, "")), ""):
            raise WordError(name, f"{other}, không phải tệp Word")
        foreign += safety.foreign_types(types)
        if foreign and not only_to_read:
            raise WordError(name, foreign[0].reason)
        strict = only_to_read and is_strict(members[main].unpack())
        return cls(name, main, types, tuple(foreign), members, _strict=strict)

    @property
    def relations(self) -> str:
        """The member that holds the document's relationships, whether it is there or not."""
        folder, _, file = self.main.rpartition("/")
        return f"{folder}/_rels/{file}.rels".lstrip("/")

    @property
    def names(self) -> tuple[str, ...]:
        """The members, in the package's own order."""
        return tuple(self._members)

    def of_type(self, *endings: str) -> tuple[str, ...]:
        """Name the parts whose content type ends so (``"header+xml"``)."""
        return tuple(name for name, kind in self.types.items() if kind.endswith(endings))

    def read(self, name: str) -> bytes:
        """Inflate one member; ``KeyError`` when there is none of that name."""
        data = self._members[name].unpack()
        return transitional(data) if self._strict and name.endswith((".xml", ".rels")) else data

    def with_parts(self, parts: Mapping[str, bytes], without: Collection[str] = ()) -> bytes:
        """Give the .docx with ``parts`` replaced or added; every other member is copied as it lies or left out."""
        packed = [Member.pack(name, [parts[name]]) for name in _ordered(parts)]
        others = self._others({*parts, *without})
        if safety.CONTENT_TYPES in parts:
            return Archive().close([packed[0], *others, *packed[1:]])
        return Archive().close([*others, *packed])

    def filled(self, parts: Mapping[str, list[bytes]]) -> bytes:
        """Give the .docx with members of it replaced by texts in pieces, as often as wanted: the rest is laid out once.

        A short text that is the same as the last time (a header) is not compressed again.
        """
        key = tuple(parts)
        frame = self._frames.get(key)
        if frame is None:
            frame = self._frames[key] = _ordered(parts), Archive().add(self._others(parts))
        order, fixed = frame
        return fixed.close([self._packed(name, parts[name]) for name in order])

    def _packed(self, name: str, pieces: list[bytes]) -> Member:
        if len(pieces) > 1 or len(pieces[0]) > _SHORT:
            return Member.pack(name, pieces)
        last = self._last.get(name)
        if last is None or last[0] != pieces[0]:
            last = self._last[name] = pieces[0], Member.pack(name, pieces)
        return last[1]

    def _others(self, parts: Collection[str]) -> list[Member]:
        return [self._members[name] for name in _ordered(self._members) if name not in parts]


def write_package(parts: Mapping[str, bytes | Iterable[bytes]]) -> bytes:
    """Write a package from scratch, the same bytes for the same parts in any order; a long part comes in pieces."""
    given = ((name, parts[name]) for name in _ordered(parts))
    return Archive().close(
        Member.pack(name, [part] if isinstance(part, bytes) else part, _BEST) for name, part in given
    )


def _ordered(parts: Mapping[str, object]) -> list[str]:
    """Sort part names, those a reader wants first in front."""
    return [name for name in _FIRST if name in parts] + sorted(name for name in parts if name not in _FIRST)
