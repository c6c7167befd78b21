"""The namespaces of ISO 29500 Strict, read as those of Transitional: Word saves either on demand, both mean the same.

>>> transitional(b'<w:p xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"/>')
b'<w:p xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>'
"""

from __future__ import annotations

import re

_STRICT = re.compile(rb"http://purl\.oclc\.org/ooxml/(officeDocument|wordprocessingml|drawingml)/")


def is_strict(part: bytes) -> bool:
    """Tell whether a part's namespaces are Strict's."""
    return _STRICT.search(part, 0, 4096) is not None


def transitional(part: bytes) -> bytes:
    """Give a part with Transitional's namespaces and types of relationships."""
    return _STRICT.sub(rb"http://schemas.openxmlformats.org/\1/2006/", part)
