"""Papers that are no .docx (.doc, .rtf, .odt), brought into that form by LibreOffice so that they can be judged."""

from __future__ import annotations

import tempfile
from pathlib import Path

from vanban.errors import ConversionError, WordError
from vanban.word.archive import Limits
from vanban.word.libreoffice import find_office, is_whole

SECONDS = 60.0
"""How long LibreOffice may take for one file."""


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
