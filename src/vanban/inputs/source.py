"""A file's bytes as text, or everything that keeps them from being text.

Lines and columns are counted here, in characters and by the line ends an
editor shows, and nowhere else.
"""

from __future__ import annotations

import errno
import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from vanban.chu.text import FORBIDDEN
from vanban.inputs.nodes import Fault, Place, RefusalError

MAX_BYTES = 5_000_000
MAX_CONTROLS = 200
"""Past so many control characters the file is not text, and a longer list helps nobody."""

SUFFIXES = (".yaml", ".yml", ".json", "")
"""A name without a suffix is a pipe (``/dev/fd/63``)."""

_SIGNATURES = (
    (b"PK\x03\x04", "đây là tệp Word, Excel hoặc tệp nén"),
    (b"\xd0\xcf\x11\xe0", "đây là tệp Word, Excel kiểu cũ"),
    (b"%PDF", "đây là tệp PDF"),
)
_REASONS = {
    errno.ENOENT: "không có tệp này",
    errno.ENOTDIR: "không có tệp này (một phần đường dẫn không phải thư mục)",
    errno.EISDIR: "đây là thư mục, không phải tệp",
    errno.EACCES: "không có quyền truy cập",
    errno.EPERM: "không có quyền truy cập",
    errno.EROFS: "ổ đĩa chỉ cho đọc",
    errno.ENOSPC: "ổ đĩa đã đầy",
    errno.EDQUOT: "đã hết dung lượng được cấp",
    errno.EEXIST: "đã có tệp hoặc thư mục cùng tên",
    errno.ENAMETOOLONG: "tên tệp quá dài",
    errno.ELOOP: "liên kết trỏ vòng quanh",
    errno.EMFILE: "đang mở quá nhiều tệp",
}

# Stands for a character that was refused: it keeps every column in place, and no reader of text sees it.
_GAP = "\u200b"
# JSON writes a character past U+FFFF as two halves, which YAML's escapes do not know.
_HALVES = re.compile(r"\\u([dD][89abAB][0-9a-fA-F]{2})\\u([dD][c-fC-F][0-9a-fA-F]{2})")
# YAML takes these for line ends and editors do not; pasted into a sentence, they are spaces.
_STRAY_LINE_ENDS = re.compile("[\x85\u2028\u2029]")


@dataclass(frozen=True)
class Source:
    """The text of a file, fit for parsing, and what was wrong with it."""

    path: str
    text: str
    starts: tuple[int, ...]
    faults: tuple[Fault, ...] = ()

    def place(self, index: int) -> Place:
        """Tell where the character ``index`` stands."""
        line = bisect_right(self.starts, min(index, len(self.text)))
        column = min(index, len(self.text)) - self.starts[line - 1] + 1
        return Place(self.path, f"{line}:{column}", (line, column))


def reason(error: OSError) -> str:
    """Say in Vietnamese why the system refused."""
    return _REASONS.get(error.errno or 0, f"hệ thống từ chối (mã {error.errno})")


def read_bytes(path: Path, name: str, suffixes: Sequence[str] = SUFFIXES, limit: int = MAX_BYTES) -> bytes:
    """Read a data file; ``RefusalError`` if it is not there, not a file, or far too large."""
    if path.suffix.lower() not in suffixes:
        *others, last = filter(None, suffixes)
        known = f"{', '.join(others)} hoặc {last}"
        raise RefusalError(Place(name), f"chỉ đọc tệp {known}, không đọc tệp “{path.suffix}”")
    try:
        if path.is_dir():
            raise IsADirectoryError(errno.EISDIR, "")
        if path.stat().st_size <= limit:
            with path.open("rb") as file:  # a pipe tells no size, so the reading is bounded too
                data = file.read(limit + 1)
            if len(data) <= limit:
                return data
    except OSError as error:
        raise RefusalError(Place(name), reason(error)) from error
    except ValueError as error:  # a null character in the name
        raise RefusalError(Place(name), "tên tệp có ký tự không dùng được") from error
    raise RefusalError(Place(name), f"tệp quá lớn (trên {limit // 1_000_000} MB)")


def decode(data: bytes, path: str) -> Source:
    """Turn bytes to text; ``RefusalError`` when they are none. Control characters are faults, and reading goes on."""
    for signature, what in _SIGNATURES:
        if data.startswith(signature):
            raise RefusalError(Place(path), f"{what}, không phải tệp YAML hoặc JSON")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise _not_utf8(data, error, path) from error
    if text.count("\0") > len(text) // 4:
        raise RefusalError(Place(path), "chữ không ở dạng UTF-8, có vẻ là UTF-16; hãy lưu lại tệp với mã UTF-8")
    source = _source(text, path)
    if not source.text.strip():
        raise RefusalError(Place(path), "tệp trống")
    return source


def _source(text: str, path: str) -> Source:
    text = _STRAY_LINE_ENDS.sub(" ", text.replace("\r\n", "\n").replace("\r", "\n"))
    if path.lower().endswith(".json"):
        text = _HALVES.sub(_joined, text)
    starts = (0, *(end.end() for end in re.finditer("\n", text)))
    bad = list(FORBIDDEN.finditer(text))
    source = Source(path, FORBIDDEN.sub(_GAP, text) if bad else text, starts)
    faults = [
        Fault(source.place(found.start()), f"ký tự không in được (U+{ord(found[0]):04X}); hãy xóa đi")
        for found in bad[:MAX_CONTROLS]
    ]
    if more := len(bad) - len(faults):
        faults.append(Fault(source.place(bad[MAX_CONTROLS].start()), f"từ đây còn {more} ký tự không in được"))
    return Source(path, source.text, starts, tuple(faults))


def _joined(halves: re.Match[str]) -> str:
    high, low = (int(half, 16) for half in halves.groups())
    return chr(0x10000 + ((high & 0x3FF) << 10) + (low & 0x3FF))


def _not_utf8(data: bytes, error: UnicodeDecodeError, path: str) -> RefusalError:
    """Point at the first bad byte, and say what the encoding seems to be."""
    if data[:2] in (b"\xff\xfe", b"\xfe\xff") or data.count(b"\0") > len(data) // 4:
        guess = "UTF-16 (“Unicode” của Windows)"
    else:
        guess = "TCVN3, VNI hoặc Windows-1258"
    before = _source(data[: error.start].decode("utf-8-sig", "ignore"), path)
    message = f"chữ không ở dạng UTF-8, có vẻ là {guess}; hãy lưu lại tệp với mã UTF-8"
    return RefusalError(before.place(len(before.text)), message)
