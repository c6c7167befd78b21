"""Giấy: a paper of a dossier as plain data of its kind, before it is understood; and what stays open in it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from vanban.inputs.rows import Source, understand
from vanban.loai.shared.base import VanBan

DE_NGO = "…" * 40
"""Stands where a paper wants a sentence that nobody has written yet."""


@dataclass(frozen=True)
class DuLieu:
    """The data of one paper, and the cells they were written in."""

    kind: type[VanBan]
    values: Mapping[str, Any]
    places: Mapping[str, str] = field(default_factory=dict)

    def hieu(self, name: str) -> VanBan:
        """Make the paper; ``InputError`` with every fault of it at its cell of the workbook called ``name``."""
        return understand(self.values, self.places, self.kind, Source(name), {})


def con_lai(values: Mapping[str, Any]) -> dict[str, Any]:
    """Leave out what is not known."""
    return {name: value for name, value in values.items() if value is not None}
