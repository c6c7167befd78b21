r"""Which word processor's format a file is in, by its first bytes.

>>> format_of(rb"{\rtf1 a}"), format_of(b"PK")
('rtf', '')
"""

from __future__ import annotations

_COMPOUND = b"\xd0\xcf\x11\xe0"
_ODT = b"mimetypeapplication/vnd.oasis.opendocument.text"


def format_of(data: bytes) -> str:
    """Tell which format other than .docx a file is in: ``doc``, ``rtf``, ``odt``; empty for none of these."""
    if data.startswith(b"{\\rtf"):
        return "rtf"
    if data.startswith(b"PK") and _ODT in data[:200]:
        return "odt"
    return "doc" if data.startswith(_COMPOUND) and _has_stream(data, "WordDocument") else ""


def _has_stream(data: bytes, stream: str) -> bool:
    """Tell whether a compound file has a stream of a name (its directory writes names in UTF-16)."""
    return stream.encode("utf-16-le") in data
