r"""Tệp hình (a picture's file): PNG or JPEG, told by its bytes, never by its name.

>>> png = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x10\0\0\0\x08"
>>> dang_hinh(png)
DangHinh(duoi='png', rong=16, cao=8)
"""

from __future__ import annotations

import struct
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

MAX_BYTES = 10_000_000
MAX_PIXELS = 100_000_000

_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8\xff"
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}
"""JPEG's markers of a frame, whose header tells the size."""
_ALONE = frozenset({0x01, *range(0xD0, 0xD9)})
"""JPEG's markers without a length."""


class DangHinh(NamedTuple):
    """What a picture is: the usual ending of such a file, its width and height in pixels."""

    duoi: str
    rong: int
    cao: int


@lru_cache(maxsize=64)
def dang_hinh(data: bytes) -> DangHinh:
    """Read a picture's header; ``ValueError`` for anything but a PNG or JPEG of a size that can be printed."""
    if data.startswith(_PNG) and data[12:16] == b"IHDR" and len(data) >= 24:
        found = DangHinh("png", *struct.unpack(">II", data[16:24]))
    elif data.startswith(_JPEG):
        found = DangHinh("jpeg", *_jpeg_size(data))
    else:
        raise ValueError("không phải hình PNG hoặc JPEG")
    if not min(found.rong, found.cao) > 0 or found.rong * found.cao > MAX_PIXELS:
        raise ValueError(f"hình {found.rong} x {found.cao} điểm ảnh: hỏng hoặc quá lớn")
    return found


def _jpeg_size(data: bytes) -> tuple[int, int]:
    """Walk JPEG's segments to the frame; width and height, 0 where there is none."""
    at = 2
    while at + 9 <= len(data) and data[at] == 0xFF:
        marker = data[at + 1]
        if marker in _FRAMES:
            height, width = struct.unpack(">HH", data[at + 5 : at + 9])
            return width, height
        # A marker may be preceded by any number of 0xFF.
        at += 1 if marker == 0xFF else 2 if marker in _ALONE else 2 + struct.unpack(">H", data[at + 2 : at + 4])[0]
    return 0, 0


def doc_tep(path: Path, name: str) -> bytes:
    """Read a picture's file, which messages call ``name``; ``ValueError`` when it is none."""
    try:
        if not path.is_file():
            raise FileNotFoundError
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except FileNotFoundError:
        raise ValueError(f"không có tệp hình “{name}”") from None
    except (OSError, ValueError):
        raise ValueError(f"không đọc được tệp hình “{name}”") from None
    if len(data) > MAX_BYTES:
        raise ValueError(f"tệp hình “{name}” quá lớn (trên {MAX_BYTES // 1_000_000} MB)")
    return data
