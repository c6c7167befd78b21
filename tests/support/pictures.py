"""Small real pictures."""

from __future__ import annotations

import struct
import zlib
from base64 import b64decode

JPEG = b64decode(
    "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABsSFBcUERsXFhceHBsgKEIrKCUlKFE6PTBCYFVlZF9VXVtqeJmBanGQc1tdhbWGkJ6j"
    "q62rZ4C8ybqmx5moq6T/wAALCAAIABABAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAAP/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAI"
    "AQEAAD8AD//Z"
)
"""16 by 8 pixels."""


def png(width: int, height: int, shade: int = 0) -> bytes:
    """A picture of stripes."""
    rows = b"".join(b"\0" + bytes((x // 3 * 5 + y + shade) % 256 for x in range(width * 3)) for y in range(height))
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", head) + _chunk(b"IDAT", zlib.compress(rows)) + _chunk(b"IEND", b"")


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def filtered(width: int, height: int, kind: int) -> bytes:
    """A red picture with a transparent left column, every line written with one filter (PNG, 9.2)."""
    plain = [bytes(4) + bytes((200, 30, 40, 255)) * (width - 1) for _ in range(height)]
    rows = []
    for number, line in enumerate(plain):
        above = plain[number - 1] if number else bytes(len(line))
        left, corner = bytes(4) + line[:-4], bytes(4) + above[:-4]
        guesses = zip(left, above, corner, strict=True)
        guess = [(0, a, b, (a + b) // 2, _paeth(a, b, c), 0)[kind] for a, b, c in guesses]
        rows.append(bytes((kind, *((x - y) % 256 for x, y in zip(line, guess, strict=True)))))
    head = struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    data = _chunk(b"IDAT", zlib.compress(b"".join(rows)))
    return b"\x89PNG\r\n\x1a\n" + _chunk(b"IHDR", head) + data + _chunk(b"IEND", b"")


def _paeth(a: int, b: int, c: int) -> int:
    return min((abs(b - c), 0, a), (abs(a - c), 1, b), (abs(a + b - 2 * c), 2, c))[2]


def opaque(data: bytes) -> bytes:
    """A PNG without what told its transparent colours."""
    return _without(data, b"tRNS")


def sizeless(data: bytes) -> bytes:
    """A PNG that does not say how large it is."""
    return _without(data, b"pHYs")


def _without(data: bytes, kind: bytes) -> bytes:
    start = data.index(kind) - 4
    return data[:start] + data[start + 12 + struct.unpack(">I", data[start : start + 4])[0] :]
