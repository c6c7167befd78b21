"""Draw the made-up signature and seal of the examples: plain strokes, a ring that says "MẪU".

    python scripts/make_signatures.py

They are nobody's. Written with zlib alone; the files are committed.
"""

from __future__ import annotations

import math
import struct
import zlib
from collections.abc import Callable
from pathlib import Path

TARGET = Path(__file__).parent.parent / "examples/ky_so"
Colour = tuple[int, int, int]
BLUE, RED = (24, 56, 168), (212, 24, 32)
DOTS_A_MM = 8
LETTERS = (
    ".......  ..#....  ......",
    ".......  .#.#...  ......",
    ".......  .....#.  ......",
    ".......  .#.#...  ......",
    "#.....#  ...#...  #....#",
    "##...##  ..#.#..  #....#",
    "#.#.#.#  .#...#.  #....#",
    "#..#..#  .#...#.  #....#",
    "#.....#  .#####.  #....#",
    "#.....#  .#...#.  #....#",
    "#.....#  .#...#.  .####.",
)
"""What the seal says, a dot a point."""

Ink = Callable[[float, float], bool]


def png(width: float, height: float, colour: Colour, ink: Ink) -> bytes:
    """Draw a picture so many mm large: ``colour`` where ``ink`` (of mm across and down) says so, else nothing."""
    across, down = round(width * DOTS_A_MM), round(height * DOTS_A_MM)
    rows = b"".join(b"\0" + bytes(ink(x / DOTS_A_MM, y / DOTS_A_MM) for x in range(across)) for y in range(down))
    parts = (
        (b"IHDR", struct.pack(">IIBBBBB", across, down, 8, 3, 0, 0, 0)),
        (b"PLTE", bytes((255, 255, 255, *colour))),
        (b"tRNS", b"\0\xff"),
        (b"pHYs", struct.pack(">IIB", DOTS_A_MM * 1000, DOTS_A_MM * 1000, 1)),
        (b"IDAT", zlib.compress(rows, 9)),
        (b"IEND", b""),
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(kind, data) for kind, data in parts)


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def signature(width: float = 40, height: float = 20, colour: Colour = BLUE) -> bytes:
    """Draw a wave with a line under it, as no hand would."""

    def ink(x: float, y: float) -> bool:
        wave = height * (0.45 - 0.3 * math.sin(x / width * 7 * math.pi) * (1 - x / width))
        slope = 0.3 * 7 * math.pi * height / width * abs(math.cos(x / width * 7 * math.pi)) * (1 - x / width)
        line = height * (0.85 - 0.08 * x / width)
        return abs(y - wave) < 0.4 * math.hypot(1, slope) or (x > width * 0.1 and abs(y - line) < 0.3)

    return png(width, height, colour, ink)


def seal(width: float = 36, colour: Colour = RED) -> bytes:
    """Draw two rings around a word."""
    middle, size = width / 2, width / 36

    def ink(x: float, y: float) -> bool:
        far = math.hypot(x - middle, y - middle)
        if middle - 0.9 * size < far < middle - 0.1 * size or abs(far - middle * 0.72) < 0.3 * size:
            return True
        column, row = (x - middle) / size + len(LETTERS[0]) / 2, (y - middle) / size + len(LETTERS) / 2
        inside = 0 <= column < len(LETTERS[0]) and 0 <= row < len(LETTERS)
        return inside and LETTERS[int(row)][int(column)] == "#"

    return png(width, width, colour, ink)


def main() -> None:
    """Write both."""
    TARGET.mkdir(exist_ok=True)
    for name, data in (("chu_ky", signature()), ("con_dau", seal())):
        (TARGET / f"{name}.png").write_bytes(data)
        print(TARGET / f"{name}.png")


if __name__ == "__main__":
    main()
