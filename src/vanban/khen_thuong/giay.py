"""Giấy: a paper of a dossier as plain data of its kind, before it is understood; and what stays open in it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from vanban.errors import InputError
from vanban.inputs.rows import Source, understand
from vanban.loai.shared.base import VanBan

DE_NGO = "…" * 40
"""Stands where a paper wants a sentence that nobody has written yet."""


@dataclass(frozen=True)
class DuLieu:
    """The data of one paper, what is not known being ``None``; ``places`` gives the cells they were written in."""

    kind: type[VanBan]
    values: Mapping[str, Any]
    places: Callable[[], Mapping[str, str]] = dict

    def hieu(self, source: Source) -> VanBan:
        """Make the paper; ``InputError`` with every fault of it at its cell of the workbook that ``source`` names.

        Cells are gathered only when there is a fault to tell.
        """
        try:
            return understand(self.values, {}, self.kind, source, {})
        except InputError:
            return understand(self.values, self.places(), self.kind, source, {})


def con_lai(values: Mapping[str, Any]) -> dict[str, Any]:
    """Leave out what is not known."""
    return {name: value for name, value in values.items() if value is not None}
