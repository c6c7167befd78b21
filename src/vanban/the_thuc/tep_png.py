"""Tệp PNG (a PNG file) beyond its size: whether it can be seen through, how large its maker says it is, its ink.

PNG (ISO/IEC 15948): 11.2 the chunks, 9 the filters.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_HEADER = struct.Struct(">IIBBBBB")
_SIZE = struct.Struct(">IIB")
_GREY_ALPHA, _ALPHA = 4, 6
_SAMPLES = {2: 3, 3: 1, _GREY_ALPHA: 2, _ALPHA: 4}
"""Samples a pixel has, by its type of colour."""
MOST_PIXELS = 1_000_000
"""More are not looked at: it takes a second already."""
_WHITE, _OPAQUE = 230, 128


class DangPng(NamedTuple):
    """What a PNG says of itself: pixels, type of colour, whether it has transparency, its size in mm if it tells."""

    rong: int
    cao: int
    sau: int
    mau: int
    xen_ke: bool
    trong_suot: bool
    mm: tuple[float, float] | None


class Muc(NamedTuple):
    """What is drawn: the mean red, green and blue of it, 0 to 255; and whether anything can be seen through."""

    do: float
    luc: float
    lam: float
    trong_suot: bool


@lru_cache(maxsize=64)
def dang_png(data: bytes) -> DangPng | None:
    """Read a PNG's header and what stands before its pixels; ``None`` for anything else."""
    if not data.startswith(_SIGNATURE) or data[12:16] != b"IHDR" or len(data) < 33:
        return None
    wide, high, depth, colour, _, _, interlaced = _HEADER.unpack(data[16:29])
    size, clear = None, colour in (_GREY_ALPHA, _ALPHA)
    for kind, content in _chunks(data):
        if kind == b"IDAT":
            break
        clear = clear or kind == b"tRNS"
        if kind == b"pHYs" and len(content) == _SIZE.size:
            across, down, unit = _SIZE.unpack(content)
            size = (wide * 1000 / across, high * 1000 / down) if unit == 1 and across and down else None
    return DangPng(wide, high, depth, colour, bool(interlaced), clear, size)


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = len(_SIGNATURE)
    while at + 8 <= len(data):
        length = struct.unpack_from(">I", data, at)[0]
        yield data[at + 4 : at + 8], data[at + 8 : at + 8 + length]
        at += 12 + length


@lru_cache(maxsize=8)
def muc(data: bytes) -> Muc | None:
    """Tell a PNG's ink; ``None`` where it cannot be told: an uncommon sort, too large, damaged, nothing drawn.

    White that cannot be seen through is paper, no ink.
    """
    shape = dang_png(data)
    if not shape or shape.sau != 8 or shape.xen_ke or shape.mau not in _SAMPLES:
        return None
    pixels = _pixels(data, shape)
    if pixels is None:
        return None
    colours = _colours(data, shape, pixels)
    red = green = blue = drawn = 0
    clear = False
    for r, g, b, alpha in colours:
        clear = clear or alpha < _OPAQUE
        if alpha >= _OPAQUE and min(r, g, b) < _WHITE:
            red, green, blue, drawn = red + r, green + g, blue + b, drawn + 1
    return Muc(red / drawn, green / drawn, blue / drawn, clear) if drawn else None


def _colours(data: bytes, shape: DangPng, pixels: bytes) -> Iterator[tuple[int, int, int, int]]:
    """Give every pixel as red, green, blue and how much covers."""
    step = _SAMPLES[shape.mau]
    planes = [pixels[plane::step] for plane in range(step)]
    chunks = dict(_chunks(data))
    told = chunks.get(b"tRNS", b"")
    if shape.mau == _ALPHA:
        yield from zip(*planes, strict=True)
    elif shape.mau == _GREY_ALPHA:
        yield from ((grey, grey, grey, alpha) for grey, alpha in zip(*planes, strict=True))
    elif shape.mau == 2:
        key = tuple(told[1:6:2])
        yield from ((r, g, b, 0 if (r, g, b) == key else 255) for r, g, b in zip(*planes, strict=True))
    else:
        held = chunks.get(b"PLTE", b"")
        table = [(*held[at : at + 3], *(told[at // 3 : at // 3 + 1] or b"\xff")) for at in range(0, len(held) - 2, 3)]
        yield from (table[index] for index in planes[0] if index < len(table))


def _pixels(data: bytes, shape: DangPng) -> bytes | None:
    """Inflate the pixels and undo the filters, never beyond what the header announces."""
    if not 0 < shape.rong * shape.cao <= MOST_PIXELS:
        return None
    step = _SAMPLES[shape.mau]
    width = shape.rong * step
    whole = (width + 1) * shape.cao
    try:
        raw = zlib.decompressobj().decompress(b"".join(c for kind, c in _chunks(data) if kind == b"IDAT"), whole)
    except zlib.error:
        return None
    if len(raw) != whole:
        return None
    above, rows = bytearray(width), []
    for start in range(0, whole, width + 1):
        line = bytearray(raw[start + 1 : start + 1 + width])
        if not _unfiltered(raw[start], line, above, step):
            return None
        rows.append(line)
        above = line
    return b"".join(rows)


def _unfiltered(kind: int, line: bytearray, above: bytearray, step: int) -> bool:
    """Undo a line's filter in place; ``False`` for one that there is not."""
    if kind == 1:
        for at in range(step, len(line)):
            line[at] = line[at] + line[at - step] & 255
    elif kind == 2:
        for at, up in enumerate(above):
            line[at] = line[at] + up & 255
    elif kind == 3:
        for at, up in enumerate(above):
            line[at] = line[at] + ((line[at - step] if at >= step else 0) + up) // 2 & 255
    elif kind == 4:
        for at, up in enumerate(above):
            left, corner = (line[at - step], above[at - step]) if at >= step else (0, 0)
            line[at] = line[at] + _nearest(left, up, corner) & 255
    return kind <= 4


def _nearest(left: int, up: int, corner: int) -> int:
    """Give the neighbour nearest to left + up - corner (Paeth)."""
    guess = left + up - corner
    by_left, by_up, by_corner = abs(guess - left), abs(guess - up), abs(guess - corner)
    if by_left <= by_up and by_left <= by_corner:
        return left
    return up if by_up <= by_corner else corner
