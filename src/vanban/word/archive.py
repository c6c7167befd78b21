"""Zip archives whose members stay compressed, read with limits and written the same every time.

Only this module inflates or deflates. A ``Member`` is the compressed bytes of
one file with its checksum and size; an ``Archive`` is an immutable, already
laid out stretch of zip to which members are added by joining bytes.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from io import BytesIO
from itertools import islice
from typing import NamedTuple
from zipfile import BadZipFile, ZipFile, ZipInfo

# Level 3 costs 2-4 % more bytes than zlib's own choice (6) and is half again as fast.
LEVEL = 3

_RAW = -zlib.MAX_WBITS
_LOCAL = struct.Struct("<4s5H3L2H")
_KNOWN = struct.Struct("<4H3L2H")
"""What the directory repeats of a member's own header: flags, method, time, date, checksum, sizes, lengths of names."""
_END = struct.Struct("<4s4H2LH")
_VERSION = struct.pack("<H", 20)
_IN_FRONT, _IN_DIRECTORY = b"PK\3\4" + _VERSION, b"PK\1\2" + 2 * _VERSION
_NO_COMMENT = bytes(10)
"""Nor attributes, nor another disk."""
_UTF8_NAME = 0x800
_ENCRYPTED = 0x1
_NEW_YEAR_1980 = 0x21  # the earliest date zip can tell; no clock may change our bytes
_STORED, _DEFLATED = 0, 8
_PIECES = 2048
"""Pieces that are joined before they are compressed: a long text is never there twice."""


class UnsafeError(ValueError):
    """The bytes are not an archive we are willing to open; the text is a reason in Vietnamese."""


@dataclass(frozen=True)
class Limits:
    """How big an archive may be (bytes are uncompressed; ``ratio`` counts only above ``ratio_floor`` bytes)."""

    members: int = 2_000
    total: int = 200_000_000
    single: int = 100_000_000
    ratio: int = 200
    ratio_floor: int = 1_000_000
    elements: int = 3_000_000


class Member(NamedTuple):
    """One file of an archive, compressed: ``raw`` is its bytes as they stand in the zip."""

    name: str
    method: int
    crc: int
    size: int
    raw: bytes

    @classmethod
    def pack(cls, name: str, pieces: Iterable[bytes], level: int = LEVEL) -> Member:
        """Compress a file's ``pieces``, as they come."""
        if isinstance(pieces, list) and len(pieces) <= _PIECES:
            data = b"".join(pieces)
            return cls(name, _DEFLATED, zlib.crc32(data), len(data), deflate(data, level))
        compressor = zlib.compressobj(level, wbits=_RAW)
        crc, size, raw = 0, 0, []
        coming = iter(pieces)
        while some := list(islice(coming, _PIECES)):
            data = b"".join(some)
            crc, size = zlib.crc32(data, crc), size + len(data)
            raw.append(compressor.compress(data))
        return cls(name, _DEFLATED, crc, size, b"".join((*raw, compressor.flush())))

    def unpack(self) -> bytes:
        """Give the uncompressed bytes; ``UnsafeError`` when size or checksum are not what the directory says."""
        data = self.raw if self.method == _STORED else inflate(self.raw, self.size)
        if len(data) != self.size or zlib.crc32(data) != self.crc:
            raise UnsafeError(f"{self.name}: kích thước hoặc mã kiểm tra không đúng với mục lục của tệp")
        return data


def deflate(data: bytes, level: int = LEVEL) -> bytes:
    """Compress to a raw deflate stream."""
    return zlib.compress(data, level, _RAW)


def inflate(raw: bytes, size: int) -> bytes:
    """Decompress a raw deflate stream, giving up one byte after ``size``; ``UnsafeError`` where it is broken."""
    try:
        return zlib.decompressobj(_RAW).decompress(raw, size + 1)
    except zlib.error:
        raise UnsafeError("dữ liệu nén bị hỏng") from None


def read_members(data: bytes, limits: Limits) -> list[Member]:
    """List an archive's files in its own order, judged by the directory alone: nothing is inflated.

    Raises ``UnsafeError`` for what is no zip, for encryption, for names that
    leave the archive or clash, for overlapping members and beyond ``limits``.
    """
    try:
        with ZipFile(BytesIO(data)) as file:
            infos = file.infolist()
    except (BadZipFile, ValueError, struct.error, OverflowError, NotImplementedError):
        if data.startswith(b"\xd0\xcf\x11\xe0"):
            raise UnsafeError("tệp .doc kiểu cũ hoặc tệp đặt mật khẩu; hãy lưu lại thành .docx") from None
        raise UnsafeError("không phải tệp .docx, hoặc tệp bị cắt cụt") from None
    _check_sizes(infos, limits)
    members, seen, free = [], set[str](), 0
    for info in sorted(infos, key=lambda info: info.header_offset):
        start = _data_start(data, info)
        if info.header_offset < free or start + info.compress_size > len(data):
            raise UnsafeError(f"{info.filename}: các mục trong tệp chồng lên nhau hoặc vượt ra ngoài tệp")
        free = start + info.compress_size
        if info.is_dir():
            continue
        _check_name(info.filename, seen)
        raw = data[start:free]
        members.append(Member(info.filename, info.compress_type, info.CRC, info.file_size, raw))
    return members


def _check_sizes(infos: list[ZipInfo], limits: Limits) -> None:
    if len(infos) > limits.members:
        raise UnsafeError(f"có {len(infos)} mục, quá giới hạn {limits.members}")
    if sum(info.file_size for info in infos) > limits.total:
        raise UnsafeError(f"giải nén ra quá {limits.total} byte")
    for info in infos:
        if info.flag_bits & _ENCRYPTED:
            raise UnsafeError(f"{info.filename}: mục bị mã hoá")
        if info.compress_type not in (_STORED, _DEFLATED):
            raise UnsafeError(f"{info.filename}: kiểu nén lạ ({info.compress_type})")
        if info.file_size > limits.single:
            raise UnsafeError(f"{info.filename}: giải nén ra quá {limits.single} byte")
        if info.file_size > max(limits.ratio_floor, limits.ratio * info.compress_size):
            raise UnsafeError(f"{info.filename}: tỷ lệ nén quá {limits.ratio} lần, có thể là tệp phá hoại")


def _check_name(name: str, seen: set[str]) -> None:
    if "\\" in name or ":" in name or name.startswith("/") or {"", ".", ".."} & set(name.split("/")):
        raise UnsafeError(f"{name}: tên mục trỏ ra ngoài tệp")
    # Part names of a package are equal when they differ in case only.
    if name.casefold() in seen:
        raise UnsafeError(f"{name}: tên mục bị lặp")
    seen.add(name.casefold())


def _data_start(data: bytes, info: ZipInfo) -> int:
    header = data[info.header_offset : info.header_offset + _LOCAL.size]
    if len(header) < _LOCAL.size or not header.startswith(b"PK\3\4"):
        raise UnsafeError(f"{info.filename}: mục lục của tệp không khớp với nội dung")
    name_length, extra_length = _LOCAL.unpack(header)[-2:]
    return info.header_offset + _LOCAL.size + int(name_length) + int(extra_length)


@dataclass(frozen=True)
class Archive:
    """The beginning of a zip: the members so far, laid out, and their directory."""

    body: bytes = b""
    directory: bytes = b""
    count: int = 0

    def add(self, members: Iterable[Member]) -> Archive:
        """Give the archive with ``members`` appended."""
        bodies, entries, count = self._lay_out(members)
        return Archive(b"".join(bodies), b"".join(entries), count)

    def close(self, members: Iterable[Member] = ()) -> bytes:
        """Give the finished zip, with ``members`` as its last."""
        bodies, entries, count = self._lay_out(members)
        start, size = sum(map(len, bodies)), sum(map(len, entries))
        return b"".join((*bodies, *entries, _END.pack(b"PK\5\6", 0, 0, count, count, size, start, 0)))

    def _lay_out(self, members: Iterable[Member]) -> tuple[list[bytes], list[bytes], int]:
        """Give the stretches of the body, those of the directory, and the number of members."""
        bodies, entries, offset, count = [self.body], [self.directory], len(self.body), self.count
        for member in members:
            name = member.name.encode()
            flags = 0 if member.name.isascii() else _UTF8_NAME
            known = _KNOWN.pack(
                flags, member.method, 0, _NEW_YEAR_1980, member.crc, len(member.raw), member.size, len(name), 0
            )
            entries += _IN_DIRECTORY, known, _NO_COMMENT, offset.to_bytes(4, "little"), name
            bodies += _IN_FRONT, known, name, member.raw
            offset += _LOCAL.size + len(name) + len(member.raw)
            count += 1
        return bodies, entries, count
