r"""Names of files made of what users wrote: short, safe on every system, the same in every run.

>>> names = Names()
>>> [names.unique(key) for key in ("Nguyễn Văn Ví Dụ", "../Nguyễn văn ví dụ", "CON")]
['nguyen_van_vi_du', 'nguyen_van_vi_du-2', 'con_']
"""

from __future__ import annotations

import hashlib
import re
from pathlib import PurePosixPath

from vanban.chu.text import nfc, slug

LONGEST = 80
"""Letters of a name, so that a whole path stays below the 260 that Windows allows."""

_DEVICES = {"con", "prn", "aux", "nul", *(f"{port}{digit}" for port in ("com", "lpt") for digit in range(10))}
"""What Windows keeps for devices, with any suffix."""
_SLUG = re.compile(r"[a-z0-9]+(?:_[a-z0-9]+)*")


class Names:
    """The names given out so far. A second row of the same name gets "-2": no slug has a hyphen, so it is free."""

    def __init__(self) -> None:
        self._counts: dict[str, int] = {}

    def unique(self, text: str) -> str:
        """Give the name of ``text``, which no other text has got."""
        stem = safe(text)
        count = self._counts[stem] = self._counts.get(stem, 0) + 1
        return stem if count == 1 else f"{stem}-{count}"

    def unique_file(self, path: str) -> str:
        """Give a name for a file of a dossier: every step of ``path`` made safe, the last with its suffix."""
        *folders, file = PurePosixPath(path.replace("\\", "/")).parts or ("",)
        stem, dot, suffix = file.rpartition(".")
        steps = [safe(folder) for folder in folders if slug(folder)]
        inner = "/".join((*steps, safe(stem if dot else file)))
        count = self._counts[inner] = self._counts.get(inner, 0) + 1
        return f"{inner}{f'-{count}' if count > 1 else ''}{f'.{slug(suffix)}' if dot else ''}"


def safe(text: str) -> str:
    """Give the slug of ``text``; a text that has none, or too long a one, is told apart by its digest."""
    stem = text if _SLUG.fullmatch(text) else slug(text)
    if 0 < len(stem) <= LONGEST:
        return f"{stem}_" if stem in _DEVICES else stem
    digest = hashlib.sha256(nfc(text).encode("utf-8", "surrogatepass")).hexdigest()[:8]
    return f"{stem[: LONGEST - len(digest) - 1]}_{digest}" if stem else f"ten_{digest}"
