"""A workbook's bytes, the same every time: no clock in its properties nor in its zip."""

from __future__ import annotations

import re
from io import BytesIO

from openpyxl import Workbook

from vanban.word.archive import Limits, read_members
from vanban.word.package import write_package

_CORE = "docProps/core.xml"
_STAMPS = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*")
_MADE = rb"\g<1>2020-01-01T00:00:00Z"
_OURS = Limits(total=2_000_000_000, single=1_000_000_000, ratio=100_000)
"""What we have just written is no bomb."""


def to_bytes(book: Workbook) -> bytes:
    """Write a workbook as .xlsx."""
    return write_package(parts_of(book))


def parts_of(book: Workbook) -> dict[str, bytes]:
    """Write a workbook as the parts of its package, by name."""
    file = BytesIO()
    book.save(file)
    parts = {member.name: member.unpack() for member in read_members(file.getvalue(), _OURS)}
    parts[_CORE] = _STAMPS.sub(_MADE, parts[_CORE])
    return parts
