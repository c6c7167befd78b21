"""What an office repeats in every paper: its names, code, place, signer, recipients.

One file serves all kinds, so a key that this kind has no use for and another
kind has is passed over; a key that no kind has is a slip, told at its place.
"""

from __future__ import annotations

from vanban.inputs.nodes import Node, entries
from vanban.loai import kinds
from vanban.loai.shared.base import VanBan


def overlaid(paper: Node, repeated: Node | None, kind: type[VanBan] | None) -> Node:
    """Lay a paper over the office's file: a key of the paper, even one left empty, stands for the whole key there."""
    given = entries(paper)
    usable = {
        field: entry
        for field, entry in entries(repeated).items()
        if field not in given and (kind is None or field in kind.model_fields or not _known(field))
    }
    return Node(paper.place, {**usable, **given})


def _known(field: str) -> bool:
    return any(field in kind.model_fields for kind in kinds().values())
