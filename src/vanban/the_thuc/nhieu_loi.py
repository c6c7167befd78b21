"""Nhiều lỗi (several faults): how a field's validator tells all that is wrong in it, each at its own place."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from pydantic_core import PydanticCustomError

Held = TypeVar("Held")
Loi = tuple[tuple[int | str, ...], str]
"""A fault: the way to it below the field, and what is wrong."""


def da_xet(value: Held, faults: Sequence[Loi]) -> Held:
    """Give a value that nothing is wrong with; else raise ``PydanticCustomError`` with all that is.

    ``inputs.faults`` takes it apart again.
    """
    if faults:
        told = "; ".join(message for _, message in faults)
        raise PydanticCustomError("nhieu_loi", "{tat_ca}", {"loi": list(faults), "tat_ca": told})
    return value
