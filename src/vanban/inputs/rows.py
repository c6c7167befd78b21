"""A row of a table, understood as a paper.

Every reader of tables gives such rows, whatever its format; what the model
complains of is brought back to the cell, as ``faults`` does for YAML.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from os import PathLike, fspath
from pathlib import Path as FilePath
from typing import Any

from pydantic import ValidationError

from vanban.errors import InputFault
from vanban.inputs.defaults import overlaid
from vanban.inputs.faults import model_faults
from vanban.inputs.nodes import Entry, Node, Path, Place, RefusalError, input_error, plain, written
from vanban.inputs.source import decode, read_bytes
from vanban.inputs.yaml_nodes import read_nodes
from vanban.loai.shared.base import VanBan
from vanban.the_thuc.hinh_tep import THU_MUC

_FIRST_STEP = re.compile(r"[^.\[]+")


@dataclass(frozen=True, slots=True)
class Row:
    """The plain data of one row, and where each datum was written.

    ``places`` names a cell (``"CaNhan!F7"``, ``"12:3"``) by the datum's way as users read it (``"nguoi_ky.chuc_vu"``,
    ``"noi_nhan[2]"``), and the row itself by the empty way. A cell that was left empty has a place and no value.
    ``faults`` are what the reader already found wrong.
    """

    values: Mapping[str, Any]
    places: Mapping[str, str] = field(default_factory=dict)
    faults: tuple[InputFault, ...] = ()


@dataclass(frozen=True)
class Source:
    """What all rows of a table share: what messages call it, and what the office repeats in every paper."""

    name: str = ""
    defaults: Node | None = None

    @cached_property
    def folder(self) -> FilePath:
        """Where the files lie that data name: beside the table."""
        return FilePath(self.name).parent

    @classmethod
    def of(cls, name: str, defaults: str | PathLike[str] | Mapping[str, Any] | None) -> Source:
        """Take the office's data from a YAML or JSON file, or as they are; ``InputError`` with all that is wrong."""
        if defaults is None or isinstance(defaults, Mapping):
            return cls(name, None if defaults is None else _Placed({}, "").node(defaults, ()))
        path = fspath(defaults)
        try:
            text = decode(read_bytes(FilePath(path), path), path)
        except RefusalError as refusal:
            raise input_error([refusal.fault], path) from None
        node, faults = read_nodes(text)
        if faults := (*text.faults, *faults):
            raise input_error(faults, path)
        return cls(name, node)

    def repeated(self, kind: type[VanBan]) -> dict[str, Any]:
        """Give the plain data that the office repeats and that this kind has a use for."""
        shared: dict[str, Any] = plain(overlaid(Node(Place(self.name), {}), self.defaults, kind))
        return shared


def understand(
    values: Mapping[str, Any],
    places: Mapping[str, str],
    kind: type[VanBan],
    source: Source = Source(),
    repeated: Mapping[str, Any] | None = None,
) -> VanBan:
    """Make the paper of a row's data; ``InputError`` with every fault of it, each at its cell.

    ``repeated`` is ``source.repeated(kind)``, when the caller has it at hand.
    """
    shared = source.repeated(kind) if repeated is None else repeated
    given = {name: value for name, value in values.items() if value is not None}
    try:
        data = {**shared, **given, "loai": values.get("loai") or kind.slug()}
        return kind.model_validate(data, context={THU_MUC: source.folder})
    except ValidationError as error:
        row = _Placed(places, source.name).node(given, ())
        whole = overlaid(_with_entries(row, shared), source.defaults, kind)
        raise input_error(model_faults(error, whole, kind), source.name) from None


def _with_entries(row: Node, shared: Mapping[str, Any]) -> Node:
    """Leave to the office's data what the row has a cell for and nothing in it."""
    assert isinstance(row.value, Mapping)  # noqa: S101 - built of a mapping
    kept = {name: entry for name, entry in row.value.items() if entry.node.value is not None or name not in shared}
    return Node(row.place, kept)


class _Placed:
    """Gives plain data their places."""

    def __init__(self, places: Mapping[str, str], name: str) -> None:
        self._places = places
        self._name = name
        self._order = {way: order for order, way in enumerate(places)}

    def node(self, value: Any, path: Path) -> Node:
        """Make the node of a datum and of all below it, with the empty cells among them."""
        place = self._place(path)
        if isinstance(value, Mapping):
            below = {str(name): datum for name, datum in value.items()}
            names = dict.fromkeys([*below, *self._cells(path)])
            return Node(place, {name: self._entry(name, below.get(name), (*path, name)) for name in names})
        if isinstance(value, (list, tuple)):
            return Node(place, tuple(self.node(item, (*path, index)) for index, item in enumerate(value)))
        return Node(place, value)

    def _entry(self, name: str, value: Any, path: Path) -> Entry:
        return Entry(
            name, self._place(path), self.node(value, path) if value is not None else Node(self._place(path), None)
        )

    def _cells(self, path: Path) -> list[str]:
        """Name the data below ``path`` that have a cell."""
        start = f"{written(path)}." if path else ""
        rests = (way[len(start) :] for way in self._places if way.startswith(start))
        return [found[0] for rest in rests if (found := _FIRST_STEP.match(rest))]

    def _place(self, path: Path) -> Place:
        """Give the cell of a datum, else of what it is part of, else of its first part."""
        for end in range(len(path), 0, -1):
            if found := self._cell(written(path[:end])):
                return found
        way = written(path)
        parts = (name for name in self._places if way and name.startswith((f"{way}.", f"{way}[")))
        return self._cell(next(parts, "")) or Place(self._name)

    def _cell(self, way: str) -> Place | None:
        """Give the cell a way leads to; cells sort as the columns stand."""
        at = self._places.get(way)
        return Place(self._name, at, (self._order[way],)) if at else None
