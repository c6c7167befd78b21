"""Places to sign side by side, laid out: lines broken to their columns, names of a row level with each other."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from vanban.loai.shared.view import View
from vanban.rendering.titles import broken
from vanban.the_thuc import kieu
from vanban.word.template import Template
from vanban.word.values import SOFT_BREAK

ROWS = "hang_cho_ky"
"""The field of a view that holds rows of places to sign."""
_GAP = 340
"""What a place leaves free beside its neighbour (6 mm); twips."""


def laid_signers(view: View, template: Template) -> dict[str, Any]:
    """Lay out the rows of places to sign, if a view has any."""
    rows = view.get(ROWS)
    if not isinstance(rows, list) or not (look := template.looks.get(kieu.NOI_KY)):
        return {}

    def laid(row: Mapping[str, Any]) -> dict[str, Any]:
        count = sum(bool(place["dong"]) for place in row.values())
        width = template.text_width // max(count, 1) - _GAP
        lines = {side: [broken(line, look, width) for line in place["dong"]] for side, place in row.items()}
        tallest = max(map(_height, lines.values()))
        return {
            side: {**place, "dong": [*lines[side], *[""] * (tallest - _height(lines[side]))] if lines[side] else []}
            for side, place in row.items()
        }

    return {ROWS: [laid(row) for row in rows]}


def _height(lines: list[str]) -> int:
    return sum(1 + line.count(SOFT_BREAK) for line in lines)
