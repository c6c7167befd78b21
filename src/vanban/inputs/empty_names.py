"""Names with nothing behind them that no model knows: usually a comma that parted a text.

``{don_vi: Phòng A, xây dựng}`` reads as two names. Nothing written is nothing
given, so the models never see such a name; here it is told all the same.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from typing import cast

from pydantic import BaseModel

from vanban.chu.text import nearest
from vanban.inputs.faults import models_in
from vanban.inputs.messages import unknown
from vanban.inputs.nodes import Entry, Fault, Node, Path, entries, is_key, items, written
from vanban.the_thuc.written import Written


def unknown_empty_names(root: Node, model: type[BaseModel]) -> Iterator[Fault]:
    """Find the names in ``root`` that ``model`` has no field for, and that have no datum."""
    yield from _below(root, (model,), ())


def _text(node: Node, entry: Entry, models: tuple[type[BaseModel], ...]) -> bool:
    """Tell a line that ends with a colon: it may be written out where a text may stand."""
    return len(entries(node)) == 1 and not is_key(entry.name) and any(issubclass(each, Written) for each in models)


def _below(node: Node, models: tuple[type[BaseModel], ...], path: Path) -> Iterator[Fault]:
    for index, item in enumerate(items(node)):
        yield from _below(item, models, (*path, index))
    for field, entry in entries(node).items():
        owners = [each.model_fields[field] for each in models if field in each.model_fields]
        if owners:
            inner = (found for owner in owners for found in models_in(cast("Hashable", owner.annotation)))
            yield from _below(entry.node, tuple(dict.fromkeys(inner)), (*path, field))
        elif models and entry.node.value is None and not _text(node, entry, models):
            free = [name for each in models for name in each.model_fields if name not in entries(node)]
            place = (*path, field)
            yield Fault(entry.place, unknown(nearest(entry.name, free)), place, "", written((*path, entry.name)))
