"""What can go wrong for a user who must act.

Faults found in a document that is being judged are values (``Finding``), never
exceptions. Each error keeps its facts as attributes and builds its message
once; only ``vanban.cli`` catches the root::

    VanBanError
    ├── InputError          the data cannot be understood (every fault of a file at once)
    ├── WrittenFormError    a line is not the component it claims to be
    ├── UnknownKindError    no kind bears that name
    ├── TemplateError       template and model do not fit (every fault of a template at once)
    ├── WordError           not a readable, safe .docx
    ├── OutputExistsError   a different file already stands at the output's place
    └── ConversionError     LibreOffice is missing, timed out or failed
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_CELL = re.compile(r".+![A-Z]{1,3}\d+", re.DOTALL)


class VanBanError(Exception):
    """The root of everything vanban raises on purpose; it can be pickled, so that a pool of processes hands it on."""

    def __reduce__(self) -> tuple[Any, ...]:
        """Keep the facts and the message as they are: what an error is made of is not what it says."""
        return _again, (type(self), self.args, self.__dict__)


def _again(kind: type[VanBanError], args: tuple[Any, ...], facts: dict[str, Any]) -> VanBanError:
    error = kind.__new__(kind, *args)
    error.args = args
    error.__dict__.update(facts)
    return error


@dataclass(frozen=True)
class InputFault:
    """One fault in the user's data, with the place a person can go to.

    ``place`` is ``"12:3"`` (line and column, from 1) in a text file and
    ``"CaNhan!F7"`` in a workbook; ``title`` and ``field`` name the datum in
    the user's tongue and in the file's. A workbook's own names are its titles.
    """

    message: str
    path: str = ""
    place: str = ""
    title: str = ""
    field: str = ""

    def __str__(self) -> str:
        in_cell = _CELL.fullmatch(self.place) is not None
        where = ("!" if in_cell else ":").join(part for part in (self.path, self.place) if part)
        what = self.title or self.field
        if self.title and self.field and not in_cell:
            what = f"{self.title} ({self.field})"
        return ": ".join(part for part in (where, what, self.message) if part)


class InputError(VanBanError):
    """The data cannot be understood; ``faults`` holds every fault of the run, in the file's order."""

    def __init__(self, faults: Iterable[InputFault]) -> None:
        self.faults = tuple(faults)
        super().__init__("\n".join(str(fault) for fault in self.faults))


class WrittenFormError(VanBanError, ValueError):
    """A line is not the component it claims to be."""

    def __init__(self, component: str, text: str, reason: str = "") -> None:
        self.component = component
        self.text = text
        self.reason = reason
        super().__init__(f"không đọc được {component}: “{text}”" + (f" ({reason})" if reason else ""))


class UnknownKindError(VanBanError):
    """No kind bears that name; ``nearest`` is the likeliest one meant, or empty."""

    def __init__(self, name: str, nearest: str = "") -> None:
        self.name = name
        self.nearest = nearest
        hint = f"; có phải “{nearest}”?" if nearest else ""
        super().__init__(f"không có loại văn bản “{name}”{hint}")


@dataclass(frozen=True)
class TemplateFault:
    """One fault of a template.

    ``part`` is the package member (``word/document.xml``), ``place`` a path a
    person can follow in Word ("đoạn 3", "bảng 1, hàng 2, ô 1, đoạn 1"), ``tag``
    the tag as typed, ``nearest`` the field name probably meant.
    """

    message: str
    part: str = ""
    place: str = ""
    tag: str = ""
    nearest: str = ""

    def __str__(self) -> str:
        where = ", ".join(part for part in (self.part, self.place) if part)
        hint = f"; có phải “{self.nearest}”?" if self.nearest else ""
        body = f"{self.tag}: {self.message}" if self.tag else self.message
        return (f"{where}: " if where else "") + body + hint


class TemplateError(VanBanError):
    """Template and model do not fit; ``faults`` holds everything wrong, in the document's order."""

    def __init__(self, template: str, faults: Iterable[TemplateFault]) -> None:
        self.template = template
        self.faults = tuple(faults)
        super().__init__("\n".join(f"{template}: {fault}" for fault in self.faults))


class WordError(VanBanError):
    """Not a readable, safe .docx."""

    def __init__(self, path: str, reason: str) -> None:
        self.path = path
        self.reason = reason
        super().__init__(f"{path}: {reason}" if path else reason)


class OutputExistsError(VanBanError, FileExistsError):
    """A different file already stands where the output should go."""

    def __init__(self, path: Path) -> None:
        self.path = path
        super().__init__(f"{path}: tệp đã có và khác nội dung; dùng --force (overwrite=True) để ghi đè")


class ConversionError(VanBanError):
    """LibreOffice is missing, timed out or failed."""

    def __init__(self, reason: str, path: str = "") -> None:
        self.path = path
        self.reason = reason
        super().__init__(f"{path}: {reason}" if path else reason)
