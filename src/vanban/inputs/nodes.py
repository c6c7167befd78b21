"""Data that still knows where it was written.

A tree of nodes is what every reader makes, whatever its format: each node is
its value and its place, so a fault found much later can be pointed at. A
workbook's reader makes the same tree with cells for places.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from vanban.errors import InputError, InputFault
from vanban.the_thuc.written import ColonText

Path = tuple[str | int, ...]
"""The way to a datum from the top: field names, and places in lists from 0."""


class Place(NamedTuple):
    """Where a person can go: the file as the user named it, the place in it, and the order for sorting."""

    path: str
    at: str = ""
    order: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Node:
    """A datum: text (or nothing), a list of nodes, or named nodes; ``size`` counts it and all below.

    ``quoted``: a text in double quotes that YAML did not ask for.
    """

    place: Place
    value: str | tuple[Node, ...] | Mapping[str, Entry] | None
    size: int = 1
    quoted: bool = False


class Entry(NamedTuple):
    """A named datum of a group: its name as typed, where that stands, and the datum."""

    name: str
    place: Place
    node: Node


class Fault(NamedTuple):
    """One fault on its way to the user; its title and field are told by ``path`` once the kind is known."""

    place: Place
    message: str
    path: Path = ()
    title: str = ""
    field: str = ""


class RefusalError(Exception):
    """A whole file cannot be read, or not past this place."""

    def __init__(self, place: Place, message: str) -> None:
        super().__init__(message)
        self.fault = Fault(place, message)


def entries(node: Node | None) -> Mapping[str, Entry]:
    """Give the named data of a group, none of anything else."""
    return node.value if node is not None and isinstance(node.value, Mapping) else {}


def items(node: Node | None) -> tuple[Node, ...]:
    """Give the data of a list, none of anything else."""
    return node.value if node is not None and isinstance(node.value, tuple) else ()


def is_key(name: str) -> bool:
    """Tell a name of one plain word: it is meant as a key, whatever it says."""
    return name.isascii() and name.isidentifier()


def plain(node: Node) -> Any:
    """Give the bare data. What was left empty in a group is absent; in a list it stays, to be told of."""
    if isinstance(node.value, tuple):
        return [plain(item) for item in node.value]
    if isinstance(node.value, Mapping):
        if len(node.value) == 1:
            [(field, entry)] = node.value.items()
            value = entry.node.value
            if (value is None or isinstance(value, str)) and not is_key(entry.name):
                text = "" if value is None else f' "{value}"' if entry.node.quoted else f" {value}"
                return ColonText(field, value, f"{entry.name}:{text}")
        return {field: plain(entry.node) for field, entry in node.value.items() if entry.node.value is not None}
    return node.value


def written(path: Path) -> str:
    """Write a path as the user counts, from 1.

    >>> written(("noi_dung", 1, "nhiem_vu", 0, "thoi_han"))
    'noi_dung[2].nhiem_vu[1].thoi_han'
    """
    return "".join(f"[{step + 1}]" if isinstance(step, int) else f".{step}" for step in path).removeprefix(".")


def input_error(faults: Iterable[Fault], first: str) -> InputError:
    """Make one error of all faults: those of the file ``first`` before others', each file's in its own order."""
    once = dict.fromkeys(faults)
    ordered = sorted(once, key=lambda fault: (fault.place.path != first, fault.place.path, fault.place.order))
    return InputError(
        InputFault(_one_line(fault.message), fault.place.path, fault.place.at, fault.title, _one_line(fault.field))
        for fault in ordered
    )


def _one_line(text: str) -> str:
    """Fold what the user wrote over several lines: a fault is one line."""
    return " ".join(text.split())
