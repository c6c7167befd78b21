r"""Papers that are no .docx (.doc, .rtf, .odt), brought into that form by LibreOffice so that they can be judged.

>>> format_of(rb"{\rtf1 a}"), format_of(b"PK")
('rtf', '')
"""

from __future__ import annotations

import tempfile
from pathlib import Path

from vanban.errors import ConversionError, WordError
from vanban.word.archive import Limits
from vanban.word.libreoffice import find_office, is_whole

_COMPOUND = b"\xd0\xcf\x11\xe0"
_ODT = b"mimetypeapplication/vnd.oasis.opendocument.text"
SECONDS = 60.0
"""How long LibreOffice may take for one file."""


def format_of(data: bytes) -> str:
    """Tell by its first bytes which other format a file is in: ``doc``, ``rtf``, ``odt``; empty for none of these."""
    if data.startswith(b"{\\rtf"):
        return "rtf"
    if data.startswith(b"PK") and _ODT in data[:200]:
        return "odt"
    return "doc" if data.startswith(_COMPOUND) and _has_stream(data, "WordDocument") else ""


def as_docx(data: bytes, form: str, name: str, seconds: float = SECONDS) -> bytes:
    """Give a file of another format as a .docx.

    Raises ``ConversionError`` when LibreOffice is missing, cannot read the file
    or takes too long, ``WordError`` for a file too large.
    """
    if len(data) > Limits().total:
        raise WordError(name, f"tệp lớn quá {Limits().total} byte")
    office = find_office()
    with tempfile.TemporaryDirectory(prefix="vanban-", ignore_cleanup_errors=True) as folder:
        work = Path(folder)
        source, made = work / f"van_ban.{form}", work / "docx" / "van_ban.docx"
        source.write_bytes(data)
        in_time = office.convert([source], made.parent, work, seconds, "docx")
        if not is_whole(made):
            slow = f"LibreOffice không làm xong trong {seconds:g} giây"
            raise ConversionError("LibreOffice không mở được tệp này" if in_time else slow, name)
        return made.read_bytes()


def _has_stream(data: bytes, stream: str) -> bool:
    """Tell whether a compound file has a stream of a name (its directory writes names in UTF-16)."""
    return stream.encode("utf-16-le") in data
